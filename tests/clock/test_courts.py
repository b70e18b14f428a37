"""Every second is in exactly one court, and its parts add up to the clock on the wall."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from routing.clock.calendar import Calendar, Hours, always_open, parse_week
from routing.clock.courts import Court, Part, Slice, book, seconds, tally

HOUR = 3600
OFFICE = Hours(weekly=parse_week({"mon-fri": "9-17"}))
LISBON, MANILA = Calendar(OFFICE, "Europe/Lisbon"), Calendar(OFFICE, "Asia/Manila")
CALENDARS = {
    Court.CLIENT: LISBON,
    Court.PROVIDER: MANILA,
    Court.OPERATOR: Calendar(OFFICE, "America/New_York"),
    Court.QUEUE: always_open("UTC"),
}
FRIDAY = datetime(2026, 3, 27, 9, tzinfo=UTC)  # two days before Lisbon's clocks change


def after(hours: float) -> datetime:
    return FRIDAY + timedelta(hours=hours)


def test_each_court_counts_by_its_own_calendar() -> None:
    history = [(FRIDAY, Court.CLIENT), (after(10), Court.PROVIDER)]
    slices = book(history, after(72), CALENDARS)
    assert slices == (
        Slice(
            court=Court.CLIENT,
            start_at=FRIDAY,
            end_at=after(10),
            open_for=8 * HOUR,
            off_for=2 * HOUR,
        ),
        Slice(
            court=Court.PROVIDER,
            start_at=after(10),
            end_at=after(72),
            open_for=8 * HOUR,
            off_for=54 * HOUR,
        ),
    )
    assert seconds(history, after(72), CALENDARS) == tally(slices)


def test_the_clock_stops_at_nobodys_court_and_goes_on_when_reopened() -> None:
    history = [
        (FRIDAY, Court.CLIENT),
        (after(1), None),
        (after(5), Court.CLIENT),
        (after(6), Court.CLIENT),
    ]
    stays = book(history, after(7), CALENDARS)
    assert [(stay.start_at, stay.end_at) for stay in stays] == [
        (FRIDAY, after(1)),
        (after(5), after(7)),
    ]
    assert seconds(history, after(7), CALENDARS)[Court.CLIENT, Part.OPEN] == 3 * HOUR


def test_neighbours_in_one_court_are_one_slice_and_empty_stays_are_none() -> None:
    history = [
        (FRIDAY, Court.QUEUE),
        (after(1), Court.PROVIDER),
        (after(1), Court.QUEUE),
        (after(2), Court.QUEUE),
    ]
    (only,) = book(history, after(3), CALENDARS)
    assert (only.court, only.open_for, only.off_for) == (Court.QUEUE, 3 * HOUR, 0)


def test_an_entry_out_of_order_counts_from_the_one_before_it() -> None:
    history = [(after(2), Court.QUEUE), (FRIDAY, Court.CLIENT), (after(9), Court.QUEUE)]
    (only,) = book(history, after(4), CALENDARS)
    assert (only.court, only.start_at, only.end_at) == (Court.CLIENT, after(2), after(4))


def test_a_court_without_a_calendar_is_always_open() -> None:
    booked = seconds([(FRIDAY, Court.THIRD_PARTY)], after(72), CALENDARS)
    assert booked[Court.THIRD_PARTY, Part.OPEN] == 72 * HOUR
    assert sum(booked.values()) == 72 * HOUR


def test_nothing_is_booked_before_the_first_event() -> None:
    assert book([], after(1), CALENDARS) == ()
    assert book([(after(1), Court.CLIENT)], FRIDAY, CALENDARS) == ()
    assert set(seconds([], FRIDAY, CALENDARS).values()) == {0}


steps = st.lists(
    st.tuples(st.integers(0, 4 * 86_400), st.one_of(st.none(), st.sampled_from(Court))),
    min_size=1,
    max_size=12,
)


@settings(max_examples=60)
@given(steps, st.integers(0, 30 * 86_400))
def test_the_courts_sum_to_the_whole_on_random_histories(
    steps: list[tuple[int, Court | None]], length: int
) -> None:
    history, at = [], FRIDAY
    for step, court in steps:
        at += timedelta(seconds=step)
        history.append((at, court))
    until = FRIDAY + timedelta(seconds=length)

    slices = book(history, until, CALENDARS)

    turns = [(min(at, until), court) for at, court in history] + [(until, None)]
    held = [(end - start).total_seconds() for (start, court), (end, _) in pairwise(turns) if court]
    assert sum(tally(slices).values()) == sum(held)
    assert all(one.end_at <= two.start_at for one, two in pairwise(slices))
    for each in slices:
        assert each.open_for + each.off_for == (each.end_at - each.start_at).total_seconds() > 0
        assert each.open_for >= 0
        assert each.off_for >= 0
        holder = [court for at, court in history if at <= each.start_at][-1]
        assert each.court is holder
