"""What looks like a time and is an amount, a price, a feast that names a thing, or over."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from routing.understanding.meaning import Role, When
from routing.understanding.when import find_times

NOW = datetime(2026, 3, 11, 10, tzinfo=ZoneInfo("Europe/Berlin"))  # a Wednesday


def read(text: str, lang: str) -> tuple[When, ...]:
    found = find_times(text, now=NOW, zone="Europe/Berlin", lang=lang)
    return tuple(one for one in found if one.role is not Role.MENTION)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "bill the gallery for framing, 6 hrs at 70"),
        ("en", "painting the fence, labour 9h"),
        ("en", "1h35 of my grandfather talking, please type it"),
        ("de", "die Aufnahme ist lang, 2h15, bitte abtippen"),
        ("es", "facturad la mudanza, 5 horas de trabajo"),
        ("fr", "la visite enregistrée, deux heures, à taper"),
        ("it", "la riunione registrata, 3 ore di audio"),
        ("nl", "factuur voor het schuurtje: 7 uur werk"),
        ("pt", "cobrem a limpeza, 4 horas no total"),
    ],
)
def test_hours_of_work_or_of_a_recording_are_no_clock(lang: str, text: str) -> None:
    assert read(text, lang) == ()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "about 300 cards that have to be typed in"),
        ("en", "the cards from the market, about 200, have to be typed in"),
        ("de", "ca. 130 Karten, die abgetippt werden müssen"),
        ("en", "an invoice for the Millers, 3 days at 640"),
        ("nl", "een hotel in Gent, 1 nacht"),
    ],
)
def test_counts_prices_and_nights_are_no_clock(lang: str, text: str) -> None:
    assert read(text, lang) == ()


@pytest.mark.parametrize(
    ("lang", "text", "hour"),
    [
        ("fr", "réunion 15h chez nous, billet de train svp", 15),
        ("fr", "9 h", 9),
        ("nl", "3 uur is goed", 15),
        ("de", "18 Uhr passt uns gut", 18),
        ("en", "a table for 4 people at 7:25 in the evening", 19),
        ("en", "please call them around 3pm", 15),
        ("fr", "il est vingt heures", 20),
    ],
)
def test_an_hour_of_the_day_is_still_one(lang: str, text: str, hour: int) -> None:
    (when,) = read(text, lang)

    assert isinstance(when.value, datetime)
    assert when.value.hour == hour


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", "quitad de la página el menú de nochevieja"),
        ("fr", "la bannière de Noël est encore en ligne"),
        ("it", "sul sito c'è ancora il listino di ferragosto"),
        ("pt", "tirem do site a página da páscoa"),
    ],
)
def test_a_feast_behind_a_genitive_says_which_thing(lang: str, text: str) -> None:
    assert read(text, lang) == ()


def test_the_day_of_a_feast_is_that_day() -> None:
    (when,) = read("on ferme le jour de la Toussaint", "fr")

    assert when.value == date(2026, 11, 1)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "two of our waiters left on the 6th"),
        ("de", "drei Kunden standen heute vor der alten Tür"),
        ("es", "la nueva entró el lunes"),
        ("fr", "les deux apprentis ont commencé lundi"),
        ("it", "il nuovo ha iniziato lunedì"),
        ("nl", "de nieuwe is begonnen maandag"),
        ("pt", "a moça nova começou segunda-feira"),
    ],
)
def test_a_day_behind_a_verb_of_the_past_is_over(lang: str, text: str) -> None:
    assert read(text, lang) == ()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", "no me pagan desde enero"),
        ("it", "non scrivono niente da Natale"),
        ("pt", "ninguém publica desde janeiro"),
        ("de", "Lena ist seit dem 1. dabei"),
        ("en", "three clients have not paid since January"),
    ],
)
def test_since_then_lies_behind(lang: str, text: str) -> None:
    assert read(text, lang) == ()
