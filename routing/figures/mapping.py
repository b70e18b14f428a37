"""The map of a service's way: its steps in order, each with its measured times.

Made from the facts rows, as every figure is. Gives no colour and no word; `bot` draws it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, cast

import numpy as np

from routing.catalogue.model import StepOwner
from routing.clock.courts import Court, Part
from routing.figures.facts import court_key
from routing.figures.packed import steps_in
from routing.figures.spreads import SECOND_IN_MICROSECONDS, Spread, spread
from routing.figures.stepping import AFTER, AGAIN, BEFORE, REST, WAITS

if TYPE_CHECKING:
    from routing.figures.columns import Columns
    from routing.steps import Planned


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """One place of the way: a step, or what lies around the steps (`routing.figures.stepping`).

    `whole` is calendar time, `worked` the provider's open time, `waited` the calendar time with the
    client or somebody outside; `share` of all calendar time of these tasks, from 0 to 1.
    """

    key: str
    owner: StepOwner = StepOwner.PROVIDER
    target: timedelta | None = None
    whole: Spread
    worked: Spread
    waited: Spread
    share: float
    tasks: int


@dataclass(frozen=True, kw_only=True, slots=True)
class ProcessMap:
    """The way of a service over `n` tasks that were handed in."""

    n: int
    places: tuple[Place, ...]

    @property
    def longest(self) -> Place | None:
        """The step on which the most time goes, when anything was measured."""
        steps = [place for place in self.places if not place.key.startswith("_") and place.share]
        return max(steps, key=lambda place: place.share, default=None)


Times = Mapping[str, Mapping[str, int]]


def process_map(columns: Columns, steps: Sequence[Planned]) -> ProcessMap:
    """Give the map of one service's tasks: those that were handed in and walked steps."""
    tasks, times = _walked(columns)
    whole = sum(sum(place.values()) for each in times for place in each.values())
    own = [
        _place(step.key, tasks, times, whole, owner=step.owner, target=step.target)
        for step in steps
    ]
    return ProcessMap(
        n=len(times),
        places=(
            _place(BEFORE, tasks, times, whole),
            *own,
            *(_place(key, tasks, times, whole) for key in (REST, AGAIN, AFTER)),
        ),
    )


def _walked(columns: Columns) -> tuple[list[int], list[Times]]:
    done = columns.where(columns.known("delivered_at"))
    pairs = zip(done.numbers("task").tolist(), done.more, strict=True)
    read = [(task, steps_in(json.loads(more))) for task, more in pairs if more]
    found = [(task, times) for task, times in read if times]
    return [task for task, _ in found], cast("list[Times]", [times for _, times in found])


def _place(
    key: str,
    tasks: Sequence[int],
    times: Sequence[Times],
    whole: int,
    owner: StepOwner = StepOwner.PROVIDER,
    target: timedelta | None = None,
) -> Place:
    there = [(task, each[key]) for task, each in zip(tasks, times, strict=True) if key in each]
    took = [sum(counts.values()) for _, counts in there]
    return Place(
        key=key,
        owner=owner,
        target=target,
        whole=_spread(there, took),
        worked=_spread(there, [_open(counts) for _, counts in there]),
        waited=_spread(there, [_waited(counts) for _, counts in there]),
        share=sum(took) / whole if whole else 0.0,
        tasks=len(there),
    )


def _open(counts: Mapping[str, int]) -> int:
    return counts.get(court_key(Court.PROVIDER, Part.OPEN), 0)


def _waited(counts: Mapping[str, int]) -> int:
    return sum(counts.get(court_key(court, part), 0) for court in WAITS for part in Part)


def _spread(there: Sequence[tuple[int, object]], values: Sequence[int]) -> Spread:
    tasks = np.asarray([task for task, _ in there], np.int64)
    return spread(tasks, np.asarray(values, np.int64) * SECOND_IN_MICROSECONDS)


def middle_of(times: Spread) -> timedelta | None:
    """Give the time to draw a place with: the median of enough, else the mean of the few."""
    if times.median is not None or not times.n:
        return times.median
    return sum((one.value for one in times.each), timedelta(0)) / times.n
