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

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError
from sqlalchemy.exc import TimeoutError as NoneFree

from routing.refusals import Moved
from storage.engine import is_overtaken, told_of
from storage.kept import Kept
from storage.ready import Ready

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from sqlalchemy import Engine

R = TypeVar("R")
_TRIES = 5
_TOGETHER = 64
_BEGUN = Ready(text("SAVEPOINT unit"))
_UNDONE = Ready(text("ROLLBACK TO SAVEPOINT unit"))
_ENDED = Ready(text("RELEASE SAVEPOINT unit"))


@dataclass(slots=True, eq=False)
class _Unit(Generic[R]):
    """One caller's work and what came of it."""

    work: Callable[[Connection], R]
    changes: bool = True
    done: bool = False
    result: R | None = None
    error: BaseException | None = None

    def outcome(self) -> R:
        if self.error is not None:
            raise self.error
        return self.result  # type: ignore[return-value]

    def attempt(self, connection: Connection) -> None:
        """Run the work under its savepoint; what it raises undoes it and is kept for its caller."""
        self.error = None
        _BEGUN.change(connection, {})
        try:
            self.result = self.work(connection)
        except DBAPIError:
            raise
        except Exception as error:
            _UNDONE.change(connection, {})
            self.error = error
        _ENDED.change(connection, {})


class Turns:
    """Runs works in transactions that hold the write lock from their beginning."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._alone = engine.dialect.name != "sqlite"
        self._kept = Kept(engine, writes=True)
        self._turn = threading.Lock()
        self._waiting: deque[_Unit[object]] = deque()
        self.changes = 0
        """Goes up with each unit and each commit of this process, so that equal means unchanged."""

    def run(self, work: Callable[[Connection], R], *, changes: bool = True) -> R:
        """Give what `work` returns, once it is committed; what it raises undoes it.

        After `Moved` it runs again, five times at most. Raises `Unavailable` when the database
        does not take the change. Without `changes` it only keeps what nobody has looked at yet.
        """
        for left in reversed(range(_TRIES)):
            try:
                return self._once(work, changes)
            except Moved:
                if not left:
                    raise
        raise AssertionError

    @property
    def shared(self) -> bool:
        """Whether units of several callers share a commit."""
        return not self._alone

    def run_each(
        self, works: Sequence[Callable[[Connection], R]], *, changes: bool = True
    ) -> list[R | Exception]:
        """Run several as `run` does, each for itself, under one commit where that is shared.

        Gives what each returns, or what it raises: in their order, once all are committed.
        """
        units: list[_Unit[R]] = [_Unit(work, changes) for work in works]
        self._carry_out(units)
        outcomes: list[R | Exception] = []
        for unit in units:
            try:
                outcomes.append(self._came_of(unit))
            except Exception as error:
                outcomes.append(error)
        return outcomes

    def _came_of(self, unit: _Unit[R]) -> R:
        if isinstance(unit.error, Moved):
            return self.run(unit.work, changes=unit.changes)
        return unit.outcome()

    def at_once(self, work: Callable[[Connection], R]) -> R:
        """Run one statement, as `run` does; on a server it is its own transaction, said at once."""
        if not self._alone:
            return self.run(work)
        try:
            with self._kept.for_one() as connection:
                return work(connection)
        except NoneFree as error:
            raise told_of(error) from error
        except DBAPIError as error:
            meant = self._told(error)
            if isinstance(meant, Moved):
                return self.run(work)
            raise meant from error

    def _once(self, work: Callable[[Connection], R], changes: bool) -> R:
        unit = _Unit(work, changes)
        self._carry_out([unit])
        return unit.outcome()

    def _carry_out(self, units: Sequence[_Unit[R]]) -> None:
        if self._alone:
            for unit in units:
                self._commit([unit])
            return
        self._waiting.extend(units)  # type: ignore[arg-type]
        with self._turn:
            while not all(unit.done for unit in units):
                self._work_for_all(units)

    def _work_for_all(self, mine: Collection[object]) -> None:
        batch = [self._waiting.popleft() for _ in range(min(len(self._waiting), _TOGETHER))]
        try:
            self._commit(batch)
        except BaseException:
            # Only this thread was told to stop: the others run their own works again.
            left = [unit for unit in batch if not unit.done and unit not in mine]
            self._waiting.extendleft(reversed(left))
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
        if len(batch) == 1:
            self._by_itself(batch[0])
        else:
            with self._kept.begun() as connection:
                for unit in batch:
                    unit.attempt(connection)
                    self.changes += unit.changes
        self.changes += any(unit.changes for unit in batch)
        for unit in batch:
            unit.done = True

    def _by_itself(self, unit: _Unit[R]) -> None:
        try:
            with self._kept.begun() as connection:
                unit.result = unit.work(connection)
        except (DBAPIError, NoneFree):
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
