"""A claim storm: 32 providers press the same card at once, card after card; one wins each.

As on a desk that runs: each press is kept by whoever brings it, one runner decides; a press counts
from when it was made until it was decided. Full size is 10,000 cards (`--part`), a bench takes a
few. The floor has the same writers, each with a press of its own to keep in one transaction and to
decide in another: the inbox's row; then compare-and-set, event, answer and the letter's mark.
"""

from __future__ import annotations

import sqlite3
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from benchmarks.floors.people import People, ask, clients, come, desk
from benchmarks.floors.row import Row
from storage import tables as t
from workers.embedded import Embedded
from workers.jobs import JOBS, Lane

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from routing.inbound import Inbound
    from routing.values import LetterId

PRESSERS = 32


@cache
def _before(cards: int) -> bytes:
    with TemporaryDirectory() as name:
        folder = Path(name)
        with desk(folder) as people:
            come(people, cards, providers=PRESSERS)
            for client in clients(cards):
                ask(people, client)
            people.runtime.ledger.tidy()
        return (folder / "desk.db").read_bytes()


def _presses(people: People) -> list[list[Inbound]]:
    """Give, card by card, the press of everybody who was offered the task."""
    return [
        [people.press(f"provider{p}", "claim", task.id) for p in range(PRESSERS)]
        for task in reversed(people.history.tasks())
    ]


class Decided:
    """When each letter was decided, told by the runner itself."""

    def __init__(self, people: People) -> None:
        self._decide = people.runtime.decide
        self._at: dict[LetterId, float] = {}
        self._all = threading.Semaphore(0)
        people.runtime.decide = self._noted  # type: ignore[method-assign]

    def _noted(self, letter: LetterId, now: datetime) -> None:
        self._decide(letter, now)
        self._at[letter] = time.perf_counter()
        self._all.release()

    def wait_for(self, number: int) -> None:
        """Wait until so many more were decided."""
        for _ in range(number):
            assert self._all.acquire(timeout=60), "it was not decided"

    def at(self, letter: LetterId) -> float:
        """Give when it was decided, by the performance counter."""
        return self._at[letter]


@contextmanager
def ours(folder: Path, count: int) -> Iterator[Callable[[], list[float]]]:
    """Keep each press in a thread of its own, and let the runner decide them."""
    cards = max(1, count // PRESSERS)
    (folder / "desk.db").write_bytes(_before(cards))
    with desk(folder, start=10_000_000) as people, ThreadPoolExecutor(PRESSERS) as pool:
        people.reads_once("April newsletter please")
        presses, decided = _presses(people), Decided(people)

        def press(inbound: Inbound, ready: threading.Barrier) -> tuple[LetterId, float]:
            ready.wait()
            began = time.perf_counter()
            letter = people.runtime.keep(inbound)
            assert letter is not None
            return letter.id, began

        def work() -> list[float]:
            took: list[float] = []
            for card in presses:
                ready = threading.Barrier(PRESSERS)
                pressed = list(pool.map(press, card, [ready] * PRESSERS))
                decided.wait_for(PRESSERS)
                took += [decided.at(letter) - began for letter, began in pressed]
            return took

        with Embedded(people.runtime, [job for job in JOBS if job.lane is Lane.DESK]):
            yield work
        claimed = select(func.count()).where(t.events.c.type == "Claimed")
        assert people.runtime.ledger.look(lambda c: c.scalar(claimed)) == cards, "one winner each"


@contextmanager
def floor(folder: Path, count: int) -> Iterator[Callable[[], list[float]]]:
    """The rows of each press by the driver alone, by as many threads, one transaction at a time."""
    cards, path = max(1, count // PRESSERS), folder / "raw.db"
    path.write_bytes(_before(cards))
    connect = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    with closing(connect) as c, ThreadPoolExecutor(PRESSERS) as pool:
        for setting in ("journal_mode=WAL", "synchronous=FULL"):
            c.execute(f"PRAGMA {setting}")
        raw = _Raw(c)

        def press(card: int, n: int, ready: threading.Barrier) -> float:
            ready.wait()
            began = time.perf_counter()
            raw.keep(n)
            raw.decide(card, n)
            return time.perf_counter() - began

        def work() -> list[float]:
            took: list[float] = []
            for card in range(cards):
                ready = threading.Barrier(PRESSERS)
                numbers = [10**9 + card * PRESSERS + press for press in range(PRESSERS)]
                took += pool.map(press, [card + 1] * PRESSERS, numbers, [ready] * PRESSERS)
            return took

        yield work


_CLAIM = "UPDATE tasks SET task_state = 'working' WHERE id = ? AND task_state = 'queued'"
_DECIDED = "UPDATE letters SET decided_at = kept_at WHERE id = ?"


class _Raw:
    """The same rows as a press's, written by the driver; whoever writes holds the only turn."""

    def __init__(self, c: sqlite3.Connection) -> None:
        self._c = c
        self._turn = threading.Lock()
        self._like = {name: self._last(name) for name in ("letters", "events", "outbox")}

    def keep(self, n: int) -> None:
        """Keep a press."""
        with self._turn:
            self._c.execute("BEGIN IMMEDIATE")
            self._insert("letters", id=n, key=f"raw{n}")
            self._c.execute("COMMIT")

    def decide(self, card: int, n: int) -> None:
        """Win the card or not, and answer."""
        with self._turn:
            self._c.execute("BEGIN IMMEDIATE")
            if self._c.execute(_CLAIM, (card,)).rowcount:
                self._insert("events", id=n, about_id=n)
            self._insert("outbox", id=n, cause_id=n, n=1)
            self._c.execute(_DECIDED, (n,))
            self._c.execute("COMMIT")

    def _last(self, table: str) -> dict[str, object]:
        found = self._c.execute(f"SELECT * FROM {table} ORDER BY id DESC LIMIT 1")
        names = [column[0] for column in found.description]
        return dict(zip(names, found.fetchone(), strict=True))

    def _insert(self, table: str, **other: object) -> None:
        values = list((self._like[table] | other).values())
        self._c.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(values))})", values)


ROWS = (
    Row(
        key="storm",
        name="claim storm, 32 press one card at once (SQLite)",
        count=PRESSERS * 8,
        floor=floor,
        ours=ours,
        goal=0.5,
        p99_ms=40.0,
        floor_is="the rows of each press by sqlite3, kept and decided by 32 threads",
    ),
)
