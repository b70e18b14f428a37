"""One row of the benchmark: the work, its floor, ours, a peer, and what each goal is.

A side is made anew for each round, does a known number of things, and tells how many a second, and
how long each took where that is asked. Knows no work.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

Work = Callable[[], Sequence[float] | None]
Side = Callable[[Path, int], AbstractContextManager[Work]]
"""Opens itself in an empty folder for so many things; gives what does them all, and how long each
took in seconds, if it knows."""


class Lacking(Exception):
    """What a side needs is not installed here; its text says what."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """What is measured: `count` things by the floor, by us and by a peer, in turn.

    Goals: ours / floor at least `goal`, ours / peer at least `peer_goal`, the middle one and 99 of
    100 of ours within so many milliseconds, `least` a second. `summed`: only what each thing took
    by itself counts, not what lies between.
    """

    key: str
    name: str
    count: int
    ours: Side
    floor: Side | None = None
    floor_is: str = ""
    goal: float | None = None
    peer: Side | None = None
    peer_is: str = ""
    peer_goal: float | None = None
    p50_ms: float | None = None
    p99_ms: float | None = None
    least: float | None = None
    summed: bool = False
    tells: Callable[[], str] | None = None
    """What else is to be told of it, once it was measured."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Ran:
    """One side in all rounds: things a second, and how long single ones took, in milliseconds."""

    rates: list[float] = field(default_factory=list)
    took: list[float] = field(default_factory=list)

    @property
    def rate(self) -> float | None:
        """The median of the rounds."""
        return median(self.rates) if self.rates else None

    def within(self, share: float) -> float | None:
        """How long this share of single ones took at most."""
        ordered = sorted(self.took)
        return ordered[min(int(len(ordered) * share), len(ordered) - 1)] if ordered else None


@dataclass(frozen=True, kw_only=True, slots=True)
class Measured:
    """What came of a row; `lacks` says what could not be measured here, and why."""

    row: Row
    ours: Ran
    floor: Ran
    peer: Ran
    lacks: str = ""

    @property
    def ratio(self) -> float | None:
        """Ours / floor: the median of the rounds' own ratios."""
        return _ratio(self.ours, self.floor)

    @property
    def peer_ratio(self) -> float | None:
        """Ours / peer."""
        return _ratio(self.ours, self.peer)

    @property
    def missed(self) -> tuple[str, ...]:
        """The goals that were not reached, or could not be looked at."""
        row, p50, p99 = self.row, self.ours.within(0.5), self.ours.within(0.99)
        reached = {
            "floor": row.goal is None or (self.ratio or 0.0) >= row.goal,
            "peer": row.peer_goal is None or (self.peer_ratio or 0.0) >= row.peer_goal,
            "p50": row.p50_ms is None or (p50 is not None and p50 <= row.p50_ms),
            "p99": row.p99_ms is None or (p99 is not None and p99 <= row.p99_ms),
            "rate": row.least is None or (self.ours.rate or 0.0) >= row.least,
        }
        return tuple(name for name, good in reached.items() if not good)


def _ratio(mine: Ran, other: Ran) -> float | None:
    pairs = zip(mine.rates, other.rates, strict=False)
    ratios = [one / best for one, best in pairs]
    return median(ratios) if ratios else None


def measure(row: Row, folder: Path, rounds: int, count: int) -> Measured:
    """Measure all sides in turn, so that what disturbs the machine disturbs each of them."""
    sides = {"floor": row.floor, "ours": row.ours, "peer": row.peer}
    ran = {name: Ran() for name in sides}
    lacks = ""
    for n in range(rounds):
        for name, side in sides.items():
            if side is None:
                continue
            try:
                _round(row, side, folder / f"{n}-{name}", count, ran[name])
            except Lacking as lacking:
                sides, lacks = {**sides, name: None}, str(lacking)
    return Measured(row=row, ours=ran["ours"], floor=ran["floor"], peer=ran["peer"], lacks=lacks)


def _round(row: Row, side: Side, folder: Path, count: int, ran: Ran) -> None:
    folder.mkdir(parents=True)
    with side(folder, count) as work:
        began = time.perf_counter()
        took = work()
        passed = time.perf_counter() - began
    if took is not None:
        ran.took.extend(one * 1000 for one in took)
    ran.rates.append(count / (sum(took) if row.summed and took is not None else passed))
