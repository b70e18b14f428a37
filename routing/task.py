"""A task as it stands: the fold of its events. Frozen; `lifecycle` makes the next one.

Holds ids, enums, numbers and times only: words, names and file names stay in storage.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from routing.catalogue.model import Rate
from routing.clock.courts import Court
from routing.frozen import replace
from routing.money.charge import Charge
from routing.rules import MOST_DIGITS
from routing.steps import Planned
from routing.values import (
    ArrangementId,
    FileId,
    Money,
    PartyId,
    PersonId,
    RequestId,
    ServiceKey,
    TaskId,
    TextId,
    Value,
)


def task_number(ref: str) -> TaskId | None:
    """Give the number that a task is named by: T-7, t7, #7 or 7; None where it names none."""
    bare = ref.strip().removeprefix("#").upper().removeprefix("T").lstrip("- ")
    short = bare.isdecimal() and len(bare) <= MOST_DIGITS
    return TaskId(int(bare)) if short else None


class TaskState(StrEnum):
    """Where a task is in its life (docs/glossary.md)."""

    INTAKE = "intake"
    TRIAGE = "triage"
    APPROVAL = "approval"
    QUEUED = "queued"
    WORKING = "working"
    WAITING = "waiting"
    CHECKING = "checking"
    DELIVERED = "delivered"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    CANCELLED = "cancelled"
    KEPT = "kept"
    DISPUTED = "disputed"


CLOSED = frozenset({TaskState.ACCEPTED, TaskState.DECLINED, TaskState.CANCELLED})
HELD = frozenset({TaskState.WORKING, TaskState.WAITING, TaskState.CHECKING, TaskState.DELIVERED})
"""States in which a provider holds the task."""


class Progress(StrEnum):
    """How a provider says that the work goes."""

    ON_TRACK = "on_track"
    AT_RISK = "at_risk"
    STUCK = "stuck"


class GivenHow(StrEnum):
    """How an input stands."""

    MISSING = "missing"
    GIVEN = "given"
    LATER = "later"
    THEIRS = "theirs"
    UNKNOWN = "unknown"


@dataclass(frozen=True, kw_only=True, slots=True)
class Given:
    """One input of the intake form: a typed value, words by text id, or files."""

    how: GivenHow = GivenHow.MISSING
    value: Value | None = None
    text: TextId | None = None
    files: tuple[FileId, ...] = ()

    @property
    def settled(self) -> bool:
        """Whether nobody needs to be asked for it any more."""
        return self.how in (GivenHow.GIVEN, GivenHow.THEIRS)


class OfferState(StrEnum):
    """The life of an offer, beside a queued task."""

    SENT = "sent"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    EXPIRED = "expired"
    RESCINDED = "rescinded"
    FAILED = "failed"


@dataclass(frozen=True, kw_only=True, slots=True)
class Offer:
    """A time-limited reservation for one provider.

    `proposed_at` is another date they could do; `asked_at` since when the client may choose it.
    `units` is what it takes of their capacity. `left` is how a claim ended (`accepted`, `lapsed`,
    `handed_back`, `free`, `handed_over`, `cancelled`), `left_at` when.
    """

    n: int
    provider: PartyId
    wave: int
    state: OfferState = OfferState.SENT
    expires_at: datetime
    assigned: bool = False
    reason: str = ""
    proposed_at: datetime | None = None
    asked_at: datetime | None = None
    units: int = 1
    sent_at: datetime | None = None
    settled_at: datetime | None = None
    left: str = ""
    left_at: datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Item:
    """One line of a task that has many: its row in the list, and each result asked for."""

    n: int
    done: bool = False
    results: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class Waiting:
    """Why the provider's clock is paused, and for whom.

    `why` is a code: `question`, `stand_in` (the client chooses), `third_party` or `put_off`.
    """

    court: Court
    since_at: datetime
    question: TextId | None = None
    until_at: datetime | None = None
    choices: tuple[TextId, ...] = ()
    why: str = "third_party"


