"""Timers due in one second, a million others pending: found, and fired each in its own unit.

The floor finds them in hundreds and marks them by the driver, as many in a transaction as we do.
Finding alone is a row by itself.
"""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from benchmarks.floors.row import Row
from benchmarks.floors.stores import new_file
from storage.engine import open_engine
from storage.ledger import SqlLedger
from workers.jobs import FIRED_TOGETHER, TIMERS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from routing.ports import Tx

NOW = datetime(2026, 3, 11, 9, tzinfo=UTC)
PENDING = 1_000_000
"""So many more wait for later."""

DUE_WITHIN = 1.5
"""Seconds in which ten thousand are to be done."""


_made: dict[int, bytes] = {}


def filled(folder: Path, count: int) -> Path:
    """Make a file in which `count` timers are due and many more are not."""
    path = new_file(folder)
    if count in _made:
        path.write_bytes(_made[count])
        return path
    _fill(path, count)
    _made[count] = path.read_bytes()
    return path


def _fill(path: Path, count: int) -> None:
    with closing(sqlite3.connect(path)) as c, c:
        c.executemany(
            "INSERT INTO timers (id, about_kind, about_id, kind, ordinal, due_at, state)"
            " VALUES (?, 'task', ?, 'due', 1, ?, 'pending')",
            (
                (n, n, "2026-03-11 08:59:59" if n <= count else "2027-01-01 00:00:00")
                for n in range(1, count + PENDING + 1)
            ),
        )


@contextmanager
def ours(folder: Path, count: int) -> Iterator[Callable[[], None]]:
    """Find them in hundreds and mark each as fired in a unit of its own; each does so once."""
    engine = open_engine(f"sqlite:///{filled(folder, count)}")
    ledger, fired = SqlLedger(engine), 0

    def firing(id: int) -> Callable[[Tx], bool]:
        return lambda tx: tx.fired(id)

    def work() -> None:
        nonlocal fired
        while due := ledger.due_timers(NOW, TIMERS):
            for n in range(0, len(due), FIRED_TOGETHER):
                some = [firing(id) for id, _ in due[n : n + FIRED_TOGETHER]]
                fired += sum(done is True for done in ledger.write_each(some))

    yield work
    engine.dispose()
    assert fired == count, (fired, count)


@contextmanager
def floor(folder: Path, count: int) -> Iterator[Callable[[], None]]:
    """Find a hundred and mark them, as many in a transaction as ours, by the driver alone."""
    with closing(sqlite3.connect(filled(folder, count), isolation_level=None)) as c:
        for setting in ("journal_mode=WAL", "synchronous=FULL"):
            c.execute(f"PRAGMA {setting}")

        def work() -> None:
            while found := c.execute(_DUE).fetchall():
                for n in range(0, len(found), FIRED_TOGETHER):
                    c.execute("BEGIN IMMEDIATE")
                    for id in found[n : n + FIRED_TOGETHER]:
                        c.execute("UPDATE timers SET state = 'fired' WHERE id = ?", id)
                    c.execute("COMMIT")

        yield work


_DUE = (
    "SELECT id FROM timers WHERE state IN ('pending') AND due_at <= '2026-03-11 09:00:00'"
    " ORDER BY due_at, id LIMIT 100"
)


@contextmanager
def looks(folder: Path, count: int) -> Iterator[Callable[[], list[float]]]:
    """Look for what is due, as is done every second; nothing is."""
    engine = open_engine(f"sqlite:///{filled(folder, 0)}")
    ledger = SqlLedger(engine)

    def work() -> list[float]:
        took = []
        for _ in range(count):
            began = time.perf_counter()
            assert ledger.due_timers(NOW, 100) == ()
            took.append(time.perf_counter() - began)
        return took

    yield work
    engine.dispose()


ROWS = (
    Row(
        key="timers",
        name="fire 10,000 timers due at once, 1,000,000 pending (SQLite)",
        count=10_000,
        floor=floor,
        ours=ours,
        least=10_000 / DUE_WITHIN,
        floor_is="the same updates by sqlite3, as many in a transaction",
    ),
    Row(
        key="timers-look",
        name="look for due timers among 1,000,000 pending (SQLite)",
        count=300,
        ours=looks,
        p50_ms=1.0,
    ),
)
