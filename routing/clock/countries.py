"""Which country a zone lies in, by zone.tab of the IANA time zone database, which pytz brings."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@cache
def _by_zone() -> Mapping[str, str]:
    # Loading it takes time, and a desk may never ask.
    from pytz import country_timezones

    return {zone: code for code, zones in country_timezones.items() for zone in zones}


def countries() -> frozenset[str]:
    """Give the ISO 3166-1 codes of all countries that have a zone."""
    return frozenset(_by_zone().values())


def country_of(zone: str) -> str:
    """Give the ISO 3166-1 code of the zone's country, or nothing for one that has none."""
    return _by_zone().get(zone, "")
