"""What the desk says at routing comes from the past, from both calendars, and from who is busy."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from operated_desk import BOOKS, MONDAY, Operated
from routing import commands as c
from routing.clock.estimating import ENOUGH
from routing.estimates import ahead, estimate_facts, estimate_for, input_holds_until
from routing.figures import Wanted, report
from routing.notices.model import About, Subject
from routing.values import PartyId, TaskId

if TYPE_CHECKING:
    from routing.task import Task
    from routing.unit import Unit

HOUR = timedelta(hours=1)


@pytest.fixture
def seasoned(desk: Operated) -> Operated:
    """Twenty books that Ana took at once and handed in after two hours each."""
    for _ in range(ENOUGH):
        desk.now = desk.house.desk_hours.next_open(desk.now)
        task = desk.asks()
        desk.press(desk.ana, "claim", task)
        desk.now = desk.house.desk_hours.add(desk.now, 2 * HOUR)
        desk.apply(task, c.Deliver(by=desk.ana), desk.ana)
        desk.apply(task, c.Accept(by=desk.mara), desk.mara)
    desk.now = MONDAY + timedelta(days=14)
    return desk


def estimated(desk: Operated) -> tuple[datetime, datetime | None]:
    service = desk.house.offered(BOOKS)
    assert service is not None
    client = PartyId(int(desk.ledger.read(lambda tx: tx.person(desk.mara)).client or 0))
    found = desk.do(lambda unit: estimate_for(unit, service, client, desk.mara))
    return found.by_at, found.likely_at


def test_without_a_past_the_target_of_the_service_is_said(desk: Operated) -> None:
    service = desk.house.offered(BOOKS)
    assert service is not None
    assert estimated(desk) == (desk.house.estimate(service, desk.now), None)


def test_with_a_past_it_is_by_then_and_likely_then(seasoned: Operated) -> None:
    assert estimated(seasoned) == (seasoned.now + 2 * HOUR, seasoned.now + 2 * HOUR)
    task = seasoned.task(seasoned.asks())
    assert (task.estimate_at, task.likely_at) == estimated(seasoned)

    def facts(unit: Unit) -> object:
        service = unit.house.offered(BOOKS)
        assert service is not None
        return estimate_facts(unit, service, task.client, task.requester)

    assert seasoned.do(facts) == {"usual_date": task.estimate_at, "likely_date": task.likely_at}


def test_a_provider_who_has_work_already_makes_it_later(seasoned: Operated) -> None:
    free, _ = estimated(seasoned)
    seasoned.press(seasoned.ana, "claim", seasoned.asks())
    busy, _ = estimated(seasoned)
    ana = seasoned.ledger.read(lambda tx: tx.person(seasoned.ana)).provider
    assert seasoned.do(lambda unit: ahead(PartyId(int(ana or 0)), unit)) == HOUR
    assert busy >= free


def test_what_was_held_at_the_claim_is_in_the_history(seasoned: Operated) -> None:
    first, second = seasoned.asks(), seasoned.asks()
    for task in (first, second):
        seasoned.press(seasoned.ana, "claim", task)
    held = [event.event for event in history(seasoned, second) if hasattr(event.event, "ahead_for")]
    assert [event.ahead_for for event in held] == [HOUR]  # type: ignore[union-attr]


def history(desk: Operated, task: TaskId):
    return desk.ledger.read(lambda tx: tx.history(Subject(kind=About.TASK, id=task)))


def test_an_input_may_come_until_the_past_says_the_date_is_lost(seasoned: Operated) -> None:
    due = seasoned.now + timedelta(days=4)
    task = seasoned.task(seasoned.asks("books", due))

    def holds(unit: Unit) -> datetime | None:
        waits: Task = replace(task, provider=None)
        return input_holds_until(waits, unit)

    assert seasoned.do(holds) == seasoned.house.desk_hours.sub(due, 2 * HOUR)
    seasoned.now = due
    assert seasoned.do(holds) is None


def test_estimates_that_were_kept_are_counted_where_nobody_gave_a_date(seasoned: Operated) -> None:
    for date in (None, seasoned.now + timedelta(days=2)):
        task = seasoned.asks("books", date)
        seasoned.press(seasoned.ana, "claim", task)
        seasoned.apply(task, c.Deliver(by=seasoned.ana), seasoned.ana)
    found = seasoned.ledger.read(lambda tx: report(tx.facts(Wanted()), seasoned.now)).all
    assert (found.estimates_kept.hits, found.estimates_kept.of) == (1, 1)
    assert found.estimates_width.n == 1
