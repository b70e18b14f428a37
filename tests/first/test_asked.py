"""Before the first time, in chat: each thing by a tap or in words, and what is no answer is not."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from begun import STATEMENT
from routing.first.model import Answer, Doer, Item
from routing.values import ArrangementId

if TYPE_CHECKING:
    from collections.abc import Mapping

    from chatting import Everyone


def asks(w: Everyone) -> None:
    """Mara hands her books over for the first time, and looks at what may be told."""
    w.mara.writes("February books by Friday noon", STATEMENT)
    w.mara.presses("go")
    w.mara.presses("first.1")


def told(w: Everyone) -> Mapping[Item, Answer]:
    held = w.desk.ledger.read(lambda reads: reads.arrangement(ArrangementId(1)))
    return held.background


def test_a_time_is_told_by_a_tap_or_in_words(w: Everyone) -> None:
    asks(w)
    w.mara.presses("first_ask.took")
    w.mara.presses("first_took.60")
    assert told(w)[Item.TOOK] == Answer(took_for=timedelta(hours=1))
    w.mara.tries("A-1", "first_ask.took")
    w.mara.writes("two and a bit")
    assert w.mara.keys == ["refused.no_duration"]
    w.mara.writes("2 h")
    assert told(w)[Item.TOOK] == Answer(took_for=timedelta(hours=2))


def test_who_did_it_is_a_choice_and_no_words(w: Everyone) -> None:
    asks(w)
    w.mara.presses("first_ask.doer")
    w.mara.writes("my aunt in Porto")
    assert told(w) == {}
    w.mara.presses("first_doer.colleague")
    assert told(w)[Item.DOER] == Answer(doer=Doer.COLLEAGUE)


@pytest.mark.parametrize("way", ["none", "first_none"])
def test_nothing_of_the_kind_is_an_answer_too(w: Everyone, way: str) -> None:
    asks(w)
    w.mara.presses("first_ask.example")
    _ = w.mara.presses(way) if way.startswith("first") else w.mara.writes(way)
    assert told(w) == {Item.EXAMPLE: Answer(out=True)}


def test_what_is_left_open_is_asked_no_more(w: Everyone) -> None:
    asks(w)
    w.mara.presses("first_ask.policy")
    w.mara.presses("first_later")
    assert (w.mara.keys, w.mara.asked, told(w)) == (["first_left"], (), {})
    assert w.mara.tries("A-1", "first_later") == ["refused.card_over"]


def test_a_file_beside_the_question_is_no_answer(w: Everyone) -> None:
    asks(w)
    w.mara.presses("first_ask.example")
    w.mara.writes("like this one", {"example.csv": "a,b\n1,2\n"})
    assert told(w) == {}


def test_what_is_kept_in_house_is_not_told_this_way_either(w: Everyone) -> None:
    asks(w)
    w.mara.writes("keep pricing decisions with me")
    w.mara.presses("first_ask.policy")
    w.mara.writes("who does it makes our pricing decisions?")
    assert w.mara.keys == ["refused.quick_kept"]
    assert told(w) == {}


@pytest.mark.parametrize(
    ("asked", "press", "code"),
    [
        ("took", "first_took.0", "no_duration"),
        ("took", "first_took.soon", "no_duration"),
        ("doer", "first_doer.robot", "no_choice"),
        ("doer", "first_took.60", "card_over"),
    ],
)
def test_a_button_that_answers_something_else_answers_nothing(
    w: Everyone, asked: str, press: str, code: str
) -> None:
    asks(w)
    w.mara.presses(f"first_ask.{asked}")
    assert w.mara.tries("A-1", press) == [f"refused.{code}"]
    assert told(w) == {}


def test_it_is_asked_of_ones_own_services_only(w: Everyone) -> None:
    w.mara.writes("first time")
    assert w.mara.keys == ["refused.no_arrangement"]
    asks(w)
    eve = w.desk.enroll("eve", "client", firm="Eve & Co")
    assert eve.tries("A-1", "first_ask.took") == ["refused.no_arrangement"]
    assert eve.tries("A-1", "first.1") == ["refused.no_arrangement"]
    assert w.mara.tries("A-1", "first_ask.weather") == ["refused.no_arrangement"]
    assert w.mara.tries("R-1", "first_ask.took") == ["refused.no_arrangement"]


def test_who_comes_back_to_it_sees_the_newest_that_is_open(w: Everyone) -> None:
    asks(w)
    w.mara.writes("first time")
    assert "first_ask.took" in w.mara.hears("first").actions
