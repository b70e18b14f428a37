"""A request: what a client wrote, with its parts, until it is confirmed. Not yet a task."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from routing.frozen import replace
from routing.task import Given
from routing.values import FileId, PartyId, PersonId, RequestId, ServiceKey, TaskId, TextId


class RequestState(StrEnum):
    """Where a request is in its short life."""

    OPEN = "open"
    CONFIRMED = "confirmed"
    DROPPED = "dropped"
    EXPIRED = "expired"


@dataclass(frozen=True, kw_only=True, slots=True)
class ByName:
    """Who the client said shall do a part: asked first, or why nobody is.

    `lack` is `unknown` (nobody is called so), `cannot` (they do not do this), `several`, or `first`
    (whoever did it last, and nobody did); then `name` is what was written.
    """

    party: PartyId | None = None
    name: TextId | None = None
    lack: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Part:
    """One piece of work inside a request.

    `service` is None while it must be asked; `likely` are the services to offer as buttons.
    `rule` says how a part repeats (RRULE parts of RFC 5545), `rule_from` on which day it does first
    where the rule itself says so; empty for work that is wanted once.
    `itself_at` is the close of the day that was named, where the words were "before" it.
    `kept` is what the client keeps in house and this part is about; `at` an appointment that is
    set with it; `by_name` who shall do it, where that was said.
    """

    n: int
    words: TextId
    service: ServiceKey | None = None
    likely: tuple[ServiceKey, ...] = ()
    inputs: Mapping[str, Given] = field(default_factory=dict)
    wanted_at: datetime | None = None
    itself_at: datetime | None = None
    when_ask: str = ""
    repeats: bool = False
    rule: str = ""
    rule_from: date | None = None
    urgent: bool = False
    dropped: bool = False
    to_person: bool = False
    kept: TextId | None = None
    at: datetime | None = None
    by_name: ByName | None = None
    task: TaskId | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Request:
    """What a client wrote, understood into parts, waiting for one confirmation."""

    id: RequestId
    version: int = 0
    state: RequestState = RequestState.OPEN
    client: PartyId = PartyId(0)
    requester: PersonId = PersonId(0)
    written_by: PersonId = PersonId(0)
    words: TextId | None = None
    files: tuple[FileId, ...] = ()
    parts: tuple[Part, ...] = ()
    opened_at: datetime | None = None
    closed_at: datetime | None = None
    reminded: int = 0

    @property
    def ref(self) -> str:
        """The reference that people use, such as `R-3`."""
        return f"R-{self.id}"

    @property
    def live(self) -> tuple[Part, ...]:
        """The parts that were not dropped."""
        return tuple(part for part in self.parts if not part.dropped)

    @property
    def unsure(self) -> tuple[Part, ...]:
        """The parts whose service must still be chosen."""
        return tuple(p for p in self.live if p.service is None and not p.to_person)


@dataclass(frozen=True, kw_only=True, slots=True)
class Requested:
    """A client wrote what they want off their plate."""

    client: PartyId
    requester: PersonId
    written_by: PersonId
    words: TextId
    files: tuple[FileId, ...] = ()
    parts: tuple[Part, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class PartChanged:
    """One part was corrected: its service, date, inputs, or it was dropped."""

    part: Part


@dataclass(frozen=True, kw_only=True, slots=True)
class PartsRedrawn:
    """Parts were joined or split by the client."""

    parts: tuple[Part, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class FilesAdded:
    """Files came that belong to this request."""

    files: tuple[FileId, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Confirmed:
    """The client said yes; `tasks` were born, by part number."""

    tasks: Mapping[int, TaskId]


@dataclass(frozen=True, kw_only=True, slots=True)
class Dropped:
    """The client cancelled the request, or took the confirmation back in time."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Expired:
    """The card was never tapped, in spite of reminders."""


@dataclass(frozen=True, kw_only=True, slots=True)
class CardReminded:
    """The client was reminded of the untapped card."""

    n: int


RequestEvent = (
    Requested
    | PartChanged
    | PartsRedrawn
    | FilesAdded
    | Confirmed
    | Dropped
    | Expired
    | CardReminded
)


def evolve_request(request: Request, event: RequestEvent, at: datetime) -> Request:
    """Give the request after the event, which happened `at`."""
    match event:
        case Requested():
            return replace(
                request,
                client=event.client,
                requester=event.requester,
                written_by=event.written_by,
                words=event.words,
                files=event.files,
                parts=event.parts,
                opened_at=at,
            )
        case PartChanged():
            return replace(request, parts=_with(request.parts, event.part))
        case PartsRedrawn():
            return replace(request, parts=event.parts)
        case FilesAdded():
            return replace(request, files=request.files + event.files)
        case Confirmed():
            parts = tuple(replace(p, task=event.tasks.get(p.n)) for p in request.parts)
            return replace(request, state=RequestState.CONFIRMED, parts=parts, closed_at=at)
        case Dropped():
            return replace(request, state=RequestState.DROPPED, closed_at=at)
        case Expired():
            return replace(request, state=RequestState.EXPIRED, closed_at=at)
        case CardReminded():
            return replace(request, reminded=event.n)


def _with(parts: tuple[Part, ...], part: Part) -> tuple[Part, ...]:
    return tuple(part if p.n == part.n else p for p in parts)
