"""Providers who are ill or away: offers pass, tasks wait or move on, and they come back."""

from __future__ import annotations

from datetime import UTC, datetime, time
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from routing import commands as c
from routing.clock.courts import Court
from routing.membership.founding import about_person
from routing.notices.model import Fact, Mode, Notice, Who
from routing.notices.readers import to_operators
from routing.offering import go_on
from routing.people import Away, Back, LeaveDropped, LeavePlanned, Person, Standing
from routing.promises import due_after_pause
from routing.refusals import Refused
from routing.roles import must_be_provider
from routing.task import Task, TaskState
from routing.timers import Timer
from routing.understanding.phrases.announced import span_in
from routing.understanding.phrases.standing import first_day_back
from routing.views import due_of, work_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routing.talk import Heard, Press, Pressed
    from routing.unit import Unit
    from routing.values import PersonId

LEAVE = "leave"
"""The timer of a planned absence."""


def away(unit: Unit, heard: Heard, *, ill: bool = True) -> None:
    """The actor is ill or on leave, until the time in their words or until they say so.

    From a day to come on, it is planned.
    """
    must_be_provider(unit.actor)
    until = _until(unit, heard)
    person = unit.actor
    begins = _begins(unit, heard)
    if begins is not None:
        _plan(unit, begins, until)
        return
    if not person.away or person.away_until_at != until:
        person = unit.record_person(person.id, Away(until_at=until))
        _arm(unit, person)
    passed = pass_offers(unit, person)
    _card(unit, person, Mode.SAID, ill=ill)
    _tell_operators(unit, person, "provider_away", passed=passed)


def _begins(unit: Unit, heard: Heard) -> datetime | None:
    """When a planned absence begins: as a day to come does, where they are; else they are away."""
    first = span_in(heard.text, heard.meaning.lang, heard.meaning.when).first
    if first is None:
        return None
    start = datetime.combine(first, time.min, ZoneInfo(unit.actor.zone)).astimezone(UTC)
    return start if start > unit.now else None


def _plan(unit: Unit, from_at: datetime, until: datetime | None) -> None:
    """Keep the days, and tell the clients whose work it concerns; offers go on until then."""
    from routing.changes.absences import take_back, tell_clients

    person, party = unit.actor, unit.actor.provider
    assert party is not None
    if until is not None and until <= from_at:
        until = None
    if person.leave_from_at is not None:
        take_back(unit, party, person.leave_from_at)
    event = LeavePlanned(from_at=from_at, until_at=until)
    person = unit.record_person(person.id, event)
    _arm(unit, person)
    facts, others = _leave_facts(person, from_at), unit.tx.people_of(party)
    alone = not any(_is_there(other) for other in others if other.id != person.id)
    told = tell_clients(unit, party, from_at, until) if alone else ()
    own = {**facts, "clients": told} if told else facts
    _leave_card(unit, person, "leave_planned", own, "leave_drop", "person")
    _tell_operators(unit, person, "provider_leave", more=facts)


def _leave_facts(person: Person, from_at: datetime) -> dict[str, Fact]:
    facts: dict[str, Fact] = {"from": from_at.astimezone(ZoneInfo(person.zone)).date()}
    until = person.leave_until_at
    return facts if until is None else {**facts, "back": until}


def _leave_card(
    unit: Unit, person: Person, key: str, facts: Mapping[str, Fact], *actions: str
) -> None:
    about, to = about_person(person.id), person.id
    unit.tell(Notice(key=key, to=to, about=about, slot="leave", facts=facts, actions=actions))


def _drop_leave(unit: Unit, _pressed: Pressed) -> None:
    """They stay after all, and clients who were told hear it."""
    from routing.changes.absences import take_back

    person = unit.actor
    if person.leave_from_at is None or person.provider is None:
        raise Refused("card_over")
    take_back(unit, person.provider, person.leave_from_at)
    facts = _leave_facts(person, person.leave_from_at)
    person = unit.record_person(person.id, LeaveDropped())
    _arm(unit, person)
    _leave_card(unit, person, "leave_dropped", facts, "profile")
    _tell_operators(unit, person, "provider_stays", mode=Mode.SHOWN, more=facts)


