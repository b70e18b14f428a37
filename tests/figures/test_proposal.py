"""What is planted is named first: a slow provider, late inputs, questions, nobody who takes it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from lived import a_month_of_books, day, stored
from routing.checkin.causes import Cause
from routing.figures import Facts, facts_of
from routing.figures.columns import columns_from
from routing.figures.proposal import Proposal, propose
from routing.values import PartyId, ServiceKey, TaskId

HOUR = timedelta(hours=1)
BOOKS = facts_of(TaskId(7), stored(a_month_of_books()), {}, day(9))


def went(
    n: int,
    *,
    inputs: int = 1,
    taking: int = 1,
    answers: int = 1,
    worked: int = 6,
    review: int = 1,
    provider: int = 2,
    service: str = "books",
) -> Facts:
    """A task that was delivered, by how many hours each part of it took."""
    opened = day(1, "09:00")
    complete = opened + inputs * HOUR
    claimed = complete + taking * HOUR
    delivered = claimed + (answers + worked) * HOUR
    return replace(
        BOOKS,
        task=TaskId(n),
        service=ServiceKey(service),
        provider=PartyId(provider),
        opened_at=opened,
        complete_at=complete,
        queued_at=complete,
        claimed_at=claimed,
        delivered_at=delivered,
        accepted_at=delivered + review * HOUR,
        seconds={
            "client.open": (inputs + answers + review) * 3600,
            "queue.open": taking * 3600,
            "provider.open": worked * 3600,
        },
    )


def proposed(rows: list[Facts]) -> Proposal | None:
    return propose(columns_from(rows))


def usual(**more: int) -> list[Facts]:
    return [went(n, provider=2 + n % 3, **more) for n in range(1, 31)]


@pytest.mark.parametrize(
    ("planted", "cause"),
    [
        ({"inputs": 9}, Cause.INPUTS),
        ({"taking": 9}, Cause.TAKING),
        ({"answers": 9}, Cause.ANSWERS),
        ({"review": 9}, Cause.REVIEW),
    ],
)
def test_what_was_planted_is_named_with_its_worst_cases(
    planted: dict[str, int], cause: Cause
) -> None:
    (name, hours), *_ = planted.items()
    rows = [*usual(**planted), went(77, **{name: 3 * hours})]
    found = proposed(rows)
    assert found is not None
    assert (found.cause, found.provider, found.of) == (cause, None, 31)
    assert found.worst[0].task == TaskId(77)
    assert found.worst[0].value == 3 * hours * HOUR
    assert found.held_for == (30 * hours + 3 * hours) * HOUR


def test_a_provider_who_takes_longer_than_the_others_is_named() -> None:
    slow = [went(100 + n, provider=9, worked=30) for n in range(10)]
    found = proposed([*usual(), *slow])
    assert found is not None
    assert (found.cause, found.provider) == (Cause.PROVIDER, PartyId(9))
    assert found.held_for == 10 * 24 * HOUR


def test_work_that_is_longer_by_nature_is_nobodys_fault() -> None:
    """Another service takes longer, whoever does it; each is held against its own."""
    long = [went(100 + n, worked=30, service="site", provider=2 + n % 3) for n in range(15)]
    assert proposed([*usual(), *long]) is None


def test_of_few_deliveries_and_of_small_causes_nothing_is_proposed() -> None:
    assert proposed([went(n, answers=50) for n in range(9)]) is None
    assert proposed(usual()) is None
    assert proposed([]) is None


def test_the_percentage_is_out_of_all_time_of_the_delivered_tasks() -> None:
    found = proposed(usual(inputs=11))
    assert found is not None
    assert found.percent == 55, "eleven of twenty hours"
