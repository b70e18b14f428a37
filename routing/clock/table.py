"""Open time as a table: half-open UTC intervals, and how much was open before each.

Everything is whole seconds since 1970 UTC. A table is complete for the years it covers, never
changes, and answers None where the answer lies beyond them. Knows how hours become intervals;
knows nothing of datetimes that callers hold, nor of when to grow.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from datetime import date
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING

from routing.clock.wall import (
    DAY_SECONDS,
    EPOCH_DAY,
    closes_at,
    day_number,
    offset_at,
    opens_at,
    stamp,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from zoneinfo import ZoneInfo

    from routing.clock.hours import Hours, Span

Interval = tuple[int, int]
# A span may start on a day, run to the end of the next, and zones lie up to 14 h off UTC.
DAYS_BEFORE, DAYS_AFTER = 3, 2


class Table:
    """Sorted, disjoint, non-touching open intervals within [begin, end)."""

    __slots__ = ("begin", "end", "ends", "first_year", "last_year", "opened", "starts")

    def __init__(self, first_year: int, last_year: int, intervals: Iterable[Interval]) -> None:
        merged = union(intervals)
        self.first_year = first_year
        self.last_year = last_year
        self.begin, self.end = year_start(first_year), year_start(last_year + 1)
        self.starts = [start for start, _ in merged]
        self.ends = [end for _, end in merged]
        self.opened = list(accumulate((end - start for start, end in merged), initial=0))

    def before(self, at: int) -> int:
        """Return the open seconds from the table's begin to `at`."""
        index = bisect_right(self.starts, at) - 1
        if index < 0:
            return 0
        start, end = self.starts[index], self.ends[index]
        return self.opened[index] + (at if at < end else end) - start

    def forward(self, at: int, work: int) -> int | None:
        """Return the first instant with `work` > 0 open seconds behind it since `at`."""
        target = self.before(at) + work
        if target > self.opened[-1]:
            return None
        index = bisect_left(self.opened, target) - 1
        return self.starts[index] + target - self.opened[index]

    def backward(self, at: int, work: int) -> int | None:
        """Return the last instant with `work` > 0 open seconds between it and `at`."""
        target = self.before(at) - work
        if target < 0:
            return None
        index = bisect_right(self.opened, target) - 1
        return self.starts[index] + target - self.opened[index]

    def next_open(self, at: int) -> int | None:
        """Return `at` if open, else the next opening."""
        index = bisect_right(self.ends, at)
        return max(at, self.starts[index]) if index < len(self.starts) else None

    def prev_close(self, at: int) -> int | None:
        """Return `at` if open just before it, else the closing before."""
        index = bisect_left(self.starts, at) - 1
        return min(at, self.ends[index]) if index >= 0 else None

    def within(self, start: int, end: int) -> Iterator[Interval]:
        """Yield the open intervals between two instants, cut to them."""
        first, last = bisect_right(self.ends, start), bisect_left(self.starts, end)
        for index in range(first, last):
            yield max(start, self.starts[index]), min(end, self.ends[index])


def year_start(year: int) -> int:
    """Return the stamp at which a UTC year starts."""
    return day_number(date(year, 1, 1)) * DAY_SECONDS


def union(intervals: Iterable[Interval]) -> list[Interval]:
    """Return the same time, sorted, in intervals that are not empty and do not touch."""
    merged: list[Interval] = []
    for start, end in sorted(intervals):
        if end <= start:
            continue
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def without(intervals: Iterable[Interval], cuts: list[Interval]) -> Iterator[Interval]:
    """Yield what remains of intervals when `cuts`, a union, are taken out."""
    for start, end in intervals:
        for cut_start, cut_end in cuts:
            if cut_end > start and cut_start < end:
                yield start, cut_start
                start = cut_end
        yield start, end


def open_year(hours: Hours, zone: ZoneInfo, year: int) -> list[Interval]:
    """Return the open intervals of one UTC year, cut at its ends."""
    begin, end = year_start(year), year_start(year + 1)
    raw = union(_intervals(hours, zone, begin, end))
    if hours.away:
        cuts = union((stamp(start), stamp(stop)) for start, stop in hours.away)
        raw = union(without(raw, cuts))
    return union((max(start, begin), min(stop, end)) for start, stop in raw)


def _intervals(hours: Hours, zone: ZoneInfo, begin: int, end: int) -> Iterator[Interval]:
    first, last = begin // DAY_SECONDS - DAYS_BEFORE, end // DAY_SECONDS + DAYS_AFTER
    days = range(first, last)
    offsets = _offsets(zone, first - 1, last + 4)
    for index, day in enumerate(days):
        near = offsets[index : index + 5]
        steady = near.count(near[0]) == len(near)
        for span in hours.spans_on(date.fromordinal(day + EPOCH_DAY)):
            yield _interval(span, zone, day * DAY_SECONDS, near[0] if steady else None)


@lru_cache(maxsize=256)
def _offsets(zone: ZoneInfo, first: int, last: int) -> tuple[int, ...]:
    # Kept, because many calendars share few zones and this is a quarter of the work.
    return tuple(offset_at(zone, day * DAY_SECONDS) for day in range(first, last))


def _interval(span: Span, zone: ZoneInfo, midnight: int, offset: int | None) -> Interval:
    opening, closing = midnight + span.start * 60, midnight + span.end * 60
    if offset is not None:  # no change of the clocks near: the usual day, and ten times as fast
        return opening - offset, closing - offset
    return opens_at(zone, opening), closes_at(zone, closing)
