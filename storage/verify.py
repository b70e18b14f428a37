"""Proof that the rows are the fold of their events, and that no event was altered.

Reads only, one subject after the other, however many there are. A difference names the subject and
what is wrong; none means that all is well.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from routing.folds import FOLDS, fresh
from routing.money.postings import postings_of
from routing.notices.model import About, Subject
from storage import tables as t
from storage.bodies import is_link, read_event
from storage.engine import compact
from storage.heads import unreadable
from storage.recording import row_of
from storage.rows import TABLES, offers_of, posting_columns, read_about
from storage.subjects import Held

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from sqlalchemy import Connection, Engine, RowMapping

TOGETHER = 1000
"""So many rows of a long table are read at once."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Difference:
    """One thing that does not agree: `what` is a column or one of the words below.

    `chain` (the event `n` was altered; 0: the row names another last one), `events` (the event `n`
    is missing; 0: all are), `unreadable` (they do not fit each other), `row`, `offers`,
    `postings`, `learned_version` (the version `n` of what was learned cannot be read, and the next
    training takes its place); others are those of `storage.proof`.
    """

    about: Subject
    what: str
    n: int = 0
    detail: str = ""


def rebuild(engine: Engine) -> tuple[Difference, ...]:
    """Fold every subject's events again and compare with its row; follow every chain of hashes."""
    with engine.connect() as connection, connection.begin():
        return tuple(differences(connection, lambda _events: None))


def differences(connection: Connection, looked: Callable[[int], None]) -> Iterator[Difference]:
    """Do that over one connection; `looked` is told how many events were read on."""
    for about, rows in _subjects(connection):
        yield from _of_subject(connection, about, rows)
        looked(len(rows))
    yield from _without_events(connection)
    for id in unreadable(connection):
        yield Difference(about=Subject(kind=About.DESK), what="learned_version", n=id)


def _subjects(connection: Connection) -> Iterator[tuple[Subject, list[RowMapping]]]:
    columns = t.events.c
    query = select(t.events).order_by(columns.about_kind, columns.about_id, columns.n)
    found = connection.execute(query.execution_options(yield_per=TOGETHER)).mappings()
    for about, rows in groupby(found, key=read_about):
        yield about, list(rows)


def _of_subject(
    connection: Connection, about: Subject, rows: Sequence[RowMapping]
) -> Iterator[Difference]:
    broken = next(_broken(about, rows), None)
    if broken is not None:
        yield broken
        return
    table = TABLES[about.kind]
    found = connection.execute(table.select().where(table.c.id == about.id)).mappings().first()
    if found is None:
        yield Difference(about=about, what="row")
        return
    try:
        held, posted = _folded(about, rows)
    except (LookupError, TypeError, ValueError):
        yield Difference(about=about, what="unreadable")
        return
    yield from _compared(connection, about, held, found)
    if _postings(connection, about) != posted:
        yield Difference(about=about, what="postings")


def _compared(
    connection: Connection, about: Subject, held: Held, found: RowMapping
) -> Iterator[Difference]:
    for name, value in row_of(about.kind, held).items():
        same = compact(found[name]) == compact(value) if name == "state" else found[name] == value
        if not same:
            yield Difference(about=about, what=name)
    if about.kind is About.TASK and _offers(connection, about.id) != offers_of(held.state):
        yield Difference(about=about, what="offers")


def _broken(about: Subject, rows: Sequence[RowMapping]) -> Iterator[Difference]:
    previous = ""
    for n, row in enumerate(rows, start=1):
        if row["n"] != n:
            yield Difference(about=about, what="events", n=n)
        if not is_link(previous, dict(row)):
            yield Difference(about=about, what="chain", n=n)
        previous = row["hash"]


def _folded(about: Subject, rows: Sequence[RowMapping]) -> tuple[Held, list[dict[str, Any]]]:
    """Give the subject's row and its lines in the ledger, both from the events alone."""
    state, posted = fresh(about.kind, about.id), list[dict[str, Any]]()
    for row in rows:
        event = read_event(about.kind, row["type"], row["body_version"], row["body"])
        state = FOLDS[about.kind].step(state, event, row["happened_at"])
        found = postings_of(about, row["n"], event, state, row["happened_at"])
        posted += map(posting_columns, found)
    last = rows[-1]
    held = Held(
        state=state, version=state.version, touched_at=last["happened_at"], chain=last["hash"]
    )
    return held, posted


def _postings(connection: Connection, about: Subject) -> list[dict[str, Any]]:
    columns = t.postings.c
    query = t.postings.select().where(
        columns.about_kind == about.kind.value, columns.about_id == about.id
    )
    rows = connection.execute(query.order_by(columns.n, columns.line)).mappings()
    return [dict(row) for row in rows]


def _offers(connection: Connection, task: int) -> list[dict[str, Any]]:
    query = t.offers.select().where(t.offers.c.task_id == task).order_by(t.offers.c.n)
    return [dict(row) for row in connection.execute(query).mappings()]


def _without_events(connection: Connection) -> Iterator[Difference]:
    for kind, table in TABLES.items():
        events = t.events.c
        first = (events.about_kind == kind.value) & (events.about_id == table.c.id)
        query = select(table.c.id).where(~select(events.id).where(first).exists())
        for id in connection.scalars(query.order_by(table.c.id)):
            yield Difference(about=Subject(kind=kind, id=id), what="events")
