"""Who is who: persons, the firms they act for, and how both change.

Names, accounts and contacts live in storage, where they can be erased; here are only ids.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from datetime import date, datetime
from enum import StrEnum

from routing.frozen import replace
from routing.values import PartyId, PersonId, ServiceKey, TextId


class Side(StrEnum):
    """The side of the desk on which somebody stands."""

    CLIENT = "client"
    PROVIDER = "provider"
    OPERATOR = "operator"


class Position(StrEnum):
    """What somebody may do inside a firm: see all and open services, approve, or own tasks only."""

    OWNER = "owner"
    APPROVER = "approver"
    MEMBER = "member"


class Standing(StrEnum):
    """Whether the operator has said yes."""

    PENDING = "pending"
    ACTIVE = "active"
    REFUSED = "refused"
    LEFT = "left"


class LangFrom(StrEnum):
    """How a person's language is known: what comes later in this list outdoes what stands before.

    It is the platform's or the desk's; a few words were written in it; a whole line was; or the
    person or whoever enrolled them named it.
    """

    GUESS = "guess"
    WORDS = "words"
    LINE = "line"
    SURE = "sure"


@dataclass(frozen=True, kw_only=True, slots=True)
class Person:
    """Somebody who writes to the desk; `client` and `provider` are the firms they act for.

    `leave_from_at` and `leave_until_at` are a planned absence; when it begins they are `away`.
    """

    id: PersonId
    version: int = 0
    client: PartyId | None = None
    provider: PartyId | None = None
    operator: bool = False
    position: Position = Position.OWNER
    standing: Standing = Standing.ACTIVE
    zone: str = "UTC"
    lang: str = "en"
    lang_from: LangFrom | None = None
    zone_sure: bool = False
    away: bool = False
    away_until_at: datetime | None = None
    leave_from_at: datetime | None = None
    leave_until_at: datetime | None = None
    erase_at: datetime | None = None

    @property
    def side(self) -> Side:
        """The side that decides which cards this person sees; an operator's comes first."""
        if self.operator:
            return Side.OPERATOR
        return Side.PROVIDER if self.provider is not None else Side.CLIENT

    @property
    def lang_known(self) -> LangFrom:
        """How the language is known; of old records it was sure when the place was."""
        return self.lang_from or (LangFrom.SURE if self.zone_sure else LangFrom.GUESS)


def leaves(people: Iterable[Person]) -> tuple[tuple[datetime, datetime], ...]:
    """Give when nobody of a firm will be there: the planned leave of who works alone."""
    active = [person for person in people if person.standing == Standing.ACTIVE]
    if len(active) != 1:
        return ()
    start, end = active[0].leave_from_at, active[0].leave_until_at
    return () if start is None or end is None or end <= start else ((start, end),)


@dataclass(frozen=True, kw_only=True, slots=True)
class Check:
    """One settled item of a provider's checklist: who saw to it, and until which day it holds.

    `evidence` are somebody's words on where it can be seen.
    """

    by: PersonId | None = None
    until: date | None = None
    evidence: TextId | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Party:
    """A client's or a provider's firm, also when it is one person.

    Of a provider: `capacity` are units at once (None: no limit told), `trial` so many accepted
    tasks until they are on trial no more, `conflicts` clients they must not work for. Of a client:
    `blocked` are providers who are not to be asked, `keeps` what stays in house, in their words.
    `meeting` is where a provider talks to people: a link.
    """

    id: PartyId
    version: int = 0
    side: Side = Side.CLIENT
    standing: Standing = Standing.ACTIVE
    services: Mapping[ServiceKey, Standing] = field(default_factory=dict)
    opened: frozenset[ServiceKey] = frozenset()
    shut: frozenset[ServiceKey] = frozenset()
    languages: frozenset[str] = frozenset()
    region: str = ""
    hours: Mapping[str, str] = field(default_factory=dict)
    country: str = ""
    tools: frozenset[str] = frozenset()
    levels: Mapping[ServiceKey, str] = field(default_factory=dict)
    capacity: int | None = None
    trial: int = 0
    checks: Mapping[str, Check] = field(default_factory=dict)
    conflicts: frozenset[int] = frozenset()
    blocked: frozenset[int] = frozenset()
    keeps: tuple[TextId, ...] = ()
    meeting: TextId | None = None

    def does(self, service: ServiceKey) -> bool:
        """Whether this provider may be offered the service."""
        return self.standing == Standing.ACTIVE and self.services.get(service) == Standing.ACTIVE


