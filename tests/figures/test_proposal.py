"""What is planted is named first: a slow provider, late inputs, questions, nobody who takes it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from lived import a_month_of_books, day, stored
from routing.catalogue.model import StepOwner
from routing.checkin.causes import Cause
from routing.clock.courts import Court
from routing.figures import Facts, facts_of
from routing.figures.columns import columns_from
from routing.figures.proposal import Proposal, held_by, propose
from routing.figures.rows import proposal_row
from routing.figures.slow_steps import time_in_step
from routing.notices.model import Firm, Work
from routing.steps import Planned
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


def walked(
    rows: list[Facts], hours: int, off: int = 0, court: Court = Court.PROVIDER
) -> list[Facts]:
    """The same tasks, so many open hours of each in the middle step."""
    times = {"open": hours * 3600, "off": off * 3600}
    middle = {f"{court}.{part}": seconds for part, seconds in times.items() if seconds}
    return [replace(row, steps={"match": middle}) for row in rows]


def with_steps(rows: list[Facts], owner: StepOwner = StepOwner.PROVIDER) -> Proposal | None:
    match = Planned(key="match", owner=owner, target=2 * HOUR)
    way = (Planned(key="import"), match)
    return propose(columns_from(rows), ways={ServiceKey("books"): way, ServiceKey("site"): ()})


def test_a_step_that_takes_longer_than_it_was_meant_to_is_named_with_its_target() -> None:
    found = with_steps(walked(usual(worked=6), 6))
    assert found is not None
    assert (found.cause, found.step, found.service) == (Cause.STEP, "match", "books")
    assert found.target == 2 * HOUR
    assert found.held_for == 30 * 4 * HOUR


def test_nights_count_as_much_as_the_hours_beyond_the_target_do() -> None:
    found = with_steps(walked(usual(worked=24), 8, off=16))
    assert found is not None
    assert found.held_for == 30 * 18 * HOUR, "six of eight open hours, so six of eight of the day"


def test_a_step_within_its_target_or_without_measured_time_is_none() -> None:
    assert with_steps(walked(usual(), 2)) is None
    assert with_steps(walked(usual(), 0, off=9)) is None
    assert with_steps(usual(worked=24)) is None


def test_who_is_slow_in_a_step_that_others_do_in_time_is_named_and_not_the_step() -> None:
    slow = walked([went(100 + n, provider=9, worked=30) for n in range(10)], 26)
    found = with_steps([*walked(usual(), 2), *slow])
    assert found is not None
    assert (found.cause, found.provider) == (Cause.PROVIDER, PartyId(9))


def test_a_clients_own_step_is_named_and_no_question() -> None:
    found = with_steps(walked(usual(answers=24), 20, court=Court.CLIENT), StepOwner.CLIENT)
    assert found is not None
    assert (found.cause, found.step) == (Cause.STEP, "match")


def test_what_a_change_of_a_step_brought_is_all_the_time_in_it() -> None:
    done = columns_from([*walked(usual(), 6), went(99)])
    assert held_by(done, Cause.STEP, "match").tolist() == [6 * 3600] * 30 + [0]


def test_time_in_a_step_is_of_those_that_walked_it() -> None:
    plain = replace(went(99), failed=(), results={})
    done = columns_from([*walked([went(1), went(2)], 6), plain])
    assert done.more[-1] is None
    assert time_in_step(done, "match").tolist() == [6 * 3600] * 2 + [0]


def test_a_proposal_is_told_with_what_it_is_about() -> None:
    assert proposal_row(None) == {}
    step = with_steps(walked(usual(worked=6), 6))
    assert step is not None
    told = proposal_row(step)
    assert (told["cause"], told["step"]) == ("step", "match.step")
    assert (told["work"], told["percent"]) == (Work(service=ServiceKey("books")), step.percent)
    slow = walked([went(100 + n, provider=9, worked=30) for n in range(10)], 26)
    told = proposal_row(with_steps([*walked(usual(), 2), *slow]))
    assert told["slow"] == Firm(party=PartyId(9))
    assert "step" not in told
    told = proposal_row(proposed(usual(answers=9)))
    assert told.keys() == {"cause", "percent", "worst"}
    assert told["worst"]


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