@dataclass(frozen=True, kw_only=True, slots=True)
class Delivery:
    """What a provider handed in."""

    n: int
    at: datetime
    by: PersonId
    note: TextId | None = None
    files: tuple[FileId, ...] = ()
    results: Mapping[str, Value] = field(default_factory=dict)
    took_for: timedelta | None = None
    items: tuple[int, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Raised:
    """What is paid and got from now on: the whole amounts where they are known, and the rates."""

    price: Money | None = None
    pay: Money | None = None
    price_rate: Rate | None = None
    pay_rate: Rate | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Dispute:
    """A disagreement before the operator, with the statements of both sides."""

    by: PersonId
    opened_at: datetime
    decide_by_at: datetime
    statements: Mapping[int, TextId] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class Task:
    """A tracked piece of work, born when a request is confirmed.

    `looked` is the last wave of the search before this one; `idle_at` since when nobody is asked.
    `stage` is the step of the search; `held_until_at` when it goes on, `parked` while it waits for
    somebody to be free, `holds` how often it was put off. `keep` is what the client keeps in house
    and this is about, `entrusted` the colleague who does it there.
    `took_for` is the time that counts: of every part, and of the first delivery of the whole.
    `steps` are pinned, `walked` those that are done, `step` the one it is at, `step_since_at` since
    when somebody does it; `handed` that all was handed in once. `sooner` are the reminders that
    come in half the time.
    `progress` is what its provider last said of it (a `Progress`), or nothing.
    `timed_at` is since when a timer runs, `timed_by` whose it is, `timed_for` what was counted
    since the last delivery; `timed_told` that somebody was asked about one that ran too long.
    `agreed_by` said yes to what goes beyond a retainer; `charge` is what is posted for it now.
    `set_at` is an appointment that was set with it, `asked_first` whom its client
    named for it. `wider` and `raised` are what the client gave
    way in when nobody took it: where the provider sits, and what is paid.
    """

    id: TaskId
    version: int = 0
    state: TaskState = TaskState.INTAKE
    court: Court | None = None
    client: PartyId = PartyId(0)
    requester: PersonId = PersonId(0)
    request: RequestId = RequestId(0)
    service: ServiceKey = ServiceKey("")
    catalogue: str = ""
    arrangement: ArrangementId = ArrangementId(0)
    arrangement_version: int = 0
    words: TextId | None = None
    inputs: Mapping[str, Given] = field(default_factory=dict)
    items: tuple[Item, ...] = ()
    urgent: bool = False
    opened_at: datetime | None = None
    complete_at: datetime | None = None
    wanted_at: datetime | None = None
    estimate_at: datetime | None = None
    likely_at: datetime | None = None
    promise_at: datetime | None = None
    due_at: datetime | None = None
    queued_at: datetime | None = None
    provider: PartyId | None = None
    worker: PersonId | None = None
    claimed_at: datetime | None = None
    started_at: datetime | None = None
    offers: tuple[Offer, ...] = ()
    wave: int = 0
    looked: int = 0
    stage: int = 0
    held_until_at: datetime | None = None
    parked: bool = False
    holds: int = 0
    idle_at: datetime | None = None
    public: bool = False
    waiting: Waiting | None = None
    deliveries: tuple[Delivery, ...] = ()
    rounds: int = 0
    rounds_used: int = 0
    failed: tuple[str, ...] = ()
    closed_at: datetime | None = None
    by_timer: bool = False
    rating: int | None = None
    dispute: Dispute | None = None
    proposed_at: datetime | None = None
    proposed_by: PersonId | None = None
    price: Money | None = None
    pay: Money | None = None
    price_rate: Rate | None = None
    pay_rate: Rate | None = None
    parts_for: timedelta | None = None
    took_for: timedelta | None = None
    approval: str = ""
    agreed_by: PersonId | None = None
    charge: Charge | None = None
    reminded: Mapping[str, int] = field(default_factory=dict)
    court_since_at: datetime | None = None
    entry: int = 0
    triage: str = ""
    excluded: frozenset[int] = frozenset()
    series: int | None = None
    occurrence: int | None = None
    step: str = ""
    set_at: datetime | None = None
    asked_first: PartyId | None = None
    wider: bool = False
    raised: bool = False
    steps: tuple[Planned, ...] = ()
    walked: tuple[str, ...] = ()
    handed: bool = False
    step_since_at: datetime | None = None
    sooner: frozenset[str] = frozenset()
    progress: str = ""
    timed_at: datetime | None = None
    timed_by: PersonId | None = None
    timed_for: timedelta = timedelta(0)
    timed_told: bool = False
    keep: TextId | None = None
    entrusted: PersonId | None = None

    @property
    def ref(self) -> str:
        """The reference that people use, such as `T-7`."""
        return f"T-{self.id}"

    @property
    def closed(self) -> bool:
        """Whether the clock has stopped for good (a reopen within the window may start it)."""
        return self.state in CLOSED

    @property
    def asked_now(self) -> tuple[Offer, ...]:
        """Open offers whose time is running: those with another date wait for the client."""
        return tuple(o for o in self.open_offers if o.proposed_at is None)

    @property
    def open_offers(self) -> tuple[Offer, ...]:
        """Offers that may still be taken."""
        return tuple(o for o in self.offers if o.state == OfferState.SENT)

    def offer_for(self, provider: PartyId) -> Offer | None:
        """The provider's newest offer of this task."""
        return next((o for o in reversed(self.offers) if o.provider == provider), None)

    def given_way(self, raised: Raised | None, *, wider: bool) -> Task:
        """Give the task after its client gave way: in where it may go, in what is paid, or not."""
        held = replace(self, wider=self.wider or wider)
        if raised is None:
            return held
        return replace(
            held,
            raised=True,
            price=raised.price,
            pay=raised.pay,
            price_rate=raised.price_rate,
            pay_rate=raised.pay_rate,
        )

    @property
    def missing(self) -> tuple[str, ...]:
        """Keys of inputs that somebody must still be asked for, in the form's order."""
        return tuple(key for key, given in self.inputs.items() if not given.settled)
