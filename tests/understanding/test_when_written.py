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


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("after 9:30 but before 11 on Friday", at(3, 13, 9, 30), at(3, 13, 11)),
        ("on Friday after 9:30 but before 11", at(3, 13, 9, 30), at(3, 13, 11)),
        ("before 4pm but after 2pm tomorrow", at(3, 11, 14), at(3, 11, 16)),
        ("after Friday 9am but before Monday 5pm", at(3, 13, 9), at(3, 16, 17)),
        ("after 3 April but before 9 April", date(2026, 4, 3), date(2026, 4, 9)),
        ("not before 3 April but by 9 April", date(2026, 4, 3), date(2026, 4, 10)),
    ],
)
def test_the_earliest_and_the_latest_time_are_one_stretch(
    text: str, start: date, end: date
) -> None:
    (when,) = times(text)

    assert (when.role, when.value) == (Role.WINDOW, Between(start=start, end=end))


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("after 9:30, before 11 on Friday", 2),
        ("not before Friday but by 5pm", 2),
        ("after Friday but before Thursday", 2),
        ("from this week but by Friday", 2),
        ("by Friday but after lunch", 2),
        ("not before Friday, and send the bill by Monday", 2),
    ],
)
def test_sides_that_make_no_stretch_stay_two_times(text: str, count: int) -> None:
    assert len(times(text)) == count


@pytest.mark.parametrize("text", ["on or before Friday", "up to and including Friday"])
def test_on_or_before_a_day_takes_that_day_in(text: str) -> None:
    (when,) = times(text)

    assert (when.value, when.role, when.before) == (date(2026, 3, 13), Role.DUE, False)


@pytest.mark.parametrize("text", ["on or after Friday", "Friday at the earliest"])
def test_a_day_may_be_the_earliest_one(text: str) -> None:
    (when,) = times(text)

    assert (when.value, when.role) == (date(2026, 3, 13), Role.START)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("at eight o five tomorrow", at(3, 11, 8, 5)),
        ("eight thirty tomorrow", at(3, 11, 8, 30)),
        ("on 5 May twenty twenty-seven", date(2027, 5, 5)),
        ("the closest Tuesday to 9 April", date(2026, 4, 7)),
        ("the second nearest Tuesday to 9 April", date(2026, 4, 14)),
        ("by 04-05-27", date(2027, 5, 4)),
    ],
)
def test_times_may_be_spelled(text: str, value: object) -> None:
    assert values(text) == [value]


@pytest.mark.parametrize("text", ["the closest Tuesday to our office", "the nearest shop to you"])
def test_what_is_near_to_a_place_is_no_day_there(text: str) -> None:
    assert date(2026, 4, 7) not in values(text)


def test_a_short_month_at_the_start_is_one_beside_a_year() -> None:
    assert values("may next year") == [Between(start=date(2027, 5, 1), end=date(2027, 6, 1))]


def test_both_ends_of_a_stretch_are_read_in_the_order_that_one_of_them_must_have() -> None:
    assert values("06/28/2026 to 08/02/2026") == [
        Between(start=date(2026, 6, 28), end=date(2026, 8, 3))
    ]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("am zwölften fünften", date(2026, 5, 12)),
        ("am 12. fünften um zehn Uhr", at(5, 12, 10)),
        ("bis zum zwölften fünften 2027", date(2027, 5, 12)),
        ("ich bin am zwölfter 5. zurück", date(2026, 5, 12)),
    ],
)
def test_in_german_months_are_counted_as_days_are(text: str, value: object) -> None:
    assert values(text, "de") == [value]


@pytest.mark.parametrize("text", ["der zweite dritte Entwurf", "am 1. zweiten Versuch"])
def test_things_that_are_counted_twice_are_no_month(text: str) -> None:
    assert date(2026, 3, 2) not in values(text, "de")
    assert date(2027, 2, 1) not in values(text, "de")


@pytest.mark.parametrize(
    ("text", "first", "last"), [("ca. 11/12 Uhr", 11, 12), ("morgen 13/14 Uhr", 13, 14)]
)
def test_two_hours_with_a_slash_are_a_stretch(text: str, first: int, last: int) -> None:
    day = 11 if "morgen" in text else 10
    assert values(text, "de") == [Between(start=at(3, day, first), end=at(3, day, last))]


@pytest.mark.parametrize(
    ("text", "lang"), [("T2 2027", "fr"), ("para el T2 2027", "es"), ("Q2 2027", "it")]
)
def test_a_quarter_has_its_letter_in_each_language(text: str, lang: str) -> None:
    assert values(text, lang)[:1] == [Between(start=date(2027, 4, 1), end=date(2027, 7, 1))]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("warum nehmen wir nicht den Montag?", "de"),
        ("waarom doen we het niet maandag?", "nl"),
        ("por que não segunda?", "pt"),
        ("why don't we take Monday?", "en-GB"),
    ],
)
def test_why_not_is_a_wish_and_leaves_nothing_out(text: str, lang: str) -> None:
    assert values(text, lang) == [date(2026, 3, 16)]


def test_a_why_of_another_clause_changes_nothing() -> None:
    assert values("Warum fragst du? Nicht am Montag.", "de") == []


