"""Who was given which file, when and how: in their chat, or by a link that somebody followed.

Numbers only: names of people and files are looked up when somebody asks. What a platform does with
a file that it was given is the platform's to tell.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from sqlalchemy import insert, select

from routing.codec import decode
from routing.notices.model import FileFact, Notice
from storage import tables as t
from storage.counters import take

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy import Connection, RowMapping

    from storage.ledger import SqlLedger
    from storage.ready import Row


class How(StrEnum):
    """By which way a file was given."""

    CHAT = "chat"
    LINK = "link"


@dataclass(frozen=True, kw_only=True, slots=True)
class View:
    """That somebody was given a file; `person` is None for a shared place."""

    file: int
    name: str
    person: int | None
    how: str
    at: datetime


def noted(connection: Connection, row: Row, now: datetime) -> None:
    """Note the files of a row of the outbox that a platform took just now."""
    notice = decode(row["notice"], Notice)
    facts = (fact.file for fact in notice.facts.values() if isinstance(fact, FileFact))
    _add(connection, {*notice.files, *facts}, row["person_id"], How.CHAT, now)


def followed(ledger: SqlLedger, file: int, person: int | None, now: datetime) -> None:
    """Note that a link to a file was followed; `person` is whose link it was."""
    ledger.turns.run(lambda c: _add(c, {file}, person, How.LINK, now))


def views(
    ledger: SqlLedger, *, file: int | None = None, person: int | None = None, limit: int = 100
) -> tuple[View, ...]:
    """Give who was given what, the newest first: of one file, to one person, or of all."""
    columns = t.views.c
    query = select(t.views, t.files.c.name).join(t.files, t.files.c.id == columns.file_id)
    if file is not None:
        query = query.where(columns.file_id == file)
    if person is not None:
        query = query.where(columns.person_id == person)
    newest = query.order_by(columns.id.desc()).limit(limit)
    rows = ledger.look(lambda c: c.execute(newest).mappings().all())
    return tuple(map(_view, rows))


def _view(row: RowMapping) -> View:
    return View(
        file=row["file_id"],
        name=row["name"] or "",
        person=row["person_id"],
        how=row["how"],
        at=row["at"],
    )


def _add(
    connection: Connection, files: Collection[Any], person: int | None, how: How, now: datetime
) -> None:
    if files:
        ids = take(connection, "view", len(files))
        given = {"person_id": person, "how": how.value, "at": now}
        rows = [
            {"id": id, "file_id": int(file), **given}
            for id, file in zip(ids, sorted(files), strict=True)
        ]
        connection.execute(insert(t.views), rows)
