"""Hours read from text, and everything that can be wrong with them."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routing.clock.calendar import (
    Hours,
    HoursProblem,
    Problem,
    Region,
    Span,
    parse_closed,
    parse_overrides,
    parse_region,
    parse_spans,
    parse_week,
    week_problems,
)

NINE_TO_FIVE = (Span(start=540, end=1020),)
CHRISTMAS = date(2026, 12, 25)


def test_a_week_is_read_and_the_narrower_key_wins() -> None:
    week = parse_week({"mon-fri": "09:00-12:30 13:30-17:00", "sat": "10:00-13:00", "fri": "closed"})
    split = (Span(start=540, end=750), Span(start=810, end=1020))
    assert week == {0: split, 1: split, 2: split, 3: split, 4: (), 5: (Span(start=600, end=780),)}


@pytest.mark.parametrize(
    ("key", "days"),
    [
        ("daily", [0, 1, 2, 3, 4, 5, 6]),
        ("Mon", [0]),
        ("tues, thursday", [1, 3]),
        ("sat-mon", [0, 5, 6]),
        ("mon-tue, sun", [0, 1, 6]),
    ],
)
def test_days_are_named_singly_in_lists_and_in_ranges(key: str, days: list[int]) -> None:
    assert list(parse_week({key: "9-17"})) == days


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("", []),
        ("Closed", []),
        ("off", []),
        ("24h", [(0, 1440)]),
        ("00:00-24:00", [(0, 1440)]),
        ("9-17", [(540, 1020)]),
        ("9:00 – 12:00, 13:00 - 17:00", [(540, 720), (780, 1020)]),
        ("13-17; 9-12", [(540, 720), (780, 1020)]),
        ("22:00-06:00", [(1320, 1800)]),
        ("18:00-00:00", [(1080, 1440)]),
    ],
)
def test_spans_are_read(text: str, spans: list[tuple[int, int]]) -> None:
    assert [(span.start, span.end) for span in parse_spans(text)] == spans


@pytest.mark.parametrize(
    ("week", "code", "value"),
    [
        ({"mon": "nine to five"}, Problem.NOT_A_SPAN, "nine"),
        ({"mon": "9-25"}, Problem.NOT_A_TIME, "25"),
        ({"mon": "9-12:60"}, Problem.NOT_A_TIME, "12:60"),
        ({"mon": "9-24:01"}, Problem.NOT_A_TIME, "24:01"),
        ({"mon": "9-five"}, Problem.NOT_A_TIME, "five"),
        ({"mon": "9-9"}, Problem.EMPTY_SPAN, "9-9"),
        ({"mon": "24:00-6"}, Problem.EMPTY_SPAN, "24:00-6"),
        ({"mon": "9-13 12-17"}, Problem.SPANS_OVERLAP, "9-13 12-17"),
        ({"someday": "9-17"}, Problem.UNKNOWN_DAY, "someday"),
        ({"mo": "9-17"}, Problem.UNKNOWN_DAY, "mo"),
        ({"daily-fri": "9-17"}, Problem.UNKNOWN_DAY, "daily"),
        ({"mon-": "9-17"}, Problem.UNKNOWN_DAY, ""),
        ({"mon, mon-tue": "9-17"}, Problem.DAY_TWICE, "mon, mon-tue"),
    ],
)
def test_what_is_wrong_with_a_week_is_named_with_its_key(
    week: dict[str, str], code: Problem, value: str
) -> None:
    with pytest.raises(HoursProblem) as raised:
        parse_week(week)
    assert (raised.value.code, raised.value.value) == (code, value)
    assert raised.value.where in week


def test_two_keys_of_one_width_may_not_name_the_same_day() -> None:
    problems = week_problems({"mon-tue": "9-17", "tue-wed": "9-12"})
    assert [(each.code, each.value) for each in problems] == [(Problem.DAY_TWICE, "tue")]


def test_all_problems_of_a_week_are_found_at_once() -> None:
    problems = week_problems({"mon": "9", "tue": "9-17", "xyz": "9-17"})
    assert [each.where for each in problems] == ["mon", "xyz"]
    assert week_problems({"mon": "9-17"}) == ()


@given(st.dictionaries(st.text(max_size=12), st.text(max_size=20), max_size=3))
def test_any_text_is_read_or_refused_by_code(text: dict[str, str]) -> None:
    problems = week_problems(text)
    if not problems:
        assert set(parse_week(text)) <= set(range(7))


def test_overrides_and_closed_dates_are_read() -> None:
    assert parse_overrides({"2026-12-24": "9-17", "2026-12-25": "closed"}) == {
        date(2026, 12, 24): NINE_TO_FIVE,
        CHRISTMAS: (),
    }
    assert parse_closed(["2026-12-25", "2026-12-31..2027-01-01"]) == {
        CHRISTMAS,
        date(2026, 12, 31),
        date(2027, 1, 1),
    }


def test_a_date_that_is_none_and_a_backward_range_are_refused() -> None:
    with pytest.raises(HoursProblem) as no_date:
        parse_overrides({"2026-02-30": "closed"})
    with pytest.raises(HoursProblem) as backward:
        parse_closed(["2027-01-01..2026-12-31"])
    assert no_date.value.code is Problem.NOT_A_DATE
    assert backward.value.code is Problem.BACKWARD_RANGE


def test_a_region_is_a_country_or_a_part_of_it() -> None:
    assert parse_region("DE") == Region(country="DE")
    assert parse_region("DE-BY") == Region(country="DE", subdivision="BY")
    for text in ("XX", "DE-XX", ""):
        with pytest.raises(HoursProblem) as raised:
            parse_region(text)
        assert raised.value.code is Problem.UNKNOWN_REGION


@pytest.mark.parametrize(("start", "end"), [(-1, 60), (60, 60), (1440, 1500), (60, 2881)])
def test_a_span_starts_on_its_day_and_ends_after_it_starts(start: int, end: int) -> None:
    with pytest.raises(HoursProblem):
        Span(start=start, end=end)


def test_hours_refuse_an_eighth_weekday_and_a_backward_absence() -> None:
    with pytest.raises(HoursProblem) as day:
        Hours(weekly={7: NINE_TO_FIVE})
    late, early = datetime(2026, 5, 2, tzinfo=UTC), datetime(2026, 5, 1, tzinfo=UTC)
    with pytest.raises(HoursProblem) as away:
        Hours(weekly={}, away=((late, early),))
    assert (day.value.code, away.value.code) == (Problem.UNKNOWN_DAY, Problem.BACKWARD_RANGE)


def test_closed_dates_void_overrides_which_void_holidays_which_void_the_week() -> None:
    week = dict.fromkeys(range(7), NINE_TO_FIVE)
    germany = (Region(country="DE"),)
    morning = (Span(start=540, end=720),)
    assert Hours(weekly=week).spans_on(CHRISTMAS) == NINE_TO_FIVE
    assert Hours(weekly=week, regions=germany).spans_on(CHRISTMAS) == ()
    open_anyway = Hours(weekly=week, regions=germany, overrides={CHRISTMAS: morning})
    assert open_anyway.spans_on(CHRISTMAS) == morning
    shut = Hours(weekly=week, overrides={CHRISTMAS: morning}, closed=frozenset({CHRISTMAS}))
    assert shut.spans_on(CHRISTMAS) == ()
    assert Hours(weekly={}).spans_on(CHRISTMAS) == ()
    with pytest.raises(HoursProblem) as raised:
        Hours(weekly=week, regions=(Region(country="XX"),)).spans_on(CHRISTMAS)
    assert raised.value.value == "XX"


def test_equal_hours_are_one_key() -> None:
    one = Hours(weekly={0: NINE_TO_FIVE, 1: ()}, overrides={CHRISTMAS: ()})
    two = Hours(weekly={1: (), 0: NINE_TO_FIVE}, overrides={CHRISTMAS: ()})
    assert one == two
    assert len({one, two}) == 1
