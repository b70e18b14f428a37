"""Messages that were changed or deleted after they were sent.

An open request is understood anew or let go; words that crossed are sent on again, never unsaid.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing import intake, working
from routing.meant import open_request
from routing.notices.model import About, Subject
from routing.refusals import Refused

if TYPE_CHECKING:
    from routing.talk import Heard
    from routing.unit import Unit


def edited(unit: Unit, heard: Heard) -> None:
    """An edited message: an open request is understood anew, relayed words are sent on again."""
    if heard.meaning.secrets:
        raise Refused("secret")
    about = heard.about
    request = open_request(unit, about)
    if request is not None:
        intake.understand_anew(unit, request, heard)
    elif about is not None and about.kind == About.TASK:
        _relay_again(unit, about, heard)
    else:
        unit.answer("edit_ignored")


def _relay_again(unit: Unit, about: Subject, heard: Heard) -> None:
    task = unit.tx.find_task(about.id)
    if task is None:
        raise Refused("no_task")
    working.relay(unit, task, heard)


def deleted(unit: Unit, heard: Heard) -> None:
    """A deleted message: an open request is dropped, words that crossed cannot be unsaid."""
    request = open_request(unit, heard.about)
    if request is not None:
        intake.drop(unit, request)
    elif heard.about is not None:
        unit.answer("cannot_unsay", about=heard.about)
