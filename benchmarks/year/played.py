"""Who plays in the year and what they want: natures, wishes, the clock, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from heapq import heappop, heappush
from random import Random
from typing import TYPE_CHECKING

from routing.figures.fairness import gini

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from routing.clock.calendar import Calendar

HOUR = timedelta(hours=1)
START = datetime(2026, 1, 5, 8, tzinfo=UTC)
YEAR = timedelta(days=364)
WAITED = timedelta(days=365)
"""Who waits at the end of the year is given this much longer to be found."""
CATALOGUE = """
[desk]
name = "Year"
zone = "Europe/Berlin"
hours = { "mon-fri" = "09:00-18:00" }
offer_open_for = "1h"
trial_tasks = 3
[services.easy]
title = "Easy"
about = "Small and pleasant work"
examples = ["easy"]
estimate = "1h"
claim_within = "6h"
deliver_within = "3d"
[services.plain]
title = "Plain"
about = "Work as it comes"
examples = ["plain"]
estimate = "2h"
claim_within = "6h"
deliver_within = "4d"
[services.hard]
title = "Hard"
about = "Long, and nobody's favourite"
examples = ["hard"]
estimate = "4h"
units = 2
claim_within = "6h"
deliver_within = "5d"
"""
KINDS = (("easy", 0.5), ("plain", 0.3), ("hard", 0.2))
WORK = {"easy": 1, "plain": 2, "hard": 4}
OPERATOR_LOOKS = timedelta(hours=24)
CLIENTS = 40
BACKLOG = 12
"""So much a hoarder takes from a board at once; the others know what they can do."""


@dataclass(frozen=True, kw_only=True)
class Nature:
    """How somebody is: answers after `answers_for` of their open time, takes work of a kind with
    that chance, works `pace` times the estimate, and lets a claim lie with chance `vanishes`."""

    name: str
    answers_for: float
    takes: dict[str, float]
    pace: float = 1.0
    vanishes: float = 0.0
    silent: float = 0.05


GREEDY = Nature(
    name="greedy", answers_for=0.05, takes={"easy": 1.0, "plain": 0.9, "hard": 0.05}, pace=1.6
)
NORMAL = Nature(name="normal", answers_for=0.5, takes={"easy": 0.9, "plain": 0.8, "hard": 0.4})
SLOW = Nature(
    name="slow", answers_for=2.0, takes={"easy": 0.9, "plain": 0.8, "hard": 0.5}, pace=1.3
)
VANISHING = Nature(
    name="vanishing",
    answers_for=0.3,
    takes={"easy": 0.9, "plain": 0.8, "hard": 0.3},
    vanishes=0.4,
)
CREW = (
    *((GREEDY, "Europe/Berlin", 8),) * 3,
    *((NORMAL, "Europe/Berlin", 5), (NORMAL, "Europe/Lisbon", 5), (NORMAL, "Europe/Madrid", 4)),
    *((NORMAL, "Asia/Manila", 6), (NORMAL, "America/New_York", 5)),
    *((SLOW, "Europe/Berlin", 5), (SLOW, "Europe/Lisbon", 4)),
    *((VANISHING, "Europe/Berlin", 5), (VANISHING, "Europe/Athens", 5)),
)
"""Who works here: nature, zone, units at once."""


@dataclass(frozen=True, kw_only=True)
class Wish:
    """One piece of work that a client wants, from an instant on."""

    id: int
    kind: str
    client: int
    at: datetime


def wishes(tasks: int, seed: int, hours: Calendar) -> tuple[Wish, ...]:
    """Give a year's work: any open minute is as likely, kinds by their shares."""
    random = Random(seed)
    open_for = hours.between(START, START + YEAR)
    at = sorted(random.random() for _ in range(tasks))
    names, weights = zip(*KINDS, strict=True)
    return tuple(
        Wish(
            id=n,
            kind=random.choices(names, weights)[0],
            client=random.randrange(CLIENTS),
            at=hours.add(START, open_for * share),
        )
        for n, share in enumerate(at, start=1)
    )


@dataclass
class Outcome:
    """How a year went: for each task its kind and how long it looked for who did it in the end."""

    name: str
    waits: dict[int, timedelta] = field(default_factory=dict)
    kinds: dict[int, str] = field(default_factory=dict)
    units: dict[int, int] = field(default_factory=dict)
    never: list[int] = field(default_factory=list)
    lapses: int = 0
    by_hand: int = 0

    def of(self, kind: str) -> list[float]:
        """The waits of one kind in hours, sorted."""
        found = (wait for id, wait in self.waits.items() if kind in ("", self.kinds[id]))
        return sorted(wait / HOUR for wait in found)

    @property
    def spread(self) -> float:
        """How unevenly units were spread over the crew."""
        return gini([self.units.get(n, 0) for n in range(1, len(CREW) + 1)])


class Clock:
    """What is to happen, in order of time; of equals, in the order in which it was said."""

    def __init__(self) -> None:
        self.now = START
        self._waiting: list[tuple[datetime, int, Callable[[], None]]] = []
        self._said = 0

    def at(self, when: datetime, do: Callable[[], None]) -> None:
        """Do something then, or at once when that is past."""
        self._said += 1
        heappush(self._waiting, (max(when, self.now), self._said, do))

    def run(self, until: datetime) -> None:
        """Let time pass."""
        while self._waiting and self._waiting[0][0] <= until:
            self.now, _, do = heappop(self._waiting)
            do()


def zones() -> Iterator[tuple[int, str]]:
    """Give everybody's number and zone."""
    return ((n, zone) for n, (_, zone, _) in enumerate(CREW, start=1))
