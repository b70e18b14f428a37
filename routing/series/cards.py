"""What is told of a standing order: its rule, its next date, what the next round will need.

Reads only, and puts notices together; decides nothing.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from routing.catalogue.model import InputKind
from routing.changes.model import away_at
from routing.notices.model import About, Fact, Firm, Mode, Notice, Subject, Work
from routing.notices.readers import may_approve
from routing.people import Standing
from routing.rules import ROUND_GOES
from routing.series.model import Series, SeriesState
from routing.series.rounds import due_at, every, goes_with, moved_period, shifted
from routing.task import Given, GivenHow, Task, TaskState
from routing.values import Period

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from routing.catalogue import Input, Service
    from routing.clock.calendar import Calendar
    from routing.people import Person
    from routing.unit import Unit
    from routing.values import PartyId


OPEN = (SeriesState.ACTIVE, SeriesState.PAUSED)


def about_series(series: Series) -> Subject:
    """What cards and timers of a standing order are about."""
    return Subject(kind=About.SERIES, id=series.id)


def hours_of(unit: Unit, series: Series) -> Calendar:
    """The working days by which its dates move: the desk's, where the client is."""
    return unit.house.client_hours(unit.tx.person(series.requester))


def today_of(unit: Unit, series: Series) -> date:
    """The day it is where the client is."""
    return unit.now.astimezone(ZoneInfo(unit.tx.person(series.requester).zone)).date()


def round_facts(unit: Unit, series: Series) -> dict[str, Fact]:
    """What a round is: its date, what it will need, what is still missing of an earlier one."""
    assert series.on is not None
    assert series.asked_at is not None
    hours = hours_of(unit, series)
    day = shifted(series.on, series.shift, hours)
    facts: dict[str, Fact] = {"due": due_at(series.rule, day, hours), "n": series.n}
    facts["goes"] = unit.house.time_for(series.asked_at, ROUND_GOES, hours)
    if day != series.on:
        facts.update(usually=series.on, moved=series.shift.value)
    if missing := _needs(unit, series):
        facts["missing"] = missing
    if waiting := _waiting(unit, series):
        facts["waiting"] = waiting
    usual = _usual(unit, series, max(unit.now, due_at(series.rule, day, hours)))
    return facts if usual is None else {**facts, "usual": Firm(party=usual)}


def _usual(unit: Unit, series: Series, at: datetime) -> PartyId | None:
    """Who does the round of an instant: as was agreed, else who did the last one and is there."""
    held = unit.tx.arrangement_of(series.client, series.service)
    agreed, last = None if held is None else held.does_at(at), _last_provider(unit, series)
    is_away = held is not None and last in away_at(held.changes, at)
    return agreed or (None if is_away else last)


def _last_provider(unit: Unit, series: Series) -> PartyId | None:
    """Who did the last round, else who did such work last."""
    last = unit.tx.task(series.task).provider
    return last or unit.tx.last_providers(series.client).get(series.service)


def _needs(unit: Unit, series: Series) -> tuple[Fact, ...]:
    service = unit.house.offered(series.service)
    missing = [key for key, given in inputs(unit, series, service).items() if not given.settled]
    known = {} if service is None else {one.key: one.title for one in service.inputs}
    return tuple({"input": known[key]} for key in missing if key in known)


def _waiting(unit: Unit, series: Series) -> tuple[Fact, ...]:
    """Earlier rounds that still wait for something of the client's."""
    tasks = unit.tx.tasks_of_client(series.client)
    mine = (t for t in tasks if t.series == series.id and t.state == TaskState.INTAKE)
    return tuple({"ref": task.ref, "work": work_of(unit, series, task)} for task in mine)


def inputs(unit: Unit, series: Series, service: Service | None) -> Mapping[str, Given]:
    """The inputs of the next round: what holds for every round is kept, the rest is asked anew."""
    last = unit.tx.task(series.task).inputs
    if service is None:
        return {}
    kept = {one.key: _kept(series, one, last.get(one.key)) for one in service.inputs}
    return {
        one.key: kept[one.key]
        for one in service.inputs
        if one.required or kept[one.key].how != GivenHow.MISSING
    }


def _kept(series: Series, one: Input, given: Given | None) -> Given:
    if given is None or given.files or one.kind in (InputKind.FILE, InputKind.PEOPLE):
        return Given()
    if given.how == GivenHow.THEIRS and one.kind == InputKind.ACCESS:
        return given
    if given.how != GivenHow.GIVEN:
        return Given()
    if isinstance(given.value, Period) and not goes_with(given.value, series.rule):
        return Given()
    if isinstance(given.value, Period) and series.last_on is not None and series.on is not None:
        period = moved_period(given.value, series.rule, series.last_on, series.on)
        return replace(given, value=period)
    return Given() if one.kind in (InputKind.DATE, InputKind.AVAILABILITY) else given


def next_facts(unit: Unit, series: Series) -> dict[str, Fact]:
    """When the next round is wanted, or that none comes any more."""
    if series.on is None or series.state == SeriesState.ENDED:
        return {"over": True}
    hours = hours_of(unit, series)
    day = shifted(series.on, series.shift, hours)
    return {"next": due_at(series.rule, day, hours)}


def rule_facts(series: Series) -> dict[str, Fact]:
    """How often it comes back."""
    return {"every": every(series.rule)}


def work_of(unit: Unit, series: Series, task: Task | None = None) -> Work:
    """The work as its round calls it: with the period that it is for."""
    service = unit.house.offered(series.service)
    named = inputs(unit, series, service) if task is None else task.inputs
    values = (given.value for given in named.values())
    period = next((value for value in values if isinstance(value, Period)), None)
    return Work(service=series.service, period=period)


def reader(unit: Unit, series: Series) -> Person:
    """Who asked for it; once they have left, an owner of the firm."""
    person = unit.tx.person(series.requester)
    if person.standing == Standing.ACTIVE:
        return person
    owners = (p for p in unit.tx.people_of(series.client) if may_approve(p))
    return next(owners, person)


def tell(
    unit: Unit,
    series: Series,
    key: str,
    actions: tuple[str, ...],
    mode: Mode = Mode.SHOWN,
    facts: Mapping[str, Fact] | None = None,
    *,
    rings: bool = True,
) -> None:
    """Put something on the order's card: each round has a card of its own.

    What rings for nobody answers who acts, if anybody does; news is for whose order it is.
    """
    at_round = key.startswith("round")
    work = work_of(unit, series) if at_round else Work(service=series.service)
    answers = unit.cause.actor if mode == Mode.SHOWN or not rings else None
    unit.tell(
        Notice(
            key=key,
            to=answers or reader(unit, series).id,
            about=about_series(series),
            mode=mode,
            slot=f"round.{series.n}" if at_round else "series",
            facts={"work": work, **rule_facts(series), **_base(unit, series, facts)},
            actions=actions,
            rings=rings,
        )
    )


def _base(unit: Unit, series: Series, facts: Mapping[str, Fact] | None) -> Mapping[str, Fact]:
    if facts is not None:
        return facts
    return next_facts(unit, series) if series.state == SeriesState.ACTIVE else {}
