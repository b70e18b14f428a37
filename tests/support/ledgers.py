"""A real ledger in a temporary file, and short ways to put people and letters into it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import memory
from routing.inbound import Account, Attachment, Inbound, InboundKind, Place, Platform
from routing.notices.model import About, Subject
from routing.people import Founded, Joined, Side
from routing.ports import Cause
from routing.values import LetterId, PartyId, PersonId
from storage.ledger import SqlLedger

if TYPE_CHECKING:
    from pathlib import Path

    from routing.ports import Tx

NOON = datetime(2026, 3, 11, 12, tzinfo=UTC)


def after(seconds: float) -> datetime:
    """Give the instant so many seconds after noon."""
    return NOON + timedelta(seconds=seconds)


def open_ledger(folder: Path) -> SqlLedger:
    """Open an empty ledger; one on SQLite lies in the folder."""
    return SqlLedger(memory.engine_in(folder))


def because(seconds: float = 0, *, letter: int | None = None, timer: int | None = None) -> Cause:
    """Give a cause that happened and was noticed so many seconds after noon."""
    id = None if letter is None else LetterId(letter)
    return Cause(now=after(seconds), at=after(seconds), letter=id, timer=timer)


def about(kind: str, id: int) -> Subject:
    """Give a subject by the name of its kind."""
    return Subject(kind=About(kind), id=id)


def chat(name: str, platform: Platform = Platform.TERMINAL) -> Place:
    """Give somebody's private chat."""
    return Place(platform=platform, chat=name)


def letter_from(
    name: str,
    n: int = 1,
    *,
    text: str = "hello",
    at: float = 0,
    message: str = "",
    files: tuple[str, ...] = (),
) -> Inbound:
    """Give the n-th message of somebody, with files by name."""
    return Inbound(
        key=f"{name}-{n}",
        account=Account(platform=Platform.TERMINAL, user=name),
        place=chat(name),
        kind=InboundKind.WORDS,
        sent_at=after(at),
        text=text,
        message=message,
        files=tuple(Attachment(key=file, name=file, size=1) for file in files),
    )


def join(tx: Tx, name: str, side: Side = Side.CLIENT) -> PersonId:
    """Put a person with a firm, a name and a terminal account into the ledger."""
    party = PartyId(tx.next_id("party"))
    tx.record(about("party", party), [Founded(side=side)], because())
    person = PersonId(tx.next_id("person"))
    role = {"client": party} if side is Side.CLIENT else {"provider": party}
    tx.record(about("person", person), [Joined(**role)], because())
    tx.name_person(person, name)
    tx.link_account(
        person, Account(platform=Platform.TERMINAL, user=name.lower()), chat(name.lower())
    )
    return person
