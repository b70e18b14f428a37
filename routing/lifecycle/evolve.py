"""From one task to the next: the fold of its events."""

from __future__ import annotations

from datetime import datetime

from routing.events import TaskEvent
from routing.task import Task


def evolve_task(task: Task, event: TaskEvent, at: datetime) -> Task:
    """Give the task after `event`, which happened `at`."""
    raise NotImplementedError
