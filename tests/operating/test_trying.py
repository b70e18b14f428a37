"""A test of the whole way: offered to the operator alone, at any hour, and gone afterwards."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from routing.people import Standing
from routing.refusals import Refused
from routing.task import GivenHow, TaskState

if TYPE_CHECKING:
    from operated_desk import Operated
    from routing.house import House

SUNDAY_NIGHT = datetime(2026, 11, 22, 22, 30, tzinfo=UTC)
TEST = {"client": "Test run", "text": "A test: take it"}


def with_services(desk: Operated, *kept: str) -> House:
    catalogue = desk.house.catalogue
    services = {key: one for key, one in catalogue.services.items() if key in kept}
    return replace(desk.house, catalogue=replace(catalogue, services=services))


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


def test_what_is_missing_is_with_whoever_takes_the_test(desk: Operated) -> None:
    desk.house = with_services(desk, "calls")
    task = tried(desk)
    assert desk.task(task).inputs["list"].how == GivenHow.THEIRS
    assert desk.notice("offer", desk.ola)


def test_a_desk_that_offers_nothing_has_nothing_to_try(desk: Operated) -> None:
    desk.house = with_services(desk)
    with pytest.raises(Refused, match="no_service"):
        tried(desk)


def test_a_test_that_was_stopped_already_is_still_cleared_away(desk: Operated) -> None:
    task = tried(desk)
    desk.order("cancel", task=str(task))
    desk.order("try_over", task=str(task))
    assert desk.person(desk.task(task).requester).standing == Standing.LEFT
