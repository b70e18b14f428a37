"""What a decided change brought: the target and the cause, before it and after it, side by side.

Before are the thirty days up to the proposal, after is what was delivered since the decision, or
since the desk carries it out, thirty days at most. Whoever did the work counts: the change may have
been another provider.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from routing.checkin.measure import MONTH, Measure, counted, measure
from routing.figures.proposal import held_by

if TYPE_CHECKING:
    from routing.checkin.model import Change
    from routing.figures.columns import Columns
    from routing.notices.model import Fact
    from routing.values import ServiceKey


@dataclass(frozen=True, kw_only=True, slots=True)
class Side:
    """One side of the decision: how the target stood, and how long the cause held up each task."""

    measure: Measure
    tasks: int
    held_for: timedelta | None

    @property
    def row(self) -> dict[str, Fact]:
        """The side as facts."""
        held: dict[str, Fact] = {} if self.held_for is None else {"held": self.held_for}
        return {**self.measure.row, "was": self.measure.row["stood"], "tasks": self.tasks, **held}


@dataclass(frozen=True, kw_only=True, slots=True)
class Effect:
    """Before and after; `over` once a month has passed since the decision, or the habit's start."""

    since_at: datetime
    before: Side
    after: Side
    over: bool


def effect(columns: Columns, service: ServiceKey, change: Change, now: datetime) -> Effect | None:
    """Give what a change brought up to an instant; None before it is decided."""
    since, opened = change.since_at, change.opened_at
    if since is None:
        return None
    end = min(now, since + MONTH, change.ended_at or now)
    return Effect(
        since_at=since,
        before=_side(columns, service, change, opened - MONTH, opened),
        after=_side(columns, service, change, since, end),
        over=now >= since + MONTH,
    )


def _side(
    columns: Columns, service: ServiceKey, change: Change, start: datetime, end: datetime
) -> Side:
    done = counted(columns, start, end)
    cause = change.cause if len(done) else None
    held = None if cause is None else held_by(done, cause, change.step)
    mean = None if held is None else timedelta(seconds=int(held.sum()) // len(done))
    found = measure(done, service, change.target, end)
    return Side(measure=found, tasks=len(done), held_for=mean)
