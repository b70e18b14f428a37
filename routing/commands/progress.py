"""To say how the work goes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

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
