"""Figures over many tasks: never a percentage of a handful, never a late task that is hidden."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from statistics import median
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from histories import histories
from lived import a_month_of_books, day, lived, offices, opened, stored
from routing.figures import By, Facts, Measured, Span, facts_of, report
from routing.figures.rows import rows
from routing.task import TaskState
from routing.values import PartyId, ServiceKey, TaskId

if TYPE_CHECKING:
    from routing import commands as c

HOUR = timedelta(hours=1)
NOW = day(9)
BOOKS = facts_of(TaskId(7), stored(a_month_of_books()), {}, NOW)
WAITS = facts_of(TaskId(8), stored([(day(1), opened(wanted_at=day(2)))]), {}, NOW)


def taking(hours: int, n: int, **more: object) -> Facts:
    """The month of books, delivered so many hours after it was complete."""
    at = day(1, "10:00") + hours * HOUR
    return replace(BOOKS, task=TaskId(n), delivered_at=at, **more)  # type: ignore[arg-type]


def test_three_of_three_is_said_as_counts_with_every_value() -> None:
    rows = [taking(n, n, promise_at=day(9)) for n in (3, 1, 2)]
    found = report(rows, NOW).all
    assert (found.on_promise.hits, found.on_promise.of, found.on_promise.percent) == (3, 3, None)
    assert (found.turnaround.median, found.turnaround.p90) == (None, None)
    assert (found.turnaround.least, found.turnaround.most) == (1 * HOUR, 3 * HOUR)
    assert [(m.task, m.value) for m in found.turnaround.each] == [
        (1, 1 * HOUR),
        (2, 2 * HOUR),
        (3, 3 * HOUR),
    ]


def test_from_ten_on_there_are_percentiles_and_percentages() -> None:
    rows = [taking(n, n, promise_at=day(1, "10:00") + 7 * HOUR) for n in range(1, 11)]
    found = report(rows, NOW).all
    assert found.turnaround.median == 5.5 * HOUR
    assert found.turnaround.p90 == 9 * HOUR
    assert found.turnaround.each == ()
    assert found.on_promise.percent == Decimal("70.0")
    eleven = report([*rows, taking(11, 11)], NOW).all
    assert (eleven.turnaround.median, eleven.turnaround.p90) == (6 * HOUR, 10 * HOUR)


def test_of_few_every_value_is_told_and_of_many_the_middle() -> None:
    few = rows(report([taking(n, n) for n in (1, 2)], NOW).all, ("turnaround",))
    assert few == (
        {
            "figure": "turnaround",
            "each": ({"ref": "T-1", "value": 1 * HOUR}, {"ref": "T-2", "value": 2 * HOUR}),
        },
    )
    many = rows(report([taking(n, n) for n in range(1, 11)], NOW).all, ("turnaround",))
    assert many == ({"figure": "turnaround", "n": 10, "middle": 5.5 * HOUR, "most": 9 * HOUR},)


def test_how_many_a_week_and_which_is_the_oldest_are_told_as_they_are() -> None:
    span = Span(start=NOW - timedelta(days=14))
    found = report([BOOKS, WAITS], NOW, span=span).all
    assert rows(found, ("weekly",)) == ({"figure": "weekly", "value": found.weekly},)
    waits = replace(WAITS, complete_at=day(2))
    found = report([BOOKS, waits], NOW).all
    assert rows(found, ("oldest",)) == ({"figure": "oldest", "value": "T-8"},)


def test_what_was_delivered_before_a_day_counts_until_then() -> None:
    early, late = taking(1, 1), taking(48, 2)
    until = Span(end=early.opened_at + timedelta(days=1))
    assert report([early, late], NOW, span=until).all.counts.delivered == 1


def test_late_and_open_is_shown_by_number_beside_what_was_delivered() -> None:
    found = report([BOOKS, WAITS], NOW).all
    assert found.counts.late == (TaskId(8),)
    assert (found.counts.tasks, found.counts.open, found.counts.delivered) == (2, 1, 1)
    assert (found.counts.accepted, found.counts.cancelled, found.counts.declined) == (1, 0, 0)
    assert found.on_promise.of == 1


def test_revisions_ratings_and_offers_are_shares_of_what_they_are_about() -> None:
    clean = replace(BOOKS, task=TaskId(9), rounds=0, deliveries=1, rating=3, offers_declined=2)
    found = report([BOOKS, WAITS, clean], NOW).all
    assert (found.reworked.hits, found.reworked.of) == (1, 3)
    assert (found.first_pass.hits, found.first_pass.of) == (1, 2)
    assert (found.liked.hits, found.liked.of) == (1, 2)
    assert (found.rated.hits, found.rated.of) == (2, 2)
    assert (found.offers_taken.hits, found.offers_taken.of) == (2, 4)


def test_groups_hold_each_task_once_and_none_without_a_provider() -> None:
    other = replace(
        BOOKS,
        task=TaskId(9),
        service=ServiceKey("calls"),
        client=PartyId(4),
        provider=PartyId(5),
        state=TaskState.CANCELLED,
        disputed=1,
    )
    every = [other, BOOKS, WAITS]
    services, clients, providers = (report(every, NOW, by=by).groups for by in By)
    assert {k: f.counts.tasks for k, f in services.items()} == {"books": 2, "calls": 1}
    assert {k: f.counts.tasks for k, f in clients.items()} == {1: 2, 4: 1}
    assert {k: f.counts.tasks for k, f in providers.items()} == {2: 1, 5: 1}
    assert providers[PartyId(5)].counts.disputed == 1
    assert services[ServiceKey("calls")].turnaround.each == (
        Measured(task=TaskId(9), value=day(4, "15:00") - day(1, "10:00")),
    )


def test_nothing_gives_figures_of_nothing() -> None:
    found = report([], NOW)
    assert found.all.counts.tasks == found.all.turnaround.n == 0
    assert (found.all.turnaround.least, found.all.on_promise.of) == (None, 0)
    assert found.groups == {}


@given(st.lists(histories(most=15), max_size=3))
def test_a_report_agrees_with_counting_by_hand(
    many: list[list[tuple[c.Command, datetime]]],
) -> None:
    rows = [
        facts_of(TaskId(n), stored(lived(told)[0]), offices(), told[-1][1])
        for n, told in enumerate(many, start=1)
    ]
    now = max((told[-1][1] for told in many), default=NOW)
    found = report(rows, now).all
    assert found.counts.open + sum(
        row.state in ("accepted", "declined", "cancelled") for row in rows
    ) == len(rows)
    assert found.counts.late == tuple(row.task for row in rows if row.late(now))
    assert found.turnaround.n <= found.counts.delivered
    assert found.on_promise.hits <= found.on_due.of == found.counts.delivered
    assert found.lapsed == sum(row.lapsed for row in rows)


@given(st.lists(st.integers(0, 5000), min_size=10, max_size=25))
def test_median_and_nearest_rank_are_those_of_the_textbook(minutes: list[int]) -> None:
    rows = [
        replace(BOOKS, task=TaskId(n), delivered_at=day(1, "10:00") + timedelta(minutes=m))
        for n, m in enumerate(minutes, start=1)
    ]
    found = report(rows, NOW).all.turnaround
    assert found.median == timedelta(minutes=1) * median(minutes)
    assert found.p90 is not None
    values = [timedelta(minutes=m) for m in minutes]
    assert 10 * sum(value <= found.p90 for value in values) >= 9 * len(values)
    assert 10 * sum(value < found.p90 for value in values) < 9 * len(values)
