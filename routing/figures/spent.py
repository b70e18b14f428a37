"""Where a task's time went, stay by stay, and what lies between now and its date.

Both are lists whose parts add up to the calendar time, to the second.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from routing.clock.courts import Court, Slice, book
from routing.figures.gathering import calendars_of
from routing.figures.stepping import PlaceStay, stays_by_step
from routing.figures.walk import Step, walk
from routing.notices.telling import about_task
from routing.promises import provider_hours
from routing.views import due_of

if TYPE_CHECKING:
    from routing.clock.calendar import Calendar
    from routing.house import House
    from routing.ports import Reads
    from routing.task import Task

ZERO = timedelta(0)
Down = Callable[[datetime, datetime], timedelta]
MOST_DAYS = 400
"""So many days ahead are looked at for days on which nobody works."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Stay:
    """An unbroken stay in one court: the court's own open time, the rest, and the desk's outage.

    `open_for + off_for` is the whole; `down_for` lies within them.
    """

    court: Court
    start_at: datetime
    end_at: datetime
    open_for: timedelta
    off_for: timedelta
    down_for: timedelta = ZERO


@dataclass(frozen=True, kw_only=True, slots=True)
class Spent:
    """A task's time from its opening to its end, or to now.

    The stays and `stopped_for`, in which it was nobody's turn, add up to the whole.
    """

    start_at: datetime
    end_at: datetime
    stays: tuple[Stay, ...]
    stopped_for: timedelta

    @property
    def by_court(self) -> Mapping[Court, Stay]:
        """One stay for each court that had it: from its first to its last, the lengths added."""
        found: dict[Court, Stay] = {}
        for stay in self.stays:
            found[stay.court] = _joined(found[stay.court], stay) if stay.court in found else stay
        return found


@dataclass(frozen=True, kw_only=True, slots=True)
class Ahead:
    """From an instant to a date: `open_for + off_for` is the whole.

    `closed_on` are days within it on which those hours would be open, and are not: holidays, days
    off.
    """

    start_at: datetime
    end_at: datetime
    open_for: timedelta
    off_for: timedelta
    closed_on: tuple[date, ...]


def spent(
    steps: Iterable[Step],
    calendars: Mapping[Court, Calendar],
    until: datetime,
    down: Down = lambda _start, _end: ZERO,
) -> Spent:
    """Give where the time of a history went; a closed task's ends with its last event."""
    walked = tuple(steps)
    last = walked[-1]
    end = max(last.at, walked[0].at) if last.after.closed else until
    turns = [(step.at, step.after.court) for step in walked]
    stays = tuple(_stay(one, down) for one in book(turns, end, calendars))
    held = sum((stay.end_at - stay.start_at for stay in stays), ZERO)
    start = walked[0].at.replace(microsecond=0)
    whole = max(end.replace(microsecond=0) - start, ZERO)
    return Spent(start_at=start, end_at=start + whole, stays=stays, stopped_for=whole - held)


def spent_on(task: Task, house: House, reads: Reads, now: datetime) -> Spent:
    """Give where the time of a task in memory went."""
    steps = walk(task.id, reads.history(about_task(task)))
    return spent(steps, calendars_of(task, house, reads), now, house.down_between)


def steps_on(task: Task, house: House, reads: Reads, now: datetime) -> tuple[PlaceStay, ...]:
    """Give where the time of a task in memory went by step; nothing for one without steps."""
    if not task.steps:
        return ()
    steps = walk(task.id, reads.history(about_task(task)))
    until = steps[-1].at if task.closed else now
    return stays_by_step(steps, until, calendars_of(task, house, reads))


def _stay(one: Slice, down: Down) -> Stay:
    return Stay(
        court=one.court,
        start_at=one.start_at,
        end_at=one.end_at,
        open_for=timedelta(seconds=one.open_for),
        off_for=timedelta(seconds=one.off_for),
        down_for=down(one.start_at, one.end_at),
    )


def _joined(one: Stay, other: Stay) -> Stay:
    return Stay(
        court=one.court,
        start_at=one.start_at,
        end_at=other.end_at,
        open_for=one.open_for + other.open_for,
        off_for=one.off_for + other.off_for,
        down_for=one.down_for + other.down_for,
    )


def ahead_of(start: datetime, end: datetime, hours: Calendar) -> Ahead:
    """Give what lies between an instant and a later date, in these hours."""
    opened, off = hours.split(start, max(start, end))
    return Ahead(
        start_at=start,
        end_at=max(start, end),
        open_for=timedelta(seconds=opened),
        off_for=timedelta(seconds=off),
        closed_on=tuple(_closed(start, end, hours)),
    )


def _closed(start: datetime, end: datetime, hours: Calendar) -> Iterable[date]:
    zone = ZoneInfo(hours.zone)
    first, last = start.astimezone(zone).date(), end.astimezone(zone).date()
    days = (first + timedelta(days=n) for n in range(min((last - first).days + 1, MOST_DAYS)))
    return (
        day
        for day in days
        if hours.hours.weekly.get(day.weekday()) and not hours.hours.spans_on(day)
    )


def ahead_on(task: Task, house: House, reads: Reads, now: datetime) -> Ahead | None:
    """Give what lies between now and a task's date, in the hours of who holds it."""
    due = due_of(task)
    if due is None or due <= now or task.closed:
        return None
    return ahead_of(now, due, provider_hours(task, house, reads))
