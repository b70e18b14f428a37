"""Memories for the benchmark: an empty, migrated file or database, and a ledger over one."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from functools import cache
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from benchmarks.floors.row import Lacking
from storage.engine import open_engine
from storage.ledger import SqlLedger
from storage.migrate import upgrade

sys.path.append(str(Path(__file__).parents[2] / "tests" / "support"))

if TYPE_CHECKING:
    from collections.abc import Iterator

_numbers = count(1)


def new_file(folder: Path) -> Path:
    """Make an empty, migrated SQLite file in the folder."""
    from migrated import migrated_file

    path = folder / "desk.db"
    path.write_bytes(migrated_file())
    return path


@contextmanager
def opened(folder: Path) -> Iterator[SqlLedger]:
    """Open a ledger over a new file."""
    engine = open_engine(f"sqlite:///{new_file(folder)}")
    yield SqlLedger(engine)
    engine.dispose()


@cache
def _server() -> str:
    """Start a PostgreSQL that is as durable as a desk's; it ends with this process."""
    import atexit

    from servers import DURABLE, Missing, start_postgres, stop

    folder = TemporaryDirectory(prefix="outdesk-postgres-")
    try:
        server = start_postgres(Path(folder.name), *DURABLE)
    except Missing as missing:
        raise Lacking(str(missing)) from missing
    atexit.register(folder.cleanup)
    atexit.register(stop, server)
    return server.url


def new_database() -> str:
    """Make an empty, migrated database in a PostgreSQL of our own, and give its address."""
    import psycopg

    name = f"bench_{next(_numbers)}"
    with psycopg.connect(_server(), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")  # type: ignore[arg-type]
    url = _server().rpartition("/")[0] + f"/{name}"
    engine = open_engine(url)
    upgrade(engine)
    engine.dispose()
    return url
