"""Erasing what names a person or repeats their words; events and figures stay whole without it.

The chains of hashes hold on: no event holds a name or a word.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import and_, delete, or_, select, update

from storage import tables as t
from storage.lessons import forget

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from routing.values import LetterId, PersonId, TextId

# With the salt gone, the digest tells nobody what was said.
_SILENT = {"words": None, "salt": None}
_SPOKEN = ("text", "name", "fields", "files", "about")


def erase_words(connection: Connection, text: TextId) -> None:
    """Erase one text, and what it taught."""
    forget(connection, select(t.texts.c.id).where(t.texts.c.id == text))
    connection.execute(update(t.texts).where(t.texts.c.id == text), _SILENT)


def erase_letter(connection: Connection, letter: LetterId) -> None:
    """Erase what one letter says and calls its files; that it came, from where, when, stays."""
    columns = t.letters.c
    payload = connection.scalar(select(columns.payload).where(columns.id == letter)) or {}
    said = {key: value for key, value in payload.items() if key not in ("text", "fields")}
    if "files" in said:
        said["files"] = [{**file, "name": ""} for file in said["files"]]
    connection.execute(update(t.letters).where(columns.id == letter), {"payload": said})
    connection.execute(update(t.files).where(t.files.c.letter_id == letter), {"name": None})


def erase_person(connection: Connection, person: PersonId) -> None:
    """Erase a person's name, words, what these taught, letters and accounts."""
    _erase_letters(connection, person)
    forget(connection, select(t.texts.c.id).where(t.texts.c.author_id == person))
    connection.execute(update(t.texts).where(t.texts.c.author_id == person), _SILENT)
    connection.execute(delete(t.accounts).where(t.accounts.c.person_id == person))
    nameless = {"name": None, "name_folded": None}
    connection.execute(update(t.persons).where(t.persons.c.id == person), nameless)
    connection.execute(update(t.outbox).where(t.outbox.c.person_id == person), {"worded": None})


def _erase_letters(connection: Connection, person: PersonId) -> None:
    query = select(t.accounts).where(t.accounts.c.person_id == person)
    accounts = connection.execute(query).mappings().all()
    letters = t.letters.c
    sent = [
        and_(letters.platform == account["platform"], letters.team == account["team"])
        for account in accounts
    ]
    users = {(account["platform"], account["team"], account["user"]) for account in accounts}
    rows = connection.execute(select(letters.id, letters.payload).where(or_(False, *sent)))
    for id, payload in rows.all():
        account = payload["account"]
        if (account["platform"], account.get("team", ""), account["user"]) in users:
            bare = {key: value for key, value in payload.items() if key not in _SPOKEN}
            connection.execute(
                update(t.letters).where(letters.id == id), {"payload": bare, "error": None}
            )
            connection.execute(
                update(t.files).where(t.files.c.letter_id == id), {"name": None, "source": ""}
            )
