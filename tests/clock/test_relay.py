"""Hours of several in turn: each stretch is counted by whose it was; the parts are the whole."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from routing.clock.calendar import Calendar, Hours, always_open, parse_week
from routing.clock.courts import Court, seconds
from routing.clock.relay import Relay

OFFICE = Hours(weekly=parse_week({"mon-fri": "09:00-17:00"}))
NIGHTLY = Hours(weekly=parse_week({"sat-sun": "22:00-06:00"}))
EACH = [
    Calendar(OFFICE, "Europe/Berlin"),
    Calendar(OFFICE, "Asia/Manila"),
    Calendar(NIGHTLY, "America/New_York"),
    always_open("UTC"),
]
SATURDAY = datetime(2026, 3, 28, 12, tzinfo=UTC)
"""The night to Sunday is an hour shorter in Berlin."""
AT = st.integers(-200, 400).map(lambda hours: SATURDAY + timedelta(minutes=17 * hours))
TURNS = st.lists(st.tuples(AT, st.sampled_from(EACH)), min_size=1, max_size=5).map(
    lambda turns: sorted(turns, key=lambda turn: turn[0])
)


@given(turns=TURNS, start=AT, end=AT)
def test_each_stretch_is_counted_by_whose_it_was(turns, start, end) -> None:
    """Minute by minute, with nothing of the calendar's own sums."""
    relay = Relay(turns)
    start, end = min(start, end), max(start, end)
    minute, found = timedelta(minutes=1), timedelta(0)
    at = start
    while at < end:
        held = [hours for since, hours in turns if since <= at] or [turns[0][1]]
        found += minute * held[-1].is_open(at)
        at += minute
    assert relay.between(start, end) == found
    assert relay.between(end, start) == -found
    assert sum(relay.split(start, end)) == (end - start).total_seconds()


@given(turns=TURNS, edges=st.lists(AT, min_size=2, max_size=8))
def test_parts_of_a_relay_are_the_whole(turns, edges) -> None:
    relay, told = Relay(turns), sorted(edges)
    parts = sum((relay.between(a, b) for a, b in pairwise(told)), timedelta(0))
    assert parts == relay.between(told[0], told[-1])
    history = [(at, Court.PROVIDER) for at in told]
    booked = seconds(history, told[-1], {Court.PROVIDER: relay})
    assert sum(booked.values()) == (told[-1] - told[0]).total_seconds()


def test_what_lies_ahead_is_in_the_hours_of_the_last() -> None:
    berlin, manila = EACH[:2]
    relay = Relay([(SATURDAY, berlin), (SATURDAY + timedelta(days=2), manila)])
    assert relay.next_open(SATURDAY) == manila.next_open(SATURDAY)
    assert relay == Relay([(SATURDAY, berlin), (SATURDAY + timedelta(days=2), manila)])
    assert relay != manila
    assert len({relay, Relay([(SATURDAY, berlin)])}) == 2
