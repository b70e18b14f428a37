"""Proof that the rows are the fold of their events, and that no event was altered.

Reads only. A difference names the subject and what is wrong; none means that all is well.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from routing.folds import FOLDS, fresh
from routing.notices.model import About, Subject
from storage import tables as t
from storage.bodies import link, read_event
from storage.engine import compact
from storage.reads import Held
from storage.recording import row_of
from storage.rows import TABLES, offers_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlalchemy import Connection, Engine, RowMapping


@dataclass(frozen=True, kw_only=True, slots=True)
class Difference:
    """One thing that does not agree: `what` is a column, `chain`, `events`, `row` or `offers`."""

    about: Subject
    what: str
    n: int = 0


def rebuild(engine: Engine) -> tuple[Difference, ...]:
    """Fold every subject's events again and compare with its row; follow every chain of hashes."""
    with engine.connect() as connection, connection.begin():
        return tuple(_differences(connection))


def _differences(connection: Connection) -> Iterator[Difference]:
    subjects: dict[Subject, list[RowMapping]] = {}
    columns = t.events.c
    query = select(t.events).order_by(columns.about_kind, columns.about_id, columns.n)
    for row in connection.execute(query).mappings():
        about = Subject(kind=About(row["about_kind"]), id=row["about_id"])
        subjects.setdefault(about, []).append(row)
    for about, rows in subjects.items():
        yield from _of_subject(connection, about, rows)
    yield from _without_events(connection, subjects)


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
    held = _folded(about, rows)
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
        if row["hash"] != link(previous, dict(row)):
            yield Difference(about=about, what="chain", n=n)
        previous = row["hash"]


def _folded(about: Subject, rows: Sequence[RowMapping]) -> Held:
    state = fresh(about.kind, about.id)
    for row in rows:
        event = read_event(about.kind, row["type"], row["body_version"], row["body"])
        state = FOLDS[about.kind].step(state, event, row["happened_at"])
    last = rows[-1]
    return Held(
        state=state, version=state.version, touched_at=last["happened_at"], chain=last["hash"]
    )


def _offers(connection: Connection, task: int) -> list[dict[str, Any]]:
    query = t.offers.select().where(t.offers.c.task_id == task).order_by(t.offers.c.n)
    return [dict(row) for row in connection.execute(query).mappings()]


def _without_events(
    connection: Connection, subjects: dict[Subject, list[RowMapping]]
) -> Iterator[Difference]:
    for kind, table in TABLES.items():
        for id in connection.scalars(select(table.c.id)):
            if Subject(kind=kind, id=id) not in subjects:
                yield Difference(about=Subject(kind=kind, id=id), what="events")
