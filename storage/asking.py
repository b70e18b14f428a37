"""Asking one connection: rows by the names of their columns, whichever way a statement goes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from storage.ready import Ready

if TYPE_CHECKING:
    from sqlalchemy import CompoundSelect, Connection, Select

    from storage.ready import Row

    Query: TypeAlias = Ready | Select[Any] | CompoundSelect[Any]


class Asking:
    """What all rooms of reads have: the connection, and how it is asked."""

    _connection: Connection

    def _rows(self, query: Query, **given: Any) -> list[Row]:
        if isinstance(query, Ready):
            return query.rows(self._connection, given)
        return list(self._connection.execute(query, given).mappings())

    def _row(self, query: Query, **given: Any) -> Row | None:
        if isinstance(query, Ready):
            return query.first(self._connection, given)
        return self._connection.execute(query, given).mappings().first()
