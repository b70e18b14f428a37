"""The weekly card: made once, with the same numbers for both sides, each told in their own hours.

With it comes the one change that is proposed when a target is missed, and what an earlier change
brought. A week in which nothing was done makes no card.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from routing.checkin import cards
from routing.checkin.carrying import habit_for
from routing.checkin.causes import Cause
from routing.checkin.effect import effect
from routing.checkin.measure import MONTH, in_force, measure
from routing.checkin.model import (
    Change,
    ChangeOpened,
    ChangeOver,
    CheckedIn,
    CheckInQuiet,
    CheckInTold,
)
from routing.checkin.planning import PREFIX, hours_of, next_plan, readers
from routing.figures.asking import latest_input, waited_for
from routing.figures.proposal import propose
from routing.figures.report import figures
from routing.figures.walk import walk
from routing.figures.wanted import Span, Wanted
from routing.matching.rules import shared_in
from routing.notices.model import About, Subject
from routing.people import Side
from routing.pinning import planned
from routing.values import ArrangementId, PartyId

if TYPE_CHECKING:
    from datetime import datetime, timedelta

    from routing.arrangement import Arrangement
    from routing.checkin.measure import Measure
    from routing.checkin.model import Plan
    from routing.figures.columns import Columns
    from routing.figures.proposal import Proposal
    from routing.timers import Timer
    from routing.unit import Unit

LOOKS_BACK = 3 * MONTH
"""So much of the past a card reads: the month before a change, the change, the month after."""
FEWEST = 3
"""A missed target is looked into from so many deliveries on."""
MOST_READ = 100
"""So many histories at most are read to name an input."""


def due(unit: Unit, timer: Timer) -> None:
    """Make the card if this side is the first to read it, then tell this side."""
    held = unit.tx.arrangement(ArrangementId(timer.subject.id))
    plan = held.checks.plan
    assert plan is not None
    if held.checks.week is None or held.checks.week.n != plan.n:
        held = _meet(unit, held, plan)
    if held.checks.plan is None:
        _handed_on(unit, held, plan)
        return
    side = Side(timer.kind.removeprefix(PREFIX))
    held = unit.record_arrangement(held, CheckInTold(side=side))
    cards.tell_week(unit, held, side, plan.provider)
    if held.checks.plan is None and held.checks.week is not None:
        provider = newest(_columns(unit, held, None), plan.provider)
        _plan(unit, held, provider, held.checks.week.end_at)


def _handed_on(unit: Unit, held: Arrangement, plan: Plan) -> None:
    """A quiet week of one provider in which another took over: their work is told of next."""
    provider = newest(_columns(unit, held, None), plan.provider)
    if provider != plan.provider:
        _plan(unit, held, provider, plan.start_at)


def _plan(unit: Unit, held: Arrangement, provider: PartyId, start_at: datetime) -> None:
    if (plan := next_plan(unit, held, provider, start_at)) is not None:
        unit.record_arrangement(held, plan)


def newest(columns: Columns, before: PartyId) -> PartyId:
    """Give whose work the next card is of: who took, or did, the newest; else who it was before."""
    taken = columns.where(columns.known("claimed_at") & columns.known("provider"))
    if not len(taken):
        return before
    last = int(taken.numbers("claimed_at").argmax())
    return PartyId(int(taken.numbers("provider")[last]))


def _meet(unit: Unit, held: Arrangement, plan: Plan) -> Arrangement:
    """Look at the week: nothing happened, or the card, a change, or the end of one."""
    now = unit.now
    whole = _columns(unit, held, None)
    columns = _columns(unit, held, plan.provider)
    week = figures(columns, now, Span(start=plan.start_at, end=now))
    if not week.counts.tasks and not week.counts.open:
        return unit.record_arrangement(held, CheckInQuiet(n=plan.n))
    service = unit.house.offered(held.service)
    targets = in_force(held.checks.held_at(now), service)
    measured = tuple(measure(columns, held.service, target, now) for target in targets)
    change = held.checks.change
    found = None if change is None else effect(whole, held.service, change, now)
    facts = cards.week_facts(held, plan, week, measured, columns, now)
    if change is not None and found is not None:
        facts |= cards.effect_facts(held, change, found)
    if "effect" in facts:
        facts = cards.shortened(facts)
    held = unit.record_arrangement(held, CheckedIn(n=plan.n, end_at=now, facts=facts))
    missed = next((one for one in measured if one.under), None)
    opened = None if missed is None else _opened(unit, held, plan.provider, missed, columns)
    if change is not None and (_is_over(change, opened) if found is None else found.over):
        held = unit.record_arrangement(held, ChangeOver())
    if opened is not None and held.checks.change is None:
        held = unit.record_arrangement(held, opened)
    return held


def _is_over(change: Change, opened: ChangeOpened | None) -> bool:
    """What nobody decided is over once nothing is missed, or a cause shows where none did."""
    if opened is None:
        return True
    return change.cause is None and opened.change.cause is not None


def _columns(unit: Unit, held: Arrangement, provider: PartyId | None) -> Columns:
    span = Span(start=unit.now - LOOKS_BACK)
    wanted = Wanted(span=span, client=held.client, service=held.service, provider=provider)
    return unit.tx.facts(wanted)


def _opened(
    unit: Unit, held: Arrangement, provider: PartyId, missed: Measure, columns: Columns
) -> ChangeOpened:
    """The change that is proposed, taken from where the last thirty days went."""
    month = cards.lately(columns, unit.now)
    among = unit.tx.facts(Wanted(span=Span(start=unit.now - LOOKS_BACK), service=held.service))
    service, shared = unit.house.offered(held.service), _shared(unit, held, provider)
    ways = {} if service is None else {held.service: planned(service, held)}
    found = propose(month, among=among, fewest=FEWEST, shared_for=shared, ways=ways)
    change = Change(
        n=len(held.checks.changes) + 1,
        opened_at=unit.now,
        target=missed.target,
        hits=missed.hits,
        whose=provider,
        of=missed.of,
        cause=None if found is None else found.cause,
        held_for=None if found is None else found.held_for,
        tasks=0 if found is None else found.of,
        provider=None if found is None else found.provider,
        input=_named(unit, month, found),
        step="" if found is None else found.step,
        step_for=None if found is None else found.target,
        worst=() if found is None else tuple(one.task for one in found.worst),
    )
    habit = None if found is None else habit_for(unit.tx, held, change, found, among)
    return ChangeOpened(change=replace(change, habit=habit))


def _shared(unit: Unit, held: Arrangement, provider: PartyId) -> timedelta | None:
    client = next(iter(readers(unit.tx, held, Side.CLIENT, provider)), None)
    if client is None:
        return None
    theirs = hours_of(unit.tx, unit.house, provider)
    return shared_in(unit.house.client_hours(client), theirs, unit.now)


def _named(unit: Unit, month: Columns, found: Proposal | None) -> str:
    """The input that is meant, by its key, when inputs came late."""
    if found is None or found.cause != Cause.INPUTS:
        return ""
    tasks = month.numbers("task").tolist()[-MOST_READ:]
    histories = ((id, unit.tx.history(Subject(kind=About.TASK, id=id))) for id in tasks)
    return latest_input(waited_for(walk(id, history)) for id, history in histories)
