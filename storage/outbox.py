"""The outbox as the postman sees it: what may go, what is in flight, what came of it.

Order is kept in every chat: only its oldest unfinished row is a head, so an edit waits for its
original. Nothing is forgotten: a row whose sender is gone while it was in flight is `uncertain` and
goes out again, marked as a repeat. Knows no platform and words nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import and_, bindparam, delete, func, or_, select, update

from routing.inbound import Place
from storage import tables as t
from storage import views
from storage.clean import clean
from storage.parcels import Parcel, parcel_of
from storage.ready import Ready
from storage.rows import read_about, read_place
from storage.sending import Doubtful, Failed, Head, Result, Sent, Skipped
from storage.states import among
from storage.upsert import upsert
from storage.words import link_sent

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from sqlalchemy import ColumnElement, Connection, Select

    from storage.ledger import SqlLedger
    from storage.ready import Row

R = TypeVar("R")
UNFINISHED = ("pending", "leased", "in_flight", "uncertain")
_READY = ("pending", "uncertain")
_DOUBTS = 5


@dataclass(frozen=True, kw_only=True, slots=True)
class DeadLetter:
    """A row that was given up: what it was about, for whom, since when and why."""

    id: int
    key: str
    about: str
    person: int | None
    place: Place
    created_at: datetime
    error: str
    attempts: int
    repeat: bool


class Outbox:
    """The postman's door to memory."""

    def __init__(self, ledger: SqlLedger) -> None:
        self._ledger = ledger

    def heads(self, now: datetime, limit: int) -> tuple[Head, ...]:
        """Give what may go now, one row of each chat, the oldest first; at most `limit`."""
        given = {"now": now, "most": limit}
        rows = self._ledger.look(lambda connection: _HEADS.rows(connection, given), one=True)
        return tuple(map(_head, rows))

    def parcels(self, ids: Iterable[int]) -> tuple[Parcel, ...]:
        """Give rows with all that is needed to word them, as they are now.

        One that cannot be read is left out.
        """

        def find(connection: Connection) -> tuple[Parcel, ...]:
            found = (_readable(connection, id) for id in ids)
            return tuple(parcel for parcel in found if parcel is not None)

        return self._look(find)

    def depart(
        self, worded: Mapping[int, str | None], now: datetime, until: datetime
    ) -> frozenset[int]:
        """Mark rows as in flight, all in one commit, and give those that are the caller's to send.

        `worded` holds their ids; a text is kept, so that another attempt says the same. A row that
        was merged into a newer one, or is another sender's, is not among them. What has no result
        by `until` counts as uncertain.
        """
        flying = {"now": now, "until": until}

        def mark(connection: Connection) -> frozenset[int]:
            said = {id: None if text is None else clean(text) for id, text in worded.items()}
            return frozenset(
                id
                for id, text in said.items()
                if _DEPART.change(connection, {"row": id, "said": text, **flying})
            )

        turns = self._ledger.turns
        return turns.at_once(mark) if len(worded) == 1 else turns.run(mark)

    def note(self, results: Sequence[Result], now: datetime) -> None:
        """Note what came of rows, all in one commit."""

        def mark(connection: Connection) -> None:
            for result in results:
                _note(connection, result, now)

        if results:
            self._change(mark)

    def turn_back(self, departures: Mapping[int, datetime]) -> None:
        """Free rows whose departure was perhaps kept, though its sender never heard so.

        `departures`: until when each was to be out, by which one's own are known.
        """

        def free(connection: Connection) -> None:
            for id, until in departures.items():
                own = (t.outbox.c.id == id) & (t.outbox.c.lease_until_at == until)
                out = update(t.outbox).where(own, _among(("in_flight",)))
                connection.execute(out.values(state="pending", **_FREE))

        self._change(free)

    def reclaim(self, now: datetime) -> int:
        """Put in doubt what should have had a result by now; give how many."""
        overdue = t.outbox.c.lease_until_at <= now
        query = select(t.outbox.c.id).where(_among(("leased", "in_flight")), overdue)
        if not self._look(lambda connection: connection.execute(query).first()):
            return 0
        return self._change(lambda connection: _reclaim(connection, overdue))

    def recover(self) -> int:
        """Put in doubt all that a process which is gone had in flight; give how many.

        For the process that holds the run lock, when it starts.
        """
        return self._change(lambda connection: _reclaim(connection, t.outbox.c.id.is_not(None)))

    # --- pauses ---

    def pause(self, scopes: Mapping[str, datetime], now: datetime) -> None:
        """Keep until when nothing may go to these, and forget pauses that are over."""

        def mark(connection: Connection) -> None:
            connection.execute(delete(t.pauses).where(t.pauses.c.until_at <= now))
            for scope, until in scopes.items():
                upsert(connection, t.pauses, {"scope": scope, "until_at": until})

        self._change(mark)

    def pauses(self) -> Mapping[str, datetime]:
        """Give until when nothing may go where."""
        query = select(t.pauses.c.scope, t.pauses.c.until_at)
        return self._look(lambda connection: {s: at for s, at in connection.execute(query)})

    # --- dead letters ---

    def dead(self, limit: int = 100) -> tuple[DeadLetter, ...]:
        """Give what was given up, the newest first."""
        query = select(t.outbox).where(among(t.outbox.c.state, ("failed",)))
        newest = query.order_by(t.outbox.c.id.desc()).limit(limit)
        rows = self._look(lambda connection: connection.execute(newest).mappings().all())
        return tuple(map(_dead_letter, rows))

    def retry(self, id: int) -> bool:
        """Send a row that was given up once more; False when it was not."""
        again = {**_FREE, "state": "pending", "attempts": 0, "doubts": 0, "error": None}
        return self._from_failed(id, again)

    def drop(self, id: int) -> bool:
        """Strike a row that was given up off the list; False when it was not on it."""
        return self._from_failed(id, {"state": "dropped", "worded": None})

    def _from_failed(self, id: int, values: dict[str, Any]) -> bool:
        change = update(t.outbox).where(t.outbox.c.id == id, t.outbox.c.state == "failed")
        return self._change(lambda c: c.execute(change.values(values)).rowcount == 1)

    # --- as seen from outside ---

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


