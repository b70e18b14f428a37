"""What stands between one client and one service, and how it changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from routing.access.model import Access, AccessEnded, AccessGiven, register
from routing.beside.model import (
    KEPT,
    Meeting,
    MeetingAgreed,
    MeetingDropped,
    MeetingPut,
    Quick,
    QuickAnswered,
    QuickAsked,
    QuickClosed,
)
from routing.catalogue.model import Rate, RateKind
from routing.changes.model import (
    NoticeAgreed,
    NoticeBegun,
    NoticePut,
    NoticeRefused,
    Notices,
    away_at,
    evolve_notices,
    notice_of,
    usual_at,
)
from routing.checkin.model import CheckEvent, Checks, evolve_checks
from routing.first.model import Answer, FirstTold, Item
from routing.frozen import replace
from routing.notices.model import About, Subject
from routing.steps import Planned
from routing.values import ArrangementId, Money, PartyId, PersonId, ServiceKey, TextId


@dataclass(frozen=True, kw_only=True, slots=True)
class Terms:
    """Price (what the client pays) and pay (what the provider gets), from an instant on.

    `price_by` and `pay_by` say what each is counted by.
    """

    from_at: datetime
    price: Money | None = None
    pay: Money | None = None
    price_by: RateKind = RateKind.FIXED
    pay_by: RateKind = RateKind.FIXED

    @property
    def price_rate(self) -> Rate | None:
        """What the client pays, and by what."""
        return None if self.price is None else Rate(kind=self.price_by, amount=self.price)

    @property
    def pay_rate(self) -> Rate | None:
        """What the provider gets, and by what."""
        return None if self.pay is None else Rate(kind=self.pay_by, amount=self.pay)


@dataclass(frozen=True, kw_only=True, slots=True)
class Arrangement:
    """Usual provider and stand-in, standing notes, terms, rounds, targets and check-ins.

    A task pins its version. `who` does it within the usual provider's firm, where that was agreed.
    `quick` are open questions beside a task, `meetings` the talks put or
    agreed; `counted` is the last number that either had. `background` is what was told before the
    first time, `access` the register of who was let in where, `changes` what was announced.
    """

    id: ArrangementId
    version: int = 0
    client: PartyId = PartyId(0)
    service: ServiceKey = ServiceKey("")
    usual: PartyId | None = None
    who: PersonId | None = None
    stand_in: PartyId | None = None
    notes: tuple[TextId, ...] = ()
    terms: tuple[Terms, ...] = ()
    rounds: int = 0
    proposed: Terms | None = None
    quick: tuple[Quick, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    counted: int = 0
    checks: Checks = field(default_factory=Checks)
    background: Mapping[Item, Answer] = field(default_factory=dict)
    access: tuple[Access, ...] = ()
    steps: tuple[Planned, ...] = ()
    changes: Notices = ()

    def terms_at(self, at: datetime) -> Terms | None:
        """The terms that hold at an instant; of several from the same day, those agreed last."""
        held = (t for t in reversed(self.terms) if t.from_at <= at)
        return max(held, key=lambda t: t.from_at, default=None)

    def does_at(self, at: datetime) -> PartyId | None:
        """Who is asked first for work of an instant: the usual one of then, else who stands in."""
        away = away_at(self.changes, at)
        named = (usual_at(self.changes, self.usual, at), self.stand_in)
        return next((party for party in named if party is not None and party not in away), None)


@dataclass(frozen=True, kw_only=True, slots=True)
class Arranged:
    """Created, silently, at the first request, from the service's defaults."""

    client: PartyId
    service: ServiceKey
    rounds: int
    terms: Terms


@dataclass(frozen=True, kw_only=True, slots=True)
class UsualSet:
    """The client named who usually does it, or who stands in; `nobody`: none is usual any more."""

    usual: PartyId | None = None
    stand_in: PartyId | None = None
    nobody: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class NoteKept:
    """Something to remember for next time."""

    note: TextId


@dataclass(frozen=True, kw_only=True, slots=True)
class NoteDropped:
    """A standing note was deleted."""

    note: TextId


@dataclass(frozen=True, kw_only=True, slots=True)
class TermsSet:
    """Price or pay change from a date on; tasks confirmed before keep theirs."""

    terms: Terms


@dataclass(frozen=True, kw_only=True, slots=True)
class ChangeProposed:
    """The desk would like other terms from a date on; the client has not said yes."""

    terms: Terms


@dataclass(frozen=True, kw_only=True, slots=True)
class ChangeAgreed:
    """The client said yes: the proposed terms hold from their date on, or from now."""

    from_at: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class ChangeRefused:
    """The client would rather talk: everything stays as it is."""


