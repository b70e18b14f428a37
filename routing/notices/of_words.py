"""What is told of words: that they crossed, read differently now, or were taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing import events as e
from routing import views
from routing.notices.model import Fact, Mode, Notice, Who, Words, copy_slot
from routing.notices.readers import client_side, provider_side
from routing.notices.telling import Teller, Told, about_task

if TYPE_CHECKING:
    from routing.scene import Scene
    from routing.task import Task
    from routing.values import PersonId, TextId


def _readers(task: Task, scene: Scene, *, from_client: bool) -> tuple[PersonId, ...]:
    return provider_side(task, scene.tx) if from_client else client_side(task)


def _facts(task: Task, by: PersonId, text: TextId | None, *, from_client: bool) -> dict[str, Fact]:
    facts: dict[str, Fact] = {
        "ref": task.ref,
        "work": views.work_of(task),
        "by": Who(person=by),
        "side": "client" if from_client else "provider",
    }
    if from_client:
        facts["from_client"] = True
    if text is not None:
        facts["said"] = Words(text=text)
    return facts


def _word_passed(event: e.WordPassed, _before: Task, after: Task, scene: Scene) -> Told:
    for person in _readers(after, scene, from_client=event.from_client):
        yield Notice(
            key="word",
            to=person,
            about=about_task(after),
            facts=_facts(after, event.by, event.text, from_client=event.from_client),
            files=event.files,
            actions=("reply",),
            slot=copy_slot(scene.cause.letter),
            on=event.on,
        )


def _word_changed(event: e.WordChanged, _before: Task, after: Task, scene: Scene) -> Told:
    """The copy changes where it stands; who has none, or heard it in other words, is told anew.

    An open question changes on the task's own card.
    """
    if after.waiting is not None and after.waiting.question == event.text is not None:
        return
    about, slot = about_task(after), copy_slot(event.word)
    for person in _readers(after, scene, from_client=event.from_client):
        has_copy = scene.tx.live_card(person, about, slot) is not None
        facts = _facts(after, event.by, event.text, from_client=event.from_client)
        yield Notice(
            key="word",
            to=person,
            about=about,
            mode=Mode.SHOWN if has_copy else Mode.SAID,
            facts={**facts, "changed": True},
            actions=("reply",),
            slot=slot,
        )


def _word_taken_back(event: e.WordTakenBack, _before: Task, after: Task, scene: Scene) -> Told:
    """Every copy goes, whoever has it."""
    slot = copy_slot(event.word)
    for card in scene.tx.cards_in(about_task(after), slot):
        yield Notice(
            key="word_gone",
            to=card.person,
            about=about_task(after),
            mode=Mode.GONE,
            facts={"by": Who(person=event.by), "work": views.work_of(after)},
            slot=slot,
        )


TELLERS: dict[str, Teller] = {
    "WordPassed": _word_passed,
    "WordChanged": _word_changed,
    "WordTakenBack": _word_taken_back,
}
