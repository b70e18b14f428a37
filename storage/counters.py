"""Numbers of letters, tasks, events and the rest, taken inside the unit of work.

SQLite counts in a row: no number is left out, since a unit that is undone gives its own back. On
PostgreSQL that row would make all units wait for each other, so there a sequence counts: numbers
only go up, and one that an undone unit took is left out. Knows nothing of what is numbered.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from sqlalchemy import bindparam, column, func, select, text
from sqlalchemy.dialects import sqlite

from storage.engine import writing
from storage.ready import Ready
from storage.tables import accounts, counters, metadata
from storage.upsert import upsert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Column, Connection, Engine

_COUNT = sqlite.insert(counters).values(name=bindparam("counter"), value=bindparam("count"))
_COUNTED = Ready(
    _COUNT.on_conflict_do_update(
        index_elements=["name"], set_={"value": counters.c.value + _COUNT.excluded.value}
    ).returning(counters.c.value)
)
_IS_THERE = text("SELECT to_regclass(:sequence) IS NOT NULL")
# "outdeskn" in ASCII: who makes a sequence is alone with it.
_ALONE = text("SELECT pg_advisory_xact_lock(8031453485032762222)")
_START = text("SELECT setval(CAST(:sequence AS regclass), :last)")
# Counters whose table is not called like them.
_TABLES = {"notice": "outbox", "party": "parties", "code_try": "code_tries", "series": "series"}

_made: WeakKeyDictionary[Engine, set[str]] = WeakKeyDictionary()


def take(connection: Connection, counter: str, count: int = 1) -> Sequence[int]:
    """Give the next `count` numbers of a counter, going up; the first number ever is 1."""
    if connection.dialect.name == "sqlite":
        last = _COUNTED.scalar(connection, {"counter": counter, "count": count})
        return range(last - count + 1, last + 1)
    return take_each(connection, {counter: count})[counter]


def take_one(connection: Connection, counter: str) -> int:
    """Give the next number of a counter."""
    return take(connection, counter)[0]


def take_each(connection: Connection, counts: Mapping[str, int]) -> Mapping[str, Sequence[int]]:
    """Give the next numbers of several counters, so many of each; of a server in one question."""
    if connection.dialect.name == "sqlite":
        return {counter: take(connection, counter, count) for counter, count in counts.items()}
    given: dict[str, object] = {}
    for n, (counter, count) in enumerate(counts.items()):
        sequence = sequence_of(connection.engine, counter)
        given |= {f"counter{n}": counter, f"sequence{n}": sequence, f"count{n}": count}
    found: dict[str, list[int]] = {counter: [] for counter in counts}
    for row in _next(len(counts)).rows(connection, given):
        found[row["name"]].append(row["value"])
    return found


_NEXT = (
    "SELECT CAST(:counter{n} AS text), nextval(CAST(:sequence{n} AS regclass))"
    " FROM generate_series(1, CAST(:count{n} AS integer))"
)
"""The question for one counter, whose parameters have its number."""


@cache
def _next(number: int) -> Ready:
    said = (_NEXT.format(n=n) for n in range(number))
    return Ready(text(" UNION ALL ".join(said)).columns(column("name"), column("value")))


def last_taken(connection: Connection, counter: str) -> int:
    """Give the last number that was taken, by the counter's row or by what has a number."""
    said = connection.scalar(select(counters.c.value).where(counters.c.name == counter)) or 0
    column = _numbered(counter)
    found = 0 if column is None else connection.scalar(select(func.max(column))) or 0
    return max(said, found)


def _numbered(counter: str) -> Column[int] | None:
    """Give the column that holds a counter's numbers, if there is one."""
    if counter == "account":
        return accounts.c.ordinal
    table = metadata.tables.get(_TABLES.get(counter, f"{counter}s"))
    return None if table is None or "id" not in table.c else table.c.id


def keep_counts(connection: Connection) -> None:
    """Let all counters go on after the rows that are there: these were counted somewhere else."""
    for counter in counted_names():
        last = last_taken(connection, counter)
        if connection.dialect.name == "sqlite":
            upsert(connection, counters, {"name": counter, "value": last})
        elif last and connection.scalar(_IS_THERE, {"sequence": f"counter_{counter}"}):
            connection.execute(_START, {"sequence": f"counter_{counter}", "last": last})


def counted_names() -> list[str]:
    """Give the names of all counters whose numbers are found in a table."""
    called = {table: name for name, table in _TABLES.items()}
    numbered = (table.name for table in metadata.sorted_tables if "id" in table.c)
    return ["account", *(called.get(name, name.removesuffix("s")) for name in numbered)]


def sequence_of(engine: Engine, counter: str) -> str:
    """Give the sequence that counts; it is made when a process needs it first."""
    name, known = f"counter_{counter}", _made.setdefault(engine, set())
    if name not in known:
        _make(engine, counter, name)
        known.add(name)
    return name


def _make(engine: Engine, counter: str, name: str) -> None:
    # In a transaction of its own: a unit that is undone must not take it along.
    with engine.connect() as own, writing(own).begin():
        own.execute(_ALONE)
        if own.scalar(_IS_THERE, {"sequence": name}):
            return
        own.execute(text(f"CREATE SEQUENCE {name}"))
        if last := last_taken(own, counter):
            own.execute(_START, {"sequence": name, "last": last})
