"""Working-time arithmetic: when open time has passed, and how much of it lies between instants.

Knows hours and a zone; knows nothing of tasks. Callers pass aware datetimes and get aware UTC
ones, in whole seconds (fractions are dropped). Time is open in half-open intervals: open at the
opening instant, off at the closing one.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from routing.clock.hours import (
    WHOLE_DAY,
    Hours,
    HoursProblem,
    Problem,
    Region,
    Span,
    parse_closed,
    parse_overrides,
    parse_region,
    parse_spans,
    parse_week,
    week_problems,
)
from routing.clock.table import Interval, Table, open_year, union
from routing.clock.wall import (
    DAY_SECONDS,
    day_number,
    local_date,
    moment,
    opens_at,
    stamp,
    zone_named,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

__all__ = [
    "Calendar",
    "Hours",
    "HoursProblem",
    "NeverOpen",
    "Pause",
    "Problem",
    "Region",
    "Span",
    "TooFar",
    "always_open",
    "calendar_of",
    "parse_closed",
    "parse_overrides",
    "parse_region",
    "parse_spans",
    "parse_week",
    "week_problems",
]

FIRST_YEAR, LAST_YEAR = 1970, 2200
GIVE_UP_AFTER = 2 * 366 * DAY_SECONDS
MOST_YEARS = 12
"""So many years a calendar keeps at hand, unless one question spans more."""

Pause = tuple[datetime, datetime]


class NeverOpen(ValueError):
    """The hours have no open time within about two years of the instant `near`."""

    def __init__(self, near: datetime) -> None:
        super().__init__(near)
        self.near = near


class TooFar(ValueError):
    """An answer lies outside the years that calendars reach, 1970 to 2200."""

    def __init__(self, year: int) -> None:
        super().__init__(year)
        self.year = year


class Calendar:
    """Hours in a zone, compiled on demand to a table of UTC intervals.

    Equal when hours and zone are equal; safe to share between threads (the table is replaced,
    never changed). A zone that does not exist raises `HoursProblem` here, a region without known
    holidays at the first question. Any method may raise `TooFar`; those that look for open time
    raise `NeverOpen`.
    """

    __slots__ = ("_table", "_years", "_zone", "hours", "zone")

    def __init__(self, hours: Hours, zone: str) -> None:
        self.hours = hours
        self.zone = zone
        self._zone = zone_named(zone)
        self._years: dict[int, list[Interval]] = {}
        self._table: Table | None = None

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Calendar):
            return NotImplemented
        return (self.hours, self.zone) == (other.hours, other.zone)

    def __hash__(self) -> int:
        return hash((self.hours, self.zone))

    def __repr__(self) -> str:
        return f"Calendar({self.hours!r}, {self.zone!r})"

    def __reduce__(self) -> tuple[type[Calendar], tuple[Hours, str]]:
        return Calendar, (self.hours, self.zone)

    def add(self, t: datetime, work: timedelta, pauses: Iterable[Pause] = ()) -> datetime:
        """Return the instant at which `work` of open time has passed since `t`.

        A due time at the end of the day is the closing instant, not the next opening. No work at
        all gives `t` itself if it is open or just closing, else the next opening. Time within
        any of the `pauses`, [start, end), does not count. Negative work is `sub`, which knows no
        pauses.
        """
        at, seconds = stamp(t), _seconds(work)
        if seconds < 0:
            return self.sub(t, -work)
        if pauses:
            return moment(self._add_around(at, seconds, _union(pauses)))
        return moment(self._forward(at, seconds))

    def sub(self, t: datetime, work: timedelta) -> datetime:
        """Return the last instant from which `work` of open time passes until `t`.

        Lies in open time: an opening instant if need be, not the closing one before it. No work
        at all gives `t` itself if it is open or just closing, else the closing before.
        """
        at, seconds = stamp(t), _seconds(work)
        if seconds < 0:
            return self.add(t, -work)
        if seconds == 0:
            return moment(at if self._is_open(at) else self._prev_close(at))
        return moment(self._seek_back(at, lambda table: table.backward(at, seconds)))

    def between(self, a: datetime, b: datetime, pauses: Iterable[Pause] = ()) -> timedelta:
        """Return the open time from `a` to `b`, without the `pauses`; negative when b < a."""
        start, end = stamp(a), stamp(b)
        open_for = self._between(start, end)
        if pauses:
            open_for -= self._paused(start, end, _union(pauses))
        return timedelta(seconds=open_for)

    def is_open(self, t: datetime) -> bool:
        """Say whether `t` is in open time; an opening instant is, a closing one is not."""
        return self._is_open(stamp(t))

    def next_open(self, t: datetime) -> datetime:
        """Return `t` if open, else the next opening."""
        return moment(self._next_open(stamp(t)))

    def prev_close(self, t: datetime) -> datetime:
        """Return `t` if open just before it, else the last closing before: `next_open` mirrored."""
        return moment(self._prev_close(stamp(t)))

    def open_intervals(self, a: datetime, b: datetime) -> tuple[tuple[datetime, datetime], ...]:
        """Return the open intervals from `a` to `b`, cut to them; empty when b <= a."""
        start, end = stamp(a), stamp(b)
        if end <= start:
            return ()
        found = self._covering(start, end).within(start, end)
        return tuple((moment(opens), moment(closes)) for opens, closes in found)

    def split(self, a: datetime, b: datetime) -> tuple[int, int]:
        """Return the seconds from `a` to `b` as (open, off); both negative when b < a."""
        start, end = stamp(a), stamp(b)
        open_for = self._between(start, end)
        return open_for, end - start - open_for

    def end_of_day(self, day: date) -> datetime:
        """Return the last closing on the local date `day`, or on the next working day.

        A working day is a local date with any open time. Where open hours run past midnight,
        the day ends at midnight.
        """
        closing = self._prev_close_within(day)
        return moment(self._closing_after(day) if closing is None else closing)

    def add_days(self, t: datetime, n: int) -> datetime:
        """Return the end of the n-th working day after the local date of `t` (before it, if n < 0).

        The end is that of `end_of_day`: one working day from Friday or Saturday at any hour is
        Monday's closing. n = 0 is the end of the present day, or of the next working day when
        the present one is over or none.
        """
        at = stamp(t)
        day = local_date(self._zone, at)
        if n == 0:
            end = self.end_of_day(day)
            return end if stamp(end) >= at else moment(self._closing_after(day))
        for _ in range(abs(n)):
            day = self._next_day(day) if n > 0 else self._previous_day(day)
        return self.end_of_day(day)

    def _closing_after(self, day: date) -> int:
        return stamp(self.end_of_day(self._next_day(day)))

    def _prev_close_within(self, day: date) -> int | None:
        start, end = self._midnight(day), self._midnight(day, 1)
        closing = self._covering(start, end).prev_close(end)
        return closing if closing is not None and closing > start else None

    def _next_day(self, day: date) -> date:
        return local_date(self._zone, self._next_open(self._midnight(day, 1)))

    def _previous_day(self, day: date) -> date:
        return local_date(self._zone, self._prev_close(self._midnight(day)) - 1)

    def _midnight(self, day: date, plus: int = 0) -> int:
        if not FIRST_YEAR <= day.year <= LAST_YEAR:
            raise TooFar(day.year)
        return opens_at(self._zone, (day_number(day) + plus) * DAY_SECONDS)

    def _is_open(self, at: int) -> bool:
        return self._covering(at, at + 1).next_open(at) == at

    def _next_open(self, at: int) -> int:
        return self._seek(at, lambda table: table.next_open(at))

    def _prev_close(self, at: int) -> int:
        return self._seek_back(at, lambda table: table.prev_close(at))

    def _between(self, start: int, end: int) -> int:
        table = self._covering(start, end) if start < end else self._covering(end, start)
        return table.before(end) - table.before(start)

    def _paused(self, start: int, end: int, pauses: list[Interval]) -> int:
        low, high = min(start, end), max(start, end)
        cut = ((max(low, first), min(high, last)) for first, last in pauses)
        lost = sum(self._between(first, last) for first, last in cut if first < last)
        return lost if start <= end else -lost

    def _forward(self, at: int, work: int) -> int:
        if work == 0:
            return at if self._closes(at) else self._next_open(at)
        table = self._table
        if table is not None and table.begin <= at < table.end:  # the common case, kept short
            due = table.forward(at, work)
            if due is not None:
                return due
        return self._seek(at, lambda table: table.forward(at, work))

    def _add_around(self, at: int, work: int, pauses: list[Interval]) -> int:
        if work == 0:
            return self._settle(at, pauses)
        for first, last in pauses:
            worked = self._between(at, first) if at < first else 0
            if work <= worked:
                break
            work -= worked
            at = max(at, last)
        return self._forward(at, work)

    def _settle(self, at: int, pauses: list[Interval]) -> int:
        # Where no work at all ends: as without pauses, where the open time left counts as open.
        here = self._forward(at, 0)
        for first, last in pauses:
            if here < first or (here == first and self._closes(here)):
                break
            if here <= last:
                here = self._next_open(last)
        return here

    def _closes(self, at: int) -> bool:
        """Say whether it is open just before `at`."""
        return self._covering(at - 1, at).prev_close(at) == at

    def _seek(self, at: int, look: Callable[[Table], int | None]) -> int:
        table = self._covering(at, at)
        while (found := look(table)) is None:
            last = table.ends[-1] if table.ends else at
            if table.end - max(at, last) > GIVE_UP_AFTER:
                raise NeverOpen(moment(at))
            table = self._grown(
                table.first_year, table.last_year + _step(table, LAST_YEAR - table.last_year)
            )
        return found

    def _seek_back(self, at: int, look: Callable[[Table], int | None]) -> int:
        table = self._covering(at, at)
        while (found := look(table)) is None:
            first = table.starts[0] if table.starts else at
            if min(at, first) - table.begin > GIVE_UP_AFTER:
                raise NeverOpen(moment(at))
            table = self._grown(
                table.first_year - _step(table, table.first_year - FIRST_YEAR), table.last_year
            )
        return found

    def _covering(self, start: int, end: int) -> Table:
        table = self._table
        if table is not None and table.begin <= start and end <= table.end:
            return table
        return self._grown(moment(start).year, moment(end).year)

    def _grown(self, first: int, last: int) -> Table:
        # No lock: two threads may do this at once, and either table is right for its asker.
        held = self._table
        if held is None:
            self._table = table = self._of_years(first, last)
            return table
        both = min(first, held.first_year), max(last, held.last_year)
        if both[1] - both[0] >= MOST_YEARS > last - first:
            # "Number 2190" may name a year: a far one is looked up by itself, and not grown to.
            return self._of_years(first, last)
        self._table = table = self._of_years(*both)
        return table

    def _of_years(self, first: int, last: int) -> Table:
        for year in (first, last):
            if not FIRST_YEAR <= year <= LAST_YEAR:
                raise TooFar(year)
        years = [self._year(year) for year in range(first, last + 1)]
        return Table(first, last, (part for year in years for part in year))

    def _year(self, year: int) -> list[Interval]:
        if year not in self._years:
            self._years[year] = open_year(self.hours, self._zone, year)
        return self._years[year]


@lru_cache(maxsize=512)
def calendar_of(hours: Hours, zone: str) -> Calendar:
    """Return the calendar of these hours, the same object each time, so that its table is kept."""
    return Calendar(hours, zone)


def always_open(zone: str) -> Calendar:
    """Return the calendar that never closes; `zone` only says what a date is."""
    return calendar_of(Hours(weekly=dict.fromkeys(range(7), (WHOLE_DAY,))), zone)


def _step(table: Table, room: int) -> int:
    # A quarter more each time, so that a far answer takes few steps; past the room only at last.
    return max(1, min(room, (table.last_year - table.first_year) // 4))


def _seconds(work: timedelta) -> int:
    return work.days * DAY_SECONDS + work.seconds


def _union(pauses: Iterable[Pause]) -> list[Interval]:
    return union((stamp(start), stamp(end)) for start, end in pauses)
