"""From rows of facts to the figures of every screen: one pure function.

A figure over few tasks stands as "3 of 3": below `FEWEST` there is no percentage and no percentile,
but every single value, so that nobody reads a rule out of an accident.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from routing.figures.results import Tally, together
from routing.task import TaskState
from routing.values import PartyId, ServiceKey, TaskId

if TYPE_CHECKING:
    from routing.figures.facts import Facts

FEWEST = 10
"""Below so many, a figure has no percentage and no percentile."""
LIKED = 4
"""The rating from which on a client is taken to be content."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Counts:
    """How many tasks: `late` are those that are open and past their date, by number."""

    tasks: int
    open: int
    delivered: int
    accepted: int
    cancelled: int
    declined: int
    disputed: int
    late: tuple[TaskId, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Share:
    """`hits` out of `of`; `percent`, to one decimal, only when there are enough."""

    hits: int
    of: int
    percent: Decimal | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Measured:
    """One task's value of a measure."""

    task: TaskId
    value: timedelta


@dataclass(frozen=True, kw_only=True, slots=True)
class Spread:
    """How a duration is spread over `n` tasks.

    `median` is the mean of the two middle values for an even `n`, `p90` the nearest rank; both
    only when there are enough, else `each` holds the values.
    """

    n: int
    least: timedelta | None
    most: timedelta | None
    median: timedelta | None
    p90: timedelta | None
    each: tuple[Measured, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Figures:
    """The figures over some tasks.

    `turnaround`, `cycle`, `claim` are calendar time; `claim_open` is the queue's open time and
    `worked` the provider's, net of waiting. `reworked`: rounds and reopenings out of deliveries.
    `results` has what deliveries brought, by service and the key of the result.
    """

    counts: Counts
    turnaround: Spread
    worked: Spread
    claim: Spread
    claim_open: Spread
    cycle: Spread
    first_word: Spread
    on_promise: Share
    on_due: Share
    reworked: Share
    first_pass: Share
    liked: Share
    rated: Share
    offers_taken: Share
    queued_again: int
    handed_back: int
    handed_back_free: int
    lapsed: int
    results: Mapping[tuple[ServiceKey, str], Tally]


@dataclass(frozen=True, kw_only=True, slots=True)
class Report:
    """The figures over all tasks, and for each service, client and provider."""

    now: datetime
    all: Figures
    services: Mapping[ServiceKey, Figures]
    clients: Mapping[PartyId, Figures]
    providers: Mapping[PartyId, Figures]


def report(rows: Iterable[Facts], now: datetime) -> Report:
    """Give all figures over these rows; open tasks belong in, or what is late would be hidden."""
    found = tuple(sorted(rows, key=lambda row: row.task))
    services = sorted({row.service for row in found})
    clients = sorted({row.client for row in found})
    providers = sorted({row.provider for row in found if row.provider is not None})
    return Report(
        now=now,
        all=figures(found, now),
        services={key: figures([r for r in found if r.service == key], now) for key in services},
        clients={key: figures([r for r in found if r.client == key], now) for key in clients},
        providers={key: figures([r for r in found if r.provider == key], now) for key in providers},
    )


def figures(rows: Iterable[Facts], now: datetime) -> Figures:
    """Give the figures over these rows as one group."""
    found = tuple(rows)
    delivered = [row for row in found if row.delivered_at is not None]
    accepted = [row for row in found if row.accepted_at is not None]
    ratings = [row.rating for row in found if row.rating is not None]
    offers = sum(r.offers_taken + r.offers_declined + r.offers_expired for r in found)
    return Figures(
        counts=_counts(found, now),
        turnaround=_spread(found, lambda row: row.turnaround_for),
        worked=_spread(found, lambda row: row.worked_for),
        claim=_spread(found, lambda row: row.claim_for),
        claim_open=_spread(found, lambda row: row.claim_open_for),
        cycle=_spread(found, lambda row: row.cycle_for),
        first_word=_spread(found, lambda row: row.first_word_for),
        on_promise=share(sum(row.on_promise is True for row in delivered), len(delivered)),
        on_due=share(sum(row.on_due is True for row in delivered), len(delivered)),
        reworked=share(
            sum(row.rounds + row.reopened for row in found), sum(row.deliveries for row in found)
        ),
        first_pass=share(sum(row.first_pass for row in accepted), len(accepted)),
        liked=share(sum(score >= LIKED for score in ratings), len(ratings)),
        rated=share(sum(row.rating is not None for row in accepted), len(accepted)),
        offers_taken=share(sum(row.offers_taken for row in found), offers),
        queued_again=sum(row.queued_again for row in found),
        handed_back=sum(row.handed_back for row in found),
        handed_back_free=sum(row.handed_back_free for row in found),
        lapsed=sum(row.lapsed for row in found),
        results=_results(found),
    )


def share(hits: int, of: int) -> Share:
    """Give a share; its percentage only of enough."""
    tenth = Decimal("0.1")
    percent = None if of < FEWEST else (Decimal(100 * hits) / of).quantize(tenth)
    return Share(hits=hits, of=of, percent=percent)


def _results(rows: tuple[Facts, ...]) -> Mapping[tuple[ServiceKey, str], Tally]:
    return {
        (service, key): tally
        for service in sorted({row.service for row in rows})
        for key, tally in together(row.results for row in rows if row.service == service).items()
    }


def _counts(rows: tuple[Facts, ...], now: datetime) -> Counts:
    return Counts(
        tasks=len(rows),
        open=sum(row.open for row in rows),
        delivered=sum(row.delivered_at is not None for row in rows),
        accepted=sum(row.accepted_at is not None for row in rows),
        cancelled=sum(row.state == TaskState.CANCELLED for row in rows),
        declined=sum(row.state == TaskState.DECLINED for row in rows),
        disputed=sum(row.disputed > 0 for row in rows),
        late=tuple(row.task for row in rows if row.late(now)),
    )


def _spread(rows: Iterable[Facts], value_of: Callable[[Facts], timedelta | None]) -> Spread:
    pairs = [(row.task, value_of(row)) for row in rows]
    each = [Measured(task=task, value=value) for task, value in pairs if value is not None]
    values = sorted(one.value for one in each)
    enough = len(values) >= FEWEST
    return Spread(
        n=len(values),
        least=values[0] if values else None,
        most=values[-1] if values else None,
        median=_median(values) if enough else None,
        p90=_p90(values) if enough else None,
        each=() if enough else tuple(each),
    )


def _median(values: list[timedelta]) -> timedelta:
    middle = len(values) // 2
    if len(values) % 2:
        return values[middle]
    return (values[middle - 1] + values[middle]) / 2


def _p90(values: list[timedelta]) -> timedelta:
    """The smallest value that at least nine tenths do not exceed."""
    return values[-(-9 * len(values) // 10) - 1]
