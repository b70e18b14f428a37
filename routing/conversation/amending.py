"""Messages that were changed, deleted or marked after they were sent.

An open request is understood anew or let go; an input reads as its message does; words that crossed
change and go on both sides, and signs on them cross. What is kept until it is clear where it
belongs is changed where it is kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing import intake, working
from routing.conversation import held
from routing.conversation.in_words import press_card
from routing.conversation.meant import open_request
from routing.notices.model import About, Subject
from routing.notices.telling import about_task
from routing.refusals import Refused

if TYPE_CHECKING:
    from routing.talk import Heard
    from routing.task import Task
    from routing.unit import Unit


def edited(unit: Unit, heard: Heard) -> None:
    """An edited message: an open request is understood anew, and what crossed reads so there."""
    if heard.meaning.secrets:
        raise Refused("secret")
    about = heard.about
    request = open_request(unit, about)
    if request is not None:
        intake.understand_anew(unit, request, heard)
    elif about is not None and about.kind == About.TASK:
        task = _task_meant(unit, about)
        if not intake.correct(unit, task, heard):
            working.change(unit, task, heard)
    elif not held.reworded(unit, heard):
        unit.answer("edit_ignored")


def _task_meant(unit: Unit, about: Subject) -> Task:
    task = unit.tx.find_task(about.id)
    if task is None:
        raise Refused("no_task")
    return task


def deleted(unit: Unit, heard: Heard) -> None:
    """A deleted message: an open request is dropped, and copies of words are taken back."""
    request, about = open_request(unit, heard.about), heard.about
    if request is not None:
        intake.drop(unit, request)
    elif about is not None and about.kind == About.TASK:
        _taken_back(unit, _task_meant(unit, about), heard)
    elif not held.unsaid(unit, heard) and about is not None and about.kind == About.REQUEST:
        unit.answer("cannot_unsay", about=about)


def _taken_back(unit: Unit, task: Task, heard: Heard) -> None:
    """Words are taken back; an input that was given stays, and whoever deleted it is told so."""
    if intake.input_by(unit.tx, task, heard.word):
        unit.answer("cannot_unsay", about=about_task(task))
    else:
        working.take_back(unit, task, heard)


def reacted(unit: Unit, heard: Heard, mark: str, *, on: bool) -> None:
    """A reaction to a word that crossed is shown where that stands too.

    A sign of yes on a card that waits for one is that yes; any other sign means nothing.
    """
    about = heard.about
    if on and heard.word is None and mark in YES_MARKS and _said_yes(unit, about):
        return
    if about is not None and about.kind == About.TASK and heard.word is not None:
        working.react(unit, _task_meant(unit, about), heard.word, mark, on=on)


YES_MARKS = frozenset({"thumbs_up", "fine"})


def _said_yes(unit: Unit, about: Subject | None) -> bool:
    """Yes to the request whose card this is; False when it waits for none."""
    request = open_request(unit, about)
    if request is None or request.unsure:
        return False
    press_card(unit, request, "go")
    return True
