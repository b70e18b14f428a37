"""What is corrected while it is said counts no more."""

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
    ("lang", "text"),
    [
        ("en", "I don't need it on Friday, Monday will do"),
        ("en", "it's not needed by Friday, but Monday would be good"),
        ("es", "no hace falta para el viernes, el lunes está bien"),
        ("fr", "pas besoin pour vendredi, lundi suffit"),
        ("it", "non mi serve venerdì, lunedì va bene"),
        ("pt", "não preciso na sexta, segunda chega"),
        ("nl", "het hoeft niet vrijdag, maandag is goed"),
    ],
)
def test_what_is_not_needed_by_one_day_is_wanted_by_the_next(lang, text):
    assert wanted(text, lang) == [date(2026, 3, 16)]


def test_a_day_that_is_only_told_does_not_take_the_place_of_one_not_needed():
    assert wanted("I don't need it on Friday. Monday is a holiday", "en") == [date(2026, 3, 13)]


@pytest.mark.parametrize(
    ("lang", "text", "day"),
    [
        ("en", "the cover isn't from the 16th anymore but from the 23rd", 23),
        ("de", "nicht mehr der 16., sondern der 23.", 23),
        ("fr", "la notice n'est plus attendue demain mais mercredi de la semaine prochaine", 18),
    ],
)
def test_what_it_no_longer_is_gives_way_to_what_it_is(lang, text, day):
    assert wanted(text, lang) == [date(2026, 3, day)]


@pytest.mark.parametrize(
    ("lang", "text", "day"),
    [
        ("en", "I want it on Friday, but Monday works too", 13),
        ("en", "the client needs it on Friday, but Monday is still possible", 13),
        ("en", "Not just on Friday but on Saturday too", 13),
        ("pt", "preciso disto no sábado mas domingo também dá", 14),
    ],
)
def test_what_may_be_another_day_too_stays_wanted_on_the_first(lang, text, day):
    assert wanted(text, lang)[0] == date(2026, 3, day)
