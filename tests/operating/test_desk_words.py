"""An operator's words beside a task are the desk's, to whom the operator says; never a client's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from begun import STATEMENT
from chatting import with_people
from routing.inbound import InboundKind

if TYPE_CHECKING:
    from pathlib import Path

    from chatting import Everyone


@pytest.fixture
def w(tmp_path: Path) -> Everyone:
    everyone = with_people(tmp_path)
    everyone.mara.writes("Please reconcile the October books by Friday noon", STATEMENT)
    everyone.mara.presses("go")
    return everyone


def test_words_beside_a_number_cross_only_when_it_is_said_to_whom(w: Everyone) -> None:
    w.ana.presses("claim")
    w.ola.writes("T-1 please hurry")
    assert w.ola.hears("desk_word_to").actions == (
        "tell.provider",
        "tell.client",
        "tell.note",
        "never_mind",
    )
    assert (w.mara.keys, w.ana.keys) == ([], [])
    w.ola.presses("tell.provider")
    assert "by" in w.ana.hears("desk_word").facts
    assert "desk_word" not in w.mara.keys
    w.ola.presses("tell.client")
    assert w.ola.keys == ["refused.not_asked"]


def test_they_go_to_the_client_or_stay_a_note(w: Everyone) -> None:
    w.ola.writes("we are looking", about="T-1")
    assert "tell.provider" not in w.ola.hears("desk_word_to").actions
    w.ola.presses("tell.client")
    assert w.desk.words(w.mara.hears("desk_word").facts["said"]) == "we are looking"
    w.ola.writes("a difficult one", about="T-1")
    w.ola.presses("tell.note")
    assert (w.ola.keys, w.mara.keys) == (["desk_note_kept"], [])


def test_a_file_of_the_operators_goes_along(w: Everyone) -> None:
    w.ana.presses("claim")
    w.ola.writes("", {"guide.txt": "how we do it"}, about="T-1")
    assert "tell.note" not in w.ola.hears("desk_word_to").actions
    w.ola.presses("tell.provider")
    assert len(w.ana.hears("desk_word").files) == 1


def test_never_mind_takes_them_back(w: Everyone) -> None:
    w.ola.writes("T-1 please hurry")
    w.ola.presses("never_mind")
    w.ola.presses("tell.client")
    assert (w.mara.keys, w.ola.keys) == ([], ["refused.not_asked"])


def test_the_answer_goes_to_the_desk_and_not_across(w: Everyone) -> None:
    w.ana.presses("claim")
    w.ola.writes("T-1 please hurry")
    w.ola.presses("tell.provider")
    w.ana.presses("answer_desk")
    w.ana.writes("I will, promised")
    assert w.desk.words(w.ola.hears("wants_person").facts["said"]) == "I will, promised"
    assert w.mara.keys == []


def test_an_edited_word_of_the_operators_is_not_passed_on_as_the_clients(w: Everyone) -> None:
    w.ana.presses("claim")
    w.ola.sends(InboundKind.EDIT, about="T-1", text="please hurry now")
    assert "word" not in w.ana.keys


@pytest.mark.parametrize(
    "words", ["assign T-1 to Ana", "please give T-1 to ana.", "gib T-1 an Ana", "asigna T-1 a Ana"]
)
def test_who_shall_have_it_is_ordered_in_words(w: Everyone, words: str) -> None:
    w.ola.writes(words)
    assert "assigned" in w.ola.keys
    assert "desk_word_to" not in w.ola.keys


def test_a_reminder_is_ordered_in_words(w: Everyone) -> None:
    w.ana.presses("claim")
    w.ola.writes("remind T-1")
    assert "desk_word_to" not in w.ola.keys
    assert w.ana.keys


def test_a_name_that_nobody_has_is_refused(w: Everyone) -> None:
    w.ana.presses("claim")
    w.ola.writes("give T-1 to Zorro")
    assert [key for key in w.ola.keys if key.startswith("refused")]
    assert w.desk.task().provider is not None
