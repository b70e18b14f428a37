"""A date ends with its line, and the name below a letter is none."""

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
