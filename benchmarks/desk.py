"""How quick and how light the desk is, each number beside its goal.

Run as `python -m benchmarks.desk`, or with `--write` to put the table into
docs/reference/measurements.md. Uses the command as a person would, in folders of its own.
Everything is written down together with how long this machine's disk takes to be sure of a write,
because that is what most of it waits for.
"""

from __future__ import annotations

import os
import platform
import sqlite3
import subprocess
import sys
import time
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from shutil import which
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "reference" / "measurements.md"
MAIN = ROOT / "tests" / "scenarios" / "main.txt"
IDLE_FOR = 20.0
TICKS = os.sysconf("SC_CLK_TCK")
BEGIN = "<!-- measured: begin -->"
END = "<!-- measured: end -->"


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """One number: what was measured, what came out, and the goal if there is one."""

    what: str
    came: str
    goal: str = ""


# --- the command, as it is typed -----------------------------------------------------------------


def outdesk(*arguments: str) -> list[str]:
    """Return the command line of the desk in this environment."""
    return [sys.executable, "-c", "from bot.cli import main; main()", *arguments]


def environment(home: Path) -> dict[str, str]:
    """Return the surroundings of a desk in that folder, with no settings from outside."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("OUTDESK_")}
    return {**kept, "OUTDESK_HOME": str(home), "PYTHONPATH": str(ROOT)}


@dataclass(frozen=True, kw_only=True, slots=True)
class Start:
    """A start until the desk answers: by the clock on the wall, and of processor time."""

    wall: float
    processor: float


def start(home: Path, command: list[str] | None = None) -> Start:
    """Open the desk, ask it for help, and measure until it answers."""
    began = time.perf_counter()
    process = subprocess.Popen(
        command or outdesk("chat"),
        env=environment(home),
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(b"/help\n")
    process.stdin.flush()
    while process.stdout.readline().rstrip() not in (b"client> /help", b""):
        pass
    wall = time.perf_counter() - began
    process.stdin.close()
    process.stdout.read()
    process.stdout.close()
    return Start(wall=wall, processor=used_by(process))


def used_by(process: subprocess.Popen[bytes]) -> float:
    """Wait until a process has ended, and return the seconds of processor that it took."""
    _, _, used = os.wait4(process.pid, 0)
    process.returncode = 0
    return used.ru_utime + used.ru_stime


def cold_starts(times: int = 3) -> list[Start]:
    """Measure starts in folders where no desk is yet."""
    found = []
    for _ in range(times):
        with TemporaryDirectory() as folder:
            found.append(start(Path(folder)))
    return found


def second_run(times: int = 3) -> list[Start]:
    """Measure `make run` where it was run before."""
    with TemporaryDirectory() as folder:
        start(Path(folder))
        command = [which("make") or "make", "run"]
        return [start(Path(folder), command) for _ in range(times)]


@dataclass(frozen=True, kw_only=True, slots=True)
class Idle:
    """What a desk takes while nothing happens: megabytes, and the share of one processor."""

    memory: float
    processor: float


SETTLES = 5.0
"""Seconds after its first line in which a start still learns to read; then nothing is to do."""


def idle(during: float = IDLE_FOR) -> Idle:
    """Serve a desk with nobody there, and watch it."""
    with TemporaryDirectory() as folder, serving(Path(folder)) as process:
        time.sleep(SETTLES)
        before = processor_time(process.pid)
        time.sleep(during)
        used = processor_time(process.pid) - before
        return Idle(memory=memory_of(process.pid), processor=used / during)


@contextmanager
def serving(home: Path) -> Iterator[subprocess.Popen[str]]:
    """Serve a desk in that folder."""
    sample = ROOT / "examples" / "agency.toml"
    process = subprocess.Popen(
        outdesk("serve"),
        env={**environment(home), "OUTDESK_CATALOGUE": str(sample)},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    process.stdout.readline()
    try:
        yield process
    finally:
        process.terminate()
        process.wait(30)
        process.stdout.close()


def processor_time(pid: int) -> float:
    """Return the seconds of processor time that a process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def memory_of(pid: int) -> float:
    """Return the megabytes of a process that are in memory."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    raise LookupError(pid)


# --- the desk in this process --------------------------------------------------------------------


def milliseconds(run: Callable[[], object], times: int) -> float:
    """Return the median of one run, in milliseconds."""
    costs = []
    for _ in range(times):
        began = time.perf_counter()
        run()
        costs.append((time.perf_counter() - began) * 1000)
    return median(costs)


def fsync(times: int = 200) -> float:
    """Return how long the disk takes to be sure of 4 kB, in milliseconds (median)."""
    with TemporaryDirectory() as folder, (Path(folder) / "probe").open("wb", 0) as file:

        def write() -> None:
            file.write(b"x" * 4096)
            os.fsync(file.fileno())

        return milliseconds(write, times)


def played() -> tuple[float, int]:
    """Play the main transcript; return seconds, and how many letters it has."""
    from storage.engine import open_engine
    from storage.history import History

    with TemporaryDirectory() as folder:
        db = Path(folder) / "desk.db"
        began = time.perf_counter()
        command = outdesk("chat", "--play", str(MAIN), "--db", str(db))
        subprocess.run(command, env=environment(Path(folder)), check=True, capture_output=True)
        took = time.perf_counter() - began
        told = History(open_engine(f"sqlite:///{db}", read_only=True)).told()
        return took, len({row.cause for row in told if row.cause[0] == "letter"})


# --- the table -----------------------------------------------------------------------------------


def measure() -> list[Row]:
    """Measure everything, one after the other."""
    cold, again, quiet = cold_starts(), second_run(), idle()
    took, letters = played()
    return [
        Row(
            what="First prompt, in a folder without a desk (best of 3)",
            came=f"{min(one.wall for one in cold):.2f} s",
            goal="1.5 s",
        ),
        Row(
            what="The same, processor time until it has ended",
            came=f"{min(one.processor for one in cold):.2f} s",
        ),
        Row(
            what="`make run` for the second time, to the first prompt (best of 3)",
            came=f"{min(one.wall for one in again):.2f} s",
            goal="2 s",
        ),
        Row(
            what="Memory of `outdesk serve` when idle",
            came=f"{quiet.memory:.0f} MB",
            goal="150 MB",
        ),
        Row(
            what=f"Share of one processor when idle, over {IDLE_FOR:.0f} s",
            came=f"{quiet.processor:.2%}",
            goal="1 %",
        ),
        Row(what=f"The main transcript, {letters} letters, start included", came=f"{took:.2f} s"),
    ]


def machine() -> list[Row]:
    """Return what all of it was measured on."""
    return [
        Row(what="Processors", came=f"{os.cpu_count()}"),
        Row(what="System", came=f"{platform.system()} {platform.machine()}"),
        Row(what="fsync of 4 kB, median", came=f"{fsync():.2f} ms"),
        Row(what="Python", came=platform.python_version()),
        Row(what="SQLite", came=sqlite3.sqlite_version),
        Row(what="SQLAlchemy", came=version("sqlalchemy")),
    ]


def table(rows: list[Row], *heads: str) -> str:
    """Return rows as a table in Markdown."""
    lines = [heads, tuple("---" for _ in heads)]
    lines += [(row.what, row.came, row.goal)[: len(heads)] for row in rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def main() -> None:
    """Measure, print, and write if that was asked for."""
    tables = (
        table(measure(), "What", "Measured", "Goal, at most"),
        table(machine(), "On", ""),
    )
    text = "\n\n".join(tables)
    print(text)
    if "--write" in sys.argv:
        page = PAGE.read_text("utf-8")
        before, rest = page.split(BEGIN, 1)
        after = rest.split(END, 1)[1]
        PAGE.write_text(f"{before}{BEGIN}\n{text}\n{END}{after}", "utf-8")


if __name__ == "__main__":
    main()
