"""Waits: for a third party, until a date, for a provider who is away; and going on after them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing import commands as c
from routing.clock.courts import Court
from routing.notices.telling import about_task
from routing.offering import requeue
from routing.promises import due_after_pause
from routing.refusals import Refused
from routing.roles import must_be_client, must_hold
from routing.talk import Answer, Heard, Press, Pressed, task_of
from routing.working.prompting import held, must_allow, prompt, settled

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from routing.ports import Question
    from routing.task import Task
    from routing.unit import Unit


def _wait(unit: Unit, pressed: Pressed) -> None:
    task = task_of(unit, pressed)
    must_hold(unit.actor, task)
    must_allow(task, c.PutOffTask)
    prompt(unit, task, "wait", "wait_for_whom")


def _answer_wait(unit: Unit, question: Question, heard: Heard) -> bool:
    """Words say for whom or what; a date in them says until when."""
    task = held(unit, question)
    if task is None or not heard.text.strip():
        return False
    reason = unit.keep_words(heard.text, task.client)
    wait = c.PutOffTask(court=Court.THIRD_PARTY, until_at=heard.due_at, reason=reason)
    settled(unit, unit.apply(task.id, wait), question, "put_off")
    return True


def _resume(unit: Unit, pressed: Pressed) -> None:
    """Go on: what was waited for is there, or the question needs no answer any more."""
    task = task_of(unit, pressed)
    must_hold(unit.actor, task)
    take_up(unit, task)
    unit.tx.close_questions(about_task(task), ("answer",))


def take_up(unit: Unit, task: Task) -> None:
    """The wait is over: its date has come, or the provider goes on."""
    unit.apply(task.id, c.TakeUp(due_at=due_after_pause(task, unit)))


# --- the provider is away: the client chooses ---


def _stand_in(unit: Unit, pressed: Pressed) -> None:
    """The client chooses a stand-in: the task moves on with everything."""
    task = _asked_who(unit, pressed)
    unit.apply(task.id, c.HandOver(reason="away"))
    requeue(unit, task)


def _wait_for(unit: Unit, pressed: Pressed) -> None:
    """The client waits for the provider: it stays with them until they are back."""
    task = _asked_who(unit, pressed)
    until = _back_at(unit, task)
    unit.apply(task.id, c.TakeUp())
    unit.apply(task.id, c.PutOffTask(court=Court.PROVIDER, until_at=until, why="put_off"))


def _asked_who(unit: Unit, pressed: Pressed) -> Task:
    """The task whose client is asked whether somebody else shall do it."""
    task = task_of(unit, pressed)
    must_be_client(unit.actor, task)
    if task.waiting is None or task.waiting.why != "stand_in":
        raise Refused("not_asked")
    return task


def _back_at(unit: Unit, task: Task) -> datetime | None:
    """When somebody of the provider's people is there again, as far as they said."""
    people = () if task.provider is None else unit.tx.people_of(task.provider)
    known = (p.away_until_at for p in people if p.away and p.away_until_at is not None)
    return min((at for at in known if at > unit.now), default=None)


PRESSES: Mapping[str, Press] = {
    "wait": _wait,
    "resume": _resume,
    "stand_in": _stand_in,
    "wait_for": _wait_for,
}
ANSWERS: Mapping[str, Answer] = {"wait": _answer_wait}
