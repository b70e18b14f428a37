"""Repeats: the rule that the words say, its limits, and where it starts."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from routing.understanding.meaning import Role
from routing.understanding.when import find_times

NOW = datetime(2026, 3, 10, 10, 15, tzinfo=ZoneInfo("Europe/Berlin"))  # a Tuesday


def times(text, lang="en"):
    return find_times(text, now=NOW, zone="Europe/Berlin", lang=lang)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("every 2nd Tuesday of the month at 10am", "FREQ=MONTHLY;BYDAY=2TU;BYHOUR=10;BYMINUTE=0"),
        ("last day of every month", "FREQ=MONTHLY;BYMONTHDAY=-1"),
        ("each quarter", "FREQ=MONTHLY;INTERVAL=3"),
        ("on Tuesdays and Fridays until 1 June", "FREQ=WEEKLY;BYDAY=TU,FR;UNTIL=20260601"),
        ("every 3 weeks on Monday, 6 times", "FREQ=WEEKLY;INTERVAL=3;BYDAY=MO;COUNT=6"),
        ("9am on the 3rd of every month", "FREQ=MONTHLY;BYMONTHDAY=3;BYHOUR=9;BYMINUTE=0"),
        ("every year on 6 December", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=6"),
        ("weekdays at 8:30", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=8;BYMINUTE=30"),
        ("every other Thursday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"),
        ("every weekend", "FREQ=WEEKLY;BYDAY=SA,SU"),
        ("every 3 Wednesdays", "FREQ=WEEKLY;INTERVAL=3;BYDAY=WE"),
        ("every Thursday in week 10 and 20", "FREQ=YEARLY;BYWEEKNO=10,20;BYDAY=TH"),
        ("every third Saturday of June", "FREQ=YEARLY;BYMONTH=6;BYDAY=3SA"),
        ("every 5th Friday", "FREQ=WEEKLY;INTERVAL=5;BYDAY=FR"),
        ("every 12th and 26th of November", "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=12,26"),
        ("every 7th of the month", "FREQ=MONTHLY;BYMONTHDAY=7"),
        ("every October 3rd and 9th", "FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=3,9"),
        ("every September", "FREQ=YEARLY;BYMONTH=9"),
        ("every second", "FREQ=SECONDLY"),
        ("every evening at 7", "FREQ=DAILY;BYHOUR=19;BYMINUTE=0"),
        ("every month on weekends", "FREQ=MONTHLY;BYDAY=SA,SU"),
        ("every week on weekdays", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
        ("every month on Tuesday-Friday", "FREQ=MONTHLY;BYDAY=TU,WE,TH,FR"),
        ("weekly on the 2nd", "FREQ=WEEKLY;BYDAY=MO"),
        ("yearly on Monday in week 3", "FREQ=YEARLY;BYWEEKNO=3;BYDAY=MO"),
        ("monthly on day 4", "FREQ=MONTHLY;BYMONTHDAY=4"),
        ("monthly on the last Friday", "FREQ=MONTHLY;BYDAY=-1FR"),
        ("yearly on the first Monday in May", "FREQ=YEARLY;BYMONTH=5;BYDAY=1MO"),
        ("yearly on the 40th", "FREQ=YEARLY;BYYEARDAY=40"),
        ("yearly on October 9 and 12", "FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=9,12"),
        ("yearly on the 8th of October", "FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=8"),
        ("monthly at the beginning", "FREQ=MONTHLY;BYMONTHDAY=1"),
        ("every quarter at the end", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1"),
        ("start of each month", "FREQ=MONTHLY;BYMONTHDAY=1"),
        ("end of every other month", "FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=-1"),
        ("third last Wednesday of every month", "FREQ=MONTHLY;BYDAY=-3WE"),
        ("daily at 9, 13 and 18", "FREQ=DAILY;BYHOUR=9,13,18"),
        ("every Saturday at 10am and 3pm", "FREQ=WEEKLY;BYDAY=SA;BYHOUR=10,15"),
        ("every Monday for 4 weeks", "FREQ=WEEKLY;BYDAY=MO;UNTIL=20260407"),
        ("every Monday for the next month", "FREQ=WEEKLY;BYDAY=MO;UNTIL=20260410"),
        ("weekly, twice", "FREQ=WEEKLY;COUNT=2"),
    ],
)
def test_a_repeat_is_read_with_its_limits(text, value):
    (when,) = times(text)

    assert when.value == value


def test_a_repeat_on_a_working_day_is_counted_among_working_days():
    (when,) = times("last working day of every month")

    assert when.value == "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"


def test_a_repeat_starts_where_the_words_say():
    (when,) = times("monthly on the 1st starting in May")

    assert when.dtstart == date(2026, 5, 1)


@pytest.mark.parametrize(
    ("text", "lang", "value"),
    [
        ("every month by the 5th", "en", "FREQ=MONTHLY;BYMONTHDAY=5"),
        ("each month, due on the 5th", "en", "FREQ=MONTHLY;BYMONTHDAY=5"),
        ("monthly, no later than the 20th of the month", "en", "FREQ=MONTHLY;BYMONTHDAY=20"),
        ("every month by the end of the month", "en", "FREQ=MONTHLY;BYMONTHDAY=-1"),
        ("every month before the 5th", "en", "FREQ=MONTHLY;BYMONTHDAY=4"),
        ("every month before the 1st", "en", "FREQ=MONTHLY;BYMONTHDAY=-1"),
        ("every quarter by the 15th", "en", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15"),
        ("weekly by Thursday noon", "en", "FREQ=WEEKLY;BYDAY=TH;BYHOUR=12;BYMINUTE=0"),
        ("every week before Thursday", "en", "FREQ=WEEKLY;BYDAY=WE"),
        ("every other week by Friday", "en", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"),
        ("jeden Monat bis zum 5.", "de", "FREQ=MONTHLY;BYMONTHDAY=5"),
        ("monatlich, spätestens am 10.", "de", "FREQ=MONTHLY;BYMONTHDAY=10"),
        ("jede Woche bis Donnerstag", "de", "FREQ=WEEKLY;BYDAY=TH"),
        ("cada mes antes del día 5", "es", "FREQ=MONTHLY;BYMONTHDAY=4"),
        ("todos los meses hasta el 5", "es", "FREQ=MONTHLY;BYMONTHDAY=5"),
        ("cada trimestre a más tardar el 15", "es", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15"),
    ],
)
def test_by_when_each_round_is_due_is_no_end(text, lang, value):
    (when,) = times(text, lang)

    assert (when.role, when.value) == (Role.REPEAT, value)


@pytest.mark.parametrize(
    ("text", "lang", "value", "due"),
    [
        ("Monthly books by the 12th", "en", "FREQ=MONTHLY;BYMONTHDAY=12", date(2026, 3, 12)),
        (
            "weekly newsletter by Thursday noon",
            "en",
            "FREQ=WEEKLY;BYDAY=TH;BYHOUR=12;BYMINUTE=0",
            datetime(2026, 3, 12, 12, tzinfo=ZoneInfo("Europe/Berlin")),
        ),
        (
            "monatliche Buchhaltung bis zum 20.",
            "de",
            "FREQ=MONTHLY;BYMONTHDAY=20",
            date(2026, 3, 20),
        ),
    ],
)
def test_work_that_is_called_monthly_and_has_a_day_repeats(text, lang, value, due):
    repeats, first = times(text, lang)

    assert (repeats.role, repeats.value) == (Role.REPEAT, value)
    assert (first.role, first.value) == (Role.DUE, due)


@pytest.mark.parametrize(
    "text",
    ["the monthly books by Friday", "the monthly books by the 10th", "monthly books by noon"],
)
def test_what_only_names_the_work_does_not_repeat(text):
    roles = [when.role for when in times(text)]

    assert Role.REPEAT not in roles


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("every month until 5 December", "FREQ=MONTHLY;UNTIL=20261205"),
        ("daily until Friday", "FREQ=DAILY;UNTIL=20260313"),
        ("every Monday until June 1", "FREQ=WEEKLY;BYDAY=MO;UNTIL=20260601"),
    ],
)
def test_an_end_stays_an_end(text, value):
    (when,) = times(text)

    assert when.value == value


def test_a_day_before_the_second_round_is_when_the_first_is_due():
    repeats, first = times("every month until Friday")

    assert (repeats.value, first.role, first.value) == (
        "FREQ=MONTHLY",
        Role.DUE,
        date(2026, 3, 13),
    )


def test_words_that_lead_to_a_day_may_end_the_message():
    assert times("it was left at the end of the") == ()


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("un article tous les quinze jours", "fr"),
        ("tous les 15 jours", "fr"),
        ("cada quince días", "es"),
        ("ogni 15 giorni", "it"),
        ("de quinze em quinze dias", "pt"),
        ("a cada 15 dias", "pt"),
        ("de duas em duas semanas", "pt"),
    ],
)
def test_fifteen_days_are_two_weeks_where_people_say_so(text, lang):
    (when,) = times(text, lang)
    assert when.value == "FREQ=WEEKLY;INTERVAL=2"


@pytest.mark.parametrize(
    ("text", "lang", "value"),
    [
        ("each month on the last working day", "en", "BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"),
        ("monthly on the 2nd working day", "en", "BYDAY=MO,TU,WE,TH,FR;BYSETPOS=2"),
        ("jeden Monat am letzten Arbeitstag", "de", "BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"),
    ],
)
def test_a_working_day_named_behind_the_month_is_counted_among_working_days(text, lang, value):
    (when,) = times(text, lang)
    assert (when.text, when.value) == (text, f"FREQ=MONTHLY;{value}")


def test_the_day_behind_a_comma_belongs_to_fourteen_days():
    (when,) = times("alle 14 Tage, montags", "de")
    assert when.value == "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"


def test_how_often_a_week_belongs_to_the_words_of_the_repeat():
    (when,) = times("three times a week, please")
    assert (when.text, when.value) == ("three times a week", "FREQ=WEEKLY")


@pytest.mark.parametrize(
    ("text", "lang", "day"), [("le paghe ogni 27", "it", 27), ("las cuotas cada 1", "es", 1)]
)
def test_a_bare_number_that_comes_again_is_a_day_of_each_month(text, lang, day):
    (when,) = times(text, lang)
    assert when.value == f"FREQ=MONTHLY;BYMONTHDAY={day}"