def _until(unit: Unit, heard: Heard) -> datetime | None:
    """When they are back: "until Monday" ends as their Monday opens, not as it closes."""
    day = first_day_back(heard.text, heard.meaning.lang, heard.meaning.when)
    span = span_in(heard.text, heard.meaning.lang, heard.meaning.when)
    # Of a beginning alone ("from Monday") nobody knows the end: its day is not when they are back.
    back = heard.due_at if span.first is None or span.end is not None else None
    if day is not None:
        zone = ZoneInfo(unit.actor.zone)
        assert unit.actor.provider is not None
        party = unit.tx.party(unit.actor.provider)
        hours = unit.house.provider_hours(party, unit.actor.zone)
        back = hours.next_open(datetime.combine(day, time.min, zone).astimezone(UTC))
    return back if back is not None and back > unit.now else None


def _arm(unit: Unit, person: Person) -> None:
    """An absence with an end ends by itself."""
    unit.tx.arm(about_person(person.id), person_timers(person))


def person_timers(person: Person) -> tuple[Timer, ...]:
    """Give what a person's state waits for: the end of an absence, or of being known here."""
    about, n = about_person(person.id), person.version
    due = {"back": person.away_until_at, "erase": person.erase_at, LEAVE: person.leave_from_at}
    return tuple(
        Timer(subject=about, kind=kind, ordinal=n, due_at=at)
        for kind, at in due.items()
        if at is not None
    )


def pass_offers(unit: Unit, person: Person) -> int:
    """Pass what was merely offered, unless a colleague is there to take it."""
    party = person.provider
    if party is None or any(_is_there(p) for p in unit.tx.people_of(party)):
        return 0
    offered = unit.tx.tasks_offered_to(party)
    for task in offered:
        go_on(unit, unit.apply(task.id, c.DeclineOffer(provider=party, reason="away")))
    return len(offered)


def _is_there(person: Person) -> bool:
    return person.standing == Standing.ACTIVE and not person.away


def _open_tasks(unit: Unit, person: Person) -> tuple[Task, ...]:
    """What waits for this person: theirs, or their firm's that names nobody."""
    held = () if person.provider is None else unit.tx.tasks_of_provider(person.provider)
    mine = (task for task in held if task.worker in (None, person.id))
    return tuple(task for task in mine if task.state in (TaskState.WORKING, TaskState.WAITING))


def _waits_for_choice(task: Task) -> bool:
    return task.waiting is not None and task.waiting.why == "stand_in"


def _rows(tasks: tuple[Task, ...]) -> tuple[Fact, ...]:
    return tuple(_row(task) for task in tasks)


def _row(task: Task) -> dict[str, Fact]:
    due = due_of(task)
    row: dict[str, Fact] = {"work": work_of(task), "ref": task.ref}
    row |= {} if due is None else {"due": due}
    if _waits_for_choice(task):
        row["passed"] = True
    return row


def _card(unit: Unit, person: Person, mode: Mode, *, kept: bool = False, ill: bool = False) -> None:
    tasks = _open_tasks(unit, person)
    mine = tuple(task for task in tasks if task.state == TaskState.WORKING)
    facts: dict[str, Fact] = {"ill": True} if ill else {}
    if person.away_until_at is not None:
        facts["until"] = person.away_until_at
    if tasks:
        facts["tasks"] = _rows(tasks)
    choose = mine and not kept
    each = (f"pass_on.{task.id}" for task in mine)
    actions = ("pass_all", *each, "keep_all", "back") if choose else ("back",)
    unit.tell(
        Notice(
            key="ill",
            to=person.id,
            about=about_person(person.id),
            mode=mode,
            slot="away",
            facts={**facts, "kept": True} if kept else facts,
            actions=actions,
        )
    )


