"""Times in plain phrases: what they are, what they are for, and when to ask."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from routing.understanding.meaning import Between, Doubt, Kind, Role
from routing.understanding.when import find_times

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 10, 10, 15, tzinfo=BERLIN)  # a Tuesday


def times(text, lang="en"):
    return find_times(text, now=NOW, zone="Europe/Berlin", lang=lang)


def at(day, hour=0, minute=0, second=0, month=3):
    return datetime(2026, month, day, hour, minute, second, tzinfo=BERLIN)


def days(start, end):
    return Between(start=start, end=end)


def span(first, last, month=3):
    return Between(start=date(2026, month, first), end=date(2026, month, last))


@pytest.mark.parametrize(
    ("text", "role", "value"),
    [
        ("reconcile it by Friday noon", Role.DUE, at(13, 12)),
        ("need it EOD tomorrow", Role.DUE, at(11, 23, 59, 59)),
        ("before the end of the month", Role.DUE, date(2026, 3, 31)),
        ("by close of business Thursday", Role.DUE, at(12, 23, 59, 59)),
        ("in 3 business days", Role.DUE, date(2026, 3, 13)),
        ("first Monday of April", Role.DUE, date(2026, 4, 6)),
        ("a week from Friday", Role.DUE, date(2026, 3, 20)),
        ("by 13/03/2026 17:00", Role.DUE, at(13, 17)),
        ("due 2026-04-01", Role.DUE, date(2026, 4, 1)),
        ("15th of March 2026", Role.DUE, date(2026, 3, 15)),
        ("March 15th", Role.DUE, date(2026, 3, 15)),
        ("on the 15th at 5pm", Role.DUE, at(15, 17)),
        ("5pm Friday", Role.DUE, at(13, 17)),
        ("half past three tomorrow", Role.DUE, at(11, 15, 30)),
        ("within two weeks", Role.DUE, date(2026, 3, 24)),
        ("in an hour", Role.DUE, at(10, 11, 15)),
        ("end of next week", Role.DUE, date(2026, 3, 22)),
        ("book a call with them next Tuesday at three", Role.AT, at(17, 15)),
        ("starting 5 April", Role.START, date(2026, 4, 5)),
        (
            "some time next week",
            Role.WINDOW,
            Between(start=date(2026, 3, 16), end=date(2026, 3, 23)),
        ),
        (
            "from 10 to 12 April",
            Role.WINDOW,
            Between(start=date(2026, 4, 10), end=date(2026, 4, 13)),
        ),
        ("10-12 April", Role.WINDOW, Between(start=date(2026, 4, 10), end=date(2026, 4, 13))),
        ("in April", Role.WINDOW, Between(start=date(2026, 4, 1), end=date(2026, 5, 1))),
        ("asap", Role.DUE, Between(start=NOW, end=None)),
        ("reconcile March", Role.MENTION, Between(start=date(2026, 3, 1), end=date(2026, 4, 1))),
        ("last week", Role.WINDOW, Between(start=date(2026, 3, 2), end=date(2026, 3, 9))),
        ("the notes of last week", Role.MENTION, span(2, 9)),
        ("Friday's newsletter", Role.MENTION, date(2026, 3, 13)),
        ("every first Monday", Role.REPEAT, "FREQ=MONTHLY;BYDAY=1MO"),
        ("weekly on Fridays at 9", Role.REPEAT, "FREQ=WEEKLY;BYDAY=FR;BYHOUR=9;BYMINUTE=0"),
        ("every month on the 5th", Role.REPEAT, "FREQ=MONTHLY;BYMONTHDAY=5"),
        ("every other week", Role.REPEAT, "FREQ=WEEKLY;INTERVAL=2"),
        ("every Monday and Thursday", Role.REPEAT, "FREQ=WEEKLY;BYDAY=MO,TH"),
        ("every weekday", Role.REPEAT, "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
        ("the weekly report", Role.MENTION, "FREQ=WEEKLY"),
    ],
)
def test_one_plain_phrase_is_read(text, role, value):
    (when,) = times(text)

    assert (when.role, when.value) == (role, value)
    assert text[slice(*when.span)] == when.text


@pytest.mark.parametrize(
    ("text", "lang", "value"),
    [
        ("bis Freitag 12 Uhr", "de", at(13, 12)),
        ("übermorgen um 9", "de", at(12, 9)),
        ("bis Ende des Monats", "de", date(2026, 3, 31)),
        ("halb drei am Freitag", "de", at(13, 14, 30)),
        ("bis zum 15. März", "de", date(2026, 3, 15)),
        ("jeden Montag", "de", "FREQ=WEEKLY;BYDAY=MO"),
        ("para el 15 de marzo", "es", date(2026, 3, 15)),
        ("antes del viernes", "es", date(2026, 3, 13)),
        ("a más tardar el jueves a las 5", "es", at(12, 17)),
        ("fin de mes", "es", date(2026, 3, 31)),
    ],
)
def test_german_and_spanish_say_it_too(text, lang, value):
    (when,) = times(text, lang)

    assert when.value == value


@pytest.mark.parametrize(
    ("text", "role", "value"),
    [
        ("the ledger by quarter to six on Thursday", Role.DUE, at(12, 17, 45)),
        ("ring them at ten past nine tomorrow", Role.DUE, at(11, 9, 10)),
        ("open from 9 to 5 on Monday", Role.WINDOW, Between(start=at(16, 9), end=at(16, 17))),
        ("Thursday before 4pm", Role.DUE, at(12, 16)),
        ("on the 24th no later than 11:30", Role.DUE, at(24, 11, 30)),
        ("Friday 17:00 GMT", Role.DUE, at(13, 18)),
        ("the Tuesday after next", Role.DUE, date(2026, 3, 24)),
        ("three Wednesdays from now", Role.DUE, date(2026, 3, 25)),
        ("two days after 14 April", Role.DUE, date(2026, 4, 16)),
        ("in an hour and a half", Role.DUE, at(10, 11, 45)),
        ("in two and a half hours", Role.DUE, at(10, 12, 45)),
        ("Sunday the twenty-second", Role.DUE, date(2026, 3, 22)),
        ("the week of 14 April", Role.WINDOW, span(13, 20, 4)),
        ("over the next 2 days", Role.DUE, span(11, 13)),
        ("over the next 3 weeks", Role.DUE, days(date(2026, 3, 11), date(2026, 4, 1))),
        ("in the next 2 hours", Role.DUE, days(at(10, 10, 15), at(10, 12, 15))),
        ("later this month", Role.DUE, days(date(2026, 3, 16), date(2026, 4, 1))),
        ("rest of the week", Role.DUE, span(10, 16)),
        ("5 May 2027 for 3 days", Role.WINDOW, days(date(2027, 5, 5), date(2027, 5, 8))),
        ("from 2 February to 2 April", Role.WINDOW, days(date(2026, 2, 2), date(2026, 4, 3))),
        ("from tonight until Sunday", Role.WINDOW, days(at(10, 18), at(16))),
        ("10am GMT - 11am GMT", Role.WINDOW, days(at(10, 11), at(10, 12))),
        ("asap, by Thursday at the latest", Role.DUE, date(2026, 3, 12)),
        ("2026-apr-21", Role.DUE, date(2026, 4, 21)),
        ("Friday 4/10", Role.DUE, date(2026, 4, 10)),
        ("Easter Monday", Role.DUE, date(2026, 4, 6)),
        ("Thanksgiving 2027", Role.DUE, date(2027, 11, 25)),
        ("Labor Day weekend", Role.DUE, days(date(2026, 9, 5), date(2026, 9, 8))),
        ("2027 Q2", Role.WINDOW, days(date(2027, 4, 1), date(2027, 7, 1))),
        ("deadline for the leaflet: 5/2026", Role.WINDOW, days(date(2026, 5, 1), date(2026, 6, 1))),
        ("at 2:45", Role.DUE, at(10, 14, 45)),
        ("can we meet now?", Role.AT, at(10, 10, 15)),
        ("we could meet thu", Role.AT, date(2026, 3, 12)),
        ("later than 11 is fine", Role.START, at(10, 11)),
        ("after the start of May", Role.START, date(2026, 5, 1)),
        ("the week of 12 April", Role.WINDOW, span(13, 20, 4)),
        ("the next 3 quarters", Role.DUE, days(date(2026, 4, 1), date(2027, 1, 1))),
        ("3 upcoming days", Role.DUE, date(2026, 3, 13)),
        ("March after next", Role.WINDOW, days(date(2028, 3, 1), date(2028, 4, 1))),
        ("second half of the year", Role.WINDOW, days(date(2026, 7, 1), date(2027, 1, 1))),
        ("in H2", Role.WINDOW, days(date(2026, 7, 1), date(2027, 1, 1))),
        ("the third quarter", Role.WINDOW, days(date(2026, 7, 1), date(2026, 10, 1))),
        ("March next year", Role.WINDOW, days(date(2027, 3, 1), date(2027, 4, 1))),
        ("third week of May 2027", Role.WINDOW, days(date(2027, 5, 17), date(2027, 5, 24))),
        ("in week 15", Role.WINDOW, span(6, 13, 4)),
        ("week 3 2027", Role.WINDOW, days(date(2027, 1, 18), date(2027, 1, 25))),
        ("last week of June", Role.WINDOW, span(22, 29, 6)),
        ("the weekend of 11 April", Role.DUE, span(11, 13, 4)),
        ("second weekend of May", Role.DUE, span(9, 11, 5)),
        ("second Monday of 2027", Role.DUE, date(2027, 1, 11)),
        ("last Friday of the quarter", Role.DUE, date(2026, 3, 27)),
        ("first Tuesday of the month", Role.DUE, date(2026, 4, 7)),
        ("third working day of May", Role.DUE, date(2026, 5, 5)),
        ("second last working day of the month", Role.DUE, date(2026, 3, 30)),
        ("36th day of 2027", Role.DUE, date(2027, 2, 5)),
        ("the 5th day of the month", Role.DUE, date(2026, 4, 5)),
        ("from the 7th to the 9th", Role.WINDOW, span(7, 10, 4)),
        ("28 December - 3 January 2027", Role.WINDOW, days(date(2026, 12, 28), date(2027, 1, 4))),
        ("from 28 to 2 April", Role.WINDOW, days(date(2026, 3, 28), date(2026, 4, 3))),
        ("from Friday to Monday", Role.WINDOW, span(13, 17)),
        ("Thursday 3pm to Friday noon", Role.WINDOW, days(at(12, 15), at(13, 12))),
        ("between now and 8", Role.WINDOW, days(at(10, 10, 15), at(10, 20))),
        ("on 14 and 15 May", Role.WINDOW, span(14, 16, 5)),
        ("for 3 days from Monday", Role.WINDOW, span(16, 19)),
        ("20 past midnight", Role.DUE, at(11, 0, 20)),
        ("ten to noon", Role.DUE, at(10, 11, 50)),
        ("5 o'clock pm", Role.DUE, at(10, 17)),
        ("six p.m. today", Role.DUE, at(10, 18)),
        ("at eight thirty tomorrow", Role.DUE, at(11, 8, 30)),
        ("in 1/2 hour", Role.DUE, at(10, 10, 45)),
        ("in 2h 30'", Role.DUE, at(10, 12, 45)),
        ("in 2d", Role.DUE, date(2026, 3, 12)),
        ("from 9 to 2 tomorrow", Role.WINDOW, days(at(11, 9), at(11, 14))),
        ("11-1pm Friday", Role.WINDOW, days(at(13, 11), at(13, 13))),
        ("this coming Tuesday", Role.DUE, date(2026, 3, 17)),
        ("1 in the night on Friday", Role.DUE, at(14, 1)),
        ("8 at night Friday", Role.DUE, at(13, 20)),
        ("tomorrow, 11 March", Role.DUE, date(2026, 3, 11)),
        ("last Friday", Role.MENTION, date(2026, 3, 6)),
        ("3 days ago", Role.MENTION, date(2026, 3, 7)),
        ("March 5 next year", Role.DUE, date(2027, 3, 5)),
        ("Easter next year", Role.DUE, date(2027, 3, 28)),
        ("in a year and 3 months", Role.DUE, date(2027, 6, 10)),
        ("next working week", Role.WINDOW, span(16, 21)),
        ("a week on Thursday", Role.DUE, date(2026, 3, 19)),
        ("half nine tomorrow", Role.DUE, at(11, 9, 30)),
        ("first week of July", Role.WINDOW, days(date(2026, 6, 29), date(2026, 7, 6))),
        ("mid April", Role.DUE, span(11, 21, 4)),
        ("last working day of April", Role.DUE, date(2026, 4, 30)),
        ("second to last Friday of April", Role.DUE, date(2026, 4, 17)),
        ("third month of 2027", Role.WINDOW, Between(start=date(2027, 3, 1), end=date(2027, 4, 1))),
        ("7 this evening", Role.DUE, at(10, 19)),
        ("today in 3 hours", Role.DUE, at(10, 13, 15)),
        ("by the 16th may be fine", Role.DUE, date(2026, 3, 16)),
        ("tomorrow at 1430", Role.DUE, at(11, 14, 30)),
        ("meet at the end of April", Role.WINDOW, days(date(2026, 4, 21), date(2026, 5, 1))),
        ("between now and Thursday noon", Role.WINDOW, Between(start=NOW, end=at(12, 12))),
        (
            "from 28 March to 2 April",
            Role.WINDOW,
            Between(start=date(2026, 3, 28), end=date(2026, 4, 3)),
        ),
        (
            "on 20 March from 2pm for 90 minutes",
            Role.WINDOW,
            Between(start=at(20, 14), end=at(20, 15, 30)),
        ),
    ],
)
def test_pieces_in_any_order_are_one_time(text, role, value):
    (when,) = times(text, "en-GB")

    assert (when.role, when.value) == (role, value)


@pytest.mark.parametrize(
    ("lang", "text"),
    [("es", "para el próximo mes"), ("fr", "pour la semaine prochaine"), ("en", "for next month")],
)
def test_for_a_long_stretch_is_a_window_and_no_deadline(lang, text):
    (when,) = times(text, lang)

    assert (when.role, when.ask) == (Role.WINDOW, None)


def test_a_weekday_of_today_whose_hour_is_past_is_next_weeks():
    (when,) = times("on Tuesday at 9")

    assert (when.value, when.ask) == (at(17, 9), None)


def test_the_date_of_an_invoice_is_no_time_to_start():
    (when,) = times("chase the invoice from 9 February")

    assert when.role is Role.MENTION


@pytest.mark.parametrize(
    ("lang", "text", "value"),
    [
        ("de", "bis übernächsten Mittwoch", date(2026, 3, 18)),
        ("de", "vom 16. bis 18. April", span(16, 19, 4)),
        ("de", "Mittwochabend", Between(start=at(11, 18), end=at(12))),
        ("de", "spätestens am 21.3. um 15 Uhr", at(21, 15)),
        ("de", "in anderthalb Wochen oder am 24.", date(2026, 3, 24)),
        ("de", "jeden zweiten Freitag", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"),
        ("fr", "avant vendredi 17h", at(13, 17)),
        ("fr", "jeudi prochain à neuf heures et demie", at(12, 9, 30)),
        ("fr", "du 7 au 9 avril", span(7, 10, 4)),
        ("fr", "après-demain en fin de matinée", Between(start=at(12, 10), end=at(12, 12))),
        ("fr", "tous les mardis", "FREQ=WEEKLY;BYDAY=TU"),
        ("es", "el 27 de abril a las nueve y media", datetime(2026, 4, 27, 9, 30, tzinfo=BERLIN)),
        ("es", "dentro de tres semanas", date(2026, 3, 31)),
        ("it", "entro venerdì alle 18", at(13, 18)),
        ("it", "dopodomani alle sette meno dieci di sera", at(12, 18, 50)),
        ("it", "ogni lunedì", "FREQ=WEEKLY;BYDAY=MO"),
        ("pt", "até sexta-feira às 16h", at(13, 16)),
        ("pt", "quinta da semana que vem", date(2026, 3, 19)),
        ("nl", "uiterlijk donderdag om 14.30 uur", at(12, 14, 30)),
        ("nl", "over twee weken", date(2026, 3, 24)),
        ("nl", "elke maandag", "FREQ=WEEKLY;BYDAY=MO"),
        ("de", "Donnerstag morgen", Between(start=at(12, 8), end=at(12, 12))),
        ("de", "vom 7. zum 9. April", span(7, 10, 4)),
        ("de", "am 14./15. Mai", span(14, 16, 5)),
        ("de", "4. Juni 9.15", at(4, 9, 15, month=6)),
        ("de", "um fünf vor halb elf", at(10, 10, 25)),
        ("de", "heute in zwei Wochen", date(2026, 3, 24)),
        ("de", "spaetestens am 3. Maerz 2027", date(2027, 3, 3)),
        ("de", "Karfreitag", date(2026, 4, 3)),
        ("de", "in einer Viertelstunde", at(10, 10, 30)),
        ("fr", "samedi en quinze", date(2026, 3, 28)),
        ("fr", "un mardi sur deux", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
        ("fr", "chaque mois le 7", "FREQ=MONTHLY;BYMONTHDAY=7"),
        ("fr", "avant le 4", date(2026, 4, 4)),
        ("fr", "d'ici jeudi midi", at(12, 12)),
        ("fr", "du 3 au vendredi 5 juin", span(3, 6, 6)),
        ("fr", "le 20 04", date(2026, 4, 20)),
        ("fr", "cet automne", days(date(2026, 9, 23), date(2026, 12, 21))),
        ("es", "antes del 6", date(2026, 4, 6)),
        ("es", "desde la una hasta las dos", Between(start=at(10, 13), end=at(10, 14))),
        ("es", "los martes y jueves", "FREQ=WEEKLY;BYDAY=TU,TH"),
        ("es", "diez para las cuatro", at(10, 15, 50)),
        ("es", "tres días después del 20 de mayo", date(2026, 5, 23)),
        ("es", "el 8.º de junio", date(2026, 6, 8)),
        ("it", "da oggi a sabato", span(10, 15)),
        ("it", "il 7 di ogni mese", "FREQ=MONTHLY;BYMONTHDAY=7"),
        ("it", "alle 4 20 del pomeriggio", at(10, 16, 20)),
        ("it", "mar 24", date(2026, 3, 24)),
        ("pt", "até o dia 9", date(2026, 4, 9)),
        ("pt", "de terça a quinta", span(10, 13)),
        ("pt", "toda quarta às 10", "FREQ=WEEKLY;BYDAY=WE;BYHOUR=10;BYMINUTE=0"),
        ("pt", "às oito e dez pm", at(10, 20, 10)),
        ("pt", "no fim de semana", span(14, 16)),
        ("nl", "dinsdag morgen", Between(start=at(10, 8), end=at(10, 12))),
        ("nl", "over een kwartier", at(10, 10, 30)),
        ("nl", "van 4-5-2026 tot 6-5-2026", span(4, 7, 5)),
    ],
)  # fmt: skip
def test_the_same_grammar_reads_other_languages(lang, text, value):
    assert value in [when.value for when in times(text, lang)]


@pytest.mark.parametrize(
    "text",
    [
        "at 26:40",
        "the 45th",
        "40th day of June",
        "3/-9/2027",
        "on 9/34",
        "by 17/29/2026",
        "June 12 - 31, 2027",
    ],
)
def test_no_such_time_is_reported_and_never_guessed(text):
    found = times(text, "en-US")

    assert [when.kind for when in found] == [Kind.INVALID]


@pytest.mark.parametrize(
    ("text", "lang", "value"),
    [
        ("by wednedsay", "en", date(2026, 3, 11)),
        ("due 4 septembre", "en", date(2026, 9, 4)),
        ("bis donerstag", "de", date(2026, 3, 12)),
        ("avant vendrdi", "fr", date(2026, 3, 13)),
    ],
)
def test_a_slip_of_the_finger_in_a_long_name_is_read(text, lang, value):
    (when,) = times(text, lang)

    assert when.value == value


@pytest.mark.parametrize(
    ("text", "lang"), [("si vienes, avisa", "es"), ("Domenico lo sa", "it"), ("sundry items", "en")]
)
def test_a_word_that_only_looks_like_a_day_is_none(text, lang):
    assert times(text, lang) == ()


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("EOD tomorrow", 11),
        ("by Thursday", 12),
        ("this week", 13),
        ("before Thursday", 11),
        ("before Monday", 13),
        ("by end of next week", 20),
        ("before the end of the month", 31),
        ("over the weekend", 15),
        ("by 5pm", None),
        ("asap", None),
    ],
)
def test_the_day_whose_close_is_meant_is_told(text, day):
    (when,) = times(text)

    assert when.closing_day == (day and date(2026, 3, day))


def test_many_units_ahead_without_a_preposition_are_asked():
    (when,) = times("I need it next 3 weeks")

    assert when.ask is Doubt.WHICH_DAY


def test_next_friday_said_on_tuesday_is_asked_with_the_earlier_as_default():
    (when,) = times("by next Friday")

    assert when.ask is Doubt.NEXT_WEEKDAY
    assert when.value == date(2026, 3, 13)
    assert [other.value for other in when.others] == [date(2026, 3, 20)]


@pytest.mark.parametrize(
    ("lang", "value", "ask"),
    [
        ("en", date(2026, 3, 4) + timedelta(days=30), Doubt.DATE_ORDER),
        ("en-GB", date(2026, 4, 3), None),
        ("en-US", date(2027, 3, 4), None),
    ],
)
def test_the_order_of_a_short_date_comes_from_the_locale_or_is_asked(lang, value, ask):
    (when,) = times("due 03/04", lang)

    assert (when.value, when.ask) == (value, ask)


@pytest.mark.parametrize(
    "text", ["by 31 June", "by February 30th", "due 2026-02-30", "by 31/06/2026"]
)
def test_an_impossible_date_is_said_to_be_impossible(text):
    (when,) = times(text)

    assert (when.kind, when.value, when.ask) == (Kind.INVALID, None, Doubt.INVALID)


def test_before_friday_says_that_friday_itself_is_too_late():
    (when,) = times("before Friday")

    assert when.before


@pytest.mark.parametrize(
    "text",
    [
        "that may be too nice",
        "march on with it",
        "a second card please",
        "the sun sat on the wall",
        "good morning",
        "we are open 24/7",
        "call me at 5551234567",
        "version 1.2.3 of page 10",
        "good evening and maybe later",
        "it costs 1099 in total",
        "see https://a.example/x",
        "a table for 7 please",
        "from 3 to 6 pages",
        "invoice INV-2026-114 of $2,027",
        "ring +44 20 7946 0018",
        "they may well call",
        "between 3 and 5 people",
        "the 3rd draft was great",
        "two nights in Porto",
        "now what",
    ],
)
def test_sentences_without_a_time_have_none(text):
    assert times(text) == ()


def test_a_clock_in_the_spring_gap_moves_to_its_end():
    (when,) = times("on 29 March at 02:30")

    assert when.value == datetime(2026, 3, 29, 3, 30, tzinfo=BERLIN)
