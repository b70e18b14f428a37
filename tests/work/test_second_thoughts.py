"""Second thoughts about work underway: a wish for a date, an end that is asked about first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from begun import STATEMENT, books_claimed, letter_claimed
from chatting import with_people
from routing.task import TaskState

if TYPE_CHECKING:
    from pathlib import Path

    from chatting import Everyone


@pytest.fixture
def w(tmp_path: Path) -> Everyone:
    return with_people(tmp_path)


@pytest.mark.parametrize("text", ["can we make it Monday", "make it Monday instead please"])
def test_another_date_is_asked_of_who_has_it(w: Everyone, text: str) -> None:
    books_claimed(w)
    w.mara.writes(text)
    assert "due_asked" in w.mara.keys
    assert w.ana.hears("due_proposed").actions == ("due_yes", "due_no", "person")
    w.ana.presses("due_yes")
    due = w.desk.task().due_at
    assert due is not None
    assert (due.month, due.day) == (11, 30)


@pytest.mark.parametrize(
    ("words", "key"), [("yes", "due_moved"), ("ok", "due_moved"), ("no", "due_kept")]
)
def test_a_bare_yes_or_no_answers_the_date_that_is_put(w: Everyone, words: str, key: str) -> None:
    books_claimed(w)
    w.ana.presses("move")
    w.ana.writes("Monday noon")
    w.mara.hears("due_proposed")
    w.mara.writes(words)
    assert key in w.ana.keys
    assert "word" not in w.ana.keys
    assert w.desk.task().proposed_at is None


def test_a_yes_to_the_own_proposal_crosses_as_words(w: Everyone) -> None:
    books_claimed(w)
    w.mara.writes("can we make it Monday")
    w.mara.writes("yes")
    assert w.desk.task().proposed_at is not None


def test_a_date_in_passing_is_only_words(w: Everyone) -> None:
    books_claimed(w)
    w.mara.writes("Friday is fine")
    assert "word" in w.ana.keys
    assert w.desk.task().proposed_at is None


def test_before_the_claim_the_wish_itself_moves(w: Everyone) -> None:
    w.mara.writes("Please reconcile the October books by Friday noon", STATEMENT)
    w.mara.presses("go")
    w.mara.writes("can we make it Monday")
    assert "date_wished" in w.mara.keys
    wanted = w.desk.task().wanted_at
    assert wanted is not None
    assert wanted.day == 30


def test_a_date_that_passed_meanwhile_is_refused(w: Everyone) -> None:
    books_claimed(w)
    letter_claimed(w)
    w.mara.writes("can we make it today at noon?")
    w.desk.passes(hours=4)
    w.mara.presses("wish.1")
    assert w.mara.keys == ["refused.date_past"]


def test_the_task_is_named_by_its_words_or_asked_for(w: Everyone) -> None:
    books_claimed(w)
    letter_claimed(w)
    w.mara.writes("can we make the newsletter Monday?")
    assert (w.ana.keys, w.ben.hears("due_proposed").about.id) == ([], 2)
    w.mara.writes("can we make it Monday")
    assert w.mara.hears("move_which").actions[:2] == ("wish.2", "wish.1")
    w.mara.presses("wish.1")
    assert w.ana.hears("due_proposed").about.id == 1
    card = w.mara.card("wish.2")
    assert card is not None
    w.mara.taps(card.key, "wish.2")
    assert w.mara.keys == ["refused.not_asked"]


@pytest.mark.parametrize("text", ["don't need the books any more", "cancel the October books"])
def test_what_is_not_needed_is_stopped_after_a_second_tap(w: Everyone, text: str) -> None:
    books_claimed(w)
    letter_claimed(w)
    w.mara.writes(text)
    assert w.mara.hears("stop_sure").about.id == 1
    assert w.ana.keys == []
    w.mara.presses("stop.yes")
    assert (w.desk.task(1).state, w.desk.task(2).state) == (
        TaskState.CANCELLED,
        TaskState.WORKING,
    )


def test_which_one_is_not_needed_is_asked(w: Everyone) -> None:
    books_claimed(w)
    letter_claimed(w)
    w.mara.writes("cancel")
    assert w.mara.hears("stop_which").actions[:2] == ("end.2", "end.1")
    w.mara.presses("end.1")
    assert w.mara.hears("stop_sure").about.id == 1


def test_not_needed_is_heard_while_an_input_is_asked_for(w: Everyone) -> None:
    books_claimed(w)
    w.mara.writes("Please write our December newsletter")
    w.mara.presses("go")
    w.mara.writes("don't need the newsletter any more")
    assert w.desk.task(2).state == TaskState.CANCELLED


def test_a_button_for_somebody_elses_task_does_nothing(w: Everyone) -> None:
    books_claimed(w)
    letter_claimed(w)
    w.mara.writes("cancel")
    card = w.mara.card("end.1")
    assert card is not None
    w.ben.taps(card.key, "end.1")
    assert w.ben.keys == ["refused.not_your_card"]
