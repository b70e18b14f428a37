"""Runs the rows and prints one table: floor, ours, ratio, goal; with `--json FILE` also as data.

Run as `make bench`, or `python -m benchmarks.floors --rounds 5`. What a figure is worth depends on
what else the machine does: only ratios of one run may be compared.
"""

from __future__ import annotations

import json
import os
import platform
import sqlite3
import time
from importlib.metadata import version
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import click

from benchmarks.floors import keeping, timers
from benchmarks.floors.row import measure

if TYPE_CHECKING:
    from benchmarks.floors.row import Measured

ROWS = (keeping.ROW, timers.ROW)


@click.command()
@click.option("--rounds", default=5, show_default=True, help="How often each side is measured.")
@click.option("--json", "data", type=click.Path(path_type=Path), help="Where to write the figures.")
def main(rounds: int, data: Path | None) -> None:
    """Measure every row, floor and ours in turn, and print the table."""
    with TemporaryDirectory(prefix="outdesk-bench-") as folder:
        surely = _fsync_ms(Path(folder))
        found = [measure(row, Path(folder) / str(n), rounds) for n, row in enumerate(ROWS)]
    about = _about(surely, rounds)
    click.echo(", ".join(f"{name} {value}" for name, value in about.items()))
    for line in _table(found):
        click.echo(line)
    if data is not None:
        rows = [_plain(one) for one in found]
        data.write_text(json.dumps({"about": about, "rows": rows}, indent=1))


def _table(found: list[Measured]) -> list[str]:
    lines = [f"{'work':46}{'floor /s':>10}{'ours /s':>10}{'ratio':>8}{'goal':>8}"]
    for one in found:
        lines.append(
            f"{one.row.name:46}{one.floor:10,.0f}{one.ours:10,.0f}{one.ratio:8.2f}"
            f"{one.row.goal:8.2f}  {'ok' if one.reached else 'short'}"
        )
    return lines


def _plain(one: Measured) -> dict[str, object]:
    return {
        "work": one.row.name,
        "floor_is": one.row.floor_is,
        "floor_per_s": one.floor,
        "ours_per_s": one.ours,
        "ratio": one.ratio,
        "goal": one.row.goal,
    }


def _about(surely: float, rounds: int) -> dict[str, object]:
    return {
        "Python": platform.python_version(),
        "SQLite": sqlite3.sqlite_version,
        "SQLAlchemy": version("sqlalchemy"),
        "processors": os.cpu_count(),
        "load": round(os.getloadavg()[0], 1),
        "fsync ms": round(surely, 3),
        "rounds": rounds,
    }


def _fsync_ms(folder: Path) -> float:
    """How long this disk takes to be sure of four kilobytes, the median of a hundred."""
    took = []
    with (folder / "fsync").open("wb") as file:
        for _ in range(100):
            file.write(b"x" * 4096)
            file.flush()
            began = time.perf_counter()
            os.fsync(file.fileno())
            took.append((time.perf_counter() - began) * 1000)
    return median(took)


if __name__ == "__main__":
    main()
