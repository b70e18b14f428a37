"""How a target is measured, and whether it is reached: out of the same figures as every screen.

A share of few is told as "3 of 3"; below `ENOUGH` deliveries nobody is said to miss it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from routing.checkin.model import Per, Target
from routing.figures.columns import stamp_of
from routing.figures.packed import NOTHING
from routing.figures.report import figures
from routing.figures.wanted import Span

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routing.catalogue import Service
    from routing.figures.columns import Columns
    from routing.figures.results import Tally
    from routing.notices.model import Fact
    from routing.values import ServiceKey

    Results = Mapping[tuple[ServiceKey, str], Tally]

ON_PROMISE, ON_WANTED, FIRST_PASS = "on_promise", "on_wanted", "first_pass"
WITHIN, LINES = "within", "lines"
RESULT = "result."
ENOUGH = 3
"""So many deliveries before a share can be under its target."""
KEPT = 80
"""Of deliveries so many in a hundred are within the time of a target on time."""
MONTH = timedelta(days=30)
LENGTHS = {Per.NONE: MONTH, Per.WEEK: timedelta(days=7), Per.MONTH: MONTH}
"""Over how long each target looks back."""
MICROSECONDS = 3_600_000_000
HUNDRED = 100


@dataclass(frozen=True, kw_only=True, slots=True)
class Measure:
    """A target and how it stands: `hits` of `of` deliveries, or of a result `hits` alone."""

    target: Target
    hits: Decimal
    of: int
    under: bool

    @property
    def row(self) -> dict[str, Fact]:
        """How it is told: what was agreed, and what there is."""
        row: dict[str, Fact] = {
            "stood": target_code(self.target),
            "goal": goal_fact(self.target),
            "hits": self.hits,
        }
        return {**row, **more_of(self.target)} if self.target.per else {**row, "of": self.of}


def more_of(target: Target) -> dict[str, Fact]:
    """Give what a target on results needs to be told: per what, and of which result."""
    per: dict[str, Fact] = {"per": target.per.value}
    if target.figure.startswith(RESULT):
        per["result"] = target.figure.removeprefix(RESULT)
    return per


def goal_fact(target: Target) -> Fact:
    """Give what is to be reached: a length, percent, or so many."""
    if target.figure == WITHIN:
        return timedelta(hours=float(target.goal))
    return target.goal


def target_code(target: Target) -> str:
    """Give the code by which a target is worded: of all results it is the same."""
    return "result" if target.figure.startswith(RESULT) else target.figure


def in_force(targets: tuple[Target, ...], service: Service | None) -> tuple[Target, ...]:
    """Give the agreed targets, with the catalogue's own for the time, where none was agreed."""
    if service is None or any(target.figure == WITHIN for target in targets):
        return targets
    hours = Decimal(service.deliver_within // timedelta(minutes=1)) / 60
    return (*targets, Target(figure=WITHIN, goal=hours.quantize(Decimal("0.01")).normalize()))


def measure(columns: Columns, service: ServiceKey, target: Target, now: datetime) -> Measure:
    """Give how a target stands over the time it looks back on, up to an instant."""
    start = now - LENGTHS[target.per]
    found = figures(columns, now, Span(start=start, end=now))
    if target.per:
        count = _reached(found.results, service, target.figure)
        since = target.from_at is not None and target.from_at <= start
        return Measure(target=target, hits=count, of=0, under=since and count < target.goal)
    if target.figure == WITHIN:
        hits, of = _within(columns, target, start, now)
        return _share(target, hits, of, Decimal(KEPT))
    if target.figure == ON_WANTED:
        return _share(target, *_by_wish(columns, start, now), target.goal)
    share = found.on_promise if target.figure == ON_PROMISE else found.first_pass
    return _share(target, share.hits, share.of, target.goal)


def _share(target: Target, hits: int, of: int, percent: Decimal) -> Measure:
    under = of >= ENOUGH and hits * HUNDRED < percent * of
    return Measure(target=target, hits=Decimal(hits), of=of, under=under)


def _reached(results: Results, service: ServiceKey, figure: str) -> Decimal:
    """How many of a result; of lines, how many have any result."""
    if figure == LINES:
        answers = [tally.of for (of, _), tally in results.items() if of == service]
        return Decimal(max(answers, default=0))
    tally = results.get((service, figure.removeprefix(RESULT)))
    if tally is None:
        return Decimal(0)
    return Decimal(tally.hits) if tally.total is None else tally.total


def _within(columns: Columns, target: Target, start: datetime, now: datetime) -> tuple[int, int]:
    """How many were ready within so many open hours, net of what others held."""
    told = counted(columns, start, now)
    lengths = told.numbers("turnaround_net_for")
    known = lengths != NOTHING
    within = known & (lengths <= int(target.goal * MICROSECONDS))
    return int(within.sum()), int(known.sum())


def _by_wish(columns: Columns, start: datetime, now: datetime) -> tuple[int, int]:
    """How many were there by the date that the client had asked for, of those that had one."""
    told = counted(columns, start, now)
    known = told.known("wanted_at")
    kept = known & (told.numbers("delivered_at") <= told.numbers("wanted_at"))
    return int(kept.sum()), int(known.sum())


def counted(columns: Columns, start: datetime, end: datetime) -> Columns:
    """Give the tasks whose first delivery falls in [start, end)."""
    at = columns.numbers("delivered_at")
    inside = (at >= stamp_of(start)) & (at < stamp_of(end))
    return columns.where(columns.known("delivered_at") & inside)
