"""How it goes, in one tap: on track, at risk, stuck; and another date before one is missed.

At risk asks the client for another date, as "Another date" does; stuck reaches the firm's lead and
the desk. A client who is told that it may be late agrees to a later date with one tap.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from routing import commands as c
from routing.notices.model import Mode
from routing.promises import later_due
from routing.refusals import Refused
from routing.roles import must_be_client, must_hold
from routing.rules import FIRST_YEAR, LAST_YEAR
from routing.talk import Press, Pressed, task_of
from routing.task import Progress

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routing.task import Task
    from routing.unit import Unit

NEXT: Mapping[Progress, tuple[str, ...]] = {
    Progress.ON_TRACK: ("at_risk", "stuck", "write", "person"),
    Progress.AT_RISK: ("move", "on_track", "stuck", "write", "person"),
    Progress.STUCK: ("ask", "wait", "on_track", "handback", "person"),
}
"""What whoever said so may want to do next."""


def _said(how: Progress) -> Press:
    def press(unit: Unit, pressed: Pressed) -> None:
        task = task_of(unit, pressed)
        must_hold(unit.actor, task)
        after = unit.apply(task.id, c.SayProgress(by=unit.actor.id, how=how.value))
        if how == Progress.AT_RISK:
            after = _ask_later(unit, after)
        _thanks(unit, after, how, pressed.slot)

    return press


def _ask_later(unit: Unit, task: Task) -> Task:
    """Put a later date to the client, unless one is before them already."""
    if task.proposed_at is not None:
        return task
    return unit.apply(task.id, c.ProposeDue(by=unit.actor.id, due_at=later_due(task, unit)))


def _thanks(unit: Unit, task: Task, how: Progress, slot: str) -> None:
    dates = {"due": task.due_at, "proposed": task.proposed_at}
    known = {key: at for key, at in dates.items() if at is not None}
    key, slot = f"progress.{how.value}", slot or "news"
    unit.answer_of(task, key, *NEXT[how], slot=slot, mode=Mode.SHOWN, **known)


def _suits(unit: Unit, pressed: Pressed) -> None:
    """The later date that the card named is fine for the client: the provider is asked."""
    task = task_of(unit, pressed)
    must_be_client(unit.actor, task)
    due = _instant(pressed.arg)
    after = unit.apply(task.id, c.ProposeDue(by=unit.actor.id, due_at=due))
    unit.answer_of(after, "due_asked", slot=pressed.slot or "late", mode=Mode.SHOWN, due=due)


def _instant(arg: str) -> datetime:
    """The instant that a button carries, in seconds; it must be one that a date can be."""
    if not arg.isdecimal() or len(arg) > 10:
        raise Refused("no_date")
    at = datetime.fromtimestamp(int(arg), UTC)
    if not FIRST_YEAR <= at.year <= LAST_YEAR:
        raise Refused("no_date")
    return at


PRESSES: Mapping[str, Press] = {
    **{how.value: _said(how) for how in Progress},
    "suits": _suits,
}
