"""Proof of the whole memory: rows, books, figures, timers, queues, words, files, each by its rule.

Reads only, over one moment, beside a desk that runs. What was altered or is missing is named. The
seal is for whoever wants to prove later that nothing before today was changed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from hashlib import file_digest, sha256
from struct import error as struct_error
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, func, or_, select

from routing.alarms import request_timers, task_timers
from routing.checkin.planning import arrangement_timers
from routing.codec import encode
from routing.figures import Facts, calendars_of, facts_of
from routing.figures.packed import pack, unpack
from routing.notices.model import About, Subject
from routing.values import ArrangementId, RequestId, TaskId
from storage import tables as t
from storage.blocks import wrong_in_blocks
from storage.books import books, in_books
from storage.engine import compact
from storage.figures import facts_columns, read_row
from storage.reads import SqlReads
from storage.remembered import Remembered
from storage.verify import TOGETHER, Difference, differences

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from sqlalchemy import ColumnElement, Connection, Engine, RowMapping, Select, Table

    from routing.house import House
    from routing.timers import Timer

Looked = Callable[[int], None]
DESK = Subject(kind=About.DESK)


@dataclass(frozen=True, kw_only=True, slots=True)
class Check:
    """One rule: its name, how many things it looks at, and what it finds."""

    name: str
    count: int
    find: Callable[[Looked], Iterator[Difference]]


class Proof:
    """The rules over one connection, in one transaction."""

    def __init__(self, connection: Connection, house: House, files: Path) -> None:
        self._connection, self._house, self._files = connection, house, files

    @property
    def checks(self) -> tuple[Check, ...]:
        """Give the rules, to be carried out one after the other."""
        c, house, files = self._connection, self._house, self._files
        return (
            Check(name="events", count=_size(c, t.events), find=lambda seen: differences(c, seen)),
            Check(name="books", count=in_books(c), find=lambda seen: books(c, seen)),
            Check(
                name="figures", count=_size(c, t.facts), find=lambda seen: _facts(c, house, seen)
            ),
            Check(name="timers", count=_open_count(c), find=lambda seen: _timers(c, house, seen)),
            Check(name="queues", count=_in_queues(c), find=lambda seen: _queues(c, seen)),
            Check(name="words", count=_size(c, t.texts), find=lambda seen: _texts(c, seen)),
            Check(name="files", count=_size(c, t.files), find=lambda seen: _files(c, files, seen)),
        )

    def differences(self) -> tuple[Difference, ...]:
        """Carry out every rule and give all that is wrong."""
        return tuple(one for check in self.checks for one in check.find(lambda _count: None))

    def seal(self, up_to: int | None = None) -> str | None:
        """Give the seal of all events up to that number, or of all; None when that one is missing.

        It is `NUMBER-DIGEST`: the hashes of the events in their order, under one SHA-256. Where
        units commit side by side, an event with an earlier number may still be on its way, so
        there a fresh seal leaves the last minutes out.
        """
        last = _settled(self._connection) if up_to is None else up_to
        return None if last is None else _seal(self._connection, last)


@contextmanager
def proving(engine: Engine, house: House, files: Path) -> Iterator[Proof]:
    """Open a proof over one moment of the memory; `house` is what its figures are counted by."""
    with engine.connect() as connection, connection.begin():
        yield Proof(connection, house, files)


def prove(engine: Engine, house: House, files: Path) -> tuple[Difference, ...]:
    """Carry out every rule and give all that is wrong."""
    with proving(engine, house, files) as proof:
        return proof.differences()


def _size(connection: Connection, table: Table) -> int:
    return connection.scalar(select(func.count()).select_from(table)) or 0


def _all(connection: Connection, query: Select[Any]) -> Iterator[RowMapping]:
    yield from connection.execute(query.execution_options(yield_per=TOGETHER)).mappings()


# --- figures -------------------------------------------------------------------------------------

_BY_CALENDAR = frozenset(
    {
        "claim_open_for",
        "cycle_open_for",
        "replied_for",
        "turnaround_net_for",
        "turnaround_open_for",
        "worked_for",
    }
)


def _facts(connection: Connection, house: House, looked: Looked) -> Iterator[Difference]:
    remembered = Remembered()
    for row in _all(connection, select(t.facts).order_by(t.facts.c.task_id)):
        about = Subject(kind=About.TASK, id=row["task_id"])
        kept = _kept(row)
        if kept is None:
            yield Difference(about=about, what="facts", detail="record")
        else:
            for name, value in facts_columns(pack(kept)).items():
                if row[name] != value:
                    yield Difference(about=about, what="facts", detail=name)
            counted = _counted(SqlReads(connection, remembered), house, kept)
            yield from _told(about, encode(kept, Facts), counted)
        looked(1)
    for task in wrong_in_blocks(connection):
        about = Subject(kind=About.TASK, id=task)
        yield Difference(about=about, what="facts", detail="block")


def _kept(row: RowMapping) -> Facts | None:
    """The facts that a row holds; None when the record cannot be read."""
    try:
        return unpack(read_row(row))
    except (LookupError, TypeError, ValueError, struct_error):
        return None


def _counted(reads: SqlReads, house: House, kept: Facts) -> Mapping[str, Any] | None:
    """Count a task's figures again as they stood when they were written; None when impossible."""
    try:
        history = reads.history(Subject(kind=About.TASK, id=kept.task))
        past = tuple(event for event in history if event.happened_at <= kept.until_at)
        calendars = calendars_of(reads.task(kept.task), house, reads)
        found = facts_of(kept.task, past, calendars, kept.until_at, house.down_between)
    except (LookupError, TypeError, ValueError):
        return None
    counted: Mapping[str, Any] = encode(found, Facts)
    return counted


