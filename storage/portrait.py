"""All that the desk keeps about one person, for that person: what they said, did and were told.

Reads only. Names of others are left as numbers; what others said to them is in what they were told.
"""

from __future__ import annotations

import json
import os
import zipfile
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any

from sqlalchemy import or_, select

from routing.notices.model import About
from storage import tables as t
from storage.erasure import letters_of
from storage.parcels import parcel_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy import Connection, Engine, RowMapping

    from routing.values import PersonId

_DONE = (
    "about_kind",
    "about_id",
    "type",
    "happened_at",
    "via",
)


def export(engine: Engine, files: Path, person: PersonId, archive: Path) -> Mapping[str, int]:
    """Write an archive (mode 0600) and give how many things of each kind are in it.

    Raises `FileExistsError` when it is there already, and `LookupError` for nobody.
    """
    with engine.connect() as connection, connection.begin():
        parts = _parts(connection, person)
        brought = _files(connection, files, person)
        handle = os.open(archive, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as out, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as zip:
            for name, rows in parts.items():
                zip.writestr(f"{name}.json", json.dumps(rows, indent=1, default=str))
            for name, path in brought.items():
                zip.write(path, name)
    return {name: len(rows) for name, rows in parts.items()} | {"files": len(brought)}


def _parts(connection: Connection, person: PersonId) -> dict[str, list[Any]]:
    row = _one(connection, person)
    firms = t.parties.c.id.in_([row["client_id"] or 0, row["provider_id"] or 0])
    accounts = t.accounts.c.person_id == person
    return {
        "person": [_plain(row, ("id", "name", "state")), *_rows(connection, t.parties, firms)],
        "accounts": _rows(connection, t.accounts, accounts),
        "letters": [{"id": id, **said} for id, said in letters_of(connection, person)],
        "words": _rows(connection, t.texts, t.texts.c.author_id == person, ("id", "words")),
        "tasks": _rows(connection, t.tasks, _theirs(person), ("id", "service", "state")),
        "done": _rows(connection, t.events, t.events.c.actor_id == person, _DONE),
        "happened": _rows(connection, t.events, _about(person), (*_DONE, "body")),
        "told": list(_told(connection, person)),
    }


def _one(connection: Connection, person: PersonId) -> RowMapping:
    found = connection.execute(select(t.persons).where(t.persons.c.id == person)).mappings().first()
    if found is None:
        raise LookupError(person)
    return found


def _theirs(person: PersonId) -> Any:
    return or_(t.tasks.c.requester_id == person, t.tasks.c.worker_id == person)


def _about(person: PersonId) -> Any:
    return (t.events.c.about_kind == About.PERSON.value) & (t.events.c.about_id == person)


def _rows(
    connection: Connection, table: Any, where: Any, names: Iterable[str] = ()
) -> list[dict[str, Any]]:
    query = select(table).where(where).order_by(*table.primary_key)
    shown = tuple(names) or tuple(table.c.keys())
    return [_plain(row, shown) for row in connection.execute(query).mappings()]


def _plain(row: RowMapping, names: Iterable[str]) -> dict[str, Any]:
    return {name: row[name] for name in names}


def _told(connection: Connection, person: PersonId) -> Iterable[dict[str, Any]]:
    """What was told them: the notice, and the words that it quoted."""
    query = select(t.outbox).where(t.outbox.c.person_id == person).order_by(t.outbox.c.id)
    for row in connection.execute(query).mappings().all():
        told = _plain(row, ("id", "created_at", "sent_at", "state", "platform", "notice"))
        if row["platform"] is not None:
            told["words"] = dict(parcel_of(connection, row).words)
        yield told


def _files(connection: Connection, folder: Path, person: PersonId) -> dict[str, Path]:
    """The files that they brought and that are still here, by their name in the archive."""
    letters = [id for id, _ in letters_of(connection, person)]
    files = t.files.c
    query = select(files.id, files.name, files.blob).where(
        files.letter_id.in_(letters), files.state == "ready", files.blob.is_not(None)
    )
    found = {
        f"files/F-{row.id}{PurePath(row.name or '').suffix[:10]}": folder / row.blob
        for row in connection.execute(query)
    }
    return {name: path for name, path in found.items() if path.is_file()}
