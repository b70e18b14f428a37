"""A task's history as steps: the task before and after each event.

Folds with the lifecycle's own `evolve_task`, so that figures and rows can never disagree.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, cast

from routing.events import TaskEvent
from routing.lifecycle.evolve import evolve_task
from routing.task import Task

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from routing.ports import StoredEvent
    from routing.values import TaskId


@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """One event of a task, when it happened, and the task on both sides of it."""

    at: datetime
    event: TaskEvent
    before: Task
    after: Task


def walk(id: TaskId, history: Iterable[StoredEvent]) -> tuple[Step, ...]:
    """Give the steps of a task from its stored events, in order."""
    return tuple(_steps(Task(id=id), history))


def _steps(task: Task, history: Iterable[StoredEvent]) -> Iterator[Step]:
    for stored in history:
        event, at = cast("TaskEvent", stored.event), stored.happened_at
        after = evolve_task(task, event, at)
        yield Step(at=at, event=event, before=task, after=after)
        task = after
