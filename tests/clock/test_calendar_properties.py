"""What holds for working time whatever the hours, the zone and the changes of its clocks.

The oracle below walks minute by minute from UTC to the wall, never back as the calendar does.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from routing.clock.calendar import Calendar, Hours, Span, always_open

# Each zone with a date on which its clocks change: at night, at midnight, by half an hour, in
# winter, by a whole day, and not at all.
CHANGES = [
    ("Europe/Berlin", date(2026, 3, 29)),
    ("Europe/Berlin", date(2026, 10, 25)),
    ("America/New_York", date(2026, 3, 8)),
    ("America/New_York", date(2026, 11, 1)),
    ("America/Santiago", date(2026, 4, 5)),
    ("America/Santiago", date(2026, 9, 6)),
    ("America/Sao_Paulo", date(2018, 2, 18)),
    ("America/Sao_Paulo", date(2018, 11, 4)),
    ("Australia/Lord_Howe", date(2026, 4, 5)),
    ("Australia/Lord_Howe", date(2026, 10, 4)),
    ("Pacific/Auckland", date(2026, 4, 5)),
    ("Pacific/Auckland", date(2026, 9, 27)),
    ("Africa/Casablanca", date(2026, 2, 15)),
    ("Pacific/Apia", date(2011, 12, 30)),
    ("Asia/Kathmandu", date(2026, 12, 31)),
]
EXAMPLES = settings(max_examples=30)
MINUTE = timedelta(minutes=1)
SECOND = timedelta(seconds=1)
NOTHING = timedelta()
DAYS = 4  # the oracle's reach to either side of the change


def midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC)


@st.composite
def spans(draw: st.DrawFn) -> Span:
    start = draw(st.integers(0, 95)) * 15
    length = draw(st.sampled_from([1, 15, 60, 240, 480, 1440]))
    return Span(start=start, end=min(start + length, 2880))


def some_spans(least: int = 0) -> st.SearchStrategy[tuple[Span, ...]]:
    return st.lists(spans(), min_size=least, max_size=2).map(tuple)


@st.composite
def places(draw: st.DrawFn) -> tuple[Calendar, date]:
    """Draw a calendar whose clocks change on the date that comes with it."""
    zone, change = draw(st.sampled_from(CHANGES))
    days = st.integers(-2, 2).map(lambda step: change + timedelta(days=step))
    week = draw(st.dictionaries(st.integers(0, 6), some_spans(1), min_size=1))
    away = draw(st.lists(st.tuples(minutes(change), minutes(change)), max_size=1))
    hours = Hours(
        weekly=week,
        overrides=draw(st.dictionaries(days, some_spans(), max_size=2)),
        closed=draw(st.frozensets(days, max_size=1)),
        away=tuple((min(pair), max(pair)) for pair in away),
    )
    return Calendar(hours, zone), change


def minutes(change: date, reach: int = 2 * 1440) -> st.SearchStrategy[datetime]:
    return st.integers(-reach, reach).map(lambda step: midnight(change) + step * MINUTE)


def instants(change: date) -> st.SearchStrategy[datetime]:
    return st.builds(
        lambda at, step: at + step * SECOND,
        minutes(change),
        st.sampled_from([0, 0, 1, 29, 59]),
    )


works = st.one_of(
    st.integers(0, 30 * 3600), st.sampled_from([0, 1, 60, 900, 3600, 28_800, 500_000])
).map(lambda seconds: seconds * SECOND)
drawn = st.data()


def pauses(change: date) -> st.SearchStrategy[list[tuple[datetime, datetime]]]:
    return st.lists(st.tuples(instants(change), instants(change)), max_size=4)


class Oracle:
    """Open minutes around a change, found by looking at the wall every minute."""

    def __init__(self, calendar: Calendar, change: date) -> None:
        self.first = midnight(change) - timedelta(days=DAYS)
        wall = walls(calendar.zone, self.first)
        self.open = [False] * len(wall)
        for step in range(-DAYS - 3, DAYS + 2):
            day = change + timedelta(days=step)
            for span in self.spans(calendar.hours, day):
                self.walk(wall, midnight(day), span)
        for start, end in calendar.hours.away:
            for index in range(self.index(start), self.index(end)):
                self.open[index] = False

    @staticmethod
    def spans(hours: Hours, day: date) -> tuple[Span, ...]:
        if day in hours.closed:
            return ()
        return hours.overrides.get(day, hours.weekly.get(day.weekday(), ()))

    def walk(self, wall: list[datetime], day: datetime, span: Span) -> None:
        opens, closes = day + span.start * MINUTE, day + span.end * MINUTE
        if closes <= wall[0] or opens > wall[-1]:
            return
        reached = next(index for index, shown in enumerate(wall) if shown >= opens)
        left = next(index for index in reversed(range(len(wall))) if wall[index] < closes)
        for index in range(reached, left + 1):
            self.open[index] = True

    def index(self, at: datetime) -> int:
        return (at - self.first) // MINUTE

    def minutes(
        self, start: datetime, end: datetime, pauses: list[tuple[datetime, datetime]]
    ) -> list[datetime]:
        """Return the open minutes that start in [start, end) outside every pause."""
        found = [self.first + index * MINUTE for index, is_open in enumerate(self.open) if is_open]
        return [
            at
            for at in found
            if start <= at < end and not any(first <= at < last for first, last in pauses)
        ]


@lru_cache(maxsize=len(CHANGES))
def walls(zone: str, first: datetime) -> list[datetime]:
    """Return what the wall shows each minute, as if it were UTC."""
    shown = ZoneInfo(zone)
    steps = (first + step * MINUTE for step in range(2 * DAYS * 1440))
    return [at.astimezone(shown).replace(tzinfo=UTC) for at in steps]


@EXAMPLES
@given(places(), drawn)
def test_the_oracle_agrees_minute_by_minute(
    place: tuple[Calendar, date], data: st.DataObject
) -> None:
    calendar, change = place
    oracle = Oracle(calendar, change)
    start, end = sorted((data.draw(minutes(change)), data.draw(minutes(change))))
    pauses = data.draw(st.lists(st.tuples(minutes(change), minutes(change)), max_size=3))
    open_minutes = oracle.minutes(start, end, pauses)
    assert calendar.between(start, end, pauses) == len(open_minutes) * MINUTE
    if open_minutes:
        some = data.draw(st.integers(1, len(open_minutes)))
        assert calendar.add(start, some * MINUTE, pauses) == open_minutes[some - 1] + MINUTE
    plain = oracle.minutes(start, end, [])
    if plain:
        some = data.draw(st.integers(1, len(plain)))
        assert calendar.sub(end, some * MINUTE) == plain[-some]
        assert calendar.next_open(start) == plain[0]
        assert calendar.prev_close(end) == plain[-1] + MINUTE
    assert calendar.is_open(start) == (start in oracle.minutes(start, start + MINUTE, []))


@EXAMPLES
@given(places(), drawn, works)
def test_add_and_between_are_inverse(
    place: tuple[Calendar, date], data: st.DataObject, work: timedelta
) -> None:
    calendar, change = place
    start = data.draw(instants(change))
    due = calendar.add(start, work)
    assert calendar.between(start, due) == work
    assert calendar.between(due, start) == -work
    snapped = calendar.next_open(start)
    if work:
        assert calendar.sub(due, work) == snapped
        assert calendar.is_open(due - SECOND)
    else:
        assert calendar.sub(due, work) == due
        assert due in (start, snapped)


@EXAMPLES
@given(places(), drawn, works)
def test_sub_is_add_seen_in_a_mirror(
    place: tuple[Calendar, date], data: st.DataObject, work: timedelta
) -> None:
    calendar, change = place
    end = data.draw(instants(change))
    begun = calendar.sub(end, work)
    assert calendar.between(begun, end) == work
    if work:
        assert calendar.is_open(begun)
        assert calendar.add(begun, work) == calendar.prev_close(end)


@EXAMPLES
@given(places(), drawn, works, works)
def test_add_is_monotone_and_adds_up(
    place: tuple[Calendar, date], data: st.DataObject, one: timedelta, two: timedelta
) -> None:
    calendar, change = place
    cuts = data.draw(pauses(change))
    early, late = sorted((data.draw(instants(change)), data.draw(instants(change))))
    assert calendar.add(early, one, cuts) <= calendar.add(late, one, cuts)
    assert calendar.add(early, min(one, two), cuts) <= calendar.add(early, max(one, two), cuts)
    step = calendar.add(calendar.add(early, one, cuts), two, cuts)
    assert step == calendar.add(early, one + two, cuts)


@EXAMPLES
@given(places(), drawn)
def test_between_adds_up_and_changes_sign(
    place: tuple[Calendar, date], data: st.DataObject
) -> None:
    calendar, change = place
    a, b, c = (data.draw(instants(change)) for _ in range(3))
    cuts = data.draw(pauses(change))
    whole = calendar.between(a, c, cuts)
    assert calendar.between(a, b, cuts) + calendar.between(b, c, cuts) == whole
    assert calendar.between(c, a, cuts) == -whole
    open_for, off_for = calendar.split(a, c)
    assert (open_for + off_for) * SECOND == c - a
    listed = sum((end - start for start, end in calendar.open_intervals(a, c)), NOTHING)
    assert listed == max(calendar.between(a, c), NOTHING)


@EXAMPLES
@given(places(), drawn, works)
def test_a_closed_day_never_brings_a_due_time_forward_nor_an_opening_back(
    place: tuple[Calendar, date], data: st.DataObject, work: timedelta
) -> None:
    calendar, change = place
    start = data.draw(instants(change))
    day = change + timedelta(days=data.draw(st.integers(-2, 3)))
    hours = calendar.hours
    fewer = Calendar(replace(hours, closed=hours.closed | {day}), calendar.zone)
    more_spans = (*hours.spans_on(day), data.draw(spans()))
    more = Calendar(replace(hours, overrides={**hours.overrides, day: more_spans}), calendar.zone)
    if work:
        assert fewer.add(start, work) >= calendar.add(start, work) >= more.add(start, work)
    assert fewer.next_open(start) >= calendar.next_open(start) >= more.next_open(start)


@EXAMPLES
@given(places(), drawn, works)
def test_pauses_count_as_their_union_in_any_order(
    place: tuple[Calendar, date], data: st.DataObject, work: timedelta
) -> None:
    calendar, change = place
    start = data.draw(instants(change))
    cuts = data.draw(pauses(change))
    shuffled = data.draw(st.permutations([*cuts, *cuts[:1]]))
    due = calendar.add(start, work, cuts)
    assert calendar.add(start, work, shuffled) == due
    assert calendar.between(start, due, cuts) == work
    absent = tuple((first, last) for first, last in cuts if first <= last)
    away = Calendar(replace(calendar.hours, away=calendar.hours.away + absent), calendar.zone)
    assert away.add(start, work) == due


@EXAMPLES
@given(places(), drawn, works)
def test_one_pause_moves_the_due_time_by_its_open_part(
    place: tuple[Calendar, date], data: st.DataObject, work: timedelta
) -> None:
    calendar, change = place
    assume(work)
    start = data.draw(instants(change))
    first = start + data.draw(st.integers(0, 86_400)) * SECOND
    last = first + data.draw(st.sampled_from([0, 1, 900, 86_400])) * SECOND
    due = calendar.add(start, work, [(first, last)])
    lost = calendar.between(first, last) if calendar.add(start, work) > first else NOTHING
    assert due == calendar.add(start, work + lost)


@EXAMPLES
@given(st.sampled_from(CHANGES), drawn, works)
def test_round_the_clock_is_plain_addition(
    place: tuple[str, date], data: st.DataObject, work: timedelta
) -> None:
    zone, change = place
    start = data.draw(instants(change))
    clock = always_open(zone)
    assert clock.add(start, work) == start + work
    assert clock.sub(start, work) == start - work
    assert clock.between(start, start + work) == work
    assert clock.next_open(start) == start == clock.prev_close(start)


@EXAMPLES
@given(places(), drawn, works, st.integers(-12, 12))
def test_zones_without_changes_only_shift(
    place: tuple[Calendar, date], data: st.DataObject, work: timedelta, ahead: int
) -> None:
    drawn_calendar, change = place
    hours = replace(drawn_calendar.hours, away=())
    start, shift = data.draw(instants(change)), timedelta(hours=ahead)
    there = Calendar(hours, f"Etc/GMT{-ahead:+d}")  # these names count westward
    assert there.add(start - shift, work) == Calendar(hours, "UTC").add(start, work) - shift


@EXAMPLES
@given(places(), drawn)
def test_the_end_of_a_day_is_the_last_open_instant_of_a_working_day(
    place: tuple[Calendar, date], data: st.DataObject
) -> None:
    calendar, change = place
    zone = ZoneInfo(calendar.zone)
    day = change + timedelta(days=data.draw(st.integers(-2, 2)))
    end = calendar.end_of_day(day)
    last = (end - SECOND).astimezone(zone).date()
    assert last >= day
    assert calendar.is_open(end - SECOND)
    following = calendar.next_open(end).astimezone(zone)
    assert following.date() > last
    assert calendar.end_of_day(last) == end


@EXAMPLES
@given(places(), drawn, st.integers(1, 5))
def test_working_days_count_back_to_where_they_began(
    place: tuple[Calendar, date], data: st.DataObject, days: int
) -> None:
    calendar, change = place
    end = calendar.end_of_day(change + timedelta(days=data.draw(st.integers(-2, 2))))
    # From within the day: its very end may be the next date's midnight already.
    later = calendar.add_days(end - SECOND, days)
    assert calendar.add_days(end - SECOND, 0) == end
    assert calendar.add_days(later - SECOND, -days) == end
    between = [calendar.add_days(end - SECOND, step) for step in range(days + 1)]
    assert sorted(set(between)) == between
    assert bisect_left(between, later) == days


@pytest.mark.slow
@settings(max_examples=400, deadline=None)
@given(places(), drawn)
def test_the_oracle_agrees_for_long(place: tuple[Calendar, date], data: st.DataObject) -> None:
    test_the_oracle_agrees_minute_by_minute.hypothesis.inner_test(place, data)
