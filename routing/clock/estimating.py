"""When work will be ready: past work of the same kind, placed on the calendars of both sides.

Each finished task tells how long somebody had to be found (in the desk's hours), how much of the
provider's open time it took beyond what they held already, and how long the client's answers took
(in the client's hours). Placed on today's calendars and behind what providers hold now, each gives
an instant; of these instants the estimate takes two ranks. Knows no task, and reads no clock.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from routing.clock.calendar import Calendar

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

ENOUGH = 20
"""From so many finished tasks on, the past speaks; before, the service's target does."""
NEWEST = 100
"""So many of them are asked, the newest first."""
KEPT = (8, 10)
"""Eight of ten are to be ready by the estimate."""
LIKELY = (1, 2)
ZERO = timedelta(0)
LEAST = timedelta(minutes=15)
"""Nobody does anything in less of their open time."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Past:
    """One finished task: open time until its claim, in the provider's court, in the client's.

    `ahead_for` is the open work that its provider held when they took it.
    """

    provider: int
    claim_for: timedelta
    worked_for: timedelta
    asked_for: timedelta
    ahead_for: timedelta


@dataclass(frozen=True, kw_only=True, slots=True)
class Side:
    """A provider who may take it: their hours, and the open work that they hold now."""

    hours: Calendar
    ahead_for: timedelta


@dataclass(frozen=True, kw_only=True, slots=True)
class Estimate:
    """Ready by `by_at` in eight of ten, likely by `likely_at`; `past` says from how many tasks.

    Without enough of them `by_at` is the service's target, and nothing is known to be likely.
    """

    by_at: datetime
    likely_at: datetime | None = None
    past: int = 0


def estimate(
    now: datetime,
    past: Sequence[Past],
    desk: Calendar,
    client: Calendar,
    sides: Mapping[int, Side],
) -> Estimate | None:
    """Give the estimate of work that is offered from `now` on; None without enough of the past."""
    if len(past) < ENOUGH or not sides:
        return None
    others = tuple(sides.values())
    ready = sorted(
        _ready(now, one, desk, client, sides.get(one.provider, others[n % len(others)]))
        for n, one in enumerate(past)
    )
    return Estimate(by_at=_rank(ready, KEPT), likely_at=_rank(ready, LIKELY), past=len(past))


def latest(
    due_at: datetime,
    past: Sequence[Past],
    desk: Calendar,
    client: Calendar,
    sides: Mapping[int, Side],
) -> datetime | None:
    """Give until when it may begin so that in eight of ten the date holds: `estimate` backwards."""
    if len(past) < ENOUGH or not sides:
        return None
    others = tuple(sides.values())
    begins = sorted(
        (
            _begins(due_at, one, desk, client, sides.get(one.provider, others[n % len(others)]))
            for n, one in enumerate(past)
        ),
        reverse=True,
    )
    return _rank(begins, KEPT)


def _begins(due_at: datetime, one: Past, desk: Calendar, client: Calendar, side: Side) -> datetime:
    worked = side.hours.sub(due_at, _own(one) + side.ahead_for)
    waited = client.sub(worked, one.asked_for) if one.asked_for else worked
    return desk.sub(waited, one.claim_for)


def _own(one: Past) -> timedelta:
    """What it took beyond the work that its provider held when they took it."""
    return max(one.worked_for - one.ahead_for, LEAST)


def _ready(now: datetime, one: Past, desk: Calendar, client: Calendar, side: Side) -> datetime:
    """When it would be ready if it went as this one did."""
    begun = desk.add(now, one.claim_for)
    waited = client.add(begun, one.asked_for) if one.asked_for else begun
    return side.hours.add(waited, _own(one) + side.ahead_for)


def _rank(ready: Sequence[datetime], share: tuple[int, int]) -> datetime:
    """The nearest rank of a sample that stands for one more: (n + 1) instead of n.

    Source: split conformal prediction, Vovk et al., Algorithmic Learning in a Random World, 2005.
    """
    hits, of = share
    rank = -(-hits * (len(ready) + 1) // of)
    return ready[min(rank, len(ready)) - 1]
