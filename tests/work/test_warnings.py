"""A date in danger: how it goes is asked in time, silence climbs, and nobody is only told late."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from routing import commands as c
from routing import rules
from routing.ladder import rungs
from routing.task import Progress, TaskState

if TYPE_CHECKING:
    from datetime import datetime

    from busy_desk import Busy
    from chatting import Seat

WARNED = ("reminder.due", "reminder.lead", "reminder.desk", "reminder.breach", "reminder.late")


def begun(busy: Busy) -> datetime:
    busy.claimed()
    busy.ana.presses("start", "T-1")
    assert busy.task.due_at is not None
    return busy.task.due_at


def until(busy: Busy, at: datetime) -> None:
    busy.desk.passes(seconds=(at - busy.desk.now).total_seconds())


def warned(busy: Busy, seat: Seat) -> list[str]:
    return [key for key in busy.rings(seat) if key in WARNED]


def test_before_due_silence_climbs_to_the_desk_and_the_client_gets_another_date(busy: Busy) -> None:
    due = begun(busy)
    until(busy, due - timedelta(minutes=1))
    assert warned(busy, busy.ana) == ["reminder.due"]
    assert warned(busy, busy.ola) == ["reminder.desk"]
    assert warned(busy, busy.mara) == ["reminder.breach"]
    told = next(r.notice for r in busy.desk.history.told() if r.notice.key == "reminder.breach")
    assert told.facts["later"] > due  # type: ignore[operator]


def test_who_says_that_it_holds_is_left_alone_until_it_does_not(busy: Busy) -> None:
    due = begun(busy)
    until(busy, due - timedelta(hours=2))
    busy.ana.presses("on_track", "T-1")
    assert busy.task.progress == Progress.ON_TRACK
    until(busy, due - timedelta(minutes=1))
    assert warned(busy, busy.ola) == warned(busy, busy.mara) == []
    until(busy, due + timedelta(minutes=1))
    for seat in (busy.ana, busy.ola, busy.mara):
        assert warned(busy, seat)[-1] == "reminder.late"


def test_at_risk_asks_the_client_for_a_later_date_once(busy: Busy) -> None:
    due = begun(busy)
    until(busy, due - timedelta(hours=2))
    busy.ana.presses("at_risk", "T-1")
    proposed = busy.task.proposed_at
    assert proposed is not None
    assert proposed > due
    assert busy.mara.hears("due_proposed").facts["proposed"] == proposed
    assert busy.refuses(busy.ana, "at_risk") == ""
    assert busy.task.proposed_at == proposed
    busy.mara.presses("due_yes", "T-1")
    assert (busy.task.due_at, busy.task.progress) == (proposed, "")
    assert busy.task.promise_at == due, "the promise never moves"


def test_who_is_asked_already_agrees_on_the_warning_itself(busy: Busy) -> None:
    due = begun(busy)
    until(busy, due - timedelta(hours=2))
    busy.ana.presses("at_risk", "T-1")
    until(busy, due - timedelta(minutes=30))
    assert "reminder.breach" in busy.rings(busy.mara)
    busy.mara.presses("due_yes", "T-1")
    assert busy.task.due_at is not None
    assert busy.task.due_at > due


def test_another_date_that_is_past_by_then_is_none_to_agree_to(busy: Busy) -> None:
    due = begun(busy)
    sooner = c.ProposeDue(by=busy.ana.person.id, due_at=due - timedelta(hours=20))
    busy.applies(sooner, busy.ana)
    until(busy, due - timedelta(minutes=1))
    told = next(r.notice for r in busy.desk.history.told() if r.notice.key == "reminder.breach")
    assert "later" not in told.facts
    assert told.actions == ("move", "write", "person")


def test_the_client_agrees_to_the_later_date_and_the_provider_is_asked(busy: Busy) -> None:
    due = begun(busy)
    until(busy, due - timedelta(minutes=30))
    told = next(r.notice for r in busy.desk.history.told() if r.notice.key == "reminder.breach")
    busy.mara.presses(told.actions[0], "T-1")
    assert busy.task.proposed_at == told.facts["later"]
    assert busy.ana.hears("due_proposed").actions[0] == "due_yes"
    busy.ana.presses("due_yes", "T-1")
    assert busy.task.due_at == told.facts["later"]


@pytest.mark.parametrize("arg", ["", "soon", "99999999999", "9999999999", "1"])
def test_a_later_date_is_one_that_a_date_can_be(busy: Busy, arg: str) -> None:
    begun(busy)
    assert busy.refuses(busy.mara, f"suits.{arg}") == "no_date"


def test_stuck_reaches_the_desk_and_stands_on_its_board(busy: Busy) -> None:
    begun(busy)
    busy.desk.passes(days=2, hours=21)
    busy.ana.presses("stuck", "T-1")
    assert busy.ola.hears("stuck").actions[0] == "look.1"
    assert busy.ana.hears("progress.stuck").actions[0] == "ask"
    busy.ola.writes("board")
    late = busy.ola.hears("board").facts["late"]
    assert late[0]["risk"] == "stuck"  # type: ignore[index, call-overload]


def test_long_work_is_asked_about_every_two_working_days(busy: Busy) -> None:
    busy.asks("October books by 11 December")
    busy.ana.presses("claim", "T-1")
    busy.ana.presses("start", "T-1")
    busy.desk.passes(days=2, hours=1)
    assert "reminder.progress" not in busy.rings(busy.ana)
    busy.desk.passes(hours=3)
    assert busy.rings(busy.ana).count("reminder.progress") == 1
    busy.ana.presses("on_track", "T-1")
    busy.desk.passes(days=5)
    assert busy.task.progress == "", "said once is not said for ever"
    assert busy.rings(busy.ana).count("reminder.progress") == 2
    busy.ana.presses("on_track", "T-1")
    assert busy.task.state == TaskState.WORKING


def test_the_lead_of_a_firm_hears_before_the_desk(busy: Busy) -> None:
    busy.desk.order(
        "enroll", user="ann", side="provider", firm="ana", position="member", zone="Europe/Berlin"
    )
    ann = busy.desk.seat("ann")
    due = begun(busy)
    busy.ana.presses("worker", "T-1")
    busy.ana.presses("worker.2", "T-1")
    assert busy.task.worker == ann.person.id
    until(busy, due - timedelta(minutes=1))
    assert warned(busy, ann) == ["reminder.due"]
    assert warned(busy, busy.ana) == ["reminder.lead"]
    ann.presses("stuck", "T-1")
    assert busy.ana.hears("stuck")
    until(busy, due + timedelta(minutes=1))
    assert warned(busy, busy.ana)[-1] == warned(busy, ann)[-1] == "reminder.late"


def test_every_rung_falls_into_the_hours_of_who_is_told(busy: Busy) -> None:
    """The client sits far away: morning there is evening at the desk."""
    busy.mara.writes("I'm in Los Angeles")
    begun(busy)
    busy.desk.passes(days=2, hours=21)
    reads = busy.desk.ledger.read
    house = busy.desk.desk.house
    found = dict(reads(lambda tx: tuple(rungs(busy.task, house, tx))))
    client = reads(lambda tx: house.client_hours(tx.person(busy.task.requester)))
    hours = {"breach": client, "late_client": client}
    for kind, at in found.items():
        assert hours.get(kind, house.desk_hours).is_open(at), kind


def test_nobody_but_who_has_it_says_how_it_goes(busy: Busy) -> None:
    begun(busy)
    assert busy.refuses(busy.eva, "stuck") in ("no_task", "not_yours")
    assert busy.refuses(busy.mara, "suits.1") != ""
    assert timedelta(0) < rules.DESK_WARNING < rules.LEAD_WARNING < rules.DUE_WARNING
