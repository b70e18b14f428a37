"""Times as people type them in chats: spaced, shortened, behind "this" and "we are coming"."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from routing.understanding.meaning import Between, Doubt, Kind, Role, When
from routing.understanding.when import find_times

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 10, 10, 15, tzinfo=BERLIN)  # a Tuesday


def times(text: str, lang: str = "en-GB") -> list[When]:
    found = find_times(text, now=NOW, zone="Europe/Berlin", lang=lang)
    return [when for when in found if when.role is not Role.MENTION]


def values(text: str, lang: str = "en-GB") -> list[object]:
    return [when.value for when in times(text, lang)]


def march(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 3, day, hour, minute, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("text", "hour", "minute"),
    [
        ("can you call me 2 hrs from now?", 12, 15),
        ("ring the printer 3hrs from now", 13, 15),
        ("2h from now", 12, 15),
        ("see you 4 hours from now", 14, 15),
    ],
)
def test_hours_from_now_are_a_length_and_no_hour(text: str, hour: int, minute: int) -> None:
    assert values(text) == [march(10, hour, minute)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("we are coming April 15", date(2026, 4, 15)),
        ("I'm coming Friday", date(2026, 3, 13)),
        ("they're coming 3 days from now", date(2026, 3, 13)),
        ("are you coming day after tomorrow 5pm", march(12, 17)),
        ("she is coming 20 minutes past 3pm", march(10, 15, 20)),
        ("we are coming week 14", Between(start=date(2026, 3, 30), end=date(2026, 4, 6))),
        ("is coming week ok?", Between(start=date(2026, 3, 16), end=date(2026, 3, 23))),
        ("the coming month please", Between(start=date(2026, 4, 1), end=date(2026, 5, 1))),
    ],
)
def test_who_is_coming_says_no_next(text: str, value: object) -> None:
    assert values(text) == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("can you send this May 12", date(2026, 5, 12)),
        ("need this Oct 3 pls", date(2026, 10, 3)),
        ("please finish this June 4th", date(2026, 6, 4)),
        ("next October 3", date(2026, 10, 3)),
        ("need this Wednesday 29 April", date(2026, 4, 29)),
        ("need this early April", Between(start=date(2026, 4, 1), end=date(2026, 4, 11))),
        ("need this late tonight", Between(start=march(10, 21), end=march(11, 0))),
        ("need this 2nd Fri in May", date(2026, 5, 8)),
        ("send this quarter past eight", march(11, 8, 15)),
    ],
)
def test_this_may_be_the_thing_that_is_wanted(text: str, value: object) -> None:
    assert values(text) == [value]


def test_this_friday_with_the_date_of_the_next_one_is_asked() -> None:
    (when,) = times("this Friday 20 March")
    assert when.value == date(2026, 3, 13)
    assert when.ask is Doubt.WHICH_DAY


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("first Wed. of December", date(2026, 12, 2)),
        ("on the last Mon. of April", date(2026, 4, 27)),
        ("Fri after next", date(2026, 3, 20)),
        ("fri. after next", date(2026, 3, 20)),
        ("Thu from 9:30 to 11:00", Between(start=march(12, 9, 30), end=march(12, 11))),
        ("Thu. between 2 and 4pm", Between(start=march(12, 14), end=march(12, 16))),
        ("Fri before 5pm", march(13, 17)),
        ("from 14:30 on Thu 19", march(19, 14, 30)),
        ("is thu ok?", date(2026, 3, 12)),
        ("fri works for me", date(2026, 3, 13)),
    ],
)
def test_short_weekdays_stand_where_long_ones_do(text: str, value: object) -> None:
    assert values(text) == [value]


@pytest.mark.parametrize("text", ["we sat from 9:30 to 11:00", "the sun from 2 to 4pm was lovely"])
def test_words_that_look_like_short_weekdays_stay_words(text: str) -> None:
    (when,) = times(text)
    assert isinstance(when.value, Between)
    assert isinstance(when.value.start, datetime)
    assert when.value.start < march(12, 0)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("meet 6  PM tomorrow", march(11, 18)),
        ("at  3  pm  tomorrow", march(11, 15)),
        ("at  5  10  pm", march(10, 17, 10)),
        ("1 PM-2 PM tomorrow", Between(start=march(11, 13), end=march(11, 14))),
        ("from 1 PM-3 PM on Friday", Between(start=march(13, 13), end=march(13, 15))),
        ("15 th of April", date(2026, 4, 15)),
        ("the 21 st please", date(2026, 3, 21)),
        ("tomorrow, 3p", march(11, 15)),
        ("day after tmrw 5pm", march(12, 17)),
    ],
)
def test_blanks_and_marks_may_be_typed_carelessly(text: str, value: object) -> None:
    assert values(text) == [value]


def test_a_number_hung_to_letters_is_still_no_hour() -> None:
    assert values("see PM-12 and AM-7 in the tracker") == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("how about 4.6. around 11:15?", datetime(2026, 6, 4, 11, 15, tzinfo=BERLIN)),
        ("what about three Fridays from now?", date(2026, 3, 27)),
        ("how about two Mondays from now", date(2026, 3, 23)),
        ("how about tomorrow if possible", date(2026, 3, 11)),
        ("I was hoping for 3-4pm", Between(start=march(10, 15), end=march(10, 16))),
        ("hoping for 12 to 16 June", Between(start=date(2026, 6, 12), end=date(2026, 6, 17))),
    ],
)
def test_what_is_proposed_is_read_whole(text: str, value: object) -> None:
    assert values(text) == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("around the twenty-first this month", date(2026, 3, 21)),
        ("the eighteenth at noon", march(18, 12)),
        ("the lease ends next 27th, who renews it", date(2026, 3, 27)),
        ("on the first please", date(2026, 4, 1)),
    ],
)
def test_days_of_the_month_may_be_spelled(text: str, value: object) -> None:
    assert values(text) == [value]


@pytest.mark.parametrize("text", ["lamps on the second and third floor", "the second and last one"])
def test_places_in_an_order_are_no_days(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("dinner for 4 at 7pm", march(10, 19)),
        ("lunch for 12 on Friday", date(2026, 3, 13)),
        ("dinner for two tomorrow", date(2026, 3, 11)),
        ("dinner at 8", march(10, 20)),
    ],
)
def test_a_meal_is_for_so_many(text: str, value: object) -> None:
    assert values(text) == [value]
    assert all(when.kind is not Kind.INVALID for when in times(text))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("at 5pm on Thursday next week", march(19, 17)),
        ("5pm Thursday of next week", march(19, 17)),
        ("at 5pm next week Thursday", march(19, 17)),
        ("noon on the 18th of next month", datetime(2026, 4, 18, 12, tzinfo=BERLIN)),
        ("half past five March the 13th", march(13, 17, 30)),
        ("quarter to six the day after tomorrow", march(12, 17, 45)),
        ("half past five 13th of March", march(13, 17, 30)),
        ("five o'clock 13th", march(13, 17)),
        ("17:30, a week from today", march(17, 17, 30)),
        ("Thursday, 10 at night", march(12, 22)),
    ],
)
def test_a_day_behind_its_hour_is_read_to_its_end(text: str, value: object) -> None:
    assert values(text) == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("13/03/2026: 5:30 PM", march(13, 17, 30)),
        ("13 March 2026: 5pm", march(13, 17)),
        ("March 13: 5pm", march(13, 17)),
        ("Friday 13: 5pm", march(13, 17)),
        ("13 March 26 before 5pm", march(13, 17)),
        ("13 March 26 17h30", march(13, 17, 30)),
        ("13-Mar, 10 at night", march(13, 22)),
        ("Wed 18 before 5pm", march(18, 17)),
        ("Wed 18 5:30 PM", march(18, 17, 30)),
        ("Sat, 8 in the evening", march(14, 20)),
        ("Thu (5pm)", march(12, 17)),
        ("Friday before 17.30", march(13, 17, 30)),
    ],
)
def test_an_hour_behind_its_day_belongs_to_it(text: str, value: object) -> None:
    assert values(text) == [value]


@pytest.mark.parametrize(
    "text",
    ["lamps on the 2nd floor", "see the 3rd page", "1730 next week's leaflets, 5 leads a day"],
)
def test_what_is_numbered_is_no_day(text: str) -> None:
    assert all(when.rule == "next_unit" for when in times(text))
