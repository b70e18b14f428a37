"""The one change that would help most, taken from where the time of delivered work went.

Each cause is weighed in calendar hours of the tasks: inputs that came late, nobody who took it,
questions that waited (because of hours that do not overlap, where they do not), a provider who
takes longer than the others for the same service, results that nobody looked at. Named is the
heaviest, with its worst cases, and only when it weighs enough.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

import numpy as np

from routing.checkin.causes import Cause
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
"""So many tasks of a provider for one service, and of the others, before they are compared.

Of the provider fewer will do where a missed target is looked into.
"""
SECOND = 1_000_000
LITTLE_SHARED = timedelta(hours=2)
"""Below so much of a day that both sides share, questions wait for the hours, not for anybody."""
HALF = 2


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


def propose(
    columns: Columns,
    *,
    among: Columns | None = None,
    fewest: int = FEWEST,
    shared_for: timedelta | None = None,
) -> Proposal | None:
    """Give the one change that would help most; None with few deliveries, or without a cause.

    `among` are the tasks that a provider is held against (these themselves without any),
    `shared_for` is how much of a day is working time on both sides, where that is known.
    """
    done = delivered(columns)
    if len(done) < fewest:
        return None
    others = done if among is None else delivered(among)
    whole = sum(int(time_in(done, court).sum()) for court in Court)
    heaviest = max(
        _causes(done, others, shared_for, min(ENOUGH, fewest)),
        key=lambda found: int(found[2].sum()),
    )
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


def delivered(columns: Columns) -> Columns:
    """Give the tasks that were delivered."""
    return columns.where(columns.known("delivered_at"))


def held_by(done: Columns, cause: Cause) -> Numbers:
    """Give the seconds by which a cause held each delivered task up.

    Of a provider it is all the time that the task was in a provider's hands, whoever that was.
    """
    if cause == Cause.PROVIDER:
        return time_in(done, Court.PROVIDER)
    asked = Cause.ANSWERS if cause == Cause.HOURS else cause
    return next(held for found, held in _waits(done) if found == asked)


def _causes(
    done: Columns, others: Columns, shared_for: timedelta | None, enough: int
) -> Iterator[tuple[Cause, PartyId | None, Numbers]]:
    """Each cause with the seconds by which it held each task up."""
    for cause, held in _waits(done):
        known = cause == Cause.ANSWERS and _hours_do_not_meet(done, held, shared_for)
        yield (Cause.HOURS if known else cause), None, held
    for provider, held in _slower(done, others, enough).items():
        yield Cause.PROVIDER, PartyId(provider), held


def _waits(done: Columns) -> Iterator[tuple[Cause, Numbers]]:
    inputs = _span(done, "opened_at", "complete_at")
    review = _span(done, "delivered_at", "accepted_at")
    client = time_in(done, Court.CLIENT)
    yield Cause.INPUTS, np.minimum(inputs, client)
    yield Cause.TAKING, time_in(done, Court.QUEUE)
    yield Cause.ANSWERS, np.maximum(client - inputs - review, 0)
    yield Cause.REVIEW, np.minimum(review, client)


def _hours_do_not_meet(done: Columns, held: Numbers, shared_for: timedelta | None) -> bool:
    """Whether questions waited for the most part while the client's day was over."""
    if shared_for is None or shared_for >= LITTLE_SHARED:
        return False
    off = done.numbers(f"seconds.{court_key(Court.CLIENT, Part.OFF)}")
    return HALF * int(np.minimum(off, held).sum()) >= int(held.sum()) > 0


def time_in(done: Columns, court: Court) -> Numbers:
    """Give the seconds that each task spent in a court, its open and off hours together."""
    parts = (done.numbers(f"seconds.{court_key(court, part)}") for part in Part)
    found: Numbers = sum(parts, np.zeros(len(done), np.int64))
    return found


def _span(done: Columns, start: str, end: str) -> Numbers:
    lengths = done.span(start, end)
    return np.where(lengths == NOTHING, 0, lengths // SECOND)


def _slower(done: Columns, others: Columns, enough: int) -> dict[int, Numbers]:
    """For each provider what they took beyond the others' middle, service by service."""
    worked, providers = time_in(done, Court.PROVIDER), done.numbers("provider")
    compared = time_in(others, Court.PROVIDER)
    found: dict[int, Numbers] = {}
    for service in set(done.services.tolist()):
        of_service = done.services == service
        for provider in np.unique(providers[of_service]).tolist():
            theirs = of_service & (providers == provider)
            whose = (others.services == service) & (others.numbers("provider") != provider)
            if int(theirs.sum()) < enough or int(whose.sum()) < ENOUGH:
                continue
            beyond = np.maximum(worked - int(np.median(compared[whose])), 0)
            held = found.setdefault(provider, np.zeros(len(done), np.int64))
            held[theirs] = beyond[theirs]
    return found


def longest(done: Columns) -> tuple[Measured, ...]:
    """Give the deliveries that took longest from their opening on, the longest first."""
    return _worst(done, _span(done, "opened_at", "delivered_at"))


def _worst(done: Columns, held: Numbers) -> tuple[Measured, ...]:
    tasks = done.numbers("task")
    order = np.lexsort((tasks, -held))[:WORST]
    return tuple(
        Measured(task=TaskId(int(tasks[n])), value=timedelta(seconds=int(held[n])))
        for n in order
        if held[n]
    )
