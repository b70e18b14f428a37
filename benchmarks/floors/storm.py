"""A claim storm: 32 providers press the same card at once, card after card; one wins each.

Full size is 10,000 cards (`--part`), a bench takes a few. The floor keeps the 32 presses, compares
and sets once, and writes one event and 32 answers, in one transaction by the driver.
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

from benchmarks.floors.people import People, ask, clients, come, desk, monday
from benchmarks.floors.row import Row
from storage import tables as t

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from routing.inbound import Inbound

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


@contextmanager
def ours(folder: Path, count: int) -> Iterator[Callable[[], list[float]]]:
    """Keep and decide each press in a thread of its own."""
    cards = max(1, count // PRESSERS)
    (folder / "desk.db").write_bytes(_before(cards))
    with desk(folder, start=10_000_000) as people:
        presses = _presses(people)

        def work() -> list[float]:
            took: list[float] = []
            for card in presses:
                ready = threading.Barrier(PRESSERS)

                def press(inbound: Inbound, ready: threading.Barrier = ready) -> None:
                    ready.wait()
                    began = time.perf_counter()
                    letter = people.runtime.keep(inbound)
                    assert letter is not None
                    people.runtime.decide(letter.id, monday())
                    took.append(time.perf_counter() - began)

                with ThreadPoolExecutor(PRESSERS) as pool:
                    list(pool.map(press, card))
            return took

        yield work
        claimed = select(func.count()).where(t.events.c.type == "Claimed")
        assert people.runtime.ledger.look(lambda c: c.scalar(claimed)) == cards, "one winner each"


@contextmanager
def floor(folder: Path, count: int) -> Iterator[Callable[[], None]]:
    """The rows of all presses of a card in one transaction."""
    cards, path = max(1, count // PRESSERS), folder / "raw.db"
    path.write_bytes(_before(cards))
    with closing(sqlite3.connect(path, isolation_level=None)) as c:
        for setting in ("journal_mode=WAL", "synchronous=FULL"):
            c.execute(f"PRAGMA {setting}")
        letter = c.execute("SELECT * FROM letters ORDER BY id DESC LIMIT 1").fetchone()
        event = c.execute("SELECT * FROM events ORDER BY id DESC LIMIT 1").fetchone()
        answer = c.execute("SELECT * FROM outbox ORDER BY id DESC LIMIT 1").fetchone()
        names = {name: _names(c, name) for name in ("letters", "events", "outbox")}

        def work() -> None:
            for card in range(cards):
                c.execute("BEGIN IMMEDIATE")
                for press in range(PRESSERS):
                    n = 10**9 + card * PRESSERS + press
                    _insert(c, "letters", names, letter, id=n, key=f"raw{n}")
                    won = c.execute(_CLAIM, (card + 1,)).rowcount
                    if won:
                        _insert(c, "events", names, event, id=n, about_id=n)
                    _insert(c, "outbox", names, answer, id=n, cause_id=n, n=1)
                c.execute("COMMIT")

        yield work


_CLAIM = "UPDATE tasks SET task_state = 'working' WHERE id = ? AND task_state = 'queued'"


def _names(c: sqlite3.Connection, table: str) -> list[str]:
    return [row[1] for row in c.execute(f"PRAGMA table_info({table})")]


def _insert(
    c: sqlite3.Connection,
    table: str,
    names: dict[str, list[str]],
    like: tuple[object, ...],
    **other: object,
) -> None:
    values = [other.get(name, value) for name, value in zip(names[table], like, strict=True)]
    c.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(values))})", values)


ROWS = (
    Row(
        key="storm",
        name="claim storm, 32 press one card at once (SQLite)",
        count=PRESSERS * 8,
        floor=floor,
        ours=ours,
        goal=0.5,
        p99_ms=40.0,
        floor_is="the rows of 32 presses in one transaction by sqlite3",
    ),
)
