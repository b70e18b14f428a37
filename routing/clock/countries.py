"""Which country a zone lies in, and how far apart two places are for somebody's working day.

Arithmetic; knows nobody. Countries are those of zone.tab in the IANA time zone database, as pytz
brings it.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from routing.catalogue.model import Region

if TYPE_CHECKING:
    from collections.abc import Mapping

NEAR = timedelta(hours=3)
"""Clocks that differ by no more than this are near each other."""


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


def region_between(here: str, there: str, at: datetime) -> Region:
    """How far a provider's zone is from a client's: in the country, near on the clock, or far.

    Near is at most three hours of clock difference at that instant.
    """
    mine, theirs = country_of(here), country_of(there)
    if here == there or (mine and mine == theirs):
        return Region.ONSHORE
    apart = _offset(here, at) - _offset(there, at)
    return Region.NEARSHORE if abs(apart) <= NEAR else Region.OFFSHORE


def _offset(zone: str, at: datetime) -> timedelta:
    return at.astimezone(ZoneInfo(zone)).utcoffset() or timedelta(0)