@dataclass(frozen=True, kw_only=True, slots=True)
class StepsSet:
    """The steps that this client's tasks of the service walk from now on; none: the catalogue's."""

    steps: tuple[Planned, ...] = ()


ArrangementEvent = (
    Arranged
    | UsualSet
    | NoteKept
    | NoteDropped
    | TermsSet
    | ChangeProposed
    | ChangeAgreed
    | ChangeRefused
    | StepsSet
    | NoticePut
    | NoticeAgreed
    | NoticeRefused
    | NoticeBegun
    | QuickAsked
    | QuickAnswered
    | QuickClosed
    | MeetingPut
    | MeetingAgreed
    | MeetingDropped
    | CheckEvent
    | FirstTold
    | AccessGiven
    | AccessEnded
)


def evolve_arrangement(arrangement: Arrangement, event: ArrangementEvent) -> Arrangement:
    """Give the arrangement after the event."""
    match event:
        case Arranged():
            return replace(
                arrangement,
                client=event.client,
                service=event.service,
                rounds=event.rounds,
                terms=(event.terms,),
            )
        case UsualSet():
            named = event.nobody or event.usual is not None
            return replace(
                arrangement,
                usual=None if event.nobody else event.usual or arrangement.usual,
                who=None if named else arrangement.who,
                stand_in=event.stand_in or arrangement.stand_in,
            )
        case NoteKept():
            return replace(arrangement, notes=(*arrangement.notes, event.note))
        case NoteDropped():
            kept = tuple(n for n in arrangement.notes if n != event.note)
            return replace(arrangement, notes=kept)
        case TermsSet():
            return replace(arrangement, terms=(*arrangement.terms, event.terms))
        case ChangeProposed():
            return replace(arrangement, proposed=event.terms)
        case ChangeAgreed():
            return _agreed(arrangement, event.from_at)
        case ChangeRefused():
            return replace(arrangement, proposed=None)
        case StepsSet():
            return replace(arrangement, steps=event.steps)
        case NoticePut() | NoticeAgreed() | NoticeRefused():
            return replace(arrangement, changes=evolve_notices(arrangement.changes, event))
        case NoticeBegun():
            return _begun(arrangement, event)
        case QuickAsked() | QuickAnswered() | QuickClosed():
            return _quick(arrangement, event)
        case MeetingPut() | MeetingAgreed() | MeetingDropped():
            return _meeting(arrangement, event)
        case FirstTold():
            told = {**arrangement.background, event.item: event.answer}
            return replace(arrangement, background=told)
        case AccessGiven() | AccessEnded():
            return replace(arrangement, access=register(arrangement.access, event))
        case _:
            return replace(arrangement, checks=evolve_checks(arrangement.checks, event))


def _quick(held: Arrangement, event: QuickAsked | QuickAnswered | QuickClosed) -> Arrangement:
    if isinstance(event, QuickAsked):
        asked = Quick(n=event.n, by=event.by, provider=event.provider, text=event.text)
        return replace(held, quick=(*held.quick, asked)[-KEPT:], counted=event.n)
    if isinstance(event, QuickClosed):
        return replace(held, quick=tuple(q for q in held.quick if q.n != event.n))
    said = (replace(q, text=event.text) if q.n == event.n else q for q in held.quick)
    return replace(held, quick=tuple(said))


def _meeting(held: Arrangement, event: MeetingPut | MeetingAgreed | MeetingDropped) -> Arrangement:
    if isinstance(event, MeetingAgreed):
        agreed = (replace(m, agreed=True) if m.n == event.n else m for m in held.meetings)
        return replace(held, meetings=tuple(agreed))
    n = event.meeting.n if isinstance(event, MeetingPut) else event.n
    others = tuple(m for m in held.meetings if m.n != n)
    if isinstance(event, MeetingDropped):
        return replace(held, meetings=others)
    meetings = (*others, event.meeting)[-KEPT:]
    return replace(held, meetings=meetings, counted=max(held.counted, n))


def _begun(held: Arrangement, event: NoticeBegun) -> Arrangement:
    """From now on the new one usually does it, and does not stand in any more."""
    told = notice_of(held.changes, event.n)
    after = replace(held, changes=evolve_notices(held.changes, event))
    if told is None or told.new is None:
        return after
    stand_in = None if told.new == held.stand_in else held.stand_in
    return replace(after, usual=told.new, who=told.who, stand_in=stand_in)


def _agreed(arrangement: Arrangement, from_at: datetime) -> Arrangement:
    if arrangement.proposed is None:
        return arrangement
    terms = replace(arrangement.proposed, from_at=from_at)
    return replace(arrangement, terms=(*arrangement.terms, terms), proposed=None)


def about_arrangement(held: Arrangement) -> Subject:
    """Give what cards, questions and timers of an arrangement are about."""
    return Subject(kind=About.ARRANGEMENT, id=held.id)
