"""Passwords are neither kept nor passed on, and what is about passwords is."""

from __future__ import annotations

import tarfile
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from begun import books_confirmed
from routing.rules import WORDS_LIMIT
from storage import tables as t
from storage.backup import Where, backup

if TYPE_CHECKING:
    from pathlib import Path

    from chatting import Everyone


def test_a_password_is_not_passed_on(w: Everyone) -> None:
    books_confirmed(w)
    w.ana.presses("claim")
    w.mara.writes("the password is: hunter2!x")
    assert (w.mara.keys, w.ana.keys) == (["refused.secret"], [])
    w.mara.edits("m99", "the password is: hunter2!x")
    assert w.mara.keys == ["refused.secret"]


def test_a_refused_password_is_nowhere_on_the_desk(w: Everyone, tmp_path: Path) -> None:
    books_confirmed(w)
    w.ana.presses("claim")
    w.mara.writes("the password is: hunter2!x")
    w.mara.edits("m99", "the password is: hunter2!x")
    w.mara.fills("T-1", note="the password is: hunter2!x")
    assert w.mara.keys == ["refused.no_input"]
    w.mara.writes("the password is: hunter2!x " + "x" * WORDS_LIMIT)
    assert w.mara.keys == ["refused.too_long"]
    where = Where(
        database=f"sqlite:///{tmp_path / 'desk.db'}",
        files=tmp_path / "files",
        keys=tmp_path / "keys",
    )
    backup(where, tmp_path / "copy.tar.gz", w.desk.now)
    with tarfile.open(tmp_path / "copy.tar.gz") as copy:
        kept = copy.extractfile("desk.db")
        assert kept is not None
        assert b"hunter2" not in kept.read()
    w.desk.ledger.tidy()
    held = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert [path for path in held if b"hunter2" in path.read_bytes()] == []


@pytest.mark.parametrize("name", ["password - hunter2x.txt", "the pw is hunter2x.csv"])
def test_a_password_that_a_file_is_called_by_is_not_passed_on(w: Everyone, name: str) -> None:
    books_confirmed(w)
    w.ana.presses("claim")
    w.mara.writes("for you", {name: "x"})
    assert (w.mara.keys, w.ana.keys) == (["refused.secret"], [])
    with w.desk.ledger.engine.connect() as look:
        names = [*look.execute(select(t.files.c.name)).scalars()]
        letters = [*look.execute(select(t.letters.c.payload)).scalars()]
    assert names == ["statement.csv", None]
    assert name not in [file.get("name") for one in letters for file in one.get("files", ())]


@pytest.mark.parametrize("name", ["Password policy 2026.pdf", "password reset v2.docx"])
def test_a_file_about_passwords_is_passed_on(w: Everyone, name: str) -> None:
    books_confirmed(w)
    w.ana.presses("claim")
    w.mara.writes("for you", {name: "x"})
    assert "refused.secret" not in w.mara.keys
    assert w.ana.keys
