"""When a desk of several processes has done everything that is to be done now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, or_, select

from storage import tables as t
from storage.inbox import WAITS
from storage.outbox import UNFINISHED
from waiting import soon

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection

    from storage.ledger import SqlLedger


LONG = 180.0
"""Seconds in which a process has started even where many others do; reached only by a fault."""


def is_quiet(ledger: SqlLedger, now: datetime) -> bool:
    """Tell whether nothing is to be decided, fired, fetched or sent at this time."""
    return ledger.look(lambda connection: not any(waiting(connection, now).values()))


def becomes_quiet(ledger: SqlLedger, now: datetime) -> bool:
    """Wait until nothing is to be done at this time any more."""
    return soon(lambda: is_quiet(ledger, now), LONG)


def waiting(connection: Connection, now: datetime) -> dict[str, int]:
    """Count what is still to be done, in one moment."""
    outbox, timers = t.outbox.c, t.timers.c
    due = or_(outbox.retry_at.is_(None), outbox.retry_at <= now)
    conditions = {
        "letters": (t.letters.c.id, WAITS),
        "files": (t.files.c.id, t.files.c.state == "pending"),
        "timers": (timers.id, (timers.state == "pending") & (timers.due_at <= now)),
        "outbox": (outbox.id, outbox.state.in_(UNFINISHED) & due),
    }
    return {
        name: connection.scalar(select(func.count(id)).where(condition)) or 0
        for name, (id, condition) in conditions.items()
    }
