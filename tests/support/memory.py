"""An empty, migrated memory for a test: an SQLite file, or a database in a real PostgreSQL.

Which of them, the fixture `database` of `tests/ledger` says; elsewhere it is SQLite. An address in
`OUTDESK_TEST_POSTGRES` is used instead of a server of our own. Migrated once in each process and
copied from then on.
"""

from __future__ import annotations

import os
from contextlib import contextmanager
from functools import cache
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.engine import make_url

from migrated import put_at
from servers import Missing, find_postgres, shared_postgres
from storage.engine import open_engine
from storage.migrate import upgrade

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sqlalchemy import Engine

BOTH = ("sqlite", "postgresql")
SERVER_FOLDER = "OUTDESK_TEST_SERVERS"
"""The environment's name for the folder that the processes of one test run share."""

_kind = BOTH[0]
_numbers = count(1)


def use(kind: str) -> str:
    """Make memories of this kind from now on; give the kind of before."""
    global _kind
    before, _kind = _kind, kind
    return before


def need(find: Callable[[], object]) -> None:
    """Skip where a server is not to be had; in CI that is a fault."""
    try:
        find()
    except Missing as missing:
        if os.environ.get("CI"):
            raise
        pytest.skip(str(missing))


def need_postgres() -> None:
    """Skip where there is neither a PostgreSQL of somebody else nor one that we can start."""
    if not os.environ.get("OUTDESK_TEST_POSTGRES"):
        need(find_postgres)


@contextmanager
def on_postgres(folder: Path) -> Iterator[str]:
    """Give the address of an empty, migrated database on a server; so are all made meanwhile."""
    need_postgres()
    before = use("postgresql")
    yield fresh(folder)
    use(before)


def fresh(folder: Path) -> str:
    """Make an empty, migrated memory and give its address; an SQLite file that is there is kept."""
    path = file_of(folder)
    if path is not None:
        put_at(path)
        return f"sqlite:///{path}"
    return _copied_database()


def file_of(folder: Path) -> Path | None:
    """Give the file that a memory in this folder is; None where a server keeps it."""
    return folder / "desk.db" if _kind == "sqlite" else None


def engine_in(folder: Path) -> Engine:
    """Open an empty, migrated memory."""
    return open_engine(fresh(folder))


@cache
def _server() -> str:
    """Give the address of the test run's PostgreSQL."""
    given = os.environ.get("OUTDESK_TEST_POSTGRES")
    if given:
        return given
    return shared_postgres(Path(os.environ[SERVER_FOLDER]), int(os.environ["OUTDESK_TEST_OWNER"]))


@cache
def _migrated_database() -> str:
    name = f"outdesk_{os.getpid()}_empty"
    _administer(f"CREATE DATABASE {name}")
    engine = open_engine(_address(name))
    upgrade(engine)
    engine.dispose()
    return name


def _copied_database() -> str:
    name = f"outdesk_{os.getpid()}_{next(_numbers)}"
    _administer(f"CREATE DATABASE {name} TEMPLATE {_migrated_database()} STRATEGY FILE_COPY")
    return _address(name)


def _address(name: str) -> str:
    return make_url(_server()).set(database=name).render_as_string(hide_password=False)


def _administer(statement: str) -> None:
    url = make_url(_server()).set(drivername="postgresql+psycopg")
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(statement))
    engine.dispose()
