"""The one change that would help most, taken from where the time of delivered work went.

Each cause is weighed in calendar hours of the tasks: inputs that came late, nobody who took it,
questions that waited, a provider who takes longer than the others for the same service, results
that nobody looked at. Named is the heaviest, with its worst cases, and only when it weighs enough.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np

from routing.clock.courts import Court, Part
from routing.figures.facts import court_key
from routing.figures.packed import NOTHING
from routing.figures.spreads import FEWEST, Measured
from routing.values import PartyId, TaskId

if TYPE_CHECKING:
    from collections.abc import Iterator

    from routing.figures.columns import Columns, Numbers

LEAST = 0.15
"""A cause that weighs less of all time than this is not worth a change."""
WORST = 3
ENOUGH = 5
"""So many tasks of a provider for one service, and of the others, before they are compared."""
SECOND = 1_000_000


class Cause(StrEnum):
    """What held delivered work up."""

    INPUTS = "inputs"
    TAKING = "taking"
    ANSWERS = "answers"
    PROVIDER = "provider"
    REVIEW = "review"


@dataclass(frozen=True, kw_only=True, slots=True)
class Proposal:
    """The heaviest cause: how long it held `of` delivered tasks up, and which ones most.

    `percent` is out of all their time from opening to the end; `provider` only where it is one.
    """

    cause: Cause
    of: int
    held_for: timedelta
    percent: int
    worst: tuple[Measured, ...]
    provider: PartyId | None = None


def propose(columns: Columns) -> Proposal | None:
    """Give the one change that would help most; None with few deliveries, or without a cause."""
    done = columns.where(columns.known("delivered_at"))
    if len(done) < FEWEST:
        return None
    whole = sum(int(_in(done, court).sum()) for court in Court)
    heaviest = max(_causes(done), key=lambda found: int(found[2].sum()))
    cause, provider, held = heaviest
    total = int(held.sum())
    if not total or total < LEAST * whole:
        return None
    return Proposal(
        cause=cause,
        of=len(done),
        held_for=timedelta(seconds=total),
        percent=round(100 * total / whole),
        worst=_worst(done, held),
        provider=provider,
    )


def _causes(done: Columns) -> Iterator[tuple[Cause, PartyId | None, Numbers]]:
    """Each cause with the seconds by which it held each task up."""
    inputs = _span(done, "opened_at", "complete_at")
    review = _span(done, "delivered_at", "accepted_at")
    client = _in(done, Court.CLIENT)
    yield Cause.INPUTS, None, np.minimum(inputs, client)
    yield Cause.TAKING, None, _in(done, Court.QUEUE)
    yield Cause.ANSWERS, None, np.maximum(client - inputs - review, 0)
    yield Cause.REVIEW, None, np.minimum(review, client)
    for provider, held in _slower(done).items():
        yield Cause.PROVIDER, PartyId(provider), held


def _in(done: Columns, court: Court) -> Numbers:
    parts = (done.numbers(f"seconds.{court_key(court, part)}") for part in Part)
    found: Numbers = sum(parts, np.zeros(len(done), np.int64))
    return found


def _span(done: Columns, start: str, end: str) -> Numbers:
    lengths = done.span(start, end)
    return np.where(lengths == NOTHING, 0, lengths // SECOND)


def _slower(done: Columns) -> dict[int, Numbers]:
    """For each provider what they took beyond the others' middle, service by service."""
    worked, providers = _in(done, Court.PROVIDER), done.numbers("provider")
    found: dict[int, Numbers] = {}
    for service in set(done.services.tolist()):
        of_service = done.services == service
        for provider in np.unique(providers[of_service]).tolist():
            theirs = of_service & (providers == provider)
            others = of_service & (providers != provider)
            if min(int(theirs.sum()), int(others.sum())) < ENOUGH:
                continue
            beyond = np.maximum(worked - int(np.median(worked[others])), 0)
            held = found.setdefault(provider, np.zeros(len(done), np.int64))
            held[theirs] = beyond[theirs]
    return found


def _worst(done: Columns, held: Numbers) -> tuple[Measured, ...]:
    tasks = done.numbers("task")
    order = np.lexsort((tasks, -held))[:WORST]
    return tuple(
        Measured(task=TaskId(int(tasks[n])), value=timedelta(seconds=int(held[n])))
        for n in order
        if held[n]
    )
