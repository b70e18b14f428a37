"""Turns at the database: units of work of many threads, several under one commit.

Whoever has the turn works for all who wait: each work under its own savepoint, then one commit, and
nobody returns before it. A lone caller runs inline. Knows nothing of what a work does.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError
from sqlalchemy.exc import TimeoutError as NoneFree

from routing.refusals import Moved
from storage.engine import is_overtaken, told_of, writing

if TYPE_CHECKING:
    from sqlalchemy import Engine

R = TypeVar("R")
_TRIES = 5
_TOGETHER = 64


@dataclass(slots=True, eq=False)
class _Unit(Generic[R]):
    """One caller's work and what came of it."""

    work: Callable[[Connection], R]
    done: bool = False
    result: R | None = None
    error: BaseException | None = None

    def outcome(self) -> R:
        if self.error is not None:
            raise self.error
        return self.result  # type: ignore[return-value]

    def yields_to(self, mine: object) -> bool:
        return not self.done and self is not mine

    def attempt(self, connection: Connection) -> None:
        """Run the work under its savepoint; what it raises undoes it and is kept for its caller."""
        self.error = None
        try:
            with connection.begin_nested():
                self.result = self.work(connection)
        except DBAPIError:
            raise
        except Exception as error:
            self.error = error


class Turns:
    """Runs works in transactions that hold the write lock from their beginning."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._alone = engine.dialect.name != "sqlite"
        self._turn = threading.Lock()
        self._waiting: deque[_Unit[object]] = deque()

    def run(self, work: Callable[[Connection], R]) -> R:
        """Give what `work` returns, once it is committed; what it raises undoes it.

        After `Moved` it runs again, five times at most. Raises `Unavailable` when the database
        does not take the change.
        """
        for left in reversed(range(_TRIES)):
            try:
                return self._once(work)
            except Moved:
                if not left:
                    raise
        raise AssertionError

    def at_once(self, work: Callable[[Connection], R]) -> R:
        """Run one statement, as `run` does; on a server it is its own transaction, said at once."""
        if not self._alone:
            return self.run(work)
        try:
            with self.engine.connect() as connection:
                writing(connection).execution_options(isolation_level="AUTOCOMMIT")
                return work(connection)
        except NoneFree as error:
            raise told_of(error) from error
        except DBAPIError as error:
            meant = self._told(error)
            if isinstance(meant, Moved):
                return self.run(work)
            raise meant from error

    def _once(self, work: Callable[[Connection], R]) -> R:
        unit = _Unit(work)
        if self._alone:
            self._commit([unit])
            return unit.outcome()
        self._waiting.append(unit)  # type: ignore[arg-type]
        with self._turn:
            while not unit.done:
                self._work_for_all(unit)
        return unit.outcome()

    def _work_for_all(self, mine: object) -> None:
        batch = [self._waiting.popleft() for _ in range(min(len(self._waiting), _TOGETHER))]
        try:
            self._commit(batch)
        except BaseException:
            # Only this thread was told to stop: the others run their own works again.
            self._waiting.extendleft(unit for unit in reversed(batch) if unit.yields_to(mine))
            raise

    def _commit(self, batch: list[_Unit[R]]) -> None:
        try:
            self._in_one_transaction(batch)
        except NoneFree as error:
            for unit in batch:
                unit.error, unit.done = told_of(error), True
        except DBAPIError as error:
            if len(batch) == 1:
                batch[0].error, batch[0].done = self._told(error), True
                return
            for unit in batch:
                self._commit([unit])

    def _in_one_transaction(self, batch: list[_Unit[R]]) -> None:
        with self.engine.connect() as connection:
            writing(connection)
            if len(batch) == 1:
                self._by_itself(connection, batch[0])
            else:
                with connection.begin():
                    for unit in batch:
                        unit.attempt(connection)
        for unit in batch:
            unit.done = True

    @staticmethod
    def _by_itself(connection: Connection, unit: _Unit[R]) -> None:
        try:
            with connection.begin():
                unit.result = unit.work(connection)
        except DBAPIError:
            raise
        except Exception as error:
            unit.error = error

    def _told(self, error: DBAPIError) -> Exception:
        if self._alone and (isinstance(error, IntegrityError) or is_overtaken(error)):
            return Moved()  # somebody else made the same row, or changed it, in the meantime
        if error.connection_invalidated:
            # The server was gone, and perhaps committed: a unit that runs again finds it done.
            return Moved()
        return told_of(error) if isinstance(error, OperationalError) else error
