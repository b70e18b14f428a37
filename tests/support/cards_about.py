"""Notices and a small memory, from which tests of wording make cards."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bot.wording import Reader, word
from routing.catalogue.model import Criterion, Input, InputKind, Service
from routing.notices.model import About, Notice, Subject
from routing.values import ServiceKey

if TYPE_CHECKING:
    from bot.cards import Card
    from routing.notices.model import Fact
    from routing.values import FileId, PartyId, PersonId, TextId

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
MARA = Reader(name="Mara", zone="Europe/Lisbon")
ANA = Reader(name="Ana", zone="Asia/Manila")
BOOKS = Service(
    key=ServiceKey("bookkeeping"),
    title="Monthly books",
    about="",
    examples=(),
    inputs=(Input(key="statement", title="bank statement", kind=InputKind.FILE),),
    criteria=(Criterion(key="matched", title="Every bank line matched"),),
)


@dataclass(kw_only=True)
class Memory:
    """What wording looks up."""

    desk: str = "Northside"
    texts: Mapping[int, str] = field(default_factory=dict)
    people: Mapping[int, str] = field(default_factory=lambda: {1: "Mara", 2: "Ana"})
    firms: Mapping[int, str] = field(default_factory=lambda: {1: "Lind Consulting", 2: "Ana"})
    files: Mapping[int, str] = field(default_factory=lambda: {1: "October-books.pdf"})

    def words(self, text: TextId) -> str:
        """Give a text."""
        return self.texts.get(text, "")

    def person(self, person: PersonId) -> str:
        """Give a name."""
        return self.people.get(person, "")

    def firm(self, party: PartyId) -> str:
        """Give a firm's name."""
        return self.firms.get(party, "")

    def file(self, file: FileId) -> str:
        """Give a file's name."""
        return self.files.get(file, "")

    def service(self, key: ServiceKey) -> Service | None:
        """Give the one service there is."""
        return BOOKS if key == BOOKS.key else None


def card_of(
    key: str,
    *actions: str,
    reader: Reader = MARA,
    memory: Memory | None = None,
    files: tuple[int, ...] = (),
    **facts: Fact,
) -> Card:
    """Word a notice about T-1."""
    notice = Notice(
        key=key,
        about=Subject(kind=About.TASK, id=1),
        facts=facts,
        actions=actions,
        files=files,  # type: ignore[arg-type]
    )
    return word(notice, reader, memory or Memory(), NOW)
