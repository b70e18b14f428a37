"""A whole desk on a real PostgreSQL: the main conversation, one runner, and nothing half."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import memory
from bot.terminal.player import play
from bot.terminal.transcript import read_transcript
from ledgers import NOON, join, letter_from
from played import settings_in
from storage.engine import AlreadyRunning, open_engine, right_to_run, running_pid
from storage.ledger import SqlLedger
from storage.verify import rebuild

if TYPE_CHECKING:
    from collections.abc import Iterator

SCENARIOS = Path(__file__).parents[1] / "scenarios"
pytestmark = pytest.mark.slow


@pytest.fixture
def url(tmp_path: Path) -> Iterator[str]:
    """Give the address of an empty database."""
    with memory.on_postgres(tmp_path) as address:
        yield address


@pytest.mark.parametrize("name", ["main", "ill", "dispute"])
def test_a_conversation_goes_the_same_way(name: str, url: str, tmp_path: Path) -> None:
    transcript = read_transcript(SCENARIOS / f"{name}.txt")
    assert transcript.header.catalogue is not None
    settings = replace(settings_in(tmp_path, transcript.header.catalogue), database=url)
    play(transcript, settings, show=lambda shown: None)
    engine = open_engine(url, read_only=True)
    assert rebuild(engine) == ()
    engine.dispose()


def test_one_process_runs_the_desk_and_the_other_is_told_which(url: str) -> None:
    assert running_pid(url) is None
    with right_to_run(url):
        assert running_pid(url) == os.getpid()
        with pytest.raises(AlreadyRunning) as told, right_to_run(url):
            pass
        assert told.value.pid == os.getpid()
    assert running_pid(url) is None


def test_who_only_looks_can_change_nothing(url: str) -> None:
    engine = open_engine(url)
    ledger = SqlLedger(engine)
    ledger.write(lambda tx: join(tx, "Ana"))
    looking = open_engine(url, read_only=True)
    assert SqlLedger(looking).read(lambda reads: reads.person_named("ana"))
    with pytest.raises(Exception, match="read-only"):
        SqlLedger(looking).keep(letter_from("ana"), NOON)
    ledger.keep(letter_from("ana"), NOON)
    with pytest.raises(Exception, match="read-only"):
        SqlLedger(looking).keep(letter_from("ana", 2), NOON)
    looking.dispose()
    engine.dispose()
