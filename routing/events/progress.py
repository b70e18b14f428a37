"""How the work goes, as who does it says in one tap."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from routing.values import PersonId


@dataclass(frozen=True, kw_only=True, slots=True)
class StepDone:
    """A step is done, by who does it or in its client's name; due moves as after an answer."""

    key: str
    by: PersonId
    due_at: datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class ProgressSaid:
    """The provider said how it goes: `on_track`, `at_risk` or `stuck`."""

    by: PersonId
    how: str


@dataclass(frozen=True, kw_only=True, slots=True)
class TimerStarted:
    """Somebody began to count the time that it takes."""

    by: PersonId


@dataclass(frozen=True, kw_only=True, slots=True)
class TimerStopped:
    """The timer stands; `counted_for` of the time that it ran was work."""

    by: PersonId
    counted_for: timedelta


@dataclass(frozen=True, kw_only=True, slots=True)
class OverageAgreed:
    """The client said yes to what goes beyond the hours that are left."""

    by: PersonId
