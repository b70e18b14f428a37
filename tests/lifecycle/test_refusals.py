"""What the state machine refuses although the table allows it: rights, dates, rounds, scores."""

from __future__ import annotations

from datetime import timedelta

import pytest

from histories import ANA, LATER, MARA, PATHS, START, fold, new_task
from routing import commands as c
from routing.clock.courts import Court
from routing.events import StatementMade
from routing.lifecycle.decide import decide
from routing.lifecycle.evolve import evolve_task
from routing.refusals import Refused
from routing.task import OfferState, Task, TaskState
from routing.values import PartyId, TextId

PAST = START - timedelta(hours=1)
OTHER = c.ProposeDate(provider=PartyId(1), due_at=LATER + timedelta(days=1))


def task_in(state: TaskState, *more: c.Command) -> Task:
    """A task in that state, after these commands."""
    task = new_task()
    for command in (*PATHS[state], *more):
        task = fold(task, decide(task, command, START), START)
    return task


@pytest.mark.parametrize(
    ("state", "command", "code"),
    [
        (TaskState.QUEUED, c.Claim(provider=PartyId(1), due_at=PAST), "date_past"),
        (TaskState.QUEUED, c.Claim(provider=PartyId(9), due_at=LATER), "offer_over"),
        (TaskState.QUEUED, c.RefuseDate(n=1), "offer_over"),
        (TaskState.QUEUED, c.RefuseDate(n=9), "offer_over"),
        (
            TaskState.QUEUED,
            c.StartWave(providers=(PartyId(3),), expires_at=LATER),
            "wave_open",
        ),
        (TaskState.QUEUED, c.ProposeDate(provider=PartyId(1), due_at=PAST), "date_past"),
        (TaskState.WORKING, c.PutOffTask(court=Court.THIRD_PARTY, until_at=PAST), "date_past"),
        (TaskState.WORKING, c.ProposeDue(by=ANA, due_at=PAST), "date_past"),
        (TaskState.WORKING, c.MoveDue(due_at=PAST), "date_past"),
        (TaskState.WORKING, c.AgreeDue(by=MARA), "not_asked"),
        (TaskState.WORKING, c.FinishItem(n=9), "no_item"),
        (TaskState.CHECKING, c.Check(by=ANA, passed=True), "own_work"),
        (TaskState.ACCEPTED, c.Rate(score=6), "score_range"),
        (TaskState.ACCEPTED, c.UndoAccept(until_at=PAST), "too_late"),
        (TaskState.ACCEPTED, c.Reopen(until_at=PAST), "too_late"),
        (
            TaskState.DISPUTED,
            c.DecideDispute(by=MARA, outcome="dance", reason=TextId(1)),
            "no_outcome",
        ),
        (TaskState.CANCELLED, c.Start(), "not_now"),
    ],
)
def test_it_is_refused_with_a_code(state: TaskState, command: c.Command, code: str) -> None:
    with pytest.raises(Refused, match=code):
        decide(task_in(state), command, START)


def test_a_second_start_says_when_the_first_was() -> None:
    with pytest.raises(Refused, match="started"):
        decide(task_in(TaskState.WORKING, c.Start()), c.Start(), START)


def test_only_so_many_rounds() -> None:
    back = c.SendBack(criteria=("matched",))
    hand_in = c.Deliver(by=ANA)
    used = task_in(TaskState.DELIVERED, back, hand_in, back, hand_in)
    with pytest.raises(Refused, match="rounds_used"):
        decide(used, back, START)


def test_nobody_answers_what_was_not_asked_of_the_client() -> None:
    waits = task_in(TaskState.WORKING, c.PutOffTask(court=Court.THIRD_PARTY))
    with pytest.raises(Refused, match="not_asked"):
        decide(waits, c.Answer(by=MARA), START)


def test_a_date_agreed_to_too_late_is_refused() -> None:
    asked = task_in(TaskState.WORKING, c.ProposeDue(by=ANA, due_at=LATER))
    with pytest.raises(Refused, match="date_past"):
        decide(asked, c.AgreeDue(by=MARA), LATER)


def test_an_expired_offer_cannot_be_claimed_but_one_with_a_date_waits() -> None:
    claim = c.Claim(provider=PartyId(1), due_at=LATER + timedelta(days=2))
    over = task_in(TaskState.QUEUED)
    over = fold(over, decide(over, c.ExpireOffers(), LATER), LATER)
    with pytest.raises(Refused, match="offer_over"):
        decide(over, claim, LATER)
    dated = task_in(TaskState.QUEUED, OTHER)
    dated = fold(dated, decide(dated, c.ExpireOffers(), LATER), LATER)
    assert decide(dated, claim, LATER)


def test_a_date_outlives_its_wave_and_ends_with_its_no() -> None:
    task = task_in(TaskState.QUEUED, OTHER)
    task = fold(task, decide(task, c.ExpireOffers(), LATER), LATER)
    assert [o.state for o in task.offers] == [OfferState.SENT, OfferState.EXPIRED]
    assert task.idle_at == LATER
    task = fold(task, decide(task, c.RefuseDate(n=1), LATER), LATER)
    assert not task.open_offers


def test_a_new_wave_leaves_a_date_alone_but_a_name_takes_all() -> None:
    task = task_in(TaskState.QUEUED, OTHER, c.DeclineOffer(provider=PartyId(2)))
    wave = c.StartWave(providers=(PartyId(3),), expires_at=LATER)
    after = fold(task, decide(task, wave, START), START)
    assert {o.provider for o in after.open_offers} == {PartyId(1), PartyId(3)}
    named = c.StartWave(providers=(PartyId(2),), expires_at=LATER, assigned=True)
    after = fold(after, decide(after, named, START), START)
    assert {o.provider for o in after.open_offers} == {PartyId(2)}


def test_whoever_holds_an_offer_is_not_offered_it_twice() -> None:
    offer = c.OfferTo(provider=PartyId(1), expires_at=LATER)
    assert decide(task_in(TaskState.QUEUED), offer, START) == ()


def test_a_statement_without_a_dispute_is_only_remembered_as_an_event() -> None:
    task = task_in(TaskState.WORKING)
    assert evolve_task(task, StatementMade(by=ANA, text=TextId(1)), START) == task


def test_what_is_in_a_hurry_already_stays_so() -> None:
    task = task_in(TaskState.QUEUED, c.Hurry())
    assert task.urgent
    assert decide(task, c.Hurry(), START) == ()
