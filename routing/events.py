"""What has happened to a task: the append-only truth, one frozen class for each event.

Bodies hold ids, enums, numbers and times only. `lifecycle` decides them and folds them.
Source of the table: docs/explanation/lifecycle.md.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from routing.clock.courts import Court
from routing.task import Given, Item
from routing.values import (
    ArrangementId,
    FileId,
    LetterId,
    Money,
    PartyId,
    PersonId,
    RequestId,
    ServiceKey,
    TextId,
    Value,
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Opened:
    """A confirmed part of a request became a task; every input is known or asked for next."""

    client: PartyId
    requester: PersonId
    request: RequestId
    service: ServiceKey
    catalogue: str
    arrangement: ArrangementId
    arrangement_version: int
    words: TextId
    inputs: Mapping[str, Given] = field(default_factory=dict)
    wanted_at: datetime | None = None
    estimate_at: datetime | None = None
    urgent: bool = False
    rounds: int = 0
    price: Money | None = None
    pay: Money | None = None
    kept: bool = False
    excluded: frozenset[int] = frozenset()


@dataclass(frozen=True, kw_only=True, slots=True)
class InputGiven:
    """One input arrived, or somebody said how it stands."""

    key: str
    given: Given


@dataclass(frozen=True, kw_only=True, slots=True)
class InputsComplete:
    """Nothing is missing any more: the clock starts (K0)."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ItemsListed:
    """The lines of a list were counted; with a rate per item, the amounts are known now."""

    items: tuple[Item, ...]
    price: Money | None = None
    pay: Money | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class TriageNeeded:
    """A person must look: no service fits, nobody took it, or somebody asked for one."""

    reason: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Routed:
    """The operator chose the service; its arrangement and terms come along where they are new."""

    service: ServiceKey
    inputs: Mapping[str, Given] = field(default_factory=dict)
    arrangement: ArrangementId | None = None
    arrangement_version: int = 0
    rounds: int = 0
    price: Money | None = None
    pay: Money | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class ApprovalNeeded:
    """Price, overage or an approver stands before the work: `what` says which."""

    what: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Approved:
    """The one who may approve said yes."""

    by: PersonId


@dataclass(frozen=True, kw_only=True, slots=True)
class ApprovalRefused:
    """The one who may approve said no."""

    by: PersonId


@dataclass(frozen=True, kw_only=True, slots=True)
class Queued:
    """The task waits for a provider; `again` when it came back from one."""

    estimate_at: datetime | None = None
    again: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class WaveStarted:
    """Offers of a wave go out together; a `public` one is shown in the provider channel too."""

    wave: int
    public: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class OfferSent:
    """One provider holds a reservation until `expires_at`."""

    n: int
    provider: PartyId
    wave: int
    expires_at: datetime
    assigned: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class OfferDeclined:
    """The provider passed, with a reason's code."""

    n: int
    reason: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class OfferExpired:
    """Nobody answered in time, or the offer's notice reached nobody (`failed`)."""

    n: int
    failed: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class OfferRescinded:
    """Somebody else took it, or the task went away."""

    n: int


@dataclass(frozen=True, kw_only=True, slots=True)
class DateProposed:
    """The provider could do it by another date; the client may choose it."""

    n: int
    due_at: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class DateRefused:
    """The client did not choose the other date."""

    n: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Claimed:
    """A provider took it and agreed to `due_at`: the promise."""

    n: int
    provider: PartyId
    due_at: datetime
    worker: PersonId | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class WorkerNamed:
    """The firm named the member who does it."""

    worker: PersonId


@dataclass(frozen=True, kw_only=True, slots=True)
class Started:
    """Work began: by the button, or the first word, file or step."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ClaimLapsed:
    """Nothing happened after the claim; the task goes back."""


@dataclass(frozen=True, kw_only=True, slots=True)
class HandedBack:
    """The provider gave it back; `free` when it was not as described, within the window."""

    free: bool
    reason: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class HandedOver:
    """The task leaves one provider for the next, with everything."""

    reason: str


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
class Delivered:
    """The provider handed in (a part, when `items` names some of the lines)."""

    n: int
    by: PersonId
    note: TextId | None = None
    files: tuple[FileId, ...] = ()
    results: Mapping[str, Value] = field(default_factory=dict)
    took_for: timedelta | None = None
    items: tuple[int, ...] = ()
    partly: bool = False
    check: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Checked:
    """Somebody who is not the author passed or failed the delivery."""

    by: PersonId
    passed: bool
    criterion: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class SentBack:
    """The client sent it back by criterion: a round, with the same provider."""

    criteria: tuple[str, ...]
    text: TextId | None = None
    due_at: datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Accepted:
    """The client accepted, or the timer did after reminders."""

    by: PersonId | None = None

    @property
    def by_timer(self) -> bool:
        """Whether no person pressed it."""
        return self.by is None


@dataclass(frozen=True, kw_only=True, slots=True)
class AcceptUndone:
    """The acceptance was taken back within the window; the delivery stands again."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Rated:
    """The client rated the delivery, 1 to 5."""

    score: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Reopened:
    """Accepted work came back within the window: rework."""

    text: TextId | None = None
    due_at: datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Declined:
    """The desk cannot do it."""

    reason: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Cancelled:
    """It is not wanted any more."""

    by: PersonId | None = None
    reason: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Released:
    """Work kept in house may go out this once."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Disputed:
    """One side asks the operator to decide; all clocks stop but the operator's."""

    by: PersonId
    decide_by_at: datetime
    text: TextId | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class StatementMade:
    """One side said how they see it."""

    by: PersonId
    text: TextId


@dataclass(frozen=True, kw_only=True, slots=True)
class DisputeDecided:
    """The operator decided: accepted, part, work or cancelled; the reason goes to both."""

    by: PersonId
    outcome: str
    reason: TextId
    due_at: datetime | None = None


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
class Hurried:
    """The client pressed Urgent: out-of-hours nudges are allowed for this task."""


OfferEvent = OfferSent | OfferDeclined | OfferExpired | OfferRescinded | DateProposed | DateRefused

TaskEvent = (
    Opened
    | InputGiven
    | InputsComplete
    | ItemsListed
    | TriageNeeded
    | Routed
    | ApprovalNeeded
    | Approved
    | ApprovalRefused
    | Queued
    | WaveStarted
    | OfferEvent
    | Claimed
    | WorkerNamed
    | Started
    | ClaimLapsed
    | HandedBack
    | HandedOver
    | WordPassed
    | WordChanged
    | WordTakenBack
    | NoteAdded
    | Asked
    | Answered
    | PutOff
    | TakenUp
    | ItemDone
    | Delivered
    | Checked
    | SentBack
    | Accepted
    | AcceptUndone
    | Rated
    | Reopened
    | Declined
    | Cancelled
    | Released
    | Disputed
    | StatementMade
    | DisputeDecided
    | DueProposed
    | DueMoved
    | DueKept
    | Reminded
    | Hurried
)
