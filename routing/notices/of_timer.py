"""What is told of a timer: one that ran on is asked about; hours that are used up, before more are.

The client says yes or no to more; who works on it is told either way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.notices.model import Fact, Mode, Notice
from routing.notices.readers import approvers, provider_side
from routing.notices.telling import Teller, Told, about_task
from routing.timed import likely_for, minutes_of, ran_for
from routing.views import work_of

if TYPE_CHECKING:
    from routing import events as e
    from routing.scene import Scene
    from routing.task import Task
    from routing.values import PersonId


def timer_asked(task: Task, scene: Scene, to: PersonId | None = None) -> Told:
    """Ask whose timer it is how long they worked: to that day's close, all of it, or nothing."""
    reader, ran = to or task.timed_by, ran_for(task, scene)
    assert reader is not None
    assert task.timed_at is not None
    likely = (likely_for(task, scene), ran)
    choices = dict.fromkeys(f"timed.{minutes_of(one)}" for one in likely if minutes_of(one))
    yield Notice(
        key="timer_asked",
        to=reader,
        about=about_task(task),
        slot="timer",
        facts={"ref": task.ref, "work": work_of(task), "ran": ran, "since": task.timed_at},
        actions=(*choices, "timed.0", "person"),
    )


def over_asked(task: Task, scene: Scene) -> Told:
    """Ask the client before more is worked than they have; tell who works on it that they are."""
    retainer = scene.tx.retainer_of(task.client)
    facts: dict[str, Fact] = {"ref": task.ref, "work": work_of(task)}
    priced = {} if retainer is None or retainer.over is None else {"over": retainer.over}
    for person in approvers(task, scene.tx):
        yield Notice(
            key="over_asked",
            to=person,
            about=about_task(task),
            slot="over",
            facts={**facts, **priced},
            actions=("over_yes", "over_no", "person"),
        )
    for person in provider_side(task, scene.tx):
        yield Notice(key="over_told", to=person, about=about_task(task), slot="over", facts=facts)


def _agreed(_event: e.OverageAgreed, _before: Task, after: Task, scene: Scene) -> Told:
    facts: dict[str, Fact] = {"ref": after.ref, "work": work_of(after)}
    for person in approvers(after, scene.tx):
        yield _shown("over_agreed", person, after, facts)
    for person in provider_side(after, scene.tx):
        about = about_task(after)
        yield Notice(key="over_goes_on", to=person, about=about, slot="over", facts=facts)


def _shown(key: str, to: PersonId, task: Task, facts: dict[str, Fact]) -> Notice:
    about = about_task(task)
    return Notice(key=key, to=to, about=about, mode=Mode.SHOWN, slot="over", facts=facts)


AGAIN = {"timer": timer_asked, "over": over_asked}
TELLERS: dict[str, Teller] = {"OverageAgreed": _agreed}