def _told(
    about: Subject, kept: Mapping[str, Any], counted: Mapping[str, Any] | None
) -> Iterator[Difference]:
    """Name figures that differ; what follows from somebody's hours may, when these changed since.

    Then it is `hours`, which is nothing wrong: the time in each court is still the same.
    """
    if counted is None:
        yield Difference(about=about, what="facts")
        return
    names = sorted(kept.keys() | counted.keys())
    other = [name for name in names if compact(kept.get(name)) != compact(counted.get(name))]
    firm = [name for name in other if not _is_of_hours(name, kept, counted)]
    for name in firm:
        yield Difference(about=about, what="facts", detail=name)
    if other and not firm:
        yield Difference(about=about, what="hours", detail=" ".join(other))


def _is_of_hours(name: str, kept: Mapping[str, Any], counted: Mapping[str, Any]) -> bool:
    if name != "seconds":
        return name in _BY_CALENDAR
    return _by_court(kept.get(name)) == _by_court(counted.get(name))


def _by_court(seconds: Mapping[str, int] | None) -> Mapping[str, int]:
    found: dict[str, int] = {}
    for key, count in (seconds or {}).items():
        court = key.partition(".")[0]
        found[court] = found.get(court, 0) + count
    return found


# --- timers --------------------------------------------------------------------------------------


def _open_count(connection: Connection) -> int:
    tasks = select(func.count()).where(t.tasks.c.closed.is_(False))
    requests = select(func.count()).where(t.requests.c.request_state == "open")
    held = select(func.count()).select_from(t.arrangements)
    return sum(connection.scalar(query) or 0 for query in (tasks, requests, held))


def _timers(connection: Connection, house: House, looked: Looked) -> Iterator[Difference]:
    """Every instant that something waits for has its row, still to come or fired."""
    reads = SqlReads(connection, Remembered())
    tasks = select(t.tasks.c.id).where(t.tasks.c.closed.is_(False)).order_by(t.tasks.c.id)
    for id in connection.scalars(tasks).all():
        awaited = task_timers(reads.task(TaskId(id)), house, reads)
        yield from _unarmed(connection, Subject(kind=About.TASK, id=id), awaited)
        looked(1)
    requests = select(t.requests.c.id).where(t.requests.c.request_state == "open")
    for id in connection.scalars(requests.order_by(t.requests.c.id)).all():
        awaited = request_timers(reads.request(RequestId(id)), house, reads)
        yield from _unarmed(connection, Subject(kind=About.REQUEST, id=id), awaited)
        looked(1)
    for id in connection.scalars(select(t.arrangements.c.id).order_by(t.arrangements.c.id)).all():
        awaited = arrangement_timers(reads.arrangement(ArrangementId(id)))
        yield from _unarmed(connection, Subject(kind=About.ARRANGEMENT, id=id), awaited)
        looked(1)


def _unarmed(
    connection: Connection, about: Subject, awaited: tuple[Timer, ...]
) -> Iterator[Difference]:
    columns = t.timers.c
    query = select(columns.kind, columns.ordinal).where(
        columns.about_kind == about.kind.value,
        columns.about_id == about.id,
        columns.state != "disarmed",
    )
    armed = {(kind, ordinal) for kind, ordinal in connection.execute(query)}
    for timer in awaited:
        if (timer.kind, timer.ordinal) not in armed:
            yield Difference(about=about, what="timer", n=timer.ordinal, detail=timer.kind)


# --- queues --------------------------------------------------------------------------------------

