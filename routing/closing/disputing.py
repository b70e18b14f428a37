"""A disagreement before the operator: opened by either side, both say how they see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing import commands as c
from routing import rules
from routing.notices.readers import provider_side
from routing.notices.telling import about_task
from routing.roles import must_be_client
from routing.talk import Answer, Heard, Press, Pressed, task_of
from routing.task import Task, TaskState
from routing.working.prompting import holds, must_allow, prompt, settled

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routing.ports import Question
    from routing.unit import Unit


def _dispute(unit: Unit, pressed: Pressed) -> None:
    """Either side asks the operator to decide; say in words what is wrong."""
    task = task_of(unit, pressed)
    _must_be_side(unit, task)
    must_allow(task, c.OpenDispute)
    prompt(unit, task, "dispute", "dispute_what")


def _must_be_side(unit: Unit, task: Task) -> None:
    """Refuse who neither asked for the work nor did it."""
    if not holds(unit, task):
        must_be_client(unit.actor, task)


def _answer_dispute(unit: Unit, question: Question, heard: Heard) -> bool:
    task = unit.tx.find_task(question.about.id)
    if task is None or not heard.text.strip():
        return False
    _must_be_side(unit, task)
    text = unit.keep_words(heard.text, task.client)
    decide_by = unit.house.desk_hours.add(unit.now, rules.DISPUTE_WITHIN)
    command = c.OpenDispute(by=unit.actor.id, decide_by_at=decide_by, text=text)
    after = unit.apply(task.id, command)
    settled(unit, after, question, "dispute_opened", decide_by=decide_by)
    _ask_other_side(unit, after)
    return True


def _ask_other_side(unit: Unit, task: Task) -> None:
    """Whoever has not spoken is asked how they see it."""
    others = (task.requester,) if holds(unit, task) else provider_side(task, unit.tx)
    for person in others:
        unit.ask(person, "statement", about_task(task))


def _statement(unit: Unit, pressed: Pressed) -> None:
    task = task_of(unit, pressed)
    _must_be_side(unit, task)
    must_allow(task, c.MakeStatement)
    prompt(unit, task, "statement", "statement_what")


def _answer_statement(unit: Unit, question: Question, heard: Heard) -> bool:
    task = unit.tx.find_task(question.about.id)
    if task is None or task.state != TaskState.DISPUTED or not heard.text.strip():
        unit.tx.close_question(question.id)
        return False
    text = unit.keep_words(heard.text, task.client)
    unit.apply(task.id, c.MakeStatement(by=unit.actor.id, text=text))
    settled(unit, unit.tx.task(task.id), question, "statement_kept")
    return True


PRESSES: Mapping[str, Press] = {
    "dispute": _dispute,
    "statement": _statement,
}
ANSWERS: Mapping[str, Answer] = {
    "dispute": _answer_dispute,
    "statement": _answer_statement,
}
