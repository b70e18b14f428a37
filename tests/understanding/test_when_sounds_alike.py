"""What only sounds like a time, or like what is over, and what ends a stretch."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from routing.understanding.meaning import Role
from routing.understanding.when import find_times

NOW = datetime(2026, 3, 10, 10, tzinfo=ZoneInfo("Europe/Berlin"))  # a Tuesday


def wanted(text, lang):
    found = find_times(text, now=NOW, zone="Europe/Berlin", lang=lang)
    return [when.value for when in found if when.role is not Role.MENTION]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Postfach vom 20. bis und mit 24. März"),
        ("de", "Postfach vom 20. bis inkl. 24. März"),
        ("pt", "responder de sexta a terça, inclusive"),
    ],
)
def test_the_last_day_may_be_said_to_belong_to_it(lang, text):
    (window,) = wanted(text, lang)

    assert (window.end - window.start).days == 5


def test_in_so_names_no_sunday():
    assert wanted("das müsste in so einen Rundbrief", "de") == []


@pytest.mark.parametrize(
    "text",
    [
        "Please do these two things today",
        "we need three things today: a logo, a flyer and a poster",
    ],
)
def test_what_is_needed_today_is_due_today(text):
    assert date(2026, 3, 10) in wanted(text, "en")


def test_what_we_would_do_is_no_due_day():
    assert wanted("Wir würden euch am Montag die Unterlagen schicken", "de") == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "the fridge broke down this morning"),
        ("fr", "le frigo est tombé en panne ce matin"),
        ("es", "la nevera se ha roto esta mañana"),
        ("en", "two things today. Please send the invoices"),
        ("en", "the same ten questions at every first meeting"),
        ("fr", "le receveur fait quatre vingt dix"),
    ],
)
def test_what_is_over_or_counts_something_is_no_time(lang, text):
    afternoon = NOW.replace(hour=13)
    found = find_times(text, now=afternoon, zone="Europe/Berlin", lang=lang)

    assert all(when.role is Role.MENTION for when in found)


def test_would_you_is_no_verb_of_the_past():
    text = "Würden Sie ihr das heute noch nett schreiben?"

    assert wanted(text, "de") == [date(2026, 3, 10)]
