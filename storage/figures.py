"""The facts of tasks: written by the unit that changes a task, read by the column for figures."""

from __future__ import annotations

from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, or_, select, text

from routing.figures.columns import chunk_of, columns_in
from routing.figures.packed import FactsRow
from routing.figures.wanted import Wanted
from routing.values import PartyId, ServiceKey, TaskId
from storage import tables as t
from storage.blocks import read_all
from storage.ready import Ready

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import ColumnElement, Connection, RowMapping

    from routing.figures.columns import Columns

_COLUMNS = (t.facts.c.record, t.facts.c.service, t.facts.c.replied, t.facts.c.more)
_ONE = select(t.facts).where(t.facts.c.task_id == bindparam("task"))
# As the partial index says it: SQLite does not see that "open = 1" is the same.
_OPEN = text("open")
_MISSING = (
    select(t.tasks.c.id)
    .join(t.facts, t.facts.c.task_id == t.tasks.c.id, isouter=True)
    .where(t.facts.c.task_id.is_(None))
    .order_by(t.tasks.c.id)
)


def facts_columns(row: FactsRow) -> dict[str, Any]:
    """Give the columns of a task's facts."""
    return {
        "task_id": row.task,
        "client_id": row.client,
        "provider_id": row.provider,
        "service": row.service,
        "counted_at": row.counted_at,
        "open": row.open,
        "record": row.record,
        "replied": row.replied,
        "more": row.more,
    }


def facts_row(connection: Connection, task: TaskId) -> FactsRow | None:
    """Give what is kept of one task's facts."""
    row = connection.execute(_ONE, {"task": task}).mappings().first()
    return None if row is None else read_row(row)


def read_row(row: RowMapping) -> FactsRow:
    """Give what is kept of a task's facts from its row."""
    return FactsRow(
        task=TaskId(row["task_id"]),
        client=PartyId(row["client_id"]),
        provider=None if row["provider_id"] is None else PartyId(row["provider_id"]),
        service=ServiceKey(row["service"]),
        counted_at=row["counted_at"],
        open=row["open"],
        record=bytes(row["record"]),
        replied=bytes(row["replied"]),
        more=row["more"],
    )


def read_facts(connection: Connection, wanted: Wanted) -> Columns:
    """Give the facts that a report asks for: of its period, and of what is open now."""
    if wanted == Wanted(span=wanted.span):
        return read_all(connection, wanted.span)
    rows = list(chain.from_iterable(_fetched(connection, wanted)))
    return columns_in((chunk_of(rows),))


def _fetched(connection: Connection, wanted: Wanted) -> Iterator[list[tuple[Any, ...]]]:
    """The driver's own rows: bytes and texts as they are, without a wrapper around each."""
    given = _given(wanted)
    for query in _queries(frozenset(given)):
        yield query.raw(connection, given)


def _given(wanted: Wanted) -> dict[str, Any]:
    """What is asked for, by name; what is not said is left out."""
    found = {
        "client_id": wanted.client,
        "provider_id": wanted.provider,
        "service": wanted.service,
        "start": wanted.span.start,
        "end": wanted.span.end,
        "newest": wanted.newest,
    }
    return {name: value for name, value in found.items() if value is not None}


@cache
def _queries(said: frozenset[str]) -> tuple[Ready, ...]:
    """The questions that ask for what is said; each is put together once."""
    columns = t.facts.c
    about = [columns[name] == bindparam(name) for name in sorted(_ABOUT & said)]
    inside: list[ColumnElement[bool]] = []
    outside: list[ColumnElement[bool]] = [columns.counted_at.is_(None)]
    if "start" in said:
        inside.append(columns.counted_at >= bindparam("start"))
        outside.append(columns.counted_at < bindparam("start"))
    if "end" in said:
        inside.append(columns.counted_at < bindparam("end"))
        outside.append(columns.counted_at >= bindparam("end"))
    if "newest" in said:
        counted = select(*_COLUMNS).where(*about, columns.counted_at.is_not(None), *inside)
        newest = counted.order_by(columns.counted_at.desc()).limit(bindparam("newest"))
        return (Ready(newest),)
    every = Ready(select(*_COLUMNS).where(*about, *inside))
    also_open = select(*_COLUMNS).where(*about, _OPEN, or_(*outside))
    return (every, Ready(also_open)) if inside else (every,)


_ABOUT = frozenset({"client_id", "provider_id", "service"})


def without_facts(connection: Connection, limit: int) -> tuple[TaskId, ...]:
    """Give tasks whose facts were never written, or are of another release."""
    return tuple(map(TaskId, connection.scalars(_MISSING.limit(limit))))
