"""Days of the month without their month, and short weekdays, beside the words they resemble."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from routing.understanding.meaning import Between, Role, When
from routing.understanding.when import find_times

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 10, 10, 15, tzinfo=BERLIN)  # a Tuesday


def times(lang: str, text: str) -> tuple[When, ...]:
    return find_times(text, now=NOW, zone="Europe/Berlin", lang=lang)


def values(lang: str, text: str) -> list[object]:
    return [when.value for when in times(lang, text) if when.role is not Role.MENTION]


def march(day: int, hour: int = 0, minute: int = 0) -> datetime:
    return datetime(2026, 3, day, hour, minute, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("lang", "text", "day"),
    [
        ("it", "entro il 23 servono le foto del negozio", 23),
        ("it", "entro il ventotto la banca aspetta i conti", 28),
        ("de", "die Fotos müssten bis 22. online sein", 22),
        ("de", "bis 26. braucht der Verein das Plakat", 26),
        ("es", "para el 24: la carta nueva y dos carteles", 24),
        ("es", "antes del 19 quiere verlo mi socio", 19),
        ("fr", "le plan du stand pour le 21 dernier délai", 21),
        ("fr", "pour le 29 il nous faut les affiches", 29),
        ("fr", "avant le 17 ma sœur veut relire", 17),
        ("nl", "tegen de 28e moet de flyer er zijn", 28),
        ("pt", "até ao dia 22 preciso do cartaz", 22),
    ],
)
def test_a_word_of_due_makes_a_number_a_day(lang: str, text: str, day: int) -> None:
    assert values(lang, text) == [date(2026, 3, day)]


@pytest.mark.parametrize(
    ("lang", "text", "day"),
    [
        ("es", "el día 18 vienen los del banco", 18),
        ("es", "el día 27 abrimos la terraza", 27),
        ("pt", "dia 24 tem feira na praça", 24),
        ("pt", "o cartaz tem de sair dia 26, sem falta", 26),
        ("pt", "o relatório segue a 29", 29),
        ("pt", "bilhete para Évora a 27, só ida", 27),
        ("nl", "de 22e komt mijn zus helpen", 22),
        ("nl", "mijn baas wil de 31e z'n cijfers", 31),
        ("de", "der 27. bitte", 27),
    ],
)
def test_a_word_for_day_or_an_ending_makes_a_number_a_day(lang: str, text: str, day: int) -> None:
    assert values(lang, text) == [date(2026, 3, day)]


@pytest.mark.parametrize(
    ("lang", "text", "day"),
    [
        ("it", "il 19 arriva la nuova insegna", 19),
        ("it", "Il quindici deve uscire il volantino", 15),
        ("es", "el 26 tenemos la inauguración", 26),
        ("es", "quieren tener el 29 todos los turnos", 29),
        ("fr", "Le 27 on ouvre la terrasse", 27),
        ("fr", "le 24 tout le quartier vient", 24),
        ("fr", "assemblée le 26 : faut-il vendre ?", 26),
    ],
)
def test_a_clause_behind_an_article_and_a_number_makes_it_a_day(
    lang: str, text: str, day: int
) -> None:
    assert values(lang, text) == [date(2026, 3, day)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("it", "il 20% del totale"),
        ("it", "entro il 15 percento"),
        ("it", "il 3 lo tengo io"),
        ("it", "i 18 ragazzi passano"),
        ("es", "el 2 me gusta más"),
        ("es", "hasta el 20 aniversario"),
        ("es", "los 25 tienen que cobrar"),
        ("es", "el 4 estrellas que te dije"),
        ("fr", "le 3 pièces rue Victor"),
        ("fr", "le 2 on le garde"),
        ("fr", "le 50 km de Lyon"),
        ("fr", "le virement du 8 c'était pour le loyer"),
        ("nl", "de 25e verjaardag van mijn zaak"),
        ("nl", "de 25 facturen"),
        ("pt", "por dia 25 euros"),
        ("pt", "bom dia 25 pessoas vieram"),
        ("pt", "a 30 km de Lisboa"),
        ("pt", "de 20 a 30 faturas"),
        ("de", "der 3. Entwurf bitte"),
        ("de", "bis 20.000 Euro"),
        ("en", "the 25th anniversary"),
    ],
)
def test_what_a_number_counts_makes_it_no_day(lang: str, text: str) -> None:
    assert values(lang, text) == []


def test_a_german_number_with_a_dot_at_the_end_stays_an_hour() -> None:
    assert values("de", "bis 20.") == [march(10, 20)]
    assert values("de", "bis 20. Uhr") == [march(10, 20)]


@pytest.mark.parametrize(
    ("lang", "text", "then"),
    [
        ("it", "giovedì 19 alle 15 sarebbe ideale", march(19, 15)),
        ("it", "mercoledì 25 alle nove devo essere in banca", march(25, 9)),
        ("it", "entro il 20 alle 17 mi serve la locandina", march(20, 17)),
        ("it", "il 23 marzo alle 8 siamo in fiera", march(23, 8)),
        ("es", "el jueves 19 a las diez tengo que estar en Lugo", march(19, 10)),
        ("fr", "vendredi à 9 nous ouvrons la boutique", march(13, 9)),
        ("nl", "of ik vrijdag de 20e om half tien mijn kraam mag tonen", march(20, 9, 30)),
        ("pt", "sexta às 9 o fiscal vem ver a loja", march(13, 9)),
        ("en", "tomorrow at 9 the surveyor walks round", march(11, 9)),
        ("en", "ask whether Thu 19th eleven-ish suits her", march(19, 11)),
    ],
)
def test_a_clock_beside_its_day_is_part_of_it_whatever_clause_follows(
    lang: str, text: str, then: datetime
) -> None:
    assert values(lang, text) == [then]


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("it", "manda il testo alle 11 persone della lista", []),
        ("en", "tomorrow at 8 locations we open", [date(2026, 3, 11)]),
        ("pt", "vende a 5 o quilo", []),
        ("en", "about 10 my clients are late", []),
    ],
)
def test_a_number_behind_at_that_counts_is_no_hour(
    lang: str, text: str, found: list[object]
) -> None:
    assert values(lang, text) == found


@pytest.mark.parametrize(
    ("lang", "text", "day"),
    [
        ("en", "feb receipts + train to bruges thu, window seat", 12),
        ("en", "mon i meet the landlord, he wants our figures", 16),
        ("en", "monday's early flight to oslo for both of us", 16),
        ("de", "belege sortieren + zug nach ulm fr", 13),
        ("de", "mo muss ich zum amt", 16),
        ("es", "tren a vigo vie, de vuelta el mismo día", 13),
        ("fr", "train pour nice ven", 13),
        ("it", "ven devo essere a Parma", 13),
        ("nl", "do trein naar Gent, heen en terug", 12),
        ("pt", "contas arrumadas e comboio para Beja seg", 16),
        ("pt", "casa pronta. segunda tem inspeção", 16),
        ("pt", "quinta 19 quero os cartazes na rua", 19),
        ("pt", "hotel em Olinda quarta 25, dois quartos", 25),
        ("pt", "carro em Faro quinta 26.", 26),
        ("de", "Do 19. beginnt der Verkauf", 19),
    ],
)
def test_a_short_weekday_is_read_where_it_is_plain(lang: str, text: str, day: int) -> None:
    assert values(lang, text) == [date(2026, 3, day)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "do the books"),
        ("en", "so i need the books"),
        ("en", "sun i burn, shade i like"),
        ("en", "we sat, the train was late"),
        ("en", "a train in the sun"),
        ("de", "do it yourself post"),
        ("de", "so ich brauche das"),
        ("de", "ein paar Bilder, so 3-4 Stück"),
        ("de", "für den Blog so 10-12 Seiten"),
        ("de", "zug nach bonn, so"),
        ("es", "vuelo al mar"),
        ("fr", "mon équipe a besoin d'un site"),
        ("fr", "mon train pour Lyon"),
        ("fr", "le train de la mer"),
        ("nl", "zo ik heb een site nodig"),
        ("nl", "zo trein gemist"),
        ("nl", "ma ik wil een site"),
        ("pt", "seg. social precisa disto"),
        ("pt", "segunda versão do texto"),
        ("pt", "uma quinta 19 hectares"),
        ("de", "angebot für kunden mit neuen preisen und schönen bildern fr"),
    ],
)
def test_a_short_weekday_that_is_another_word_is_no_day(lang: str, text: str) -> None:
    assert values(lang, text) == []


@pytest.mark.parametrize("text", ["Ach so, bis Freitag", "ach so bis Freitag reicht"])
def test_a_word_of_talk_before_a_day_begins_no_stretch(text: str) -> None:
    assert values("de", text) == [date(2026, 3, 13)]


@pytest.mark.parametrize(
    ("lang", "text"), [("fr", "deux, du 7 au 9 avril"), ("de", "zwei, vom 7. bis 9. April")]
)
def test_how_many_is_no_hour_before_a_stretch_of_days(lang: str, text: str) -> None:
    assert values(lang, text) == [Between(start=date(2026, 4, 7), end=date(2026, 4, 10))]


@pytest.mark.parametrize(
    "text",
    ["termin mit herrn koch so 14-16 uhr", "Fotoshooting so 14-16", "so, 14 Uhr passt"],
)
def test_a_sunday_in_small_letters_has_its_hours(text: str) -> None:
    (value,) = values("de", text)
    start = value.start if isinstance(value, Between) else value

    assert start == datetime(2026, 3, 15, 14, tzinfo=ZoneInfo("Europe/Berlin"))


def test_a_clock_behind_at_stays_with_the_days_from_when_on() -> None:
    (value,) = values("en", "Two posts a week at 9, from 1 April")

    assert isinstance(value, datetime)
    assert (value.month, value.day, value.hour) == (4, 1, 9)
