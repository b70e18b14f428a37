"""Connections that stay open between two transactions, where that is the desk's own file.

To take a connection out of SQLAlchemy's pool, look it over and put it back costs several times
what a small question does. To a server that happens all the same: there a connection may be gone.
"""

from __future__ import annotations

import threading
from collections import deque
from contextlib import contextmanager
from typing import TYPE_CHECKING
from weakref import ref

from sqlalchemy import event, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as NoneFree

from storage.engine import begin, is_begun, writing
from storage.ready import Ready

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sqlalchemy import Connection, Engine

AT_ONCE = 12
"""Transactions at the same moment; whoever reads and whoever writes then fit into the pool."""
WAITS = 30.0
"""Seconds until somebody who finds all of them taken is told so, as by SQLAlchemy's pool."""


class Kept:
    """Gives transactions on one engine; for any thread. `writes`: they take the lock first.

    Raises SQLAlchemy's `TimeoutError` when all stay taken. The pool itself must never be waited
    for: what is kept here does not come back to it.
    """

    def __init__(self, engine: Engine, *, writes: bool = False) -> None:
        self._engine = engine
        self._writes = writes
        self._keeps = engine.dialect.name == "sqlite"
        self._free: deque[Connection] = deque()
        self._places = threading.BoundedSemaphore(AT_ONCE)
        event.listen(engine, "engine_disposed", _let_go_of(ref(self)))

    @contextmanager
    def begun(self) -> Iterator[Connection]:
        """Give a connection in a transaction; committed at the end, undone by what is raised."""
        if not self._keeps:
            with self._lent() as connection:
                yield connection
            return
        if not self._places.acquire(timeout=WAITS):
            raise NoneFree(f"{AT_ONCE} transactions are open, and none ended in {WAITS:.0f} s")
        try:
            with self._lent() as connection:
                yield connection
        finally:
            self._places.release()

    @contextmanager
    def _lent(self) -> Iterator[Connection]:
        connection = self._taken()
        try:
            with _Straight(connection) if self._keeps else connection.begin():
                yield connection
        except DBAPIError:
            connection.close()  # who knows how it is now
            raise
        except BaseException:
            self._put_back(connection)
            raise
        self._put_back(connection)

    @contextmanager
    def for_one(self) -> Iterator[Connection]:
        """Give a connection for one statement: to a server that is a transaction by itself."""
        if self._keeps:
            with self.begun() as connection:
                yield connection
            return
        with self._engine.connect() as connection:
            options = {"isolation_level": "AUTOCOMMIT"}
            yield (writing(connection) if self._writes else connection).execution_options(**options)

    def _taken(self) -> Connection:
        try:
            return self._free.pop()
        except IndexError:
            fresh = self._engine.connect()
            return writing(fresh) if self._writes else fresh

    def _put_back(self, connection: Connection) -> None:
        if self._keeps and not connection.closed:
            self._free.append(connection)
        else:
            connection.close()

    def let_go(self) -> None:
        """Close what is kept."""
        while self._free:
            kept = self._free.pop()
            kept.detach()  # its pool is no more: put back there, the file would stay open
            kept.close()


class _Straight:
    """A transaction that is begun and ended at the driver: by SQLAlchemy it takes fifty times that.

    What goes SQLAlchemy's way inside finds it begun, and then SQLAlchemy ends it. Whoever listens
    for the end of transactions hears of each.
    """

    __slots__ = ("_connection",)

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def __enter__(self) -> None:
        begin(self._connection)

    def __exit__(self, kind: type[BaseException] | None, error: object, traceback: object) -> None:
        if self._connection.in_transaction():
            (self._connection.commit if kind is None else self._connection.rollback)()
        elif kind is None:
            self._connection.dispatch.commit(self._connection)
            _COMMIT.change(self._connection, {})
        else:
            self._connection.dispatch.rollback(self._connection)
            # The database may have undone it by itself already, for want of room.
            if is_begun(self._connection):
                _ROLLBACK.change(self._connection, {})


_COMMIT, _ROLLBACK = Ready(text("COMMIT")), Ready(text("ROLLBACK"))


def _let_go_of(kept: ref[Kept]) -> Callable[[Engine], None]:
    """Closes with the engine, and keeps nothing alive: an open connection holds its engine."""

    def disposed(_engine: Engine) -> None:
        if (there := kept()) is not None:
            there.let_go()

    return disposed
