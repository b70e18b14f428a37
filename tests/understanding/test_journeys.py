"""There and back is one stretch of days, and no date by which a booking is wanted."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from routing.understanding.meaning import Role
from routing.understanding.when import find_times
from routing.values import Period
from sample_reader import LISBON, NOW, read, sample_reader

JUNE = Period(start=date(2026, 6, 3), end=date(2026, 6, 6))


def days(text):
    return sample_reader().read_inputs("travel", text, now=NOW, zone=LISBON).get("dates")


@pytest.mark.parametrize(
    "text",
    [
        "I need flights to Berlin, leaving 3 June in the morning and coming back on the 5th",
        "book me a flight to Berlin on the 3rd of June, back on the 5th, aisle seat",
        "train to Leeds 3 June, return 5 June",
        "Flug nach Madrid am 3. Juni, zurück am 5. Juni",
        "vuelo a Roma el 3 de junio, vuelta el 5 de junio",
    ],
)
def test_the_days_of_a_journey_are_asked_for_no_more(text):
    assert days(text) == JUNE


def test_another_month_follows_the_way_out():
    until = Period(start=date(2026, 6, 30), end=date(2026, 7, 3))

    assert days("flight to Oslo on 30 June, back on the 2nd") == until


def test_two_days_without_a_way_back_are_no_journey():
    assert days("flight to Oslo on 3 June, call me on 5 June") is None


def test_the_way_out_is_no_date_by_which_it_is_wanted():
    (part,) = read("book me a flight to Berlin on the 3rd of June, back on the 5th").parts

    assert part.service == "travel"
    assert part.when is None


@pytest.mark.parametrize(
    ("text", "first", "end"),
    [
        ("Book me a train to Vienna on Monday", date(2026, 3, 16), date(2026, 3, 17)),
        ("hotel in Graz on 20 May", date(2026, 5, 20), date(2026, 5, 21)),
        ("train for two on Monday, back on Wednesday", date(2026, 3, 16), date(2026, 3, 19)),
        ("train for two on Monday, back on Tuesday", date(2026, 3, 16), date(2026, 3, 18)),
    ],
)
def test_a_day_alone_and_the_weekday_behind_it_are_the_days_of_travel(text, first, end):
    assert days(text) == Period(start=first, end=end)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("train to Leeds on Friday at 9", Role.AT),
        ("hotel in Graz on 20 May", Role.AT),
        ("the hotel bill by Friday", Role.DUE),
        ("update the hotel website on Friday", Role.DUE),
        ("train the new staff on Friday", Role.DUE),
        ("translate the hotel menu for Friday", Role.DUE),
        ("I need the invoice for the taxi on Friday", Role.DUE),
        ("check the hotel booking and send me the list tomorrow", Role.DUE),
        ("my train's at 14:52, need the pack before then", Role.DUE),
        ("hotel in Vigo for three, it must be booked on Friday", Role.DUE),
    ],
)
def test_the_day_of_a_journey_is_when_it_takes_place(text, role):
    (when,) = find_times(text, now=NOW, zone=LISBON, lang="en")

    assert when.role is role


@pytest.mark.parametrize(
    "text",
    [
        "Please book the hotel today",
        "Hotel in Rome on 5 May, four nights",
        "Bitte das Hotel morgen buchen",
    ],
)
def test_a_day_that_may_be_something_else_is_asked_for(text):
    assert days(text) is None


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "flight to Rome for 12 May, back on the 15th"),
        ("en", "hotel in Vienna from 12 May, leaving on the 15th"),
        ("de", "Flug nach Rom am 12. Mai, zurück am 15."),
        ("es", "vuelo a Roma para el 12 de mayo, vuelta el 15"),
        ("nl", "vlucht naar Rome op 12 mei, terug op de 15e"),
        ("de", "Ich muss am 12. Mai nach Graz und am 15. wieder heim, Züge bitte"),
        ("it", "Parto da Venezia il 12 maggio, torno il 15, volo e camera"),
    ],
)
def test_a_bare_day_of_the_way_back_is_the_first_from_the_way_out_on(lang, text):
    *_, home = find_times(text, now=NOW, zone=LISBON, lang=lang)

    assert home.value == date(2026, 5, 15)


def test_a_bare_day_that_nobody_comes_back_on_stays_the_coming_one():
    *_, due = find_times(
        "flight to Rome on 12 May, book it by the 15th", now=NOW, zone=LISBON, lang="en"
    )

    assert due.value == date(2026, 3, 15)


@pytest.mark.parametrize(
    "text",
    [
        "Flight to Rome on 12 January 2028, back on 15 January",
        "Flight to Rome on 12 January 2028, back on the 15th",
    ],
)
def test_the_way_back_of_a_journey_in_another_year_lies_in_that_year(text):
    assert days(text) == Period(start=date(2028, 1, 12), end=date(2028, 1, 16))


@pytest.mark.parametrize(
    ("lang", "text", "due"),
    [
        ("en", "Newsletter out on Friday, come back to me with a draft by Thursday", 12),
        ("en", "Books by Friday and return the receipts on Wednesday", 11),
        ("en", "Hotel from Friday, and get the invoice back to me on Thursday", 12),
        ("de", "Newsletter am Freitag raus, Entwurf zurück an mich bis Donnerstag", 12),
        ("es", "El viernes sale la newsletter, el borrador de vuelta el jueves", 12),
    ],
)
def test_a_thing_that_comes_back_is_no_traveller(lang, text, due):
    *_, last = find_times(text, now=NOW, zone=LISBON, lang=lang)

    assert last.value == date(2026, 3, due)


@pytest.mark.parametrize(
    ("lang", "text", "hour"),
    [
        ("en", "train Leeds to Glasgow, Thu 19th, I have to be in the room at 11", 11),
        ("en", "flight to Rome on the 19th, arriving before 10", 10),
        ("es", "tren Málaga-Madrid el 19, llegar antes de las 10", 10),
        ("pt", "comboio para Lisboa no dia 19, chegar até às 9h", 9),
        ("it", "treno per Milano giovedì 19, arrivare entro le 10", 10),
    ],
)
def test_when_one_must_be_there_is_an_hour_of_the_day_of_the_journey(lang, text, hour):
    (when,) = find_times(text, now=NOW, zone=LISBON, lang=lang)

    assert isinstance(when.value, datetime)
    assert (when.value.day, when.value.hour) == (19, hour)


@pytest.mark.parametrize(
    ("lang", "text", "later"),
    [
        ("en", "train to Rome on the 19th, must be there by 11, back in the evening", 0),
        ("en", "train to Rome on the 19th, must be there by 11, back the next evening", 1),
        ("de", "Zug nach Bonn am 19., Ankunft um 11, zurück am Abend", 0),
        ("it", "treno per Milano giovedì 19, arrivare entro le 11, ritorno la sera", 0),
    ],
)
def test_the_evening_one_comes_back_is_that_of_the_journey(lang, text, later):
    *_, home = find_times(text, now=NOW, zone=LISBON, lang=lang)

    assert home.value.start.date() == date(2026, 3, 19) + timedelta(days=later)


@pytest.mark.parametrize(
    ("lang", "text", "value"),
    [
        ("en", "Train to Berlin on Friday, I need the tickets by 9", date(2026, 3, 13)),
        ("fr", "Train vendredi, je dois avoir les billets à 9h", date(2026, 3, 13)),
        ("es", "Tren el viernes, tengo que pagar la factura a las 9", date(2026, 3, 13)),
    ],
)
def test_when_a_thing_is_needed_is_no_hour_of_the_journey(lang, text, value):
    first, *_ = find_times(text, now=NOW, zone=LISBON, lang=lang)

    assert first.value == value


@pytest.mark.parametrize(
    ("lang", "text", "day"),
    [
        ("en", "Train on the 20th. Send the contract back on the 18th", 18),
        ("en", "My flight is on Friday and I need my laptop back on Thursday", 12),
        ("it", "Volo il 20, torno a chiedere la fattura il 18", 18),
        ("fr", "Mon train est le 20, il me faut le contrat en retour le 18", 18),
    ],
)
def test_a_thing_that_is_needed_back_is_no_way_home(lang, text, day):
    *_, back = find_times(text, now=NOW, zone=LISBON, lang=lang)

    assert back.value == date(2026, 3, day)


def test_today_said_outright_is_no_day_of_the_journey():
    text = "Train to Berlin on Friday. I have to leave at 4 today"
    *_, leaving = find_times(text, now=NOW, zone=LISBON, lang="en")

    assert (leaving.value.day, leaving.value.hour) == (10, 16)
