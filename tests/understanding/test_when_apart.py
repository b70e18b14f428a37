"""Times told by their distance from another one: "the evening before", "a week before that"."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from routing.understanding.meaning import Between, Doubt, Role, When
from routing.understanding.when import find_times

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 11, 10, tzinfo=BERLIN)  # a Wednesday


def read(text: str, lang: str) -> tuple[When, ...]:
    """Return the times that are no mention."""
    found = find_times(text, now=NOW, zone="Europe/Berlin", lang=lang)
    return tuple(one for one in found if one.role is not Role.MENTION)


def hours(day: int, month: int, start: int) -> Between:
    """Return the rest of a day from an hour on."""
    midnight = datetime(2026, month, day, tzinfo=BERLIN)
    return Between(start=midnight.replace(hour=start), end=midnight.replace(day=day + 1))


@pytest.mark.parametrize(
    ("lang", "text", "day"),
    [
        ("en", "our audit is on 2 April. I'd like the sheets a week earlier", date(2026, 3, 26)),
        ("en", "classes begin monday 30 march, handouts one day before please", date(2026, 3, 29)),
        ("en", "good friday is the 3rd, have it out the Monday before", date(2026, 3, 30)),
        ("en", "the harvest dinner is 5 May, so two days before that", date(2026, 5, 3)),
        ("de", "am 2. April ist Inventur, genau eine Woche vorher bitte", date(2026, 3, 26)),
        ("de", "Die Taufe ist am 18.4., die Texte am Tag davor", date(2026, 4, 17)),
        ("de", "Einzug ist am 20., Freitag davor muss alles stehen", date(2026, 3, 13)),
        (
            "fr",
            "rendez-vous à la banque le 2 avril, le dossier trois jours avant",
            date(2026, 3, 30),
        ),
        ("fr", "la kermesse est le 18 avril, il me faut l'affiche la veille", date(2026, 4, 17)),
        ("es", "el bautizo es el 18 de abril, los textos la víspera", date(2026, 4, 17)),
        ("es", "la subasta empieza el 20 de abril, mándamelo dos días antes", date(2026, 4, 18)),
        ("it", "la sagra è il 20 aprile, il testo mi serve il giorno prima", date(2026, 4, 19)),
        ("it", "il battesimo è il 18 aprile, le buste una settimana prima", date(2026, 4, 11)),
        ("nl", "de braderie is op 20 april, de dag ervoor moet het af zijn", date(2026, 4, 19)),
        ("nl", "doop op 18 april, graag precies een week van tevoren", date(2026, 4, 11)),
        ("pt", "a quermesse é no dia 20 de abril, preciso do texto na véspera", date(2026, 4, 19)),
        ("pt", "o batizado é 18 de abril, manda 2 dias antes", date(2026, 4, 16)),
    ],
)
def test_a_distance_is_taken_off_the_time_named_before(lang: str, text: str, day: date) -> None:
    (when,) = read(text, lang)

    assert (when.role, when.value) == (Role.DUE, day)


@pytest.mark.parametrize(
    ("lang", "text", "day"),
    [
        ("en", "flyers a week before the village fete on the 20th", date(2026, 3, 13)),
        ("en", "out the Friday before the opening on 3 May", date(2026, 5, 1)),
        ("de", "drei Tage vor der Eröffnung am 20. die Einladungen", date(2026, 3, 17)),
        ("fr", "la veille du marché du 20 mars", date(2026, 3, 19)),
        ("es", "dos días antes de la subasta del 20 de abril", date(2026, 4, 18)),
        ("it", "due giorni prima della sagra del 20 aprile", date(2026, 4, 18)),
        ("nl", "twee dagen voor de braderie op 20 april", date(2026, 4, 18)),
        ("pt", "dois dias antes da quermesse de 20 de abril", date(2026, 4, 18)),
    ],
)
def test_it_is_taken_off_the_time_that_is_named_behind(lang: str, text: str, day: date) -> None:
    (when,) = read(text, lang)

    assert when.value == day


@pytest.mark.parametrize(
    ("lang", "text", "when"),
    [
        (
            "en",
            "gallery opens on 14 April at 10, signs up the evening before",
            hours(13, 4, 18),
        ),
        ("de", "Die Lesung ist am 20., am Abend davor brauche ich den Text", hours(19, 3, 18)),
        ("de", "am Vorabend der Lesung am 20. bitte posten", hours(19, 3, 18)),
        ("fr", "le marché ouvre le 20 mars, les affiches la veille au soir", hours(19, 3, 18)),
        ("it", "l'udienza è giovedì alle 9, mi serve la sera prima", hours(11, 3, 18)),
        ("nl", "opening is 2 april om 10 uur, de avond ervoor moet het online", hours(1, 4, 18)),
        ("pt", "audiência dia 20 às 9h, quero na noite anterior", hours(19, 3, 18)),
    ],
)
def test_a_part_of_the_day_before_lies_on_that_day(lang: str, text: str, when: Between) -> None:
    (found,) = read(text, lang)

    assert found.value == when


def test_hours_are_taken_off_an_hour_and_never_off_a_day() -> None:
    (when,) = read("the hearing is 31 March at noon, I want it 3 hours before", "en")
    (day,) = read("the hearing is 31 March, I want it 3 hours before", "en")

    assert when.value == datetime(2026, 3, 31, 9, tzinfo=BERLIN)
    assert day.value == date(2026, 3, 31)


def test_a_feast_that_is_only_spoken_of_is_counted_from() -> None:
    (when,) = read("ein Beitrag über Ostern, bitte zwei Wochen vorher", "de")

    assert when.value == date(2026, 3, 22)


def test_the_one_after_is_a_week_later() -> None:
    (when,) = read("not this thursday, the one after", "en")

    assert when.value == date(2026, 3, 19)


def test_the_week_before_is_the_whole_week() -> None:
    (when,) = read("trade show is 5 may, week before that would be perfect", "en")

    assert when.value == Between(start=date(2026, 4, 27), end=date(2026, 5, 4))


def test_where_the_distance_reaches_into_the_past_it_is_asked() -> None:
    (when,) = read("we fly on Friday, I want the list a week before", "en")

    assert (when.value, when.ask) == (date(2026, 3, 6), Doubt.PAST)


def test_the_day_on_which_one_is_back_is_not_what_counts() -> None:
    (when,) = read("train to Hull on the 23rd, coming back two days after", "en")

    assert when.value == date(2026, 3, 23)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "I need the list the day before"),
        ("en", "send it two days earlier"),
        ("de", "ich brauch das zwei Tage früher"),
        ("fr", "il me le faut la veille"),
        ("es", "mándamelo dos días antes"),
        ("it", "mi serve la sera prima"),
        ("nl", "liever de dag ervoor"),
        ("pt", "preciso na véspera"),
    ],
)
def test_nothing_is_made_up_where_nothing_is_counted_from(lang: str, text: str) -> None:
    assert read(text, lang) == ()


@pytest.mark.parametrize(
    ("lang", "text", "day"),
    [
        ("en", "call me on Friday before the meeting", date(2026, 3, 13)),
        ("en", "newsletter on the 20th, every day before 9 is too early", date(2026, 3, 20)),
        ("de", "am 20. ist Messe, am Freitag eher nachmittags", date(2026, 3, 20)),
        ("de", "der Umzug rückt einen Tag nach hinten, also der 31. bitte", date(2026, 3, 31)),
        ("es", "el lunes de la semana siguiente", date(2026, 3, 16)),
        ("fr", "mardi de la semaine suivante", date(2026, 3, 17)),
        ("en", "our launch is a week later than we said, i.e. 1 April", date(2026, 4, 1)),
    ],
)
def test_what_is_no_distance_changes_nothing(lang: str, text: str, day: date) -> None:
    assert day in [when.value for when in read(text, lang)]
