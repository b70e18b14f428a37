"""What the desk may ask of memory, over one connection: one consistent snapshot.

Implements `routing.ports.Reads`. A subject that did not change is decoded once. Changes nothing.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, cast

from sqlalchemy import bindparam, false, or_, select

from routing.notices.model import About, Subject
from routing.people import Party, Person, Side, Standing
from routing.ports import FileSummary, Offered, Question, StoredEvent
from routing.request import Request, RequestState
from routing.task import OfferState, Task, TaskState
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
from storage import tables as t
from storage.bodies import read_event
from storage.conversation_reads import ConversationReads
from storage.figures import read_facts
from storage.inbox import waiting_letter
from storage.lately import LAST_ACCEPTED, Lately, offers
from storage.posting import home_of
from storage.ready import Ready
from storage.remembered import Remembered
from storage.rows import account_columns, fold_name, read_file, read_offered, read_posting

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from sqlalchemy import BindParameter, Connection

    from routing.arrangement import Arrangement
    from routing.figures.columns import Columns
    from routing.figures.wanted import Wanted
    from routing.inbound import Account, Letter, Place
    from routing.money.postings import Posting
    from routing.money.retainer import Retainer
    from routing.series.model import Series
    from routing.values import RetainerId, SeriesId
    from storage.ready import Row
    from storage.subjects import Held

_PERSON_BY_ACCOUNT = Ready(
    select(t.accounts.c.person_id).where(
        t.accounts.c.platform == bindparam("platform"),
        t.accounts.c.team == bindparam("team"),
        t.accounts.c.user == bindparam("user"),
    )
)
_NAME = Ready(select(t.persons.c.name).where(t.persons.c.id == bindparam("person")))
_WORDS = Ready(select(t.texts.c.words).where(t.texts.c.id == bindparam("text")))
_FILE = Ready(select(t.files).where(t.files.c.id == bindparam("file")))
_HISTORY = Ready(
    select(t.events)
    .where(t.events.c.about_kind == bindparam("kind"), t.events.c.about_id == bindparam("subject"))
    .order_by(t.events.c.n)
)
# Made once: a question that is put together anew each time costs more than its answer.
_PERSON: BindParameter[int] = bindparam("person")
_PARTY: BindParameter[int] = bindparam("party")
_PEOPLE_OF = Ready(
    select(t.persons)
    .where(
        or_(t.persons.c.client_id == _PARTY, t.persons.c.provider_id == _PARTY),
        t.persons.c.standing != Standing.LEFT.value,
    )
    .order_by(t.persons.c.id)
)
_OPERATORS = Ready(
    select(t.persons)
    .where(t.persons.c.operator.is_(True), t.persons.c.standing == Standing.ACTIVE.value)
    .order_by(t.persons.c.id)
)
_ARRANGEMENT = Ready(
    select(t.arrangements).where(
        t.arrangements.c.client_id == bindparam("client"),
        t.arrangements.c.service == bindparam("service"),
    )
)
_RETAINER = Ready(
    select(t.retainers)
    .where(t.retainers.c.client_id == bindparam("client"))
    .order_by(t.retainers.c.id)
)
_POSTED = t.postings.c
_POSTINGS = Ready(
    select(t.postings)
    .where(_POSTED.posted_at >= bindparam("start"), _POSTED.posted_at < bindparam("end"))
    .order_by(_POSTED.posted_at, _POSTED.about_kind, _POSTED.about_id, _POSTED.n, _POSTED.line)
)
_OPEN = t.tasks.c.closed.is_(False)
_CLIENTS = select(t.tasks).where(t.tasks.c.client_id == _PARTY).order_by(t.tasks.c.id)
_PROVIDERS = select(t.tasks).where(t.tasks.c.provider_id == _PARTY).order_by(t.tasks.c.id)
_OF_CLIENT, _OF_PROVIDER = Ready(_CLIENTS.where(_OPEN)), Ready(_PROVIDERS.where(_OPEN))
_OFFERED_TO = Ready(
    select(t.tasks)
    .where(
        t.tasks.c.id.in_(
            select(t.offers.c.task_id).where(
                t.offers.c.provider_id == _PARTY, t.offers.c.offer_state == OfferState.SENT.value
            )
        ),
        _OPEN,
    )
    .order_by(t.tasks.c.id)
)
_SERIES_OF = Ready(select(t.series).where(t.series.c.client_id == _PARTY).order_by(t.series.c.id))
_PARTIES = Ready(
    select(t.parties).where(t.parties.c.side == bindparam("side")).order_by(t.parties.c.id)
)
_ARRANGEMENTS_OF = Ready(
    select(t.arrangements).where(t.arrangements.c.client_id == _PARTY).order_by(t.arrangements.c.id)
)


@cache
def _tasks_in(states: int, since: bool) -> Ready:
    """Tasks in one of so many states; of those that were closed since then."""
    named = [t.tasks.c.task_state == bindparam(f"state{n}") for n in range(states)]
    found = select(t.tasks).where(or_(false(), *named)).order_by(t.tasks.c.id)
    return Ready(found.where(t.tasks.c.closed_at >= bindparam("since")) if since else found)


_OPEN_REQUESTS = Ready(
    select(t.requests)
    .where(
        or_(t.requests.c.requester_id == _PERSON, t.requests.c.written_by_id == _PERSON),
        t.requests.c.request_state == RequestState.OPEN.value,
    )
    .order_by(t.requests.c.id)
)


class SqlReads(ConversationReads, Lately):
    """Reads over one connection."""

    def __init__(self, connection: Connection, remembered: Remembered | None = None) -> None:
        self._connection = connection
        self._remembered = remembered or Remembered()
        self._letters: dict[LetterId, Letter] = {}
        self._held: dict[tuple[About, int], Held] = {}
        self._histories: dict[Subject, tuple[StoredEvent, ...]] = {}
        self._writers: dict[Account, int | None] = {}
        self._homes: dict[PersonId, Place | None] = {}
        self._asked: dict[PersonId, tuple[Question, ...]] = {}
        self._listed = defaultdict(dict)
        self._counted: dict[Wanted, Columns] = {}

    def go_on_from(self, before: SqlReads) -> None:
        """Take over what another unit read, where nothing was changed since."""
        self._letters, self._held = before._letters, before._held
        self._histories, self._writers = before._histories, before._writers
        self._homes, self._asked = before._homes, before._asked
        self._listed, self._counted = before._listed, before._counted

    # --- subjects by id: those called like the subject raise `KeyError` when there is none ---

    def person(self, id: PersonId) -> Person:
        """Give the person."""
        return cast("Person", self._must(About.PERSON, id))

    def party(self, id: PartyId) -> Party:
        """Give the firm."""
        return cast("Party", self._must(About.PARTY, id))

    def task(self, id: TaskId) -> Task:
        """Give the task."""
        return cast("Task", self._must(About.TASK, id))

    def request(self, id: RequestId) -> Request:
        """Give the request."""
        return cast("Request", self._must(About.REQUEST, id))

    def arrangement(self, id: ArrangementId) -> Arrangement:
        """Give the arrangement."""
        return cast("Arrangement", self._must(About.ARRANGEMENT, id))

    def retainer(self, id: RetainerId) -> Retainer:
        """Give the retainer."""
        return cast("Retainer", self._must(About.RETAINER, id))

    def series(self, id: SeriesId) -> Series:
        """Give the standing order."""
        return cast("Series", self._must(About.SERIES, id))

    def find_series(self, id: int) -> Series | None:
        """Give the standing order, or None."""
        return cast("Series | None", self._find(About.SERIES, id))

    def series_of(self, client: PartyId) -> tuple[Series, ...]:
        """Give the client's standing orders."""
        return self._all(About.SERIES, _SERIES_OF, party=client)

    def find_task(self, id: int) -> Task | None:
        """Give the task, or None."""
        return cast("Task | None", self._find(About.TASK, id))

    def find_request(self, id: int) -> Request | None:
        """Give the request, or None."""
        return cast("Request | None", self._find(About.REQUEST, id))

    def find_person(self, id: int) -> Person | None:
        """Give the person, or None."""
        return cast("Person | None", self._find(About.PERSON, id))

    # --- who is who ---

    def letter(self, id: LetterId) -> Letter | None:
        """Give a letter, or None when it was decided or set aside."""
        letter = waiting_letter(self._connection, id)
        if letter is not None:
            self._letters[id] = letter
        return letter

    def person_by_account(self, account: Account) -> Person | None:
        """Give the person who writes from this account."""
        if account not in self._writers:
            found = _PERSON_BY_ACCOUNT.scalar(self._connection, account_columns(account))
            self._writers[account] = found
        known = self._writers[account]
        return None if known is None else self.find_person(known)

    def person_named(self, name: str, side: Side | None = None) -> tuple[Person, ...]:
        """Give who is called so: by the full name, or by its first words, without case."""
        wanted, column = fold_name(name), t.persons.c.name_folded
        if not wanted:
            return ()
        starts = column.startswith(f"{wanted} ", autoescape=True)
        query = select(t.persons).where(or_(column == wanted, starts)).order_by(t.persons.c.id)
        people = self._all(About.PERSON, query)
        return tuple(person for person in people if side is None or person.side == side)

    def party_named(self, name: str, side: Side) -> tuple[Party, ...]:
        """Give the firms of one side that are called so, without case."""
        wanted, columns = fold_name(name), t.parties.c
        named = select(columns.id, columns.name).where(
            columns.side == side.value, columns.name.is_not(None)
        )
        rows = self._rows(named.order_by(columns.id))
        return tuple(
            self.party(PartyId(row["id"])) for row in rows if fold_name(row["name"]) == wanted
        )

    def name_of(self, person: PersonId) -> str:
        """Give the name of a person; of an erased or unknown one, nothing."""
        return _NAME.scalar(self._connection, {"person": person}) or ""

    def home(self, person: PersonId) -> Place | None:
        """Give where the person is written to: where the account linked last is at home."""
        if person not in self._homes:
            self._homes[person] = home_of(self._connection, person)
        return self._homes[person]

    def people_of(self, party: PartyId) -> tuple[Person, ...]:
        """Give who acts for this firm and has not left."""
        return self._all(About.PERSON, _PEOPLE_OF, party=party)

    def operators(self) -> tuple[Person, ...]:
        """Give the active operators."""
        return self._all(About.PERSON, _OPERATORS)

    def parties(self, side: Side) -> tuple[Party, ...]:
        """Give the firms of one side, whatever their standing."""
        return self._all(About.PARTY, _PARTIES, side=side.value)

    # --- the work ---

    def arrangement_of(self, client: PartyId, service: ServiceKey) -> Arrangement | None:
        """Give what stands between this client and this service, or None."""
        found = self._all(About.ARRANGEMENT, _ARRANGEMENT, client=client, service=service)
        return next(iter(found), None)

    def arrangements_of(self, client: PartyId) -> tuple[Arrangement, ...]:
        """Give the client's arrangements."""
        return self._all(About.ARRANGEMENT, _ARRANGEMENTS_OF, party=client)

    def retainer_of(self, client: PartyId) -> Retainer | None:
        """Give what the client has paid for beforehand, or None."""
        return next(iter(self._all(About.RETAINER, _RETAINER, client=client)), None)

    def retainers(self) -> tuple[Retainer, ...]:
        """Give all retainers."""
        return self._all(About.RETAINER, select(t.retainers).order_by(t.retainers.c.id))

    def postings(self, start: datetime, end: datetime) -> tuple[Posting, ...]:
        """Give what was posted between two instants, the end left out."""
        return tuple(map(read_posting, self._rows(_POSTINGS, start=start, end=end)))

    def tasks_of_client(self, client: PartyId) -> tuple[Task, ...]:
        """Give the client's open tasks."""
        return self._all(About.TASK, _OF_CLIENT, party=client)

    def tasks_of_provider(self, provider: PartyId) -> tuple[Task, ...]:
        """Give the open tasks that the provider holds."""
        return self._all(About.TASK, _OF_PROVIDER, party=provider)

    def tasks_offered_to(self, provider: PartyId) -> tuple[Task, ...]:
        """Give the tasks of which the provider has an offer that may still be taken."""
        return self._all(About.TASK, _OFFERED_TO, party=provider)

    def offers_since(
        self,
        since: datetime,
        *,
        provider: PartyId | None = None,
        state: OfferState | None = None,
        left: str = "",
    ) -> tuple[Offered, ...]:
        """Give offers sent, or claims that ended, from then on, by task and number."""
        said = {"provider": provider, "state": state and state.value, "left": left}
        given = {name: value for name, value in said.items() if value}
        found = self._rows(offers(frozenset(given)), since=since, **given)
        rows = sorted(found, key=lambda row: (row["task_id"], row["n"]))
        return tuple(read_offered(row) for row in rows)

    def last_accepted(self, client: PartyId, service: ServiceKey) -> Task | None:
        """Give the client's last accepted task of this kind, or None."""
        found = self._all(About.TASK, LAST_ACCEPTED, party=client, service=service)
        return next(iter(found), None)

    def tasks_in(
        self, states: Collection[TaskState], closed_since: datetime | None = None
    ) -> tuple[Task, ...]:
        """Give the tasks that are in one of these states."""
        given = {f"state{n}": state.value for n, state in enumerate(states)}
        since = {} if closed_since is None else {"since": closed_since}
        return self._all(About.TASK, _tasks_in(len(given), bool(since)), **given, **since)

    def open_requests(self, person: PersonId) -> tuple[Request, ...]:
        """Give the open requests that are this person's, or were written by them."""
        return self._all(About.REQUEST, _OPEN_REQUESTS, person=person)

    # --- words, files, history ---

    def words(self, text: TextId) -> str:
        """Give somebody's words; of erased ones, nothing. Raises `KeyError` for no such text."""
        row = self._row(_WORDS, text=text)
        if row is None:
            raise KeyError(text)
        return row["words"] or ""

    def file(self, id: FileId) -> FileSummary:
        """Give what may be known of a file. Raises `KeyError` when there is none."""
        row = self._row(_FILE, file=id)
        if row is None:
            raise KeyError(id)
        return read_file(row)

    def history(self, subject: Subject) -> tuple[StoredEvent, ...]:
        """Give the subject's events in order."""
        if subject not in self._histories:
            rows = self._rows(_HISTORY, kind=subject.kind.value, subject=subject.id)
            self._histories[subject] = tuple(map(stored_event, rows))
        return self._histories[subject]

    def facts(self, wanted: Wanted) -> Columns:
        """Give the facts of the tasks that are wanted, for the figures."""
        if wanted not in self._counted:
            self._counted[wanted] = read_facts(self._connection, wanted)
        return self._counted[wanted]


def stored_event(row: Row) -> StoredEvent:
    """Give an event with its envelope."""
    kind = About(row["about_kind"])
    return StoredEvent(
        n=row["n"],
        event=read_event(kind, row["type"], row["body_version"], row["body"]),
        happened_at=row["happened_at"],
        recorded_at=row["recorded_at"],
        actor=PersonId(row["actor_id"]) if row["actor_id"] is not None else None,
        via=row["via"],
        letter=LetterId(row["letter_id"]) if row["letter_id"] is not None else None,
    )
