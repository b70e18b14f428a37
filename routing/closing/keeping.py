"""Work that stays in house: done there, given to a colleague, or let out this once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing import commands as c
from routing.intake.inputs import ask_missing
from routing.notices.model import Fact, Who
from routing.notices.telling import about_task
from routing.offering import begin
from routing.people import Standing
from routing.refusals import Refused
from routing.roles import must_approve, must_be_client
from routing.talk import task_of
from routing.task import TaskState
from routing.views import work_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routing.people import Person
    from routing.talk import Press, Pressed
    from routing.task import Task
    from routing.unit import Unit


def _release(unit: Unit, pressed: Pressed) -> None:
    """What is kept in house goes out this once."""
    task = task_of(unit, pressed)
    must_approve(unit.actor, task)
    after = unit.apply(task.id, c.Release())
    if after.state == TaskState.QUEUED:
        begin(unit, after)
    else:
        ask_missing(unit, task.requester)


def _colleagues(unit: Unit, task: Task) -> tuple[Person, ...]:
    people = unit.tx.people_of(task.client)
    return tuple(p for p in people if p.standing == Standing.ACTIVE and p.id != unit.actor.id)


def _colleague(unit: Unit, pressed: Pressed) -> None:
    """Show who is in the firm; with a number, that one does it."""
    task = task_of(unit, pressed)
    must_be_client(unit.actor, task)
    people = _colleagues(unit, task)
    if not people:
        raise Refused("no_colleague")
    if pressed.arg.isdecimal() and 1 <= int(pressed.arg) <= len(people):
        unit.apply(task.id, c.Entrust(to=people[int(pressed.arg) - 1].id))
        return
    rows: tuple[Fact, ...] = tuple({"who": Who(person=person.id)} for person in people)
    actions = (f"colleague.{n}" for n, _ in enumerate(people, start=1))
    facts = {"work": work_of(task), "choices": rows}
    unit.answer("which_colleague", *actions, about=about_task(task), **facts)


def _done_here(unit: Unit, pressed: Pressed) -> None:
    """It was done in house: nothing is left to remind of."""
    task = unit.tx.find_task(pressed.about.id)
    if task is None or unit.actor.client != task.client:
        raise Refused("no_task")
    if task.state != TaskState.KEPT:
        raise Refused("not_now", state=task.state.value, command=c.Cancel.__name__.lower())
    unit.apply(task.id, c.Cancel(by=unit.actor.id, reason="in_house"))


PRESSES: Mapping[str, Press] = {
    "release": _release,
    "colleague": _colleague,
    "done_here": _done_here,
}
