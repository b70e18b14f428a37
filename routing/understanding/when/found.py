"""A time before its role is known, and small questions about it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from routing.understanding.meaning import Between, Doubt, Grain, Kind, Reading, WhenValue

if TYPE_CHECKING:
    from routing.understanding.when.clocks import Clock
    from routing.understanding.when.grammar import Day


@dataclass(frozen=True, slots=True)
class Prefix:
    """The prepositions read before a time."""

    due: bool = False
    before: bool = False
    start: bool = False
    on: int | None = None
    at: bool = False

    @property
    def any(self) -> bool:
        """Whether any preposition was read."""
        return self.due or self.start or self.on is not None or self.at


@dataclass(frozen=True, slots=True)
class Found:
    """A time before its role is known."""

    kind: Kind
    value: WhenValue
    grain: Grain | None
    confidence: float
    rule: str
    others: tuple[Reading, ...] = ()
    ask: Doubt | None = None
    adjective: bool = False


def from_day(day: Day) -> Found:
    """Turn a day into a date, a range or an impossible date."""
    if day.day is None:
        return Found(Kind.INVALID, None, None, day.confidence, day.rule, (), Doubt.INVALID)
    if day.end is not None:
        value = Between(start=day.day, end=day.end)
        return Found(Kind.RANGE, value, day.grain, day.confidence, day.rule, (), day.ask)
    others = tuple(Reading(kind=Kind.DATE, value=other) for other in day.others)
    return Found(Kind.DATE, day.day, day.grain, day.confidence, day.rule, others, day.ask)


def in_part(clock: Clock, part: int) -> Clock:
    """Let "in the morning" or "in the evening" settle a bare hour."""
    hour = clock.minute // 60
    if part == 1 and 12 < hour < 20 and clock.confidence < 0.9:
        return replace(clock, minute=clock.minute - 720, confidence=0.9)
    if part in (2, 3, 4) and hour < 12:
        return replace(clock, minute=clock.minute + 720, confidence=0.9)
    return clock


def as_date(value: date | datetime | None) -> date:
    """Return the day of a date or instant; the earliest day for an open side."""
    if isinstance(value, datetime):
        return value.date()
    return value or date.min


def ended(value: WhenValue, now: datetime) -> bool:
    """Whether the time lies wholly before now."""
    if isinstance(value, Between):
        if value.end is None:
            return False
        return value.end <= now if isinstance(value.end, datetime) else value.end <= now.date()
    if isinstance(value, datetime):
        return value < now
    return isinstance(value, date) and value < now.date()
