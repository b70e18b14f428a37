"""The books are proven: what was altered in a retainer, an entry or a charge is found and named."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import delete, update

from begun import books_claimed
from chatting import Everyone, with_people
from routing.money.postings import Account
from routing.notices.model import About
from storage import tables as t
from storage.bodies import read_state, state_body
from storage.books import books, in_books
from storage.engine import writing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from sqlalchemy import Connection

MARKS = t.postings.c


@pytest.fixture
def w(tmp_path: Path) -> Iterator[Everyone]:
    """Two hours beforehand; the work took three, and the third had Mara's yes."""
    w = with_people(tmp_path)
    books_claimed(w)
    w.desk.order("retainer", client="Lind", hours="2", fee="90", over="50")
    w.ana.presses("deliver")
    w.ana.writes("All matched.")
    w.ana.writes("0")
    w.ana.writes("3h")
    w.mara.presses("accept")
    yield w
    w.desk.ledger.engine.dispose()


@contextmanager
def spoilt(w: Everyone) -> Iterator[Connection]:
    with writing(w.desk.ledger.engine.connect()) as connection:
        transaction = connection.begin()
        yield connection
        transaction.rollback()


def found(connection: Connection) -> set[tuple[str, str]]:
    return {(one.about.kind.value, one.what) for one in books(connection, lambda _count: None)}


def test_books_that_nobody_touched_hold(w: Everyone) -> None:
    with spoilt(w) as connection:
        assert found(connection) == set()
        assert in_books(connection) > 1


def _line(connection: Connection) -> None:
    of_task = (MARKS.about_kind == About.TASK.value) & (MARKS.line == 1)
    connection.execute(update(t.postings).where(of_task), {"amount": 1})


def _drawn(connection: Connection) -> None:
    drawn = (MARKS.account == Account.RETAINER.value) & MARKS.task_id.is_not(None)
    connection.execute(delete(t.postings).where(drawn))


def _left(connection: Connection) -> None:
    body = connection.scalar(t.retainers.select().with_only_columns(t.retainers.c.state))
    held = replace(read_state(About.RETAINER, body), left=600)
    connection.execute(update(t.retainers), {"state": state_body(held)})


def _other_unit(connection: Connection) -> None:
    granted = (MARKS.account == Account.RETAINER.value) & MARKS.task_id.is_(None)
    connection.execute(update(t.postings).where(granted), {"unit": "EUR"})


def _no_consent(connection: Connection) -> None:
    body = connection.scalar(t.tasks.select().with_only_columns(t.tasks.c.state))
    task = read_state(About.TASK, body)
    assert task.charge.over is not None
    task = replace(task, charge=replace(task.charge, agreed_by=None))
    connection.execute(update(t.tasks), {"state": state_body(task)})


def _unreadable(connection: Connection) -> None:
    connection.execute(update(t.retainers), {"state": {"left": "much"}})


@pytest.mark.parametrize(
    ("spoil", "what"),
    [
        (_line, {("task", "unbalanced")}),
        (
            _drawn,
            {("task", "drawn"), ("retainer", "balance"), ("retainer", "unbalanced")},
        ),
        (_left, {("retainer", "balance")}),
        (
            _other_unit,
            {("retainer", "balance"), ("retainer", "beyond"), ("retainer", "unbalanced")},
        ),
        (_no_consent, {("task", "consent")}),
        (_unreadable, {("retainer", "unreadable")}),
    ],
)
def test_what_was_altered_is_named(
    w: Everyone, spoil: Callable[[Connection], None], what: set[tuple[str, str]]
) -> None:
    with spoilt(w) as connection:
        spoil(connection)
        assert found(connection) == what


def test_an_entry_of_work_that_is_gone_is_no_charge(w: Everyone) -> None:
    with spoilt(w) as connection:
        connection.execute(update(t.tasks), {"state": {}})
        assert ("task", "consent") not in found(connection)
