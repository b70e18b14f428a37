"""The facts of one task say what a reader of its history finds with pencil and paper."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings

from histories import histories
from lived import (
    Lived,
    a_month_of_books,
    claimed,
    day,
    lived,
    offer,
    office,
    offices,
    opened,
    state_of,
    stored,
)
from routing import commands as c
from routing import events as e
from routing.clock.courts import Court, Part
from routing.figures import Facts, facts_of
from routing.figures.packed import pack, unpack
from routing.task import Task, TaskState
from routing.values import PartyId, PersonId, TaskId

T7 = TaskId(7)
HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)
Told = list[tuple[c.Command, datetime]]


def facts(events: Lived, until: datetime | None = None) -> Facts:
    calendars = {court: office() for court in Court}
    return facts_of(T7, stored(events), calendars, until or events[-1][0])


def test_a_month_of_books_in_figures() -> None:
    row = facts(a_month_of_books())
    assert row.turnaround_for == day(4, "15:00") - day(1, "10:00")
    assert row.claim_for == row.claim_open_for == 2 * HOUR
    assert row.worked_for == 1 * HOUR + (4 + 8 + 6) * HOUR
    assert row.cycle_for == day(5, "11:00") - day(1, "09:00")
    assert row.first_word_for == 4 * HOUR
    assert row.took_for == timedelta(minutes=105)
    assert (row.promise_at, row.due_then_at, row.due_at) == (
        day(4, "12:00"),
        day(4, "16:00"),
        day(5, "12:00"),
    )
    assert row.on_promise is False
    assert row.on_due is True
    assert (row.deliveries, row.rounds, row.first_pass) == (2, 1, False)
    assert (row.provider, row.rating, row.by_timer) == (PartyId(2), 5, False)
    assert row.seconds_in(Court.CLIENT, Part.OPEN) == (1 + 8 + 1 + 1) * 3600
    assert row.time_in(Court.CLIENT) == 27 * HOUR
    assert not row.open


def test_a_part_and_a_failed_check_are_no_delivery_to_the_client() -> None:
    first, second = offer()
    begun: Lived = [
        (day(1, "09:00"), opened()),
        (day(1, "09:00"), e.InputsComplete()),
        (day(1, "09:00"), e.Queued()),
        (day(1, "09:00"), first),
        (day(1, "09:00"), second),
        (day(1, "10:00"), claimed(day(2, "12:00"))),
        (day(1, "11:00"), e.Delivered(n=1, by=PersonId(3), items=(1,), partly=True)),
        (day(1, "12:00"), e.Delivered(n=2, by=PersonId(3), check=True)),
        (day(1, "13:00"), e.Checked(by=PersonId(4), passed=False, criterion="matched")),
        (day(1, "14:00"), e.Delivered(n=3, by=PersonId(3), check=True)),
    ]
    assert facts(begun).delivered_at is None
    assert facts(begun).on_promise is None
    passed = facts([*begun, (day(1, "15:00"), e.Checked(by=PersonId(4), passed=True))])
    assert (passed.delivered_at, passed.deliveries) == (day(1, "15:00"), 1)
    assert (passed.checks_failed, passed.took_for) == (1, None)


def test_work_that_comes_back_to_the_queue_is_counted_and_credited_to_who_delivers() -> None:
    first, second = offer()
    again, other = offer(2, provider=5)
    events: Lived = [
        (day(1, "09:00"), opened()),
        (day(1, "09:00"), e.Queued()),
        (day(1, "09:00"), first),
        (day(1, "09:00"), second),
        (day(1, "10:00"), claimed(day(2, "12:00"))),
        (day(1, "11:00"), e.HandedBack(free=True)),
        (day(1, "11:00"), again),
        (day(1, "11:00"), other),
        (day(1, "14:00"), claimed(day(3, "12:00"), n=2, provider=5)),
        (day(3, "10:00"), e.Delivered(n=1, by=PersonId(6))),
    ]
    row = facts(events)
    assert row.complete_at == day(1, "09:00"), "without an end of intake the first queueing is K0"
    assert (row.queued_again, row.handed_back, row.handed_back_free) == (1, 1, 1)
    assert row.time_in(Court.QUEUE) == 4 * HOUR
    assert (row.claim_for, row.claimed_at) == (HOUR, day(1, "10:00"))
    assert row.provider == PartyId(5)
    assert row.on_promise is False, "the first promise never moves"
    assert row.on_due is True


def test_an_acceptance_counts_while_it_stands_and_knows_whose_it_was() -> None:
    events = a_month_of_books()[:-2]
    by_timer = [*events, (day(6, "11:00"), e.Accepted())]
    assert facts(by_timer).by_timer
    undone = [*by_timer, (day(6, "12:00"), e.AcceptUndone())]
    assert facts(undone).accepted_at is None
    assert facts(undone).cycle_for is None
    decided = [
        *undone,
        (day(6, "13:00"), e.Disputed(by=PersonId(1), decide_by_at=day(8))),
        (day(7, "13:00"), e.DisputeDecided(by=PersonId(9), outcome="part", reason=9)),  # type: ignore[arg-type]
    ]
    row = facts(decided)
    assert (row.accepted_at, row.by_timer, row.disputed) == (day(7, "13:00"), False, 1)
    assert (
        row.seconds_in(Court.OPERATOR, Part.OFF) + row.seconds_in(Court.OPERATOR, Part.OPEN)
        == 24 * 3600
    )


def test_late_is_what_somebody_still_has_to_deliver_after_its_date() -> None:
    asked: Lived = [(day(1, "09:00"), opened(wanted_at=day(1, "12:00")))]
    assert facts(asked).late(day(1, "12:01"))
    assert not facts(asked).late(day(1, "12:00"))
    assert not facts([(day(1, "09:00"), opened())]).late(day(9))
    events = a_month_of_books()
    assert facts(events[:-5]).late(day(4, "16:01")), "working"
    assert not facts(events[:-4]).late(day(9)), "the client's turn"


def test_without_a_calendar_all_time_is_open() -> None:
    row = facts_of(T7, stored(a_month_of_books()), {}, day(6))
    assert row.claim_open_for == row.claim_for
    assert row.worked_for == 1 * HOUR + timedelta(days=2, hours=2)


def test_a_history_without_its_opening_is_refused() -> None:
    with pytest.raises(ValueError, match="opened_at"):
        facts_of(T7, (), {}, day(1))


# --- against an independent, slow computation ---


def owner_at(tasks: list[tuple[datetime, Task]], at: datetime) -> Court | None:
    return [task.court for begun, task in tasks if begun <= at][-1]


@settings(max_examples=20)
@given(histories(most=14))
def test_every_minute_is_in_exactly_one_court_open_or_off(told: Told) -> None:
    events, tasks = lived(told)
    until = told[-1][1] + 2 * HOUR
    calendars = offices()
    row = facts_of(T7, stored(events), calendars, until)
    slow: dict[str, int] = {}
    at, whole = told[0][1], 0
    while at < until:
        court = owner_at(tasks, at)
        if court is not None:
            hours = calendars.get(court)
            part = Part.OPEN if hours is None or hours.is_open(at) else Part.OFF
            slow[f"{court}.{part}"] = slow.get(f"{court}.{part}", 0) + 60
            whole += 60
        at += MINUTE
    assert dict(row.seconds) == slow
    assert sum(row.seconds.values()) == whole
    assert sum((row.time_in(court) for court in Court), timedelta(0)) == timedelta(seconds=whole)


def of(events: Lived, *kinds: type) -> list[tuple[datetime, e.TaskEvent]]:
    return [(at, event) for at, event in events if isinstance(event, kinds)]


@settings(max_examples=50)
@given(histories())
def test_counts_and_instants_are_those_of_the_events(told: Told) -> None:
    events, tasks = lived(told)
    row = facts_of(T7, stored(events), offices(), told[-1][1])
    last = tasks[-1][1]
    handed = [
        at
        for n, (at, event) in enumerate(events)
        if isinstance(event, e.Delivered | e.Checked)
        and state_of(events[: n + 1]) == TaskState.DELIVERED
        and not (isinstance(event, e.Delivered) and event.partly)
    ]
    queued = of(events, e.Queued, e.ClaimLapsed, e.HandedBack, e.HandedOver)
    assert row.deliveries == len(handed)
    assert row.delivered_at == (handed[0] if handed else None)
    assert row.last_delivered_at == (handed[-1] if handed else None)
    assert row.queued_again == max(0, len(queued) - 1)
    assert row.queued_at == (queued[0][0] if queued else None)
    assert row.rounds == len(of(events, e.SentBack)) == last.rounds_used
    assert row.reopened == len(of(events, e.Reopened))
    assert row.lapsed == len(of(events, e.ClaimLapsed))
    assert row.handed_back == len(of(events, e.HandedBack))
    assert row.disputed == len(of(events, e.Disputed))
    assert row.offers_taken == len(of(events, e.Claimed))
    assert row.offers_declined == len(of(events, e.OfferDeclined))
    assert row.offers_expired == len(of(events, e.OfferExpired))
    assert (row.accepted_at is not None) == (last.state == TaskState.ACCEPTED)
    assert row.closed_at == last.closed_at
    assert (row.state, row.rating, row.promise_at) == (last.state, last.rating, last.promise_at)


@settings(max_examples=30)
@given(histories(most=12))
def test_facts_survive_being_written_down(told: Told) -> None:
    events, _ = lived(told)
    row = facts_of(T7, stored(events), offices(), told[-1][1])
    assert unpack(pack(row)) == row
