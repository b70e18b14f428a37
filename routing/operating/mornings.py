"""The morning lists as one timer of the desk: it fires whenever somebody's working day begins.

A second one tells of the month that is over, on its first working day.

Each reader's day begins on their own clock; whoever has nothing on the list hears nothing.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from routing.money.telling import month_over
from routing.notices.model import DESK
from routing.people import Side, Standing
from routing.things import morning
from routing.timers import Timer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from routing.clock.calendar import Calendar
    from routing.house import House
    from routing.people import Person
    from routing.ports import Reads
    from routing.unit import Unit

MINUTE = 60
INSTANT = timedelta(seconds=1)


def arm_morning(unit: Unit) -> None:
    """Wait for the next beginning of somebody's day; do it once at the start, again is harmless."""
    morning_at = month_at = max(unit.now, unit.cause.now)
    while True:
        month = month_end(unit.house, month_at)
        waits = (*next_morning(unit.tx, unit.house, morning_at), month)
        over = unit.tx.arm(DESK, waits)
        if not over:
            return
        # The clock was set back: what it comes to again is told already.
        for timer in over:
            if timer.kind == month.kind:
                month_at = timer.due_at
            else:
                morning_at = timer.due_at


def month_end(house: House, now: datetime) -> Timer:
    """Give when the month that runs is told of: the desk's first opening after it.

    Until that opening it is still the month before that is waited for.
    """
    before = house.month(house.month_of(now).first - timedelta(days=1))
    due_at = house.desk_hours.next_open(before.end_at)
    month = house.month_of(now) if due_at <= now else before
    due_at = house.desk_hours.next_open(month.end_at)
    ordinal = month.first.year * 12 + month.first.month
    return Timer(subject=DESK, kind="statements", ordinal=ordinal, due_at=due_at)


def month_due(unit: Unit) -> None:
    """The month's statements go out, then the next month is waited for."""
    month_over(unit)
    arm_morning(unit)


def morning_due(unit: Unit) -> None:
    """Send the list to everybody whose day began since the timer was due, then wait for the next.

    After an outage each reader gets one list, not one a day.
    """
    for person, hours in _readers(unit.tx, unit.house):
        if day_begins(hours, unit.now - INSTANT) <= unit.cause.now:
            notice = morning(unit.tx, person, unit.house, unit.cause.now)
            if notice is not None:
                unit.tell(notice)
    arm_morning(unit)


def next_morning(reads: Reads, house: House, after: datetime) -> tuple[Timer, ...]:
    """Give the timer of the next beginning of somebody's day; none while nobody is on the desk."""
    begins = [day_begins(hours, after) for _, hours in _readers(reads, house)]
    if not begins:
        return ()
    due_at = min(begins)
    ordinal = int(due_at.timestamp()) // MINUTE
    return (Timer(subject=DESK, kind="morning", ordinal=ordinal, due_at=due_at),)


def day_begins(hours: Calendar, after: datetime) -> datetime:
    """Give the first opening of a local day that lies after the instant."""
    local = after.astimezone(ZoneInfo(hours.zone))
    opening = hours.next_open(local.replace(hour=0, minute=0, second=0, microsecond=0))
    if opening > after:
        return opening
    return hours.next_open(hours.end_of_day(local.date()))


def _readers(reads: Reads, house: House) -> Iterator[tuple[Person, Calendar]]:
    """Operators by the desk's hours, the people of providers by their own; everybody once."""
    told = {person.id for person in reads.operators()}
    for person in reads.operators():
        yield person, house.open_hours(person.zone)
    for party in reads.parties(Side.PROVIDER):
        for person in reads.people_of(party.id):
            if person.standing == Standing.ACTIVE and person.id not in told:
                told.add(person.id)
                yield person, house.provider_hours(party, person.zone)
