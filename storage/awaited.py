"""Files that people sent and that have not been fetched yet: what is left to do after a stop.

Knows no platform and fetches nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select

from routing.codec import decode
from routing.inbound import Inbound, Platform
from routing.values import FileId
from storage import tables as t

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from storage.ledger import SqlLedger


@dataclass(frozen=True, kw_only=True, slots=True)
class Awaited:
    """A file to fetch: its row, the platform's own id for it, and the message that brought it."""

    file: FileId
    source: str
    inbound: Inbound


def awaited_files(ledger: SqlLedger, platform: Platform) -> tuple[Awaited, ...]:
    """Give the files of this platform that are still pending, the oldest first."""
    return ledger.look(lambda connection: _awaited(connection, platform))


def _awaited(connection: Connection, platform: Platform) -> tuple[Awaited, ...]:
    files, letters = t.files.c, t.letters.c
    query = (
        select(files.id, files.source, letters.payload)
        .join(t.letters, letters.id == files.letter_id)
        .where(files.state == "pending", letters.platform == platform.value)
        .order_by(files.id)
    )
    return tuple(
        Awaited(file=FileId(row.id), source=row.source, inbound=decode(row.payload, Inbound))
        for row in connection.execute(query)
    )
