"""Insert a row, or replace what it says when its primary key is there, on either database."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy.dialects import postgresql, sqlite

if TYPE_CHECKING:
    from sqlalchemy import Connection, Table


def upsert(connection: Connection, table: Table, row: dict[str, Any]) -> None:
    """Write the row; columns that it does not name stay as they are."""
    make = sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
    query = make(table).values(row)
    keys = [column.name for column in table.primary_key]
    changes = {name: query.excluded[name] for name in row if name not in keys}
    connection.execute(query.on_conflict_do_update(index_elements=keys, set_=changes))