@dataclass(frozen=True, kw_only=True, slots=True)
class Joined:
    """A person came to the desk, for a client's or provider's firm, or as an operator."""

    client: PartyId | None = None
    provider: PartyId | None = None
    operator: bool = False
    position: Position = Position.OWNER
    standing: Standing = Standing.ACTIVE
    zone: str = "UTC"
    lang: str = "en"
    lang_from: LangFrom | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Placed:
    """A person's zone or language became known or was corrected; `sure` is the zone.

    Without `lang_from`, as events were once, the language is as sure as the zone.
    """

    zone: str
    lang: str
    sure: bool = True
    lang_from: LangFrom | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Admitted:
    """The operator said yes or no to a person or a firm, or it left."""

    standing: Standing


@dataclass(frozen=True, kw_only=True, slots=True)
class Away:
    """A person is ill or on leave, until a time or until they say so."""

    until_at: datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class LeavePlanned:
    """A person will be away from a time on, until another or until they say so."""

    from_at: datetime
    until_at: datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class LeaveDropped:
    """A person stays after all."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Back:
    """A person is there again."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Repositioned:
    """A person's firm or position changed."""

    client: PartyId | None = None
    provider: PartyId | None = None
    operator: bool = False
    position: Position = Position.OWNER


@dataclass(frozen=True, kw_only=True, slots=True)
class Left:
    """A person went for good: what names them is erased at that time."""

    erase_at: datetime


