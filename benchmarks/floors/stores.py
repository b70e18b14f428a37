"""Memories for the benchmark: an empty, migrated file, and a ledger over one."""

from __future__ import annotations

from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from storage.engine import open_engine
from storage.ledger import SqlLedger
from storage.migrate import upgrade

if TYPE_CHECKING:
    from collections.abc import Iterator


@cache
def _empty() -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "desk.db"
        engine = open_engine(f"sqlite:///{path}")
        upgrade(engine)
        engine.dispose()
        return path.read_bytes()


def new_file(folder: Path) -> Path:
    """Make an empty, migrated SQLite file in the folder."""
    path = folder / "desk.db"
    path.write_bytes(_empty())
    return path


@contextmanager
def opened(folder: Path) -> Iterator[SqlLedger]:
    """Open a ledger over a new file."""
    engine = open_engine(f"sqlite:///{new_file(folder)}")
    yield SqlLedger(engine)
    engine.dispose()
