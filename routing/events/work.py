"""While it is worked on: words, questions, waiting, dates that move."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from routing.clock.courts import Court
from routing.values import FileId, LetterId, PartyId, PersonId, TextId, Value


@dataclass(frozen=True, kw_only=True, slots=True)
class Started:
    """Work began: by the button, or the first word, file or step."""


@dataclass(frozen=True, kw_only=True, slots=True)
class WordPassed:
    """Words or files crossed from one side to the other."""

    by: PersonId
    from_client: bool
    text: TextId | None = None
    files: tuple[FileId, ...] = ()
    on: LetterId | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class WordChanged:
    """The writer changed a word that had crossed, was asked, or was an answer."""

    by: PersonId
    from_client: bool
    word: LetterId
    before: TextId | None = None
    text: TextId | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class WordTakenBack:
    """The writer took a word back; its copies are taken away where the platform can."""

    by: PersonId
    from_client: bool
    word: LetterId
    text: TextId | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class NoteAdded:
    """A private note of the provider's side, or of the operator."""

    by: PersonId
    text: TextId


@dataclass(frozen=True, kw_only=True, slots=True)
class Asked:
    """The provider asked the client something: the provider's clock pauses."""

    by: PersonId
    question: TextId
    choices: tuple[TextId, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Answered:
    """The question was answered; due moves by the open time that the answer took."""

    by: PersonId
    text: TextId | None = None
    files: tuple[FileId, ...] = ()
    due_at: datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class PutOff:
    """The task waits for a third party, or until a date."""

    court: Court
    until_at: datetime | None = None
    reason: TextId | None = None
    why: str = "third_party"


@dataclass(frozen=True, kw_only=True, slots=True)
class TakenUp:
    """The wait is over."""

    due_at: datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class ItemDone:
    """One line is done, with its results."""

    n: int
    results: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class DueProposed:
    """One side would like another date."""

    by: PersonId
    due_at: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class DueMoved:
    """Both sides, or the operator, agreed on another date; the promise stays for the figures."""

    due_at: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class DueKept:
    """The other date was not agreed to."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Reminded:
    """Reminder number `n` of its kind went out."""

    kind: str
    n: int


@dataclass(frozen=True, kw_only=True, slots=True)
class FirstNamed:
    """The client named who shall do it: they are asked first, as long as nobody has it."""

    provider: PartyId


@dataclass(frozen=True, kw_only=True, slots=True)
class Hurried:
    """The client pressed Urgent: out-of-hours nudges are allowed for this task."""
