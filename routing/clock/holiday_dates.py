"""Public holidays as plain dates; the one owner of the `holidays` library.

The library is imported inside the functions: its import costs more than all else the clock does,
and a desk whose hours name no country never pays for it. Knows nothing of opening hours.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
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


@lru_cache(maxsize=256)
def is_known(country: str, subdivision: str | None = None) -> bool:
    """Say whether there are rules for an ISO 3166 country, and a subdivision if one is named."""
    import holidays

    # Asking for the one place loads its rules alone; the library's own list loads all countries.
    try:
        holidays.country_holidays(country, subdiv=subdivision)
    except (NotImplementedError, TypeError):
        return False
    return True
