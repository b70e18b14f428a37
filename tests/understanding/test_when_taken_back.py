"""What is corrected while it is said, the ends of lines, names below, and what only sounds so."""

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
        ("en", "by Thursday no sorry Friday please"),
        ("en", "it should go out Wednesday, no wait, Friday"),
        ("en", "on Wednesday, no, Thursday, oh no, Friday"),
        ("de", "bis Donnerstag, ach nein, Freitag reicht"),
        ("es", "para el jueves, o bueno, el viernes vale"),
        ("fr", "pour jeudi, non attendez, vendredi"),
        ("it", "entro giovedì, anzi no, venerdì"),
        ("nl", "liefst donderdag, o nee, vrijdag"),
        ("pt", "até quinta-feira, ou melhor, sexta-feira"),
    ],
)
def test_the_day_that_is_said_last_counts(lang, text):
    assert wanted(text, lang) == [date(2026, 3, 13)]


@pytest.mark.parametrize(
    "text", ["Thursday or Friday", "Thursday is fine, no rush, Friday also works"]
)
def test_of_two_that_both_will_do_none_is_taken_back(text):
    assert wanted(text, "en") == [date(2026, 3, 12), date(2026, 3, 13)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "we need it by the 24.\nThanks,\nAnna"),
        ("es", "La necesitan para el día 24.\nAtentamente,\nRogelio"),
        ("fr", "pour le 24.\nMerci"),
        ("it", "entro il 24\nGrazie"),
        ("pt", "para dia 24.\nObrigada"),
    ],
)
def test_a_day_at_the_end_of_a_line_is_one(lang, text):
    assert wanted(text, lang) == [date(2026, 3, 24)]


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
    ("lang", "text"),
    [
        ("es", "Con dos páginas me basta.\n\nDulces saludos,\nInmaculada"),
        ("pt", "Lamento o incómodo.\n\nRespeitosos cumprimentos,\nDomingos Farinha"),
        ("de", "Zwei Seiten reichen.\n\nMit freundlichen Grüßen\nAugust März"),
    ],
)
def test_the_name_below_a_letter_is_no_day(lang, text):
    assert find_times(text, now=NOW, zone="Europe/Berlin", lang=lang) == ()


@pytest.mark.parametrize(
    "text",
    [
        "New logo\nFriday",
        "New logo please, thanks\nFriday",
        "Logo and flyer, best by\nFriday",
        "Thanks for the quick reply!\nFriday",
    ],
)
def test_a_day_on_a_line_of_its_own_is_one(text):
    assert wanted(text, "en") == [date(2026, 3, 13)]


def test_an_hour_on_the_next_line_is_another_thing():
    assert date(2026, 3, 13) in wanted("Newsletter by Friday\n12:00 lunch with Ana", "en")


@pytest.mark.parametrize(
    ("lang", "text", "day"),
    [
        ("en", "We need it by Monday. Sorry, Friday is too late.", 16),
        ("en", "by Friday, actually the 20th is my birthday", 13),
        ("en", "by Friday, sorry Monday I was ill", 13),
        ("es", "para el viernes, no el lunes", 13),
        ("it", "per venerdì, non lunedì", 13),
        ("de", "bis Freitag. Nee, Montag ist zu spät", 13),
    ],
)
def test_what_says_why_or_when_not_takes_nothing_back(lang, text, day):
    assert wanted(text, lang)[0] == date(2026, 3, day)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "appointment Thursday at 3pm, sorry, 4pm"),
        ("de", "Termin am Donnerstag um 15 Uhr, nein, 16 Uhr"),
        ("nl", "afspraak donderdag om 15 uur, o nee, 16 uur"),
    ],
)
def test_an_hour_that_is_corrected_keeps_its_day(lang, text):
    (at,) = wanted(text, lang)

    assert (at.day, at.hour) == (12, 16)


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
