"""States named in the query itself: only so does an index over a few states serve it.

A database plans before it sees values that are handed over beside a query. Knows no table.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import literal_column

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Column, ColumnElement


def among(column: Column[Any], states: Iterable[str]) -> ColumnElement[bool]:
    """Give the condition that a column is one of these states; they are names of ours."""
    return column.in_([literal_column(f"'{state}'") for state in states])
