"""One card for the whole message: what is sure, what is unsure, what is confirmed and undone."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from begun import BOOKS, PROSPECTS, STATEMENT
from chatting import SUNDAY, Everyone, open_desk, rows, with_people
from routing.people import Position
from routing.request import RequestState
from routing.task import TaskState

if TYPE_CHECKING:
    from pathlib import Path

THREE = (
    "Hi! Please reconcile the October books by Friday noon, and write our December newsletter, "
    "and book meetings from prospects.csv."
)
UNSURE = "Pourriez-vous faire la comptabilité d'octobre avant vendredi ?"


def test_three_things_come_on_one_card_with_their_files(w: Everyone) -> None:
    w.mara.writes(THREE, {**PROSPECTS, **STATEMENT})
    card = w.mara.hears("understood")
    books, letter, meetings = rows(card)
    assert w.mara.keys == ["understood"]
    assert card.actions == ("go", "change", "cancel")
    assert books["wanted"] == datetime(2026, 11, 27, 11, tzinfo=UTC)
    assert "missing" not in books
    assert "usual_date" in letter
    assert (meetings["size"], meetings["bad_rows"]) == (2, (3,))


def test_a_list_without_a_needed_column_says_which(w: Everyone) -> None:
    w.mara.writes("book meetings from prospects.csv", {"p.csv": "Name,Company\nIda,Ida & Co\n"})
    assert rows(w.mara.hears("understood"))[0]["lacks"] == ("phone",)


def test_yes_makes_a_task_of_each_part_and_asks_for_one_thing(w: Everyone) -> None:
    w.mara.writes(THREE, {**STATEMENT, **PROSPECTS})
    w.mara.presses("go")
    assert w.mara.keys == ["confirmed", "missing"]
    assert [task.state for task in w.desk.tasks] == ["queued", "intake", "intake"]
    assert set(w.ana.keys) == {"offer"}


@pytest.mark.parametrize(
    "words",
    ["Please reconcile the October books, Friday lunchtime", "October books during Friday midday"],
)
def test_work_that_is_wanted_at_midday_is_wanted_by_noon(w: Everyone, words: str) -> None:
    w.mara.writes(words, STATEMENT)
    assert rows(w.mara.hears("understood"))[0]["wanted"] == datetime(2026, 11, 27, 11, tzinfo=UTC)


def test_as_soon_as_possible_is_no_date_to_be_unsure_of(w: Everyone) -> None:
    w.mara.writes("Please reconcile the October books asap, asap", STATEMENT)
    row = rows(w.mara.hears("understood"))[0]
    assert "usual_date" in row
    assert "date_doubt" not in row


def test_yes_in_words_is_the_same_as_the_button(w: Everyone) -> None:
    w.mara.writes(BOOKS, STATEMENT)
    w.mara.writes("yes")
    assert "confirmed" in w.mara.keys


def test_no_in_words_shows_what_can_be_changed(w: Everyone) -> None:
    w.mara.writes(BOOKS, STATEMENT)
    w.mara.writes("no")
    assert w.mara.keys == ["change"]


def test_what_is_unsure_is_asked_with_likely_services_one_at_a_time(w: Everyone) -> None:
    w.mara.writes(UNSURE)
    card = w.mara.hears("which")
    assert card.actions[-2:] == ("person", "cancel"), "the only part cannot be left out"
    assert any(action.startswith("is.") for action in card.actions)


def test_naming_the_service_reads_what_the_words_say_of_its_form(w: Everyone) -> None:
    w.mara.writes("Please sort out my ledger list for October", STATEMENT)
    w.mara.presses("change")
    w.mara.presses("service.1")
    w.mara.presses("service.1-bookkeeping")
    (row,) = rows(w.mara.hears("understood"))
    assert "missing" not in row, "the month was said, and the file found its place"


def test_the_likely_service_is_one_tap(w: Everyone) -> None:
    w.mara.writes(UNSURE)
    (likely, *_) = w.mara.hears("which").actions
    w.mara.presses(likely)
    assert w.mara.keys == ["understood"]
    w.mara.taps(w.mara.card(likely).key, likely)  # type: ignore[union-attr]
    assert w.mara.keys == ["understood"], "a second tap shows how it stands"


def test_a_person_looks_at_what_nobody_understood(w: Everyone) -> None:
    w.mara.writes(UNSURE)
    w.mara.presses("person")
    assert rows(w.mara.hears("understood"))[0]["to_person"] is True
    w.mara.presses("go")
    assert w.desk.task().state == TaskState.TRIAGE
    assert "triage" in w.ola.keys


def test_an_unsure_part_beside_others_can_be_left_out(w: Everyone) -> None:
    w.mara.writes(BOOKS, STATEMENT)
    w.mara.presses("change")
    w.mara.presses("split.1")
    w.mara.writes(UNSURE)
    assert w.mara.hears("which").facts["parts"] == 2
    assert [row["n"] for row in rows(w.mara.hears("which"), "pieces")] == [1, 2]
    w.mara.writes("yes")
    assert w.mara.keys == ["refused.still_unsure"]
    w.mara.presses("drop")
    assert len(rows(w.mara.hears("understood"))) == 1


def test_an_untapped_card_is_reminded_twice_then_only_listed(w: Everyone) -> None:
    w.mara.writes(BOOKS, STATEMENT)
    told = [notice.key for notice in w.desk.passes(days=5) if notice.to == w.mara.person.id]
    assert told.count("understood") in (1, 2)
    w.mara.writes("where are my things?")
    assert rows(w.mara.hears("things"), "requests")


def test_a_card_that_nobody_taps_is_put_away_after_a_long_time_and_says_so(w: Everyone) -> None:
    w.mara.writes(BOOKS, STATEMENT)
    told = [notice for notice in w.desk.passes(days=21) if notice.to == w.mara.person.id]
    assert [(n.key, n.rings) for n in told][-1] == ("request_expired", False)
    w.mara.writes("where are my things?")
    assert "requests" not in w.mara.hears("things").facts
    w.mara.presses("go", "R-1")
    assert w.mara.keys == ["refused.request_closed"]
    assert not w.desk.tasks


def test_a_date_that_passed_meanwhile_is_not_confirmed(w: Everyone) -> None:
    w.mara.writes(BOOKS, STATEMENT)
    w.desk.passes(days=6)
    w.mara.presses("go")
    assert w.mara.keys == ["refused.date_past"]
    assert not w.desk.tasks


def test_a_time_that_is_past_is_shown_as_a_doubt(w: Everyone) -> None:
    w.mara.writes("October books by yesterday please")
    (row,) = rows(w.mara.hears("understood"))
    assert row["date_doubt"]
    assert "wanted" not in row
    assert "date.1" in w.mara.hears("understood").actions


def test_work_that_repeats_says_how_often_on_its_card(w: Everyone) -> None:
    w.mara.writes("Please do our bookkeeping every month, starting with the October books")
    assert any(row.get("every") for row in rows(w.mara.hears("understood")))


def test_a_confirmation_is_taken_back_within_ten_minutes(w: Everyone) -> None:
    w.mara.writes(BOOKS, STATEMENT)
    w.mara.presses("go")
    w.desk.passes(minutes=9)
    w.mara.presses("undo", "R-1")
    assert "dropped" in w.mara.keys
    assert w.desk.task().state == TaskState.CANCELLED
    assert w.desk.request().state == RequestState.DROPPED
    w.mara.presses("undo", "R-1")
    assert w.mara.keys == ["refused.request_closed"]


def test_after_ten_minutes_it_is_too_late_to_undo(w: Everyone) -> None:
    w.mara.writes(BOOKS, STATEMENT)
    w.mara.presses("go")
    w.desk.passes(minutes=11)
    w.mara.presses("undo", "R-1")
    assert w.mara.keys == ["refused.too_late"]


def test_what_somebody_took_is_not_undone(w: Everyone) -> None:
    w.mara.writes(BOOKS, STATEMENT)
    w.mara.presses("go")
    w.ana.presses("claim")
    w.mara.presses("undo", "R-1")
    assert w.mara.keys == ["refused.already_claimed"]


def test_undo_leaves_a_stopped_task_alone(w: Everyone) -> None:
    w.mara.writes(BOOKS, STATEMENT)
    w.mara.presses("go")
    w.mara.presses("stop", "T-1") if w.mara.card("stop", "T-1") else w.mara.writes("stop T-1")
    if w.mara.card("stop.yes", "T-1"):
        w.mara.presses("stop.yes", "T-1")
    w.mara.presses("undo", "R-1")
    assert w.desk.request().state == RequestState.DROPPED


def test_a_second_yes_says_how_it_stands(w: Everyone) -> None:
    w.mara.writes(BOOKS, STATEMENT)
    w.mara.presses("go")
    w.mara.presses("go")
    assert w.mara.keys == ["confirmed"]
    w.desk.passes(minutes=11)
    w.mara.presses("go")
    assert w.mara.hears("confirmed").actions == ("first.1", "things", "person")
    assert len(w.desk.tasks) == 1


def test_cancel_lets_the_request_go(w: Everyone) -> None:
    w.mara.writes(BOOKS, STATEMENT)
    w.mara.presses("cancel")
    assert w.mara.keys == ["dropped"]
    w.mara.presses("go")
    assert w.mara.keys == ["refused.request_closed"]


# --- confirm = "when_unsure" ---


def test_a_known_complete_request_goes_at_once_with_undo(tmp_path: Path) -> None:
    w = with_people(tmp_path, confirm='"when_unsure"')
    w.mara.writes(BOOKS, STATEMENT)
    w.mara.presses("go")
    w.mara.writes("Please reconcile the September books by Friday noon", STATEMENT)
    assert w.mara.hears("confirmed").actions == ("undo", "things", "person")
    assert len(w.desk.tasks) == 2


@pytest.mark.parametrize(
    ("text", "files"),
    [
        ("Please reconcile the September books by Friday noon", {}),
        ("Please do our bookkeeping every month, starting with the September books", STATEMENT),
        ("September books by yesterday please", STATEMENT),
        (UNSURE, STATEMENT),
        ("Please reconcile the September books", {"a.csv": "date,amount,vat\n1,2,3\n1,,\n"}),
        (THREE, {}),
    ],
)
def test_what_is_not_certain_and_complete_waits_for_a_tap(
    tmp_path: Path, text: str, files: dict[str, str]
) -> None:
    w = with_people(tmp_path, confirm='"when_unsure"')
    w.mara.writes(BOOKS, STATEMENT)
    w.mara.presses("go")
    w.mara.writes(text, files)
    assert len(w.desk.tasks) == 1


def test_the_first_of_its_kind_waits_for_a_tap(tmp_path: Path) -> None:
    w = with_people(tmp_path, confirm='"when_unsure"')
    w.mara.writes(BOOKS, STATEMENT)
    assert w.mara.keys == ["understood"]


# --- out of hours ---


def test_on_a_sunday_night_it_is_answered_at_once_and_nobody_is_nudged(tmp_path: Path) -> None:
    w = with_people(tmp_path, SUNDAY)
    w.mara.writes(BOOKS, STATEMENT)
    card = w.mara.hears("understood")
    assert card.facts["starts"] == datetime(2026, 11, 23, 8, tzinfo=UTC)
    assert "urgent" not in card.actions, "books can wait until Monday"
    w.mara.presses("go")
    assert w.ana.keys == []
    assert "starts" in w.mara.hears("confirmed").facts


def test_urgent_asks_somebody_out_of_hours_where_the_service_allows(tmp_path: Path) -> None:
    w = with_people(tmp_path, SUNDAY)
    w.desk.enroll("eva", "provider", services="website")
    w.mara.writes("our contact form doesn't work anymore, please fix the website")
    assert "urgent" in w.mara.hears("understood").actions
    w.mara.presses("urgent")
    assert w.desk.task().urgent


# --- a client's firm ---


def member(w: Everyone, name: str = "mo") -> None:
    w.desk.enroll(name, "client", firm="Lind")
    assert w.desk.seat(name).person.position == Position.MEMBER


def test_a_member_may_not_ask_for_what_the_owner_keeps(w: Everyone) -> None:
    member(w)
    mo = w.desk.seat("mo")
    mo.writes(BOOKS, STATEMENT)
    assert mo.keys == ["refused.not_opened"]
    mo.writes(THREE)
    assert mo.keys == ["refused.not_opened", "understood"]
    assert len(rows(mo.hears("understood"))) == 2


def test_a_member_is_offered_open_services_only(w: Everyone) -> None:
    member(w)
    mo = w.desk.seat("mo")
    mo.writes(UNSURE)
    assert "is.bookkeeping" not in mo.hears("which").actions
    mo.presses("person")
    mo.presses("change")
    mo.presses("service.1")
    assert "service.1-bookkeeping" not in mo.hears("choose_service").actions
    w.desk.order("enroll", user="mara", side="client", position="owner")


def test_what_a_member_asks_for_is_approved_first(w: Everyone) -> None:
    member(w)
    mo = w.desk.seat("mo")
    mo.writes("Please write our December newsletter")
    mo.presses("go")
    mo.writes("Saturday opening")
    assert w.desk.task().state == TaskState.APPROVAL
    assert "approval" in " ".join(w.mara.keys)
    w.mara.presses("approve", "T-1")
    assert w.desk.task().state == TaskState.QUEUED


def test_only_a_client_can_ask(tmp_path: Path) -> None:
    desk = open_desk(tmp_path, sign_up='"invitation"')
    ana = desk.enroll("ana", "provider", services="bookkeeping")
    ana.writes("Please write our December newsletter")
    assert ana.keys == ["nothing_held"]


def test_a_person_is_called_from_a_card_that_is_sure_or_closed(w: Everyone) -> None:
    w.mara.writes(BOOKS, STATEMENT)
    w.mara.presses("go")
    w.mara.presses("person", "R-1")
    assert w.ola.hears("wants_person").facts["regarding"] == "R-1"
