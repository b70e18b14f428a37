"""Leases: what only one process may do at a time, and conversations that one is busy with.

A lease is taken for some seconds and taken again before they are over; one whose holder is gone
runs out, and the next who asks has it. Times are those of the machines' own clocks, so these must
agree within a few seconds. What a holder that lost its lease still does is harmless: every change
compares what it changes. Knows nothing of what is done.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import and_, bindparam, delete, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite

from routing.values import LetterId
from storage import tables as t
from storage.inbox import first_of_conversations

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from datetime import datetime

    from sqlalchemy import Connection, Insert, Select, Update

    from storage.ledger import SqlLedger

R = TypeVar("R")


class Leases:
    """The leases of one memory, as one holder asks for them; `holder` is like no other's name."""

    def __init__(self, ledger: SqlLedger, holder: str) -> None:
        self._ledger = ledger
        self.holder = holder

    # --- what only one process does ---

    def take(self, name: str, now: datetime, until: datetime) -> bool:
        """Take a lease, or keep it longer; False while somebody else has it."""
        given = {"name": name, "holder": self.holder, "until_at": until, "now": now}
        taken = _TAKE[self._ledger.engine.dialect.name]
        return self._change(lambda c: c.execute(taken, given).first() is not None)

    def give_back(self, name: str) -> None:
        """Let the next one have it at once."""
        mine = and_(t.leases.c.name == name, t.leases.c.holder == self.holder)
        self._change(lambda connection: connection.execute(delete(t.leases).where(mine)))

    def holder_of(self, name: str, now: datetime) -> str | None:
        """Give who has a lease that has not run out, or None."""
        query = select(t.leases.c.holder).where(t.leases.c.name == name, t.leases.c.until_at > now)
        return self._ledger.look(lambda connection: connection.scalar(query))

    # --- conversations ---

    def take_conversations(
        self, now: datetime, until: datetime, most: int, at: datetime
    ) -> tuple[int, ...]:
        """Take conversations in which a letter waits and nobody is busy, the oldest letter first.

        `now` and `until` are of the lease, `at` is the desk's time: a letter that failed may pause.
        """
        given = {"lease_at": now, "until": until, "mine": self.holder, "now": at, "most": most}
        return self._change(
            lambda connection: tuple(connection.scalars(_TAKE_CONVERSATIONS, given))
        )

    def keep_conversations(self, until: datetime) -> None:
        """Stay busy with what was taken for longer."""
        self._change(lambda c: c.execute(_MINE, {"mine": self.holder, "lease_until_at": until}))

    def leave_conversations(self) -> None:
        """Let others have what was taken: whatever comes in there now wakes somebody."""
        free = {"mine": self.holder, "lease_holder": None, "lease_until_at": None}
        self._change(lambda connection: connection.execute(_MINE, free))

    def letters(self, conversations: Collection[int], at: datetime) -> tuple[LetterId, ...]:
        """Give the letter to decide now of each of these conversations."""
        given = {"conversations": list(conversations), "now": at}
        found = self._ledger.look(lambda connection: connection.scalars(_LETTERS, given).all())
        return tuple(map(LetterId, found))

    def _change(self, work: Callable[[Connection], R]) -> R:
        return self._ledger.turns.at_once(work)


def _take(make: Callable[..., Any]) -> Insert:
    row: dict[str, Any] = {name: bindparam(name) for name in ("name", "holder", "until_at")}
    query = make(t.leases).values(**row)
    mine_or_over = or_(
        t.leases.c.holder == query.excluded.holder, t.leases.c.until_at <= bindparam("now")
    )
    changes = {name: query.excluded[name] for name in ("holder", "until_at")}
    taken: Insert = query.on_conflict_do_update(
        index_elements=["name"], set_=changes, where=mine_or_over
    ).returning(t.leases.c.name)
    return taken


def _free_conversations() -> Select[Any]:
    columns, first = t.conversations.c, first_of_conversations()
    free = or_(columns.lease_until_at.is_(None), columns.lease_until_at <= bindparam("lease_at"))
    waits = select(columns.id).join(first, first.c.conversation_id == columns.id).where(free)
    oldest = waits.order_by(first.c.id).limit(bindparam("most"))
    # Who takes others at the same moment is not waited for.
    return oldest.with_for_update(of=t.conversations, skip_locked=True)


def _take_conversations() -> Any:
    taken: dict[str, Any] = {
        "lease_holder": bindparam("mine"),
        "lease_until_at": bindparam("until"),
    }
    chosen = t.conversations.c.id.in_(_free_conversations())
    return update(t.conversations).where(chosen).values(taken).returning(t.conversations.c.id)


def _letters() -> Select[Any]:
    first = first_of_conversations()
    mine = first.c.conversation_id.in_(bindparam("conversations", expanding=True))
    return select(first.c.id).where(mine).order_by(first.c.id)


_TAKE = {"sqlite": _take(sqlite.insert), "postgresql": _take(postgresql.insert)}
_TAKE_CONVERSATIONS = _take_conversations()
_LETTERS = _letters()
_MINE: Update = update(t.conversations).where(t.conversations.c.lease_holder == bindparam("mine"))
