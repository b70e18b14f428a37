"""Files that people sent and that have not been fetched yet: what is left to do after a stop.

Knows no platform and fetches nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select

from routing.codec import decode
from routing.inbound import Inbound, InboundKind, Platform
from routing.values import FileId
from storage import tables as t

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import ColumnElement, Connection

    from routing.inbound import Letter
    from storage.ledger import SqlLedger


@dataclass(frozen=True, kw_only=True, slots=True)
class Awaited:
    """A file to fetch: its row, the platform's own id for it, and the message that brought it."""

    file: FileId
    source: str
    inbound: Inbound

    @classmethod
    def of(cls, letter: Letter, file: FileId) -> Awaited:
        """Give one of a letter's files."""
        sent = letter.inbound.files[letter.files.index(file)]
        return cls(file=file, source=sent.key, inbound=letter.inbound)


def refused_letter(awaited: Awaited, size: int, limit: int, at: datetime) -> Inbound:
    """Give the letter that a file was not taken: for its size, if that is above `limit`."""
    said = {"limit": str(limit)} if size > limit else {"code": "not_fetched"}
    return became_of(awaited, InboundKind.FILE_REFUSED, at, **said)


def became_of(awaited: Awaited, kind: InboundKind, at: datetime, **fields: str) -> Inbound:
    """Give the letter that tells the desk that the file has come, or never will."""
    sent = awaited.inbound
    return Inbound(
        key=f"{kind.value}-{awaited.file}",
        account=sent.account,
        place=sent.place,
        kind=kind,
        # Never before the message itself, whatever the platform's clock says.
        sent_at=max(at, sent.sent_at),
        message=sent.message,
        fields={"file": str(awaited.file), **fields},
    )


def awaited_files(ledger: SqlLedger, platform: Platform) -> tuple[Awaited, ...]:
    """Give the files of this platform that are still pending, the oldest first."""
    of_platform = t.letters.c.platform == platform.value
    return ledger.look(lambda connection: _awaited(connection, of_platform))


def overdue_files(ledger: SqlLedger, before: datetime) -> tuple[Awaited, ...]:
    """Give the files still pending whose messages were kept before, whatever brought them."""
    kept_before = t.letters.c.kept_at < before
    return ledger.look(lambda connection: _awaited(connection, kept_before))


def _awaited(connection: Connection, which: ColumnElement[bool]) -> tuple[Awaited, ...]:
    files, letters = t.files.c, t.letters.c
    query = (
        select(files.id, files.source, letters.payload)
        .join(t.letters, letters.id == files.letter_id)
        .where(files.state == "pending", which)
        .order_by(files.id)
    )
    return tuple(
        Awaited(file=FileId(row.id), source=row.source, inbound=decode(row.payload, Inbound))
        for row in connection.execute(query)
    )
