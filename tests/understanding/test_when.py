"""Times in plain phrases: what they are, what they are for, and when to ask."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from routing.understanding.meaning import Between, Doubt, Kind, Role
from routing.understanding.when import find_times, read_when

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 10, 10, 15, tzinfo=BERLIN)  # a Tuesday


def times(text, lang="en"):
    return find_times(text, now=NOW, zone="Europe/Berlin", lang=lang)


def at(day, hour=0, minute=0, month=3):
    return datetime(2026, month, day, hour, minute, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("text", "role", "value"),
    [
        ("reconcile it by Friday noon", Role.DUE, at(13, 12)),
        ("need it EOD tomorrow", Role.DUE, date(2026, 3, 11)),
        ("before the end of the month", Role.DUE, date(2026, 3, 31)),
        ("by close of business Thursday", Role.DUE, date(2026, 3, 12)),
        ("in 3 business days", Role.DUE, date(2026, 3, 13)),
        ("first Monday of April", Role.DUE, date(2026, 4, 6)),
        ("a week from Friday", Role.DUE, date(2026, 3, 20)),
        ("by 13/03/2026 17:00", Role.DUE, at(13, 17)),
        ("due 2026-04-01", Role.DUE, date(2026, 4, 1)),
        ("15th of March 2026", Role.DUE, date(2026, 3, 15)),
        ("March 15th", Role.DUE, date(2026, 3, 15)),
        ("on the 15th at 5pm", Role.DUE, at(15, 17)),
        ("5pm Friday", Role.DUE, at(13, 17)),
        ("half past three tomorrow", Role.DUE, at(11, 15, 30)),
        ("within two weeks", Role.DUE, date(2026, 3, 24)),
        ("in an hour", Role.DUE, at(10, 11, 15)),
        ("end of next week", Role.DUE, date(2026, 3, 22)),
        ("book a call with them next Tuesday at three", Role.AT, at(17, 15)),
        ("starting 5 April", Role.START, date(2026, 4, 5)),
        (
            "some time next week",
            Role.WINDOW,
            Between(start=date(2026, 3, 16), end=date(2026, 3, 23)),
        ),
        (
            "from 10 to 12 April",
            Role.WINDOW,
            Between(start=date(2026, 4, 10), end=date(2026, 4, 13)),
        ),
        ("10-12 April", Role.WINDOW, Between(start=date(2026, 4, 10), end=date(2026, 4, 13))),
        ("in April", Role.WINDOW, Between(start=date(2026, 4, 1), end=date(2026, 5, 1))),
        ("asap", Role.DUE, Between(start=NOW, end=None)),
        ("reconcile March", Role.MENTION, Between(start=date(2026, 3, 1), end=date(2026, 4, 1))),
        ("last week", Role.MENTION, Between(start=date(2026, 3, 2), end=date(2026, 3, 9))),
        ("Friday's newsletter", Role.MENTION, date(2026, 3, 13)),
        ("every first Monday", Role.REPEAT, "FREQ=MONTHLY;BYDAY=1MO"),
        ("weekly on Fridays at 9", Role.REPEAT, "FREQ=WEEKLY;BYDAY=FR;BYHOUR=9;BYMINUTE=0"),
        ("every month on the 5th", Role.REPEAT, "FREQ=MONTHLY;BYMONTHDAY=5"),
        ("every other week", Role.REPEAT, "FREQ=WEEKLY;INTERVAL=2"),
        ("every Monday and Thursday", Role.REPEAT, "FREQ=WEEKLY;BYDAY=MO,TH"),
        ("every weekday", Role.REPEAT, "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
        ("the weekly report", Role.MENTION, "FREQ=WEEKLY"),
    ],
)
def test_one_plain_phrase_is_read(text, role, value):
    (when,) = times(text)

    assert (when.role, when.value) == (role, value)
    assert text[slice(*when.span)] == when.text


@pytest.mark.parametrize(
    ("text", "lang", "value"),
    [
        ("bis Freitag 12 Uhr", "de", at(13, 12)),
        ("übermorgen um 9", "de", at(12, 9)),
        ("bis Ende des Monats", "de", date(2026, 3, 31)),
        ("halb drei am Freitag", "de", at(13, 14, 30)),
        ("bis zum 15. März", "de", date(2026, 3, 15)),
        ("jeden Montag", "de", "FREQ=WEEKLY;BYDAY=MO"),
        ("para el 15 de marzo", "es", date(2026, 3, 15)),
        ("antes del viernes", "es", date(2026, 3, 13)),
        ("a más tardar el jueves a las 5", "es", at(12, 17)),
        ("fin de mes", "es", date(2026, 3, 31)),
    ],
)
def test_german_and_spanish_say_it_too(text, lang, value):
    (when,) = times(text, lang)

    assert when.value == value


def test_next_friday_said_on_tuesday_is_asked_with_the_earlier_as_default():
    (when,) = times("by next Friday")

    assert when.ask is Doubt.NEXT_WEEKDAY
    assert when.value == date(2026, 3, 13)
    assert [other.value for other in when.others] == [date(2026, 3, 20)]


@pytest.mark.parametrize(
    ("lang", "value", "ask"),
    [
        ("en", date(2026, 3, 4) + timedelta(days=30), Doubt.DATE_ORDER),
        ("en-GB", date(2026, 4, 3), None),
        ("en-US", date(2027, 3, 4), None),
    ],
)
def test_the_order_of_a_short_date_comes_from_the_locale_or_is_asked(lang, value, ask):
    (when,) = times("due 03/04", lang)

    assert (when.value, when.ask) == (value, ask)


@pytest.mark.parametrize(
    "text", ["by 31 June", "by February 30th", "due 2026-02-30", "by 31/06/2026"]
)
def test_an_impossible_date_is_said_to_be_impossible(text):
    (when,) = times(text)

    assert (when.kind, when.value, when.ask) == (Kind.INVALID, None, Doubt.INVALID)


def test_before_friday_says_that_friday_itself_is_too_late():
    (when,) = times("before Friday")

    assert when.before


@pytest.mark.parametrize(
    "text",
    [
        "that may be too nice",
        "march on with it",
        "a second card please",
        "the sun sat on the wall",
        "good morning",
        "we are open 24/7",
        "call me at 5551234567",
        "version 1.2.3 of page 10",
        "good evening and maybe later",
        "it costs 1099 in total",
        "see https://a.example/x",
    ],
)
def test_sentences_without_a_time_have_none(text):
    assert times(text) == ()


@pytest.mark.parametrize(
    ("text", "lang", "value"),
    [
        ("Friday noon", "en", at(13, 12)),
        ("tomorrow at 3pm", "en", at(11, 15)),
        ("the 20th", "en", date(2026, 3, 20)),
        ("Freitag", "de", date(2026, 3, 13)),
        ("vendredi", "fr", date(2026, 3, 13)),
    ],
)
def test_an_answer_to_when_is_read(text, lang, value):
    when = read_when(text, now=NOW, zone="Europe/Berlin", lang=lang, asked=True)

    assert when is not None
    assert when.value == value


def test_a_bare_number_is_asked_back():
    when = read_when("12", now=NOW, zone="Europe/Berlin", lang="en", asked=True)

    assert when is not None
    assert when.ask is Doubt.BARE_NUMBER


@pytest.mark.parametrize("text", ["", "no idea", "when you can", "Monday or Tuesday or so"])
def test_what_is_no_single_time_stays_open(text):
    assert read_when(text, now=NOW, zone="Europe/Berlin", lang="en", asked=True) is None


def test_a_clock_in_the_spring_gap_moves_to_its_end():
    (when,) = times("on 29 March at 02:30")

    assert when.value == datetime(2026, 3, 29, 3, 30, tzinfo=BERLIN)
