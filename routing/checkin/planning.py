"""When the weekly card is due: as the week ends, in the open hours of each side.

It is planned when work is taken and goes on from week to week while something happens; a week
without work ends it, until work is taken again. Reads no clock.
"""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from routing.arrangement import about_arrangement
from routing.changes.model import waiting_changes
from routing.checkin.model import CheckInPlanned, Plan
from routing.events import Claimed, HandedOver
from routing.notices.readers import may_approve
from routing.people import Side, Standing
from routing.promises import party_hours
from routing.timers import Timer

if TYPE_CHECKING:
    from collections.abc import Iterable

    from routing.arrangement import Arrangement
    from routing.checkin.model import Change
    from routing.clock.calendar import Calendar
    from routing.house import House
    from routing.people import Person
    from routing.ports import Reads
    from routing.scene import Scene
    from routing.task import Task
    from routing.values import PartyId

FRIDAY = 4
AT = time(15)
"""On the reader's own Friday; a day off moves it to the next opening."""
AT_LEAST = timedelta(hours=36)
"""Work that was taken just before the week's end is told of a week later."""
PREFIX, CHANGE, DONE = "checkin_", "change", "done"
ASKS_AFTER, ASKS = timedelta(days=7), 3
"""After so long, and so often at most, the client is asked whether what was decided is done."""
BOTH = (Side.CLIENT, Side.PROVIDER)


def week_ends(hours: Calendar, after: datetime) -> datetime:
    """Give the first end of a week that lies well after the instant, in these hours."""
    soonest = (after + AT_LEAST).astimezone(ZoneInfo(hours.zone))
    day = soonest.date() + timedelta(days=(FRIDAY - soonest.weekday()) % 7)
    if day == soonest.date() and soonest.time() > AT:
        day += timedelta(days=7)
    return hours.next_open(datetime.combine(day, AT, ZoneInfo(hours.zone)))


def arrangement_timers(held: Arrangement) -> tuple[Timer, ...]:
    """Give the days of agreed changes, when a decision is asked about, and the weekly card's times.

    Of the card those of sides that do not have it.
    """
    return (*_changes(held), *_asking(held), *_cards(held))


def asks_at(change: Change) -> datetime | None:
    """Give when the client is asked whether it is done; None where nobody is asked any more."""
    since = change.asked_at or change.decided_at
    over = change.done or change.ended_at is not None or change.asked >= ASKS
    return since + ASKS_AFTER if change.by_people and since is not None and not over else None


def _asking(held: Arrangement) -> tuple[Timer, ...]:
    change = held.checks.change
    at = None if change is None else asks_at(change)
    if change is None or at is None:
        return ()
    ordinal = 10 * change.n + change.asked + 1
    return (Timer(subject=about_arrangement(held), kind=DONE, ordinal=ordinal, due_at=at),)


def _changes(held: Arrangement) -> tuple[Timer, ...]:
    about = about_arrangement(held)
    return tuple(
        Timer(subject=about, kind=CHANGE, ordinal=told.n, due_at=told.from_at)
        for told in waiting_changes(held.changes)
    )


def _cards(held: Arrangement) -> tuple[Timer, ...]:
    plan, week = held.checks.plan, held.checks.week
    if plan is None:
        return ()
    told = week.told if week is not None and week.n == plan.n else ()
    due = {Side.CLIENT: plan.client_at, Side.PROVIDER: plan.provider_at}
    about = about_arrangement(held)
    return tuple(
        Timer(subject=about, kind=f"{PREFIX}{side.value}", ordinal=plan.n, due_at=due[side])
        for side in BOTH
        if side not in told
    )


def planned(
    scene: Scene, task: Task, events: Iterable[object]
) -> tuple[Arrangement, CheckInPlanned] | None:
    """Give the arrangement and its card's plan, when work is taken and none is planned."""
    taken = any(isinstance(event, Claimed | HandedOver) for event in events)
    if not taken or not task.arrangement or task.provider is None:
        return None
    held = scene.tx.arrangement(task.arrangement)
    if held.checks.plan is not None:
        return None
    start_at = task.opened_at if held.checks.week is None else held.checks.week.end_at
    plan = next_plan(scene, held, task.provider, start_at or scene.now)
    return None if plan is None else (held, plan)


def next_plan(
    scene: Scene, held: Arrangement, provider: PartyId, start_at: datetime
) -> CheckInPlanned | None:
    """Give the plan of the next weekly card; None where nobody at the client's would read it."""
    client = next(iter(clients(scene.tx, held.client)), None)
    if client is None:
        return None
    plan = Plan(
        n=held.checks.n + 1,
        start_at=start_at,
        client_at=week_ends(scene.house.client_hours(client), scene.now),
        provider_at=week_ends(hours_of(scene.tx, scene.house, provider), scene.now),
        provider=provider,
    )
    return CheckInPlanned(plan=plan)


def hours_of(reads: Reads, house: House, provider: PartyId) -> Calendar:
    """Give the calendar of a provider."""
    return party_hours(reads.party(provider), house, reads)


def clients(reads: Reads, client: PartyId) -> tuple[Person, ...]:
    """Give who reads the check-ins of a client's firm: who may say yes for it."""
    return tuple(person for person in reads.people_of(client) if may_approve(person))


def readers(reads: Reads, held: Arrangement, side: Side, provider: PartyId) -> tuple[Person, ...]:
    """Give who reads a card on this side."""
    if side == Side.CLIENT:
        return clients(reads, held.client)
    people = reads.people_of(provider)
    return tuple(person for person in people if person.standing == Standing.ACTIVE)
