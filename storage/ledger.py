"""The ledger: memory as the desk uses it, and the queues that the desk's runner drains.

Implements `routing.ports.Ledger`; its rooms are `reads`, `writes`, `recording`, `posting`, `inbox`
and `turns`. Knows nothing of why anything is written.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, TypeVar

from sqlalchemy import select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as NoneFree

from storage import erasure, failing, inbox, lessons, posting
from storage import tables as t
from storage.engine import Unavailable, meaning_of, told_of
from storage.figures import without_facts
from storage.kept import Kept
from storage.noted import note, noted
from storage.reads import SqlReads
from storage.remembered import Remembered
from storage.timers import due, next_due_at, pending
from storage.turns import Turns
from storage.upsert import upsert
from storage.writes import SqlTx

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from contextlib import AbstractContextManager
    from datetime import datetime

    from sqlalchemy import Connection, Engine

    from routing.inbound import Inbound, Letter, Platform
    from routing.ports import Reads, Tx
    from routing.timers import Timer
    from routing.understanding.services.lessons import Told
    from routing.values import LetterId, TaskId, TextId
    from storage.failing import SetAside

R = TypeVar("R")


class SqlLedger:
    """Memory in a database opened by `storage.engine.open_engine`."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.turns = Turns(engine)
        self._remembered = Remembered()
        self._last = threading.local()
        self._kept = Kept(engine)

    # --- as the desk uses it ---

    def keep(self, inbound: Inbound, now: datetime) -> Letter | None:
        """Commit the inbound; None when this key was kept before. Raises `Unavailable`."""
        if not self.turns.shared and not inbound.files:
            (kept,) = self.turns.at_once(lambda c: inbox.keep_at_once(c, (inbound,), now))
            if kept is not None:
                return kept
        return self.turns.run(self._keeping(inbound, now), changes=False)

    def keep_all(
        self, inbounds: Sequence[Inbound], now: datetime, notes: Mapping[str, str] = {}
    ) -> int:
        """Commit several at once, in their order; give how many were not kept before.

        `notes` are written with them. All or none. Raises `Unavailable`.
        """
        if not inbounds:
            return 0

        def keeping(connection: Connection) -> Sequence[Letter | None]:
            note(connection, notes)
            return inbox.keep_each(connection, inbounds, now)

        kept = self.turns.run(keeping, changes=False)
        return sum(letter is not None for letter in kept)

    def keep_each(
        self, inbounds: Sequence[Inbound], now: datetime
    ) -> Sequence[Letter | Exception | None]:
        """Commit several at once, each for itself; give what came of each, in order.

        That is what `keep` gives, or the error that it raises. Raises `Unavailable` for all.
        """
        outcomes: list[Letter | Exception | None] = [*self._kept_together(inbounds, now)]
        left = [n for n, outcome in enumerate(outcomes) if outcome is None]
        works = [self._keeping(inbounds[n], now) for n in left]
        for n, outcome in zip(left, self.turns.run_each(works, changes=False), strict=True):
            outcomes[n] = outcome
        return outcomes

    def _kept_together(self, inbounds: Sequence[Inbound], now: datetime) -> list[Letter | None]:
        """Keep all for which that is one piece of work; None for whatever has to be looked at."""
        try:
            if self.turns.shared:
                return self.turns.run(lambda c: inbox.keep_each(c, inbounds, now), changes=False)
            return self.turns.at_once(lambda c: inbox.keep_at_once(c, inbounds, now))
        except Unavailable:
            raise
        except Exception:
            return [None] * len(inbounds)  # one of them is to blame, and tells so by itself

    def _keeping(self, inbound: Inbound, now: datetime) -> Callable[[Connection], Letter | None]:
        return lambda connection: inbox.keep(connection, inbound, now)

    def letter(self, id: LetterId) -> Letter | None:
        """Give the letter, or None when it was decided or set aside."""
        return self.look(lambda connection: inbox.waiting_letter(connection, id))

    def read(self, work: Callable[[Reads], R]) -> R:
        """Run `work` over one consistent snapshot."""
        changes = self.turns.changes

        def look(connection: Connection) -> R:
            reads = SqlReads(connection, self._remembered)
            result = work(reads)
            self._last.seen = (changes, reads)
            return result

        return self.look(look)

    def write(self, work: Callable[[Tx], R]) -> R:
        """Run `work` in one unit of work and commit; after `Moved` again, five times at most.

        What `work` raises undoes it. Raises `Unavailable` when the database takes no change.
        """
        seen = self._seen()

        def change(connection: Connection) -> R:
            tx = SqlTx(connection, self._remembered)
            if seen:
                changes, reads = seen.pop()
                if changes == self.turns.changes:
                    tx.go_on_from(reads)
            return work(tx)

        return self.turns.run(change)

    def write_each(self, works: Sequence[Callable[[Tx], R]]) -> Sequence[R | Exception]:
        """Run several units of work, each for itself, under one commit where that is shared.

        Gives what each returns, or what it raises, in their order.
        """

        def changing(work: Callable[[Tx], R]) -> Callable[[Connection], R]:
            return lambda connection: work(SqlTx(connection, self._remembered))

        return self.turns.run_each([changing(work) for work in works])

    def _seen(self) -> list[tuple[int, SqlReads]]:
        """Give what this thread read last: nobody reads again what nobody can have changed.

        Only where this process alone changes it, and for one attempt.
        """
        seen: tuple[int, SqlReads] | None = getattr(self._last, "seen", None)
        self._last.seen = None
        return [seen] if seen is not None and self.turns.shared else []

    # --- as the runner uses it ---

    def undecided(self, now: datetime, limit: int = 100) -> tuple[LetterId, ...]:
        """Give letters to decide, the oldest undecided of each conversation."""
        return self.look(lambda connection: inbox.undecided(connection, now, limit), one=True)

    def is_last_try(self, letter: LetterId) -> bool:
        """Tell whether one more failure will set the letter aside."""
        return self.look(lambda c: failing.is_last_try(c, t.letters, letter))

    def failed(self, letter: LetterId, error: str, now: datetime) -> bool:
        """Count a failed attempt; True when the letter was set aside, so that later ones go on."""
        return self.turns.run(lambda c: failing.failed(c, t.letters, letter, error, now))

    def is_last_try_of(self, timer: int) -> bool:
        """Tell whether one more failure will set the timer aside."""
        return self.look(lambda c: failing.is_last_try(c, t.timers, timer))

    def timer_failed(self, timer: int, error: str, now: datetime) -> bool:
        """Count a failed attempt; True when the timer was set aside, so that later ones go on."""
        return self.turns.run(lambda c: failing.failed(c, t.timers, timer, error, now))

    def set_aside(self, limit: int = 100) -> tuple[SetAside, ...]:
        """Give the letters and timers that were set aside, the newest first."""
        return self.look(lambda c: failing.set_aside(c, limit))

    def take_up(self, ref: str) -> bool:
        """Try a letter or timer again that was set aside; False when it was not."""
        return self.turns.run(lambda c: failing.take_up(c, ref))

    def strike_off(self, ref: str, now: datetime) -> bool:
        """Take a letter or timer off the list of what was set aside; False when not on it."""
        return self.turns.run(lambda c: failing.strike_off(c, ref, now))

    def due_timers(self, now: datetime, limit: int = 100) -> tuple[tuple[int, Timer], ...]:
        """Give pending timers that are due, the oldest first.

        One due after the arrival of a letter that is still undecided is held back.
        """
        return self.look(lambda connection: due(connection, now, limit))

    def pending_timers(self) -> tuple[Timer, ...]:
        """Give all timers that have not fired, by due time."""
        return self.look(pending)

    # --- beside the events ---

    def without_facts(self, limit: int) -> tuple[TaskId, ...]:
        """Give tasks whose facts were never written, or are of another release."""
        return self.look(lambda connection: without_facts(connection, limit))

    def keep_catalogue(self, hash: str, body: str) -> None:
        """Keep a catalogue's text under its hash; the same again changes nothing."""
        self.turns.run(
            lambda connection: upsert(connection, t.catalogues, {"hash": hash, "body": body})
        )

    def catalogue(self, hash: str) -> str | None:
        """Give the text of a catalogue that was kept, or None."""
        query = select(t.catalogues.c.body).where(t.catalogues.c.hash == hash)
        return self.look(lambda connection: connection.scalar(query))

    def pinned_catalogues(self) -> Mapping[str, str]:
        """Give the texts of the catalogues that open tasks are pinned to, by hash."""
        open_ones = select(t.tasks.c.catalogue).where(t.tasks.c.closed.is_(False))
        query = select(t.catalogues).where(t.catalogues.c.hash.in_(open_ones))
        return self.look(lambda c: {row.hash: row.body for row in c.execute(query)})

    def lessons(self) -> tuple[Told, ...]:
        """Give what people said that texts are about, with the words, as it was taught."""
        return self.look(lessons.told)

    def take_up_lessons(self) -> None:
        """Let lessons that a step back set aside count again."""
        self.turns.run(lessons.take_up)

    def next_timer_at(self) -> datetime | None:
        """Give when the next pending timer is due, or None."""
        return self.look(next_due_at)

    def erase_words(self, text: TextId) -> None:
        """Erase somebody's words, and what they taught; events that name them say nothing."""
        self.turns.run(lambda connection: erasure.erase_words(connection, text))

    def setting(self, name: str) -> str | None:
        """Give a value of the desk itself, such as its id, or None."""
        return self.look(lambda connection: noted(connection, name))

    def set_once(self, name: str, value: str) -> str:
        """Keep a value of the desk itself; one that was set before stays. Gives what holds."""

        def write(connection: Connection) -> str:
            known = noted(connection, name)
            if known is None:
                note(connection, {name: value})
            return value if known is None else known

        return self.turns.run(write)

    def note(self, name: str, value: str) -> None:
        """Keep a value of the desk itself that changes, such as how far a platform was read."""
        self.turns.run(lambda connection: note(connection, {name: value}))

    def move_chat(self, platform: Platform, chat: str, notes: Mapping[str, str]) -> None:
        """Keep what a chat is called from now on, and forget which message there is which.

        All in one transaction. Numbers of messages begin anew in another chat: what is edited next
        is posted there.
        """

        def write(connection: Connection) -> None:
            note(connection, notes)
            posting.forget_messages(connection, platform, chat)

        self.turns.run(write)

    def tidy(self) -> None:
        """Bring what was written into the database's own file, and empty the log beside it.

        What was erased is then gone from the disk too. Does nothing while somebody reads.
        """
        if self.engine.dialect.name == "sqlite":
            with self.engine.connect() as connection:
                # Who waited here for a reader would keep every writer waiting.
                waits = connection.exec_driver_sql("PRAGMA busy_timeout").scalar()
                connection.exec_driver_sql("PRAGMA busy_timeout=0")
                try:
                    connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
                finally:
                    connection.exec_driver_sql(f"PRAGMA busy_timeout={waits}")

    def look(self, work: Callable[[Connection], R], *, one: bool = False) -> R:
        """Run queries of storage's own rooms over one consistent snapshot.

        `one` says that it is a single query, which needs no transaction around it. Raises
        `Unavailable` when the database is not to be had.
        """
        opens = self._kept.for_one if one else self._kept.begun
        try:
            return _looked(opens, work)
        except DBAPIError as error:
            if not error.connection_invalidated:
                raise self._told(error) from error.__cause__
        except NoneFree as error:
            raise told_of(error) from error
        try:
            return _looked(opens, work)  # the server was gone for a moment
        except (DBAPIError, NoneFree) as error:
            raise self._told(error) from error.__cause__

    def _told(self, error: Exception) -> Exception:
        """A server that is away is that; a file that lacks a table is no server."""
        on_server = self.engine.dialect.name != "sqlite"
        return told_of(error) if on_server else meaning_of(error)


def _looked(
    opens: Callable[[], AbstractContextManager[Connection]], work: Callable[[Connection], R]
) -> R:
    with opens() as connection:
        return work(connection)
