"""All rows of one memory into another, whichever database each is in, from one moment.

What arrived is counted and its digest compared with what was read. Knows no table by name.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, insert, select, text

from storage.counters import keep_counts
from storage.engine import OldShape, compact, writing
from storage.migrate import is_current
from storage.tables import metadata

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from sqlalchemy import Connection, Engine, Table

TOGETHER = 1000

# A table may be read for longer than a unit of work may take.
_PATIENCE = (
    "SET LOCAL statement_timeout = 0",
    "SET LOCAL idle_in_transaction_session_timeout = 0",
)


class NotEmpty(Exception):
    """There is something in the database that rows were to be copied into; `table` names where."""

    def __init__(self, table: str) -> None:
        super().__init__(table)
        self.table = table


class Differs(Exception):
    """What arrived in `table` is not what was read; nothing of the copy is kept."""

    def __init__(self, table: str) -> None:
        super().__init__(table)
        self.table = table


@dataclass(frozen=True, kw_only=True, slots=True)
class Copied:
    """How many rows of a table were copied, and the sum of their SHA-256."""

    table: str
    rows: int
    digest: str


def copy(
    source: Engine,
    target: Connection,
    looked: Callable[[int], None] = lambda _rows: None,
) -> tuple[Copied, ...]:
    """Copy every row into the target's transaction, and compare; `looked` hears how many.

    Raises `OldShape`, `NotEmpty` or `Differs`; the caller undoes the transaction then.
    """
    if not (is_current(source) and is_current(target.engine)):
        raise OldShape
    must_be_empty(target)
    with source.connect() as reading, reading.begin():
        for table in metadata.sorted_tables:
            _copy_table(reading, target, table, looked)
        copied = tuple(_proven(reading, target, table) for table in metadata.sorted_tables)
    keep_counts(target)
    return copied


def size(connection: Connection) -> int:
    """Give how many rows there are to copy."""
    counts = (select(func.count()).select_from(table) for table in metadata.sorted_tables)
    return sum(connection.scalar(count) or 0 for count in counts)


def must_be_empty(connection: Connection) -> None:
    """Raise `NotEmpty` when any table has a row."""
    for table in metadata.sorted_tables:
        if connection.execute(select(table).limit(1)).first() is not None:
            raise NotEmpty(table.name)


@contextmanager
def filling(engine: Engine) -> Iterator[Connection]:
    """Open one transaction to copy into; it may take as long as it takes."""
    with writing(engine.connect()) as connection, connection.begin():
        if engine.dialect.name == "postgresql":
            for setting in _PATIENCE:
                connection.execute(text(setting))
        yield connection


def _copy_table(
    reading: Connection, target: Connection, table: Table, looked: Callable[[int], None]
) -> None:
    for rows in _in_parts(reading, table):
        target.execute(insert(table), rows)
        looked(len(rows))


def _proven(reading: Connection, target: Connection, table: Table) -> Copied:
    read, arrived = _digest(reading, table), _digest(target, table)
    if read != arrived:
        raise Differs(table.name)
    return arrived


def _digest(connection: Connection, table: Table) -> Copied:
    """Two databases sort words in different ways, so the digests of the rows are added up."""
    total, count = 0, 0
    for rows in _in_parts(connection, table):
        count += len(rows)
        for row in rows:
            said = compact([_plain(value) for value in row.values()])
            total += int.from_bytes(sha256(said.encode()).digest(), "big")
    return Copied(table=table.name, rows=count, digest=f"{total % 2**256:064x}")


def _in_parts(connection: Connection, table: Table) -> Iterator[Sequence[dict[str, Any]]]:
    query = select(table).order_by(*table.primary_key)
    found = connection.execute(query.execution_options(yield_per=TOGETHER))
    for part in found.mappings().partitions():
        yield [dict(row) for row in part]


def _plain(value: object) -> object:
    """Give a value as JSON can say it; two databases give the same for the same."""
    if isinstance(value, bytes | memoryview):
        return bytes(value).hex()
    return value if isinstance(value, str | int | float | dict | list | None) else str(value)
