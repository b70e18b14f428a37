"""How far apart two places are for somebody's working day. Arithmetic; knows nobody."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from routing.catalogue.model import Region
from routing.clock.countries import country_of

NEAR = timedelta(hours=3)
"""Clocks that differ by no more than this are near each other."""


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
