"""Whole messages that say what a button does, beside those that only sound like it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routing.understanding.phrases.directing import given_to, reminds
from routing.understanding.phrases.opinions import finds_fine
from routing.understanding.phrases.other_dates import asks_for_time
from routing.understanding.phrases.pressing import (
    LONGEST,
    Wanted,
    accepts_by_name,
    wanted_press,
    wants_it_redone,
)

CLAIM = (
    "I'll take it", "I can do this", "count me in", "mine!", "das mache ich", "me encargo yo",
    "je m'en occupe", "lo faccio io", "ik doe het", "eu fico com isso",
    "Great, I'd like to take it",
)  # fmt: skip
ACCEPT = (
    "accepted", "I accept the work", "We approve it, thanks", "ich nehme es an", "aceptado",
    "j'accepte", "accettato", "aceite", "geaccepteerd", "Looks good, accepted",
)  # fmt: skip
BACK = (
    "please send it back", "I reject this", "redo it", "bitte zurück damit", "no lo acepto",
    "je le refuse", "lo rifiuto", "not accepted",
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        *((text, Wanted.CLAIM) for text in CLAIM),
        *((text, Wanted.ACCEPT) for text in ACCEPT),
        *((text, Wanted.BACK) for text in BACK),
    ],
)
def test_a_short_message_stands_for_a_button(text: str, wanted: Wanted) -> None:
    assert wanted_press(text) is wanted


@pytest.mark.parametrize(
    "text",
    [
        "can I take it?", "I'll take it to the accountant", "accepted\nand the next one please",
        "send it back to the printer by Friday", "I accept that this month is late", "", "ok",
    ],
)  # fmt: skip
def test_what_says_more_is_no_button(text: str) -> None:
    assert wanted_press(text) is None


@given(st.sampled_from((*CLAIM, *ACCEPT, *BACK)))
def test_a_question_is_never_a_press(text: str) -> None:
    assert wanted_press(f"{text}?") is None


@given(st.integers(LONGEST, 40))
def test_a_long_message_is_words_to_somebody(more: int) -> None:
    assert wanted_press("great " * more + "accepted") is None


@pytest.mark.parametrize(
    "text",
    [
        "books look fine, accepted", "the newsletter: approved", "I accept the books",
        "we approve your report", "Ich nehme den Bericht an", "acepto el informe",
    ],
)  # fmt: skip
def test_something_named_is_accepted(text: str) -> None:
    assert accepts_by_name(text)


@pytest.mark.parametrize(
    "text",
    [
        "are the books fine, accepted?", "the books are not approved", "accepted",
        "the first half of it is fine, and the rest will have to wait for the bank, accepted",
    ],
)  # fmt: skip
def test_a_doubt_accepts_nothing(text: str) -> None:
    assert not accepts_by_name(text)


@pytest.mark.parametrize(
    "text",
    [
        "please redo the books", "too long", "das ist falsch", "bitte nochmal", "otra vez, bitte",
        "trop long", "troppo lungo", "te lang", "please fix the VAT", "this is not what I said",
    ],
)  # fmt: skip
def test_something_is_to_be_done_again(text: str) -> None:
    assert wants_it_redone(text)


@pytest.mark.parametrize("text", ["shall I redo it?", "perfect", "long live the books"])
def test_nothing_is_to_be_done_again(text: str) -> None:
    assert not wants_it_redone(text)


@pytest.mark.parametrize(
    "text",
    [
        "can I have until Monday", "I need until Monday", "would Monday be ok?", "more time please",
        "Könnte ich das erst am Montag liefern?", "geht auch Montag statt Freitag", "mehr Zeit",
        "puedo entregar hasta el lunes", "necesito más tiempo", "puis-je livrer jusqu'à lundi",
    ],
)  # fmt: skip
def test_a_later_date_is_asked_for(text: str) -> None:
    assert asks_for_time(text)


@pytest.mark.parametrize("text", ["Monday it is", "can I have until Monday " + "and so on " * 9])
def test_no_later_date_is_asked_for(text: str) -> None:
    assert not asks_for_time(text)


@pytest.mark.parametrize(
    "text",
    ["Monday is fine", "ok", "passt", "vale", "d'accord", "va bene", "no problem", "it suits us"],
)
def test_what_suits_is_fine(text: str) -> None:
    assert finds_fine(text)


@pytest.mark.parametrize("text", ["not fine", "fine, but not Monday", "das geht nicht", "Monday"])
def test_what_is_said_against_it_is_not_fine(text: str) -> None:
    assert not finds_fine(text)


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("assign T-1 to Ana", "Ana"),
        ("please give it T-12 to Ana Costa.", "Ana Costa"),
        ("gib T-3 an João", "João"),
        ("T-4 to Ben please", "Ben"),
        ("T-4 an Ben geben", "Ben"),
        ("  assign   T-1\nto  Ana ", "Ana"),
    ],
)
def test_a_task_is_given_to_somebody_by_name(text: str, whom: str) -> None:
    assert given_to(text) == whom


@pytest.mark.parametrize("text", ["assign T-1", "give Ana my regards", "T-1 is for Ana, isn't it?"])
def test_other_words_give_nothing_to_anybody(text: str) -> None:
    assert given_to(text) is None


def test_somebody_is_reminded_of_a_task() -> None:
    assert all(map(reminds, ("remind T-1", "Please nudge T-2.", "erinnere an T-3", "recuerda T-4")))
    assert not any(map(reminds, ("remind me of T-1", "remind Ana", "T-1")))
