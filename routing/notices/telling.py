"""The shape of a teller: one event, the task before and after it, and whom that must reach."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from routing.notices.model import About, Notice, Subject

if TYPE_CHECKING:
    from routing.task import Task

Told = Iterable[Notice]
Teller = Callable[..., Told]
"""(event, before, after, scene) -> notices; each takes its own kind of event."""


def about_task(task: Task) -> Subject:
    """What a notice or a question about this task names."""
    return Subject(kind=About.TASK, id=task.id)
