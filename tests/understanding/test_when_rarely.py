"""Days, hours and repeating times that are rarely said, each as whoever says it means it."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from routing.understanding.meaning import Between, Doubt, Kind, Role, When
from routing.understanding.when import find_times, read_when

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 10, 10, 15, tzinfo=BERLIN)  # a Tuesday


def times(text: str, lang: str = "en-GB", now: datetime = NOW) -> tuple[When, ...]:
    return find_times(text, now=now, zone="Europe/Berlin", lang=lang)


def values(text: str, lang: str = "en-GB", now: datetime = NOW) -> list[object]:
    return [when.value for when in times(text, lang, now)]


def at(month: int, day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("two working days before Monday 16 March", date(2026, 3, 12)),
        ("by the end of the following day", date(2026, 3, 11)),
        ("EOM April", date(2026, 4, 30)),
        ("EOY 2027", date(2027, 12, 31)),
        ("on 7 th of December", date(2026, 12, 7)),
        ("on 5 April '27", date(2027, 4, 5)),
        ("Easter in two years", date(2028, 4, 16)),
        ("today, today and today", date(2026, 3, 10)),
        ("by the 4th Friday", date(2026, 3, 27)),
        ("next month's first Monday", date(2026, 4, 6)),
        ("last month's first Monday", date(2026, 2, 2)),
        ("in no more than 3 days", date(2026, 3, 13)),
        ("a day or two before Friday", date(2026, 3, 12)),
        ("on the second Wednesday", date(2026, 3, 11)),
        ("a second Monday", date(2026, 3, 16)),
        ("Ring me on Thursday first", date(2026, 3, 12)),
        ("a week by Friday", date(2026, 3, 13)),
        ("from 20 May to 5", date(2026, 5, 20)),
        ("from 3 May to 5 days", date(2026, 5, 3)),
        ("asap on Friday", date(2026, 3, 13)),
        ("due by no later than at for the Friday", date(2026, 3, 13)),
    ],
)
def test_a_day_said_in_a_rare_way_is_that_day(text: str, day: date) -> None:
    assert values(text)[:1] == [day]


@pytest.mark.parametrize(
    ("lang", "text", "first", "end"),
    [
        ("en", "midweek next week", date(2026, 3, 18), date(2026, 3, 21)),
        ("en", "early this weekend", date(2026, 3, 14), date(2026, 3, 16)),
        ("en", "October in three years", date(2029, 10, 1), date(2029, 11, 1)),
        ("en", "in April '27", date(2027, 4, 1), date(2027, 5, 1)),
        ("en", "in 2027 April", date(2027, 4, 1), date(2027, 5, 1)),
        ("en", "next year in May", date(2027, 5, 1), date(2027, 6, 1)),
        ("en", "in the coming year in April", date(2027, 4, 1), date(2027, 5, 1)),
        ("en", "the coming year's Q2", date(2027, 4, 1), date(2027, 7, 1)),
        ("en", "in week 1", date(2027, 1, 4), date(2027, 1, 11)),
        ("en", "in week 53", date(2026, 12, 28), date(2027, 1, 4)),
        ("en", "starting from May to June", date(2026, 5, 1), date(2026, 7, 1)),
        ("en", "in Christmas week", date(2026, 12, 21), date(2026, 12, 28)),
        ("en", "during Easter week", date(2026, 4, 6), date(2026, 4, 13)),
        ("es", "marzo del año que viene", date(2027, 3, 1), date(2027, 4, 1)),
    ],
)
def test_a_stretch_said_in_a_rare_way_is_that_stretch(
    lang: str, text: str, first: date, end: date
) -> None:
    assert values(text, lang) == [Between(start=first, end=end)]


@pytest.mark.parametrize(
    ("lang", "text", "instant"),
    [
        ("en", "at six thirty pm", at(3, 10, 18, 30)),
        ("en", "for 11 in the morning", at(3, 10, 11)),
        ("en", "Thursday 9 am (BST)", at(3, 12, 9)),
        ("en", "at 5pm UTC+2", at(3, 10, 16)),
        ("en", "at 5pm UTC-3", at(3, 10, 21)),
        ("en", "at 5pm UTC+15", at(3, 10, 18)),
        ("en", "end of tomorrow", datetime(2026, 3, 11, 23, 59, 59, tzinfo=BERLIN)),
        ("en", "in 2 weeks 3 days 4 hours and 5 minutes", at(3, 27, 14, 20)),
        ("en", "after tomorrow morning", at(3, 11, 12)),
        ("en", "by 0900 hours on Friday", at(3, 13, 9)),
        ("en", "2026-06-05T14:00:00-05:00", at(6, 5, 21)),
        ("en", "2026-06-05T14:00+0530", at(6, 5, 10, 30)),
        ("en", "at 3 or 4 tomorrow", at(3, 11, 15)),
        ("en", "by 3 or 4 on Friday", at(3, 13, 15)),
        ("en", "call me at 3 or 4pm on Friday", at(3, 13, 15)),
        ("en", "Friday 11 or 1pm", at(3, 13, 11)),
        ("en", "in an hour or two", at(3, 10, 11, 15)),
        ("en", "Fri 17.30", at(3, 13, 17, 30)),
        ("en", "fri 10.30 works", at(3, 13, 10, 30)),
        ("en", "5 o'clock on the dot tomorrow", at(3, 11, 17)),
        ("en", "9am Pacific time tomorrow", at(3, 11, 17)),
        ("de", "am 3.10. um 16.55", at(10, 3, 16, 55)),
        ("de", "12.10 Uhr", at(3, 10, 12, 10)),
        ("es", "a las 6 0 2 pm", at(3, 10, 18, 2)),
        ("es", "a las seis cero dos", at(3, 10, 18, 2)),
        ("es", "hace dos horas", at(3, 10, 8, 15)),
    ],
)
def test_an_hour_said_in_a_rare_way_is_that_hour(lang: str, text: str, instant: datetime) -> None:
    assert values(text, lang) == [instant]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "twenty-six people will come"),
        ("en", "One may do it"),
        ("en", "May 6 days"),
        ("en", "early week"),
        ("en", "see 2300-05-05"),
        ("en", "it took over 1430 hours"),
        ("en", "sat 3.50 euros"),
        ("en", "by 13/45"),
        ("en", "by 1.5h"),
        ("en", "a table for the 8 of us"),
        ("en", "morning"),
        ("en", "in the 2nd week"),
        ("en", "on the 3rd day of training"),
        ("en", "ring me 7p"),
        ("en", "by week 60"),
        ("en", "the week of something"),
        ("en", "the fifth quarter of 2027"),
        ("en", "next 2.5 weeks"),
        ("en", "1300-05-05"),
        ("en", "three twenty"),
        ("fr", "le 20 40"),
        ("es", "este dia 45"),
        ("es", "nos vemos a las 6 0 2"),
        ("en", "every 3 quarters of an hour"),
        ("en", "a newsletter about Christmas"),
        ("en", "a post on the topic of Easter, 300 words"),
        ("de", "ein Newsletter zum Thema Weihnachten, so 300 Wörter"),
        ("es", "una newsletter sobre la Navidad"),
        ("fr", "un article sur Noël"),
        ("nl", "een nieuwsbrief over Kerst"),
        ("it", "una newsletter sul Natale"),
        ("pt", "uma newsletter sobre o Natal"),
    ],
)
def test_what_only_looks_like_a_time_is_none(lang: str, text: str) -> None:
    assert times(text, lang) == ()


def test_a_month_keeps_out_of_the_number_of_something_else() -> None:
    assert [when.role for when in times("payroll for May, 6 people")] == [Role.MENTION]
    assert [when.role for when in times("März 5 am Morgen", "de")] == [Role.MENTION, Role.DUE]
    assert [when.text for when in times("first quarter of May")] == ["first quarter", "of May"]


def test_a_weekday_that_is_not_on_the_date_said_is_asked() -> None:
    (when,) = times("on Wed 25 June")
    assert (when.value, when.ask) == (date(2026, 6, 25), Doubt.WHICH_DAY)
    (when,) = times("Friday 5/12", "en-US")
    assert (when.value, when.ask) == (date(2026, 5, 12), Doubt.WHICH_DAY)


@pytest.mark.parametrize("text", ["on Friday 31 February", "by the 5th Friday", "31st next month"])
def test_a_day_that_is_in_no_calendar_is_told(text: str) -> None:
    assert [when.kind for when in times(text)] == [Kind.INVALID]


def test_an_ordinal_weekday_that_this_month_has_had_is_asked() -> None:
    (when,) = times("on the 2nd Friday", now=NOW.replace(day=20))
    assert (when.value, when.ask) == (date(2026, 3, 27), Doubt.WHICH_DAY)
    assert [other.value for other in when.others] == [date(2026, 4, 10)]


@pytest.mark.parametrize(
    "text", ["next month in the morning", "next year in the evening", "next week afternoon"]
)
def test_a_part_of_the_day_without_its_day_is_asked(text: str) -> None:
    assert [when.ask for when in times(text)] == [Doubt.WHICH_DAY]


def test_the_small_hours_of_an_evening_are_the_next_days() -> None:
    assert values("this evening at 1") == [at(3, 11, 1)]
    assert values("tonight at 12") == [at(3, 11, 0)]


def test_what_is_due_in_the_past_is_asked() -> None:
    (when,) = times("by the last Friday")
    assert (when.value, when.ask) == (date(2026, 3, 6), Doubt.PAST)


def test_minutes_ahead_need_no_day() -> None:
    (when,) = times("next 3 minutes")
    assert (when.value, when.ask) == (Between(start=NOW, end=at(3, 10, 10, 18)), None)


def test_two_times_that_do_not_fit_together_stay_two() -> None:
    assert values("in 2 hours at 5pm") == [at(3, 10, 12, 15), at(3, 10, 17)]
    assert values("at 10 or on Friday") == [at(3, 11, 10), date(2026, 3, 13)]
    assert values("at 3pm or on Friday at 5") == [at(3, 10, 15), at(3, 13, 17)]
    assert values("in a week or on Friday") == [date(2026, 3, 17), date(2026, 3, 13)]
    assert values("13 or 4pm") == [at(3, 10, 16)]
    assert values("tomorrow morning evening") == [Between(start=at(3, 11, 8), end=at(3, 11, 12))]
    assert values("diesen 8. Mai 18", "de") == [date(2026, 4, 8), date(2026, 5, 18)]
    assert values("on Monday we talk, Friday next week") == [date(2026, 3, 16), date(2026, 3, 20)]
    assert values("Monday in 2027")[0] == date(2026, 3, 16)
    assert values("next month's call") == [Between(start=date(2026, 4, 1), end=date(2026, 5, 1))]


def test_the_day_of_the_second_hour_is_that_of_the_first() -> None:
    assert values("3pm or 4pm tomorrow") == [at(3, 11, 15), at(3, 11, 16)]


def test_the_week_of_the_second_day_is_that_of_the_first() -> None:
    assert values("next Tuesday or Thursday") == [date(2026, 3, 17), date(2026, 3, 19)]
    assert values("next Tuesday or Monday") == [date(2026, 3, 17), date(2026, 3, 16)]
    assert values("next Tuesday we talk, Thursday too")[1] == date(2026, 3, 12)
    assert values("next Tuesday or Thursday at 9")[1] == at(3, 19, 9)
    assert values("next Friday or Saturday") == [date(2026, 3, 13), date(2026, 3, 14)]


def test_a_day_number_that_is_past_is_next_months_though_another_follows() -> None:
    assert values("on the 1st and 15th") == [date(2026, 4, 1), date(2026, 3, 15)]
    assert values("on the 12th or 13th of May") == [date(2026, 5, 12), date(2026, 5, 13)]


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("every Monday at 9 from 6 April until 30 June 5 times please",
         "FREQ=WEEKLY;BYDAY=MO;BYHOUR=9;BYMINUTE=0;COUNT=5;UNTIL=20260630"),
        ("weekly at 9 tomorrow", "FREQ=WEEKLY;BYHOUR=9;BYMINUTE=0"),
        ("every Sunday night at home", "FREQ=WEEKLY;BYDAY=SU"),
        ("daily at 10, 12:30", "FREQ=DAILY;BYHOUR=10;BYMINUTE=0"),
        ("every Monday for ten minutes", "FREQ=WEEKLY;BYDAY=MO"),
        ("daily from April until March", "FREQ=DAILY;UNTIL=20270301"),
        ("every day at midnight", "FREQ=DAILY"),
        ("every 4th week on weekends", "FREQ=WEEKLY;INTERVAL=4;BYDAY=SA,SU"),
        ("daily on the 4th", "FREQ=DAILY"),
        ("yearly in May", "FREQ=YEARLY"),
        ("the 4th of every 3rd month", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=4"),
        ("I leave early every other day", "FREQ=DAILY;INTERVAL=2"),
        ("5pm last Friday of every month", "FREQ=MONTHLY;BYDAY=-1FR;BYHOUR=17;BYMINUTE=0"),
        ("every Monday at 10am UTC", "FREQ=WEEKLY;BYDAY=MO;BYHOUR=11;BYMINUTE=0"),
        ("at 10am UTC every Monday", "FREQ=WEEKLY;BYDAY=MO;BYHOUR=11;BYMINUTE=0"),
        ("every Monday at 11pm PST", "FREQ=WEEKLY;BYDAY=MO"),
    ],
)  # fmt: skip
def test_what_repeats_in_a_rare_way_repeats_so(text: str, rule: str) -> None:
    assert values(text)[0] == rule


def test_a_due_day_behind_a_full_stop_is_not_each_months() -> None:
    first, second = times("monthly books. by the 10th")
    assert (first.role, second.value) == (Role.MENTION, date(2026, 3, 10))


@pytest.mark.parametrize("text", ["by the 5th", "by 5 May", "on Christmas"])
def test_at_the_end_of_the_calendar_what_does_not_come_is_told(text: str) -> None:
    (when,) = times(text, now=datetime(9999, 12, 30, 10, tzinfo=BERLIN))
    assert when.kind is Kind.INVALID


def test_at_the_end_of_the_calendar_a_length_stays_inside_it() -> None:
    last = datetime(9999, 12, 30, 10, tzinfo=BERLIN)
    assert values("in 3 days", now=last) == [date(9990, 12, 31)]
    assert values("by Friday 13", now=last) == [date(9999, 12, 31)]


def test_an_answer_in_a_language_we_have_no_words_for_may_be_no_time_at_all() -> None:
    how = {"now": NOW, "zone": "Europe/Berlin", "lang": "fi"}
    assert read_when("en tiedä", asked=True, **how) is None


@pytest.mark.parametrize(
    ("text", "first", "other"),
    [
        ("tomorrow at 12:30 in the morning", at(3, 11, 0, 30), at(3, 11, 12, 30)),
        ("this morning at 12", at(3, 10, 12), at(3, 11, 0)),
        ("Monday 12 in the morning EST", at(3, 16, 6), at(3, 16, 18)),
    ],
)
def test_twelve_in_the_morning_is_asked_for_it_may_be_the_nights(
    text: str, first: datetime, other: datetime
) -> None:
    (when,) = times(text)
    assert (when.value, when.ask) == (first, Doubt.MERIDIEM)
    assert [reading.value for reading in when.others] == [other]


def test_twelve_that_is_told_apart_is_not_asked() -> None:
    assert [when.ask for when in times("tomorrow morning at 12am")] == [None]
    assert [when.ask for when in times("morgen früh um 12", "de")] == [None]


def test_a_number_of_morning_sessions_is_no_hour() -> None:
    assert values("we join them at 2 morning sessions") == []
    assert values("7 morning works for me") == [at(3, 11, 7)]


def test_mon_behind_a_number_of_them_is_a_month() -> None:
    assert values("the next round is in 2 mon") == [date(2026, 5, 10)]
    assert values("at 3 mon") == [at(3, 16, 15)]


def test_as_early_as_a_day_is_when_it_may_start() -> None:
    (when,) = times("you may begin as early as next year's second quarter")
    assert (when.value, when.role) == (date(2027, 4, 1), Role.START)


def test_weeks_and_days_ahead_are_one_stretch() -> None:
    (when,) = times("the report next 2 weeks 3 days")
    assert when.value == Between(start=date(2026, 3, 11), end=date(2026, 3, 28))
    assert when.ask is Doubt.WHICH_DAY
    assert values("last 2 weeks 3 days") == values("next 2 weeks 3 hours") == []


def test_a_call_that_is_put_on_some_weeks_lacks_its_day_and_help_does_not() -> None:
    assert [when.ask for when in times("a call for the next 3 weeks")] == [Doubt.WHICH_DAY]
    assert [when.ask for when in times("I need help for the next 3 weeks")] == [None]


def test_a_weekday_in_a_month_is_asked_with_each_of_them_that_is_ahead() -> None:
    (when,) = times("on Friday in March")
    assert (when.value, when.ask) == (date(2026, 3, 13), Doubt.WHICH_DAY)
    assert [other.value for other in when.others] == [date(2026, 3, 20), date(2026, 3, 27)]
    assert values("on Friday in May 2027") == [date(2027, 5, 7)]
    assert values("un vendredi en février", "fr") == [date(2027, 2, 5)]


def test_a_weekday_beside_a_month_that_is_over_is_the_coming_one() -> None:
    assert values("on Friday in March 2025")[0] == date(2026, 3, 13)
    assert values("we may talk on Friday in may")[0] == date(2026, 3, 13)
    (when,) = times("on Friday in May 3")
    assert (when.value, when.ask) == (date(2026, 5, 3), Doubt.WHICH_DAY)


@pytest.mark.parametrize(
    ("text", "saturday"),
    [
        ("the weekend after Easter", date(2026, 4, 11)),
        ("the weekend after 8 April", date(2026, 4, 11)),
        ("the weekend before 8 April", date(2026, 4, 4)),
        ("the weekend before Easter", date(2026, 3, 28)),
    ],
)
def test_the_weekend_beside_a_day_is_the_nearest_whole_one(text: str, saturday: date) -> None:
    (when,) = times(text)
    assert when.value == Between(start=saturday, end=saturday.replace(day=saturday.day + 2))


def test_a_month_right_behind_meet_is_when_but_may_is_somebody() -> None:
    assert [when.role for when in times("can we meet April 2027?")] == [Role.WINDOW]
    assert [when.role for when in times("can we meet May?")] == [Role.MENTION]


def test_what_work_is_about_is_not_when_it_is_wanted() -> None:
    assert values("a newsletter about Easter by Friday") == [date(2026, 3, 13)]
    asked = find_times("about Christmas", now=NOW, zone="Europe/Berlin", lang="en", asked_due=True)
    assert [when.value for when in asked] == [date(2026, 12, 25)]


def test_so_many_of_a_month_are_no_day_of_it() -> None:
    assert [w.role for w in times("son unas 20, de octubre", "es")] == [Role.MENTION]
    assert values("el 20 de octubre", "es") == [date(2026, 10, 20)]
