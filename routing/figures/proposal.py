"""The one change that would help most, taken from where the time of delivered work went.

Each cause is weighed in calendar hours of the tasks: inputs that came late, nobody who took it,
questions that waited (because of hours that do not overlap, where they do not), a provider who
takes longer than the others for the same service, a step that takes longer than it was meant to,
results that nobody looked at. Named is the heaviest, with its worst cases, and only when it weighs
enough.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from routing.catalogue.model import StepOwner
from routing.checkin.causes import Cause
from routing.clock.courts import Court, Part
from routing.figures.columns import grouped
from routing.figures.facts import court_key
from routing.figures.packed import NOTHING
from routing.figures.slow_steps import SlowStep, slow_steps, time_in_step
from routing.figures.spreads import FEWEST, Measured
from routing.values import PartyId, ServiceKey, TaskId

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from routing.figures.columns import Columns, Numbers
    from routing.figures.slow_steps import Ways

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

    `percent` is out of all their time from opening to the end; `provider` only where it is one,
    `step` of `service`, by its key and with its target, only where it is a step.
    """

    cause: Cause
    of: int
    held_for: timedelta
    percent: int
    worst: tuple[Measured, ...]
    provider: PartyId | None = None
    service: ServiceKey | None = None
    step: str = ""
    target: timedelta | None = None
    owner: StepOwner = StepOwner.PROVIDER


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class _Weighed:
    cause: Cause
    held: NDArray[np.int64]
    provider: PartyId | None = None
    slow: SlowStep | None = None

    @property
    def total(self) -> int:
        return int(self.held.sum())


def propose(
    columns: Columns,
    *,
    among: Columns | None = None,
    fewest: int = FEWEST,
    shared_for: timedelta | None = None,
    ways: Ways | None = None,
) -> Proposal | None:
    """Give the one change that would help most; None with few deliveries, or without a cause.

    `among` are the tasks that a provider is held against (these themselves without any),
    `shared_for` is how much of a day is working time on both sides, where that is known, `ways`
    the steps that are meant, where a step may be the cause.
    """
    done = delivered(columns)
    if len(done) < fewest:
        return None
    others = done if among is None else delivered(among)
    whole = sum(int(time_in(done, court).sum()) for court in Court)
    causes = _causes(done, others, shared_for, min(ENOUGH, fewest), ways or {})
    heaviest = max(causes, key=lambda found: found.total)
    if not heaviest.total or heaviest.total < LEAST * whole:
        return None
    return _proposal(done, heaviest, whole)


def _proposal(done: Columns, found: _Weighed, whole: int) -> Proposal:
    slow = found.slow
    return Proposal(
        cause=found.cause,
        of=len(done),
        held_for=timedelta(seconds=found.total),
        percent=round(100 * found.total / whole),
        worst=_worst(done, found.held),
        provider=found.provider,
        service=None if slow is None else slow.service,
        step="" if slow is None else slow.step.key,
        target=None if slow is None else slow.step.target,
        owner=StepOwner.PROVIDER if slow is None else slow.step.owner,
    )


def delivered(columns: Columns) -> Columns:
    """Give the tasks that were delivered."""
    return columns.where(columns.known("delivered_at"))


def held_by(done: Columns, cause: Cause, step: str = "") -> Numbers:
    """Give the seconds by which a cause held each delivered task up.

    Of a provider it is all the time that the task was in a provider's hands, whoever that was; of a
    step all the time that it took.
    """
    if cause == Cause.PROVIDER:
        return time_in(done, Court.PROVIDER)
    if cause == Cause.STEP:
        return time_in_step(done, step)
    asked = Cause.ANSWERS if cause == Cause.HOURS else cause
    return next(held for found, held in _waits(done) if found == asked)


def _causes(
    done: Columns, others: Columns, shared_for: timedelta | None, enough: int, ways: Ways
) -> Iterator[_Weighed]:
    """Each cause with the seconds by which it held each task up.

    No second is weighed twice: what a provider takes beyond the others is not the step's, and what
    a client's own step takes beyond its target is no answer that was waited for.
    """
    slow = tuple(slow_steps(done, ways))
    own = _together(done, (one.held for one in slow if one.own))
    for cause, held in _waits(done):
        if cause != Cause.ANSWERS:
            yield _Weighed(cause=cause, held=held)
            continue
        known = _hours_do_not_meet(done, held, shared_for)
        asked = np.maximum(held - own, 0)
        yield _Weighed(cause=Cause.HOURS if known else cause, held=asked)
    slower = _slower(done, others, enough)
    for provider, held in slower.items():
        yield _Weighed(cause=Cause.PROVIDER, held=held, provider=PartyId(provider))
    theirs = _together(done, slower.values())
    for one in slow:
        held = one.held if one.own else np.maximum(one.held - theirs, 0)
        yield _Weighed(cause=Cause.STEP, held=held, slow=one)


def _together(done: Columns, each: Iterable[Numbers]) -> Numbers:
    return sum(each, np.zeros(len(done), np.int64))


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
    compared, whose = time_in(others, Court.PROVIDER), others.numbers("provider")
    of_others = others.by_service()
    found: dict[int, Numbers] = {}
    for service, places in done.by_service().items():
        there = of_others.get(service, NOWHERE)
        ranked = there[np.argsort(compared[there], kind="stable")]
        lengths, own = compared[ranked], grouped(whose[ranked])
        for provider, mine in grouped(providers[places]).items():
            theirs, out = places[mine], own.get(provider, NOWHERE)
            if len(theirs) < enough or len(ranked) - len(out) < ENOUGH:
                continue
            if provider not in found:
                found[provider] = np.zeros(len(done), np.int64)
            middle = _middle(lengths, out)
            found[provider][theirs] = np.maximum(worked[theirs] - middle, 0)
    return found


NOWHERE = np.zeros(0, np.intp)


def _middle(ranked: Numbers, out: NDArray[np.intp]) -> int:
    """The median, in whole seconds, of ranked lengths without those at these places."""
    n = len(ranked) - len(out)
    both = (_rank_without(out, (n - 1) // 2), _rank_without(out, n // 2))
    return sum(int(ranked[place]) for place in both) // 2


def _rank_without(out: NDArray[np.intp], rank: int) -> int:
    """The place of what has so many before it, those at the places (in order) left out."""
    place = rank
    while (further := rank + int(np.searchsorted(out, place, side="right"))) != place:
        place = further
    return place


def quickest(columns: Columns, parties: Iterable[PartyId], fewest: int) -> PartyId | None:
    """Give who of these had the work for the shortest time in the middle, of enough deliveries."""
    done = delivered(columns)
    worked, providers = time_in(done, Court.PROVIDER), done.numbers("provider")
    each = ((worked[providers == int(party)], party) for party in parties)
    middles = ((int(np.median(took)), party) for took, party in each if len(took) >= fewest)
    return min(middles, default=(0, None))[1]


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
