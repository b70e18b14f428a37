"""Where the time went, why then, and what is ahead, as people ask for it in their own chat."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from routing.conversation import explaining
from routing.notices.model import DESK
from routing.refusals import Refused
from routing.talk import Pressed

if TYPE_CHECKING:
    from busy_desk import Busy
    from chatting import Seat
    from routing.notices.model import Notice


def told(seat: Seat, text: str, key: str) -> Notice:
    seat.writes(text)
    return seat.hears(key)


def pressed(busy: Busy, name: str, arg: str) -> None:
    """Press a button of a card that asks which one is meant."""
    found = Pressed(about=DESK, arg=arg)
    busy.does(lambda unit: explaining.PRESSES[name](unit, found), busy.mara)


def finished(busy: Busy) -> None:
    """One piece of work from beginning to end."""
    busy.asks()
    busy.ana.presses("claim", "T-1")
    busy.ana.presses("start", "T-1")
    busy.desk.passes(hours=2)
    busy.hands_in()
    busy.mara.presses("accept", "T-1")


def test_of_finished_work_the_last_is_explained(busy: Busy) -> None:
    finished(busy)
    card = told(busy.mara, "where did the time go?", "where_told")
    assert card.facts["whole"] >= timedelta(hours=2)  # type: ignore[operator]
    assert "by_step" not in card.actions, "it had no steps"
    assert told(busy.ana, "wo ist die Zeit geblieben?", "where_told").about == card.about


def test_without_any_work_there_is_nothing_to_explain(busy: Busy) -> None:
    busy.mara.writes("where did the time go?")
    assert busy.mara.keys == ["things"]


def test_of_several_it_is_asked_which_and_one_that_is_named_is_meant(busy: Busy) -> None:
    busy.asks()
    busy.desk.passes(minutes=11)
    busy.asks("November books by Friday noon")
    card = told(busy.mara, "why so late?", "explain_which")
    assert card.actions == ("why_of.1", "why_of.2", "things", "person")
    busy.mara.presses("why_of.2")
    assert busy.mara.hears("why_told").about.id == 2
    both = told(busy.mara, "where did the time go on the books?", "explain_which")
    assert both.actions[:2] == ("where_of.1", "where_of.2"), "both are called so"
    assert told(busy.mara, "why so late, T-1?", "why_told").about.id == 1
    assert told(busy.mara, "where did the time go on T-2?", "where_told").about.id == 2
    busy.mara.writes("T-1, and where is it?")
    assert busy.mara.keys == ["task"], "how it stands is something else"
    for arg in ("99", "x"):
        with pytest.raises(Refused, match="no_task"):
            pressed(busy, "why_of", arg)


def test_work_without_steps_has_none_to_tell_apart(busy: Busy) -> None:
    task = busy.claimed()
    with pytest.raises(Refused, match="no_steps"):
        busy.does(lambda unit: explaining.by_step(unit, unit.tx.task(task.id)), busy.mara)


# --- what is ahead ---


def test_the_operator_sees_every_week_with_who_has_too_much(busy: Busy) -> None:
    busy.full_week()
    card = told(busy.ola, "what is ahead?", "ahead_told")
    (week,) = card.facts["coming"]  # type: ignore[misc]
    assert (week["tasks"], week["effort"]) == (3, timedelta(hours=6))  # type: ignore[call-overload,index]
    assert len(week["full"]) == 1  # type: ignore[call-overload,arg-type,index]
    assert card.actions == ("figures", "board", "person")
    mine = told(busy.ana, "was kommt?", "ahead_told")
    (week,) = mine.facts["coming"]  # type: ignore[misc]
    assert week["too_much"] is True  # type: ignore[call-overload,index]
    busy.eva.writes("what is ahead?")
    assert busy.eva.keys == ["ahead_none"], "it is somebody else's work"


def test_what_nobody_has_is_told_to_the_operator_alone(busy: Busy) -> None:
    busy.asks()
    (week,) = told(busy.ola, "ahead", "ahead_told").facts["coming"]  # type: ignore[misc]
    assert week["free"] == 1  # type: ignore[call-overload,index]
    busy.ana.writes("ahead")
    assert busy.ana.keys == ["ahead_none"]


def test_weeks_behind_say_what_stood_and_what_came(busy: Busy) -> None:
    busy.asks("October books by 4 December")
    busy.ana.presses("claim", "T-1")
    busy.ana.presses("start", "T-1")
    busy.desk.passes(days=7)
    busy.hands_in()
    busy.desk.passes(days=7)
    rows = told(busy.ana, "my coming weeks", "ahead_told").facts["behind"]
    assert isinstance(rows, tuple)
    assert [(row["foreseen"], row["came"]) for row in rows][-1] == (1, 1)  # type: ignore[call-overload,index]


def test_a_client_sees_their_things(busy: Busy) -> None:
    busy.mara.writes("what is ahead?")
    assert busy.mara.keys == ["things"]
