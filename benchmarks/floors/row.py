"""One row of the benchmark: the work, its floor, ours, and the ratio that is the goal.

A side is made anew for each round, does a known number of things, and tells how many a second.
Knows no work.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

Side = Callable[[Path, int], AbstractContextManager[Callable[[], None]]]
"""Opens itself in an empty folder for so many things; gives what does them all."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """What is measured: `count` things by the floor and by us; ours / floor should reach `goal`."""

    name: str
    count: int
    floor: Side
    ours: Side
    goal: float
    floor_is: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Measured:
    """Things a second, the median of the rounds, and the median of the rounds' own ratios."""

    row: Row
    floor: float
    ours: float
    ratio: float

    @property
    def reached(self) -> bool:
        """Whether the goal was reached."""
        return self.ratio >= self.row.goal


def measure(row: Row, folder: Path, rounds: int) -> Measured:
    """Measure floor and ours in turn, so that what disturbs the machine disturbs both."""
    floors, ours = [], []
    for n in range(rounds):
        floors.append(_rate(row.floor, row.count, folder / f"{n}-floor"))
        ours.append(_rate(row.ours, row.count, folder / f"{n}-ours"))
    ratios = [mine / best for mine, best in zip(ours, floors, strict=True)]
    return Measured(row=row, floor=median(floors), ours=median(ours), ratio=median(ratios))


def _rate(side: Side, count: int, folder: Path) -> float:
    folder.mkdir(parents=True)
    with side(folder, count) as work:
        began = time.perf_counter()
        work()
        return count / (time.perf_counter() - began)
