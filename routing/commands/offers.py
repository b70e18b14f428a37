"""To offer a task, claim it, and pass it on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from routing.task import Raised
from routing.values import PartyId, PersonId


@dataclass(frozen=True, kw_only=True, slots=True)
class Requeue:
    """The operator, or a client who would rather wait, puts it back into the queue.

    `wider`: wherever the provider sits. `raised`: the amounts that hold from now on.
    """

    wider: bool = False
    raised: Raised | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class StartWave:
    """Offers go to these providers together, all open until `expires_at`.

    `units` of a provider's capacity is what the task takes.
    """

    providers: tuple[PartyId, ...]
    expires_at: datetime
    assigned: bool = False
    public: bool = False
    units: int = 1
    stage: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class HoldWave:
    """The next wave waits; `parked` when it waits for somebody to be free, as the client chose."""

    until_at: datetime
    parked: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class GiveTo:
    """The desk gives it to a provider without asking; they may hand it back."""

    provider: PartyId
    expires_at: datetime
    due_at: datetime
    units: int = 1


@dataclass(frozen=True, kw_only=True, slots=True)
class OfferTo:
    """One more provider, who saw it in the channel, is offered it beside the others."""

    provider: PartyId
    expires_at: datetime
    units: int = 1


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
