"""Timers that are due. Arming and firing are part of a unit of work (`storage.writes`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, or_, select

from routing.timers import Timer
from storage import tables as t
from storage.inbox import oldest_arrival
from storage.ready import Ready
from storage.rows import read_about
from storage.states import among

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection, Select

    from storage.ready import Row


def due(connection: Connection, now: datetime, limit: int) -> tuple[tuple[int, Timer], ...]:
    """Give pending timers that are due by `now`, the oldest first, with their numbers.

    While a letter is undecided, timers due after its arrival wait: it may change what they say.
    """
    rows = _DUE.rows(connection, {"now": now, "most": limit})
    # Mostly nothing is due; who waits is counted only where something is.
    arrived_at = oldest_arrival(connection) if rows else None
    return tuple(
        (row["id"], _timer(row)) for row in rows if arrived_at is None or row["due_at"] < arrived_at
    )


def pending(connection: Connection) -> tuple[Timer, ...]:
    """Give all pending timers, the earliest due first, whatever letter is undecided."""
    columns = t.timers.c
    query = select(t.timers).where(among(columns.state, ("pending",)))
    rows = connection.execute(query.order_by(columns.due_at, columns.id)).mappings()
    return tuple(map(_timer, rows))


def _timer(row: Row) -> Timer:
    return Timer(
        subject=read_about(row), kind=row["kind"], ordinal=row["ordinal"], due_at=row["due_at"]
    )


def _due() -> Select[Any]:
    columns = t.timers.c
    ready = or_(columns.retry_at.is_(None), columns.retry_at <= bindparam("now"))
    query = select(t.timers).where(
        among(columns.state, ("pending",)), columns.due_at <= bindparam("now"), ready
    )
    return query.order_by(columns.due_at, columns.id).limit(bindparam("most"))


# Asked every second, also when all is quiet: building it costs more than running it.
_DUE = Ready(_due())
_NEXT = Ready(
    select(t.timers.c.due_at)
    .where(among(t.timers.c.state, ("pending",)))
    .order_by(t.timers.c.due_at)
    .limit(1)
)


def next_due_at(connection: Connection) -> datetime | None:
    """Give when the next pending timer is due, or None."""
    found: datetime | None = _NEXT.scalar(connection, {})
    return found
