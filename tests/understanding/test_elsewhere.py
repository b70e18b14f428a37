"""Work for another month than the work in play is new work."""

from __future__ import annotations

from datetime import date

import pytest

from routing.understanding.acts.elsewhere import of_other_months
from routing.understanding.meaning import Act, Context, TaskInPlay
from routing.understanding.when import find_times
from routing.values import Period
from sample_reader import LISBON, NOW, taught_reader

FEBRUARY = TaskInPlay(
    ref="T-1",
    service="bookkeeping",
    title="Monthly books",
    state="working",
    period=Period(start=date(2026, 2, 1), end=date(2026, 3, 1)),
)
OCTOBER = TaskInPlay(ref="T-2", service="bookkeeping", title="October books", state="working")
YEAR = TaskInPlay(
    ref="T-3",
    service="bookkeeping",
    title="Year's books",
    state="working",
    period=Period(start=date(2024, 7, 1), end=date(2026, 7, 1)),
)


@pytest.mark.parametrize(
    ("text", "elsewhere"),
    [
        ("January books by Friday noon please", {"T-1", "T-2"}),
        ("February books by Friday noon please", {"T-2"}),
        ("the books for Q4", {"T-1"}),
        ("add the Q1 numbers", {"T-2"}),
        ("books by Friday noon please", set()),
        ("books by 3 March", set()),
    ],
)
def test_a_month_that_is_said_leaves_out_the_work_of_others(text: str, elsewhere: set[str]) -> None:
    times = find_times(text, now=NOW, zone=LISBON, lang="en")
    tasks = (FEBRUARY, OCTOBER, YEAR)
    assert of_other_months(tasks, times, now=NOW, zone=LISBON, lang="en") == elsewhere


@pytest.mark.parametrize(
    ("text", "act", "target"),
    [
        ("January books by Friday noon please", Act.REQUEST, None),
        ("Please do the January books by Friday noon", Act.REQUEST, None),
        ("please add the Q2 numbers", Act.CHANGE, "T-1"),
        ("can you make it Thursday please", Act.CHANGE, "T-1"),
    ],
)
def test_another_month_is_another_request(text: str, act: Act, target: str | None) -> None:
    context = Context(tasks=(FEBRUARY,))
    meaning = taught_reader().read(text, now=NOW, zone=LISBON, context=context)
    assert (meaning.act, meaning.target) == (act, target)
