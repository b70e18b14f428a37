"""Time in which the desk did not run is nobody's: what waits for people waits that much longer."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from routing.alarms import accept_at
from routing.clock.courts import Court
from routing.figures import why_due
from routing.inbound import Inbound, InboundKind, Place, Press
from routing.task import OfferState, TaskState
from routing.values import TaskId

if TYPE_CHECKING:
    from busy_desk import Busy

DAY = timedelta(days=1)


def stops_for(busy: Busy, days: int) -> None:
    """The desk is down for so many days, then runs again; nothing has fired yet."""
    desk = busy.desk
    since, desk.now = desk.now, desk.now + days * DAY
    house = desk.desk.house
    desk.desk.house = replace(house, down=(*house.down, (since, desk.now)))
    desk.desk.start(desk.now)


def due(busy: Busy, kind: str) -> datetime:
    return next(t.due_at for t in busy.desk.ledger.pending_timers() if t.kind == kind)


def fires(busy: Busy) -> None:
    while busy.desk.fires():
        pass


def test_who_claimed_just_before_has_the_rest_of_the_time_after_it(busy: Busy) -> None:
    busy.asks()
    busy.ana.presses("claim")
    planned, hours = due(busy, "start"), busy.desk.desk.house.desk_hours
    left = hours.between(busy.desk.now, planned)
    stops_for(busy, 7)
    assert hours.between(busy.desk.now, due(busy, "start")) == left
    fires(busy)
    assert busy.desk.task().state == TaskState.WORKING


def test_a_claim_that_waited_for_the_desk_does_not_lapse_as_it_is_made(busy: Busy) -> None:
    busy.asks()
    card = busy.ana.card("claim")
    assert card is not None
    press = Inbound(
        key="kept-before-the-stop",
        account=busy.ana.account,
        place=Place(platform=busy.ana.platform, chat="ana"),
        kind=InboundKind.PRESS,
        sent_at=busy.desk.now,
        press=Press(card=card.key, action="claim"),
    )
    letter = busy.desk.desk.keep(press, busy.desk.now)
    stops_for(busy, 7)
    assert letter is not None
    busy.desk.desk.decide(letter.id, busy.desk.now)
    fires(busy)
    task = busy.desk.task()
    assert (task.state, task.provider) == (TaskState.WORKING, busy.ana.person.provider)


def test_an_offer_that_ran_out_meanwhile_has_what_was_left_of_it(busy: Busy) -> None:
    busy.asks()
    planned, hours = due(busy, "wave"), busy.desk.desk.house.desk_hours
    left = hours.between(busy.desk.now, planned)
    stops_for(busy, 2)
    fires(busy)
    assert hours.between(busy.desk.now, due(busy, "wave")) == left
    busy.ana.presses("claim")
    assert busy.desk.task().state == TaskState.WORKING


def test_an_offer_that_nobody_took_ends_all_the_same(busy: Busy) -> None:
    busy.asks()
    stops_for(busy, 2)
    busy.desk.passes(days=1)
    assert OfferState.EXPIRED in {offer.state for offer in busy.desk.task().offers}


def test_a_client_is_not_held_to_a_review_while_nobody_could_hear_them(busy: Busy) -> None:
    busy.delivered()
    desk = busy.desk
    hours = desk.desk.house.client_hours(busy.mara.person)
    left = hours.between(desk.now, due(busy, "accept"))
    stops_for(busy, 30)
    fires(busy)
    assert desk.task().state == TaskState.DELIVERED
    assert hours.between(desk.now, due(busy, "accept")) == left
    task, house = desk.task(), desk.desk.house
    assert desk.ledger.read(lambda r: accept_at(task, house, r)) == due(busy, "accept")


def test_an_untapped_card_is_reminded_when_its_reader_could_have_seen_it(busy: Busy) -> None:
    busy.mara.writes("please do the October books by Friday noon")
    planned, hours = due(busy, "card"), busy.desk.desk.house.desk_hours
    left = hours.between(busy.desk.now, planned)
    stops_for(busy, 3)
    assert hours.between(busy.desk.now, due(busy, "card")) == left


def test_the_time_is_a_labelled_part_of_the_court_it_fell_in(busy: Busy) -> None:
    busy.claimed()
    stops_for(busy, 2)
    busy.desk.now += timedelta(hours=1)
    busy.hands_in()
    facts = busy.desk.history.facts_of(TaskId(1))
    assert facts is not None
    assert facts.down == {"provider": (2 * DAY).total_seconds()}
    assert facts.time_in(Court.PROVIDER) == 2 * DAY + timedelta(hours=1)
    task, house = busy.desk.task(), busy.desk.desk.house
    why = busy.desk.ledger.read(lambda r: why_due(task, house, r))
    assert why.down_for == timedelta(0), "that was before this turn"


def test_it_is_told_whose_turn_it_was_meanwhile(busy: Busy) -> None:
    busy.claimed()
    stops_for(busy, 2)
    task, house = busy.desk.task(), busy.desk.desk.house
    assert busy.desk.ledger.read(lambda r: why_due(task, house, r)).down_for == 2 * DAY


def test_a_date_that_was_promised_does_not_move(busy: Busy) -> None:
    busy.asks()
    busy.ana.presses("claim")
    promised, late = busy.desk.task().due_at, due(busy, "late")
    stops_for(busy, 1)
    assert (busy.desk.task().due_at, due(busy, "late")) == (promised, late)
