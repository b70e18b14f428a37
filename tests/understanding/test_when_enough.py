"""Ends of stretches that will do, ends that are told by a verb, and what lies behind."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from routing.understanding.meaning import Between, Role, When
from routing.understanding.when import find_times

NOW = datetime(2026, 3, 11, 10, tzinfo=ZoneInfo("Europe/Lisbon"))  # a Wednesday
LAST = date(2026, 3, 31)


def read(text: str, lang: str) -> tuple[When, ...]:
    found = find_times(text, now=NOW, zone="Europe/Lisbon", lang=lang)
    return tuple(one for one in found if one.role is not Role.MENTION)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Nobody is in a hurry here, end of the month would do"),
        ("en", "our price list in Dutch please, end of March is early enough"),
        ("de", "die Preisliste auf Polnisch, Ende des Monats reicht uns"),
        ("es", "la lista de precios en inglés, fin de mes está bien"),
        ("fr", "la carte en anglais svp, fin du mois ça ira"),
        ("it", "il menù in tedesco, fine mese va bene"),
        ("nl", "de menukaart in het Engels, eind van de maand is prima"),
        ("pt", "o cardápio em inglês, fim do mês está ótimo"),
    ],
)
def test_the_end_of_a_stretch_that_will_do_is_its_last_day(lang: str, text: str) -> None:
    (when,) = read(text, lang)

    assert (when.role, when.value) == (Role.DUE, LAST)


def test_where_nobody_says_that_it_will_do_the_end_of_a_month_is_a_stretch() -> None:
    (when,) = read("could we talk end of the month about the shop?", "en")

    assert when.value == Between(start=date(2026, 3, 21), end=date(2026, 4, 1))


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "please bill all of them before the month is out"),
        ("de", "bitte allen die Rechnung schicken, bevor der Monat um ist"),
        ("es", "mandad las facturas antes de que acabe el mes"),
        ("fr", "envoyez les factures avant que le mois ne se termine"),
        ("it", "mandate le fatture prima che finisca il mese"),
        ("nl", "stuur de rekeningen voor de maand om is"),
        ("pt", "mandem as faturas antes que acabe o mês"),
    ],
)
def test_before_a_month_is_over_is_by_its_last_day(lang: str, text: str) -> None:
    (when,) = read(text, lang)

    assert (when.role, when.value) == (Role.DUE, LAST)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "nobody has heard from us since summer"),
        ("en", "we have been closed since Easter"),
        ("de", "seit dem Sommer hat keiner von uns gehört"),
        ("fr", "rien envoyé depuis l'été"),
        ("nl", "sinds de zomer niets meer gestuurd"),
        ("en", "which receipts came in in February?"),
        ("de", "ich weiß nicht, was im Februar eingegangen ist"),
        ("es", "no sé qué entró en febrero"),
    ],
)
def test_what_comes_again_and_was_lately_lies_behind(lang: str, text: str) -> None:
    assert read(text, lang) == ()


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("can we start in May?", date(2026, 5, 1)),
        ("the shop opens in February 2027", date(2027, 2, 1)),
        ("we could meet in October", date(2026, 10, 1)),
    ],
)
def test_a_month_ahead_or_with_its_year_is_still_a_time(text: str, begins: date) -> None:
    (when,) = read(text, "en")

    assert isinstance(when.value, Between)
    assert when.value.start == begins
