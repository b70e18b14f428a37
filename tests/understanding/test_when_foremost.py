"""Which of several times counts, and the new day of what is moved."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from routing.understanding.meaning import Between, Role, When
from routing.understanding.when import find_times

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 11, 10, tzinfo=BERLIN)  # a Wednesday


def read(text: str, lang: str) -> tuple[When, ...]:
    """Return the times that are no mention."""
    found = find_times(text, now=NOW, zone="Europe/Berlin", lang=lang)
    return tuple(one for one in found if one.role is not Role.MENTION)


def day_of(when: When) -> date:
    value = when.value.start if isinstance(when.value, Between) else when.value
    assert isinstance(value, date)
    return value.date() if isinstance(value, datetime) else value


TOMORROW = date(2026, 3, 12)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "I need the minutes tomorrow morning, the board meeting is thursday next week"),
        ("de", "ich brauche das Protokoll morgen früh, die Sitzung ist nächsten Donnerstag"),
        ("fr", "il me faut le procès-verbal demain matin, l'AG est jeudi de la semaine prochaine"),
        (
            "es",
            "necesito el acta mañana por la mañana, la junta es el jueves de la otra",
        ),
        (
            "it",
            "mi serve il verbale domani mattina, la riunione è giovedì della prossima settimana",
        ),
        ("nl", "ik heb de notulen morgenochtend nodig, de vergadering is donderdag volgende week"),
        ("pt", "preciso da ata amanhã de manhã, a reunião é quinta da próxima semana"),
    ],
)
def test_what_takes_place_counts_less_than_what_is_wanted(lang: str, text: str) -> None:
    (when,) = read(text, lang)

    assert (when.role, day_of(when)) == (Role.DUE, TOMORROW)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "send the quote today because I'm on site all day tomorrow"),
        ("de", "bitte heute noch, weil ich morgen auf der Baustelle bin"),
        ("fr", "envoyez le devis aujourd'hui parce que demain je suis en déplacement"),
        ("es", "mándala hoy que mañana estoy en obra"),
        ("it", "il preventivo oggi per favore che domani sono in cantiere"),
        ("nl", "stuur hem vandaag want morgen ben ik op pad"),
        ("pt", "manda hoje porque amanhã estou na obra"),
    ],
)
def test_a_reason_counts_less(lang: str, text: str) -> None:
    (when,) = read(text, lang)

    assert day_of(when) == NOW.date()


@pytest.mark.parametrize(
    ("lang", "text", "day"),
    [
        ("en", "our doors open on the 2nd of May so have it live by the 28th of April", (4, 28)),
        ("de", "Lieferung kommt am Samstag, also bitte bis Freitag", (3, 13)),
        ("fr", "l'ouverture est le 2 mai, donc il me le faut pour le 28 avril", (4, 28)),
        ("es", "el lunes abrimos, así que el sábado tiene que estar en la web", (3, 14)),
        ("it", "sabato a cena arriva un gruppo, quindi venerdì sera al massimo", (3, 13)),
        ("nl", "zaterdag komt de groep, dus graag vrijdagavond", (3, 13)),
        ("pt", "abrimos na segunda, por isso tem de estar no site no sábado", (3, 14)),
    ],
)
def test_what_follows_from_a_time_counts_more(lang: str, text: str, day: tuple[int, int]) -> None:
    (when,) = read(text, lang)

    assert day_of(when) == date(2026, *day)


@pytest.mark.parametrize(
    ("lang", "text", "day"),
    [
        ("en", "hotel in Hull for the night of the 23rd, need it booked by tomorrow evening", 12),
        ("fr", "hôtel à Lyon du 26 au 28 mars, il faut que ce soit réservé avant samedi", 14),
        ("es", "hotel en Vigo del 26 al 28 de marzo, tiene que estar reservado el viernes", 13),
        ("it", "hotel a Parma dal 26 al 28 marzo, deve essere prenotato entro venerdì", 13),
        ("nl", "hotel in Luik van 26 t/m 28 maart, moet wel vóór zaterdag vastliggen", 14),
        ("pt", "hotel em Braga de 26 a 28 de março, tem de estar reservado até sexta", 13),
    ],
)
def test_until_when_it_is_wanted_counts_more_than_its_days(lang: str, text: str, day: int) -> None:
    (when,) = read(text, lang)

    assert (when.role, day_of(when)) == (Role.DUE, date(2026, 3, day))


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "bin bis Donnerstag unterwegs, bitte auf Freitag legen"),
        ("de", "leg die Rechnungen auf Freitag, bin bis Donnerstag auf Montage"),
        ("en", "I'm away until Thursday, so Friday would be better"),
    ],
)
def test_until_when_somebody_is_away_is_no_due(lang: str, text: str) -> None:
    (when,) = read(text, lang)

    assert day_of(when) == date(2026, 3, 13)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("invoice for Mills on Friday, the translation by Monday", [13, 16]),
        ("train to Leeds on Friday, hotel till Sunday", [13, 15]),
        ("flights for the 24th please, and the invoices by Friday", [24, 13]),
        ("Friday is ok too, but Thursday would be better", [13, 12]),
        ("The deadline is Friday, we present on Monday", [13, 16]),
        ("the show opens Friday. a post about our sale, it runs until 20 March", [20]),
    ],
)
def test_where_both_may_be_wanted_both_stay(text: str, days: list[int]) -> None:
    assert [day_of(when).day for when in read(text, "en")] == days


def test_a_clock_that_makes_a_day_exact_stays() -> None:
    *_, when = read("shift my slot to next Tuesday, I'll be there around 9:45 in the evening", "en")

    assert when.value == datetime(2026, 3, 17, 21, 45, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "please bring payroll forward two days: from the 20th to the 18th"),
        ("de", "Lohnlauf vom 20. auf den 18. vorziehen"),
        ("fr", "avancez la paie du 20 au 18"),
        ("es", "adelanta las nóminas del 20 al 18"),
        ("it", "anticipate le paghe di due giorni: dal 20 al 18"),
        ("nl", "graag de 18e ipv de 20e"),
        ("it", "il 18 invece del 20"),
        ("de", "am 18. anstelle vom 20."),
        ("pt", "antecipa a folha do dia 20 para o dia 18"),
        ("pt", "dia 18 em vez do dia 20"),
    ],
)
def test_of_what_is_moved_the_new_day_counts(lang: str, text: str) -> None:
    (when,) = read(text, lang)

    assert (when.role, when.value) == (Role.DUE, date(2026, 3, 18))


def test_the_day_after_what_takes_place_is_the_one_that_counts() -> None:
    (when,) = read("the dinner's on the 20th, clean up list the day after that", "en")
    both = read("the invoice on Friday, the reminder a week later", "en")

    assert when.value == date(2026, 3, 21)
    assert [one.value for one in both] == [date(2026, 3, 13), date(2026, 3, 20)]
