"""What the desk notes for itself by name, such as how far a platform was read.

Knows nothing of what a note means.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from storage import tables as t
from storage.upsert import upsert_all

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection


def noted(connection: Connection, name: str) -> str | None:
    """Give what was noted under a name, or None."""
    found: str | None = connection.scalar(select(t.meta.c.value).where(t.meta.c.name == name))
    return found


def note(connection: Connection, notes: Mapping[str, str]) -> None:
    """Note values by their names; what was noted there before is gone."""
    rows = [{"name": name, "value": value} for name, value in notes.items()]
    upsert_all(connection, t.meta, rows)
