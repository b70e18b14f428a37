"""How a task enters a state: its court begins, and what belonged to the last state is over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from routing.frozen import replace
from routing.lifecycle.table import COURT
from routing.task import Task, TaskState, Waiting

if TYPE_CHECKING:
    from datetime import datetime


def enter(task: Task, state: TaskState, at: datetime, **changes: Any) -> Task:
    """Move to a state: its court begins, reminders start anew, a closed clock stops."""
    waiting: Waiting | None = changes.setdefault("waiting", None)
    court = COURT.get(state) if waiting is None else waiting.court
    if state not in (TaskState.WORKING, TaskState.WAITING):
        changes |= {"proposed_at": None, "proposed_by": None}
    changes = {"held_until_at": None, "parked": False, "progress": "", **changes}
    changes |= {"reminded": {}, "entry": task.entry + 1}
    return replace(task, state=state, court=court, court_since_at=at, **changes)
