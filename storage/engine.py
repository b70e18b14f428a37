"""Opening the database, and the lock of the process that runs the desk.

SQLite is opened for durability: WAL, synchronous FULL, foreign keys, one writer at a time. The
lock is on *running* the desk (deciding, sending, firing); readers need none. Knows no table.
"""

from __future__ import annotations

import fcntl
import json
import os
import sqlite3
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, OperationalError
from sqlalchemy.exc import TimeoutError as NoneFree
from sqlalchemy.pool import QueuePool

from storage.postgres import RunLock, open_postgres
from storage.ready import Ready

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

WAIT_MS = 10_000
_WRITE = "outdesk_write"


class AlreadyRunning(Exception):
    """Another process runs the desk on this database; `pid` is its number, 0 when unknown."""

    def __init__(self, pid: int) -> None:
        super().__init__(pid)
        self.pid = pid


class OldShape(Exception):
    """The database is not in the shape of this release."""


class OneProcess(Exception):
    """This database is for one process; several need a server."""


class NoDatabase(Exception):
    """There is no database at this address, and it was not to be made."""


class Unavailable(Exception):
    """The database did not take the change."""


class Busy(Unavailable):
    """Another program held the database for longer than is waited for; try again."""


class DiskFull(Unavailable):
    """There is no room left where the database lies."""


class ReadOnly(Unavailable):
    """The database may be read and not changed."""


_MEANING = {
    sqlite3.SQLITE_BUSY: Busy,
    sqlite3.SQLITE_LOCKED: Busy,
    sqlite3.SQLITE_FULL: DiskFull,
    sqlite3.SQLITE_READONLY: ReadOnly,
}


# By what PostgreSQL calls them in its list of error codes, and by the first half of such a code.
_SAID: Mapping[str, type[Unavailable]] = {
    "55P03": Busy,  # lock_not_available
    "57014": Busy,  # query_canceled: it took too long
    "53100": DiskFull,
    "25006": ReadOnly,
}
_TO_RUN_AGAIN = ("40001", "40P01")  # serialization_failure, deadlock_detected


def meaning_of(error: Exception) -> Exception:
    """Give what a driver's error means; the error itself when it means nothing known."""
    raised = getattr(error, "orig", None) or error
    code = getattr(raised, "sqlite_errorcode", None)
    # The low byte is the kind, the rest says where it happened.
    kind = _SAID.get(state_of(error)) if code is None else _MEANING.get(code & 0xFF)
    if kind is None:
        return error
    meant = kind(str(raised))
    meant.__cause__ = error
    return meant


def told_of(error: Exception) -> Exception:
    """Give what an error of a database that should be there means: it is `Unavailable`, or ours.

    Whoever met it is not to blame for a server that is away or has no connection left.
    """
    meant = meaning_of(error)
    if meant is error and isinstance(error, OperationalError | NoneFree):
        raised = getattr(error, "orig", None) or error
        meant = Busy(str(raised)) if isinstance(error, NoneFree) else Unavailable(str(raised))
        meant.__cause__ = error
    return meant


def state_of(error: Exception) -> str:
    """Give the code by which a database server names an error, or nothing."""
    raised = getattr(error, "orig", None) or error
    return getattr(raised, "sqlstate", None) or ""


def is_overtaken(error: Exception) -> bool:
    """Tell whether a server undid a unit because of another one: it may simply run again."""
    return state_of(error) in _TO_RUN_AGAIN


def database_path(url: str) -> Path | None:
    """Give the file of an SQLite address, or None for another database."""
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise NoDatabase(url) from error
    if parsed.get_backend_name() != "sqlite" or not parsed.database:
        return None
    return Path(parsed.database)


def without_password(url: str) -> str:
    """Give an address as it may be shown."""
    return make_url(url).render_as_string() if database_path(url) is None else url


def open_engine(url: str, *, read_only: bool = False) -> Engine:
    """Open the database; an SQLite file is made (mode 0600) when missing.

    `read_only` opens an existing file without the right to change it, beside a running desk.
    Raises `NoDatabase` when there is nothing to read.
    """
    path = database_path(url)
    if path is None:
        return open_postgres(url, read_only=read_only, writes=_writes, serializer=compact)
    if read_only and not path.is_file():
        raise NoDatabase(str(path))
    if not read_only:
        _make(path)
    return _open_sqlite(path, wait_ms=_wait_ms(url), read_only=read_only)


def _wait_ms(url: str) -> int:
    """How long a database that another program holds is waited for; `?timeout=` says seconds."""
    said = make_url(url).query.get("timeout")
    return int(float(said) * 1000) if isinstance(said, str) else WAIT_MS


_COMPACT = json.JSONEncoder(separators=(",", ":"))


def compact(value: object) -> str:
    """Write JSON in the one form that is stored and hashed: as ordered, nothing but ASCII."""
    return _COMPACT.encode(value)


def writing(connection: Connection) -> Connection:
    """Mark a connection, so that its transactions take the write lock when they begin."""
    return connection.execution_options(**{_WRITE: True})


