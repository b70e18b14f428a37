"""A command whose reader has gone, as with `| head`, ends quietly and harms nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PLAY = ROOT / "tests" / "scenarios" / "main.txt"
pytestmark = pytest.mark.slow
OUTDESK = (sys.executable, "-c", "from bot.cli import main; main()")


def without_a_reader(*arguments: str, errors_too: bool = False) -> tuple[int, str]:
    """Run a command whose output nobody reads; give its exit code and what it said aside."""
    reads, writes = os.pipe()
    os.close(reads)
    with closing(os.fdopen(writes, "wb", closefd=True)) as gone:
        ran = subprocess.run(
            [*OUTDESK, *arguments],
            stdout=gone,
            stderr=gone if errors_too else subprocess.PIPE,
            input=b"October books\nA newsletter\n",
            timeout=60,
            check=False,
        )
    return ran.returncode, (ran.stderr or b"").decode()


@pytest.mark.parametrize(
    "typed",
    [
        ("chat", "--play", str(PLAY), "--json"),
        ("understand", "--input", "lines"),
        ("check", str(ROOT / "examples" / "agency.toml")),
        ("--help",),
        ("completion", "bash"),
    ],
    ids=lambda typed: typed[0],
)
def test_a_command_that_nobody_reads_ends_quietly(typed: tuple[str, ...]) -> None:
    code, aside = without_a_reader(*typed)
    assert code == 141
    assert aside.removeprefix("ok    services are read by keywords alone\n") == ""


def test_a_fault_that_nobody_reads_ends_quietly() -> None:
    assert without_a_reader("juggle", errors_too=True) == (141, "")


def test_a_play_that_nobody_reads_stops_there_and_goes_on_when_somebody_does(
    tmp_path: Path,
) -> None:
    typed = ("chat", "--play", str(PLAY), "--db", str(tmp_path / "desk.db"))
    assert without_a_reader(*typed, "--json") == (141, "")
    again = subprocess.run([*OUTDESK, *typed], capture_output=True, text=True, check=False)
    assert again.returncode == 0, again.stderr
    assert "Sent twice, because a stop came in between: 1" in again.stdout
