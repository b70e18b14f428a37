"""Hours and days that only tell more of what comes again, and nights that are no hours."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from routing.understanding.meaning import Role, When
from routing.understanding.when import find_times

NOW = datetime(2026, 3, 11, 10, tzinfo=ZoneInfo("Europe/Lisbon"))  # a Wednesday


def meant(text: str, lang: str) -> list[When]:
    found = find_times(text, now=NOW, zone="Europe/Lisbon", lang=lang)
    return [one for one in found if one.role is not Role.MENTION]


@pytest.mark.parametrize(
    ("lang", "text", "value"),
    [
        ("en", "answer the chat on Saturdays in the morning", "FREQ=WEEKLY;BYDAY=SA"),
        ("en", "someone for the chat on Mondays, from six to nine", "FREQ=WEEKLY;BYDAY=MO"),
        ("es", "contestar el chat los sábados por la mañana", "FREQ=WEEKLY;BYDAY=SA"),
        ("fr", "répondre au chat tous les samedis, le matin", "FREQ=WEEKLY;BYDAY=SA"),
        ("de", "Telefondienst samstags bis 14 Uhr", "FREQ=WEEKLY;BYDAY=SA"),
    ],
)
def test_an_hour_behind_what_comes_again_is_no_other_time(lang, text, value):
    (when,) = meant(text, lang)
    assert (when.role, when.value) == (Role.REPEAT, value)


def test_a_day_behind_what_comes_again_is_a_time_of_its_own():
    weekly, today = meant("the books every Friday, this afternoon the newsletter", "en")
    assert weekly.role is Role.REPEAT
    assert today.role is Role.DUE


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "why not every Friday, the newsletter"),
        ("es", "¿por qué no cada lunes un boletín?"),
        ("pt", "o relatório no dia 5 de cada mês"),
        ("en", "please update the chart per week"),
        ("en", "please update our sales chart two times per week"),
    ],
)
def test_what_comes_again_is_not_taken_back_by_what_looks_like_it(lang, text):
    assert any(one.role is Role.REPEAT for one in meant(text, lang))


def test_the_morning_of_another_day_is_a_time_of_its_own():
    assert len(meant("jeden Montag, morgen früh", "de")) == 2


def test_a_day_on_which_nothing_takes_place_is_only_mentioned():
    assert meant("we are looking for a groomer, no Sundays", "en") == []


@pytest.mark.parametrize(
    ("lang", "text", "day"),
    [
        ("en", "cheap hotel near the fair, 1 night, 24 march", date(2026, 3, 24)),
        ("pt", "reservar hotel no porto 8 abril, 1 noite", date(2026, 4, 8)),
        ("es", "hotel en Vigo el 8 de abril, 1 noche", date(2026, 4, 8)),
        ("es", "reserva tren a Valencia el jueves 19 y quita mis clases", date(2026, 3, 19)),
        ("it", "prenota per venerdì 20 e fissami una chiamata", date(2026, 3, 20)),
        ("es", "lo necesito todo mañana", date(2026, 3, 12)),
    ],
)
def test_nights_and_the_next_clause_change_no_day(lang, text, day):
    (when,) = meant(text, lang)
    assert when.value == day


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "a chart that shows takings per day per stall"),
        ("nl", "maak een grafiekje van de omzet per maand"),
        ("de", "eine Tabelle mit dem Umsatz pro Monat"),
    ],
)
def test_what_a_chart_counts_per_month_does_not_come_again(lang, text):
    assert meant(text, lang) == []


def test_a_newsletter_per_month_comes_again():
    (when,) = meant("een nieuwsbrief per maand", "nl")
    assert when.role is Role.REPEAT
