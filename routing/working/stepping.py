"""Step by step: the provider taps what is done, a client's own step is asked of the client.

A client's step that came too late moves due as an answer does, by the worker's open time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing import commands as c
from routing.lifecycle.progressing import STEP
from routing.promises import due_after_pause
from routing.roles import must_be_client, must_hold
from routing.talk import Press, Pressed, task_of
from routing.working.prompting import holds

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routing.task import Task
    from routing.unit import Unit


def _done(unit: Unit, pressed: Pressed) -> None:
    """The step that the button names is done; who does it presses, or the provider goes on."""
    task = task_of(unit, pressed)
    if _asked(task) and not holds(unit, task):
        must_be_client(unit.actor, task)
    else:
        must_hold(unit.actor, task)
    due = due_after_pause(task, unit) if _asked(task) else None
    unit.apply(task.id, c.FinishStep(key=pressed.arg, by=unit.actor.id, due_at=due))


def _asked(task: Task) -> bool:
    """Whether the client's own step is waited for."""
    return task.waiting is not None and task.waiting.why == STEP


PRESSES: Mapping[str, Press] = {"step_done": _done}
