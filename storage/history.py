"""Looking back: what the command line and the terminal show of tasks, notices, cards and people.

Reads only; works beside a running desk, over an engine that was opened read-only too.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import func, select

from routing.codec import decode
from routing.figures.packed import unpack
from routing.figures.wanted import Wanted
from routing.inbound import Account, Place, Platform
from routing.notices.model import About, Notice, Subject
from routing.people import Party, Person
from routing.values import PartyId, PersonId, ServiceKey, TaskId
from storage import tables as t
from storage.bodies import read_state
from storage.figures import facts_row, read_facts
from storage.outbox import UNFINISHED
from storage.parcels import Parcel, firm_name, parcel_of, person_name
from storage.reads import SqlReads
from storage.rows import read_about, read_card, read_place
from storage.states import among

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from sqlalchemy import Connection, Engine, RowMapping, Select

    from routing.figures import Facts
    from routing.figures.columns import Columns
    from routing.ports import PostedCard, StoredEvent
    from routing.task import Task, TaskState

R = TypeVar("R")


@dataclass(frozen=True, kw_only=True, slots=True)
class Known:
    """A person with the name and accounts that the desk knows."""

    person: Person
    name: str
    accounts: tuple[Account, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Firmly:
    """A firm with its name."""

    party: Party
    name: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Told:
    """A row of the outbox; `cause` is ("letter" | "timer" | "desk", number), `n` counts within."""

    id: int
    cause: tuple[str, int]
    n: int
    notice: Notice
    about: Subject
    place: Place | None
    state: str
    edit: bool
    rings: bool
    repeat: bool
    created_at: datetime
    sent_at: datetime | None
    worded: str | None
    error: str | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Undone:
    """What waits in one queue: how many, and since when the oldest."""

    count: int
    oldest_at: datetime | None


@dataclass(frozen=True, kw_only=True, slots=True)
class LastShown:
    """What a chat shows still: the newest render of a message, and whether its buttons live."""

    parcel: Parcel
    message: str
    live: bool
    at: datetime


class History:
    """Questions about the past and the present, each over one consistent snapshot."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def tasks(
        self,
        *,
        states: Collection[TaskState] = (),
        client: PartyId | None = None,
        provider: PartyId | None = None,
        service: ServiceKey | None = None,
        closed: bool | None = None,
        limit: int = 1000,
    ) -> tuple[Task, ...]:
        """Give tasks, the newest first; a filter left out lets everything through."""
        columns, query = t.tasks.c, select(t.tasks.c.state).order_by(t.tasks.c.id.desc())
        if states:
            query = query.where(columns.task_state.in_([state.value for state in states]))
        named = {"client_id": client, "provider_id": provider, "service": service}
        for name, value in {**named, "closed": closed}.items():
            if value is not None:
                query = query.where(columns[name] == value)
        return self._look(
            lambda c: tuple(read_state(About.TASK, body) for body in c.scalars(query.limit(limit)))
        )

    def timeline(self, subject: Subject) -> tuple[StoredEvent, ...]:
        """Give a subject's events in order."""
        return self._look(lambda connection: SqlReads(connection).history(subject))

    def told(
        self,
        *,
        letter: int | None = None,
        timer: int | None = None,
        about: Subject | None = None,
        person: PersonId | None = None,
        after: int = 0,
    ) -> tuple[Told, ...]:
        """Give rows of the outbox in order: of a cause, about a subject, to a person."""
        columns, query = t.outbox.c, select(t.outbox).where(t.outbox.c.id > after)
        for kind, cause in (("letter", letter), ("timer", timer)):
            if cause is not None:
                query = query.where(columns.cause_kind == kind, columns.cause_id == cause)
        if about is not None:
            query = query.where(
                columns.about_kind == about.kind.value, columns.about_id == about.id
            )
        if person is not None:
            query = query.where(columns.person_id == person)
        return tuple(map(_told, self._all(query.order_by(columns.id))))

    def last_shown(self, place: Place, *, limit: int) -> tuple[LastShown, ...]:
        """Give the newest messages of a chat, the oldest first, each as it was shown last."""
        columns = t.outbox.c
        query = (
            select(t.outbox, t.cards.c.live, t.cards.c.message.label("first"))
            .join(t.cards, t.cards.c.id == columns.card_id, isouter=True)
            .where(columns.platform == place.platform.value, columns.chat == place.chat)
            .where(columns.team == place.team, columns.state == "sent")
            .order_by(columns.id.desc())
            .limit(20 * limit)
        )

        def look(connection: Connection) -> tuple[LastShown, ...]:
            found: dict[str, RowMapping] = {}
            for row in connection.execute(query).mappings():
                found.setdefault(row["first"] or row["message"] or str(row["id"]), row)
            newest = list(found.items())[:limit]
            return tuple(_last_shown(connection, row, m) for m, row in reversed(newest))

        return self._look(look)

    def card_for(
        self, person: PersonId | None, *, about: Subject | None = None, action: str = ""
    ) -> PostedCard | None:
        """Give the newest live card shown to a person: about a subject, with an action, or both.

        Without a person, of those shown in a shared place.
        """
        columns = t.cards.c
        query = select(t.cards).where(columns.person_id == person, columns.live.is_(True))
        if about is not None:
            query = query.where(
                columns.about_kind == about.kind.value, columns.about_id == about.id
            )
        rows = self._all(query.order_by(columns.id.desc()))
        found = (row for row in rows if not action or action in row["actions"])
        return next(map(read_card, found), None)

    def former_card(
        self, person: PersonId | None, *, about: Subject | None = None, action: str = ""
    ) -> PostedCard | None:
        """Give the newest card that ever showed this action to a person, live or not."""
        columns = t.outbox.c
        query = select(columns.notice, columns.card_id).where(
            columns.person_id == person, columns.card_id.is_not(None)
        )
        if about is not None:
            query = query.where(
                columns.about_kind == about.kind.value, columns.about_id == about.id
            )
        rows = self._all(query.order_by(columns.id.desc()))
        ids = (row["card_id"] for row in rows if action in decode(row["notice"], Notice).actions)
        found = self._all(select(t.cards).where(t.cards.c.id == next(ids, 0)))
        return next(map(read_card, found), None)

    def pings(self, about: Subject | None = None) -> Mapping[PersonId, int]:
        """Give how many messages rang each person, of one subject or of all."""
        columns = t.outbox.c
        query = select(columns.person_id, func.count()).where(
            columns.rings.is_(True), columns.state == "sent", columns.person_id.is_not(None)
        )
        if about is not None:
            query = query.where(
                columns.about_kind == about.kind.value, columns.about_id == about.id
            )
        counted = query.group_by(columns.person_id)
        return self._look(lambda c: {PersonId(id): count for id, count in c.execute(counted)})

    def people(self) -> tuple[Known, ...]:
        """Give everybody, with names and accounts."""
        accounts: dict[int, list[Account]] = {}
        for row in self._all(select(t.accounts).order_by(t.accounts.c.ordinal)):
            accounts.setdefault(row["person_id"], []).append(_account(row))
        return tuple(
            Known(
                person=read_state(About.PERSON, row["state"]),
                name=row["name"] or "",
                accounts=tuple(accounts.get(row["id"], ())),
            )
            for row in self._all(select(t.persons).order_by(t.persons.c.id))
        )

    def firms(self) -> tuple[Firmly, ...]:
        """Give all firms, with names."""
        rows = self._all(select(t.parties).order_by(t.parties.c.id))
        return tuple(
            Firmly(party=read_state(About.PARTY, row["state"]), name=self.firm_name(row["id"]))
            for row in rows
        )

    def person_name(self, person: PersonId) -> str:
        """Give a person's name; nothing when it is unknown or erased."""
        return self._look(lambda connection: person_name(connection, person))

    def firm_name(self, party: PartyId) -> str:
        """Give a firm's name; without one, that of its first person."""
        return self._look(lambda connection: firm_name(connection, party))

    def counts(self) -> Mapping[str, int]:
        """Give how many tasks are in each state."""
        query = select(t.tasks.c.task_state, func.count()).group_by(t.tasks.c.task_state)
        return self._look(lambda c: {state: count for state, count in c.execute(query)})

    def undone(self, now: datetime) -> Mapping[str, Undone]:
        """Give what waits: undecided letters, those set aside, unsent notices, due timers."""
        letters, out, timers = t.letters.c, t.outbox.c, t.timers.c
        queues = {
            "letters": (
                letters.kept_at,
                letters.decided_at.is_(None) & letters.set_aside_at.is_(None),
            ),
            "set_aside": (letters.kept_at, letters.set_aside_at.is_not(None)),
            # What the command line is told is printed there; no postman carries it.
            "outbox": (
                out.created_at,
                among(out.state, UNFINISHED) & (func.coalesce(out.platform, "") != "cli"),
            ),
            "failed": (out.created_at, among(out.state, ("failed",))),
            "timers": (timers.due_at, among(timers.state, ("pending",)) & (timers.due_at <= now)),
        }

        def count(connection: Connection) -> dict[str, Undone]:
            found = {}
            for name, (since, waits) in queues.items():
                query = select(func.count(), func.min(since)).where(waits)
                number, oldest = connection.execute(query).one()
                found[name] = Undone(count=number, oldest_at=oldest)
            return found

        return self._look(count)

    def facts(self, wanted: Wanted | None = None) -> Columns:
        """Give the facts of the tasks that a report asks for; of all without one."""
        return self._look(lambda connection: read_facts(connection, wanted or Wanted()))

    def facts_of(self, task: TaskId) -> Facts | None:
        """Give the facts of one task as they are kept."""
        row = self._look(lambda connection: facts_row(connection, task))
        return None if row is None else unpack(row)

    def _all(self, query: Select[Any]) -> list[RowMapping]:
        return self._look(lambda connection: list(connection.execute(query).mappings()))

    def _look(self, work: Callable[[Connection], R]) -> R:
        with self._engine.connect() as connection, connection.begin():
            return work(connection)


def _account(row: RowMapping) -> Account:
    return Account(platform=Platform(row["platform"]), team=row["team"], user=row["user"])


def _last_shown(connection: Connection, row: RowMapping, message: str) -> LastShown:
    return LastShown(
        parcel=parcel_of(connection, row),
        message=message,
        live=bool(row["live"]),
        at=row["sent_at"] or row["created_at"],
    )


def _told(row: RowMapping) -> Told:
    return Told(
        id=row["id"],
        cause=(row["cause_kind"], row["cause_id"]),
        n=row["n"],
        notice=decode(row["notice"], Notice),
        about=read_about(row),
        place=read_place(row),
        state=row["state"],
        edit=row["edit"],
        rings=row["rings"],
        repeat=row["repeat"],
        created_at=row["created_at"],
        sent_at=row["sent_at"],
        worded=row["worded"],
        error=row["error"],
    )
