"""To work on a task: words, questions, waiting, dates."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from routing.clock.courts import Court
from routing.values import FileId, LetterId, PartyId, PersonId, TextId, Value


@dataclass(frozen=True, kw_only=True, slots=True)
class Start:
    """Work begins."""


@dataclass(frozen=True, kw_only=True, slots=True)
class PassWord:
    """Words or files for the other side."""

    by: PersonId
    from_client: bool
    text: TextId | None = None
    files: tuple[FileId, ...] = ()
    on: LetterId | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class ChangeWord:
    """What somebody wrote earlier reads differently now; `text` is None when nothing is left."""

    by: PersonId
    from_client: bool
    word: LetterId
    before: TextId | None
    text: TextId | None


@dataclass(frozen=True, kw_only=True, slots=True)
class TakeBackWord:
    """What somebody wrote earlier is taken back."""

    by: PersonId
    from_client: bool
    word: LetterId
    text: TextId | None


@dataclass(frozen=True, kw_only=True, slots=True)
class AddNote:
    """A private note, never shown to the other side."""

    by: PersonId
    text: TextId


@dataclass(frozen=True, kw_only=True, slots=True)
class Ask:
    """A question to the client."""

    by: PersonId
    question: TextId
    choices: tuple[TextId, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """The client's answer; `due_at` is due after the pause."""

    by: PersonId
    text: TextId | None = None
    files: tuple[FileId, ...] = ()
    due_at: datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class PutOffTask:
    """Somebody else must act first, or it is put off until a date."""

    court: Court
    until_at: datetime | None = None
    reason: TextId | None = None
    why: str = "third_party"


@dataclass(frozen=True, kw_only=True, slots=True)
class TakeUp:
    """The wait is over."""

    due_at: datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class FinishItem:
    """One line of the list is done."""

    n: int
    results: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class ProposeDue:
    """One side would like another date."""

    by: PersonId
    due_at: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class AgreeDue:
    """The other side agrees."""

    by: PersonId


@dataclass(frozen=True, kw_only=True, slots=True)
class RefuseDue:
    """The other side does not agree."""

    by: PersonId


@dataclass(frozen=True, kw_only=True, slots=True)
class MoveDue:
    """The operator moves it, or due follows a rule."""

    due_at: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class Remind:
    """A reminder of this kind is due."""

    kind: str


@dataclass(frozen=True, kw_only=True, slots=True)
class AskFirst:
    """The client named who shall do it, before anybody has it."""

    provider: PartyId


@dataclass(frozen=True, kw_only=True, slots=True)
class Hurry:
    """The client pressed Urgent."""
