"""The answer to a missing input, also when something else comes along with it.

Stands above the rooms of intake and of work, which know nothing of each other in this direction.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from routing import intake, working
from routing.conversation import beside
from routing.task import Given, GivenHow, Task
from routing.understanding.phrases.second import adds

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routing.ports import Question
    from routing.talk import Answer, Heard
    from routing.unit import Unit


MEANT_AS_ANSWER = 4
"""So many words at most were meant as the answer; more say something else."""


def answer_input(unit: Unit, task: Task, key: str, heard: Heard) -> bool:
    """Take the words or files as this input. Refuses an answer of the wrong kind.

    Gives False, and changes nothing, when they are something else altogether.
    """
    if intake.comes_beside(unit, task, key, heard):
        return _beside_files(unit, task, key, heard)
    other = beside.instead(unit, task, key, heard)
    if other is not None:
        intake.answer_input(unit, task, other, heard)
        return True
    more = beside.of(unit, task, key, heard)
    if more is None:
        return intake.answer_input(unit, task, key, heard)
    answers = beside.is_left(unit, task, key, heard, more)
    task, keys = beside.take(unit, task, more), tuple(more.inputs)
    if answers:
        return intake.answer_input(unit, task, key, replace(heard, text=more.left), keys)
    intake.thank_for(unit, task, keys)
    intake.ask_input(unit, task, key)
    return True


def _beside_files(unit: Unit, task: Task, key: str, heard: Heard) -> bool:
    """Files that came while something else was asked for: they and the words find their places."""
    placed = intake.take_files(unit, unit.actor.id, heard.files)
    after = unit.tx.task(task.id)
    if heard.value is not None:
        intake.settle(unit, after, key, Given(how=GivenHow.GIVEN, value=heard.value))
    if heard.text.strip() and placed and heard.value is None:
        working.relay(unit, after, replace(heard, files=()))
    return placed or heard.value is not None


def kept_beside(unit: Unit, question: Question, heard: Heard) -> bool:
    """Keep what is said of the work and is no answer to what is asked; then ask that again."""
    task = unit.tx.find_task(question.about.id) if question.kind == "input" else None
    said = (heard.word_count > MEANT_AS_ANSWER or adds(heard.text)) and not heard.files
    if task is None or task.closed or not said or intake.could_be(unit, task, question.key, heard):
        return False
    working.relay(unit, task, heard)
    intake.ask_input(unit, task, question.key)
    return True


def _answer(unit: Unit, question: Question, heard: Heard) -> bool:
    """Take the words or files as the input that was asked for, if they can be it."""
    task = unit.tx.find_task(question.about.id)
    if task is None or task.closed:
        unit.tx.close_question(question.id)
        return False
    return answer_input(unit, task, question.key, heard)


ANSWERS: Mapping[str, Answer] = {"input": _answer}
