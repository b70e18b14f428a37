"""Opening the database: durable, private, migrated, one runner and many readers."""

from __future__ import annotations

import os
import stat
import subprocess
import sys

import pytest
from sqlalchemy.exc import OperationalError

from ledgers import NOON, after, join, letter_from, open_ledger
from storage.engine import (
    AlreadyRunning,
    NoDatabase,
    database_path,
    open_engine,
    run_lock,
    running_pid,
)
from storage.history import History
from storage.ledger import SqlLedger
from storage.migrate import is_current, upgrade

pytestmark = pytest.mark.sqlite


def test_a_new_database_is_durable_and_its_owners_alone(tmp_path) -> None:
    ledger = open_ledger(tmp_path)
    path = tmp_path / "desk.db"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with ledger.engine.connect() as connection:
        settings = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        }
    assert settings == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}
    ledger.engine.dispose()


def test_migrations_make_an_empty_database_current_and_run_again_harmlessly(tmp_path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'desk.db'}")
    assert not is_current(engine)
    upgrade(engine)
    assert is_current(engine)
    upgrade(engine)
    engine.dispose()


def test_readers_look_beside_the_running_desk_and_change_nothing(tmp_path) -> None:
    ledger = open_ledger(tmp_path)
    ledger.write(lambda tx: join(tx, "Ana"))
    ledger.keep(letter_from("ana"), NOON)
    for _ in ("while it runs", "after it stopped"):
        engine = open_engine(f"sqlite:///{tmp_path / 'desk.db'}", read_only=True)
        history = History(engine)
        (known,) = history.people()
        assert (known.name, [account.user for account in known.accounts]) == ("Ana", ["ana"])
        assert [firm.name for firm in history.firms()] == ["Ana"]
        assert (history.tasks(), history.counts(), len(history.facts())) == ((), {}, 0)
        assert history.undone(after(5))["letters"].oldest_at == NOON
        with pytest.raises(Exception, match="readonly"):
            SqlLedger(engine).write(lambda tx: tx.next_id("task"))
        engine.dispose()
        ledger.engine.dispose()


def test_there_is_nothing_to_read_where_no_database_is(tmp_path) -> None:
    with pytest.raises(NoDatabase):
        open_engine(f"sqlite:///{tmp_path / 'none.db'}", read_only=True)
    with pytest.raises(NoDatabase):
        open_engine("nonsense")
    assert list(tmp_path.iterdir()) == []


def test_only_a_file_has_a_path() -> None:
    assert str(database_path("sqlite:///a/desk.db")) == "a/desk.db"
    assert database_path("postgresql://host/desk") is None


def test_one_process_runs_the_desk_and_a_second_is_told_which(tmp_path) -> None:
    path = tmp_path / "desk.db"
    with run_lock(path):
        with pytest.raises(AlreadyRunning) as refused, run_lock(path):
            pass
        assert refused.value.pid == running_pid(f"sqlite:///{path}") == os.getpid()
    assert running_pid(f"sqlite:///{path}") is None


def test_the_lock_goes_with_a_killed_process(tmp_path) -> None:
    path = tmp_path / "desk.db"
    script = (
        "import sys, pathlib; from storage.engine import run_lock\n"
        "with run_lock(pathlib.Path(sys.argv[1])):\n    print('held', flush=True); input()"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", script, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        assert running_pid(f"sqlite:///{path}") == other.pid
        other.kill()
        other.wait()
    assert running_pid(f"sqlite:///{path}") is None


def test_a_foreign_file_is_refused_not_overwritten(tmp_path) -> None:
    path = tmp_path / "desk.db"
    path.write_bytes(b"these are somebody's notes, not a database at all" * 100)
    engine = open_engine(f"sqlite:///{path}")
    with pytest.raises(Exception, match="not a database"):
        upgrade(engine)
    engine.dispose()
    assert path.read_bytes().startswith(b"these are")


def test_a_reader_of_an_empty_file_is_told(tmp_path) -> None:
    (tmp_path / "desk.db").touch()
    engine = open_engine(f"sqlite:///{tmp_path / 'desk.db'}", read_only=True)
    assert not is_current(engine)
    with pytest.raises(OperationalError):
        History(engine).tasks()
    engine.dispose()
