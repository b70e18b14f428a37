"""What keeps failing: it pauses, longer each time, and is set aside in the end.

One rule for letters and timers, and one list of what was set aside, with the way back. Knows
nothing of what they mean.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import select, update

from storage import tables as t
from storage.clean import clean
from storage.rows import read_about
from storage.states import among

if TYPE_CHECKING:
    from sqlalchemy import Connection, RowMapping, Table

ATTEMPTS = 5
"""After so many failures it is set aside."""

_FIRST_PAUSE = timedelta(seconds=1)
_SECRET_FREE = 200


@dataclass(frozen=True, kw_only=True, slots=True)
class SetAside:
    """A letter or timer that was set aside: what it is of, since when it waits, and why.

    `ref` is `letter-12` or `timer-5`; `about` a task or request, if it is of one; `kind` that of
    the inbound or of the timer; `platform` where a letter came from; `error` the kind of the fault.
    """

    ref: str
    at: datetime
    kind: str
    about: str
    platform: str
    error: str
    attempts: int


def is_last_try(connection: Connection, table: Table, id: int) -> bool:
    """Tell whether one more failure will set it aside."""
    return _attempts(connection, table, id) + 1 >= ATTEMPTS


def failed(connection: Connection, table: Table, id: int, error: str, now: datetime) -> bool:
    """Count a failure and let it pause; True when it was now set aside."""
    attempts = _attempts(connection, table, id) + 1
    aside = attempts >= ATTEMPTS
    values: dict[str, Any] = {
        "attempts": attempts,
        "error": clean(error)[:_SECRET_FREE],
        "retry_at": now + _FIRST_PAUSE * 2 ** (attempts - 1),
    }
    if aside:
        values |= {"state": "failed"} if table is t.timers else {"set_aside_at": now}
    connection.execute(update(table).where(table.c.id == id), values)
    return aside


def _attempts(connection: Connection, table: Table, id: int) -> int:
    found: int | None = connection.scalar(select(table.c.attempts).where(table.c.id == id))
    return found or 0


def set_aside(connection: Connection, limit: int) -> tuple[SetAside, ...]:
    """Give what was set aside and neither taken up again nor struck off, the newest first."""
    letters, timers = t.letters.c, t.timers.c
    aside = letters.set_aside_at.is_not(None) & letters.decided_at.is_(None)
    came = select(t.letters).where(aside).order_by(letters.id.desc()).limit(limit)
    due = (
        select(t.timers)
        .where(among(timers.state, ("failed",)))
        .order_by(timers.id.desc())
        .limit(limit)
    )
    found = [*map(_letter, connection.execute(came).mappings())]
    found += map(_timer, connection.execute(due).mappings())
    return tuple(sorted(found, key=lambda one: one.at, reverse=True)[:limit])


def take_up(connection: Connection, ref: str) -> bool:
    """Try it again from the start; False when nothing of that name was set aside."""
    again: dict[str, Any] = {"attempts": 0, "retry_at": None, "error": None}
    return _leave(connection, ref, {**again, "set_aside_at": None}, {**again, "state": "pending"})


def strike_off(connection: Connection, ref: str, now: datetime) -> bool:
    """Take it off the list for good; False when nothing of that name was set aside."""
    return _leave(connection, ref, {"decided_at": now}, {"state": "disarmed"})


def _leave(connection: Connection, ref: str, letter: dict[str, Any], timer: dict[str, Any]) -> bool:
    kind, _, number = ref.partition("-")
    if not number.isdecimal() or kind not in ("letter", "timer"):
        return False
    id, letters, timers = int(number), t.letters.c, t.timers.c
    if kind == "timer":
        change = update(t.timers).where(timers.id == id, timers.state == "failed").values(timer)
    else:
        aside = letters.set_aside_at.is_not(None) & letters.decided_at.is_(None)
        change = update(t.letters).where(letters.id == id, aside).values(letter)
    return connection.execute(change).rowcount == 1


def _letter(row: RowMapping) -> SetAside:
    said = row["payload"] if isinstance(row["payload"], dict) else {}
    return SetAside(
        ref=f"letter-{row['id']}",
        at=row["kept_at"],
        kind=str(said.get("kind", "")),
        about="",
        platform=row["platform"],
        error=row["error"] or "",
        attempts=row["attempts"],
    )


def _timer(row: RowMapping) -> SetAside:
    return SetAside(
        ref=f"timer-{row['id']}",
        at=row["due_at"],
        kind=row["kind"],
        about=read_about(row).ref,
        platform="",
        error=row["error"] or "",
        attempts=row["attempts"],
    )
