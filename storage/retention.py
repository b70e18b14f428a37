"""Keeping no longer than was said: words and files of finished work go when their time is over.

What open work, a request, an arrangement or a person still names, stays, whoever said it and when.
Events, figures and chains hold on without them. Bounded: whoever calls, calls again.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, delete, or_, select, update

from routing.naming import named
from routing.notices.model import About
from routing.values import FileId, TextId
from storage import tables as t
from storage.bodies import read_event, read_state
from storage.erasure import EMPTY_FILE, SILENT, erase_letter
from storage.lessons import forget
from storage.noted import note, noted
from storage.rows import TABLES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection

    from storage.ledger import SqlLedger

LETTERS = 200
TASKS = 50
_UP_TO_LETTER, _UP_TO_TASK = "retained.letter", "retained.task"
_UP_TO_REQUEST = "retained.request"
_GIVEN_UP = ("dropped", "expired")
# States in which nothing names anything for later.
_OVER = {"tasks": t.tasks.c.closed.is_(False), "requests": t.requests.c.request_state == "open"}


def retain(ledger: SqlLedger, before: datetime) -> int:
    """Erase some of what is older; give how many things that was, 0 when all is done.

    A letter is as old as its arrival, words and files of a task as its end, those of a request
    that came to nothing as its beginning.
    """
    return ledger.turns.run(
        lambda c: _letters(c, before) + _tasks(c, before) + _requests(c, before)
    )


def forget_views(ledger: SqlLedger, before: datetime) -> int:
    """Strike off who was given files before then; give how many rows that were."""
    gone = delete(t.views).where(t.views.c.at < before)
    return ledger.turns.run(lambda connection: connection.execute(gone).rowcount)


def _letters(connection: Connection, before: datetime) -> int:
    """Erase what old letters say; one that was never decided stays, until somebody did."""
    columns = t.letters.c
    last = int(noted(connection, _UP_TO_LETTER) or 0)
    query = select(columns.id, columns.kept_at, columns.decided_at).where(columns.id > last)
    found = connection.execute(query.order_by(columns.id).limit(LETTERS)).all()
    old = [row for row in found if row.kept_at < before]
    for row in old:
        if row.decided_at is not None:
            erase_letter(connection, row.id, files=False)
    if old:
        note(connection, {_UP_TO_LETTER: str(old[-1].id)})
    return len(old)


def _tasks(connection: Connection, before: datetime) -> int:
    found = connection.execute(_finished(connection, before)).all()
    if not found:
        return 0
    subjects = [(About.TASK, row.id) for row in found]
    _erase_told(connection, [*subjects, *((About.REQUEST, row.request_id) for row in found)])
    last = found[-1]
    note(connection, {_UP_TO_TASK: f"{last.closed_at.isoformat()} {last.id}"})
    return len(found)


def _requests(connection: Connection, before: datetime) -> int:
    """Erase what requests say that came to nothing."""
    columns, last = t.requests.c, int(noted(connection, _UP_TO_REQUEST) or 0)
    query = select(columns.id).where(
        columns.id > last, columns.request_state.in_(_GIVEN_UP), columns.opened_at < before
    )
    found = connection.scalars(query.order_by(columns.id).limit(TASKS)).all()
    if found:
        _erase_told(connection, [(About.REQUEST, id) for id in found])
        note(connection, {_UP_TO_REQUEST: str(found[-1])})
    return len(found)


def _finished(connection: Connection, before: datetime) -> Any:
    columns, up_to = t.tasks.c, noted(connection, _UP_TO_TASK)
    query = select(columns.id, columns.request_id, columns.closed_at).where(
        columns.closed.is_(True), columns.closed_at < before
    )
    if up_to:
        at, _, id = up_to.partition(" ")
        last = datetime.fromisoformat(at)
        query = query.where(
            or_(columns.closed_at > last, and_(columns.closed_at == last, columns.id > int(id)))
        )
    return query.order_by(columns.closed_at, columns.id).limit(TASKS)


def _erase_told(connection: Connection, subjects: list[tuple[About, int]]) -> None:
    """Erase words and files that events of these name, and nothing that lives does."""
    told, alive = list(_told(connection, subjects)), list(_alive(connection))
    texts, files = _only(TextId, told, alive), _only(FileId, told, alive)
    if texts:
        forget(connection, select(t.texts.c.id).where(t.texts.c.id.in_(texts)))
        connection.execute(update(t.texts).where(t.texts.c.id.in_(texts)), SILENT)
    if files:
        connection.execute(update(t.files).where(t.files.c.id.in_(files)), EMPTY_FILE)


def _told(connection: Connection, subjects: list[tuple[About, int]]) -> Iterable[object]:
    e = t.events.c
    query = select(e.about_kind, e.type, e.body_version, e.body)
    for kind in dict.fromkeys(kind for kind, _ in subjects):
        ids = [id for of, id in subjects if of is kind]
        for row in connection.execute(query.where(e.about_kind == kind.value, e.about_id.in_(ids))):
            yield read_event(kind, row.type, row.body_version, row.body)


def _alive(connection: Connection) -> Iterable[object]:
    """Give all that may still name words and files: what is open, and what stands."""
    for kind, table in TABLES.items():
        query = select(table.c.state)
        if (still := _OVER.get(table.name)) is not None:
            query = query.where(still)
        for body in connection.scalars(query):
            yield read_state(kind, body)


def _only(wanted: object, told: Iterable[object], alive: Iterable[object]) -> list[int]:
    kept = {id for one in alive for id in named(one, wanted)}
    return sorted({id for one in told for id in named(one, wanted)} - kept)
