"""Buttons of another day: each answers what it can, refuses what it cannot, and breaks nothing."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from begun import BOOKS, STATEMENT
from chatting import Everyone, open_desk, with_people
from routing.conversation.tables import one_table
from routing.inbound import InboundKind
from routing.task import TaskState

if TYPE_CHECKING:
    from pathlib import Path

TWO = "Please reconcile the October books, and write our December newsletter"


def refused(code: str) -> list[str]:
    return [f"refused.{code}"]


@pytest.mark.parametrize(
    ("action", "code"),
    [
        ("drop.9", "no_part"),
        ("drop", "no_part"),
        ("date.9", "no_part"),
        ("together.1-1", "no_part"),
        ("together.1-9", "no_part"),
        ("service.1-juggling", "no_service"),
        ("undo", "request_closed"),
        ("frobnicate", "no_action"),
    ],
)
def test_a_button_of_an_open_request(w: Everyone, action: str, code: str) -> None:
    w.mara.writes(TWO)
    assert w.mara.tries("R-1", action) == refused(code)


def test_the_last_part_is_not_dropped(w: Everyone) -> None:
    w.mara.writes(BOOKS)
    assert w.mara.tries("R-1", "drop.1") == refused("last_part")


def test_an_old_choice_of_service_shows_the_request_as_it_is(w: Everyone) -> None:
    w.mara.writes(BOOKS)
    assert w.mara.tries("R-1", "is.newsletter") == ["understood"]


def test_nobody_elses_request_is_confirmed(w: Everyone) -> None:
    w.mara.writes(BOOKS)
    assert w.ana.tries("R-1", "go") == refused("no_request")
    assert w.ana.tries("R-1", "undo") == refused("no_request")
    assert w.ana.tries("R-9", "undo") == refused("no_request")
    assert w.desk.tasks == []


def test_a_closed_request_stays_closed(w: Everyone) -> None:
    w.mara.writes(BOOKS)
    w.mara.presses("cancel")
    assert w.mara.tries("R-1", "go") == refused("request_closed")


def test_a_member_cannot_choose_what_is_not_opened(w: Everyone) -> None:
    mo = w.desk.enroll("mo", "client", firm="Lind")
    mo.writes("Please write our December newsletter")
    assert mo.tries("R-1", "service.1-bookkeeping") == refused("not_opened")


def test_a_closed_request_asks_nothing_more(w: Everyone) -> None:
    w.mara.writes(BOOKS)
    w.mara.presses("change")
    w.mara.presses("date.1")
    assert w.mara.tries("R-1", "cancel") == ["dropped"]
    assert w.mara.asked == ()


def test_buttons_of_tasks_that_are_not_there_or_not_theirs(w: Everyone) -> None:
    assert w.mara.tries("T-9", "undo") == refused("no_task")
    assert w.mara.tries("R-9", "later") == refused("no_action")
    assert w.mara.tries("T-9", "later") == refused("no_task")


@pytest.mark.parametrize(
    ("action", "slot", "code"),
    [
        ("later", "input.juggling", "no_input"),
        ("later", "input.period", "nothing_missing"),
        ("later", "old", "nothing_missing"),
        ("choose.1", "input.xero", "no_choice"),
    ],
)
def test_buttons_of_inputs(w: Everyone, action: str, slot: str, code: str) -> None:
    w.mara.writes(BOOKS, STATEMENT)
    w.mara.presses("go")
    assert w.mara.tries("T-1", action, slot) == refused(code)


def test_a_card_that_has_run_out(w: Everyone) -> None:
    w.mara.writes(BOOKS)
    over = w.desk.now - timedelta(minutes=1)
    assert w.mara.tries("R-1", "go", expires_at=over) == refused("card_over")


def test_kept_words_are_passed_on_once(w: Everyone) -> None:
    assert w.mara.tries("P-1", "to.1") == refused("no_task")
    w.mara.writes(BOOKS, STATEMENT)
    w.mara.presses("go")
    assert w.mara.tries("P-1", "to.1") == refused("not_asked")


def test_an_acceptance_is_taken_back_from_its_card(w: Everyone) -> None:
    w.mara.writes(BOOKS, STATEMENT)
    w.mara.presses("go")
    w.ana.presses("claim")
    w.ana.fills("T-1", note="All matched", open_items="2", took="1 h")
    w.mara.presses("accept")
    w.mara.presses("undo", "T-1")
    assert w.desk.task().state == TaskState.DELIVERED


def test_standing_wishes_are_heard_whatever_is_open(w: Everyone) -> None:
    w.mara.writes("my notes")
    assert w.mara.keys
    w.mara.writes("my books go to Ana")
    assert w.mara.keys
    w.ana.writes("I'm ill today")
    assert w.ana.keys
    w.ola.writes("board")
    assert w.ola.keys == ["board"]


def test_a_note_can_be_forgotten_from_its_list(w: Everyone) -> None:
    assert w.mara.tries("P-1", "forget.7")
    assert w.mara.keys


def test_a_running_desk_waits_for_the_morning(w: Everyone) -> None:
    w.desk.desk.start(w.desk.now)
    assert w.desk.ledger.next_timer_at() is not None


def test_an_answer_in_a_tasks_own_thread(w: Everyone) -> None:
    w.mara.writes("Please write our December newsletter")
    w.mara.presses("go")
    w.mara.writes("Saturday opening", about="T-1")
    assert w.desk.task().state == TaskState.QUEUED
    w.mara.writes("where is it?", about="T-1")
    assert w.mara.keys


def test_two_rooms_never_share_a_button() -> None:
    with pytest.raises(ValueError, match="go"):
        one_table({"go": 1}, {"go": 2})


def test_only_a_client_can_be_asked_for(tmp_path: Path) -> None:
    desk = open_desk(tmp_path, sign_up='"invitation"')
    ana = desk.enroll("ana", "provider", services="bookkeeping")
    ana.writes("", STATEMENT)
    ana.writes(BOOKS)
    assert ana.keys == ["nothing_held"]
    assert ana.tries("P-1", "as_new") == refused("only_client")


def test_a_form_of_nobody(w: Everyone) -> None:
    w.mara.sends(InboundKind.FORM, fields={"x": "y"})
    assert w.mara.keys == refused("no_task")


def test_fixed_prices_can_be_agreed_per_hour_too(tmp_path: Path) -> None:
    w = with_people(tmp_path)
    eva = w.desk.enroll("eva", "provider", services="payroll")
    w.mara.writes("prepare the October payroll, 4 people")
    w.mara.presses("go")
    w.mara.writes("no changes")
    assert w.desk.task().price is None
    assert "offer" in eva.keys
