"""A database that takes no change says why, and what was asked is not lost."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from dataclasses import replace
from io import StringIO
from typing import TYPE_CHECKING

import pytest

from bot.cli.common import patiently
from bot.terminal.pipe import converse
from bot.terminal.room import HELD, Room
from bot.terminal.sample import people_for
from bot.terminal.stage import SimClock, Stage, open_stage
from crowd import AGENCY, TUESDAY, seat
from ledgers import NOON, letter_from
from migrated import migrated_file
from played import settings_in
from routing.inbound import InboundKind
from storage.engine import Busy, DiskFull, open_engine
from storage.ledger import SqlLedger
from workers.jobs import decide_letters
from workers.runtime import open_runtime

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

    from workers.runtime import Runtime

SOON = "?timeout=0.02"


@contextmanager
def held(path: Path) -> Iterator[sqlite3.Connection]:
    """Another program that holds the database until it lets go."""
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield other
    finally:
        other.close()


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[SqlLedger]:
    (tmp_path / "desk.db").write_bytes(migrated_file())
    opened = SqlLedger(open_engine(f"sqlite:///{tmp_path / 'desk.db'}{SOON}"))
    yield opened
    opened.engine.dispose()


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    made = settings_in(tmp_path, AGENCY)
    with open_stage(replace(made, database=made.database + SOON), SimClock(TUESDAY)) as opened:
        yield opened


def test_a_database_that_is_held_is_told_from_a_broken_one(
    ledger: SqlLedger, tmp_path: Path
) -> None:
    with held(tmp_path / "desk.db"):
        with pytest.raises(Busy):
            ledger.keep(letter_from("mara"), NOON)
        assert ledger.undecided(NOON) == (), "looking needs no lock"
    assert ledger.keep(letter_from("mara"), NOON) is not None


def test_a_full_disk_is_told_from_a_database_that_is_held(ledger: SqlLedger) -> None:
    with ledger.engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
    with pytest.raises(DiskFull):
        ledger.keep(letter_from("mara", text="x" * 100_000), NOON)
    assert ledger.undecided(NOON) == ()


def test_a_letter_is_not_blamed_for_a_database_that_is_held(stage: Stage, tmp_path: Path) -> None:
    runtime, now = stage.runtime, stage.clock.now
    letter = runtime.keep(stage.inbound(seat("mara"), "m1", InboundKind.WORDS, text="hello"))
    assert letter is not None
    with held(tmp_path / "desk.db"):
        for _ in range(9):
            with pytest.raises(Busy):
                decide_letters(runtime, now)
    assert runtime.ledger.undecided(now) == (letter.id,)
    assert decide_letters(runtime, now) == 1
    assert stage.person(seat("mara")) is not None


def test_a_desk_opens_as_soon_as_the_database_is_to_be_had(
    ledger: SqlLedger, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = settings_in(tmp_path, AGENCY)
    made = replace(made, database=made.database + SOON)
    with held(tmp_path / "desk.db") as other:

        def opens() -> AbstractContextManager[Runtime]:
            if capsys.readouterr().err == f"{HELD}\n":
                other.rollback()
            return open_runtime(made, {})

        with patiently(opens) as runtime:
            assert runtime.ledger.keep(letter_from("mara"), NOON) is not None


def test_a_desk_closes_while_the_database_is_held(ledger: SqlLedger, tmp_path: Path) -> None:
    made = settings_in(tmp_path, AGENCY)
    with open_runtime(replace(made, database=made.database + SOON), {}) as runtime:
        other = sqlite3.connect(tmp_path / "desk.db", isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Busy):
            runtime.ledger.keep(letter_from("mara"), NOON)
    other.close()


def test_a_chat_waits_for_the_database_and_says_so(stage: Stage, tmp_path: Path) -> None:
    room = Room(stage, people_for(stage.runtime.catalogue.services), "test", by_time=True)
    room.open()
    said = StringIO()
    with held(tmp_path / "desk.db") as other:

        def write(line: str) -> None:
            said.write(f"{line}\n")
            if line == HELD and other.in_transaction:
                other.rollback()

        converse(room, ["client> please do the March books\n"], write)
    told = said.getvalue()
    assert told.count(HELD) == 1
    assert "client <" in told.partition(HELD)[2]
