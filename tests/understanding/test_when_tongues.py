"""Phrases of every day, each in the languages that people write to the desk."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from routing.understanding.meaning import Between, Role, When
from routing.understanding.when import find_times

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 10, 10, 15, tzinfo=BERLIN)  # a Tuesday


def times(lang: str, text: str, now: datetime = NOW) -> tuple[When, ...]:
    return find_times(text, now=now, zone="Europe/Berlin", lang=lang)


def values(lang: str, text: str) -> list[object]:
    return [when.value for when in times(lang, text) if when.role is not Role.MENTION]


def at(month: int, day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=BERLIN)


def days(first: date, end: date) -> Between:
    return Between(start=first, end=end)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en-GB", "a call on Friday in Porto at 4pm"),
        ("en-GB", "a call at 4pm in the Porto office on Friday"),
        ("en-GB", "the tasting on Friday with Rita at four"),
        ("en-GB", "Send it on Friday to Rita at 4pm"),
        ("en-GB", "available on Friday to chat at 4pm"),
        ("de", "ein Anruf am Freitag in Porto um 16 Uhr"),
        ("es", "una llamada el viernes en Oporto a las cuatro de la tarde"),
        ("fr", "un appel vendredi à Porto à 16h"),
        ("it", "una chiamata venerdì a Porto alle 16"),
        ("nl", "een gesprek vrijdag in Porto om 16 uur"),
        ("pt", "uma chamada na sexta no Porto às 16h"),
    ],
)
def test_a_place_may_stand_between_the_day_and_its_hour(lang: str, text: str) -> None:
    assert values(lang, text) == [at(3, 13, 16)]


@pytest.mark.parametrize(
    "text",
    [
        "Send it on Friday and ring Rita at 4pm",
        "Send it on Friday. In Porto at 4pm",
        "Send it on Friday in 3 copies at 4pm",
        "Send it on Friday to those at the other office at 4pm",
    ],
)
def test_another_thing_that_happens_keeps_its_own_hour(text: str) -> None:
    assert date(2026, 3, 13) in values("en-GB", text)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en-GB", "the second Thursday morning of next month"),
        ("en-GB", "the second Thursday morning in April"),
        ("de", "am zweiten Donnerstagvormittag im April"),
        ("es", "el segundo jueves por la mañana de abril"),
        ("fr", "le deuxième jeudi matin du mois prochain"),
        ("it", "il secondo giovedì mattina di aprile"),
        ("nl", "de tweede donderdagochtend van april"),
        ("pt", "a segunda quinta de manhã do próximo mês"),
    ],
)
def test_a_part_of_the_day_may_stand_in_a_counted_weekday(lang: str, text: str) -> None:
    assert values(lang, text) == [Between(start=at(4, 9, 8), end=at(4, 9, 12))]


def test_a_weekday_and_its_part_with_nothing_to_count_in_are_the_next_ones() -> None:
    first = values("en-GB", "the first Thursday morning of our sale")
    assert first == [Between(start=at(3, 12, 8), end=at(3, 12, 12))]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en-GB", "after lunch"),
        ("de", "nach dem Mittagessen"),
        ("es", "después de comer"),
        ("fr", "après le déjeuner"),
        ("it", "dopo pranzo"),
        ("nl", "na de lunch"),
        ("pt", "depois do almoço"),
    ],
)
def test_after_lunch_is_the_rest_of_the_afternoon(lang: str, text: str) -> None:
    assert values(lang, text) == [Between(start=at(3, 10, 13), end=at(3, 10, 18))]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en-GB", "before breakfast tomorrow"),
        ("de", "morgen vor dem Frühstück"),
        ("es", "mañana antes del desayuno"),
        ("fr", "demain avant le petit-déjeuner"),
        ("it", "domani a colazione"),
        ("nl", "morgen bij het ontbijt"),
        ("pt", "amanhã antes do pequeno-almoço"),
    ],
)
def test_breakfast_is_early(lang: str, text: str) -> None:
    assert values(lang, text) == [Between(start=at(3, 11, 7), end=at(3, 11, 9))]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en-GB", "please finish it later in the day"),
        ("de", "bitte später am Tag fertig machen"),
        ("es", "lo necesito más tarde hoy"),
        ("fr", "il me le faut plus tard dans la journée"),
        ("it", "mi serve più tardi oggi"),
        ("nl", "ik heb het later vandaag nodig"),
        ("pt", "preciso disso mais tarde hoje"),
    ],
)
def test_later_in_the_day_is_today(lang: str, text: str) -> None:
    assert values(lang, text) == [date(2026, 3, 10)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en-GB", "in the coming days"),
        ("de", "in den nächsten Tagen"),
        ("es", "en los próximos días"),
        ("fr", "dans les prochains jours"),
        ("it", "nei prossimi giorni"),
        ("nl", "in de komende dagen"),
        ("pt", "nos próximos dias"),
    ],
)
def test_the_coming_days_are_a_few_and_begin_tomorrow(lang: str, text: str) -> None:
    assert values(lang, text) == [days(date(2026, 3, 11), date(2026, 3, 14))]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en-GB", "over the coming weeks"),
        ("de", "in den kommenden Wochen"),
        ("es", "en las próximas semanas"),
        ("it", "nelle prossime settimane"),
        ("nl", "de komende weken"),
        ("pt", "nas próximas semanas"),
    ],
)
def test_the_coming_weeks_begin_tomorrow_and_not_next_week(lang: str, text: str) -> None:
    assert values(lang, text) == [days(date(2026, 3, 11), date(2026, 3, 18))]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en-GB", "the last two weeks of this year"),
        ("de", "die letzten zwei Wochen dieses Jahres"),
        ("es", "las últimas dos semanas de este año"),
        ("fr", "les deux dernières semaines de cette année"),
        ("it", "le ultime due settimane di quest'anno"),
        ("nl", "de laatste twee weken van dit jaar"),
        ("pt", "as duas últimas semanas deste ano"),
    ],
)
def test_the_last_weeks_of_a_year_are_not_the_last_ones_that_went_by(lang: str, text: str) -> None:
    assert values(lang, text) == [days(date(2026, 12, 14), date(2026, 12, 28))]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en-GB", "Friday twenty at four"),
        ("de", "Freitag zwanzig um vier"),
        ("es", "el viernes veinte a las cuatro"),
        ("fr", "vendredi vingt à quatre heures"),
        ("it", "venerdì venti alle quattro"),
        ("nl", "vrijdag twintig om vier uur"),
        ("pt", "sexta vinte às quatro"),
    ],
)
def test_a_number_in_letters_behind_a_weekday_is_its_day(lang: str, text: str) -> None:
    assert values(lang, text) == [at(3, 20, 16)]


@pytest.mark.parametrize("text", ["Friday thirty people come", "on Friday twenty of us"])
def test_a_number_in_letters_that_counts_things_is_no_day(text: str) -> None:
    assert values("en-GB", text) == [date(2026, 3, 13)]


def test_a_genitive_may_close_what_a_working_day_is_counted_in() -> None:
    assert values("de", "am letzten Werktag des Monats") == [date(2026, 3, 31)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en-GB", "in the course of the week"),
        ("de", "im Laufe der Woche"),
        ("es", "en lo que queda de semana"),
        ("fr", "dans le courant de la semaine"),
        ("it", "nel corso della settimana"),
        ("nl", "in de loop van de week"),
        ("pt", "no decorrer da semana"),
    ],
)
def test_in_the_course_of_a_week_is_what_is_left_of_it(lang: str, text: str) -> None:
    assert values(lang, text) == [days(date(2026, 3, 10), date(2026, 3, 16))]


@pytest.mark.parametrize(
    ("lang", "text"), [("es", "dos y veinte"), ("it", "due e venti"), ("pt", "duas e vinte")]
)
def test_an_hour_and_its_minutes_may_be_the_whole_answer(lang: str, text: str) -> None:
    assert values(lang, text) == [at(3, 10, 14, 20)]


@pytest.mark.parametrize(
    ("lang", "text"), [("es", "dos y veinte facturas"), ("fr", "midi et demi"), ("es", "y veinte")]
)
def test_numbers_with_a_thing_behind_them_are_no_answer(lang: str, text: str) -> None:
    assert at(3, 10, 14, 20) not in values(lang, text)


def test_a_meeting_may_be_on_morning() -> None:
    met = values("en-GB", "Could you please set up a call with Rita on morning?")
    assert met == [Between(start=at(3, 10, 8), end=at(3, 10, 12))]


def test_a_meal_that_is_booked_for_is_no_time() -> None:
    assert values("en-GB", "I want to book a meeting room for dinner, for two couples and us") == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en-GB", "from 10 to 12 April in the morning"),
        ("de", "vom 10. bis 12. April vormittags"),
        ("es", "del 10 al 12 de abril por la mañana"),
        ("fr", "du 10 au 12 avril le matin"),
        ("pt", "de 10 a 12 de abril de manhã"),
    ],
)
def test_a_part_of_each_day_of_a_stretch_is_no_second_time(lang: str, text: str) -> None:
    assert values(lang, text) == [days(date(2026, 4, 10), date(2026, 4, 13))]


def test_what_the_morning_describes_is_not_taken_into_a_stretch() -> None:
    (when,) = times("en-GB", "from 10 to 12 April morning briefings")
    assert when.text == "from 10 to 12 April"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en-GB", "two weeks after Easter"),
        ("de", "zwei Wochen nach Ostern"),
        ("es", "dos semanas después de Pascua"),
        ("fr", "deux semaines après Pâques"),
        ("it", "due settimane dopo Pasqua"),
        ("nl", "twee weken na Pasen"),
        ("pt", "duas semanas depois da Páscoa"),
    ],
)
def test_weeks_after_a_feast_are_counted_from_it_and_not_from_today(lang: str, text: str) -> None:
    assert values(lang, text) == [date(2026, 4, 19)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [("es", "dos semanas después"), ("fr", "deux semaines après"), ("it", "due settimane dopo")],
)
def test_weeks_after_nothing_are_counted_from_today(lang: str, text: str) -> None:
    assert values(lang, text) == [date(2026, 3, 24)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en-GB", "by midweek"),
        ("de", "bis Wochenmitte"),
        ("es", "a mitad de semana"),
        ("fr", "en milieu de semaine"),
        ("it", "a metà settimana"),
        ("nl", "halverwege de week"),
        ("pt", "no meio da semana"),
    ],
)
def test_the_middle_of_the_week_has_its_own_word(lang: str, text: str) -> None:
    assert values(lang, text) == [days(date(2026, 3, 11), date(2026, 3, 14))]


@pytest.mark.parametrize(
    ("lang", "text", "value"),
    [
        ("de", "nächstes Jahr März", days(date(2027, 3, 1), date(2027, 4, 1))),
        ("nl", "volgend jaar maart", days(date(2027, 3, 1), date(2027, 4, 1))),
        ("nl", "voor het weekend", date(2026, 3, 13)),
        ("nl", "morgenavond na achten", at(3, 11, 20)),
        ("nl", "morgenochtend vroeg", Between(start=at(3, 11, 7), end=at(3, 11, 9))),
        ("it", "ad aprile", days(date(2026, 4, 1), date(2026, 5, 1))),
    ],
)
def test_small_words_of_each_language_are_known(lang: str, text: str, value: object) -> None:
    assert values(lang, text) == [value]


@pytest.mark.parametrize(
    ("lang", "text", "weeks"),
    [
        ("pt", "de hoje a oito", 1),
        ("pt", "de hoje a quinze dias", 2),
        ("es", "de hoy en ocho", 1),
        ("it", "oggi a otto", 1),
        ("fr", "aujourd'hui en huit", 1),
    ],
)
def test_eight_days_from_today_are_a_week_where_people_count_today(
    lang: str, text: str, weeks: int
) -> None:
    assert values(lang, text) == [date(2026, 3, 10 + 7 * weeks)]
