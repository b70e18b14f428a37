"""The outbox as the postman sees it: leases, what is in flight, what arrived, what to try again.

Order is kept in every chat: only its oldest unfinished row is handed out, so an edit waits for its
original. Nothing is forgotten: a row whose lease ran out while in flight is `uncertain` and goes
out again, marked as a repeat. Knows no platform and words nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import and_, bindparam, func, or_, select, update

from storage import tables as t
from storage.clean import clean
from storage.parcels import Parcel, parcel_of
from storage.upsert import upsert

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime, timedelta

    from sqlalchemy import ColumnElement, Connection, RowMapping, Select

    from storage.ledger import SqlLedger

R = TypeVar("R")
UNFINISHED = ("pending", "leased", "in_flight", "uncertain")
_READY = ("pending", "uncertain")
_REPEATS = 5
_ROW = select(t.outbox).where(t.outbox.c.id == bindparam("row"))
_SET = update(t.outbox).where(t.outbox.c.id == bindparam("row"))


class Outbox:
    """The postman's door to memory."""

    def __init__(self, ledger: SqlLedger) -> None:
        self._ledger = ledger

    def lease(self, now: datetime, limit: int, lease_for: timedelta) -> tuple[Parcel, ...]:
        """Hand out up to `limit` parcels, the oldest first; they are the caller's for `lease_for`.

        Costs one read and no write when nothing is to be done.
        """
        if not self._look(lambda connection: _anything(connection, now)):
            return ()

        def take(connection: Connection) -> tuple[Parcel, ...]:
            _reclaim(connection, t.outbox.c.lease_until_at <= now)
            rows = connection.execute(_HEADS, {"now": now, "most": limit}).mappings().all()
            for row in rows:
                _set(connection, row["id"], state="leased", lease_until_at=now + lease_for)
            return tuple(parcel_of(connection, row) for row in rows)

        return self._change(take)

    def recover(self) -> int:
        """Take back every lease of a process that is gone; give how many were in flight.

        For the process that holds the run lock, when it starts.
        """
        return self._change(lambda connection: _reclaim(connection, t.outbox.c.id.is_not(None)))

    def worded(self, id: int, text: str) -> None:
        """Keep what a said notice says, so that another attempt says the same."""
        self._change(lambda connection: _set(connection, id, worded=clean(text)))

    def in_flight(self, id: int, now: datetime) -> bool:
        """Note that the row is about to be sent; False when the lease is not held any more."""

        def mark(connection: Connection) -> bool:
            row = _get(connection, id)
            if row["state"] != "leased":
                return False
            attempts = row["attempts"] + 1
            _set(connection, id, state="in_flight", in_flight_at=now, attempts=attempts)
            return True

        return self._change(mark)

    def sent(self, id: int, message: str, now: datetime, digest: str = "") -> None:
        """Note that the platform took it, as which message, and the digest of what it shows."""

        def mark(connection: Connection) -> None:
            row = _get(connection, id)
            _set(connection, id, state="sent", sent_at=now, message=message, **_DONE)
            if row["card_id"] is not None:
                card = update(t.cards).where(t.cards.c.id == row["card_id"])
                connection.execute(card, {"message": message, "digest": digest})
            if message:
                _link(connection, row, message)

        self._change(mark)

    def skipped(self, id: int, now: datetime) -> None:
        """Note that nothing had to be sent: the card shows exactly this already."""
        self._change(lambda connection: _set(connection, id, state="skipped", sent_at=now, **_DONE))

    def failed(self, id: int, error: str, now: datetime, retry_at: datetime | None) -> None:
        """Note a failure: it goes out again at `retry_at`, or never when that is None."""
        state = "failed" if retry_at is None else "pending"
        values = {**_FREE, "state": state, "retry_at": retry_at, "error": clean(error)[:2000]}
        self._change(lambda connection: _set(connection, id, **values))

    def uncertain(self, id: int, retry_at: datetime | None = None) -> None:
        """Note that nobody knows whether it arrived: it goes out again, marked as a repeat."""
        self._change(lambda connection: _doubt(connection, _get(connection, id), retry_at))

    def counts(self) -> Mapping[str, int]:
        """Give how many rows are in each state."""
        query = select(t.outbox.c.state, func.count()).group_by(t.outbox.c.state)
        return self._look(lambda connection: {s: n for s, n in connection.execute(query)})

    def repeats(self) -> int:
        """Give how many rows went out again although they may have arrived."""
        query = select(func.count()).where(t.outbox.c.repeat.is_(True))
        return self._look(lambda connection: connection.scalar(query) or 0)

    def oldest_at(self) -> datetime | None:
        """Give since when the oldest unfinished row waits."""
        return self._earliest(t.outbox.c.created_at, UNFINISHED)

    def next_at(self) -> datetime | None:
        """Give when the earliest row that pauses may be tried again."""
        return self._earliest(t.outbox.c.retry_at, _READY)

    def _earliest(self, column: ColumnElement[Any], states: tuple[str, ...]) -> datetime | None:
        query = select(func.min(column)).where(_among(states))
        found: datetime | None = self._look(lambda connection: connection.scalar(query))
        return found

    def _change(self, work: Callable[[Connection], R]) -> R:
        return self._ledger.turns.run(work)

    def _look(self, work: Callable[[Connection], R]) -> R:
        return self._ledger.look(work)


