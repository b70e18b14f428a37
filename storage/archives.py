"""Archives that somebody asked for: a file that is still to be made, and that goes after a while.

The file's `source` names whose archive it is and until when it is kept. Makes and reads nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sqlalchemy import insert, select

from routing.values import FileId, PartyId, PersonId
from storage import tables as t
from storage.counters import take_one
from storage.erasure import ARCHIVE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection


@dataclass(frozen=True, kw_only=True, slots=True)
class Wanted:
    """The archive of a person, as a file that has no content yet or is to go at `until`."""

    file: FileId
    person: PersonId
    until: datetime


def room_for(
    connection: Connection, person: PersonId, client: PartyId | None, name: str, until: datetime
) -> FileId:
    """Give the number of a file that will hold this person's archive."""
    id = take_one(connection, "file")
    row = {
        "id": id,
        "client_id": client,
        "source": f"{ARCHIVE}.{person}.{int(until.timestamp())}",
        "name": name,
        "size": 0,
        "media_type": "application/zip",
        "state": "pending",
    }
    connection.execute(insert(t.files), row)
    return FileId(id)


def wanted_archives(connection: Connection) -> tuple[Wanted, ...]:
    """Give the archives that are still to be made, the oldest first."""
    return tuple(_of(connection, "pending"))


def old_archives(connection: Connection, now: datetime) -> tuple[Wanted, ...]:
    """Give the archives whose time is over."""
    return tuple(one for one in _of(connection, "ready") if one.until <= now)


def _of(connection: Connection, state: str) -> Iterator[Wanted]:
    columns = t.files.c
    mine = columns.letter_id.is_(None) & columns.source.like(f"{ARCHIVE}.%")
    query = select(columns.id, columns.source).where(mine, columns.state == state)
    for row in connection.execute(query.order_by(columns.id)):
        _, person, until = row.source.split(".")
        at = datetime.fromtimestamp(int(until), UTC)
        yield Wanted(file=FileId(row.id), person=PersonId(int(person)), until=at)
