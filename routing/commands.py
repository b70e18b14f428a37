"""What may be asked of a task. `lifecycle.decide` answers with events, or with a refusal.

Who may ask is checked before (`routing/roles.py`); a command carries what the desk has already
worked out, such as instants that need a calendar, so that deciding stays pure.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from routing.clock.courts import Court
from routing.events import Opened, Routed
from routing.task import Given, Item
from routing.values import FileId, LetterId, Money, PartyId, PersonId, TextId, Value


@dataclass(frozen=True, kw_only=True, slots=True)
class Open:
    """A confirmed part becomes a task; `approval` names what must be approved first."""

    opened: Opened
    items: tuple[Item, ...] = ()
    approval: str = ""
    triage: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class GiveInput:
    """An input arrives, or somebody says how it stands."""

    key: str
    given: Given
    items: tuple[Item, ...] = ()
    price: Money | None = None
    pay: Money | None = None
    approval: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Route:
    """The operator names the service, with what its intake form still needs."""

    routed: Routed
    estimate_at: datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Approve:
    """The owner or approver agrees."""

    by: PersonId
    estimate_at: datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class RefuseApproval:
    """The owner or approver does not agree."""

    by: PersonId


@dataclass(frozen=True, kw_only=True, slots=True)
class Requeue:
    """The operator, or a client who would rather wait, puts it back into the queue."""

    estimate_at: datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class StartWave:
    """Offers go to these providers together, all open until `expires_at`."""

    providers: tuple[PartyId, ...]
    expires_at: datetime
    assigned: bool = False
    public: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class OfferTo:
    """One more provider, who saw it in the channel, is offered it beside the others."""

    provider: PartyId
    expires_at: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class GiveUp:
    """No wave is left: a person must look."""

    reason: str


@dataclass(frozen=True, kw_only=True, slots=True)
class ExpireOffers:
    """The open time of the current wave is over."""


@dataclass(frozen=True, kw_only=True, slots=True)
class FailOffer:
    """Nobody at the provider can be reached with the offer."""

    provider: PartyId


@dataclass(frozen=True, kw_only=True, slots=True)
class DeclineOffer:
    """The provider passes."""

    provider: PartyId
    reason: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class ProposeDate:
    """The provider could do it by another date."""

    provider: PartyId
    due_at: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class RefuseDate:
    """The client does not choose the provider's other date."""

    n: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Claim:
    """The provider takes it, and agrees to have it ready by `due_at`."""

    provider: PartyId
    due_at: datetime
    worker: PersonId | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class NameWorker:
    """The firm names the member who does it."""

    worker: PersonId


@dataclass(frozen=True, kw_only=True, slots=True)
class Start:
    """Work begins."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Lapse:
    """Nothing happened after the claim."""


@dataclass(frozen=True, kw_only=True, slots=True)
class HandBack:
    """The provider gives it back; `free` within the window, as not described."""

    free: bool
    reason: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class HandOver:
    """It moves on to the next provider, with everything."""

    reason: str


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
class Deliver:
    """The provider hands in; `check` when somebody else must look first.

    `by_item` holds the results of single lines of a list, by the line's number.
    """

    by: PersonId
    note: TextId | None = None
    files: tuple[FileId, ...] = ()
    results: Mapping[str, Value] = field(default_factory=dict)
    took_for: timedelta | None = None
    items: tuple[int, ...] = ()
    by_item: Mapping[int, Mapping[str, Value]] = field(default_factory=dict)
    partly: bool = False
    check: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Check:
    """Somebody other than the author passes or fails it."""

    by: PersonId
    passed: bool
    criterion: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class SendBack:
    """Not yet: these criteria are not met."""

    criteria: tuple[str, ...]
    text: TextId | None = None
    due_at: datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Accept:
    """It is good; without a person, the review time is over."""

    by: PersonId | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class UndoAccept:
    """Not so fast; `until_at` is the end of the window."""

    until_at: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class Rate:
    """1 to 5."""

    score: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Reopen:
    """Accepted work turns out wrong within the window."""

    until_at: datetime
    text: TextId | None = None
    due_at: datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Decline:
    """The desk cannot do it."""

    reason: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Cancel:
    """It is not wanted any more."""

    by: PersonId | None = None
    reason: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Release:
    """Kept work may go out this once."""


@dataclass(frozen=True, kw_only=True, slots=True)
class OpenDispute:
    """The operator shall decide, by `decide_by_at`."""

    by: PersonId
    decide_by_at: datetime
    text: TextId | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class MakeStatement:
    """How one side sees it."""

    by: PersonId
    text: TextId


@dataclass(frozen=True, kw_only=True, slots=True)
class DecideDispute:
    """accepted, part, work or cancelled, with a reason to both."""

    by: PersonId
    outcome: str
    reason: TextId
    due_at: datetime | None = None


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
class Hurry:
    """The client pressed Urgent."""


Command = (
    Open
    | GiveInput
    | Route
    | Approve
    | RefuseApproval
    | Requeue
    | StartWave
    | OfferTo
    | GiveUp
    | ExpireOffers
    | FailOffer
    | DeclineOffer
    | ProposeDate
    | RefuseDate
    | Claim
    | NameWorker
    | Start
    | Lapse
    | HandBack
    | HandOver
    | PassWord
    | ChangeWord
    | TakeBackWord
    | AddNote
    | Ask
    | Answer
    | PutOffTask
    | TakeUp
    | FinishItem
    | Deliver
    | Check
    | SendBack
    | Accept
    | UndoAccept
    | Rate
    | Reopen
    | Decline
    | Cancel
    | Release
    | OpenDispute
    | MakeStatement
    | DecideDispute
    | ProposeDue
    | AgreeDue
    | RefuseDue
    | MoveDue
    | Remind
    | Hurry
)
