"""Going for good, on one card: open work, access, the archive; then the date of erasure.

Nobody goes while work hangs on them. When they have gone, a timer erases what names them by the
same way as an order of the operator does; figures and books stay, without a name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from routing import commands as c
from routing import rules
from routing.access.keeping import held_by, row, standing_of
from routing.closing import stop
from routing.membership.absence import person_timers
from routing.membership.enrolling import (
    hanging,
    let_go,
    must_be_free,
    must_leave_an_operator,
)
from routing.membership.founding import about_person
from routing.notices.model import DESK, Fact, Mode, Notice, Who
from routing.notices.readers import may_approve, to_operators
from routing.notices.telling import about_task
from routing.offering import requeue
from routing.people import Left, Person, Standing
from routing.refusals import Refused
from routing.series.cards import OPEN
from routing.series.keeping import end_series
from routing.talk import Pressed
from routing.understanding.phrases.leaving import says_leaving
from routing.views import due_of, work_of
from routing.working.prompting import must_allow

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from routing.access.keeping import Held
    from routing.talk import Heard, Press
    from routing.task import Task
    from routing.timers import Timer
    from routing.unit import Unit

BUTTONS = 6


def told_leaving(unit: Unit, heard: Heard) -> bool:
    """Show somebody who says that they leave what there is to do; False for any other message."""
    if heard.files or not says_leaving(heard.text) or unit.actor.standing != Standing.ACTIVE:
        return False
    show(unit, Mode.SAID)
    return True


def show(unit: Unit, mode: Mode) -> None:
    """The card: open work, what they were let into or let others into, and what comes then."""
    person = unit.actor
    tasks, found = hanging(unit, person), _access(unit, person)
    facts: dict[str, Fact] = {"erase": unit.now + rules.ERASED_AFTER}
    if tasks:
        facts["tasks"] = tuple(_task_row(task) for task in tasks)
    if found:
        facts["access"] = tuple(row(held, one) for held, one in found)
    if person.provider is not None:
        facts["provides"] = True
    own = [pair for pair in found if pair[0].client == person.client]
    actions = (
        *(_task_action(task, person) for task in tasks[:BUTTONS]),
        *(f"access_end.{one.n}" for _, one in own[:BUTTONS]),
        *(() if tasks else ("leave_yes",)),
        "leave_archive",
        "leave_not",
        "person",
    )
    _tell(unit, "leaving", facts, actions, mode)


def _tell(
    unit: Unit, key: str, facts: Mapping[str, Fact], actions: tuple[str, ...], mode: Mode
) -> None:
    me = unit.actor.id
    about = about_person(me)
    notice = Notice(
        key=key, to=me, about=about, mode=mode, slot="leaving", facts=facts, actions=actions
    )
    unit.tell(notice)


def _access(unit: Unit, person: Person) -> tuple[Held, ...]:
    """What others were let into by their firm, or what they were let into by others."""
    if person.client is not None and may_approve(person):
        return standing_of(unit.tx, person.client)
    return () if person.provider is None else held_by(unit, person.provider)


def _task_row(task: Task) -> Mapping[str, Fact]:
    due = due_of(task)
    facts: dict[str, Fact] = {"ref": task.ref, "work": work_of(task)}
    return facts if due is None else {**facts, "due": due}


def _task_action(task: Task, person: Person) -> str:
    theirs = task.provider is not None and task.provider == person.provider
    return f"leave_pass.{task.id}" if theirs else f"leave_stop.{task.id}"


# --- open work ---


def _mine(unit: Unit, pressed: Pressed) -> Task:
    found = (t for t in hanging(unit, unit.actor) if str(t.id) == pressed.arg)
    task = next(found, None)
    if task is None:
        raise Refused("no_task")
    return task


def _pass(unit: Unit, pressed: Pressed) -> None:
    """A provider passes their work on, with everything; it is not offered to them again."""
    task = _mine(unit, pressed)
    if task.provider != unit.actor.provider:
        raise Refused("not_yours")
    must_allow(task, c.HandOver)
    requeue(unit, unit.apply(task.id, c.HandOver(reason="away")))
    show(unit, Mode.SHOWN)


def _stop(unit: Unit, pressed: Pressed) -> None:
    """A client stops theirs."""
    task = _mine(unit, pressed)
    stop(unit, Pressed(about=about_task(task), arg="yes"))
    show(unit, Mode.SHOWN)


# --- what goes along, and gone ---


def bring_archive(unit: Unit) -> None:
    """Bring everything that is theirs as one file; it is made beside, and comes when it is."""
    person, until = unit.actor, unit.now + rules.ARCHIVE_FOR
    name = f"archive-{unit.now.astimezone(ZoneInfo(person.zone)):%Y-%m-%d}.zip"
    file = unit.tx.archive_file(person.id, person.client, until, name)
    about, facts = about_person(person.id), {"until": until}
    unit.tell(
        Notice(
            key="archive",
            to=person.id,
            about=about,
            facts=facts,
            files=(file,),
            actions=("person",),
        )
    )


def _not(unit: Unit, _pressed: Pressed) -> None:
    """They stay."""
    _tell(unit, "leaving_not", {}, ("things", "person"), Mode.SHOWN)


def _yes(unit: Unit, _pressed: Pressed) -> None:
    """Gone from now on. Refuses while work hangs on them, and the last operator."""
    person = unit.actor
    must_leave_an_operator(unit, person)
    must_be_free(unit, person)
    erase_at = unit.now + rules.ERASED_AFTER
    found = _access(unit, person)
    _tell(unit, "left", {"erase": erase_at}, (), Mode.SHOWN)
    _end_orders(unit, person)
    gone = let_go(unit, person, Left(erase_at=erase_at))
    unit.tx.arm(about_person(person.id), person_timers(gone))
    _tell_others(unit, gone, erase_at, found)


def _end_orders(unit: Unit, person: Person) -> None:
    found = () if person.client is None else unit.tx.series_of(person.client)
    for series in found:
        if series.requester == person.id and series.state in OPEN:
            end_series(unit, series)


def _tell_others(unit: Unit, person: Person, erase_at: datetime, found: tuple[Held, ...]) -> None:
    """The desk hears it with the date; whoever let a provider in gets what to take away."""
    facts: dict[str, Fact] = {"who": Who(person=person.id), "erase": erase_at}
    if found:
        facts["access"] = tuple(row(held, one) for held, one in found)
    left = Notice(key="somebody_left", about=about_person(person.id), slot="left", facts=facts)
    unit.tell(*to_operators(unit.tx, left))
    for client in dict.fromkeys(held.client for held, _ in found if person.provider is not None):
        mine = tuple(pair for pair in found if pair[0].client == client)
        owners = (one for one in unit.tx.people_of(client) if may_approve(one))
        unit.tell(*(_check(owner, person, mine) for owner in owners))


def _check(reader: Person, gone: Person, found: tuple[Held, ...]) -> Notice:
    return Notice(
        key="access_left",
        to=reader.id,
        about=DESK,
        facts={
            "who": Who(person=gone.id),
            "access": tuple(row(held, one) for held, one in found),
        },
        actions=(*(f"access_end.{one.n}" for _, one in found[:BUTTONS]), "person"),
    )


def erase_due(unit: Unit, timer: Timer) -> None:
    """The date has come: everything that names who left is erased, unless they came back."""
    person = unit.tx.find_person(timer.subject.id)
    if person is None or person.standing != Standing.LEFT or person.erase_at is None:
        return
    unit.tx.forget(person.id, unit.cause.now)
    about = about_person(person.id)
    forgotten = Notice(key="forgotten", about=about, facts={"n": int(person.id)})
    unit.tell(*to_operators(unit.tx, forgotten))


PRESSES: Mapping[str, Press] = {
    "leave_pass": _pass,
    "leave_stop": _stop,
    "leave_yes": _yes,
    "leave_archive": lambda unit, _pressed: bring_archive(unit),
    "leave_not": _not,
}
