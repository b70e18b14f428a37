"""Erasing what names a person or repeats their words; events and figures stay whole without it.

The chains of hashes hold on: no event holds a name or a word. What the platforms' own chats still
show is theirs to delete.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, func, or_, select, update

from storage import tables as t
from storage.lessons import forget

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection, Select

    from routing.values import LetterId, PersonId, TextId

ERASED = "erased"
"""What stands where an account or a chat of somebody forgotten was named."""

ARCHIVE = "archive"
"""How the source of a file begins that holds somebody's archive: then whose, and until when."""
# With the salt gone, the digest tells nobody what was said.
SILENT = {"words": None, "salt": None}
_ORDERED_BY = ("cli", "api")
_SPOKEN = ("text", "name", "fields", "files", "about", "reply_to", "message", "parts")
EMPTY_FILE: dict[str, Any] = {
    "name": None,
    "source": "",
    "state": "erased",
    "blob": None,
    "summary": None,
    "digest": "",
}


def erase_words(connection: Connection, text: TextId) -> None:
    """Erase one text, and what it taught."""
    forget(connection, select(t.texts.c.id).where(t.texts.c.id == text))
    connection.execute(update(t.texts).where(t.texts.c.id == text), SILENT)


def erase_letter(connection: Connection, letter: LetterId, *, files: bool = True) -> None:
    """Erase what one letter says and calls its files; that it came, from where, when, stays.

    Without `files` these keep their names where work shows them.
    """
    columns = t.letters.c
    payload = connection.scalar(select(columns.payload).where(columns.id == letter)) or {}
    said = {key: value for key, value in payload.items() if key not in ("text", "fields")}
    if "files" in said:
        said["files"] = [{**file, "name": ""} for file in said["files"]]
    connection.execute(update(t.letters).where(columns.id == letter), {"payload": said})
    if not files:
        return
    connection.execute(update(t.files).where(t.files.c.letter_id == letter), {"name": None})


def erase_person(connection: Connection, person: PersonId, now: datetime) -> None:
    """Erase a person's name, accounts, chats, letters, words, what these taught, and files.

    Files that a provider handed to a client are the client's and stay, without their names. A
    firm that nobody else is in loses its name too. What was still to be sent to them is not.
    """
    firms = _firms_alone(connection, person)
    _erase_orders(connection, person)
    _erase_letters(connection, person, now)
    connection.execute(update(t.files).where(*_archives_of(person)), EMPTY_FILE)
    forget(connection, select(t.texts.c.id).where(t.texts.c.author_id == person))
    connection.execute(update(t.texts).where(t.texts.c.author_id == person), SILENT)
    connection.execute(delete(t.accounts).where(t.accounts.c.person_id == person))
    nameless = {"name": None, "name_folded": None}
    connection.execute(update(t.persons).where(t.persons.c.id == person), nameless)
    connection.execute(update(t.parties).where(t.parties.c.id.in_(firms)), {"name": None})
    _erase_chats(connection, person)


def _archives_of(person: PersonId) -> tuple[Any, ...]:
    columns = t.files.c
    return columns.letter_id.is_(None), columns.source.like(f"{ARCHIVE}.{person}.%")


def _firms_alone(connection: Connection, person: PersonId) -> list[int]:
    """Give the firms in which this person is the only one who ever was."""
    mine = connection.execute(
        select(t.persons.c.client_id, t.persons.c.provider_id).where(t.persons.c.id == person)
    ).first()
    found = []
    for firm in filter(None, mine or ()):
        others = select(func.count()).where(
            t.persons.c.id != person,
            or_(t.persons.c.client_id == firm, t.persons.c.provider_id == firm),
        )
        if not connection.scalar(others):
            found.append(firm)
    return found


