"""Which part of a card is meant, where several could be: it is asked, and answered in words."""

from __future__ import annotations

import pytest

from chatting import Everyone, rows
from on_card import BOTH, live


def test_what_could_mean_several_is_asked_and_changes_nothing_yet(w: Everyone) -> None:
    w.mara.writes(BOTH)
    before = live(w)
    w.mara.writes("make it Monday instead")
    assert w.mara.hears("which_part").actions == ("part.1", "part.2", "part.all", "done", "person")
    assert live(w) == before
    w.mara.presses("part.all")
    assert len({part.wanted_at for part in live(w).values()}) == 1


def test_what_is_left_out_while_it_is_asked_which_is_left_out(w: Everyone) -> None:
    w.mara.writes(BOTH)
    w.mara.writes("make it Monday instead")
    w.mara.writes("without the newsletter")
    parts = live(w)
    wanted = parts["bookkeeping"].wanted_at
    assert set(parts) == {"bookkeeping"}
    assert wanted is not None
    assert wanted.weekday() == 0, "the date is for what stays"


@pytest.mark.parametrize("text", ["not the newsletter", "all but the newsletter"])
def test_what_is_spared_stays_as_it_was(w: Everyone, text: str) -> None:
    w.mara.writes(BOTH)
    before = live(w)
    w.mara.writes("make it Monday instead")
    w.mara.writes(text)
    assert live(w)["newsletter"] == before["newsletter"]
    assert live(w)["bookkeeping"] != before["bookkeeping"]


def test_another_date_for_one_is_no_answer_to_which(w: Everyone) -> None:
    w.mara.writes(BOTH)
    w.mara.writes("make it Monday instead")
    w.mara.writes("the newsletter by Tuesday")
    wanted = live(w)["newsletter"].wanted_at
    assert wanted is not None
    assert wanted.weekday() == 1


def test_a_few_words_say_which(w: Everyone) -> None:
    w.mara.writes(BOTH)
    w.mara.writes("add the Q2 numbers too")
    w.mara.writes("to the first one")
    words = {key: w.desk.words(part.words) for key, part in live(w).items()}
    assert "Q2" in words["bookkeeping"]
    assert "Q2" not in words["newsletter"]


def test_which_is_asked_once(w: Everyone) -> None:
    w.mara.writes(BOTH)
    w.mara.writes("make it Monday instead")
    card = w.mara.card("part.1")
    assert card is not None
    w.mara.taps(card.key, "part.1")
    w.mara.taps(card.key, "part.2")
    assert w.mara.keys == ["refused.not_asked"]
    assert len({part.wanted_at for part in live(w).values()}) == 2


def test_what_nobody_understood_is_named_by_its_own_words_when_it_is_asked_which(
    w: Everyone,
) -> None:
    w.mara.writes("Please write our December newsletter")
    w.mara.presses("change")
    w.mara.presses("split.1")
    w.mara.writes("Please zorgle the frobnicator")
    w.mara.writes("make it Monday instead")
    unsure = rows(w.mara.hears("which_part"), "choices")[1]
    assert "frobnicator" in w.desk.words(unsure["choice"])


def test_a_part_that_is_not_there_is_refused(w: Everyone) -> None:
    w.mara.writes(BOTH)
    w.mara.writes("make it Monday instead")
    assert w.mara.tries("R-1", "part.9") == ["refused.no_part"]


def test_words_that_name_none_of_them_leave_the_question_open(w: Everyone) -> None:
    w.mara.writes(BOTH)
    w.mara.writes("make it Monday instead")
    before = live(w)
    w.mara.writes("hmm")
    assert live(w) == before
    assert [q.kind for q in w.mara.asked] == ["which_part"]
    w.mara.writes("the newsletter")
    assert live(w) != before


def test_both_of_them_may_be_meant(w: Everyone) -> None:
    w.mara.writes(BOTH)
    w.mara.writes("make it Monday instead")
    w.mara.writes("both")
    assert len({part.wanted_at for part in live(w).values()}) == 1