def _among(states: tuple[str, ...]) -> ColumnElement[bool]:
    """The condition that a row is unfinished, in one of these ways: then an index finds it."""
    return and_(among(t.outbox.c.state, UNFINISHED), among(t.outbox.c.state, states))


def _oldest_of_each_chat() -> Select[Any]:
    columns = t.outbox.c
    chat = (columns.platform, columns.team, columns.chat)
    oldest = select(func.min(columns.id)).where(_among(UNFINISHED)).group_by(*chat)
    ready = or_(columns.retry_at.is_(None), columns.retry_at <= bindparam("now"))
    found = and_(columns.id.in_(oldest.scalar_subquery()), _among(_READY), ready)
    shown = (columns.id, *chat, columns.thread, columns.private, columns.edit)
    return select(*shown).where(found).order_by(columns.id).limit(bindparam("most"))


_HEADS = Ready(_oldest_of_each_chat())
_ROW = Ready(select(t.outbox).where(t.outbox.c.id == bindparam("row")))
_SET = Ready(update(t.outbox).where(t.outbox.c.id == bindparam("row")))
_DEPART = Ready(
    update(t.outbox)
    .where(t.outbox.c.id == bindparam("row"), _among(_READY))
    .values(
        state="in_flight",
        in_flight_at=bindparam("now"),
        lease_until_at=bindparam("until"),
        worded=func.coalesce(bindparam("said", type_=t.outbox.c.worded.type), t.outbox.c.worded),
        attempts=t.outbox.c.attempts + 1,
    )
)
_CARD = Ready(update(t.cards).where(t.cards.c.id == bindparam("card")))


def _readable(connection: Connection, id: int) -> Parcel | None:
    try:
        return parcel_of(connection, _get(connection, id))
    except (LookupError, TypeError, ValueError):
        return None


def _head(row: Row) -> Head:
    place = read_place(row)
    assert place is not None
    return Head(id=row["id"], place=place, edit=row["edit"])


def _dead_letter(row: Row) -> DeadLetter:
    return DeadLetter(
        id=row["id"],
        key=row["key"],
        about=read_about(row).ref,
        person=row["person_id"],
        place=_head(row).place,
        created_at=row["created_at"],
        error=row["error"] or "",
        attempts=row["attempts"],
        repeat=row["repeat"],
    )


def _note(connection: Connection, result: Result, now: datetime) -> None:
    match result:
        case Sent():
            _sent(connection, result, now)
        case Skipped():
            _set(connection, result.id, state="skipped", sent_at=now, **_DONE)
        case Failed():
            state = "failed" if result.retry_at is None else "pending"
            values = {"state": state, "retry_at": result.retry_at, "lease_until_at": None}
            _set(connection, result.id, **values, error=clean(result.error)[:2000])
        case Doubtful():
            row = _get(connection, result.id)
            if row["state"] == "in_flight":
                _doubt(connection, row, result.retry_at)


def _sent(connection: Connection, sent: Sent, now: datetime) -> None:
    """Of several messages, separated by blanks, the first is the one that can be changed."""
    row, messages = _get(connection, sent.id), sent.message.split()
    if row["state"] == "sent":
        return  # the answer to this was lost, and it is noted once more
    message = messages[0] if messages else ""
    _set(connection, sent.id, state="sent", sent_at=now, message=message, **_DONE)
    if row["card_id"] is not None:
        shown = {"message": message, "digest": sent.digest}
        _CARD.change(connection, {"card": row["card_id"], **shown})
    link_sent(connection, row, messages, now)
    views.noted(connection, row, now)


def _reclaim(connection: Connection, lost: Any) -> int:
    """Free rows of a sender that is gone; give how many of them were in flight."""
    connection.execute(
        update(t.outbox).where(_among(("leased",)), lost).values(state="pending", **_FREE)
    )
    query = select(t.outbox).where(_among(("in_flight",)), lost)
    rows = connection.execute(query).mappings().all()
    for row in rows:
        _doubt(connection, row, None)
    return len(rows)


def _doubt(connection: Connection, row: Row, retry_at: datetime | None) -> None:
    # Sending may be what kills us: after some doubts it is enough.
    doubts = row["doubts"] + 1
    values = {**_FREE, "doubts": doubts, "state": "uncertain", "repeat": True, "retry_at": retry_at}
    if doubts >= _DOUBTS:
        values |= {"state": "failed", "error": "uncertain", "repeat": row["repeat"]}
    _set(connection, row["id"], **values)


def _get(connection: Connection, id: int) -> Row:
    return _ROW.one(connection, {"row": id})


def _set(connection: Connection, id: int, **values: Any) -> None:
    _SET.change(connection, {"row": id, **values})
