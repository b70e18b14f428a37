"""What is told of the steps of a task: the client's own turn, and that they did it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing import events as e
from routing import views
from routing.lifecycle.progressing import STEP
from routing.notices.model import Fact, Mode, Notice, Who
from routing.notices.readers import client_side, provider_side
from routing.notices.telling import Teller, Told, about_task
from routing.promises import holds_until

if TYPE_CHECKING:
    from routing.scene import Scene
    from routing.task import Task


def _done(event: e.StepDone, before: Task, after: Task, scene: Scene) -> Told:
    """The client hears when it is their turn; the provider when the client did theirs."""
    if after.waiting is not None and after.waiting.why == STEP:
        yield from your_step(after, scene)
    if before.waiting is None:
        return
    for person in client_side(after):
        yield Notice(
            key="step_thanks",
            to=person,
            about=about_task(after),
            mode=Mode.SHOWN,
            slot="step",
            facts={**views.for_client(after, scene.house), "did": f"{event.key}.step"},
        )
    for person in provider_side(after, scene.tx):
        yield Notice(
            key="step_came",
            to=person,
            about=about_task(after),
            slot="news",
            facts={
                **views.brief(after, scene.house),
                **views.step_facts(after, scene.house),
                "by": Who(person=event.by),
                "did": f"{event.key}.step",
            },
            actions=views.provider_actions(after),
        )


def your_step(task: Task, scene: Scene) -> Told:
    """The client's card of a step of their own: what it takes, what comes of it, by when."""
    until = holds_until(task, scene)
    facts: dict[str, Fact] = {
        **views.for_client(task, scene.house),
        **({} if until is None else {"answer_by": until}),
    }
    for person in client_side(task):
        yield Notice(
            key="your_step",
            to=person,
            about=about_task(task),
            slot="step",
            facts=facts,
            actions=views.client_actions(task),
        )


TELLERS: dict[str, Teller] = {"StepDone": _done}
