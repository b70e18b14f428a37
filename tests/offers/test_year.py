"""A simulated year: no task waits for ever, hard work is bounded, and nobody hoards."""

from __future__ import annotations

import os

import pytest

from benchmarks.year import picture, simulate, table

TASKS = 3000 if os.environ.get("OUTDESK_TEST_FULL") else 200
OLDEST_HARD = 24 * 14
"""Hours of the calendar, weekends and holidays among them: docs/reference/simulation.md."""
SPREAD = 0.40
"""The Gini coefficient of the units that everybody did."""


@pytest.mark.slow
@pytest.mark.parametrize("seed", [7])
def test_a_year_of_greedy_slow_and_vanishing_people(seed: int) -> None:
    desk, board = simulate(TASKS, seed)
    assert desk.never == [], "no task waits for ever"
    assert len(desk.waits) == TASKS
    assert desk.of("hard")[-1] <= OLDEST_HARD
    assert desk.spread <= SPREAD
    assert desk.spread < board.spread, "open posting lets the quick hoard"
    assert desk.of("")[-1] < board.of("")[-1], "and lets something rot"
    assert len(table([desk, board])) > 10
    assert picture([desk, board]).count("<polyline") == 2