PersonEvent = (
    Joined | Placed | Admitted | Away | LeavePlanned | LeaveDropped | Back | Repositioned | Left
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Founded:
    """A firm appeared on one side of the desk."""

    side: Side
    standing: Standing = Standing.ACTIVE


@dataclass(frozen=True, kw_only=True, slots=True)
class ServiceStood:
    """A provider asked for, was admitted to, or left a service."""

    service: ServiceKey
    standing: Standing


@dataclass(frozen=True, kw_only=True, slots=True)
class ServiceOpened:
    """A client's owner opened a service to members of the firm, or closed it again."""

    service: ServiceKey
    open: bool = True


@dataclass(frozen=True, kw_only=True, slots=True)
class Described:
    """A provider's own data, all of it, as it stands from now on.

    `country` is ISO 3166-1; `tools` are written as the catalogue writes them.
    """

    languages: frozenset[str] = frozenset()
    region: str = ""
    hours: Mapping[str, str] = field(default_factory=dict)
    country: str = ""
    tools: frozenset[str] = frozenset()
    levels: Mapping[ServiceKey, str] = field(default_factory=dict)
    capacity: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class CheckSettled:
    """An item of a provider's checklist was seen to, or (an NDA) accepted by themselves."""

    item: str
    check: Check


@dataclass(frozen=True, kw_only=True, slots=True)
class CheckDropped:
    """An item of a provider's checklist does not hold any more."""

    item: str


@dataclass(frozen=True, kw_only=True, slots=True)
class TrialSet:
    """A provider is on trial until so many of their tasks were accepted; 0 ends it."""

    tasks: int


@dataclass(frozen=True, kw_only=True, slots=True)
class ConflictSet:
    """A provider must not work for a client, or may again."""

    client: PartyId
    on: bool = True


@dataclass(frozen=True, kw_only=True, slots=True)
class Blocked:
    """A client does not want a provider, or does again."""

    provider: PartyId
    on: bool = True


@dataclass(frozen=True, kw_only=True, slots=True)
class KeepSaid:
    """A client keeps something in house, in the words of a text."""

    text: TextId


@dataclass(frozen=True, kw_only=True, slots=True)
class KeepDropped:
    """A client does not keep it in house any more."""

    text: TextId


@dataclass(frozen=True, kw_only=True, slots=True)
class MeetingPlaceSaid:
    """A provider said where they talk to people: a link, in the words of a text."""

    text: TextId


PartyEvent = (
    Founded
    | ServiceStood
    | ServiceOpened
    | Described
    | CheckSettled
    | CheckDropped
    | TrialSet
    | ConflictSet
    | Blocked
    | KeepSaid
    | KeepDropped
    | MeetingPlaceSaid
    | Admitted
)


def evolve_person(person: Person, event: PersonEvent) -> Person:
    """Give the person after the event."""
    match event:
        case Joined():
            return replace(
                person,
                client=event.client,
                provider=event.provider,
                operator=event.operator,
                position=event.position,
                standing=event.standing,
                zone=event.zone,
                lang=event.lang,
                lang_from=event.lang_from,
            )
        case Repositioned():
            return replace(
                person,
                client=event.client,
                provider=event.provider,
                operator=event.operator,
                position=event.position,
            )
        case Placed():
            lang, lang_from = event.lang, event.lang_from
            placed = replace(person, zone=event.zone, zone_sure=event.sure)
            return replace(placed, lang=lang, lang_from=lang_from)
        case Admitted():
            stays = event.standing == Standing.ACTIVE
            erase_at = None if stays else person.erase_at
            return replace(person, standing=event.standing, erase_at=erase_at)
        case Left():
            return replace(person, erase_at=event.erase_at)
        case Away():
            gone = replace(person, away=True, away_until_at=event.until_at)
            return replace(gone, leave_from_at=None, leave_until_at=None)
        case LeavePlanned():
            return replace(person, leave_from_at=event.from_at, leave_until_at=event.until_at)
        case LeaveDropped():
            return replace(person, leave_from_at=None, leave_until_at=None)
        case Back():
            return replace(person, away=False, away_until_at=None)


def evolve_party(party: Party, event: PartyEvent) -> Party:
    """Give the firm after the event."""
    match event:
        case Founded():
            return replace(party, side=event.side, standing=event.standing)
        case ServiceStood():
            return replace(party, services={**party.services, event.service: event.standing})
        case ServiceOpened():
            change = frozenset({event.service})
            gains, loses = (party.opened, party.shut) if event.open else (party.shut, party.opened)
            gains, loses = gains | change, loses - change
            opened, shut = (gains, loses) if event.open else (loses, gains)
            return replace(party, opened=opened, shut=shut)
        case Described():
            said = {one.name: getattr(event, one.name) for one in fields(event)}
            return replace(party, **said)
        case CheckSettled():
            return replace(party, checks={**party.checks, event.item: event.check})
        case CheckDropped():
            kept = {item: check for item, check in party.checks.items() if item != event.item}
            return replace(party, checks=kept)
        case TrialSet():
            return replace(party, trial=event.tasks)
        case ConflictSet():
            return replace(party, conflicts=_with(party.conflicts, event.client, on=event.on))
        case KeepSaid():
            return replace(party, keeps=(*party.keeps, event.text))
        case KeepDropped():
            return replace(party, keeps=tuple(k for k in party.keeps if k != event.text))
        case MeetingPlaceSaid():
            return replace(party, meeting=event.text)
        case Blocked():
            return replace(party, blocked=_with(party.blocked, event.provider, on=event.on))
        case Admitted():
            return replace(party, standing=event.standing)


def _with(held: frozenset[int], one: int, *, on: bool) -> frozenset[int]:
    return held | {int(one)} if on else held - {int(one)}