def changes_from_now(connection: Connection) -> Callable[[], bool]:
    """Give what tells whether anything was changed since now; on a server, since the beginning.

    A number that a sequence counted there is no change.
    """
    if connection.dialect.name != "sqlite":
        return lambda: bool(connection.scalar(_HAS_CHANGED))
    raw: Any = connection.connection.dbapi_connection
    before = raw.total_changes
    return lambda: bool(raw.total_changes != before)


# A server names a transaction when it changes something first.
_HAS_CHANGED = text("SELECT pg_current_xact_id_if_assigned() IS NOT NULL")


@contextmanager
def run_lock(path: Path) -> Iterator[None]:
    """Hold the right to run the desk on the database file `path`.

    The operating system frees it with the process, after a kill too. Raises `AlreadyRunning`.
    """
    lock = path.with_name(path.name + ".run")
    handle = os.open(lock, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        _take(handle)
        yield
    finally:
        os.close(handle)


class Right:
    """The right to run the desk, while it is held; for any thread.

    A server that was restarted has freed it: then `keep` takes it again, unless somebody else was
    quicker. Who lost it once never has it again.
    """

    def __init__(self, lock: RunLock | None = None) -> None:
        """Wire it; without a lock it cannot be lost."""
        self._lock = lock
        self._lost_to: int | None = None

    def keep(self) -> None:
        """See that it is held. Raises `AlreadyRunning` when another process has it by now."""
        if self._lock is None:
            return
        if self._lost_to is None:
            self._lost_to = self._lock.take()
        if self._lost_to is not None:
            raise AlreadyRunning(self._lost_to)

    def guard(self, engine: Engine) -> None:
        """Have each new connection of this engine see first that the right is still held.

        Those of before went with the server, so nothing is changed without it.
        """
        if self._lock is not None:
            event.listen(engine, "do_connect", lambda *_: self.keep())


@contextmanager
def right_to_run(url: str, *, alone: bool = True) -> Iterator[Right]:
    """Hold the right to run the desk on a database: alone, or with others who share it too.

    Raises `AlreadyRunning`, and `OneProcess` where it cannot be shared.
    """
    path = database_path(url)
    if path is not None:
        if not alone:
            raise OneProcess
        path.parent.mkdir(parents=True, exist_ok=True)
        with run_lock(path):
            yield Right()
        return
    lock = RunLock(url, alone=alone)
    try:
        right = Right(lock)
        right.keep()
        yield right
    finally:
        lock.give_back()


def running_pid(url: str) -> int | None:
    """Give the process that runs the desk on the database, or None."""
    if database_path(url) is None:
        return RunLock(url, alone=True).holder()
    try:
        with right_to_run(url):
            return None
    except AlreadyRunning as busy:
        return busy.pid


def _take(handle: int) -> None:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        said = os.pread(handle, 32, 0)
        raise AlreadyRunning(int(said) if said.isdigit() else 0) from error
    os.ftruncate(handle, 0)
    os.pwrite(handle, str(os.getpid()).encode(), 0)


def _make(path: Path) -> None:
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))


def _open_sqlite(path: Path, *, wait_ms: int, read_only: bool) -> Engine:
    target = f"{path.absolute().as_uri()}?mode={_mode(path, read_only=read_only)}"

    def connect() -> sqlite3.Connection:
        found = sqlite3.connect(
            target, uri=True, timeout=wait_ms / 1000, check_same_thread=False, isolation_level=None
        )
        _prepare(found, wait_ms, read_only=read_only)
        return found

    engine = create_engine(
        "sqlite://",
        creator=connect,
        # The address names no file, so the pool for files must be asked for.
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=28,
        json_serializer=compact,
    )
    event.listen(engine, "begin", begin)
    return engine


def _mode(path: Path, *, read_only: bool) -> str:
    if not read_only:
        return "rw"
    # Looking needs a file beside the database. Where none can be made, nobody changes it either.
    log = path.with_name(path.name + "-wal")
    still = not os.access(path.parent, os.W_OK) and not log.exists()
    return "ro&immutable=1" if still else "ro"


def _prepare(connection: sqlite3.Connection, wait_ms: int, *, read_only: bool) -> None:
    settings = ["foreign_keys=ON", f"busy_timeout={wait_ms}"]
    if not read_only:
        # What is erased is overwritten too, so that no copy of the file still holds it.
        settings += ["journal_mode=WAL", "synchronous=FULL", "secure_delete=ON"]
    for setting in settings:
        connection.execute(f"PRAGMA {setting}")


def _writes(connection: Connection) -> bool:
    return bool(connection.get_execution_options().get(_WRITE))


_BEGIN = {True: Ready(text("BEGIN IMMEDIATE")), False: Ready(text("BEGIN"))}


def begin(connection: Connection) -> None:
    """Begin a transaction on the desk's own file, unless one is begun."""
    # A write lock taken late can fail with work half done; taken first, it only waits.
    if not is_begun(connection):
        _BEGIN[_writes(connection)].change(connection, {})


def is_begun(connection: Connection) -> bool:
    """Tell whether a connection to the desk's own file is in a transaction."""
    raw: Any = connection.connection.dbapi_connection
    return bool(raw.in_transaction)
