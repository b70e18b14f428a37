"""Asking earlier for what always came late: rounds of a standing order open some days sooner.

By how many follows from how late it came, or from the day that the client names: "ask for the
statement on the 25th". Reads only.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from routing.series.model import SeriesState
from routing.series.rounds import is_working, opens_at, shifted
from routing.understanding.meaning import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from routing.arrangement import Arrangement
    from routing.clock.calendar import Calendar
    from routing.house import House
    from routing.ports import Reads
    from routing.series.model import Series
    from routing.understanding.meaning import When

MOST = 10
"""So many working days earlier at most: two weeks beside the usual one."""
ONE, ZERO = timedelta(days=1), timedelta(0)
_MONTH_DAY = re.compile(r"\bBYMONTHDAY=(\d+)")


def order_of(reads: Reads, held: Arrangement) -> Series | None:
    """Give the standing order by which this work comes back, if it does."""
    found = reads.series_of(held.client)
    return next((s for s in found if s.service == held.service and _goes_on(s)), None)


def _goes_on(series: Series) -> bool:
    return series.state == SeriesState.ACTIVE and series.on is not None


def days_late(held_for: timedelta, of: int) -> int:
    """Give how many days a delivery was held up in the middle, begun ones counted whole."""
    mean = held_for / of if of else ZERO
    return min(max(-(-mean // ONE), 1), MOST)


def days_said(reads: Reads, house: House, held: Arrangement, whens: Iterable[When]) -> int | None:
    """Give by how many working days the day that was named lies before the next round opens.

    None where nothing comes back, no day was named, or it is not earlier.
    """
    series, day = order_of(reads, held), _day_of(whens)
    if series is None or series.on is None or day is None:
        return None
    hours = house.client_hours(reads.person(series.requester))
    on = shifted(series.on, series.shift, hours)
    opens = opens_at(on, hours).astimezone(ZoneInfo(hours.zone)).date()
    wished = _last_before(day, on)
    days = working_days(wished, opens, hours) if wished is not None else 0
    return min(days, MOST) or None


def _day_of(whens: Iterable[When]) -> int | None:
    """The day of the month that is named, once or as one that comes back."""
    for when in whens:
        if isinstance(when.value, datetime | date):
            return when.value.day
        found = _MONTH_DAY.search(when.value) if when.kind == Kind.RECURRENCE else None  # type: ignore[arg-type]
        if found is not None:
            return int(found[1])
    return None


def _last_before(day: int, before: date) -> date | None:
    """The last day of that number that lies before a date, within a month."""
    back = (before - n * ONE for n in range(1, 32))
    return next((one for one in back if one.day == day), None)


def working_days(first: date, last: date, hours: Calendar) -> int:
    """Give how many working days lie from the first day until the last, that one left out."""
    days = (first + n * ONE for n in range((last - first).days))
    return sum(is_working(day, hours) for day in days)
