"""Three minutes of mixed work in one process: does it get slower, or larger?

The floor of a row is the first third, ours the last one: 99 of 100 letters were kept and decided
within so long. What memory, the log beside the database and dead rows were at the end of the first
third and at the end is told below; what grew by more than it may ends the row with an error.
"""

from __future__ import annotations

import os
import resource
import time
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import text

from benchmarks.floors.full import finish
from benchmarks.floors.people import ask, clients, come, desk
from benchmarks.floors.row import Row
from benchmarks.floors.stores import new_database

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from benchmarks.floors.people import People

SECONDS = 180
PEOPLE = 20
BUSY = 18
"""So many have a task underway and write about it; the others ask for new ones, to their end."""

GROWS_BY = 1.1
LOG = 8 * 2**20
"""Bytes of SQLite's log that are no growth: from four millions on it begins anew."""

DEAD = 0.25
"""The share of rows that may be dead: PostgreSQL cleans up a table from a fifth on."""

CLEANED_AFTER = 60
"""Seconds between two of its looks: where a third is shorter, dead rows are only told."""

_PAGE = resource.getpagesize()
_SAID = ("where are my things?", "And the autumn hours belong to it as well", "thanks")
_EVERY = 25
_last: list[float] = []
_told: dict[bool, str] = {}


@dataclass(frozen=True, kw_only=True, slots=True)
class _Size:
    """How large it is: bytes of memory and of the log, rows (or pages) there and dead."""

    memory: int
    log: int
    there: int
    dead: int

    def grew(self, before: _Size) -> set[str]:
        """Name what is larger than it may be after it was like that."""
        grown = {
            "memory": self.memory > before.memory * GROWS_BY,
            "log": self.log > max(before.log, LOG),
            "dead": self.dead > max(2 * before.dead, self.there * DEAD),
        }
        return {name for name, too_large in grown.items() if too_large}

    def told(self, before: _Size) -> str:
        """Give both in words."""
        return (
            f"memory {before.memory / 1e6:.0f} to {self.memory / 1e6:.0f} MB,"
            f" log {before.log / 1e6:.1f} to {self.log / 1e6:.1f} MB,"
            f" dead {before.dead:,} to {self.dead:,} of {self.there:,}"
        )


def _size(people: People, folder: Path) -> _Size:
    log = folder / "desk.db-wal"
    engine = people.runtime.ledger.engine
    asked = _PAGES if engine.dialect.name == "sqlite" else _ROWS
    with engine.connect() as connection:
        there, dead = (connection.execute(text(one)).scalar() for one in asked)
    return _Size(
        memory=int(Path("/proc/self/statm").read_text().split()[1]) * _PAGE,
        log=log.stat().st_size if log.exists() else 0,
        there=int(there or 0),
        dead=int(dead or 0),
    )


_PAGES = ("PRAGMA page_count", "PRAGMA freelist_count")
_ROWS = (
    "SELECT sum(n_live_tup + n_dead_tup) FROM pg_stat_user_tables",
    "SELECT sum(n_dead_tup) FROM pg_stat_user_tables",
)


def _third(people: People, seconds: float) -> list[float]:
    """Let everybody write in turn for so long; give how long each letter took."""
    took: list[float] = []
    busy, idle, n = clients(PEOPLE)[:BUSY], clients(PEOPLE)[BUSY:], 0
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        took.append(people.took(people.words(busy[n % BUSY], _SAID[n % len(_SAID)])))
        people.settle()
        n += 1
        if n % _EVERY == 0:
            name = idle[n // _EVERY % len(idle)]
            ask(people, name)
            finish(people, name)
    return took


def _slowest(took: list[float]) -> float:
    return sorted(took)[int(len(took) * 0.99)]


@contextmanager
def first(folder: Path, count: int, *, on_server: bool) -> Iterator[Callable[[], list[float]]]:
    """Run all of it; give the 99th of a hundred of the first third."""
    seconds = float(os.environ.get("BENCH_SOAK", SECONDS)) / 3
    with desk(folder, new_database() if on_server else "") as people:
        come(people, PEOPLE, providers=1)
        for name in clients(PEOPLE)[:BUSY]:
            ask(people, name)
            people.does(people.press("provider0", "claim"))

        def work() -> list[float]:
            start = _third(people, seconds)
            before = _size(people, folder)
            _third(people, seconds)
            end = _third(people, seconds)
            after = _size(people, folder)
            _told[on_server], grew = after.told(before), after.grew(before)
            grew -= {"dead"} if seconds < CLEANED_AFTER else set()
            assert not grew, (grew, _told[on_server])
            _last[:] = [_slowest(end)]
            return [_slowest(start)] * count

        yield work


@contextmanager
def last(folder: Path, count: int) -> Iterator[Callable[[], list[float]]]:
    """Give the 99th of a hundred of the last third of the same run."""
    yield lambda: _last * count


def _row(key: str, database: str, *, on_server: bool) -> Row:
    return Row(
        key=key,
        name=f"soak, three minutes: the last beside the first ({database})",
        count=1,
        floor=partial(first, on_server=on_server),
        ours=last,
        floor_is="99 of 100 letters in the first minute",
        goal=1 / 1.2,
        summed=True,
        tells=lambda: _told.get(on_server, ""),
    )


ROWS = (
    _row("soak", "SQLite", on_server=False),
    _row("soak-postgresql", "PostgreSQL", on_server=True),
)
