"""Looking ahead: the work of the coming weeks against declared hours, and past weeks against both.

Work is what the catalogue estimates of open tasks and of rounds of standing orders; what has no
estimate is only counted. A past week's foresight is what stood at its beginning. Reads no clock.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from routing.figures.facts import SETTLED
from routing.people import Side, Standing
from routing.promises import party_hours
from routing.series.model import SeriesState
from routing.series.rounds import date_after, round_due_at
from routing.task import CLOSED, Task, TaskState
from routing.values import PartyId
from routing.views import due_of, estimate_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from routing.house import House
    from routing.ports import Reads
    from routing.series.model import Series

ZERO = timedelta(0)


@dataclass(frozen=True, kw_only=True, slots=True)
class Load:
    """One provider's week; None is work that nobody has yet.

    `work_for` is estimated, `open_for` their declared open time, `unknown` tasks without estimate.
    """

    provider: PartyId | None
    work_for: timedelta = ZERO
    open_for: timedelta = ZERO
    tasks: int = 0
    unknown: int = 0

    @property
    def full(self) -> bool:
        """Whether there is more work than hours."""
        return self.provider is not None and self.work_for > self.open_for


@dataclass(frozen=True, kw_only=True, slots=True)
class WeekAhead:
    """The week from `start_at` until `end_at`, by provider; those with something to do."""

    start_at: datetime
    end_at: datetime
    loads: tuple[Load, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class WeekPast:
    """What stood at a past week's beginning to be ready in it, and what was handed in.

    `foreseen_for` and `came_for` are the same in estimated work, `took_for` what its providers said
    that it took.
    """

    start_at: datetime
    foreseen: int
    came: int
    foreseen_for: timedelta = ZERO
    came_for: timedelta = ZERO
    took_for: timedelta = ZERO


@dataclass(frozen=True, kw_only=True, slots=True)
class _Piece:
    due_at: datetime
    provider: PartyId | None
    work_for: timedelta | None


def ahead(
    reads: Reads, house: House, now: datetime, weeks: Sequence[datetime]
) -> tuple[WeekAhead, ...]:
    """Give the coming weeks; `weeks` are their beginnings and the end of the last.

    What is late is counted into the first.
    """
    pieces = [*_open_work(reads, house), *_rounds(reads, house, weeks[-1])]
    return tuple(
        WeekAhead(
            start_at=start,
            end_at=end,
            loads=tuple(_loads(pieces, reads, house, (max(start, now), end), first=n == 0)),
        )
        for n, (start, end) in enumerate(itertools.pairwise(weeks))
    )


def _open_work(reads: Reads, house: House) -> Iterator[_Piece]:
    for task in reads.tasks_in(frozenset(TaskState) - SETTLED):
        due = due_of(task)
        if due is not None:
            work = estimate_of(task, house.service(task))
            yield _Piece(due_at=due, provider=task.provider, work_for=work)


def _rounds(reads: Reads, house: House, end: datetime) -> Iterator[_Piece]:
    """The rounds to come of standing orders, with whoever usually does them."""
    for party in reads.parties(Side.CLIENT):
        for series in reads.series_of(party.id):
            if series.state == SeriesState.ACTIVE:
                yield from _rounds_of(series, reads, house, end)


def _rounds_of(series: Series, reads: Reads, house: House, end: datetime) -> Iterator[_Piece]:
    hours = house.client_hours(reads.person(series.requester))
    held = reads.arrangement_of(series.client, series.service)
    service = house.offered(series.service)
    work = None if service is None else service.estimate
    day = series.on
    while day is not None and ((due := round_due_at(series.rule, day, hours, series.shift)) < end):
        does = None if held is None else held.does_at(due)
        yield _Piece(due_at=due, provider=does, work_for=work)
        day = date_after(series.rule, series.start or day, day)


def _loads(
    pieces: Sequence[_Piece],
    reads: Reads,
    house: House,
    span: tuple[datetime, datetime],
    *,
    first: bool,
) -> Iterator[Load]:
    start, end = span
    mine = [p for p in pieces if p.due_at < end and (first or p.due_at >= start)]
    active = [p for p in reads.parties(Side.PROVIDER) if p.standing == Standing.ACTIVE]
    for party in active:
        own = [piece for piece in mine if piece.provider == party.id]
        if own:
            hours = party_hours(party, house, reads)
            yield _load(party.id, own, hours.between(start, end))
    known = {party.id for party in active}
    if others := [piece for piece in mine if piece.provider not in known]:
        yield _load(None, others, ZERO)


def _load(provider: PartyId | None, pieces: Sequence[_Piece], open_for: timedelta) -> Load:
    known = [piece.work_for for piece in pieces if piece.work_for is not None]
    return Load(
        provider=provider,
        work_for=sum(known, ZERO),
        open_for=open_for,
        tasks=len(pieces),
        unknown=len(pieces) - len(known),
    )


def looked_back(
    reads: Reads, house: House, weeks: Sequence[datetime], provider: PartyId | None = None
) -> tuple[WeekPast, ...]:
    """Give past weeks, the beginnings and the end of the last: what stood, and what came.

    With a provider only of the work that is, or was, theirs.
    """
    closed = reads.tasks_in(CLOSED, closed_since=weeks[0])
    tasks = (*closed, *reads.tasks_in(frozenset(TaskState) - CLOSED))
    mine = [task for task in tasks if provider is None or task.provider == provider]
    return tuple(_past(mine, house, start, end) for start, end in itertools.pairwise(weeks))


def _past(tasks: Sequence[Task], house: House, start: datetime, end: datetime) -> WeekPast:
    stood = [task for task in tasks if _stood(task, start, end)]
    came = [task for task in tasks if _came(task, start, end)]
    return WeekPast(
        start_at=start,
        foreseen=len(stood),
        came=len(came),
        foreseen_for=_work(stood, house),
        came_for=_work(came, house),
        took_for=sum((task.took_for or ZERO for task in came), ZERO),
    )


def _work(tasks: Sequence[Task], house: House) -> timedelta:
    """What the catalogue estimates of them, as far as it knows."""
    each = (estimate_of(task, house.service(task)) for task in tasks)
    return sum((work for work in each if work is not None), ZERO)


def _stood(task: Task, start: datetime, end: datetime) -> bool:
    """Whether the task was there at the beginning, not handed in yet, and meant for this week."""
    due = task.promise_at or due_of(task)
    early = bool(task.deliveries) and task.deliveries[0].at < start
    there = task.opened_at is not None and task.opened_at < start and not early
    return there and not _over(task, start) and due is not None and start <= due < end


def _came(task: Task, start: datetime, end: datetime) -> bool:
    return bool(task.deliveries) and start <= task.deliveries[0].at < end


def _over(task: Task, at: datetime) -> bool:
    return task.closed_at is not None and task.closed_at < at
