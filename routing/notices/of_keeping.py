"""What is told of work that stays in the client's own house; nobody outside it hears a word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing import views
from routing.notices.model import Fact, Notice, Who, Words
from routing.notices.telling import Teller, Told, about_task
from routing.task import TaskState

if TYPE_CHECKING:
    from routing import events as e
    from routing.scene import Scene
    from routing.task import Task


def _opened(_event: e.Opened, _before: Task, after: Task, scene: Scene) -> Told:
    if after.state == TaskState.KEPT:
        yield Notice(
            key="kept",
            to=after.requester,
            about=about_task(after),
            slot="task",
            facts=_facts(after, scene),
            actions=views.client_actions(after),
        )


def _facts(task: Task, scene: Scene) -> dict[str, Fact]:
    facts: dict[str, Fact] = dict(views.for_client(task, scene.house))
    return facts if task.keep is None else {**facts, "keep": Words(text=task.keep)}


def _entrusted(event: e.Entrusted, _before: Task, after: Task, scene: Scene) -> Told:
    """The colleague gets the words and files: they are of the same firm."""
    files = tuple(file for given in after.inputs.values() for file in given.files)
    assert after.words is not None
    asked: dict[str, Fact] = {"by": Who(person=after.requester), "said": Words(text=after.words)}
    yield Notice(
        key="kept_for_you",
        to=event.to,
        about=about_task(after),
        slot="task",
        facts={**_facts(after, scene), **asked},
        files=files,
        actions=("done_here",),
    )
    yield Notice(
        key="entrusted",
        to=after.requester,
        about=about_task(after),
        slot="task",
        facts={**_facts(after, scene), "who": Who(person=event.to)},
        actions=views.client_actions(after),
        rings=False,
    )


TELLERS: dict[str, Teller] = {"Opened": _opened, "Entrusted": _entrusted}