_FREE: dict[str, Any] = {"lease_until_at": None, "retry_at": None}
# What was said is kept for another attempt only: afterwards the notice itself tells it.
_DONE: dict[str, Any] = {**_FREE, "worded": None}


def _among(states: tuple[str, ...]) -> Any:
    return t.outbox.c.state.in_(states)


def _oldest_of_each_chat() -> Select[Any]:
    columns = t.outbox.c
    chat = (columns.platform, columns.team, columns.chat)
    oldest = select(func.min(columns.id)).where(_among(UNFINISHED)).group_by(*chat)
    ready = or_(columns.retry_at.is_(None), columns.retry_at <= bindparam("now"))
    found = and_(columns.id.in_(oldest.scalar_subquery()), _among(_READY), ready)
    return select(t.outbox).where(found).order_by(columns.id).limit(bindparam("most"))


_HEADS = _oldest_of_each_chat()
_RAN_OUT = select(t.outbox.c.id).where(
    _among(("leased", "in_flight")), t.outbox.c.lease_until_at <= bindparam("now")
)


def _anything(connection: Connection, now: datetime) -> bool:
    return (
        connection.execute(_HEADS, {"now": now, "most": 1}).first() is not None
        or connection.execute(_RAN_OUT, {"now": now}).first() is not None
    )


def _reclaim(connection: Connection, lost: Any) -> int:
    """Free leases that are lost; give how many of them were in flight."""
    connection.execute(
        update(t.outbox).where(_among(("leased",)), lost).values(state="pending", **_FREE)
    )
    query = select(t.outbox).where(_among(("in_flight",)), lost)
    rows = connection.execute(query).mappings().all()
    for row in rows:
        _doubt(connection, row, None)
    return len(rows)


def _doubt(connection: Connection, row: RowMapping, retry_at: datetime | None) -> None:
    # Sending may be what kills us: after some repeats it is enough.
    state = "uncertain" if row["attempts"] < _REPEATS else "failed"
    repeat = state == "uncertain"
    values = {**_FREE, "state": state, "repeat": repeat or row["repeat"], "retry_at": retry_at}
    _set(connection, row["id"], **values)


def _link(connection: Connection, row: RowMapping, message: str) -> None:
    """Remember what the message is about, so that a reply to it is understood."""
    key = {name: row[name] for name in ("platform", "team", "chat", "about_kind", "about_id")}
    upsert(
        connection,
        t.messages,
        {**key, "message": message, "outbox_id": row["id"], "card_id": row["card_id"]},
    )


def _get(connection: Connection, id: int) -> RowMapping:
    return connection.execute(_ROW, {"row": id}).mappings().one()


def _set(connection: Connection, id: int, **values: Any) -> None:
    connection.execute(_SET, {"row": id, **values})
