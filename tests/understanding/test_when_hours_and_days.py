"""An hour and its day beside each other, in either order and with any mark, in seven languages."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from routing.understanding.meaning import Between, Doubt, Role
from routing.understanding.when import find_times

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 10, 7, 15, tzinfo=BERLIN)  # a Tuesday


def values(lang: str, text: str) -> list[object]:
    found = find_times(text, now=NOW, zone="Europe/Berlin", lang=lang)
    return [when.value for when in found if when.role is not Role.MENTION]


def march(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 3, day, hour, minute, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("lang", "text", "value"),
    [
        ("it", "ci vediamo venerdì alle ore 17", march(13, 17)),
        ("it", "giovedì della settimana prossima ore 17:30", march(19, 17, 30)),
        ("it", "13/3 ore 17:30", march(13, 17, 30)),
        ("it", "alle 9 13 marzo", march(13, 9)),
        ("it", "13 marzo - alle cinque del pomeriggio", march(13, 17)),
        ("es", "el 13 (a las 5 de la tarde)", march(13, 17)),
        ("es", "el 13 17h30", march(13, 17, 30)),
        ("es", "el viernes - a las cinco de la tarde", march(13, 17)),
        ("es", "mañana: a partir de las 9", march(11, 9)),
        ("es", "a las nueve 13 de marzo", march(13, 9)),
        ("es", "dentro de 3 días, 17h30", march(13, 17, 30)),
        ("fr", "à 17h 13 mars", march(13, 17)),
        ("fr", "le 13 (à neuf heures et demie)", march(13, 9, 30)),
        ("fr", "vendredi : à partir de 9h", march(13, 9)),
        ("fr", "dans trois jours, 17 heures", march(13, 17)),
        ("nl", "om 17u 13-03-2026", march(13, 17)),
        ("nl", "13-3, om half zes 's middags", march(13, 17, 30)),
        ("nl", "13-3 vanaf 9 uur", march(13, 9)),
        ("nl", "om 17u30 a.s. vrijdag", march(13, 17, 30)),
        ("nl", "vandaag - om 9 uur 's ochtends", march(10, 9)),
        ("de", "um 17 Uhr 13. März", march(13, 17)),
        ("de", "gegen 9 nächste Woche Donnerstag", march(19, 9)),
        ("de", "am dreizehnten: um 17:30", march(13, 17, 30)),
        ("de", "am dreizehnten ab 9 Uhr", march(13, 9)),
        ("pt", "às nove 13/3", march(13, 9)),
        ("pt", "às 17h treze de março", march(13, 17)),
        ("pt", "sexta antes das 17h", march(13, 17)),
        ("pt", "amanhã: a partir das 9", march(11, 9)),
    ],
)
def test_an_hour_finds_its_day(lang: str, text: str, value: object) -> None:
    assert values(lang, text) == [value]


@pytest.mark.parametrize(
    ("lang", "text", "day"),
    [
        ("fr", "la semaine prochaine jeudi", 19),
        ("it", "la settimana prossima giovedì", 19),
        ("es", "la semana próxima el jueves", 19),
        ("de", "nächste Woche Donnerstag", 19),
    ],
)
def test_next_belongs_to_the_week_before_a_weekday(lang: str, text: str, day: int) -> None:
    assert values(lang, text) == [date(2026, 3, day)]


@pytest.mark.parametrize(
    ("lang", "text", "value"),
    [
        ("en", "in 2 days 4 hours", march(12, 11, 15)),
        ("en", "in 1d 2h", march(11, 9, 15)),
        ("fr", "dans 2 jours et 3 heures", march(12, 10, 15)),
        ("de", "in 2 Tagen und 3 Stunden", march(12, 10, 15)),
    ],
)
def test_hours_behind_days_may_still_be_a_length(lang: str, text: str, value: object) -> None:
    assert values(lang, text) == [value]


@pytest.mark.parametrize(
    "text",
    [
        "from 16 March 9:00 to 18 March 17:00",
        "16 March 9am - 18 March 5pm",
        "between the 16th at 9 and the 18th at 5pm",
    ],
)
def test_both_ends_of_a_stretch_keep_their_day(text: str) -> None:
    assert values("en", text) == [Between(start=march(16, 9), end=march(18, 17))]


def test_minutes_behind_an_hour_stay_minutes() -> None:
    assert values("fr", "demain à 17h 15") == [march(11, 17, 15)]
    assert values("de", "morgen um 17 Uhr 15") == [march(11, 17, 15)]
    assert values("nl", "morgen om 17 uur 15") == [march(11, 17, 15)]


@pytest.mark.parametrize(
    ("hour", "text", "day", "doubt"),
    [
        (7, "please send it Tuesday morning", 10, None),
        (10, "please send it Tuesday morning", 10, Doubt.WHICH_WEEK),
        (13, "please send it by Tuesday morning", 17, None),
        (13, "bis Dienstagmorgen bitte", 17, None),
        (13, "il me le faut avant mardi matin", 17, None),
        (10, "please send it Tuesday afternoon", 10, None),
        (10, "please send it next Tuesday morning", 17, None),
    ],
)
def test_a_part_of_the_weekday_it_is_said_on_is_next_weeks_when_it_is_past(
    hour: int, text: str, day: int, doubt: Doubt | None
) -> None:
    lang = "de" if "bitte" in text else "fr" if "mardi" in text else "en"
    (when,) = find_times(text, now=march(10, hour), zone="Europe/Berlin", lang=lang)

    assert isinstance(when.value, Between)
    assert isinstance(when.value.start, datetime)
    assert when.value.start.date() == date(2026, 3, day)
    assert when.ask is doubt
    assert bool(when.others) == (day == 10)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "the client called Tuesday morning"),
        ("en", "transcribe the meeting of Tuesday morning please"),
        ("de", "am Dienstagmorgen kam der Brief"),
        ("en", "the boiler has been off since Tuesday morning"),
    ],
)
def test_a_part_of_today_that_is_past_and_only_told_is_no_time_for_work(
    lang: str, text: str
) -> None:
    (when,) = find_times(text, now=march(10, 15), zone="Europe/Berlin", lang=lang)

    assert when.role is Role.MENTION
    assert isinstance(when.value, Between)
    assert when.value.start == march(10, 8)
