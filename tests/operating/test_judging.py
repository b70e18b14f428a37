"""Disputes, checks and reminders: what only the operator decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from operated_desk import FRIDAY, MONDAY
from routing import commands as c
from routing.clock.courts import Court
from routing.refusals import Refused
from routing.task import TaskState

if TYPE_CHECKING:
    from datetime import datetime

    from operated_desk import Operated


def refused(code: str) -> pytest.RaisesExc[Refused]:
    return pytest.raises(Refused, match=f"^{code}$")


def test_a_dispute_is_decided_with_a_reason_to_both_sides(desk: Operated) -> None:
    task = desk.disputed()
    desk.press(desk.ola, "look", task)
    assert "decide.part" in desk.notice("look").actions
    with refused("no_outcome"):
        desk.press(desk.ola, "decide.dance", task)
    desk.press(desk.ola, "decide.part", task)
    assert desk.says(desk.ola, "Half of it is fine.")
    assert desk.task(task).state == TaskState.ACCEPTED
    for person in (desk.mara, desk.ana):
        said = desk.notice("dispute_decided", person).facts["said"]
        assert desk.words(said.text) == "Half of it is fine."  # type: ignore[union-attr]
    assert desk.notice("dispute_settled", desk.ola).facts["outcome"] == "part"
    with refused("not_now"):
        desk.press(desk.ola, "decide.part", task)


@pytest.mark.parametrize(
    ("said", "later", "due"),
    [
        (FRIDAY.replace(day=30), 0, FRIDAY.replace(day=30)),
        (None, 0, FRIDAY),
        (None, 7, MONDAY),
    ],
)
def test_work_that_goes_on_has_a_date_that_is_not_past(
    desk: Operated, said: datetime | None, later: int, due: datetime
) -> None:
    task = desk.disputed()
    desk.later(days=later)
    desk.press(desk.ola, "decide.work", task)
    assert desk.says(desk.ola, "Once more, please.", said)
    after = desk.task(task)
    assert after.state == TaskState.WORKING
    assert after.due_at is not None
    assert after.due_at > desk.now if later else after.due_at == due


def test_a_check_passes_it_on_to_the_client(desk: Operated) -> None:
    task = desk.delivered(check=True)
    desk.press(desk.ola, "check_pass", task)
    assert "delivered" in desk.keys(desk.mara)
    assert desk.notice("checked", desk.ola).facts["passed"] is True


def test_a_check_fails_by_criterion(desk: Operated) -> None:
    task = desk.delivered(check=True)
    desk.press(desk.ola, "look", task)
    assert desk.notice("look").actions[:2] == ("check_pass", "check_fail")
    desk.press(desk.ola, "check_fail", task)
    assert desk.notice("check_which").actions == ("check_fail.matched", "never_mind")
    desk.press(desk.ola, "check_fail.matched", task)
    assert desk.task(task).failed == ("matched",)
    assert "check_failed" in desk.keys(desk.ana)


def test_without_criteria_a_check_just_fails(desk: Operated) -> None:
    task = desk.claimed("letters")
    desk.apply(task, c.Deliver(by=desk.ana, check=True), desk.ana)
    desk.press(desk.ola, "check_fail", task)
    assert desk.task(task).state == TaskState.WORKING


def test_a_provider_is_reminded_to_start_then_of_the_date_at_most_hourly(desk: Operated) -> None:
    task = desk.claimed()
    desk.press(desk.ola, "remind", task)
    assert "reminder.start" in desk.keys(desk.ana)
    assert desk.notice("reminded").facts["court"] == "provider"
    with refused("reminded_lately"):
        desk.press(desk.ola, "remind", task)
    desk.later(hours=1)
    desk.apply(task, c.Start())
    desk.press(desk.ola, "remind", task)
    assert "reminder.due" in desk.keys(desk.ana)


def test_a_client_is_reminded_of_what_they_owe(desk: Operated) -> None:
    missing = desk.asks("calls")
    desk.press(desk.ola, "remind", missing)
    assert "reminder.input" in desk.keys(desk.mara)
    asked = desk.claimed()
    text = desk.do(lambda unit: unit.keep_words("Which one?", None))
    desk.apply(asked, c.Ask(by=desk.ana, question=text))
    desk.press(desk.ola, "remind", asked)
    assert "reminder.answer" in desk.keys(desk.mara)
    handed = desk.delivered()
    desk.press(desk.ola, "remind", handed)
    assert "reminder.review" in desk.keys(desk.mara)


def test_nobody_is_reminded_of_what_is_not_theirs(desk: Operated) -> None:
    queued, working = desk.asks(), desk.claimed("letters")
    with refused("nobody_to_remind"):
        desk.press(desk.ola, "remind", queued)
    desk.apply(working, c.PutOffTask(court=Court.THIRD_PARTY))
    with refused("nobody_to_remind"):
        desk.press(desk.ola, "remind", working)
    with refused("your_turn"):
        desk.press(desk.ola, "remind", desk.asks(""))
    with refused("your_turn"):
        desk.press(desk.ola, "remind", desk.delivered(check=True))
