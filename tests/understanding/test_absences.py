"""When somebody is back who says until when they are away."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from routing.understanding.phrases.standing import first_day_back
from routing.understanding.when import find_times

NOW = datetime(2026, 3, 10, 10, 15, tzinfo=ZoneInfo("Europe/Berlin"))  # a Tuesday


@pytest.mark.parametrize(
    ("lang", "text", "day"),
    [
        ("en", "I'm away until Monday", date(2026, 3, 16)),
        ("es", "estoy fuera hasta el lunes", date(2026, 3, 16)),
        ("de", "ich bin bis Montag im Urlaub", date(2026, 3, 16)),
        ("fr", "je suis absent jusqu'à lundi", date(2026, 3, 16)),
        ("en", "on leave through Friday", date(2026, 3, 14)),
        ("de", "krank bis einschließlich Freitag", date(2026, 3, 14)),
        ("es", "de baja hasta el viernes inclusive", date(2026, 3, 14)),
        ("nl", "afwezig tot en met vrijdag", date(2026, 3, 14)),
        ("en", "away until the end of March", date(2026, 4, 1)),
        ("en", "I'm on holiday this week", date(2026, 3, 16)),
        ("en", "I'm away until next week", date(2026, 3, 16)),
        ("de", "ich bin bis nächste Woche im Urlaub", date(2026, 3, 16)),
        ("es", "estoy fuera hasta junio", date(2026, 6, 1)),
        ("en", "I'm away through next week", date(2026, 3, 23)),
        ("en", "away from tomorrow until next week", date(2026, 3, 23)),
        ("en", "I'm ill until 3pm to 5pm tomorrow", None),
        ("en", "I'm ill today", date(2026, 3, 11)),
        ("de", "morgen bin ich krank", date(2026, 3, 12)),
        ("en", "I'm ill, back on Monday", date(2026, 3, 16)),
        ("en", "back at 3pm tomorrow", None),
        ("en", "I'm ill", None),
    ],
)
def test_who_is_away_until_a_day_is_back_on_that_day(lang, text, day):
    times = find_times(text, now=NOW, zone="Europe/Berlin", lang=lang)

    assert first_day_back(text, lang, times) == day
