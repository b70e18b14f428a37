"""What a client wants in the message that calls something off is opened, and only once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from begun import BOOKS, LETTER, STATEMENT, books_claimed, books_confirmed, letter_claimed
from chatting import with_people
from routing.request import RequestState
from routing.task import TaskState

if TYPE_CHECKING:
    from pathlib import Path

    from chatting import Everyone

pytestmark = pytest.mark.desk

BOTH = "Please cancel the October books and translate our menu into German"


@pytest.fixture
def w(tmp_path: Path) -> Everyone:
    return with_people(tmp_path)


@pytest.mark.parametrize(
    "text",
    [
        BOTH,
        f"{BOTH} as well",
        "We don't need the October books any more, but please translate our menu into German",
        "Translate our menu into German, and cancel the October books",
    ],
)
def test_the_end_is_asked_about_and_the_new_work_opened(w: Everyone, text: str) -> None:
    books_claimed(w)
    w.mara.writes(text)
    assert w.mara.keys == ["stop_sure", "understood"]
    (part,) = w.desk.request(2).live
    assert part.service == "translation"


def test_work_that_nobody_has_ends_at_once_though_the_new_has_a_day(w: Everyone) -> None:
    books_confirmed(w)
    w.mara.writes("Please cancel the October books. Translate our menu into German by Friday")
    assert w.desk.task().state == TaskState.CANCELLED
    (part,) = w.desk.request(2).live
    assert part.service == "translation"


def test_beside_an_open_card_the_same_is_opened_once(w: Everyone) -> None:
    books_claimed(w)
    w.mara.writes(LETTER)
    w.mara.writes(f"{BOTH} as well")
    assert w.mara.hears("stop_sure").about.id == 1
    assert [part.service for part in w.desk.request(2).live] == ["newsletter"]
    assert [part.service for part in w.desk.request(3).live] == ["translation"]


def test_a_card_that_is_answered_with_it_is_not_what_ends(w: Everyone) -> None:
    books_claimed(w)
    w.mara.writes(LETTER)
    w.mara.writes(BOTH, about="R-2")
    assert w.mara.hears("stop_sure").about.id == 1
    assert w.desk.request(2).state == RequestState.OPEN


def test_a_reply_to_the_task_does_both(w: Everyone) -> None:
    books_claimed(w)
    w.mara.writes(BOTH, about="T-1")
    assert w.mara.keys == ["stop_sure", "understood"]


def test_what_bars_the_new_work_leaves_the_end_as_it_is(w: Everyone) -> None:
    w.desk.enroll("mo", "client", firm="Lind")
    mo = w.desk.seat("mo")
    mo.writes(LETTER)
    mo.presses("go")
    mo.writes("Please cancel the newsletter and reconcile the October books by Friday")
    assert w.desk.task().state == TaskState.CANCELLED
    assert "refused.not_opened" in mo.keys


def test_of_who_gives_and_takes_work_it_is_asked_which_is_meant(w: Everyone) -> None:
    w.desk.enroll("ben", "client", firm="Ben")
    letter_claimed(w)
    w.ben.writes(BOOKS, STATEMENT)
    w.ben.presses("as_new")
    w.ben.presses("go")
    w.ben.writes(BOTH)
    assert w.mara.keys == []
    assert "as_new" in w.ben.hears("which_task").actions


def test_another_of_the_same_kind_is_a_word_to_who_has_it(w: Everyone) -> None:
    books_claimed(w)
    w.mara.writes("cancel that, and do the books for November instead")
    assert (w.mara.keys, w.ana.keys) == ([], ["word"])
    assert w.desk.task().state == TaskState.WORKING


def test_another_instead_of_what_nobody_has_begun_is_new(w: Everyone) -> None:
    books_confirmed(w)
    w.mara.writes("cancel that, and do the books for November instead")
    assert w.desk.task().state == TaskState.CANCELLED
    assert [part.service for part in w.desk.request(2).live] == ["bookkeeping"]


@pytest.mark.parametrize(
    "text",
    [
        "please don't cancel the books", "I don't want to cancel", "we won't cancel",
        "bitte nicht stornieren", "no canceléis la contabilidad", "n'annulez pas",
    ],
)  # fmt: skip
def test_what_shall_not_be_called_off_goes_on(w: Everyone, text: str) -> None:
    books_confirmed(w)
    w.mara.writes(text)
    assert w.desk.task().state == TaskState.QUEUED
    assert "stop_sure" not in w.mara.keys


@pytest.mark.parametrize(
    "text",
    ["what happens if I cancel the books?", "can I cancel it later?", "should we cancel?"],
)
def test_who_asks_about_an_end_has_not_ended_it(w: Everyone, text: str) -> None:
    books_confirmed(w)
    w.mara.writes(text)
    assert w.desk.task().state == TaskState.QUEUED


@pytest.mark.parametrize(
    "text",
    ["skip the PayPal account", "we don't need a list of missing receipts, just the books"],
)
def test_what_may_leave_out_a_detail_ends_nothing_at_once(w: Everyone, text: str) -> None:
    books_confirmed(w)
    w.mara.writes(text)
    assert w.desk.task().state == TaskState.QUEUED


@pytest.mark.parametrize(
    "text",
    [
        "cancel the books and write the January newsletter",
        "stop the books, the December newsletter goes on as planned",
    ],
)
def test_of_two_the_one_ends_that_is_named_where_it_is_said(w: Everyone, text: str) -> None:
    books_claimed(w)
    letter_claimed(w)
    w.mara.writes(text)
    assert w.mara.hears("stop_sure").about.id == 1


def test_what_stands_on_an_open_card_is_not_opened_again(w: Everyone) -> None:
    books_claimed(w)
    w.mara.writes(LETTER)
    w.mara.writes("cancel the books and go ahead with the newsletter")
    assert w.mara.keys == ["stop_sure"]


@pytest.mark.parametrize(
    "text",
    [
        "Forget the newsletter, translate our menu into German instead",
        "cancel everything and translate our menu into German",
        "Please drop the newsletter. And translate our menu into German",
    ],
)
def test_a_card_that_is_called_off_is_let_go_and_the_new_work_opened(
    w: Everyone, text: str
) -> None:
    w.mara.writes(LETTER)
    w.mara.writes(text)
    assert w.desk.request(1).state == RequestState.DROPPED
    assert [part.service for part in w.desk.request(2).live] == ["translation"]


def test_a_card_is_not_let_go_for_the_task_that_is_named(w: Everyone) -> None:
    books_claimed(w)
    w.mara.writes(LETTER)
    w.mara.writes("cancel the October books")
    assert w.mara.hears("stop_sure").about.id == 1
    assert w.desk.request(2).state == RequestState.OPEN
