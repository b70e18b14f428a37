"""What the desk needs from memory: one unit of work with reads and writes, as protocols.

`storage.ledger` implements it. The desk never sees a table, a session or a file path.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol, TypeVar

from routing.arrangement import Arrangement, ArrangementEvent
from routing.events import TaskEvent
from routing.inbound import Account, Inbound, Letter, Place
from routing.notices.model import Notice, Subject
from routing.people import Party, PartyEvent, Person, PersonEvent, Side
from routing.request import Request, RequestEvent
from routing.task import Task, TaskState
from routing.timers import Timer
from routing.values import (
    ArrangementId,
    FileId,
    LetterId,
    PartyId,
    PersonId,
    RequestId,
    ServiceKey,
    TaskId,
    TextId,
)

AnyEvent = TaskEvent | RequestEvent | PersonEvent | PartyEvent | ArrangementEvent
R = TypeVar("R")


@dataclass(frozen=True, kw_only=True, slots=True)
class Cause:
    """Why something happens: a letter or a timer (one of them), who acted, and when.

    `at` is when it happened for the clocks (the platform's time, clamped); `now` is the wall.
    """

    now: datetime
    at: datetime
    letter: LetterId | None = None
    timer: int | None = None
    actor: PersonId | None = None
    via: str = "desk"


@dataclass(frozen=True, kw_only=True, slots=True)
class Question:
    """Something the desk asked a person and whose answer may be free text; the newest is first."""

    id: int
    person: PersonId
    kind: str
    about: Subject
    key: str = ""
    asked_at: datetime
    data: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class PostedCard:
    """A card that was posted to one reader: what a press or a reply refers to."""

    key: str
    person: PersonId | None
    about: Subject
    slot: str
    notice: str
    actions: tuple[str, ...]
    live: bool
    expires_at: datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class FileSummary:
    """What the desk may know of a file: never its name or contents.

    `rows`, `columns` and `bad_rows` are of a table (CSV); `bad_rows` are line numbers, 1-based.
    """

    id: FileId
    client: PartyId | None
    size: int
    media_type: str
    digest: str
    rows: int | None = None
    columns: tuple[str, ...] = ()
    bad_rows: tuple[int, ...] = ()
    state: str = "ready"


@dataclass(frozen=True, kw_only=True, slots=True)
class StoredEvent:
    """An event with its envelope, as history and figures read it."""

    n: int
    event: AnyEvent
    happened_at: datetime
    recorded_at: datetime
    actor: PersonId | None
    via: str


class Reads(Protocol):
    """Everything that may be asked of memory; every method reads one consistent snapshot."""

    def person(self, id: PersonId) -> Person: ...
    def party(self, id: PartyId) -> Party: ...
    def task(self, id: TaskId) -> Task: ...
    def request(self, id: RequestId) -> Request: ...
    def arrangement(self, id: ArrangementId) -> Arrangement: ...
    def find_task(self, id: int) -> Task | None: ...
    def find_request(self, id: int) -> Request | None: ...
    def find_person(self, id: int) -> Person | None: ...
    def person_by_account(self, account: Account) -> Person | None: ...
    def person_named(self, name: str, side: Side | None = None) -> tuple[Person, ...]: ...
    def party_named(self, name: str, side: Side) -> tuple[Party, ...]: ...
    def name_of(self, person: PersonId) -> str: ...
    def home(self, person: PersonId) -> Place | None: ...
    def people_of(self, party: PartyId) -> tuple[Person, ...]: ...
    def operators(self) -> tuple[Person, ...]: ...
    def parties(self, side: Side) -> tuple[Party, ...]: ...
    def arrangement_of(self, client: PartyId, service: ServiceKey) -> Arrangement | None: ...
    def arrangements_of(self, client: PartyId) -> tuple[Arrangement, ...]: ...
    def tasks_of_client(self, client: PartyId, *, closed: bool = False) -> tuple[Task, ...]: ...
    def tasks_of_provider(self, provider: PartyId, *, closed: bool = False) -> tuple[Task, ...]: ...
    def tasks_offered_to(self, provider: PartyId) -> tuple[Task, ...]: ...
    def tasks_in(self, states: Collection[TaskState]) -> tuple[Task, ...]: ...
    def open_requests(self, person: PersonId) -> tuple[Request, ...]: ...
    def questions(self, person: PersonId) -> tuple[Question, ...]: ...
    def card(self, key: str) -> PostedCard | None: ...
    def live_card(self, person: PersonId, about: Subject, slot: str) -> PostedCard | None: ...
    def card_by_message(self, place: Place, message: str) -> PostedCard | None: ...
    def words(self, text: TextId) -> str: ...
    def file(self, id: FileId) -> FileSummary: ...
    def history(self, subject: Subject) -> tuple[StoredEvent, ...]: ...


class Tx(Reads, Protocol):
    """One unit of work: all of it is kept, or none of it."""

    def next_id(self, counter: str) -> int: ...
    def record(self, subject: Subject, events: Sequence[AnyEvent], cause: Cause) -> None:
        """Append the events, fold them into the row, compare-and-set its version.

        A new subject starts at version 0. Raises `Moved` when the version is not the one read.
        """

    def post(self, notices: Sequence[Notice], cause: Cause) -> None:
        """Write the notices to the outbox, numbered within their cause."""

    def keep_words(
        self, words: str, *, client: PartyId | None, author: PersonId | None
    ) -> TextId: ...
    def ask(self, question: Question) -> None: ...
    def close_question(self, id: int) -> None: ...
    def close_questions(self, about: Subject, kinds: Collection[str] = ()) -> None: ...
    def name_person(self, person: PersonId, name: str) -> None: ...
    def name_party(self, party: PartyId, name: str) -> None: ...
    def link_account(self, person: PersonId, account: Account, home: Place) -> None: ...
    def own_file(self, file: FileId, client: PartyId) -> None: ...
    def link_message(self, letter: LetterId, about: Subject) -> None: ...
    def new_code(self, kind: str, data: Mapping[str, str], expires_at: datetime) -> str: ...
    def take_code(self, code: str, now: datetime) -> tuple[str, Mapping[str, str]] | None: ...
    def decided(self, letter: LetterId) -> None: ...
    def fired(self, timer: int) -> None: ...
    def arm(self, subject: Subject, timers: Collection[Timer]) -> None:
        """Make these the subject's pending timers; those that fired stay fired."""


class Ledger(Protocol):
    """Memory, as the desk uses it."""

    def keep(self, inbound: Inbound, now: datetime) -> Letter | None:
        """Commit the inbound; None when this key was kept before."""

    def letter(self, id: LetterId) -> Letter | None:
        """The letter, or None when it was decided or set aside."""

    def due_timers(self, now: datetime, limit: int = 100) -> tuple[tuple[int, Timer], ...]: ...
    def read(self, work: Callable[[Reads], R]) -> R: ...
    def write(self, work: Callable[[Tx], R]) -> R:
        """Run `work` in one unit of work and commit; run it again after `Moved`, five times at most."""
