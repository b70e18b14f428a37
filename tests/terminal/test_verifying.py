"""`outdesk verify` says in plain lines that all holds, or what does not, and what to do."""

from __future__ import annotations

import io
import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner
from rich.console import Console

from bot.cli import main
from bot.progress import MANY, counted
from storage.engine import database_path
from workers.embedded import Embedded
from workers.runtime import open_runtime
from workers.settings import load

if TYPE_CHECKING:
    from click.testing import Result

CATALOGUE = Path(__file__).parents[2] / "examples" / "agency.toml"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A desk with one task, in a folder of its own."""
    monkeypatch.setenv("OUTDESK_HOME", str(tmp_path))
    monkeypatch.setenv("OUTDESK_CATALOGUE", str(CATALOGUE))
    ordered = ["on-behalf", "Lind", "books", "--service", "bookkeeping", "--due", "2031-11-28"]
    made = CliRunner().invoke(main, ordered)
    assert made.exit_code == 0, made.output
    return tmp_path


def database_of(home: Path) -> Path:
    found = database_path(load(home, {"OUTDESK_CATALOGUE": str(CATALOGUE)}).database)
    assert found is not None
    return found


def verified(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["verify", *arguments])


def seal_in(result: Result) -> str:
    found = re.search(r"^Seal: (\d+-[0-9a-f]{40})$", result.output, re.MULTILINE)
    assert found is not None, result.output
    return found[1]


def test_a_desk_that_holds_is_told_so_rule_by_rule(home: Path) -> None:
    result = verified()
    assert result.exit_code == 0
    lines = result.output.splitlines()
    assert len(lines) == 8
    assert all(line.startswith("ok    ") for line in lines[:-1])
    assert "every row is what its events say" in lines[0]


def test_what_was_changed_is_named_and_the_exit_code_says_so(home: Path) -> None:
    with closing(sqlite3.connect(database_of(home))) as database:
        database.execute("UPDATE tasks SET court = 'operator'")
        database.execute("UPDATE events SET via = 'api' WHERE about_kind = 'request' AND n = 1")
        database.commit()
    result = verified()
    assert result.exit_code == 1
    assert "wrong T-1: court is not what its events say." in result.output
    assert "wrong R-1: event 1 was altered, or the one before it." in result.output
    assert "compare with your last backup" in result.output


def test_a_seal_that_was_kept_proves_the_past_and_gives_a_forger_away(home: Path) -> None:
    seal = seal_in(verified())
    noted = CliRunner().invoke(main, ["note", "T-1", "rang them"])
    assert noted.exit_code == 0, noted.output
    later = verified("--seal", seal)
    assert "nothing up to event" in later.output
    assert later.exit_code == 0
    number, digest = seal.split("-")
    forged = verified("--seal", f"{number}-{digest[::-1]}")
    assert forged.exit_code == 1
    assert "wrong what happened up to event" in forged.output
    assert "is no seal" in verified("--seal", "yesterday").output


@pytest.mark.slow
def test_it_looks_while_the_desk_runs(home: Path) -> None:
    settings = load(home, {"OUTDESK_CATALOGUE": str(CATALOGUE)})
    with open_runtime(settings, {}) as runtime, Embedded(runtime):
        assert verified().exit_code == 0


def test_many_things_have_a_bar_on_a_terminal_alone() -> None:
    shown, piped = io.StringIO(), io.StringIO()
    with counted("events", MANY, Console(file=shown, force_terminal=True)) as looked:
        looked(MANY)
    with counted("events", MANY, Console(file=piped)) as looked:
        looked(MANY)
    assert "events" in shown.getvalue()
    assert piped.getvalue() == ""
