"""Times that another word decides: a month too short, a day named behind its clock, a list."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from routing.understanding.meaning import Doubt, Reading, Role
from routing.understanding.when import find_times

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 10, 10, 15, tzinfo=BERLIN)  # a Tuesday


def times(text, now=NOW, lang="en-GB"):
    return find_times(text, now=now, zone="Europe/Berlin", lang=lang)


def values(text, **how):
    return [when.value for when in times(text, **how)]


def test_the_31st_said_in_a_month_of_30_days_is_asked_and_is_that_months_end_until_then():
    (when,) = times("by the 31st", now=NOW.replace(month=11, day=15))

    assert when.value == date(2026, 11, 30)
    assert when.ask is Doubt.WHICH_DAY


def test_the_31st_said_in_a_month_of_31_days_is_not_asked():
    (when,) = times("by the 31st")

    assert (when.value, when.ask) == (date(2026, 3, 31), None)


def test_an_hour_as_on_a_screen_beside_a_date_is_asked_with_the_nights():
    (when,) = times("landing on 22 May 3:30")

    night = datetime(2026, 5, 22, 3, 30, tzinfo=BERLIN)
    assert when.ask is Doubt.MERIDIEM
    assert [other.value for other in when.others] == [night]
    assert isinstance(when.others[0], Reading)


def test_an_hour_that_people_say_beside_a_date_is_not_asked():
    (when,) = times("landing on 22 May at 3:30")

    assert when.ask is None


def test_a_list_of_days_shares_the_week_only_where_the_days_go_up():
    assert values("Wednesday and Friday next week") == [date(2026, 3, 18), date(2026, 3, 20)]
    assert values("Friday or Monday next week") == [date(2026, 3, 13), date(2026, 3, 16)]


def test_what_is_no_day_leaves_the_day_before_it_unsaid():
    assert values("the day before the launch") == []
    assert values("the first 2 days of the job") == []
    assert values("the morning after the party of 3") == []


def test_short_words_for_months_count_behind_a_number():
    assert values("in 3 mos") == [date(2026, 6, 10)]
    assert values("ask Mo about it") == []


def test_a_month_and_its_year_in_figures_are_a_month():
    for text in ("in 2027-04", "in 04-2027", "in 04/2027", "in Apr/2027", "in Apr-2027"):
        (when,) = times(text)
        assert (when.value.start, when.value.end) == (date(2027, 4, 1), date(2027, 5, 1)), text


def test_a_reference_is_still_no_month():
    assert values("see inv-2027 please") == []


def test_names_of_months_may_be_hung_to_their_figures():
    assert values("on Jun-05-2026") == [date(2026, 6, 5)]


@pytest.mark.parametrize(
    ("lang", "text", "day"),
    [
        ("en", "on the Friday, that's 12 June", date(2026, 6, 12)),
        ("de", "am Freitag, also am 20. März", date(2026, 3, 20)),
        ("it", "venerdì, cioè il 20 marzo", date(2026, 3, 20)),
        ("en", "the following Saturday, 18 April", date(2026, 4, 18)),
        ("es", "sábado siguiente, 18 de abril", date(2026, 4, 18)),
    ],
)
def test_a_weekday_that_is_said_again_with_its_date_is_that_day(lang, text, day):
    found = find_times(text, now=NOW, zone="Europe/Berlin", lang=lang)

    assert [when.value for when in found if when.role is not Role.MENTION] == [day]


def test_the_second_day_of_two_that_are_only_told_is_told_too():
    text = "we're shut on the 17th and 18th for the new freezer"
    found = find_times(text, now=NOW, zone="Europe/Berlin", lang="en")

    assert {when.role for when in found} == {Role.MENTION}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "the last thing on our instagram is a wreath"),
        ("pt", "eu meço 1,97. Em breve digo mais"),
    ],
)
def test_words_that_only_look_like_a_time_beside_others_are_none(lang, text):
    assert find_times(text, now=NOW, zone="Europe/Berlin", lang=lang) == ()
