"""Whom a client names for a piece of work is asked first; who is not known here is said to be."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from begun import (
    BOOKS,
    LETTER,
    STATEMENT,
    books_claimed,
    books_confirmed,
    books_finished,
    letter_confirmed,
)
from routing.notices.model import Work

if TYPE_CHECKING:
    from chatting import Everyone
    from routing.notices.model import Fact

EVA = {"side": "provider", "services": "bookkeeping"}


def row(w: Everyone) -> dict[str, Fact]:
    """Give the first part on the card that Mara has just been shown."""
    return w.mara.first_row("understood", "parts")


@pytest.mark.parametrize(
    "text",
    [
        "I want Eva to do the October books", "October books, with Eva please",
        "Die books für Oktober bitte. Ich möchte, dass Eva das macht",
        "October books please. Eva should do it",
    ],
)  # fmt: skip
def test_who_is_named_is_asked_before_all_others(w: Everyone, text: str) -> None:
    eva = w.desk.enroll("Eva", **EVA)
    w.mara.writes(text, STATEMENT)
    assert "preferred" in row(w)
    w.mara.presses("go")
    assert (eva.keys, w.ana.keys) == (["offer"], [])


def test_a_name_is_said_when_the_card_is_open(w: Everyone) -> None:
    eva = w.desk.enroll("Eva", **EVA)
    w.mara.writes(BOOKS, STATEMENT)
    w.mara.writes("Eva should do it please")
    assert "preferred" in row(w)
    w.mara.writes("no, Otto should do it")
    assert row(w).keys() >= {"named", "lack_unknown"}
    w.mara.writes("can Ben do it?")
    assert "lack_cannot" in row(w)
    w.mara.writes("maybe Ana?")
    w.mara.presses("go")
    assert (eva.keys, w.ana.keys) == ([], ["offer"])


def test_what_is_said_beside_a_name_counts_too(w: Everyone) -> None:
    w.desk.enroll("Eva", **EVA)
    w.mara.writes("monthly books please")
    w.mara.writes("Eva should do it, for October")
    work = row(w)["work"]
    assert isinstance(work, Work)
    assert (work.period is not None, "preferred" in row(w)) == (True, True)
    w.mara.writes("I want Eva to do it by 4 December")
    wanted = row(w)["wanted"]
    assert isinstance(wanted, datetime)
    assert wanted.day == 4


def test_a_name_is_for_the_part_that_is_named_with_it(w: Everyone) -> None:
    w.desk.enroll("Eva", side="provider", services="bookkeeping,newsletter")
    w.mara.writes("newsletter and October books please")
    w.mara.writes("Eva should do the newsletter")
    rows = w.mara.hears("understood").facts["parts"]
    assert isinstance(rows, tuple)
    assert ["preferred" in one for one in rows if isinstance(one, dict)] == [True, False]


def test_a_name_said_twice_is_the_same_card(w: Everyone) -> None:
    w.desk.enroll("Eva", **EVA)
    w.mara.writes(BOOKS, STATEMENT)
    w.mara.writes("I want Eva to do it")
    w.mara.writes("I want Eva to do it")
    assert "preferred" in row(w)


def test_what_is_enough_for_an_answer_names_nobody(w: Everyone) -> None:
    letter_confirmed(w)
    w.mara.writes("our retreat, Lisbon should do it")
    assert w.mara.hears("got_input").facts["complete"] is True


def test_a_name_that_nobody_has_is_said_to_be_unknown(w: Everyone) -> None:
    w.mara.writes("I want Otto to do the October books", STATEMENT)
    assert row(w)["lack_unknown"] is True
    w.mara.presses("go")
    assert w.ana.keys == ["offer"]


def test_who_cannot_do_it_is_said_to_be_no_help(w: Everyone) -> None:
    w.mara.writes("I want Ben to do the October books", STATEMENT)
    assert row(w)["lack_cannot"] is True


def test_whoever_did_it_last_is_asked_first(w: Everyone) -> None:
    w.mara.writes("October books, same person as last time please", STATEMENT)
    assert row(w)["lack_first"] is True
    w.mara.presses("go")
    books_finished(w)
    w.mara.presses("rate2")
    eva = w.desk.enroll("Eva", **EVA)
    w.mara.writes("November books please, same person as last time", STATEMENT)
    assert "preferred" in row(w)
    w.mara.presses("go")
    assert (eva.keys, w.ana.keys) == ([], ["offer"])


def test_a_name_is_said_while_nobody_has_it_yet(w: Everyone) -> None:
    w.mara.writes(BOOKS, STATEMENT)
    w.mara.presses("go")
    eva = w.desk.enroll("Eva", **EVA)
    w.mara.writes("I want Eva to do the books")
    assert w.mara.hears("asked_by_name").about.id == 1
    assert eva.keys == ["offer"]
    w.mara.writes("can we make it 4 December, with Eva")
    assert w.mara.hears("date_wished").about.id == 1
    assert w.mara.hears("asked_by_name").about.id == 1
    w.mara.writes("can Otto do it?")
    assert w.mara.hears("not_by_name").facts["lack_unknown"] is True


@pytest.mark.parametrize(
    "text",
    [
        "I want Eva to do the books", "Eva should do the books please",
        "can Eva do the monthly bookkeeping?", "let Eva do the books",
        "I want Eva to do the October books",
    ],
)  # fmt: skip
def test_a_name_for_work_that_is_named_changes_no_card_of_other_work(
    w: Everyone, text: str
) -> None:
    w.desk.enroll("Eva", side="provider", services="bookkeeping")
    books_confirmed(w)
    w.mara.writes(LETTER)
    w.mara.writes(text)
    assert w.mara.keys == ["asked_by_name"]
    assert [part.service for part in w.desk.request(2).live] == ["newsletter"]


def test_a_name_for_another_month_is_for_new_work(w: Everyone) -> None:
    w.desk.enroll("Eva", side="provider", services="bookkeeping")
    books_confirmed(w)
    w.mara.writes("I want Eva to do the November books")
    assert "preferred" in row(w)


def test_who_is_away_is_not_asked_by_name(w: Everyone) -> None:
    eva = w.desk.enroll("Eva", side="provider", services="bookkeeping")
    books_confirmed(w)
    w.desk.passes(hours=3)
    eva.writes("I'm ill")
    w.mara.writes("I want Eva to do the books")
    assert "firm" in w.mara.hears("not_by_name").facts
    assert eva.keys == []


def test_a_name_that_nobody_has_and_that_may_be_a_word_is_no_name(w: Everyone) -> None:
    books_confirmed(w)
    w.mara.writes("can otto do it?")
    assert w.mara.keys == ["word_kept"]


def test_somebody_else_than_who_has_it_is_for_a_person(w: Everyone) -> None:
    w.desk.enroll("Eva", **EVA)
    w.mara.writes("I want Ana to do the October books", STATEMENT)
    w.mara.presses("go")
    w.ana.presses("claim")
    w.mara.writes("I want Ana to do it")
    assert w.ana.keys == []
    w.mara.writes("can Eva do it instead?")
    assert (w.ana.keys, bool(w.ola.keys)) == ([], True)


@pytest.mark.parametrize(
    "text",
    [
        "Please invoice Ana for the workshop, 200 EUR", "Please write our newsletter about Ana",
        "Please book a flight to Porto for Ana on 12 December",
    ],
)  # fmt: skip
def test_who_only_stands_in_the_work_is_nobody_to_ask(w: Everyone, text: str) -> None:
    w.mara.writes(text)
    assert not row(w).keys() & {"preferred", "named"}


def test_other_work_with_a_name_is_no_word_about_the_card(w: Everyone) -> None:
    books_claimed(w)
    w.mara.writes("I want Ben to do the December newsletter")
    assert "preferred" in row(w)


@pytest.mark.parametrize("text", ["hmm I wanted Eva", "ich wollte doch Eva", "I wanted Ben"])
def test_who_was_wanted_instead_is_no_word_to_who_has_it(w: Everyone, text: str) -> None:
    w.desk.enroll("Eva", **EVA)
    w.mara.writes("I want Ana to do the October books", STATEMENT)
    w.mara.presses("go")
    w.ana.presses("claim")
    w.mara.writes(text)
    assert (w.ana.keys, bool(w.ola.keys)) == ([], True)
