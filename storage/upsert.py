"""Insert a row, or replace what it says when its primary key is there, on either database."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy.dialects import postgresql, sqlite

from storage.ready import Ready

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection, Table


def upsert(connection: Connection, table: Table, row: dict[str, Any]) -> None:
    """Write the row; columns that it does not name stay as they are."""
    upsert_all(connection, table, [row])


def upsert_all(connection: Connection, table: Table, rows: Sequence[dict[str, Any]]) -> None:
    """Write rows that name the same columns."""
    if rows:
        _statement(table, tuple(rows[0]), connection.dialect.name).change_all(connection, rows)


@cache
def _statement(table: Table, names: tuple[str, ...], dialect: str) -> Ready:
    make = sqlite.insert if dialect == "sqlite" else postgresql.insert
    query = make(table)
    keys = [column.name for column in table.primary_key]
    changes = {name: query.excluded[name] for name in names if name not in keys}
    return Ready(query.on_conflict_do_update(index_elements=keys, set_=changes))