def _erase_chats(connection: Connection, person: PersonId) -> None:
    """Erase where the desk wrote to them, and what it had still to say."""
    nowhere = {"platform": None, "team": "", "chat": None, "thread": ""}
    outbox = t.outbox.c
    waits = (outbox.person_id == person, outbox.sent_at.is_(None))
    connection.execute(update(t.outbox).where(*waits), {"state": "dropped"})
    said = {**nowhere, "worded": None, "message": None, "error": None}
    connection.execute(update(t.outbox).where(outbox.person_id == person), said)
    cards = {**nowhere, "live": False, "message": None}
    connection.execute(update(t.cards).where(t.cards.c.person_id == person), cards)
    connection.execute(delete(t.messages).where(t.messages.c.person_id == person))
    asked = {"open": False, "data": {}}
    connection.execute(update(t.questions).where(t.questions.c.person_id == person), asked)


def _erase_orders(connection: Connection, person: PersonId) -> None:
    """Erase what commands of the desk's own people said where they named this person."""
    accounts = select(t.accounts.c.user).where(t.accounts.c.person_id == person)
    name = connection.scalar(select(t.persons.c.name).where(t.persons.c.id == person))
    said = [re.escape(one) for one in (name, *connection.scalars(accounts)) if one]
    if not said:
        return
    named = re.compile(rf"(?<!\w)(?:{'|'.join(said)})(?!\w)", re.IGNORECASE)
    orders = _LETTERS.where(t.letters.c.platform.in_(_ORDERED_BY))
    for id, payload in connection.execute(orders).all():
        told = (payload["key"], payload.get("text", ""), *payload.get("fields", {}).values())
        if any(map(named.search, told)):
            bare = {key: value for key, value in payload.items() if key not in _SPOKEN}
            values = {"payload": {**bare, "key": f"{ERASED}-{id}"}, "key": f"{ERASED}-{id}"}
            connection.execute(update(t.letters).where(t.letters.c.id == id), values)


def _erase_letters(connection: Connection, person: PersonId, now: datetime) -> None:
    for id, payload in letters_of(connection, person):
        bare = {key: value for key, value in payload.items() if key not in _SPOKEN}
        place = {**payload["place"], "chat": ERASED, "thread": ""}
        bare |= {
            "key": f"{ERASED}-{id}",
            "account": {**payload["account"], "user": ERASED},
            "place": place,
        }
        letter = t.letters.c.id == id
        values = {"payload": bare, "error": None, "key": f"{ERASED}-{id}"}
        connection.execute(update(t.letters).where(letter), values)
        undone = (letter, t.letters.c.decided_at.is_(None))
        connection.execute(update(t.letters).where(*undone), {"decided_at": now})
        _erase_files(connection, person, id)
        if payload["place"].get("private", True):
            _erase_conversation(connection, id)


def letters_of(connection: Connection, person: PersonId) -> list[tuple[int, dict[str, Any]]]:
    """Give number and content of every letter that came from one of a person's accounts."""
    query = select(t.accounts).where(t.accounts.c.person_id == person)
    accounts = connection.execute(query).mappings().all()
    users = {(one["platform"], one["team"], one["user"]) for one in accounts}
    found = []
    for platform, team in {(platform, team) for platform, team, _ in users}:
        rows = connection.execute(_LETTERS.where(*_from(platform, team)))
        found += [
            (id, payload)
            for id, payload in rows
            if (platform, team, payload["account"]["user"]) in users
        ]
    return sorted(found)


_LETTERS: Select[Any] = select(t.letters.c.id, t.letters.c.payload)


def _from(platform: str, team: str) -> tuple[Any, ...]:
    return t.letters.c.platform == platform, t.letters.c.team == team


def _erase_files(connection: Connection, person: PersonId, letter: int) -> None:
    files = t.files.c
    brought = files.letter_id == letter
    own = select(t.persons.c.client_id).where(t.persons.c.id == person).scalar_subquery()
    mine = or_(files.client_id.is_(None), files.client_id == own)
    connection.execute(update(t.files).where(brought), {"name": None, "source": ""})
    connection.execute(update(t.files).where(brought, mine), EMPTY_FILE)


def _erase_conversation(connection: Connection, letter: int) -> None:
    columns = t.conversations.c
    where = select(t.letters.c.conversation_id).where(t.letters.c.id == letter)
    id = connection.scalar(where)
    gone = {"chat": f"{ERASED}-{id}", "thread": ""}
    connection.execute(update(t.conversations).where(columns.id == id), gone)
