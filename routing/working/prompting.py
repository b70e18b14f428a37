"""Buttons that ask for words: the next words of whoever pressed are the answer.

One person has at most one such question about a task; a new one takes the place of the last.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.lifecycle.table import allowed
from routing.notices.model import Fact, Mode
from routing.notices.of_delivery import client_facts
from routing.notices.telling import about_task
from routing.refusals import Refused
from routing.talk import Press, Pressed, task_of
from routing.views import client_actions

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routing.commands import Command
    from routing.ports import Question
    from routing.task import Task
    from routing.unit import Unit

ASKED_BY_OTHERS = frozenset({"input", "remember", "answer", "date_firm"})
"""Questions that no button of the person opened, so no other button closes them."""


def holds(unit: Unit, task: Task) -> bool:
    """Whether the actor works for the provider who has the task."""
    return task.provider is not None and task.provider == unit.actor.provider


def must_allow(task: Task, command: type[Command]) -> None:
    """Refuse now what would be refused after the words for it were asked for."""
    if not allowed(task.state, command):
        raise Refused("not_now", state=task.state.value, command=command.__name__.lower())


def begin_question(unit: Unit, task: Task, kind: str, key: str = "", **data: str) -> None:
    """Ask the actor for words about the task, instead of what they were asked before."""
    drop_questions(unit, task)
    unit.ask(unit.actor.id, kind, about_task(task), key=key, **data)


def drop_questions(unit: Unit, task: Task) -> None:
    """Forget what the actor's own buttons asked about the task."""
    for question in unit.tx.questions(unit.actor.id):
        if question.about == about_task(task) and question.kind not in ASKED_BY_OTHERS:
            unit.tx.close_question(question.id)


def prompt(unit: Unit, task: Task, kind: str, key: str, *actions: str) -> None:
    """Ask the actor for words about the task, on a card with a way out."""
    begin_question(unit, task, kind)
    unit.answer_of(task, key, *actions, "never_mind")


def settled(unit: Unit, task: Task, question: Question | None, key: str, **facts: Fact) -> None:
    """Close the question and let the prompt's card say what was done."""
    if question is not None:
        unit.tx.close_question(question.id)
    unit.answer_of(task, key, slot="prompt", mode=Mode.SHOWN, **facts)


def held(unit: Unit, question: Question) -> Task | None:
    """The task of a prompt, if the actor still holds it; else the question is closed."""
    task = unit.tx.find_task(question.about.id)
    if task is None or not holds(unit, task):
        unit.tx.close_question(question.id)
        return None
    return task


def _never_mind(unit: Unit, pressed: Pressed) -> None:
    """Take the question back; a task's card shows again how the task stands."""
    task = task_of(unit, pressed)
    drop_questions(unit, task)
    if pressed.slot != "task":
        settled(unit, task, None, "never_mind")
        return
    client_card(unit, task, "task", *client_actions(task))


def client_card(unit: Unit, task: Task, key: str, *actions: str, **facts: Fact) -> None:
    """Let the client's card of a task say something else, with other buttons."""
    about, told = about_task(task), {**client_facts(task, unit), **facts}
    unit.card(key, *actions, about=about, slot="task", mode=Mode.SHOWN, facts=told)


PRESSES: Mapping[str, Press] = {"never_mind": _never_mind}
