"""What strangers write in plain words around a card: questions, more of a thing, other days."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from begun import BOOKS, STATEMENT, books_claimed
from routing.notices.model import Mode
from routing.understanding.asides import Topic, aside_of

if TYPE_CHECKING:
    from chatting import Everyone


@pytest.mark.parametrize(
    "text",
    [
        "hey there, heard about you from a friend. what can you actually do for me?",
        "Hallo zusammen! Was könnt ihr denn eigentlich?", "What exactly can you do?",
    ],
)  # fmt: skip
def test_who_asks_what_is_done_here_is_told(w: Everyone, text: str) -> None:
    w.mara.writes(text)
    assert w.mara.keys == ["help_client"]


def test_that_is_the_card_whose_price_is_asked(w: Everyone) -> None:
    w.mara.writes(BOOKS)
    w.mara.writes("how much is that going to cost me?")
    told = w.mara.hears("service_told")
    assert str(told.facts["work"]).count("bookkeeping") == 1


def test_who_asks_for_what_is_not_done_here_sees_what_is(w: Everyone) -> None:
    w.mara.writes("what is the weather like on the moon tonight, any idea at all")
    assert w.mara.hears("not_for_us").facts["works"]


def test_another_kind_of_work_is_not_said_to_whom_nobody_is_yet(w: Everyone) -> None:
    w.mara.writes(BOOKS, STATEMENT)
    w.mara.presses("go")
    w.mara.writes("could you get me a good plumber for the kitchen sink by end of month")
    assert "word_or_new" in w.mara.keys


def test_work_that_was_done_is_wanted_every_month_by_a_word_for_it(w: Everyone) -> None:
    books_claimed(w)
    w.ana.fills("T-1", note="All matched", open_items="2", took="1 h")
    w.mara.presses("accept")
    w.mara.writes("great, can she do that every month from now on?")
    assert str(w.mara.hears("understood").facts).count("bookkeeping") >= 1


def test_a_question_about_what_is_on_the_card_is_not_added_to_it(w: Everyone) -> None:
    w.mara.writes(BOOKS)
    for question in ("who did my things?", "how do you make it?", "can it be sent by mail?"):
        w.mara.writes(question)
        assert w.mara.keys == ["things"]


def test_an_operators_small_talk_is_told_to_whom_words_go(w: Everyone) -> None:
    w.ola.writes("what is the weather like on the moon tonight?")
    assert w.ola.keys == ["help_operator"]


def test_while_a_part_is_pointed_out_other_words_are_heard_for_themselves(w: Everyone) -> None:
    w.mara.writes("Please reconcile the October books. Please write our December newsletter.")
    w.mara.writes("by Friday please")
    assert "which_part" in w.mara.keys
    w.mara.writes("thanks so much!")
    assert w.mara.keys == ["thanks"]
    w.mara.writes("the statements come tomorrow morning, I promise")
    assert w.mara.keys not in ([], ["change"])


@pytest.mark.parametrize(
    "text",
    [
        "it's for Friday the 4th",
        "¿puedo cambiar la fecha al lunes 7?",
        "kann ich das Datum auf Montag ändern?",
    ],
)
def test_what_nobody_has_yet_gets_another_date_by_a_word(w: Everyone, text: str) -> None:
    w.mara.writes(BOOKS, STATEMENT)
    w.mara.presses("go")
    w.mara.writes(text)
    assert "date_wished" in w.mara.keys


@pytest.mark.parametrize(
    "text", ["¿y cuánto cuesta cada cosa?", "und was kostet jede Sache einzeln?"]
)
def test_the_price_of_each_thing_is_of_those_on_the_card(w: Everyone, text: str) -> None:
    w.mara.writes("Please reconcile the October books. Please write our December newsletter.")
    w.mara.writes(text)
    assert w.mara.hears("services_told").facts["count"] == 2


def test_a_few_words_that_no_service_is_known_by_belong_to_the_open_card(w: Everyone) -> None:
    w.mara.writes(BOOKS)
    w.mara.writes("do it nicely please")
    card = w.mara.hears("understood")
    assert (card.facts["changed"], card.about.id) == (True, 1)


def test_a_few_such_words_said_twice_are_one_request(w: Everyone) -> None:
    for _ in range(2):
        w.mara.writes("do it nicely please")
    found = w.mara.desk.ledger.read(lambda reads: reads.open_requests(w.mara.person.id))
    assert len(found) == 1


def test_the_same_for_other_work_is_that_other_work(w: Everyone) -> None:
    books_claimed(w)
    w.mara.writes("can you do the same for payroll please, six people")
    assert "payroll" in str(w.mara.hears("understood").facts)


def test_a_question_that_may_be_a_request_is_kept_until_it_is_said(w: Everyone) -> None:
    w.mara.writes(BOOKS)
    w.mara.writes("might we ask for something more?")
    assert w.mara.hears("is_request").actions[0] == "as_new"


@pytest.mark.parametrize(
    "text",
    [
        "and the newsletter can wait till 8 December", "der Newsletter kann bis 8. Dezember warten",
        "el newsletter puede esperar hasta el 8 de diciembre",
    ],
)  # fmt: skip
def test_what_can_wait_until_a_day_is_wanted_then_and_not_left_out(w: Everyone, text: str) -> None:
    w.mara.writes("Please reconcile the October books. Please write our December newsletter.")
    w.mara.writes(text)
    _, letter = w.mara.hears("understood").facts["parts"]  # type: ignore[misc]
    assert letter["wanted"].day == 8  # type: ignore[call-overload, index, union-attr]


def test_a_yes_to_what_is_kept_makes_it_a_request(w: Everyone) -> None:
    w.mara.writes("what is the weather like on the moon tonight, any idea at all")
    assert w.mara.keys == ["not_for_us"]
    w.mara.writes("yes please")
    assert set(w.mara.keys) & {"understood", "which"}


def test_an_address_beside_the_card_is_part_of_it(w: Everyone) -> None:
    w.mara.writes("Please change something on our website")
    w.mara.writes("it's www.lea.example/contact")
    assert w.mara.hears("understood").facts["changed"] is True


def test_as_soon_as_possible_is_no_date_that_is_past(w: Everyone) -> None:
    w.mara.writes(BOOKS)
    w.mara.writes("asap pls")
    assert w.mara.hears("understood").facts["changed"] is True


@pytest.mark.parametrize(
    "text", ["hey there! got a sec?", "hast du kurz Zeit?", "¿estás ahí?", "are you there?"]
)
def test_who_only_knocks_is_greeted(w: Everyone, text: str) -> None:
    w.mara.writes(text)
    assert w.mara.keys == ["hello"]


@pytest.mark.parametrize(
    "text", ["have you got a second opinion on that?", "got a minute to waste"]
)
def test_such_words_are_no_knock(text: str) -> None:
    aside = aside_of(text)
    assert aside is None or aside.topic is not Topic.HELLO


def test_no_after_all_with_a_day_in_it_stops_nothing_by_itself(w: Everyone) -> None:
    w.mara.writes(BOOKS)
    w.mara.presses("go")
    for _ in range(2):  # asked anew below the words each time, and on no card further up
        w.mara.writes("doch nicht, Freitag ist wichtig")
        assert w.mara.hears("stop_sure").mode == Mode.SAID


@pytest.mark.parametrize("text", ["what did it cost in the end?", "was hat das gekostet?"])
def test_what_it_did_cost_stands_on_the_statement(w: Everyone, text: str) -> None:
    w.mara.writes(text)
    assert w.mara.keys == ["month_statement"]


@pytest.mark.parametrize(
    "text", ["by Monday please", "bis Montag bitte", "para el lunes por favor"]
)
def test_a_day_alone_is_when_it_is_wanted_as_long_as_nobody_has_it(w: Everyone, text: str) -> None:
    w.mara.writes(BOOKS, STATEMENT)
    w.mara.presses("go")
    w.mara.writes(text)
    assert "date_wished" in w.mara.keys


def test_a_day_alone_is_a_word_to_who_has_it(w: Everyone) -> None:
    books_claimed(w)
    w.mara.writes("by Monday please")
    assert w.ana.keys != []


def test_accepted_with_stars_behind_it_is_accepted(w: Everyone) -> None:
    books_claimed(w)
    w.ana.fills("T-1", note="All matched", open_items="2", took="1 h")
    w.mara.writes("yay. accepted. 4/5")
    assert "accepted" in w.mara.keys
