"""Steps that take longer than they were meant to: by how much each held up each delivered task.

Measured is open time of whoever's the step is, against the step's target; told is calendar time,
in proportion, so that it can be weighed beside whatever else held a task up. A step without a
target is never slow. Knows no catalogue: which steps are meant is handed in.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from routing.catalogue.model import StepOwner
from routing.clock.courts import Court, Part
from routing.figures.facts import court_key
from routing.figures.packed import steps_in
from routing.steps import Planned
from routing.values import ServiceKey

if TYPE_CHECKING:
    from collections.abc import Iterator

    from routing.figures.columns import Columns, Numbers

SECOND = timedelta(seconds=1)
Ways = Mapping[ServiceKey, Sequence[Planned]]
"""The steps of each service, as they are meant."""
Counts = Mapping[str, int]


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class SlowStep:
    """A step of a service, and the seconds by which it held each task up beyond its target."""

    service: ServiceKey
    step: Planned
    held: NDArray[np.int64]

    @property
    def own(self) -> bool:
        """Whether it is the client's own."""
        return self.step.owner is StepOwner.CLIENT


def slow_steps(done: Columns, ways: Ways) -> Iterator[SlowStep]:
    """Give the steps that took longer than their target in any of these tasks."""
    for service, steps in ways.items():
        meant = [step for step in steps if step.target is not None]
        walked = _walked(done, service) if meant else {}
        for step in meant:
            held = np.zeros(len(done), np.int64)
            for place, times in walked.items():
                held[place] = _beyond(times.get(step.key, {}), step)
            if held.any():
                yield SlowStep(service=service, step=step, held=held)


def time_in_step(done: Columns, key: str) -> Numbers:
    """Give the seconds that each task spent in a step, whoever's turn it was."""
    found = np.zeros(len(done), np.int64)
    for place, more in enumerate(done.more):
        if more:
            found[place] = sum(steps_in(json.loads(more)).get(key, {}).values())
    return found


def _walked(done: Columns, service: ServiceKey) -> dict[int, Mapping[str, Counts]]:
    """The times of each task of the service that walked steps, by its place."""
    found, told = done.by_service().get(service), done.more
    places = [] if found is None else found.tolist()
    read = ((place, told[place]) for place in places)
    walked = {place: steps_in(json.loads(more)) for place, more in read if more}
    return {place: times for place, times in walked.items() if times}


def _beyond(counts: Counts, step: Planned) -> int:
    """The calendar seconds beyond the target, as much of all as the open ones are."""
    court = Court.CLIENT if step.owner is StepOwner.CLIENT else Court.PROVIDER
    opened, off = (counts.get(court_key(court, part), 0) for part in (Part.OPEN, Part.OFF))
    target = 0 if step.target is None else step.target // SECOND
    return 0 if opened <= target else (opened + off) * (opened - target) // opened
