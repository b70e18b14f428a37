"""Small talk opens nothing, crosses to nobody, and is answered with something of use."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from begun import BOOKS, STATEMENT
from busy_desk import at_work
from chatting import Everyone, open_desk, rows
from routing.catalogue import Rate, RateKind
from routing.values import Money, ServiceKey

if TYPE_CHECKING:
    from pathlib import Path


def eur(cents: int) -> Money:
    return Money(minor=cents, currency="EUR")


def requests(w: Everyone) -> int:
    """How many requests are open."""
    return len(w.desk.ledger.read(lambda reads: reads.open_requests(w.mara.person.id)))


@pytest.mark.parametrize("text", ["help", "what can you do?", "How does this work?", "/help"])
def test_help_says_what_can_be_written(w: Everyone, text: str) -> None:
    w.mara.writes(text)
    card = w.mara.hears("help_client")
    assert card.actions == ("prices", "things", "person")
    assert card.facts["works"]
    w.mara.presses("prices")
    assert w.mara.keys == ["services_told"]
    assert requests(w) == 0


@pytest.mark.parametrize("text", ["ok", "lol", "hmm", "great idea", "??", "no", "later"])
def test_a_remark_opens_nothing(w: Everyone, text: str) -> None:
    w.mara.writes(text)
    assert requests(w) == 0
    assert "person" in w.desk.told[-1].actions or w.mara.keys == ["thanks"]


def test_a_remark_beside_an_open_card_says_that_it_waits(w: Everyone) -> None:
    w.mara.writes(BOOKS)
    w.mara.writes("hmm")
    assert w.mara.hears("card_waits").actions == ("request.1", "things", "person")
    w.mara.presses("request.1")
    assert w.mara.keys == ["understood"]


def test_a_longer_remark_is_kept_and_can_become_a_request(w: Everyone) -> None:
    w.mara.writes("The cabinet in our hall is really full")
    assert w.mara.hears("is_request").actions == ("as_new", "forget", "person")
    assert requests(w) == 0
    w.mara.presses("as_new")
    assert requests(w) == 1


def test_a_longer_remark_can_go_to_a_person(w: Everyone) -> None:
    w.mara.writes("The cabinet in our hall is really full")
    w.mara.presses("person")
    said = w.ola.hears("wants_person").facts["said"]
    assert w.desk.words(said) == "The cabinet in our hall is really full"
    assert w.mara.asked == ()


@pytest.mark.parametrize(
    ("text", "price"),
    [
        ("how much is a newsletter?", "180.00"),
        ("What does the bookkeeping cost?", "60.00"),
        ("how long does a newsletter take?", "180.00"),
        ("do you do newsletters?", "180.00"),
    ],
)
def test_a_price_is_told(w: Everyone, text: str, price: str) -> None:
    w.mara.writes(text)
    assert w.mara.hears("service_told").facts["price"].minor == int(price.replace(".", ""))  # type: ignore[union-attr]
    assert requests(w) == 0


def test_a_price_that_was_arranged_is_told_also_when_the_catalogue_asks_more(w: Everyone) -> None:
    w.mara.writes(BOOKS, STATEMENT)
    w.mara.presses("go")
    house, key = w.desk.desk.house, ServiceKey("bookkeeping")
    dearer = replace(
        house.catalogue.services[key], price=Rate(kind=RateKind.FIXED, amount=eur(7_500))
    )
    catalogue = replace(house.catalogue, services={**house.catalogue.services, key: dearer})
    w.desk.desk.house = replace(house, catalogue=catalogue)
    w.mara.writes("how much is the bookkeeping?")
    assert w.mara.hears("service_told").facts["price"] == eur(6_000)


def test_what_is_not_done_is_said(w: Everyone) -> None:
    w.mara.writes("how much is a haircut?")
    assert w.mara.hears("services_told").facts["unknown"] is True


def test_the_price_of_what_is_on_the_card(w: Everyone) -> None:
    w.mara.writes(BOOKS)
    w.mara.writes("how much does it cost?")
    assert w.mara.hears("service_told").facts["price"].minor == 6_000  # type: ignore[union-attr]


def test_the_price_of_the_one_task_is_no_word_to_its_provider(w: Everyone) -> None:
    w.mara.writes(BOOKS, STATEMENT)
    w.mara.presses("go")
    w.ana.presses("claim")
    w.mara.writes("how much does it cost?")
    assert w.mara.hears("task_told").facts["price"].minor == 6_000  # type: ignore[union-attr]
    assert w.ana.keys == []


def test_a_desk_without_prices_sends_to_a_person(tmp_path: Path) -> None:
    text = '[desk]\nname = "S"\nzone = "Europe/Berlin"\nsign_up = "open"\n'
    text += '[services.a]\ntitle = "Typing"\nabout = "x"\nexamples = ["type this letter"]\n'
    desk = open_desk(tmp_path, catalogue=text)
    mara = desk.enroll("mara", "client")
    mara.writes("how much does it cost?")
    (row,) = rows(mara.hears("services_told"), "services")
    assert "price" not in row
    assert "person" in mara.hears("services_told").actions


def test_help_while_something_is_asked_explains_it(w: Everyone) -> None:
    w.mara.writes("Please write our December newsletter")
    w.mara.presses("go")
    w.mara.writes("help")
    assert w.mara.keys == ["explained"]
    w.mara.writes("how much does it cost?")
    assert w.mara.keys == ["task_told"]
    assert [question.kind for question in w.mara.asked] == ["input"]


def test_a_provider_who_asks_for_help_tells_nobody(w: Everyone) -> None:
    w.mara.writes(BOOKS, STATEMENT)
    w.mara.presses("go")
    w.ana.presses("claim")
    w.ana.writes("help")
    assert (w.ana.keys, w.mara.keys) == (["help_provider"], [])


def test_what_is_written_to_somebody_is_not_answered_by_the_desk(w: Everyone) -> None:
    w.mara.writes(BOOKS, STATEMENT)
    w.mara.presses("go")
    w.ana.presses("claim")
    w.mara.presses("write")
    w.mara.writes("how much is it?")
    assert "word" in w.ana.keys


def test_what_a_provider_asks_about_the_work_is_for_its_client(w: Everyone) -> None:
    w.mara.writes(BOOKS, STATEMENT)
    w.mara.presses("go")
    w.ana.presses("claim")
    w.ana.writes("Which account is the new one?")
    assert "word" in w.mara.keys
    w.ana.writes("what is open?")
    assert (w.ana.keys, w.mara.keys) == (["things"], [])


def test_an_operator_who_asks_for_help_is_shown_the_board(w: Everyone) -> None:
    w.ola.writes("help")
    assert w.ola.hears("help_operator").actions == ("board", "things")


def test_a_reply_to_a_card_may_ask_what_it_costs(w: Everyone) -> None:
    number = w.desk.letters + 1
    w.mara.writes("Please write our December newsletter")
    w.mara.writes(BOOKS)
    w.mara.writes("how much is it?", reply_to=f"m{number}")
    assert w.mara.hears("service_told").facts["price"].minor == 18_000  # type: ignore[union-attr]


def test_a_reply_about_several_things_tells_what_each_costs(w: Everyone) -> None:
    w.mara.writes(f"{BOOKS}. Please write our December newsletter.")
    w.mara.writes("how much is it?")
    assert len(rows(w.mara.hears("services_told"), "services")) > 1


def test_a_desk_with_few_services_names_them_all(tmp_path: Path) -> None:
    busy = at_work(tmp_path)
    busy.mara.writes("help")
    card = busy.mara.hears("help_client")
    assert len(card.facts["works"]) == 2  # type: ignore[arg-type]
    assert "more" not in card.facts


def test_everything_means_every_open_card(w: Everyone) -> None:
    w.mara.writes("Please reconcile the October books by Friday noon")
    w.mara.writes("Please run payroll for October")
    w.mara.writes("cancel everything")
    assert w.mara.keys == ["dropped", "dropped"]


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("I want to talk to a real person", "person_called"),
        ("kann ich mit jemandem reden?", "person_called"),
        ("what do you do with my files?", "what_we_keep"),
        ("are you a bot?", "help_client"),
        ("who are you? are you a bot?", "help_client"),
        ("When are you open?", "hours_told"),
        ("wann seid ihr erreichbar?", "hours_told"),
        ("¿cuándo abrís?", "hours_told"),
        ("are you open on Saturday?", "hours_told"),
        ("seid ihr am Samstag da?", "hours_told"),
        ("how long does it take?", "times_told"),
        ("who does the work?", "who_does"),
        ("¿cuánto me va a costar?", "services_told"),
        ("was kostet mich das alles?", "services_told"),
    ],
)
def test_what_strangers_ask_first_is_answered(w: Everyone, words: str, key: str) -> None:
    w.mara.writes(words)
    assert w.mara.keys[-1:] == [key]


@pytest.mark.parametrize(
    "words", ["when do you close the books?", "when do you start the newsletter?"]
)
def test_when_work_begins_is_no_question_about_hours(w: Everyone, words: str) -> None:
    w.mara.writes(words)
    assert "hours_told" not in w.mara.keys


def test_who_is_always_asked_is_named_to_who_asks_who_does_the_work(w: Everyone) -> None:
    w.mara.writes("my books go to Ana")
    w.mara.writes("who does the work?")
    (row,) = rows(w.mara.hears("who_does"), "whos")
    assert set(row) == {"work", "firm"}


def test_hours_told_in_answer_to_what_is_asked_are_no_question(w: Everyone) -> None:
    w.mara.writes("Please write our December newsletter")
    w.mara.presses("go")
    w.mara.writes("opening hours")
    assert "hours_told" not in w.mara.keys


@pytest.mark.parametrize(("minutes", "kept"), [(1, 2), (5, 1)])
def test_remarks_are_one_only_when_they_follow_at_once(
    w: Everyone, minutes: int, kept: int
) -> None:
    w.mara.writes("The filing cabinet in our hall is really full")
    w.desk.passes(minutes=minutes)
    w.mara.writes("The coffee machine in our hall is really old")
    said = w.desk.words(w.mara.hears("is_request").facts["said"])
    assert len(said.splitlines()) == kept
