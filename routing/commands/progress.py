"""To say how the work goes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from routing.values import PersonId


@dataclass(frozen=True, kw_only=True, slots=True)
class FinishStep:
    """The step that the task is at is done; `due_at` is due after a client's own step."""

    key: str
    by: PersonId
    due_at: datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class SayProgress:
    """It is `on_track`, `at_risk` or `stuck`."""

    by: PersonId
    how: str


@dataclass(frozen=True, kw_only=True, slots=True)
class StartTimer:
    """The time that it takes is counted from now on."""

    by: PersonId


@dataclass(frozen=True, kw_only=True, slots=True)
class StopTimer:
    """It is not counted any more; of what the timer ran, so much was work."""

    by: PersonId
    counted_for: timedelta


@dataclass(frozen=True, kw_only=True, slots=True)
class AgreeOver:
    """The client says yes, while it is worked on, to what goes beyond the hours that are left."""

    by: PersonId
