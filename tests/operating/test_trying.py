"""A test of the whole way: offered to the operator alone, at any hour, and gone afterwards."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from routing.people import Standing
from routing.refusals import Refused
from routing.task import TaskState

if TYPE_CHECKING:
    from operated_desk import Operated

SUNDAY_NIGHT = datetime(2026, 11, 22, 22, 30, tzinfo=UTC)
TEST = {"client": "Test run", "text": "A test: take it"}


def tried(desk: Operated) -> int:
    desk.order("try_out", person=str(desk.ola), **TEST)
    return desk.tasks()[-1].id


@pytest.mark.parametrize("now", [None, SUNDAY_NIGHT])
def test_nobody_else_is_asked_whatever_the_hour(desk: Operated, now: datetime | None) -> None:
    desk.now = now or desk.now
    task = tried(desk)
    assert desk.notice("offer", desk.ola)
    assert not {"offer"} & {*desk.keys(desk.ana), *desk.keys(desk.ben)}
    desk.press(desk.ola, "claim", task)
    assert desk.task(task).state == TaskState.WORKING


def test_afterwards_the_operator_is_as_before_and_the_task_is_closed(desk: Operated) -> None:
    before = desk.person(desk.ola)
    task = tried(desk)
    desk.press(desk.ola, "claim", task)
    desk.order("try_over", task=f"T-{task}")
    after = desk.person(desk.ola)
    assert (after.operator, after.provider) == (True, before.provider)
    assert desk.task(task).state == TaskState.CANCELLED
    assert desk.person(desk.task(task).requester).standing == Standing.LEFT


def test_it_can_be_done_twice(desk: Operated) -> None:
    first = tried(desk)
    desk.order("try_over", task=str(first))
    second = tried(desk)
    assert second != first
    desk.press(desk.ola, "claim", second)


def test_a_provider_is_no_test_and_real_work_is_none_either(desk: Operated) -> None:
    with pytest.raises(Refused) as no:
        desk.order("try_out", person=str(desk.ana), **TEST)
    assert no.value.code == "bad_field"
    with pytest.raises(Refused):
        desk.order("try_over", task=str(desk.claimed()))
