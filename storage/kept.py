"""Connections that stay open between two transactions, where that is the desk's own file.

To take a connection out of SQLAlchemy's pool, look it over and put it back costs several times
what a small question does. To a server that happens all the same: there a connection may be gone.
"""

from __future__ import annotations

from collections import deque
from contextlib import contextmanager
from typing import TYPE_CHECKING
from weakref import ref

from sqlalchemy import event
from sqlalchemy.exc import DBAPIError

from storage.engine import writing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sqlalchemy import Connection, Engine


class Kept:
    """Gives transactions on one engine; for any thread. `writes`: they take the lock first."""

    def __init__(self, engine: Engine, *, writes: bool = False) -> None:
        self._engine = engine
        self._writes = writes
        self._keeps = engine.dialect.name == "sqlite"
        self._free: deque[Connection] = deque()
        event.listen(engine, "engine_disposed", _let_go_of(ref(self)))

    @contextmanager
    def begun(self) -> Iterator[Connection]:
        """Give a connection in a transaction; committed at the end, undone by what is raised."""
        connection = self._taken()
        try:
            with connection.begin():
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


def _let_go_of(kept: ref[Kept]) -> Callable[[Engine], None]:
    """Closes with the engine, and keeps nothing alive: an open connection holds its engine."""

    def disposed(_engine: Engine) -> None:
        if (there := kept()) is not None:
            there.let_go()

    return disposed
