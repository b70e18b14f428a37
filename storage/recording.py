"""Recording: events are appended, folded into the row, and the row moves by compare-and-set.

What an event posts to the ledger is written beside it.

Knows events and their rows; knows nothing of notices.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, bindparam, insert, update

from routing.folds import FOLDS, fresh
from routing.money.postings import Posting, postings_of
from routing.notices.model import About, Subject
from routing.ports import Cause
from routing.refusals import Moved
from storage import tables as t
from storage.bodies import event_body, link, state_body, version_of
from storage.counters import take
from storage.ready import Ready
from storage.rows import TABLES, about_columns, columns_of, offer_columns, posting_columns
from storage.subjects import Held
from storage.upsert import upsert_all

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from routing.ports import AnyEvent

_INSERT = {kind: Ready(insert(table)) for kind, table in TABLES.items()}
_UPDATE = {
    kind: Ready(
        update(table).where(
            table.c.id == bindparam("subject"), table.c.version == bindparam("read")
        )
    )
    for kind, table in TABLES.items()
}
_INSERT_EVENTS = Ready(insert(t.events))
_INSERT_POSTINGS = Ready(insert(t.postings))


@dataclass(frozen=True, kw_only=True, slots=True)
class Recording:
    """One call of `record`: the subject, its events, why, and over which connection."""

    connection: Connection
    subject: Subject
    cause: Cause

    def onto(self, held: Held | None, events: Sequence[AnyEvent]) -> Held:
        """Append the events to the subject as it is held (None when new), and give what it became.

        Raises `Moved` when the row is not as held any more.
        """
        before = held or Held(
            state=fresh(self.subject.kind, self.subject.id), version=0, touched_at=None, chain=""
        )
        after, posted = self._folded(before, events)
        self._write_row(after, new=held is None, read=before.version)
        self._write_offers(before.state, after.state)
        _INSERT_POSTINGS.change_all(self.connection, list(map(posting_columns, posted)))
        return after

    def _folded(self, before: Held, events: Sequence[AnyEvent]) -> tuple[Held, tuple[Posting, ...]]:
        fold, now = FOLDS[self.subject.kind], self.cause.now
        after = Held(before.state, before.version, before.touched_at, before.chain)
        ids = take(self.connection, "event", len(events))
        rows, posted = [], list[Posting]()
        for id, event in zip(ids, events, strict=True):
            # Never before the subject's last event, never after now: clocks go forward only.
            at = min(self.cause.at, now)
            at = at if after.touched_at is None else max(at, after.touched_at)
            after.state = fold.step(after.state, event, at)
            after.version, after.touched_at = after.state.version, at
            rows.append(self._event_row(id, event, after))
            posted += postings_of(self.subject, after.version, event, after.state, at)
        _INSERT_EVENTS.change_all(self.connection, rows)
        return after, tuple(posted)

    def _event_row(self, id: int, event: AnyEvent, after: Held) -> dict[str, Any]:
        assert after.touched_at is not None
        row = {
            "id": id,
            **about_columns(self.subject),
            "n": after.version,
            "type": type(event).__name__,
            "body_version": version_of(type(event).__name__),
            "body": event_body(event),
            "happened_at": after.touched_at,
            "recorded_at": self.cause.now,
            "actor_id": self.cause.actor,
            "via": self.cause.via,
            "letter_id": self.cause.letter,
            "timer_id": self.cause.timer,
            "catalogue": getattr(after.state, "catalogue", ""),
            "model": self.cause.model,
        }
        after.chain = row["hash"] = link(after.chain, row)
        return row

    def _write_row(self, after: Held, *, new: bool, read: int) -> None:
        kind = self.subject.kind
        row = row_of(kind, after)
        if new:
            _INSERT[kind].change(self.connection, {"id": self.subject.id, **row})
            return
        values = {**row, "subject": self.subject.id, "read": read}
        if _UPDATE[kind].change(self.connection, values) != 1:
            raise Moved

    def _write_offers(self, before: Any, after: Any) -> None:
        """Write the offers that were made or changed: one that was made stays, in its place."""
        if self.subject.kind is About.TASK:
            pairs = zip_longest(after.offers, before.offers)
            changed = [offer for offer, was in pairs if offer is not was and offer != was]
            rows = [offer_columns(after.id, offer) for offer in changed]
            upsert_all(self.connection, t.offers, rows)


def row_of(kind: About, held: Held) -> dict[str, Any]:
    """Give the columns of a subject's row, its id and erasable names apart."""
    assert held.touched_at is not None
    touched_at: datetime = held.touched_at
    return {
        **columns_of(kind, held.state),
        "state": state_body(held.state),
        "touched_at": touched_at,
        "chain": held.chain,
    }
