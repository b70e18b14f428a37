"""From rows of facts to the figures of every screen: one pure function.

A period counts the tasks whose first delivery (or, without one, whose end) falls in it. What is
open now is always told beside it, so that a late task cannot hide by not being delivered.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np

from routing.clock.courts import Court, Part
from routing.figures.columns import Columns, columns_from, grouped, stamp_of
from routing.figures.counted import counted, in_states, still_open
from routing.figures.facts import SETTLED, court_key
from routing.figures.packed import NOTHING, failed_in, results_in
from routing.figures.proposal import Proposal, propose
from routing.figures.results import Tally, together
from routing.figures.spreads import (
    FEWEST,
    SECOND_IN_MICROSECONDS,
    Share,
    Spread,
    share,
    spread,
    spread_of,
)
from routing.figures.wanted import Span
from routing.task import TaskState
from routing.values import ServiceKey, TaskId

if TYPE_CHECKING:
    from routing.figures.columns import Marks, Named
    from routing.figures.facts import Facts
    from routing.figures.slow_steps import Ways

LIKED = 4
"""The rating from which on a client is taken to be content."""
WEEK = timedelta(days=7)


class By(StrEnum):
    """What a report is grouped by."""

    SERVICE = "service"
    CLIENT = "client"
    PROVIDER = "provider"


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
class Figures:
    """The figures over some tasks: docs/explanation/figures.md says how each is worked out.

    `turnaround`, `cycle`, `claim` are calendar time; named `open` they are open time (of the
    provider, of a claim the queue's), `net` also leaves out waiting for others. `worked` is the
    provider's own. `courts` are seconds of delivered tasks by court and part (`client.open`);
    `waited` are those in the client's court out of all. `estimates_kept` are first
    deliveries by the time that was estimated from the past, where the client gave no date;
    `estimates_width` is how far it lay after the likely one. `backlog` is the age of what is open
    and not handed in; `weekly` how many were accepted a week, None without a period. `criteria`
    says how often work was sent back for each; `results` what deliveries brought, by service and
    the key of the result.
    """

    counts: Counts
    turnaround: Spread
    turnaround_open: Spread
    turnaround_net: Spread
    worked: Spread
    claim: Spread
    claim_open: Spread
    cycle: Spread
    cycle_open: Spread
    first_word: Spread
    replied: Spread
    lateness: Spread
    backlog: Spread
    on_promise: Share
    on_due: Share
    estimates_kept: Share
    estimates_width: Spread
    reworked: Share
    first_pass: Share
    liked: Share
    rated: Share
    offers_taken: Share
    contested: Share
    withdrawn: Share
    understood: Share
    waited: Share
    weekly: Decimal | None
    courts: Mapping[str, int]
    criteria: Mapping[str, int]
    oldest: TaskId | None
    queued_again: int
    handed_back: int
    handed_back_free: int
    lapsed: int
    results: Mapping[tuple[ServiceKey, str], Tally]


@dataclass(frozen=True, kw_only=True, slots=True)
class Report:
    """The figures over all tasks of a period, and for each service, client or provider.

    `proposal` is the one change that would help most, where the tasks of the period show one.
    """

    now: datetime
    span: Span
    all: Figures
    groups: Mapping[str | int, Figures] = field(default_factory=dict)
    proposal: Proposal | None = None


def report(
    rows: Iterable[Facts] | Columns,
    now: datetime,
    *,
    by: By | None = By.SERVICE,
    span: Span | None = None,
    ways: Ways | None = None,
) -> Report:
    """Give all figures over these rows; open tasks belong in, or what is late would be hidden.

    `ways` are the steps that services are meant to take, where a slow one may be the proposal.
    """
    columns = rows if isinstance(rows, Columns) else columns_from(rows)
    period = span or Span()
    found = {} if by is None else _grouped(columns, by)
    return Report(
        now=now,
        span=period,
        all=figures(columns, now, period),
        proposal=propose(columns.where(counted(columns, period)), ways=ways),
        groups={key: figures(columns.at(places), now, period) for key, places in found.items()},
    )


def _grouped(columns: Columns, by: By) -> dict[str | int, np.ndarray]:
    """The places of each group's tasks; a task without a provider is in none."""
    found: Mapping[str, np.ndarray] | Mapping[int, np.ndarray]
    found = columns.by_service() if by == By.SERVICE else grouped(columns.numbers(by.value))
    known = {key: places for key, places in found.items() if key != NOTHING}
    return {key: known[key] for key in sorted(known, key=str)}


def figures(columns: Columns, now: datetime, span: Span) -> Figures:
    """Give the figures over these rows as one group."""
    is_open = still_open(columns)
    told = columns.where(counted(columns, span))
    return _figures(told, columns.where(is_open), now, span)


def _figures(told: Columns, present: Columns, now: datetime, span: Span) -> Figures:
    delivered, accepted = told.known("delivered_at"), told.known("accepted_at")
    claimed, rated = told.known("claimed_at"), told.known("rating")
    in_time = delivered & told.known("promise_at")
    reworked = told.numbers("rounds") + told.numbers("reopened")
    deliveries = told.numbers("delivered_at")
    cancelled = in_states(told, TaskState.CANCELLED)
    courts = _courts(told, delivered)
    waits = present.where(~in_states(present, *SETTLED) & present.known("complete_at"))
    ages = np.maximum(stamp_of(now) - waits.numbers("complete_at"), 0)
    estimated = delivered & told.known("likely_at") & ~told.known("wanted_at")
    width = np.where(estimated, told.span("likely_at", "estimate_at"), NOTHING)
    places, replies = told.replies()
    named = tuple(told.named())
    return Figures(
        counts=_counts(told, present, now),
        turnaround=spread_of(told, told.span("complete_at", "delivered_at")),
        turnaround_open=spread_of(told, told.numbers("turnaround_open_for")),
        turnaround_net=spread_of(told, told.numbers("turnaround_net_for")),
        worked=spread_of(told, told.numbers("worked_for")),
        claim=spread_of(told, told.span("queued_at", "claimed_at")),
        claim_open=spread_of(told, told.numbers("claim_open_for")),
        cycle=spread_of(told, told.span("opened_at", "accepted_at")),
        cycle_open=spread_of(told, told.numbers("cycle_open_for")),
        first_word=spread_of(told, told.span("opened_at", "first_word_at")),
        replied=spread(told.numbers("task")[places], replies * SECOND_IN_MICROSECONDS),
        lateness=spread_of(told, told.numbers("late_for")),
        backlog=spread_of(waits, ages),
        on_promise=_share(in_time & (deliveries <= told.numbers("promise_at")), delivered),
        on_due=_share(
            delivered & told.known("due_then_at") & (deliveries <= told.numbers("due_then_at")),
            delivered,
        ),
        estimates_kept=_share(estimated & (deliveries <= told.numbers("estimate_at")), estimated),
        estimates_width=spread_of(told, width),
        reworked=share(int(reworked.sum()), int(told.numbers("deliveries").sum())),
        first_pass=_share(accepted & (reworked == 0), accepted),
        liked=_share(rated & (told.numbers("rating") >= LIKED), rated),
        rated=_share(accepted & rated, accepted),
        offers_taken=_taken(told),
        contested=_share(claimed & (told.numbers("disputed") > 0), claimed),
        withdrawn=_share(claimed & cancelled, claimed),
        understood=_share(told.numbers("routed") == 0, np.ones(len(told), bool)),
        waited=_waited(courts, int(delivered.sum())),
        weekly=_weekly(int(accepted.sum()), now, span),
        courts={key: count for key, count in courts.items() if count},
        criteria=_criteria(named),
        oldest=TaskId(int(waits.numbers("task")[ages.argmax()])) if len(ages) else None,
        queued_again=int(told.numbers("queued_again").sum()),
        handed_back=int(told.numbers("handed_back").sum()),
        handed_back_free=int(told.numbers("handed_back_free").sum()),
        lapsed=int(told.numbers("lapsed").sum()),
        results=_results(named),
    )


def _criteria(named: Sequence[Named]) -> dict[str, int]:
    counted = Counter(key for _, more in named for key in failed_in(more))
    return dict(sorted(counted.items()))


def _results(named: Sequence[Named]) -> dict[tuple[ServiceKey, str], Tally]:
    found: dict[str, list[Mapping[str, Tally]]] = {}
    for service, more in named:
        found.setdefault(service, []).append(results_in(more))
    return {
        (ServiceKey(service), key): tally
        for service in sorted(found)
        for key, tally in together(found[service]).items()
    }


def _share(hits: Marks, of: Marks) -> Share:
    return share(int(hits.sum()), int(of.sum()))


def _taken(told: Columns) -> Share:
    taken = int(told.numbers("offers_taken").sum())
    passed = told.numbers("offers_declined") + told.numbers("offers_expired")
    return share(taken, taken + int(passed.sum()))


def _courts(told: Columns, delivered: Marks) -> dict[str, int]:
    keys = [court_key(court, part) for court in Court for part in Part]
    columns = (told.numbers(f"seconds.{key}")[delivered] for key in keys)
    return {k: int(column.sum(dtype=np.int64)) for k, column in zip(keys, columns, strict=True)}


def _waited(courts: Mapping[str, int], deliveries: int) -> Share:
    """Seconds in the client's court out of all; a percentage only of enough deliveries."""
    mine = sum(courts[court_key(Court.CLIENT, part)] for part in Part)
    found = share(mine, sum(courts.values()))
    return found if deliveries >= FEWEST else replace(found, percent=None)


def _weekly(accepted: int, now: datetime, span: Span) -> Decimal | None:
    if span.start is None:
        return None
    weeks = Decimal(((span.end or now) - span.start) // timedelta(seconds=1)) / Decimal(
        WEEK // timedelta(seconds=1)
    )
    return (accepted / weeks).quantize(Decimal("0.1")) if weeks > 0 else None


def _counts(told: Columns, present: Columns, now: datetime) -> Counts:
    return Counts(
        tasks=len(told),
        open=len(present),
        delivered=int(told.known("delivered_at").sum()),
        accepted=int(told.known("accepted_at").sum()),
        cancelled=int(in_states(told, TaskState.CANCELLED).sum()),
        declined=int(in_states(told, TaskState.DECLINED).sum()),
        disputed=int((told.numbers("disputed") > 0).sum()),
        late=_late(present, now),
    )


def _late(present: Columns, now: datetime) -> tuple[TaskId, ...]:
    due = np.where(present.known("due_at"), present.numbers("due_at"), present.numbers("wanted_at"))
    late = ~in_states(present, *SETTLED) & (due != NOTHING) & (due < stamp_of(now))
    return tuple(TaskId(id) for id in sorted(present.numbers("task")[late].tolist()))
