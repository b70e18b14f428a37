"""What the desk needs from memory: one unit of work with reads and writes, as protocols.

`storage.ledger` implements it. The desk never sees a table, a session or a file path.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Protocol, TypeVar

from routing.arrangement import Arrangement, ArrangementEvent
from routing.events import TaskEvent
from routing.lately import Lately
from routing.money.retainer import Retainer, RetainerEvent
from routing.notices.model import Notice, Subject
from routing.people import Party, PartyEvent, Person, PersonEvent, Side
from routing.request import Request, RequestEvent
from routing.series.model import Series, SeriesEvent
from routing.task import OfferState
from routing.values import (
    ArrangementId,
    FileId,
    LetterId,
    PartyId,
    PersonId,
    RequestId,
    RetainerId,
    SeriesId,
    ServiceKey,
    TaskId,
    TextId,
)

if TYPE_CHECKING:
    from routing.figures.columns import Columns
    from routing.figures.packed import FactsRow
    from routing.figures.wanted import Wanted
    from routing.inbound import Account, Inbound, Letter, Place
    from routing.lessons import Lesson
    from routing.money.postings import Posting
    from routing.task import Task, TaskState
    from routing.timers import Timer

AnyEvent = (
    TaskEvent
    | RequestEvent
    | PersonEvent
    | PartyEvent
    | ArrangementEvent
    | RetainerEvent
    | SeriesEvent
)
R = TypeVar("R")


@dataclass(frozen=True, kw_only=True, slots=True)
class Cause:
    """Why something happens: a letter or a timer (one of them), who acted, and when.

    `at` is when it happened for the clocks (the platform's time, clamped); `now` is the wall.
    `model` is what understood the words, when there were any.
    """

    now: datetime
    at: datetime
    letter: LetterId | None = None
    timer: int | None = None
    actor: PersonId | None = None
    via: str = "desk"
    model: str = ""


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
    letter: LetterId | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Offered:
    """One offer in a provider's record: what became of it, and of the claim if it was one."""

    task: TaskId
    service: ServiceKey
    provider: PartyId
    state: OfferState
    reason: str
    units: int
    sent_at: datetime | None
    settled_at: datetime | None
    left: str
    left_at: datetime | None


class Reads(Lately, Protocol):
    """Everything that may be asked of memory; every method reads one consistent snapshot."""

    def letter(self, id: LetterId) -> Letter | None:
        """Give a letter, or None when it was decided or set aside."""
        ...

    def person(self, id: PersonId) -> Person:
        """Give a person. Raises `KeyError` when there is none."""
        ...

    def party(self, id: PartyId) -> Party:
        """Give a firm. Raises `KeyError` when there is none."""
        ...

    def task(self, id: TaskId) -> Task:
        """Give a task. Raises `KeyError` when there is none."""
        ...

    def request(self, id: RequestId) -> Request:
        """Give a request. Raises `KeyError` when there is none."""
        ...

    def arrangement(self, id: ArrangementId) -> Arrangement:
        """Give an arrangement. Raises `KeyError` when there is none."""
        ...

    def retainer(self, id: RetainerId) -> Retainer:
        """Give a retainer. Raises `KeyError` when there is none."""
        ...

    def series(self, id: SeriesId) -> Series:
        """Give a standing order. Raises `KeyError` when there is none."""
        ...

    def find_series(self, id: int) -> Series | None:
        """Give the standing order of that number, or None."""
        ...

    def series_of(self, client: PartyId) -> tuple[Series, ...]:
        """Give a client's standing orders, ended ones too, by id."""
        ...

    def find_task(self, id: int) -> Task | None:
        """Give the task of that number, or None."""
        ...

    def find_request(self, id: int) -> Request | None:
        """Give the request of that number, or None."""
        ...

    def find_person(self, id: int) -> Person | None:
        """Give the person of that number, or None."""
        ...

    def person_by_account(self, account: Account) -> Person | None:
        """Give who writes from that account, or None for a stranger."""
        ...

    def person_named(self, name: str, side: Side | None = None) -> tuple[Person, ...]:
        """Give everybody of that name (and side), letter case aside."""
        ...

    def party_named(self, name: str, side: Side) -> tuple[Party, ...]:
        """Give the firm of that side and name, letter case aside, or None."""
        ...

    def name_of(self, person: PersonId) -> str:
        """Give the name by which a person is called."""
        ...

    def home(self, person: PersonId) -> Place | None:
        """Give where a person is written to, or None."""
        ...

    def people_of(self, party: PartyId) -> tuple[Person, ...]:
        """Give the people who act for a firm, by id."""
        ...

    def operators(self) -> tuple[Person, ...]:
        """Give the people who run the desk."""
        ...

    def parties(self, side: Side) -> tuple[Party, ...]:
        """Give all firms of a side, by id."""
        ...

    def arrangement_of(self, client: PartyId, service: ServiceKey) -> Arrangement | None:
        """Give what stands between a client and a service, or None before the first request."""
        ...

    def arrangements_of(self, client: PartyId) -> tuple[Arrangement, ...]:
        """Give all arrangements of a client."""
        ...

    def retainer_of(self, client: PartyId) -> Retainer | None:
        """Give what a client has paid for beforehand, ended or not; None when there never was."""
        ...

    def retainers(self) -> tuple[Retainer, ...]:
        """Give all retainers, by id."""
        ...

    def postings(self, start: datetime, end: datetime) -> tuple[Posting, ...]:
        """Give what was posted in [start, end), in order."""
        ...

    def tasks_of_client(self, client: PartyId) -> tuple[Task, ...]:
        """Give a client's open tasks, by id."""
        ...

    def tasks_of_provider(self, provider: PartyId) -> tuple[Task, ...]:
        """Give the open tasks that a provider holds, by id."""
        ...

    def tasks_offered_to(self, provider: PartyId) -> tuple[Task, ...]:
        """Give the tasks of which the provider holds an open offer."""
        ...

    def offers_since(
        self,
        since: datetime,
        *,
        provider: PartyId | None = None,
        state: OfferState | None = None,
        left: str = "",
    ) -> tuple[Offered, ...]:
        """Give the offers sent, or claims that ended, from then on, by task and number.

        Narrowed to one provider, one state, or one way in which a claim ended.
        """
        ...

    def tasks_in(
        self, states: Collection[TaskState], closed_since: datetime | None = None
    ) -> tuple[Task, ...]:
        """Give the tasks in these states, by id; with `closed_since`, those closed from then on."""
        ...

    def open_requests(self, person: PersonId) -> tuple[Request, ...]:
        """Give the person's requests that wait for their tap."""
        ...

    def questions(self, person: PersonId) -> tuple[Question, ...]:
        """Give what the person was asked and has not answered, newest first."""
        ...

    def card(self, key: str) -> PostedCard | None:
        """Give the posted card of that key, or None."""
        ...

    def live_card(self, person: PersonId, about: Subject, slot: str) -> PostedCard | None:
        """Give the newest live card of a reader, subject and slot, or None."""
        ...

    def cards_in(self, about: Subject, slot: str) -> tuple[PostedCard, ...]:
        """Give the live cards of a subject in this slot, of all readers."""
        ...

    def card_by_message(self, place: Place, message: str) -> PostedCard | None:
        """Give the card that a platform's message shows, or what a message is about."""
        ...

    def wrong_codes(self, since: datetime, account: Account | None = None) -> int:
        """Give how many wrong codes were tried since then: by this account, or by all."""
        ...

    def words(self, text: TextId) -> str:
        """Give somebody's words; erased ones are empty."""
        ...

    def file(self, id: FileId) -> FileSummary:
        """Give what may be known of a file."""
        ...

    def history(self, subject: Subject) -> tuple[StoredEvent, ...]:
        """Give a subject's events with their envelopes, in order."""
        ...

    def facts(self, wanted: Wanted) -> Columns:
        """Give the facts of the tasks that are wanted, for the figures."""
        ...


class Tx(Reads, Protocol):
    """One unit of work: all of it is kept, or none of it."""

    @property
    def changed(self) -> bool:
        """Whether anything was changed in this unit until now."""
        ...

    def next_id(self, counter: str) -> int:
        """Give the next number of a counter; numbers go up, and now and then one is left out."""
        ...

    def record(self, subject: Subject, events: Sequence[AnyEvent], cause: Cause) -> None:
        """Append the events, fold them into the row, compare-and-set its version.

        A new subject starts at version 0. Raises `Moved` when the version is not the one read.
        """

    def post(self, notices: Sequence[Notice], cause: Cause) -> None:
        """Write the notices to the outbox, numbered within their cause."""

    def keep_words(self, words: str, *, client: PartyId | None, author: PersonId | None) -> TextId:
        """Keep words where they can be erased, and give their id."""
        ...

    def keep_lesson(self, lesson: Lesson, cause: Cause) -> None:
        """Keep what a person said a text is about; it goes when its text is erased."""

    def keep_facts(self, row: FactsRow) -> None:
        """Write a task's facts for the figures."""
        ...

    def ask(self, question: Question) -> None:
        """Remember an open question."""
        ...

    def close_question(self, id: int) -> None:
        """Forget an open question."""
        ...

    def close_questions(self, about: Subject, kinds: Collection[str] = ()) -> None:
        """Forget the open questions about a subject, of these kinds or of all."""
        ...

    def name_person(self, person: PersonId, name: str) -> None:
        """Set the name by which a person is called."""
        ...

    def name_party(self, party: PartyId, name: str) -> None:
        """Set the name of a firm."""
        ...

    def link_account(self, person: PersonId, account: Account, home: Place) -> None:
        """Let an account speak for a person, and write to them there from now on."""
        ...

    def own_file(self, file: FileId, client: PartyId) -> None:
        """Make a file belong to a client."""
        ...

    def archive_file(
        self, person: PersonId, client: PartyId | None, until: datetime, name: str
    ) -> FileId:
        """Make room for a person's archive: a file that is still to be made, kept until then."""
        ...

    def link_message(self, letter: LetterId, about: Subject, word: LetterId | None = None) -> None:
        """Remember what the message of a letter is about, for replies and edits.

        `word` is the letter by which its words crossed, when that was another.
        """
        ...

    def new_code(self, kind: str, data: Mapping[str, str], expires_at: datetime) -> str:
        """Give a one-time code that a person can type."""
        ...

    def take_code(self, code: str, now: datetime) -> tuple[str, Mapping[str, str]] | None:
        """Give a code's kind and data and use it up, or None when it is wrong, used or over."""
        ...

    def wrong_code(self, account: Account, now: datetime) -> None:
        """Count a wrong code from this account."""
        ...

    def decided(self, letter: LetterId) -> None:
        """Mark a letter as decided. Raises `Moved` when it was decided or set aside already."""
        ...

    def forget(self, person: PersonId, now: datetime) -> None:
        """Erase a person's name, accounts, letters, words and files; what they did stays."""
        ...

    def unsay(self, letter: LetterId) -> None:
        """Erase what a letter says, its words and fields; that it came, stays."""
        ...

    def fired(self, timer: int) -> bool:
        """Mark a timer as fired, and tell whether it was still to fire."""
        ...

    def arm(self, subject: Subject, timers: Collection[Timer]) -> tuple[Timer, ...]:
        """Make these the subject's pending timers; those that fired stay so, and are given."""
        ...


class Ledger(Protocol):
    """Memory, as the desk uses it."""

    def keep(self, inbound: Inbound, now: datetime) -> Letter | None:
        """Commit the inbound; None when this key was kept before."""

    def letter(self, id: LetterId) -> Letter | None:
        """The letter, or None when it was decided or set aside."""

    def due_timers(self, now: datetime, limit: int = 100) -> tuple[tuple[int, Timer], ...]:
        """Give due timers with their row ids, oldest first."""
        ...

    def without_facts(self, limit: int) -> tuple[TaskId, ...]:
        """Give tasks whose facts were never written, or are of another release."""
        ...

    def pending_timers(self) -> tuple[Timer, ...]:
        """Give all timers that have not fired, by due time."""
        ...

    def read(self, work: Callable[[Reads], R]) -> R:
        """Run `work` on one consistent snapshot."""
        ...

    def write(self, work: Callable[[Tx], R]) -> R:
        """Run `work` in one unit of work and commit.

        It runs again after `Moved`, five times at most, so it must not do anything else.
        """
        ...

    def write_each(self, works: Sequence[Callable[[Tx], R]]) -> Sequence[R | Exception]:
        """Run several as `write` does, each a unit by itself, and commit them together if it can.

        Gives what each returns, or what it raises, in their order.
        """
        ...
