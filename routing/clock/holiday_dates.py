"""Public holidays as plain dates; the one owner of the `holidays` library.

The library is imported inside the functions: its import costs more than all else the clock does,
and a desk whose hours name no country never pays for it. Knows nothing of opening hours.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date


@lru_cache(maxsize=512)
def dates(country: str, subdivision: str | None, year: int) -> frozenset[date]:
    """Return the public holidays of one year, as dates of the place itself.

    Years that the library has no rules for are empty. Raises `LookupError` for a place that
    `is_known` does not know.
    """
    import holidays

    if not is_known(country, subdivision):
        raise LookupError(country, subdivision)
    return frozenset(holidays.country_holidays(country, subdiv=subdivision, years=year))


def is_known(country: str, subdivision: str | None = None) -> bool:
    """Say whether there are rules for an ISO 3166 country, and a subdivision if one is named."""
    parts = _places().get(country)
    return parts is not None and (subdivision is None or subdivision in parts)


@lru_cache(maxsize=1)
def _places() -> Mapping[str, list[str]]:
    import holidays

    return holidays.list_supported_countries(include_aliases=True)
