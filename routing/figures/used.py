"""Utilisation and load: hours that providers logged against those they declared, units they hold.

Freelancers set their own hours, so declared open time is the base; of a firm of one person leave is
taken off it. Without declared hours, or without a beginning of the period, there is no share.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from routing.figures.columns import stamp_of
from routing.figures.packed import NOTHING
from routing.matching.gathering import load_of
from routing.notices.model import About, Subject
from routing.people import Away, Back, Side, Standing
from routing.promises import party_hours
from routing.values import PartyId

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from routing.clock.calendar import Calendar
    from routing.figures.columns import Columns
    from routing.figures.wanted import Span
    from routing.house import House
    from routing.people import Party
    from routing.ports import Reads, StoredEvent

ZERO = timedelta(0)
MICROSECOND = timedelta(microseconds=1)
Leave = tuple[datetime, datetime]


@dataclass(frozen=True, kw_only=True, slots=True)
class Used:
    """One provider: what they said that work took, of `declared_for` open time; `units` they hold.

    `logged_for` is of tasks first delivered in the period.
    """

    provider: PartyId
    logged_for: timedelta
    declared_for: timedelta | None
    units: int
    capacity: int | None

    @property
    def percent(self) -> int | None:
        """How much of the declared time was logged."""
        return round(100 * (self.logged_for / self.declared_for)) if self.declared_for else None


def used(
    reads: Reads, house: House, columns: Columns, span: Span, now: datetime
) -> tuple[Used, ...]:
    """Give it for every active provider who logged, declared or holds anything."""
    active = (p for p in reads.parties(Side.PROVIDER) if p.standing == Standing.ACTIVE)
    found = (_used(party, reads, house, columns, span, now) for party in active)
    return tuple(one for one in found if one.logged_for or one.declared_for or one.units)


def _used(
    party: Party, reads: Reads, house: House, columns: Columns, span: Span, now: datetime
) -> Used:
    end = min(span.end or now, now)
    declared = None
    if party.hours and span.start is not None and span.start < end:
        hours = party_hours(party, house, reads)
        declared = _open(hours, span.start, end, tuple(_leave_of(party, reads, end)))
    return Used(
        provider=party.id,
        logged_for=_logged(columns, party.id, span.start, end),
        declared_for=declared,
        units=load_of(party.id, reads, house),
        capacity=party.capacity,
    )


def _logged(columns: Columns, party: PartyId, start: datetime | None, end: datetime) -> timedelta:
    at, took = columns.numbers("delivered_at"), columns.numbers("took_for")
    theirs = (columns.numbers("provider") == int(party)) & columns.known("delivered_at")
    inside = theirs & (at < stamp_of(end)) & (took != NOTHING)
    if start is not None:
        inside &= at >= stamp_of(start)
    return int(took[inside].sum()) * MICROSECOND


def _open(hours: Calendar, start: datetime, end: datetime, leave: Iterable[Leave]) -> timedelta:
    away = (hours.between(max(a, start), min(b, end)) for a, b in leave if a < end and b > start)
    return hours.between(start, end) - sum(away, ZERO)


def _leave_of(party: Party, reads: Reads, end: datetime) -> Iterator[Leave]:
    """When the only person of a firm was away; in a firm of several somebody was there."""
    people = reads.people_of(party.id)
    if len(people) == 1:
        yield from leaves(reads.history(Subject(kind=About.PERSON, id=people[0].id)), end)


def leaves(history: Iterable[StoredEvent], end: datetime) -> Iterator[Leave]:
    """Give the leaves that a person's events tell of, one still running up to `end`."""
    since: datetime | None = None
    until: datetime | None = None
    for stored in history:
        if not isinstance(stored.event, Away | Back):
            continue
        if since is not None:
            yield since, min(until or stored.happened_at, stored.happened_at)
        away = isinstance(stored.event, Away)
        since = stored.happened_at if away else None
        until = stored.event.until_at if isinstance(stored.event, Away) else None
    if since is not None and since < end:
        yield since, min(until or end, end)
