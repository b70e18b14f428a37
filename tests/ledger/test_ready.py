"""Statements made ready say the same as SQLAlchemy's own way, on both databases."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import bindparam, insert, select
from sqlalchemy.exc import IntegrityError

from ledgers import NOON, about, because, join, letter_from, open_ledger
from routing.people import Away
from storage import tables as t
from storage.engine import writing
from storage.ready import NotReady, Ready

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from routing.ports import Tx
    from storage.ledger import SqlLedger


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[SqlLedger]:
    """Give a desk's memory with one letter in it."""
    found = open_ledger(tmp_path)
    found.keep(letter_from("mara"), NOON)
    yield found
    found.engine.dispose()


LETTERS = (
    select(t.letters).where(t.letters.c.kept_at <= bindparam("until")).order_by(t.letters.c.id)
)


def test_a_row_comes_out_as_it_does_the_usual_way(ledger: SqlLedger) -> None:
    given = {"until": NOON}
    with ledger.engine.connect() as connection, connection.begin():
        usual = [dict(row) for row in connection.execute(LETTERS, given).mappings()]
        ready = Ready(LETTERS)
        assert ready.rows(connection, given) == usual
        assert ready.first(connection, given) == usual[0] == ready.one(connection, given)
        assert ready.scalar(connection, given) == usual[0]["id"]


def test_where_nothing_is_there_is_no_row(ledger: SqlLedger) -> None:
    ready = Ready(select(t.letters.c.id).where(t.letters.c.id == bindparam("letter")))
    with ledger.engine.connect() as connection, connection.begin():
        assert ready.rows(connection, {"letter": 99}) == []
        assert ready.scalar(connection, {"letter": 99}) is None
        with pytest.raises(LookupError):
            ready.one(connection, {"letter": 99})


def test_an_insert_takes_the_columns_that_are_named(ledger: SqlLedger) -> None:
    ready = Ready(insert(t.meta))
    with ledger.engine.connect() as connection, writing(connection).begin():
        ready.change_all(connection, [{"name": n, "value": n} for n in ("one", "two")])
        assert connection.scalar(select(t.meta.c.value).where(t.meta.c.name == "two")) == "two"


def test_an_error_is_told_as_sqlalchemy_tells_it_without_what_was_written(
    ledger: SqlLedger,
) -> None:
    ready = Ready(insert(t.meta))
    with ledger.engine.connect() as connection, writing(connection).begin():
        ready.change(connection, {"name": "one", "value": "first"})
        with pytest.raises(IntegrityError) as told:
            ready.change(connection, {"name": "one", "value": "canary"})
    assert "canary" not in str(told.value)


def test_of_several_that_are_handed_over_together_an_error_is_told_the_same(
    ledger: SqlLedger,
) -> None:
    ready = Ready(insert(t.meta))
    with ledger.engine.connect() as connection, writing(connection).begin():
        with pytest.raises(IntegrityError) as told:
            ready.change_all(connection, [{"name": "one", "value": "canary"}] * 2)
        ready.change_all(connection, [])
    assert "canary" not in str(told.value)


def test_what_is_put_together_for_its_values_cannot_be_made_ready(ledger: SqlLedger) -> None:
    ready = Ready(select(t.letters.c.id).where(t.letters.c.id.in_([1, 2])))
    with ledger.engine.connect() as connection, pytest.raises(NotReady):
        ready.rows(connection, {})


def test_what_was_undone_is_remembered_for_nobody(ledger: SqlLedger) -> None:
    ana = ledger.write(lambda tx: join(tx, "Ana"))

    def undone(tx: Tx) -> None:
        tx.record(about("person", ana), [Away()], because(1))
        raise LookupError

    with pytest.raises(LookupError):
        ledger.write(undone)
    assert ledger.read(lambda reads: reads.person(ana)).version == 1
