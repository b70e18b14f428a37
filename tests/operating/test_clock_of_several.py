"""Work that several had in turn: each by their own hours, over pauses and a DST night."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from operated_desk import BOOKS
from routing import commands as c
from routing import offering
from routing.clock.courts import Court, Part
from routing.figures import gather
from routing.figures.spent import spent_on
from routing.people import Side
from routing.promises import party_hours

if TYPE_CHECKING:
    from operated_desk import Operated
    from routing.clock.calendar import Calendar
    from routing.figures import Facts
    from routing.values import PersonId, TaskId

FRIDAY = datetime(2026, 3, 27, 9, tzinfo=UTC)
"""In the night to Sunday an hour is left out where Ana is."""
HOUR = timedelta(hours=1)


def facts(desk: Operated, task: TaskId) -> Facts:
    """A task's facts as they stand now; all parts together are the whole."""
    told = desk.ledger.read(lambda tx: gather(task, tx, desk.house, desk.now))
    assert sum(told.seconds.values()) == (desk.now - told.opened_at).total_seconds()
    spent = desk.ledger.read(lambda tx: spent_on(desk.task(task), desk.house, tx, desk.now))
    stays = sum((stay.open_for + stay.off_for for stay in spent.stays), timedelta(0))
    assert stays + spent.stopped_for == spent.end_at - spent.start_at
    return told


def worked(told: Facts) -> timedelta:
    """The open time in the provider's court."""
    return timedelta(seconds=told.seconds_in(Court.PROVIDER, Part.OPEN))


def hours(desk: Operated, who: PersonId) -> Calendar:
    return desk.ledger.read(lambda tx: party_hours(tx.party(desk.party(who)), desk.house, tx))


def zoe_takes(desk: Operated, task: TaskId, zoe: PersonId) -> datetime:
    """The desk offers it by name, and it is taken; gives when."""
    desk.do(lambda unit: offering.assign(unit, unit.tx.task(task), desk.party(zoe)), desk.ola)
    desk.press(zoe, "claim", task)
    return desk.now


def test_handed_over_in_a_pause_each_has_what_was_theirs(desk: Operated) -> None:
    """Ana asks on Friday and falls ill; Zoe, on the other side of the world, takes it on Monday."""
    zoe = desk.join("zoe", Side.PROVIDER, (BOOKS,), zone="Pacific/Auckland")
    desk.now = FRIDAY
    task = desk.claimed()
    desk.now += 3 * HOUR
    text = desk.do(lambda unit: unit.keep_words("What was it for?", None), desk.ana)
    desk.apply(task, c.Ask(by=desk.ana, question=text), desk.ana)
    desk.now += HOUR
    desk.apply(task, c.HandOver(reason="ill"), desk.ola)
    anas = worked(facts(desk, task))
    assert anas == hours(desk, desk.ana).between(FRIDAY, FRIDAY + 3 * HOUR) > timedelta(0)
    desk.now = FRIDAY + timedelta(days=3)
    begun = zoe_takes(desk, task, zoe)
    desk.now += timedelta(days=2)
    held = desk.task(task)
    told = facts(desk, task)
    zoes = hours(desk, zoe).between(begun, desk.now) if held.court == Court.PROVIDER else HOUR * 0
    assert worked(told) == anas + zoes


def test_reopened_after_a_week_the_clock_stood_meanwhile(desk: Operated) -> None:
    """Accepted before the DST night, reopened after it, and handed over then."""
    zoe = desk.join("zoe", Side.PROVIDER, (BOOKS,), zone="Pacific/Auckland")
    desk.now = FRIDAY
    task = desk.claimed()
    desk.now += 2 * HOUR
    desk.apply(task, c.Deliver(by=desk.ana), desk.ana)
    desk.now += HOUR
    desk.apply(task, c.Accept(by=desk.mara), desk.mara)
    closed_at = desk.now
    desk.now += timedelta(days=7)
    reopened_at = desk.now
    desk.apply(task, c.Reopen(until_at=desk.now + HOUR), desk.mara)
    desk.now += 2 * HOUR
    desk.apply(task, c.HandOver(reason="ill"), desk.ola)
    begun = zoe_takes(desk, task, zoe)
    desk.now += timedelta(days=1)
    told = desk.ledger.read(lambda tx: gather(task, tx, desk.house, desk.now))
    whole = desk.now - told.opened_at - (reopened_at - closed_at)
    assert timedelta(seconds=sum(told.seconds.values())) == whole, "closed time is nobody's"
    anas, zoes = hours(desk, desk.ana), hours(desk, zoe)
    assert worked(told) == (
        anas.between(FRIDAY, FRIDAY + 2 * HOUR)
        + anas.between(reopened_at, reopened_at + 2 * HOUR)
        + zoes.between(begun, desk.now)
    )
    assert told.reopened == 1
