"""How the work goes, as who does it says in one tap."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

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
