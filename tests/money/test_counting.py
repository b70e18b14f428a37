"""How many lines of work are done: ticked on the list, named by the provider or by the client."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from routing.catalogue.model import Input, InputKind, ResultField, ResultKind, Service
from routing.money.done import counting_result, lines_of
from routing.task import Delivery, Given, GivenHow, Item, Task
from routing.values import PersonId, ServiceKey, TaskId

NOW = datetime(2026, 3, 11, 9, tzinfo=UTC)
CALLS = Service(
    key=ServiceKey("calls"),
    title="Calls",
    about="",
    examples=(),
    inputs=(
        Input(key="tone", title="tone"),
        Input(key="count", title="how many", kind=InputKind.NUMBER),
    ),
    results=(ResultField(key="made", title="Calls made", kind=ResultKind.NUMBER),),
)
ASKED = {"count": Given(how=GivenHow.GIVEN, value=Decimal(8))}


def handed_in(n: int, **results: object) -> Delivery:
    return Delivery(n=n, at=NOW + timedelta(hours=n), by=PersonId(1), results=results)  # type: ignore[arg-type]


def test_a_list_is_counted_by_its_lines() -> None:
    items = tuple(Item(n=n, done=n < 3) for n in range(1, 5))
    assert lines_of(Task(id=TaskId(1), items=items, inputs=ASKED), CALLS) == 2


def test_without_a_list_the_newest_number_that_was_handed_in_counts() -> None:
    task = Task(
        id=TaskId(1),
        inputs=ASKED,
        deliveries=(handed_in(1, made=Decimal(5)), handed_in(2, made=Decimal(6)), handed_in(3)),
    )
    assert lines_of(task, CALLS) == 6


def test_else_the_number_that_the_client_named_counts() -> None:
    assert lines_of(Task(id=TaskId(1), inputs=ASKED), CALLS) == 8
    below = {"count": Given(how=GivenHow.GIVEN, value=Decimal(-8))}
    assert lines_of(Task(id=TaskId(1), inputs=below), CALLS) == 0


def test_where_nothing_says_it_there_are_none() -> None:
    assert lines_of(Task(id=TaskId(1)), CALLS) == 0
    assert lines_of(Task(id=TaskId(1), inputs=ASKED), None) == 0


def test_a_service_with_a_list_asks_for_no_number() -> None:
    assert counting_result(CALLS) == "made"
    assert counting_result(replace(CALLS, items_from="list")) is None
    assert counting_result(replace(CALLS, results=())) is None
