"""Where time went by step: the places of a task's way sum to its time, to the second."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

import histories as h
from lived import claimed, day, lived, offer, offices, opened, stored
from routing import commands as c
from routing import events as e
from routing.catalogue.model import StepOwner
from routing.figures import Facts, facts_of
from routing.figures.columns import columns_from
from routing.figures.mapping import middle_of, process_map
from routing.figures.packed import pack, unpack
from routing.figures.rows import place_rows
from routing.figures.spreads import FEWEST
from routing.figures.stepping import stays_by_step
from routing.figures.walk import walk
from routing.steps import Planned
from routing.values import PersonId, TaskId

if TYPE_CHECKING:
    from datetime import datetime

WAY = (
    Planned(key="bank", target=timedelta(hours=2)),
    Planned(key="match"),
    Planned(key="clear", owner=StepOwner.CLIENT),
    Planned(key="check"),
)
STEPPING = ("bank", "match", "clear", "check")


def with_steps(history: list[tuple[c.Command, datetime]]) -> list[tuple[c.Command, datetime]]:
    """The same history of a task whose steps were pinned."""
    return [
        (replace(one, opened=replace(one.opened, steps=WAY)), at)
        if isinstance(one, c.Open)
        else (one, at)
        for one, at in history
    ]


@st.composite
def stepping(draw: st.DrawFn) -> list[tuple[c.Command, datetime]]:
    """Histories in which steps are tapped between everything else, rightly and wrongly."""
    told = with_steps(draw(h.histories()))
    taps = draw(st.lists(st.tuples(st.sampled_from(STEPPING), st.integers(0, 15)), max_size=8))
    for key, place in taps:
        at = told[min(place, len(told) - 1)][1]
        told.insert(min(place, len(told)) + 1, (c.FinishStep(key=key, by=PersonId(1)), at))
    return sorted(told, key=lambda one: one[1])


@given(stepping())
def test_the_places_of_a_way_sum_to_the_time_of_the_task(history) -> None:  # type: ignore[no-untyped-def]
    events, tasks = lived(history)
    if not events or not tasks[-1][1].steps:
        return
    facts = facts_of(TaskId(1), stored(events), offices(), h.LATER + timedelta(days=30))
    summed: Counter[str] = Counter()
    for counts in facts.steps.values():
        summed.update(counts)
    assert dict(summed) == dict(facts.seconds)


@given(stepping())
def test_what_is_told_of_one_task_step_by_step_is_its_whole_time(history) -> None:  # type: ignore[no-untyped-def]
    events, tasks = lived(history)
    if not events:
        return
    until = h.LATER + timedelta(days=30)
    steps = walk(TaskId(1), stored(events))
    stays = stays_by_step(steps, until, offices())
    if not tasks[-1][1].steps:
        assert stays == ()
        return
    facts = facts_of(TaskId(1), stored(events), offices(), until)
    assert sum((one.whole_for for one in stays), timedelta(0)) == timedelta(
        seconds=sum(facts.seconds.values())
    )
    assert all(one.worked_for + one.waited_for <= one.whole_for for one in stays)
    rows = place_rows(tasks[-1][1], stays)
    assert [row["whole"] for row in rows] == [one.whole_for for one in stays]
    assert {str(row["step"]) for row in rows if "step" in row} <= {f"{k}.step" for k in STEPPING}
    assert all("target" in row for row in rows if row.get("step") == "bank.step")


@given(stepping())
def test_a_step_is_done_once_and_in_its_order(history) -> None:  # type: ignore[no-untyped-def]
    for _, task in lived(history)[1]:
        keys = [step.key for step in task.steps]
        assert list(task.walked) == keys[: len(task.walked)]
        if task.waiting is not None and task.waiting.why == "step":
            assert task.step == "clear"


def books(n: int = 7, late: int = 0) -> Facts:
    """A task that walked its way: two steps, a day with the client, a last one, one round."""
    first, second = offer()
    by = PersonId(3)
    events = [
        (day(1, "09:00"), opened(steps=WAY)),
        (day(1, "09:00"), e.InputsComplete()),
        (day(1, "09:00"), e.Queued()),
        (day(1, "09:00"), first),
        (day(1, "09:00"), second),
        (day(1, "10:00"), claimed(day(4, "12:00"))),
        (day(1, "10:00"), e.Started()),
        (day(1, "11:00"), e.StepDone(key="bank", by=by)),
        (day(1, "13:00"), e.StepDone(key="match", by=by)),
        (day(2 + late, "13:00"), e.StepDone(key="clear", by=PersonId(1))),
        (day(2 + late, "14:00"), e.StepDone(key="check", by=by)),
        (day(2 + late, "15:00"), e.Delivered(n=1, by=by)),
        (day(2 + late, "16:00"), e.SentBack(criteria=("matched",))),
        (day(2 + late, "17:00"), e.Delivered(n=2, by=by)),
        (day(2 + late, "18:00"), e.Accepted(by=PersonId(1))),
    ]
    return facts_of(TaskId(n), stored(events), {}, day(9))


def test_each_hour_lies_where_it_was_spent() -> None:
    hours = {key: sum(counts.values()) / 3600 for key, counts in books().steps.items()}
    way = {"bank": 1, "match": 2, "clear": 24, "check": 1}
    assert hours == {"_before": 1, **way, "_rest": 1, "_after": 2, "_again": 1}


def test_what_is_kept_beside_a_record_comes_back() -> None:
    assert unpack(pack(books())) == books()


def test_the_map_names_where_most_time_goes() -> None:
    found = process_map(columns_from([books(1), books(2, late=1)]), WAY)
    assert found.n == 2
    assert found.longest is not None and found.longest.key == "clear"  # noqa: PT018
    waits = found.longest.waited
    assert [one.value / timedelta(hours=1) for one in waits.each] == [24, 48]
    assert middle_of(waits) == timedelta(hours=36)
    assert sum(place.share for place in found.places) == pytest.approx(1)


def test_of_enough_tasks_the_middle_is_told() -> None:
    found = process_map(columns_from([books(n) for n in range(1, FEWEST + 1)]), WAY)
    bank = next(place for place in found.places if place.key == "bank")
    assert bank.worked.median == middle_of(bank.worked) == timedelta(hours=1)
    assert (bank.target, bank.tasks) == (timedelta(hours=2), FEWEST)


def test_without_measured_work_the_map_is_the_plan() -> None:
    plain = replace(books(), steps={})
    for columns in (columns_from([]), columns_from([plain])):
        found = process_map(columns, WAY)
        assert (found.n, found.longest) == (0, None)
        assert [place.tasks for place in found.places] == [0] * 8
        assert middle_of(found.places[0].whole) is None
