"""Beginning and giving back: the start, who of a firm does it, and a task that leaves its provider.

Within the hand-back window "not as described" costs nothing and counts against the brief.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing import commands as c
from routing.notices.model import Who
from routing.notices.readers import members
from routing.notices.telling import about_task
from routing.offering import requeue
from routing.promises import worker_hours
from routing.refusals import Refused
from routing.roles import must_hold
from routing.talk import Press, Pressed, task_of
from routing.working.prompting import drop_questions, must_allow, settled

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routing.task import Task
    from routing.unit import Unit

HAND_BACK_REASONS = ("not_described", "too_much", "no_time", "ill")


def _start(unit: Unit, pressed: Pressed) -> None:
    task = task_of(unit, pressed)
    must_hold(unit.actor, task)
    unit.apply(task.id, c.Start())


def _name_worker(unit: Unit, pressed: Pressed) -> None:
    """The firm names the member who does it; without one, all of them are offered."""
    task = task_of(unit, pressed)
    must_hold(unit.actor, task)
    must_allow(task, c.NameWorker)
    people = () if task.provider is None else members(task.provider, unit.tx)
    if not pressed.arg:
        rows = tuple({"who": Who(person=person)} for person in people)
        actions = (*(f"worker.{n}" for n, _ in enumerate(people, start=1)), "never_mind")
        unit.answer_of(task, "worker_who", *actions, choices=rows)
        return
    n = int(pressed.arg) if pressed.arg.isdecimal() else 0
    if not 1 <= n <= len(people):
        raise Refused("no_member")
    named = people[n - 1]
    after = unit.apply(task.id, c.NameWorker(worker=named))
    settled(unit, after, None, "worker_named", who=Who(person=named))


def _handback(unit: Unit, pressed: Pressed) -> None:
    """Give it back: free as "not as described" within the window, else with a reason."""
    task = task_of(unit, pressed)
    must_hold(unit.actor, task)
    must_allow(task, c.HandBack)
    free = in_window(unit, task)
    if pressed.arg or free:
        reason = pressed.arg or "not_described"
        _give_back(unit, task, free=free and reason == "not_described", reason=reason)
        if pressed.slot == "prompt":
            settled(unit, task, None, "handed_back")
        return
    reasons = tuple(f"handback.{reason}" for reason in HAND_BACK_REASONS)
    unit.answer_of(task, "handback_why", *reasons, "never_mind")


def in_window(unit: Unit, task: Task) -> bool:
    """Whether the claim is so fresh, in the provider's open time, that it may go back freely."""
    open_for = worker_hours(task, unit).between(task.claimed_at or unit.now, unit.now)
    return open_for <= unit.house.catalogue.desk.hand_back_for


def _give_back(unit: Unit, task: Task, *, free: bool, reason: str) -> None:
    """The task goes back to the queue and to the next provider; due holds if it can."""
    drop_questions(unit, task)
    unit.tx.close_questions(about_task(task), ("answer",))
    unit.apply(task.id, c.HandBack(free=free, reason=reason))
    requeue(unit, task)


PRESSES: Mapping[str, Press] = {
    "start": _start,
    "worker": _name_worker,
    "handback": _handback,
}
