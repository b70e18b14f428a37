"""An estimate is the past on today's calendars: kept four times in five, and never impossible."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.backtest import back_tested
from routing.clock.calendar import Calendar, Hours, parse_week
from routing.clock.estimating import ENOUGH, LEAST, Past, Side, estimate, latest

HOUR = timedelta(hours=1)
OFFICE = Hours(weekly=parse_week({"mon-fri": "09:00-17:00"}))
LISBON, MANILA = Calendar(OFFICE, "Europe/Lisbon"), Calendar(OFFICE, "Asia/Manila")
MONDAY = datetime(2026, 3, 23, 9, tzinfo=UTC)  # Lisbon's clocks change on Sunday
FULL = bool(os.environ.get("OUTDESK_TEST_FULL"))


def past(worked: float, *, claim: float = 0, asked: float = 0, ahead: float = 0) -> Past:
    return Past(
        provider=2,
        claim_for=claim * HOUR,
        worked_for=worked * HOUR,
        asked_for=asked * HOUR,
        ahead_for=ahead * HOUR,
    )


def alone(hours: Calendar = LISBON, ahead: float = 0) -> dict[int, Side]:
    return {2: Side(hours=hours, ahead_for=ahead * HOUR)}


def test_below_twenty_finished_tasks_the_past_says_nothing() -> None:
    few = [past(2)] * (ENOUGH - 1)
    assert estimate(MONDAY, few, LISBON, LISBON, alone()) is None
    assert estimate(MONDAY, [past(2)] * ENOUGH, LISBON, LISBON, {}) is None
    assert latest(MONDAY, few, LISBON, LISBON, alone()) is None


def test_eight_of_ten_are_ready_by_then_and_half_of_them_likely() -> None:
    found = estimate(MONDAY, [past(n / 10) for n in range(3, 33)], LISBON, LISBON, alone())
    assert found is not None
    assert found.by_at == MONDAY + 2.7 * HOUR, "the 25th of 30"
    assert found.likely_at == MONDAY + 1.8 * HOUR, "the 16th"
    assert found.past == 30


def test_each_length_passes_in_the_hours_of_whose_it_is() -> None:
    """Claimed an hour before Lisbon closes, answered next morning, worked while Manila is open."""
    friday = datetime(2026, 3, 27, 16, tzinfo=UTC)
    found = estimate(
        friday, [past(2, claim=1, asked=1)] * ENOUGH, LISBON, LISBON, alone(MANILA, ahead=1)
    )
    assert found is not None
    answered = datetime(2026, 3, 30, 9, tzinfo=UTC)  # Monday 10:00 in Lisbon, in summer time
    assert found.by_at == MANILA.add(answered, 3 * HOUR)


def test_what_a_provider_held_then_is_taken_off_and_what_they_hold_now_added() -> None:
    busy = [past(6, ahead=4)] * ENOUGH
    for ahead, hours in ((0, 2), (4, 6)):
        found = estimate(MONDAY, busy, LISBON, LISBON, alone(ahead=ahead))
        assert found is not None
        assert found.by_at == MONDAY + hours * HOUR


lengths = st.integers(0, 600).map(lambda minutes: minutes / 60)
pasts = st.lists(
    st.builds(past, lengths, claim=lengths, asked=lengths, ahead=lengths), min_size=20, max_size=40
)


@settings(max_examples=200 if FULL else 20)
@given(pasts, st.integers(0, 14 * 24 * 3600), lengths)
def test_nothing_is_estimated_before_anybody_could_and_both_ways_agree(
    found: list[Past], seconds: int, ahead: float
) -> None:
    now = MONDAY + timedelta(seconds=seconds)
    sides = alone(MANILA, ahead)
    said = estimate(now, found, LISBON, LISBON, sides)
    assert said is not None
    assert said.likely_at is not None
    assert MANILA.add(now, LEAST + ahead * HOUR) <= said.likely_at <= said.by_at
    begins = latest(said.by_at, found, LISBON, LISBON, sides)
    assert begins is not None
    again = estimate(begins, found, LISBON, LISBON, sides)
    assert again is not None
    assert again.by_at <= said.by_at, "begun by then, the date holds"


@pytest.mark.slow
@pytest.mark.parametrize("seed", [1, 2, 3] if FULL else [1])
def test_eight_of_ten_estimates_of_a_simulated_desk_are_kept_and_nearer_than_a_plain_one(
    seed: int,
) -> None:
    found = back_tested(3000 if FULL else 700, seed)
    assert 0.75 <= found.kept <= 0.85
    assert found.narrower >= 0.2
    assert found.reach <= 0.9 * found.plain_reach
