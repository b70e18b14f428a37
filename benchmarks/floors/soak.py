"""Three minutes of mixed work in one process: does it get slower, or larger?

The floor of this row is the first third, ours the last one: 99 of 100 letters were kept and decided
within so long. Memory that grows by more than a tenth after the first third, or a log beside the
database that grows on, ends it with an error.
"""

from __future__ import annotations

import os
import resource
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.floors.deciding import claimed
from benchmarks.floors.people import clients, desk
from benchmarks.floors.row import Row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from benchmarks.floors.people import People

SECONDS = 180
PEOPLE = 20
WAL = 64 * 2**20
_PAGE = resource.getpagesize()
_said = ("where are my things?", "And the autumn hours belong to it as well", "thanks")
_last: list[float] = []


def _memory() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1]) * _PAGE


def _wal(folder: Path) -> int:
    log = folder / "desk.db-wal"
    return log.stat().st_size if log.exists() else 0


def _third(people: People, seconds: float) -> list[float]:
    """Let everybody write in turn for so long; give how long each letter took."""
    took, names, n = [], clients(PEOPLE), 0
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        name = names[n % PEOPLE]
        took.append(people.took(people.words(name, _said[n % len(_said)])))
        people.settle()
        n += 1
        if n % 500 == 0:
            people.runtime.ledger.tidy()
    return took


def _slowest(took: list[float]) -> float:
    return sorted(took)[int(len(took) * 0.99)]


@contextmanager
def first(folder: Path, count: int) -> Iterator[Callable[[], list[float]]]:
    """Run all of it; give the 99th of a hundred of the first third."""
    seconds = float(os.environ.get("BENCH_SOAK", SECONDS)) / 3
    with desk(folder) as people:
        claimed(people, PEOPLE)

        def work() -> list[float]:
            start = _third(people, seconds)
            memory, log = _memory(), max(_wal(folder), WAL)
            _third(people, seconds)
            end = _third(people, seconds)
            assert _memory() < memory * 1.1, (memory, _memory())
            assert _wal(folder) <= log, (log, _wal(folder))
            _last[:] = [_slowest(end)]
            return [_slowest(start)] * count

        yield work


@contextmanager
def last(folder: Path, count: int) -> Iterator[Callable[[], list[float]]]:
    """Give the 99th of a hundred of the last third of the same run."""
    yield lambda: _last * count


ROWS = (
    Row(
        key="soak",
        name="soak, three minutes: the last third beside the first",
        count=1,
        floor=first,
        ours=last,
        floor_is="99 of 100 letters in the first minute",
        goal=1 / 1.2,
        summed=True,
    ),
)
