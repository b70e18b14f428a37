"""Times as they stand in mails: in figures, hyphenated, with a year of two figures."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from routing.understanding.meaning import Between, Role, When
from routing.understanding.when import find_times

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 10, 10, 15, tzinfo=BERLIN)  # a Tuesday


def times(text: str, lang: str = "en-GB") -> tuple[When, ...]:
    return find_times(text, now=NOW, zone="Europe/Berlin", lang=lang)


def values(text: str, lang: str = "en-GB") -> list[object]:
    return [when.value for when in times(text, lang) if when.role is not Role.MENTION]


def at(month: int, day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=BERLIN)


def test_two_iso_dates_with_a_slash_between_them_are_a_stretch() -> None:
    assert values("2026-05-04/2026-05-06") == [
        Between(start=date(2026, 5, 4), end=date(2026, 5, 7))
    ]
    assert values("2026-05-04 09:30/2026-05-05 18:00") == [
        Between(start=at(5, 4, 9, 30), end=at(5, 5, 18))
    ]


def test_an_iso_date_may_stand_between_dashes_but_not_within_a_longer_number() -> None:
    assert values("-2026-05-04-") == [date(2026, 5, 4)]
    assert values("by 2026-05-04-a7") == []
    assert times("order 2026-05-04-001") == ()


def test_a_year_and_a_month_are_not_the_first_days_of_that_year() -> None:
    assert values("2026-05/2026-07-A") == []


@pytest.mark.parametrize("text", ["0800 hours on Friday", "Friday at 0800 hours", "0800 Friday"])
def test_hours_may_be_written_as_the_army_does(text: str) -> None:
    assert values(text) == [at(3, 13, 8)]


@pytest.mark.parametrize("text", ["27Q2", "Q2/27", "2Q27", "Q2'27", "Q2 2027", "2027-Q2"])
def test_a_quarter_takes_the_year_that_is_hung_to_it(text: str) -> None:
    assert values(text) == [Between(start=date(2027, 4, 1), end=date(2027, 7, 1))]


@pytest.mark.parametrize("text", ["Q2/7", "5Q27", "Q2 27 people", "3 Q27"])
def test_other_figures_beside_a_quarter_are_no_year(text: str) -> None:
    assert Between(start=date(2027, 4, 1), end=date(2027, 7, 1)) not in values(text)


@pytest.mark.parametrize("text", ["by 14 April 27", "14th of Apr 27", "on 14 April 27 at noon"])
def test_a_day_may_end_in_a_year_of_two_figures(text: str) -> None:
    assert [str(value)[:10] for value in values(text)] == ["2027-04-14"]


@pytest.mark.parametrize("text", ["14 April 27 people come", "14 April 99", "by 14 April, 27"])
def test_a_number_behind_a_day_that_counts_things_is_no_year(text: str) -> None:
    assert values(text)[:1] == [date(2026, 4, 14)]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("early Friday", 8, 12),
        ("early on Friday", 8, 12),
        ("mid Friday", 10, 14),
        ("early Friday afternoon", 12, 18),
    ],
)
def test_a_day_has_an_early_part_and_a_middle(text: str, first: int, last: int) -> None:
    assert values(text) == [Between(start=at(3, 13, first), end=at(3, 13, last))]


def test_early_next_week_is_still_days_of_that_week() -> None:
    assert values("early next week") == [Between(start=date(2026, 3, 16), end=date(2026, 3, 19))]


@pytest.mark.parametrize(
    "text", ["Deadline: afternoon", "Deadline for the draft copy is: afternoon"]
)
def test_a_deadline_may_be_a_part_of_the_day(text: str) -> None:
    assert values(text) == [Between(start=at(3, 10, 12), end=at(3, 10, 18))]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("by month-end", date(2026, 3, 31)),
        ("by quarter-end please", date(2026, 3, 31)),
        ("by the quarter's end", date(2026, 3, 31)),
        ("by year-end", date(2026, 12, 31)),
    ],
)
def test_the_end_of_a_stretch_may_be_one_word(text: str, day: date) -> None:
    assert values(text) == [day]


def test_plans_for_a_month_are_made_in_it_and_a_plan_of_work_is_about_it() -> None:
    may = Between(start=date(2026, 5, 1), end=date(2026, 6, 1))
    assert values("Do you have any plans for May?") == [may]
    assert values("Update the content plan for May") == []