@pytest.mark.parametrize(
    ("text", "lang", "day"),
    [
        ("día del trabajo", "es", date(2026, 5, 1)),
        ("no dia do trabalho", "pt", date(2026, 5, 1)),
        ("il giorno di Santo Stefano", "it", date(2026, 12, 26)),
    ],
)
def test_a_feast_may_open_with_the_word_for_day(text: str, lang: str, day: date) -> None:
    assert values(text, lang) == [day]


def test_seven_in_french_is_an_hour_behind_its_preposition_and_no_september() -> None:
    assert values("demain à sept heures", "fr") == [at(3, 11, 19)]
    assert values("entre 17 et 20 demain", "fr") == [
        Between(start=at(3, 11, 17), end=at(3, 11, 20))
    ]


def test_a_year_of_two_figures_may_have_its_apostrophe() -> None:
    assert values("5-6-'27 om 17:30", "nl") == [datetime(2027, 6, 5, 17, 30, tzinfo=BERLIN)]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("three nights from Friday", "en-GB"),
        ("a room for 3 nights starting on Friday", "en-GB"),
        ("drei Nächte ab Freitag", "de"),
        ("tres noches desde el viernes", "es"),
    ],
)
def test_nights_are_counted_from_their_first_day(text: str, lang: str) -> None:
    assert values(text, lang) == [Between(start=date(2026, 3, 13), end=date(2026, 3, 16))]


@pytest.mark.parametrize("text", ["6 till 8", "Dinner is 6 till 8", "from 6 till 8"])
def test_two_hours_may_be_joined_by_till(text: str) -> None:
    assert values(text) == [Between(start=at(3, 10, 18), end=at(3, 10, 20))]


@pytest.mark.parametrize("text", ["lines 6 till 8", "6 till 8 pages", "6 to 8"])
def test_numbers_that_count_things_are_no_hours(text: str) -> None:
    assert Between(start=at(3, 10, 18), end=at(3, 10, 20)) not in values(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a week this Friday", date(2026, 3, 20)),
        ("as soon as possible on Friday", date(2026, 3, 13)),
        ("this time next week", date(2026, 3, 17)),
        ("how about Friday instead", date(2026, 3, 13)),
        ("Fri 13 Mar dep 10:25", at(3, 13, 10, 25)),
        ("7.4.26 ca. 18h", at(4, 7, 18)),
    ],
)
def test_small_words_of_chats_and_tickets_are_known(text: str, value: object) -> None:
    assert values(text) == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("next week's Friday", date(2026, 3, 20)),
        ("this week's Friday", date(2026, 3, 13)),
        ("in 3 weeks on Monday", date(2026, 3, 30)),
        ("three weeks on Monday", date(2026, 4, 6)),
        ("6 or 7 April", date(2026, 4, 6)),
        ("6 April ~10:25", at(4, 6, 10, 25)),
        ("6.-7. April", Between(start=date(2026, 4, 6), end=date(2026, 4, 8))),
        ("6.4.26 10:00-12:00", Between(start=at(4, 6, 10), end=at(4, 6, 12))),
        ("mid-2027", Between(start=date(2027, 5, 31), end=date(2027, 7, 30))),
        ("the rest of my week", Between(start=date(2026, 3, 10), end=date(2026, 3, 16))),
        (
            "from the 2nd to the 7th of next month",
            Between(start=date(2026, 4, 2), end=date(2026, 4, 8)),
        ),
    ],
)
def test_one_side_tells_the_month_or_the_week_of_the_other(text: str, value: object) -> None:
    assert values(text) == [value]


def test_a_month_in_the_genitive_has_no_day_but_its_weeks_have() -> None:
    assert values("next month's Friday list") != [date(2026, 4, 3)]


@pytest.mark.parametrize("text", ["6 or 9 April", "6th or 7th April"])
def test_two_days_that_do_not_follow_each_other_stay_two(text: str) -> None:
    assert values(text)[-1] in (date(2026, 4, 7), date(2026, 4, 9))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("early June, the 5th at the latest", date(2026, 6, 5)),
        ("in June, on the 5th", date(2026, 6, 5)),
        ("by 12:00 noon on Friday", at(3, 13, 12)),
        ("Friday 00:00 midnight", at(3, 14, 0)),
    ],
)
def test_a_time_goes_on_about_the_month_or_the_hour_before_it(text: str, value: object) -> None:
    assert values(text) == [value]


@pytest.mark.parametrize(
    "text", ["early next week, the 5th at the latest", "early March, the 5th", "in 2027, the 5th"]
)
def test_a_number_is_of_no_other_stretch(text: str) -> None:
    assert date(2026, 4, 5) in values(text)


def test_the_days_of_one_week_may_have_a_part_of_the_day() -> None:
    told = values("either Tuesday or Thursday next week in the morning")
    assert told[0] == date(2026, 3, 17)


def test_the_one_is_no_hour() -> None:
    left_out, meant = times("not this Friday, the one after")
    assert (left_out.value, left_out.role) == (date(2026, 3, 13), Role.MENTION)
    assert meant.value == date(2026, 3, 20)
