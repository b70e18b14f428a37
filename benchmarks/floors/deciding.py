"""Deciding: one request completely, one press, one word; beside the same changes by the driver.

The floor of a request is these changes and the reading of its words, done one after the other. In a
request are its words, the press that confirms it, and what was missing: three letters.
"""

from __future__ import annotations

import time
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from benchmarks.floors import helpdesk
from benchmarks.floors.people import People, ask, clients, come, desk, monday
from benchmarks.floors.replay import Changes
from benchmarks.floors.row import Row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

REQUEST = "April newsletter by Friday 4 December please"
MISSING = "The new opening hours"
WORD = "And the autumn hours belong to it as well"


@dataclass(frozen=True)
class Prepared:
    """A memory before the work, and what the work changed in it."""

    before: bytes
    changes: Changes


def requests(people: People, name: str) -> float:
    """Ask for something, confirm it, and give what was missing; give how long deciding took."""
    took = people.took(people.words(name, REQUEST))
    took += people.took(people.press(name, "go"))
    return took + people.took(people.words(name, MISSING))


def claims(people: People, name: str) -> float:
    """Let the provider who was asked take the oldest task that is open."""
    return people.took(people.press("provider0", "claim"))


def says(people: People, name: str) -> float:
    """Write a word that crosses to the provider."""
    return people.took(people.words(name, WORD))


def asked(people: People, number: int) -> None:
    """Bring people, each with a request that waits to be taken."""
    come(people, number, providers=1)
    for name in clients(number):
        ask(people, name)


def claimed(people: People, number: int) -> None:
    """Bring people, each with a task that somebody works on."""
    asked(people, number)
    for _ in range(number):
        people.does(people.press("provider0", "claim"))


@cache
def _before(comes: Callable[[People, int], None], count: int, encoder: str) -> bytes:
    with TemporaryDirectory() as name:
        folder = Path(name)
        with desk(folder, encoder=encoder) as people:
            comes(people, count)
            people.runtime.ledger.tidy()
        return (folder / "desk.db").read_bytes()


@cache
def _changes(
    comes: Callable[[People, int], None],
    does: Callable[[People, str], float],
    count: int,
    encoder: str,
) -> Changes:
    changes = Changes()
    with TemporaryDirectory() as name, _opened(Path(name), comes, count, encoder) as people:
        for client in clients(count):
            with changes.written(people.runtime.ledger.engine):
                does(people, client)
            people.settle()
    return changes


@contextmanager
def _opened(
    folder: Path, comes: Callable[[People, int], None], count: int, encoder: str
) -> Iterator[People]:
    (folder / "desk.db").write_bytes(_before(comes, count, encoder))
    with desk(folder, encoder=encoder, start=10_000_000) as people:
        people.reads_once(REQUEST)
        yield people


@contextmanager
def ours(
    folder: Path,
    count: int,
    *,
    comes: Callable[[People, int], None],
    does: Callable[[People, str], float],
    encoder: str = "ngrams",
) -> Iterator[Callable[[], list[float]]]:
    """Keep and decide each; what is told in answer is sent between, and not counted."""
    with _opened(folder, comes, count, encoder) as people:

        def work() -> list[float]:
            took = []
            for name in clients(count):
                took.append(does(people, name))
                people.settle()
            return took

        yield work


@contextmanager
def floor(
    folder: Path,
    count: int,
    *,
    comes: Callable[[People, int], None],
    does: Callable[[People, str], float],
    encoder: str = "ngrams",
    reads: bool = False,
) -> Iterator[Callable[[], list[float]]]:
    """Make the same changes by sqlite3; with `reads`, read the words of each too."""
    changes = _changes(comes, does, count, encoder)
    path = folder / "again.db"
    path.write_bytes(_before(comes, count, encoder))
    with _opened(folder, comes, count, encoder) as people:
        reading = people.runtime.learning.reading

        def work() -> list[float]:
            written = sum(changes.again(path))
            began = time.perf_counter()
            for _ in range(count if reads else 0):
                for text in (REQUEST, MISSING):
                    reading.read_when(text, now=monday(), zone="Europe/Berlin", lang="en")
                    reading.read(text, now=monday(), zone="Europe/Berlin", lang="en")
            return [(written + time.perf_counter() - began) / count] * count

        yield work


def _row(key: str, name: str, **more: object) -> Row:
    comes, does = more.pop("comes"), more.pop("does")
    reads, encoder = bool(more.pop("reads", False)), str(more.pop("encoder", "ngrams"))
    how = {"comes": comes, "does": does, "encoder": encoder}
    beside = "the same changes by sqlite3"
    return Row(
        key=key,
        name=name,
        ours=partial(ours, **how),  # type: ignore[arg-type]
        floor=partial(floor, reads=reads, **how),  # type: ignore[arg-type]
        floor_is=f"{beside}, and the reading of its words" if reads else beside,
        summed=True,
        **more,  # type: ignore[arg-type]
    )


ROWS = (
    _row(
        "request",
        "decide one request completely (n-grams)",
        comes=partial(come, providers=1),
        does=requests,
        reads=True,
        count=60,
        goal=0.7,
        peer=helpdesk.created,
        peer_is=helpdesk.IS,
        peer_goal=8.0,
    ),
    _row(
        "request-encoder",
        "decide one request completely (encoder)",
        comes=partial(come, providers=1),
        does=requests,
        encoder="packaged",
        reads=True,
        count=30,
        goal=0.7,
        peer=helpdesk.created,
        peer_is=helpdesk.IS,
        peer_goal=1.5,
    ),
    _row("press", "decide one press: a claim", comes=asked, does=claims, count=60, goal=0.35),
    _row("word", "decide one relayed word", comes=claimed, does=says, count=60, goal=0.35),
)
