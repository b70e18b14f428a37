"""Parcels: what the postman takes out, with everything that is needed to word it.

Words, names and file names are looked up here and now, so that what was erased stays unsaid.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, or_, select

from routing.codec import decode
from routing.inbound import Inbound, Place
from routing.notices.model import About, Fact, FileFact, Firm, Mode, Notice, Who, Words, word_in
from routing.people import Person
from routing.values import FileId, PartyId, PersonId, TextId
from storage import tables as t
from storage.bodies import read_state
from storage.ready import Ready
from storage.rows import read_place
from storage.words import parts_of, spot_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from storage.ready import Row

_WORDS = Ready(select(t.texts.c.words).where(t.texts.c.id == bindparam("text")))
_PERSON = Ready(
    select(t.persons.c.name, t.persons.c.state).where(t.persons.c.id == bindparam("person"))
)
_PARTY = Ready(select(t.parties.c.name).where(t.parties.c.id == bindparam("party")))
_ACTS_FOR = or_(
    t.persons.c.client_id == bindparam("party"), t.persons.c.provider_id == bindparam("party")
)
_MEMBER = Ready(
    select(t.persons.c.name)
    .where(_ACTS_FOR, t.persons.c.name.is_not(None))
    .order_by(t.persons.c.id)
    .limit(1)
)
_FILE = Ready(select(t.files).where(t.files.c.id == bindparam("file")))
_LETTER = Ready(select(t.letters.c.payload).where(t.letters.c.id == bindparam("letter")))
_CARD = Ready(select(t.cards).where(t.cards.c.id == bindparam("card")))


@dataclass(frozen=True, kw_only=True, slots=True)
class NamedFile:
    """A file as its reader may see it; `size` in bytes."""

    name: str
    size: int
    media_type: str
    state: str
    rows: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Parcel:
    """One row of the outbox, ready to be worded for one reader and sent to one place.

    `card` is the key for its buttons; `edits` the platform's id of the message to change, None for
    a new one; `digest` that of the card's last render; `worded` the text of an earlier attempt;
    `repeat` marks one that may have arrived before, for the `doubts`-th time; `answers` is the
    platform's id of the message that it answers, `thread` the one that it belongs in then; `parts`
    are the other messages in which what it takes away was sent.
    """

    id: int
    notice: Notice
    place: Place
    created_at: datetime
    person: Person | None = None
    name: str = ""
    card: str = ""
    edits: str | None = None
    digest: str = ""
    worded: str | None = None
    attempts: int = 0
    doubts: int = 0
    repeat: bool = False
    rings: bool = True
    answers: str = ""
    thread: str = ""
    parts: tuple[str, ...] = ()
    words: Mapping[TextId, str] = field(default_factory=dict)
    people: Mapping[PersonId, str] = field(default_factory=dict)
    firms: Mapping[PartyId, str] = field(default_factory=dict)
    files: Mapping[FileId, NamedFile] = field(default_factory=dict)

    @property
    def zone(self) -> str:
        """The reader's zone; UTC for a shared place."""
        return self.person.zone if self.person else "UTC"

    @property
    def lang(self) -> str:
        """The reader's language, or nothing for a shared place."""
        return self.person.lang if self.person else ""


def parcel_of(connection: Connection, row: Row) -> Parcel:
    """Give the parcel of a row of the outbox that has a place."""
    notice, place = decode(row["notice"], Notice), read_place(row)
    assert place is not None
    facts = tuple(_flat(notice.facts.values()))
    card = None
    if row["card_id"] is not None:
        card = _CARD.one(connection, {"card": row["card_id"]})
    name, person = _reader(connection, row["person_id"])
    spot = None if notice.on is None else spot_of(connection, notice.on, row["person_id"])
    spot = spot if spot is not None and _same_chat(spot.place, place) else None
    edits = card["message"] if card and row["edit"] else None
    if notice.mode is Mode.MARK:
        edits = spot.message if spot else ""
    answers = "" if spot is None or row["edit"] else spot.message
    return Parcel(
        id=row["id"],
        notice=notice,
        place=place,
        created_at=row["created_at"],
        person=person,
        name=name,
        card=card["key"] if card else "",
        edits=edits,
        digest=card["digest"] if card else "",
        worded=row["worded"],
        attempts=row["attempts"],
        doubts=row["doubts"],
        repeat=row["repeat"],
        rings=row["rings"],
        answers=answers or _answers(connection, row),
        thread=spot.thread if spot and answers else "",
        parts=_parts(connection, notice, row),
        words={f.text: _words(connection, f.text) for f in facts if isinstance(f, Words)},
        people={f.person: person_name(connection, f.person) for f in facts if isinstance(f, Who)},
        firms={f.party: firm_name(connection, f.party) for f in facts if isinstance(f, Firm)},
        files=_files(connection, notice, facts),
    )


def person_name(connection: Connection, person: PersonId) -> str:
    """Give a person's name; nothing when it is unknown or erased."""
    return _PERSON.scalar(connection, {"person": person}) or ""


def firm_name(connection: Connection, party: PartyId) -> str:
    """Give a firm's name; without one, that of its first person."""
    named: str | None = _PARTY.scalar(connection, {"party": party})
    return named or _MEMBER.scalar(connection, {"party": party}) or ""


def _answers(connection: Connection, row: Row) -> str:
    """Give the message of the letter that caused it, when both are in one shared place."""
    if row["private"] or row["edit"] or row["cause_kind"] != "letter":
        return ""
    payload = _LETTER.scalar(connection, {"letter": row["cause_id"]})
    inbound = None if payload is None else decode(payload, Inbound)
    return "" if inbound is None or inbound.place != read_place(row) else inbound.message


def _same_chat(one: Place, other: Place) -> bool:
    return (one.platform, one.team, one.chat) == (other.platform, other.team, other.chat)


def _parts(connection: Connection, notice: Notice, row: Row) -> tuple[str, ...]:
    word = word_in(notice.slot)
    if word is None or not row["edit"]:
        return ()
    return parts_of(connection, word, row["card_id"])


def _reader(connection: Connection, id: int | None) -> tuple[str, Person | None]:
    if id is None:
        return "", None
    row = _PERSON.first(connection, {"person": id})
    if row is None:
        return "", None
    return row["name"] or "", read_state(About.PERSON, row["state"])


def _words(connection: Connection, text: TextId) -> str:
    return _WORDS.scalar(connection, {"text": text}) or ""


def _files(
    connection: Connection, notice: Notice, facts: Iterable[Fact]
) -> Mapping[FileId, NamedFile]:
    wanted = [*notice.files, *(fact.file for fact in facts if isinstance(fact, FileFact))]
    rows = ((id, _FILE.first(connection, {"file": id})) for id in wanted)
    return {id: _named(row) for id, row in rows if row is not None}


def _named(row: Row) -> NamedFile:
    return NamedFile(
        name=row["name"] or "",
        size=row["size"],
        media_type=row["media_type"],
        state=row["state"],
        rows=(row["summary"] or {}).get("rows"),
    )


def _flat(facts: Iterable[Fact]) -> Iterable[Fact]:
    for fact in facts:
        if isinstance(fact, tuple):
            yield from _flat(fact)
        elif isinstance(fact, Mapping):
            yield from _flat(fact.values())
        else:
            yield fact
