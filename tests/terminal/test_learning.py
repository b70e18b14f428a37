"""`outdesk learn` shows what people taught, learns at once, and goes back in one command."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from bot.cli import main
from ledgers import because
from routing.lessons import Lesson, LessonKind
from routing.values import PartyId
from storage.engine import database_path
from workers.logs import configure
from workers.runtime import Access, open_ledger
from workers.settings import load

if TYPE_CHECKING:
    from pathlib import Path

CATALOGUE = """
[desk]
name = "Northside"
zone = "Europe/Berlin"

[services.books]
title = "Monthly books"
about = "Matching the bank statement."
examples = ["October books", "reconcile my account", "match the receipts"]

[services.travel]
title = "Travel booking"
about = "Trains and hotels."
examples = ["train to Hamburg", "book a flight", "find me a hotel"]
"""


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("OUTDESK_HOME", str(tmp_path))
    monkeypatch.setenv("OUTDESK_ENCODER", "ngrams")
    (tmp_path / "catalogue.toml").write_text(CATALOGUE)
    assert "is ready" in said("migrate")
    return tmp_path


def said(*arguments: str) -> str:
    return CliRunner().invoke(main, arguments).output


def teach(folder: Path, words: str, service: str) -> None:
    with open_ledger(load(folder, {}), Access.LEAVE) as ledger:

        def work(tx):
            text = tx.keep_words(words, client=PartyId(1), author=None)
            kind = LessonKind.CHOSEN
            lesson = Lesson(text=text, service=service, client=PartyId(1), kind=kind)
            tx.keep_lesson(lesson, because())

        ledger.write(work)


def test_a_desk_that_was_taught_nothing_says_so() -> None:
    told = said("learn")
    assert "with the catalogue alone" in told
    assert "Nobody has taught anything yet" in told
    assert "There is nothing to go back to" in said("learn", "--rollback")


def test_what_was_taught_is_shown_learned_and_undone(desk: Path) -> None:
    teach(desk, "zebra quagga", "travel")
    told = said("learn")
    assert "1 lesson waits" in told
    assert "Travel booking  1        11 Mar 2026" in told
    told = said("learn", "--now")
    assert "Version 1: in use." in told
    assert "Version 1 is in use: 1 lesson" in told
    assert re.search(r"on texts left out: \d+\.\d of 100 \(before: \d", told)
    assert re.search(r"plain requests read right: \d+ of \d+ \(before: \d", told)
    assert "F1" not in told
    assert "waits" not in told
    assert "Nothing was taught since" in said("learn", "--now")
    told = said("learn", "--rollback")
    assert "Version 1 is undone" in told
    assert "with the catalogue alone" in told
    assert "Nobody has taught anything" not in told
    assert "1 lesson set aside; to take up again:  outdesk learn --now" in told
    assert "Version 2 is in use: 1 lesson" in (told := said("learn", "--now"))
    assert "aside" not in told


def test_learning_at_once_tells_no_log(desk: Path) -> None:
    teach(desk, "zebra quagga", "travel")
    configure()
    assert CliRunner().invoke(main, ["learn", "--now"]).stderr == ""


def test_versions_are_listed_and_one_is_chosen_at_a_time(desk: Path) -> None:
    teach(desk, "zebra quagga", "travel")
    said("learn", "--now")
    teach(desk, "shoebox full of paper", "books")
    told = said("learn", "--now")
    assert "version 2  in use" in told
    assert "version 1  replaced" in told
    assert "Choose one" in said("learn", "--now", "--rollback")


@pytest.mark.sqlite
@pytest.mark.parametrize("column", ["state", "lessons", "trial"])
def test_a_version_that_cannot_be_read_is_told_and_learning_takes_its_place(
    desk: Path, column: str
) -> None:
    teach(desk, "zebra quagga", "travel")
    said("learn", "--now")
    path = database_path(load(desk, {}).database)
    assert path is not None
    with closing(sqlite3.connect(path)) as database:
        database.execute(f"UPDATE heads SET {column} = '[1, 2'")
        database.commit()
    assert "with the catalogue alone" in said("learn")
    for command in ("verify", "doctor"):
        told = CliRunner().invoke(main, [command])
        assert told.exit_code == 1
        assert "version 1 of what was learned cannot be read" in told.output
        assert "outdesk learn --now" in told.output
    assert "Version 2: in use." in said("learn", "--now")
    assert CliRunner().invoke(main, ["verify"]).exit_code == 0
