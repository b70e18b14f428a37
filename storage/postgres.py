"""PostgreSQL as memory: how it is opened, and who may run the desk on it.

Several processes write at once here, so a unit of work is its own transaction. It sees one moment,
as on SQLite; what it changes must still be as it was then, or it runs again. Knows no table.
"""

from __future__ import annotations

import os
import threading
import time
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError, DisconnectionError
from sqlalchemy.pool import NullPool

if TYPE_CHECKING:
    from collections.abc import Callable

DRIVER = "postgresql+psycopg"
WAIT_MS = 10_000
_LONGEST_MS = 60_000
_RESTS_FOR = 1.0
# "outdesk" in ASCII: the number by which processes know whether one of them runs the desk.
_RUN = 0x6F75746465736B
# Whoever waits longer than that fails and runs again; so does who left a transaction open.
_SETTINGS = (
    f"lock_timeout={WAIT_MS}",
    f"statement_timeout={_LONGEST_MS}",
    f"idle_in_transaction_session_timeout={_LONGEST_MS}",
    "timezone=UTC",
)
# Also for what is one statement, and begins no transaction of its own.
_LOOKS_ONLY = "default_transaction_read_only=on"
_TRY = {
    True: text("SELECT pg_try_advisory_lock(:number)"),
    False: text("SELECT pg_try_advisory_lock_shared(:number)"),
}
_HOLDER = text(
    "SELECT a.application_name FROM pg_locks l JOIN pg_stat_activity a USING (pid)"
    " WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1"
    " AND (l.classid::bigint << 32 | l.objid::bigint) = :number"
    " AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())"
)


def open_postgres(
    url: str,
    *,
    read_only: bool,
    writes: Callable[[Connection], bool],
    serializer: Callable[[object], str],
) -> Engine:
    """Open a database server's database; `writes` tells which connections may change it."""
    engine = create_engine(
        make_url(url).set(drivername=DRIVER),
        json_serializer=serializer,
        isolation_level="REPEATABLE READ",
        pool_size=4,
        max_overflow=28,
        connect_args={
            "options": " ".join(f"-c {one}" for one in _settings(read_only)),
            "application_name": f"outdesk {os.getpid()}",
        },
    )

    def begin(connection: Connection) -> None:
        # Said together with BEGIN: no message of its own.
        raw: Any = connection.connection.driver_connection
        raw.read_only = read_only or not writes(connection)

    event.listen(engine, "begin", begin)
    _ask_after_rest(engine)
    return engine


def _settings(read_only: bool) -> tuple[str, ...]:
    return (*_SETTINGS, _LOOKS_ONLY) if read_only else _SETTINGS


def _ask_after_rest(engine: Engine) -> None:
    """Ask a connection that was not used for a while whether it still works, before it is used.

    Asking each time would cost as much as a statement; what breaks in use runs again.
    """

    def given_back(_raw: Any, record: Any) -> None:
        record.info["rests_from"] = time.monotonic()

    def taken(raw: Any, record: Any, _proxy: Any) -> None:
        rests_from = record.info.get("rests_from")
        if rests_from is None or time.monotonic() - rests_from < _RESTS_FOR:
            return
        if not _works(engine, raw):
            raise DisconnectionError

    event.listen(engine, "checkin", given_back)
    event.listen(engine, "checkout", taken)


def _works(engine: Engine, raw: Any) -> bool:
    try:
        return engine.dialect.do_ping(raw)
    except engine.dialect.loaded_dbapi.Error:
        return False


class RunLock:
    """The right to run the desk on a server's database, alone or with others; for any thread.

    The server frees it with the connection that holds it: after a kill, and when it is itself
    restarted.
    """

    def __init__(self, url: str, *, alone: bool) -> None:
        self._alone = alone
        self._engine = create_engine(
            make_url(url).set(drivername=DRIVER),
            isolation_level="AUTOCOMMIT",
            poolclass=NullPool,
            connect_args={"application_name": f"outdesk {os.getpid()}"},
        )
        self._turn = threading.Lock()
        self._held: Connection | None = None

    def take(self) -> int | None:
        """Take it, unless it is held already; give None, or the process that has it.

        That is 0 when it is not known. Raises a `DBAPIError` while the server is away.
        """
        with self._turn:
            if self._held is not None and not _answers(self._held):
                self._let_go()
            if self._held is None:
                return self._asked()
            return None

    def holder(self) -> int | None:
        """Give the process that has it, 0 when it is not known which; None when nobody has it."""
        with self._engine.connect() as connection:
            found = connection.execute(_HOLDER, {"number": _RUN}).first()
        return None if found is None else _pid(found[0])

    def give_back(self) -> None:
        """Let the next one have it at once."""
        with self._turn:
            self._let_go()

    def _asked(self) -> int | None:
        with ExitStack() as stack:
            connection = stack.enter_context(self._engine.connect())
            if connection.scalar(_TRY[self._alone], {"number": _RUN}):
                self._held = connection
                stack.pop_all()
                return None
            return _pid(connection.scalar(_HOLDER, {"number": _RUN}))

    def _let_go(self) -> None:
        if self._held is not None:
            self._held.close()
            self._held = None


def _answers(connection: Connection) -> bool:
    try:
        connection.scalar(_STILL_THERE)
    except DBAPIError:
        return False
    return True


_STILL_THERE = text("SELECT 1")


def _pid(name: str | None) -> int:
    _, _, said = (name or "").partition(" ")
    return int(said) if said.isdecimal() else 0
