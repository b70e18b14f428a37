"""A desk moves from SQLite to PostgreSQL with all it has, or not at all."""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner
from sqlalchemy import func, select

import memory
from bot.cli import main
from bot.terminal.player import play
from bot.terminal.transcript import read_transcript
from ledgers import NOON, join, letter_from
from played import SCENARIOS, settings_in
from storage import tables as t
from storage.engine import open_engine, right_to_run
from storage.ledger import SqlLedger
from storage.moving import move
from storage.verify import rebuild
from workers.settings import load

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.slow


class Interrupted(BaseException):
    """The play stops here: like a kill, it is no fault that anybody looks after."""


@pytest.fixture
def url(tmp_path: Path) -> Iterator[str]:
    """Give the address of an empty database on a server."""
    with memory.on_postgres(tmp_path) as address:
        yield address


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A desk on SQLite that was set up here, with somebody on it."""
    monkeypatch.chdir(tmp_path)
    assert CliRunner().invoke(main, ["init", "-y", "--place", "Lisbon"]).exit_code == 0
    folder = tmp_path / ".outdesk"
    ledger = SqlLedger(open_engine(f"sqlite:///{folder / 'outdesk.db'}"))
    ledger.write(lambda tx: join(tx, "Ana"))
    ledger.engine.dispose()
    return folder


def moves(url: str, code: int = 0) -> str:
    """Run the command; give what it told."""
    ran = CliRunner().invoke(main, ["migrate", "--to", url])
    assert ran.exit_code == code, ran.output
    return ran.output


def people(url: str) -> int:
    """Count the people that a database knows."""
    engine = open_engine(url, read_only=True)
    with engine.connect() as connection:
        count = connection.scalar(select(func.count()).select_from(t.persons))
    engine.dispose()
    return count or 0


def test_all_of_it_is_there_and_the_settings_name_it(desk: Path, url: str) -> None:
    told = moves(url)
    assert "persons: " in told
    assert "the same" in told
    assert load(desk, {}).database == url
    assert people(url) == people(f"sqlite:///{desk / 'outdesk.db'}") > 0
    assert "ok" in CliRunner().invoke(main, ["verify"]).output


def test_numbers_go_on_where_they_were(desk: Path, url: str) -> None:
    before = people(f"sqlite:///{desk / 'outdesk.db'}")
    moves(url)
    ledger = SqlLedger(open_engine(url))
    assert ledger.write(lambda tx: join(tx, "Ben")) == before + 1
    assert rebuild(ledger.engine) == ()
    ledger.engine.dispose()


def test_a_database_in_which_something_is_is_left_alone(desk: Path, url: str) -> None:
    ledger = SqlLedger(open_engine(url))
    ledger.keep(letter_from("ana"), NOON)
    ledger.engine.dispose()
    assert "something in that database already" in moves(url, 1)
    assert people(url) == 0
    assert load(desk, {}).database.startswith("sqlite")


def test_a_desk_that_runs_does_not_move(desk: Path, url: str) -> None:
    with right_to_run(load(desk, {}).database):
        assert "runs already" in moves(url, 1)
    with right_to_run(url, alone=False):
        assert "runs already" in moves(url, 1)
    assert people(url) == 0


def test_a_release_is_prepared_while_the_processes_of_the_one_before_run(
    desk: Path, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OUTDESK_DATABASE", url)
    with right_to_run(url, alone=False):
        assert "is ready" in CliRunner().invoke(main, ["migrate"]).output
    with right_to_run(url):
        assert "runs already" in CliRunner().invoke(main, ["migrate"]).output


def test_what_is_no_database_or_the_same_one_is_told(desk: Path) -> None:
    assert "postgresql://" in moves("postgresql://", 1)
    assert "already" in moves(f"sqlite:///{desk / 'outdesk.db'}", 1)


def test_a_password_is_never_shown(desk: Path, url: str) -> None:
    secret = url.replace("outdesk@", "outdesk:s3cret@")
    assert "s3cret" not in moves(secret)
    assert "s3cret" not in CliRunner().invoke(main, ["migrate"]).output


def test_a_conversation_goes_on_where_it_was(url: str, tmp_path: Path) -> None:
    transcript = read_transcript(SCENARIOS / "main.txt")
    assert transcript.header.catalogue is not None
    settings = settings_in(tmp_path, transcript.header.catalogue)
    shown: list[str] = []

    def interrupt(one) -> None:
        shown.append(one.notice)
        if shown.count("delivered") == 1:
            raise Interrupted

    with pytest.raises(Interrupted):
        play(transcript, settings, show=interrupt)

    def uncounted(rows: int):
        assert rows > 100
        return nullcontext(lambda more: None)

    copied = {each.table: each for each in move(settings.database, url, uncounted)}
    assert copied["events"].rows > 20
    play(transcript, replace(settings, database=url), show=lambda one: None)
    engine = open_engine(url, read_only=True)
    assert rebuild(engine) == ()
    engine.dispose()
