"""Insert a row, or replace what it says when its primary key is there, on either database."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy.dialects import postgresql, sqlite

from storage.ready import Ready

if TYPE_CHECKING:
    from sqlalchemy import Connection, Table


def upsert(connection: Connection, table: Table, row: dict[str, Any]) -> None:
    """Write the row; columns that it does not name stay as they are."""
    _statement(table, tuple(row), connection.dialect.name).change(connection, row)


@cache
def _statement(table: Table, names: tuple[str, ...], dialect: str) -> Ready:
    make = sqlite.insert if dialect == "sqlite" else postgresql.insert
    query = make(table)
    keys = [column.name for column in table.primary_key]
    changes = {name: query.excluded[name] for name in names if name not in keys}
    return Ready(query.on_conflict_do_update(index_elements=keys, set_=changes))
