"""Stretches between two times, and stays: each side as it completes the other."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from routing.understanding.meaning import Between, Kind, When
from routing.understanding.when import find_times

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 10, 10, 15, tzinfo=BERLIN)  # a Tuesday


def times(text: str, now: datetime = NOW) -> tuple[When, ...]:
    return find_times(text, now=now, zone="Europe/Berlin", lang="en-GB")


def values(text: str) -> list[object]:
    return [when.value for when in times(text)]


def at(month: int, day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("text", "first", "end"),
    [
        ("from Tuesday to Tuesday", date(2026, 3, 10), date(2026, 3, 18)),
        ("from Friday to Friday", date(2026, 3, 13), date(2026, 3, 21)),
        ("from Wednesday to this Tuesday", date(2026, 3, 11), date(2026, 3, 18)),
        ("from Friday to Monday next week", date(2026, 3, 13), date(2026, 3, 17)),
        ("from Tuesday to Tuesday next week", date(2026, 3, 10), date(2026, 3, 18)),
        ("from Tuesday to Thursday next week", date(2026, 3, 17), date(2026, 3, 20)),
        ("from 20 May to the 5th", date(2026, 5, 20), date(2026, 6, 6)),
        ("from Friday to 5 May 2027", date(2026, 3, 13), date(2027, 5, 6)),
        ("between now and Friday", date(2026, 3, 10), date(2026, 3, 14)),
        ("between Friday and now", date(2026, 3, 6), date(2026, 3, 10)),
        ("between 5 February and now", date(2026, 2, 5), date(2026, 3, 10)),
        ("between 5 April 2025 and now", date(2025, 4, 5), date(2026, 3, 10)),
        ("tomorrow for 3 days", date(2026, 3, 11), date(2026, 3, 14)),
    ],
)
def test_days_between_two_days_are_counted_with_both(text: str, first: date, end: date) -> None:
    assert values(text) == [Between(start=first, end=end)]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("8pm - 11", at(3, 10, 20), at(3, 10, 23)),
        ("09:30-07:30", at(3, 10, 9, 30), at(3, 10, 19, 30)),
        ("from tomorrow to 5pm", at(3, 11, 0), at(3, 11, 17)),
        ("from tomorrow 10am to tomorrow", at(3, 11, 10), at(3, 12, 0)),
        ("from tomorrow 10am to tomorrow at 9", at(3, 11, 10), at(3, 11, 21)),
        ("from Friday 9am to Friday 5pm", at(3, 13, 9), at(3, 13, 17)),
        ("2026-06-05T14:00 - 16:00", at(6, 5, 14), at(6, 5, 16)),
        ("from now to 5", at(3, 10, 10, 15), at(3, 10, 17)),
        ("from now until 9", at(3, 10, 10, 15), at(3, 10, 21)),
        ("from now until 3 o'clock", at(3, 10, 10, 15), at(3, 10, 15)),
        ("between 9 o'clock and now", at(3, 10, 9), at(3, 10, 10, 15)),
    ],
)
def test_hours_between_two_times_begin_and_end_there(
    text: str, start: datetime, end: datetime
) -> None:
    assert values(text) == [Between(start=start, end=end)]


def test_next_friday_beside_this_tuesday_is_next_weeks_and_is_not_asked() -> None:
    (when,) = times("this Tuesday to next Friday")
    assert when.value == Between(start=date(2026, 3, 10), end=date(2026, 3, 21))
    assert when.ask is None


@pytest.mark.parametrize(
    "text",
    ["from tomorrow 5pm to tomorrow 3pm", "from Friday to 31 June", "between 31 June and now"],
)
def test_a_stretch_that_cannot_be_is_told(text: str) -> None:
    assert [when.kind for when in times(text)] == [Kind.INVALID]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("from 9am to in two hours", at(3, 11, 9)),
        ("between 5pm and now", at(3, 10, 17)),
        ("5pm to 3 people", at(3, 10, 17)),
        ("from the 3rd to now", date(2026, 4, 3)),
        ("tomorrow for 2 hours", date(2026, 3, 11)),
        ("tomorrow at 5pm for 3 days", at(3, 11, 17)),
        ("at 5pm for 900 hours", at(3, 10, 17)),
        ("for 2 days after tomorrow", date(2026, 3, 13)),
    ],
)
def test_what_is_no_stretch_keeps_the_time_it_names(text: str, value: object) -> None:
    assert values(text)[0] == value


@pytest.mark.parametrize(
    ("text", "first", "end"),
    [
        ("arrive 11 May and leave the 23rd", date(2026, 5, 11), date(2026, 5, 24)),
        ("arriving 28 May, leaving the 3rd", date(2026, 5, 28), date(2026, 6, 4)),
        ("arriving on the 20th, leaving on the 12th", date(2026, 3, 20), date(2026, 4, 13)),
    ],
)
def test_who_leaves_on_a_day_number_leaves_after_coming(text: str, first: date, end: date) -> None:
    assert values(text) == [Between(start=first, end=end)]


@pytest.mark.parametrize(
    "text",
    [
        "arriving on 20 May, leaving on 12 May",
        "arriving in May, leaving on 3 June",
        "arriving tomorrow, leaving yesterday",
    ],
)
def test_days_of_coming_and_going_that_make_no_stay_are_left_as_two(text: str) -> None:
    assert len(times(text)) == 2
