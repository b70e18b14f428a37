"""From the queue to a claim: waves, offers and their ends, other dates, who has it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from routing.task import Raised
from routing.values import PartyId, PersonId


@dataclass(frozen=True, kw_only=True, slots=True)
class Queued:
    """The task waits for a provider; `again` when it came back from one.

    Ready by `estimate_at` in eight of ten, likely by `likely_at`; without the latter it is the
    service's target. `wider`: the client lets it go wherever the provider sits; `raised` are the
    amounts that they offer from now on.
    """

    estimate_at: datetime | None = None
    likely_at: datetime | None = None
    wider: bool = False
    raised: Raised | None = None
    again: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class WaveStarted:
    """Offers of a wave go out together; a `public` one is shown in the provider channel too.

    `stage` is which step of the search it belongs to, the first being 0.
    """

    wave: int
    public: bool = False
    stage: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class WaveHeld:
    """Nobody is asked before `until_at`: whom it goes to sleeps, or nobody is free."""

    until_at: datetime
    parked: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class OfferSent:
    """One provider holds a reservation until `expires_at`."""

    n: int
    provider: PartyId
    wave: int
    expires_at: datetime
    assigned: bool = False
    units: int = 1


@dataclass(frozen=True, kw_only=True, slots=True)
class OfferDeclined:
    """The provider passed, with a reason's code."""

    n: int
    reason: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class OfferExpired:
    """Nobody answered in time."""

    n: int


@dataclass(frozen=True, kw_only=True, slots=True)
class OfferFailed:
    """The offer's notice reached nobody at its provider; nobody was asked after all."""

    n: int


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
    """A provider took it and agreed to `due_at`: the promise.

    `ahead_for` is the open work that they held already.
    """

    n: int
    provider: PartyId
    due_at: datetime
    worker: PersonId | None = None
    ahead_for: timedelta | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class WorkerNamed:
    """The firm named the member who does it."""

    worker: PersonId


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
