"""The shape of a notice: to whom, which key, about what, with which facts and buttons.

Holds no words. `storage` writes it beside the change, the postman takes it out, `bot` words it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import StrEnum

from routing.codec import name_recursive
from routing.inbound import Place
from routing.values import FileId, LetterId, Money, PartyId, Period, PersonId, ServiceKey, TextId


@dataclass(frozen=True, kw_only=True, slots=True)
class Words:
    """Somebody's own words, by text id; shown plain, never as markup."""

    text: TextId


@dataclass(frozen=True, kw_only=True, slots=True)
class Who:
    """A person, shown by the name they have when it is worded."""

    person: PersonId


@dataclass(frozen=True, kw_only=True, slots=True)
class Firm:
    """A client's or provider's firm, shown by its name."""

    party: PartyId


@dataclass(frozen=True, kw_only=True, slots=True)
class FileFact:
    """A file that the reader may open."""

    file: FileId


@dataclass(frozen=True, kw_only=True, slots=True)
class Work:
    """A piece of work by service and period, such as "October books"."""

    service: ServiceKey
    period: Period | None = None


class Shade(StrEnum):
    """For which kind of screen a picture is drawn."""

    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, kw_only=True, slots=True)
class Chart:
    """A picture that goes with the card: its kind, and its numbers (`routing.figures.charts`)."""

    kind: str
    data: str
    shade: Shade = Shade.LIGHT


Fact = (
    str
    | int
    | bool
    | Decimal
    | datetime
    | date
    | timedelta
    | Money
    | Period
    | Words
    | Who
    | Firm
    | FileFact
    | Work
    | Chart
    | tuple["Fact", ...]
    | Mapping[str, "Fact"]
)
"""A typed fact; a `str` is always a code (an input's key, a reason), never a sentence."""

Facts = Mapping[str, Fact]
name_recursive("Fact", Fact)


class Mode(StrEnum):
    """A *said* notice rings with a new message; a *shown* one edits the reader's card in place.

    *gone* takes that card away again; a *mark* is a light sign on a word, where it was written or
    where it is read.
    """

    SAID = "said"
    SHOWN = "shown"
    GONE = "gone"
    MARK = "mark"


class About(StrEnum):
    """What kind of thing a notice or a question is about."""

    TASK = "task"
    REQUEST = "request"
    PERSON = "person"
    PARTY = "party"
    ARRANGEMENT = "arrangement"
    RETAINER = "retainer"
    SERIES = "series"
    DESK = "desk"


@dataclass(frozen=True, kw_only=True, slots=True)
class Subject:
    """The thing a notice is about; `id` is 0 for the desk itself."""

    kind: About
    id: int = 0

    @property
    def ref(self) -> str:
        """`T-7`, `R-3`, `P-2`, or nothing."""
        letters = {About.TASK: "T", About.REQUEST: "R", About.PERSON: "P"}
        return f"{letters[self.kind]}-{self.id}" if self.kind in letters and self.id else ""


DESK = Subject(kind=About.DESK)


@dataclass(frozen=True, kw_only=True, slots=True)
class Notice:
    """What one person (or one place, such as a provider channel) must be told.

    `slot` names the card that a shown notice edits: the newest live one of this reader, subject
    and slot; without one, it is posted anew. `actions` are keys, in order, the main one first.
    `on` is the word that it answers, or puts a mark on.
    `rings` is False for a message that should make no sound, as the answer to one's own press.
    """

    key: str
    to: PersonId | None = None
    place: Place | None = None
    about: Subject = DESK
    mode: Mode = Mode.SAID
    slot: str = ""
    facts: Facts = field(default_factory=dict)
    actions: tuple[str, ...] = ()
    files: tuple[FileId, ...] = ()
    expires_at: datetime | None = None
    rings: bool = True
    urgent: bool = False
    on: LetterId | None = None


_COPY = "word."


def copy_slot(word: LetterId | None) -> str:
    """Give the slot of the cards that show a word to its readers: copies of what crossed."""
    return f"{_COPY}{int(word)}" if word is not None else "word"


def word_in(slot: str) -> LetterId | None:
    """Give the word that the cards of a slot show, or None when they show none."""
    number = slot.removeprefix(_COPY) if slot.startswith(_COPY) else ""
    return LetterId(int(number)) if number else None