def _pass_on(unit: Unit, pressed: Pressed) -> None:
    """Pass one task on: the client chooses between somebody else and waiting."""
    _give_up(unit, [t for t in _open_tasks(unit, _absent(unit)) if str(t.id) == pressed.arg])


def _pass_all(unit: Unit, pressed: Pressed) -> None:
    _give_up(unit, list(_open_tasks(unit, _absent(unit))))


def _absent(unit: Unit) -> Person:
    """Who acts, if they are away: the buttons of a day on which they were are over."""
    if not unit.actor.away:
        raise Refused("card_over")
    return unit.actor


def _give_up(unit: Unit, tasks: list[Task]) -> None:
    until = unit.actor.away_until_at
    later = until if until is not None and until > unit.now else None
    for task in tasks:
        if task.state == TaskState.WORKING:
            command = c.PutOffTask(court=Court.CLIENT, until_at=later, why="stand_in")
            unit.apply(task.id, command)
    _card(unit, unit.actor, Mode.SHOWN)


def _keep_all(unit: Unit, pressed: Pressed) -> None:
    """Everything stays with them, with its dates."""
    _card(unit, _absent(unit), Mode.SHOWN, kept=True)


# --- back again ---


def _back(unit: Unit, pressed: Pressed) -> None:
    returned(unit)


def returned(unit: Unit) -> None:
    """The actor is there again."""
    must_be_provider(unit.actor)
    come_back(unit, unit.actor.id)


def come_back(unit: Unit, id: PersonId) -> None:
    """End an absence: what no client has decided about goes on with the same person."""
    person = unit.tx.person(id)
    if person.away:
        person = unit.record_person(id, Back())
        _arm(unit, person)
        for task in _open_tasks(unit, person):
            if _waits_for_choice(task):
                unit.apply(task.id, c.TakeUp(due_at=due_after_pause(task, unit)))
        _tell_operators(unit, person, "provider_back", mode=Mode.SHOWN)
    facts: dict[str, Fact] = {}
    if tasks := _open_tasks(unit, person):
        facts["tasks"] = _rows(tasks)
    about = about_person(id)
    unit.tell(Notice(key="back", to=id, about=about, mode=Mode.SHOWN, slot="away", facts=facts))


def _tell_operators(
    unit: Unit,
    person: Person,
    key: str,
    *,
    mode: Mode = Mode.SAID,
    passed: int = 0,
    more: Mapping[str, Fact] | None = None,
) -> None:
    facts: dict[str, Fact] = {"who": Who(person=person.id), **(more or {})}
    if person.away_until_at is not None:
        facts["until"] = person.away_until_at
    if tasks := _open_tasks(unit, person):
        facts["tasks"] = _rows(tasks)
    if passed:
        facts["offers"] = passed
    about = about_person(person.id)
    notice = Notice(key=key, about=about, mode=mode, slot="absence", facts=facts)
    unit.tell(*to_operators(unit.tx, notice))


def fire(unit: Unit, timer: Timer) -> None:
    """A person's timer is due: a planned absence begins, or an absence is over."""
    person = unit.tx.find_person(timer.subject.id)
    if person is None:
        return
    if timer.kind == LEAVE:
        _leave_begins(unit, person)
    elif person.away:
        come_back(unit, person.id)


def _leave_begins(unit: Unit, person: Person) -> None:
    if person.leave_from_at is None or person.standing != Standing.ACTIVE:
        return
    person = unit.record_person(person.id, Away(until_at=person.leave_until_at))
    _arm(unit, person)
    passed = pass_offers(unit, person)
    _card(unit, person, Mode.SAID)
    _tell_operators(unit, person, "provider_away", passed=passed)


PRESSES: Mapping[str, Press] = {
    "pass_on": _pass_on,
    "pass_all": _pass_all,
    "keep_all": _keep_all,
    "back": _back,
    "leave_drop": _drop_leave,
}
