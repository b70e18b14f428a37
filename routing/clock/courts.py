"""Whose court the time fell in: every second to exactly one party, open and off hours apart.

Knows courts and calendars; knows nothing of task states, which are mapped to courts elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from routing.clock.wall import moment, stamp

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from routing.clock.calendar import Calendar


class Court(StrEnum):
    """Whose turn it is. The list is closed."""

    CLIENT = "client"
    QUEUE = "queue"
    OPERATOR = "operator"
    PROVIDER = "provider"
    THIRD_PARTY = "third_party"


class Part(StrEnum):
    """Whether the court's own calendar was open."""

    OPEN = "open"
    OFF = "off"


@dataclass(frozen=True, kw_only=True, slots=True)
class Slice:
    """An unbroken stay in one court, [start_at, end_at), in whole seconds of open and off time."""

    court: Court
    start_at: datetime
    end_at: datetime
    open_for: int
    off_for: int


Turn = tuple[datetime, Court | None]


def book(
    history: Sequence[Turn], until: datetime, calendar_for: Mapping[Court, Calendar]
) -> tuple[Slice, ...]:
    """Return who held the task from when to when, split by that court's calendar.

    `history` says from which instant on the court is whose; None stops the clock until a later
    entry starts it again. An entry earlier than its predecessor counts from the predecessor's
    instant, one after `until` not at all. Neighbours in one court are one slice, empty ones are
    left out, and a court without a calendar is always open.
    """
    return tuple(_slice(*stay, calendar_for) for stay in _stays(history, stamp(until)))


def seconds(
    history: Sequence[Turn], until: datetime, calendar_for: Mapping[Court, Calendar]
) -> dict[tuple[Court, Part], int]:
    """Return the seconds per court and part, zeros included; together all time that was booked."""
    return tally(book(history, until, calendar_for))


def tally(slices: Iterable[Slice]) -> dict[tuple[Court, Part], int]:
    """Return the seconds of slices per court and part, zeros included."""
    total = {(court, part): 0 for court in Court for part in Part}
    for each in slices:
        total[each.court, Part.OPEN] += each.open_for
        total[each.court, Part.OFF] += each.off_for
    return total


def _stays(history: Sequence[Turn], until: int) -> list[tuple[Court, int, int]]:
    stays: list[tuple[Court, int, int]] = []
    for start, end, court in _steps(history, until):
        if court is None or end <= start:
            continue
        if stays and stays[-1][0] is court and stays[-1][2] == start:
            start = stays.pop()[1]
        stays.append((court, start, end))
    return stays


def _steps(history: Sequence[Turn], until: int) -> list[tuple[int, int, Court | None]]:
    starts: list[int] = []
    for at, _ in history:
        starts.append(max(stamp(at), starts[-1]) if starts else stamp(at))
    ends = [min(start, until) for start in [*starts[1:], until]]
    courts = [court for _, court in history]
    return list(zip(starts, ends, courts, strict=False))


def _slice(court: Court, start: int, end: int, calendars: Mapping[Court, Calendar]) -> Slice:
    start_at, end_at = moment(start), moment(end)
    calendar = calendars.get(court)
    open_for, off_for = calendar.split(start_at, end_at) if calendar else (end - start, 0)
    return Slice(court=court, start_at=start_at, end_at=end_at, open_for=open_for, off_for=off_for)
