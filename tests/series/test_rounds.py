"""The days of a standing order, from its rule alone."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routing.clock.calendar import Calendar, Hours, parse_region, parse_week
from routing.series.model import Shift
from routing.series.rounds import (
    date_after,
    due_at,
    every,
    first_date,
    goes_with,
    is_tied,
    is_working,
    moved_period,
    opens_at,
    round_due_at,
    shifted,
    tied,
)
from routing.values import Period

BERLIN = ZoneInfo("Europe/Berlin")
DAYS = st.dates(date(2024, 1, 1), date(2040, 12, 31))


@cache
def hours() -> Calendar:
    week = parse_week({"mon-fri": "09:00-17:00"})
    return Calendar(Hours(weekly=week, regions=(parse_region("DE"),)), "Europe/Berlin")


@given(start=DAYS)
def test_a_monthly_order_keeps_the_day_of_its_start(start: date) -> None:
    rule, day = tied("FREQ=MONTHLY", start), start
    for _ in range(14):
        found = date_after(rule, start, day)
        assert found is not None
        months = (found.year - day.year) * 12 + found.month - day.month
        last = (found.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
        assert (months, found.day) == (1, min(start.day, last.day))
        day = found


@pytest.mark.parametrize(
    "rule", ["FREQ=WEEKLY;BYDAY=MO", "FREQ=MONTHLY;BYMONTHDAY=5", "FREQ=DAILY"]
)
def test_what_says_its_day_keeps_it(rule: str) -> None:
    assert tied(rule, date(2026, 3, 31)) == rule
    assert is_tied(rule) == ("BY" in rule)


def test_a_rule_that_ends_runs_out() -> None:
    rule, start = "FREQ=DAILY;COUNT=2", date(2026, 3, 2)
    assert date_after(rule, start, start) == date(2026, 3, 3)
    assert date_after(rule, start, date(2026, 3, 3)) is None


def test_no_day_lies_beyond_the_last_year() -> None:
    assert date_after("FREQ=YEARLY;INTERVAL=200", date(2026, 3, 2), date(2026, 3, 2)) is None


def test_the_first_day_comes_tomorrow_at_the_earliest() -> None:
    assert first_date("FREQ=DAILY;BYHOUR=9;BYMINUTE=30", date(2026, 3, 2)) == date(2026, 3, 3)


@pytest.mark.parametrize(
    ("rule", "first"),
    [
        ("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15", date(2026, 4, 15)),
        ("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1", date(2026, 3, 31)),
        ("FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=15", date(2026, 7, 15)),
        ("FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=20", date(2026, 3, 20)),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", date(2026, 3, 2)),
    ],
)
def test_what_comes_now_and_then_begins_with_the_next_of_its_days(rule: str, first: date) -> None:
    assert first_date(rule, date(2026, 2, 23)) == first


def test_a_quarter_that_ended_is_worked_on_in_the_month_after() -> None:
    rule = "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15"
    assert first_date(rule, date(2026, 4, 10)) == date(2026, 4, 15)
    assert date_after(rule, date(2026, 4, 15), date(2026, 4, 15)) == date(2026, 7, 15)


@given(day=DAYS, shift=st.sampled_from(Shift))
def test_a_day_off_moves_to_the_nearest_working_day_on_its_side(day: date, shift: Shift) -> None:
    found = shifted(day, shift, hours())
    assert is_working(found, hours())
    assert found <= day if shift is Shift.BEFORE else found >= day
    step = timedelta(days=1 if found < day else -1)
    between = found
    while between != day:
        between += step
        assert not is_working(between, hours())


def test_easter_monday_goes_back_to_the_thursday_before() -> None:
    due = round_due_at("FREQ=MONTHLY;BYMONTHDAY=6", date(2026, 4, 6), hours())
    assert due == datetime(2026, 4, 2, 17, tzinfo=BERLIN)
    later = round_due_at("FREQ=MONTHLY;BYMONTHDAY=6", date(2026, 4, 6), hours(), Shift.AFTER)
    assert later == datetime(2026, 4, 7, 17, tzinfo=BERLIN)


def test_a_rule_may_name_its_hour() -> None:
    day = date(2026, 3, 9)
    assert due_at("FREQ=WEEKLY;BYHOUR=9", day, hours()) == datetime.combine(day, time(9), BERLIN)
    half = due_at("FREQ=WEEKLY;BYHOUR=9;BYMINUTE=30", day, hours())
    assert half == datetime.combine(day, time(9, 30), BERLIN)


@given(day=DAYS)
def test_a_round_opens_five_working_days_ahead(day: date) -> None:
    opens = opens_at(day, hours()).astimezone(BERLIN)
    assert opens.time() == time(9)
    days = (opens.date() + timedelta(days=n) for n in range((day - opens.date()).days))
    assert sum(is_working(one, hours()) for one in days) == 5


def test_the_period_of_a_month_moves_by_months() -> None:
    february = Period(start=date(2026, 2, 1), end=date(2026, 3, 1))
    moved = moved_period(february, "FREQ=MONTHLY", date(2026, 3, 5), date(2027, 1, 5))
    assert moved == Period(start=date(2026, 12, 1), end=date(2027, 1, 1))


def test_a_months_period_says_nothing_of_a_week() -> None:
    february = Period(start=date(2026, 2, 1), end=date(2026, 3, 1))
    week = Period(start=date(2026, 3, 2), end=date(2026, 3, 9))
    assert goes_with(february, "FREQ=MONTHLY;BYMONTHDAY=5")
    assert not goes_with(february, "FREQ=WEEKLY;BYDAY=FR")
    assert goes_with(week, "FREQ=WEEKLY;BYDAY=FR")


def test_the_period_of_a_week_moves_by_days() -> None:
    week = Period(start=date(2026, 3, 2), end=date(2026, 3, 9))
    moved = moved_period(week, "FREQ=WEEKLY", date(2026, 3, 9), date(2026, 3, 23))
    assert moved == Period(start=date(2026, 3, 16), end=date(2026, 3, 23))


@pytest.mark.parametrize(
    ("rule", "code"),
    [
        ("FREQ=DAILY", "day"),
        ("FREQ=WEEKLY;BYDAY=MO", "week"),
        ("FREQ=WEEKLY;INTERVAL=2", "fortnight"),
        ("FREQ=MONTHLY", "month"),
        ("FREQ=MONTHLY;INTERVAL=3", "quarter"),
        ("FREQ=MONTHLY;INTERVAL=6", "half_year"),
        ("FREQ=YEARLY", "year"),
        ("FREQ=MONTHLY;INTERVAL=5", "other"),
    ],
)
def test_how_often_has_a_code(rule: str, code: str) -> None:
    assert every(rule) == code
