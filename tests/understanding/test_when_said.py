"""Ways of saying a time that people have: dialect, "yesterday" for at once, every other week."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from routing.understanding.meaning import Between, Doubt, Kind, Role, When
from routing.understanding.when import find_times

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 10, 10, 15, tzinfo=BERLIN)  # a Tuesday


def read(lang: str, text: str, *, asked: bool = False) -> tuple[When, ...]:
    found = find_times(text, now=NOW, zone="Europe/Berlin", lang=lang, asked_due=asked)
    return tuple(one for one in found if one.role is not Role.MENTION)


def march(day: int, hour: int = 0) -> datetime:
    return datetime(2026, 3, day, hour, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "the sooner the better"),
        ("en", "the price list, needed yesterday"),
        ("de", "je eher desto besser"),
        ("de", "die Preisliste am liebsten gestern"),
        ("es", "uf, para ayer"),
        ("fr", "le devis, le plus tôt sera le mieux"),
        ("it", "il preventivo, per ieri"),
        ("nl", "de offerte, liefst gisteren"),
        ("pt", "o orçamento, pra ontem"),
    ],
)
def test_for_yesterday_is_as_soon_as_possible(lang: str, text: str) -> None:
    (when,) = read(lang, text)

    assert (when.role, when.rule) == (Role.DUE, "asap")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("pt", "isto era pra ontem, e nada"),
        ("fr", "merci pour hier"),
        ("en", "the receipt for yesterday is here"),
        ("es", "lo prometieron para ayer, y nada"),
    ],
)
def test_what_was_promised_for_yesterday_is_over(lang: str, text: str) -> None:
    assert read(lang, text) == ()


@pytest.mark.parametrize(
    ("lang", "text", "rule"),
    [
        ("fr", "un jeudi sur 2, les comptes", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"),
        ("it", "una settimana sì e una no, i conti", "FREQ=WEEKLY;INTERVAL=2"),
        ("pt", "um domingo sim um não, um post", "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU"),
        ("es", "un martes sí y otro no, las cuentas", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
        ("de", "die Bücher jeweils zum Monatsende", "FREQ=MONTHLY;BYMONTHDAY=-1"),
        ("de", "die Bücher jeweils am Freitag", "FREQ=WEEKLY;BYDAY=FR"),
        ("en", "the books every month end", "FREQ=MONTHLY;BYMONTHDAY=-1"),
        ("de", "tägl. ein Foto auf Insta", "FREQ=DAILY"),
    ],
)
def test_what_comes_again_is_said_in_many_ways(lang: str, text: str, rule: str) -> None:
    assert [str(when.value) for when in read(lang, text)] == [rule]


def test_a_thing_that_is_on_and_off_repeats_in_no_way_we_know() -> None:
    assert all(when.kind is not Kind.RECURRENCE for when in read("it", "un anticipo sì e uno no"))


@pytest.mark.parametrize(
    ("lang", "text", "value"),
    [
        ("de", "Freitach reicht", date(2026, 3, 13)),
        ("de", "Samstag in einer Woche", date(2026, 3, 21)),
        ("es", "este jueves en ocho", date(2026, 3, 19)),
        ("it", "martedì a otto", date(2026, 3, 17)),
        ("es", "el jueves q viene", date(2026, 3, 12)),
        ("fr", "sous huitaine", date(2026, 3, 18)),
        ("fr", "d ici 3 jours", date(2026, 3, 13)),
        ("pt", "hj ainda", date(2026, 3, 10)),
        ("nl", "morge graag", date(2026, 3, 11)),
        ("en", "before the clocks go forward", date(2026, 3, 29)),
        ("es", "antes de Sant Jordi", date(2026, 4, 23)),
        ("de", "zwei Wochen habt ihr Zeit", date(2026, 3, 24)),
        ("de", "die Liste bitte vor dem Wochenende", date(2026, 3, 13)),
        ("en", "the list before the weekend, please", date(2026, 3, 13)),
        ("de", "nach Ostern", date(2026, 4, 7)),
        ("nl", "na pasen", date(2026, 4, 7)),
        ("es", "después de Semana Santa", date(2026, 4, 6)),
        ("es", "después del domingo de ramos", date(2026, 3, 29)),
        ("en", "after Mother's Day", date(2026, 5, 10)),
        ("en", "end of the month, as ever", date(2026, 3, 31)),
        ("en", "the wages too, end of next week pls", date(2026, 3, 22)),
        ("pt", "virada do mês, o banner novo", date(2026, 3, 31)),
    ],
)
def test_a_day_has_many_names(lang: str, text: str, value: date) -> None:
    (when,) = read(lang, text)

    assert when.value == value


def test_an_hour_may_have_a_short_article() -> None:
    (when,) = read("de", "in ner Stunde")

    assert when.value == datetime(2026, 3, 10, 11, 15, tzinfo=BERLIN)


def test_may_may_be_fine() -> None:
    (when,) = read("en", "no rush, May is fine")

    assert when.value == Between(start=date(2026, 5, 1), end=date(2026, 6, 1))


def test_the_end_of_a_month_is_its_last_day_when_we_asked() -> None:
    (when,) = read("en", "I guess end of the month", asked=True)

    assert when.value == date(2026, 3, 31)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "by Friday afternoon"),
        ("de", "bis Freitag Nachmittag"),
        ("pt", "para sexta, de tarde"),
        ("nl", "uiterlijk vrijdagmiddag"),
    ],
)
def test_by_the_afternoon_is_within_it(lang: str, text: str) -> None:
    (when,) = read(lang, text)

    assert isinstance(when.value, Between)
    assert when.value.start == march(13, 12)


def test_by_midday_is_noon() -> None:
    (when,) = read("en", "by lunchtime on Friday")

    assert when.value == march(13, 12)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "the voucher is valid until 3 May, write that in"),
        ("de", "nehmt das Schild weg: geschlossen bis 20. April"),
        ("it", "sul sito c'è scritto chiuso per lavori fino al 20 aprile, toglietelo"),
        ("es", "quitad lo de cerrado por obras hasta el 20 de abril, gracias"),
        ("en", "payroll for three, one of them on 20 hours a week"),
        ("nl", "zoek busjes onder de 400 pm, liefst diesel"),
        ("en", "translate the menu, it's the May one, two pages"),
        ("en", "an invoice for the Sunday gig, four of us"),
        ("en", "which bank holidays are on a weekday in 2027? we need a list"),
        ("es", "las clases son lunes y jueves a las 19:00, poned eso"),
        ("en", "we moved to Harbour Street in feb. fix the page please"),
    ],
)
def test_what_holds_until_then_or_counts_is_only_told(lang: str, text: str) -> None:
    assert read(lang, text) == ()


def test_until_a_day_may_be_by_it() -> None:
    (when,) = read("en", "they are on holiday, so translate it until 20 March please")

    assert when.value == date(2026, 3, 20)


@pytest.mark.parametrize(
    ("lang", "text", "value"),
    [
        ("en", "half past four the day after tomorrow", march(12, 16).replace(minute=30)),
        ("en", "end of next week ok for a new banner?", date(2026, 3, 22)),
        ("it", "domani prima delle 9 ok?", march(11, 9)),
        ("es", "el mierc 18 de marzo", date(2026, 3, 18)),
    ],
)
def test_a_time_is_read_up_to_what_is_asked_of_it(lang: str, text: str, value: object) -> None:
    (when,) = read(lang, text)

    assert when.value == value


@pytest.mark.parametrize(
    ("lang", "text", "rule"),
    [
        ("fr", "les comptes tous les mois, le 5", "FREQ=MONTHLY;BYMONTHDAY=5"),
        ("es", "la caja todos los meses, el 5 por favor", "FREQ=MONTHLY;BYMONTHDAY=5"),
        ("es", "la caja cada mes, el día 5", "FREQ=MONTHLY;BYMONTHDAY=5"),
        ("nl", "de kas elke maand, de 5e", "FREQ=MONTHLY;BYMONTHDAY=5"),
        ("en", "the till every month, on the 5th", "FREQ=MONTHLY;BYMONTHDAY=5"),
        ("en", "every month, 5 invoices please", "FREQ=MONTHLY"),
        ("en", "every month, the 5 invoices please", "FREQ=MONTHLY"),
    ],
)
def test_behind_a_comma_the_day_of_each_month_follows(lang: str, text: str, rule: str) -> None:
    assert [one.value for one in read(lang, text)] == [rule]


@pytest.mark.parametrize(
    ("lang", "text", "value"),
    [
        ("it", "sposta la visita a giovedì 19 alle 15", march(19, 15)),
        ("it", "spostala a venerdì alle 10", march(13, 10)),
        ("it", "sposta la visita da giovedì alle 15 a venerdì alle 10", march(13, 10)),
        ("en", "please get me a list a week from today", date(2026, 3, 17)),
    ],
)
def test_where_something_is_moved_its_hour_goes_along(lang: str, text: str, value: object) -> None:
    assert [one.value for one in read(lang, text)] == [value]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "the receipts from January and February are in the box"),
        ("en", "500ish, I guess"),
        ("es", "la segunda, la de los folletos"),
        ("fr", "la deuxième, celle du haut"),
        ("it", "la seconda, quella lunga"),
        ("es", "Me quedo con el segundo"),
        ("fr", "je prends le troisième"),
        ("it", "prendo il secondo"),
    ],
)
def test_months_of_things_and_the_second_of_them_are_no_times(lang: str, text: str) -> None:
    assert read(lang, text) == ()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Morning, happy Wednesday"),
        ("en", "have a nice Friday"),
        ("en", "thanks, have a lovely weekend"),
        ("de", "Danke, schönes Wochenende!"),
        ("de", "Moin, schönen Mittwoch euch!"),
        ("fr", "merci et bon week-end"),
        ("es", "gracias, buen fin de semana"),
        ("it", "grazie e buona domenica"),
        ("nl", "bedankt en fijne vrijdag"),
        ("pt", "Olá, boa quarta-feira!"),
    ],
)
def test_a_day_that_somebody_is_wished_well_for_is_no_time(lang: str, text: str) -> None:
    assert read(lang, text) == ()


@pytest.mark.parametrize(
    ("lang", "text", "day"),
    [
        ("en", "I need it by Friday, have a lovely weekend!", date(2026, 3, 13)),
        ("en", "by Good Friday please", date(2026, 4, 3)),
        ("en", "great Friday works", date(2026, 3, 13)),
        ("en", "Book a table for a nice Sunday", date(2026, 3, 15)),
        ("es", "para el segundo por favor", date(2026, 4, 2)),
        ("it", "venerdì il terzo", date(2026, 4, 3)),
        ("de", "ruft mich morgen um 10 abends an", march(11, 22)),
        ("fr", "il me le faut avant la clôture", march(10, 23).replace(minute=59, second=59)),
        ("de", "Mit den Schals eilt es nicht so, der 20. reicht völlig", date(2026, 3, 20)),
    ],
)
def test_a_day_that_is_meant_stays_one_beside_wishes_and_choices(
    lang: str, text: str, day: date
) -> None:
    assert [one.value for one in read(lang, text)] == [day]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "For the barn keep it at 3 nights"),
        ("de", "Eine Liste mit Fristen genügt mir fürs Erste"),
        ("de", "Die anderen Inserate lesen sich alle so viel schöner"),
        ("fr", "M. Simon veut maintenant aussi une clôture de 22 mètres"),
        ("fr", "le salon a été prolongé, avec repas de midi sur place"),
    ],
)
def test_nights_a_fence_and_for_now_are_no_times(lang: str, text: str) -> None:
    assert read(lang, text) == ()


@pytest.mark.parametrize(
    ("text", "first", "end"),
    [
        ("a hall from ten to four on Saturday", march(14, 10), march(14, 16)),
        ("from 10 to 4 on Saturday", march(14, 10), march(14, 16)),
    ],
)
def test_from_ten_to_four_is_a_stretch(text: str, first: datetime, end: datetime) -> None:
    assert [one.value for one in read("en", text)] == [Between(start=first, end=end)]


def test_ten_to_four_alone_is_an_hour() -> None:
    assert [one.value for one in read("en", "call me at ten to four")] == [
        march(10, 15).replace(minute=50)
    ]


@pytest.mark.parametrize("text", ["Lohnabrechnung für 5 Leute bis 25.", "die Bücher bis 25."])
def test_a_dot_behind_the_last_number_makes_it_a_day(text: str) -> None:
    (due,) = read("de", text)

    assert (due.role, due.value) == (Role.DUE, date(2026, 3, 25))


def test_a_clock_time_that_there_is_not_is_told() -> None:
    (due,) = read("en", "books by 25:99")

    assert (due.kind, due.ask) == (Kind.INVALID, Doubt.INVALID)


def test_which_number_is_the_month_is_not_asked_of_what_is_over_either_way() -> None:
    (due,) = read("en", "books by 3/2/2026")

    assert due.ask is Doubt.PAST