_COUNTED: Mapping[str, Table] = {
    "event": t.events,
    "letter": t.letters,
    "notice": t.outbox,
    "timer": t.timers,
}
"""Tables whose numbers come from a counter, and whose rows are never deleted."""


def _in_queues(connection: Connection) -> int:
    return sum(_size(connection, table) for table in _COUNTED.values())


def _queues(connection: Connection, looked: Looked) -> Iterator[Difference]:
    for name, table in _COUNTED.items():
        yield from _gaps(connection, name, table)
        looked(_size(connection, table))
    for about, n in _unnumbered(connection):
        yield Difference(about=DESK, what="notices", n=n, detail=about)
    for id in connection.scalars(_HALF_DECIDED):
        yield Difference(about=DESK, what="half_decided", n=id)


def _gaps(connection: Connection, name: str, table: Table) -> Iterator[Difference]:
    """Name each stretch of numbers that no row has, up to the last one that was given.

    Units side by side leave numbers out when they are undone: so only where they are in turn.
    """
    if connection.dialect.name != "sqlite":
        return
    counter = select(t.counters.c.value).where(t.counters.c.name == name)
    last = connection.scalar(counter) or 0
    if _size(connection, table) == last:
        return
    before = 0
    for id in connection.scalars(select(table.c.id).order_by(table.c.id)):
        yield from _gap(name, before + 1, id - 1)
        before = id
    yield from _gap(name, before + 1, last)


def _gap(name: str, first: int, last: int) -> Iterator[Difference]:
    if first <= last:
        what = f"{first}" if first == last else f"{first} to {last}"
        yield Difference(about=DESK, what="gap", n=first, detail=f"{name} {what}")


def _unnumbered(connection: Connection) -> Iterator[tuple[str, int]]:
    """What one cause told is numbered from 1 on: a number that is missing was never written."""
    columns = t.outbox.c
    last = func.max(columns.n)
    query = select(columns.cause_kind, columns.cause_id).group_by(
        columns.cause_kind, columns.cause_id
    )
    for row in connection.execute(query.having(last != func.count())):
        yield row.cause_kind, row.cause_id


def _half() -> Select[Any]:
    letters, events = t.letters.c, t.events.c
    undone: ColumnElement[bool] = and_(letters.decided_at.is_(None), letters.set_aside_at.is_(None))
    found = select(events.letter_id).join(t.letters, letters.id == events.letter_id, isouter=True)
    missing = and_(events.letter_id.is_not(None), or_(letters.id.is_(None), undone))
    return found.where(missing).distinct().order_by(events.letter_id)


_HALF_DECIDED = _half()


# --- words and files -----------------------------------------------------------------------------


def _texts(connection: Connection, looked: Looked) -> Iterator[Difference]:
    """Words that are still there are those whose digest was taken when they were said."""
    for row in _all(connection, select(t.texts).order_by(t.texts.c.id)):
        said, salt = row["words"], row["salt"]
        if said is not None and (
            salt is None or sha256(salt + said.encode()).hexdigest() != row["digest"]
        ):
            yield Difference(about=DESK, what="words", n=row["id"])
        looked(1)


def _files(connection: Connection, folder: Path, looked: Looked) -> Iterator[Difference]:
    for row in _all(connection, select(t.files).order_by(t.files.c.id)):
        if row["state"] == "ready":
            yield from _content(folder, row)
        looked(1)


def _content(folder: Path, row: RowMapping) -> Iterator[Difference]:
    try:
        with (folder / row["blob"]).open("rb") as content:
            same = file_digest(content, "sha256").hexdigest() == row["digest"]
    except (OSError, TypeError):
        yield Difference(about=DESK, what="file_gone", n=row["id"])
        return
    if not same:
        yield Difference(about=DESK, what="file_altered", n=row["id"])


# --- the seal ------------------------------------------------------------------------------------

_ON_ITS_WAY = timedelta(minutes=3)


def _settled(connection: Connection) -> int | None:
    """Give the last event before which none can come any more, or None when there is none."""
    query = select(func.max(t.events.c.id))
    if connection.dialect.name != "sqlite":
        query = query.where(t.events.c.recorded_at < func.now() - _ON_ITS_WAY)
    found: int | None = connection.scalar(query)
    return found


def _seal(connection: Connection, up_to: int) -> str | None:
    columns, digest, last = t.events.c, sha256(), 0
    query = select(columns.id, columns.hash).where(columns.id <= up_to).order_by(columns.id)
    for row in _all(connection, query):
        digest.update(f"{row['id']} {row['hash']}\n".encode())
        last = row["id"]
    return f"{last}-{digest.hexdigest()[:40]}" if last == up_to else None
