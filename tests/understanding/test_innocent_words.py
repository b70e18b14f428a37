"""Words that only look like an order: nothing is taken, passed, dropped or moved by them."""

from __future__ import annotations

import pytest

from routing.understanding.acts.again import says_again
from routing.understanding.asides import aside_of
from routing.understanding.phrases.calling import called_by
from routing.understanding.phrases.directing import given_to
from routing.understanding.phrases.how_long import took_in
from routing.understanding.phrases.pressing import Wanted, takes_named, wanted_press
from routing.understanding.phrases.second import second_thought
from routing.understanding.phrases.set_phrases import says_done

CARD = {
    1: called_by("newsletter"),
    2: called_by("website upkeep website"),
    3: called_by("monthly books bookkeeping"),
}


@pytest.mark.parametrize(
    "text",
    [
        "Please clean our office, we need it every week", "Putz das Büro jeden Montag",
        "Quiero limpiar la oficina todos los lunes", "They send it each time too late",
        "Translate the contract, and check that each page has a footer",
        "das ist jede Menge Arbeit", "la web cada vez va más lenta", "het is elke keer fout",
    ],
)  # fmt: skip
def test_how_often_something_happens_asks_for_nothing_again(text: str) -> None:
    assert not says_again(text)


@pytest.mark.parametrize(
    "text", ["can she do that every month from now on?", "bitte macht das jeden Monat",
             "¿puede hacerlo cada mes?", "kan ze dat elke maand doen?"],
)  # fmt: skip
def test_the_same_every_month_is_the_same_again(text: str) -> None:
    assert says_again(text)


@pytest.mark.parametrize(
    "text",
    [
        "no thanks needed", "pass me the file", "can't wait to start!", "can't complain",
        "I can't open the attachment", "I won't let you down", "I couldn't be happier",
        "I have no time limit", "swamped today, but I'll take it", "pass it on to Ben",
        "kann ich nicht sagen, was ist das Budget", "ich passe den Text an",
        "no puedo abrir el archivo", "yo paso los archivos luego", "je passe le dossier",
    ],
)  # fmt: skip
def test_no_offer_is_passed_by(text: str) -> None:
    assert wanted_press(text) is not Wanted.PASS


@pytest.mark.parametrize(
    "text", ["sorry, I can't", "ich kann leider nicht", "too busy this week", "no puedo, lo siento"]
)
def test_an_offer_is_passed_by(text: str) -> None:
    assert wanted_press(text) is Wanted.PASS


@pytest.mark.parametrize(
    "text",
    [
        "Ich mache die Buchhaltung nicht", "I can do the books never", "I'll do the books later",
        "Mach die Buchhaltung bitte", "hago la contabilidad luego",
    ],
)  # fmt: skip
def test_nothing_is_taken_by(text: str) -> None:
    assert takes_named(text) is None


@pytest.mark.parametrize(
    "text", ["give it to me", "offer it to the client", "give it a rest", "give an answer to Ana"]
)
def test_nothing_is_given_by(text: str) -> None:
    assert given_to(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "keep the newsletter short for now", "leave the newsletter as it is for now",
        "put the website online for now", "leave the books with Ana for now",
        "Lass den Newsletter lustig sein", "deja el newsletter corto por ahora",
        "park for the website is free", "the books are great", "the newsletter has a typo",
        "the website is live, thanks", "the newsletter, please", "der Newsletter ist super",
    ],
)  # fmt: skip
def test_nothing_on_the_card_changes_by(text: str) -> None:
    assert second_thought(text, CARD) is None


@pytest.mark.parametrize(
    "text",
    [
        "I need a new website. What can you do?", "The coffee machine broke. How does it work?",
        "We have a leak in the kitchen. What can you do?", "Here is the file. What is this?",
    ],
)  # fmt: skip
def test_work_before_a_question_is_no_greeting(text: str) -> None:
    assert aside_of(text) is None


@pytest.mark.parametrize(
    "text", ["I think so, done", "Tomorrow, done", "Here is the draft, ready", "page 1, finished"]
)
def test_nothing_is_handed_in_by(text: str) -> None:
    assert not says_done(text, with_files=True)


def test_no_size_and_no_other_thing_is_the_time_taken() -> None:
    assert [took_in(t) for t in ("The banner, 3 m", "One more thing, 30 min")] == [None, None]
