"""Several that are kept or done together: each for itself, whatever becomes of those beside it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import event

from ledgers import NOON, join, letter_from, open_ledger
from routing.refusals import Moved

if TYPE_CHECKING:
    from storage.ledger import SqlLedger


@pytest.fixture
def ledger(tmp_path):
    ledger = open_ledger(tmp_path)
    yield ledger
    ledger.engine.dispose()


def test_several_that_only_keep_are_kept_each_for_itself(ledger: SqlLedger) -> None:
    twice = [letter_from("ana"), letter_from("ben"), letter_from("ana")]
    first, second, again = ledger.keep_each(twice, NOON)
    assert [first.inbound.key, second.inbound.key, again] == ["ana-1", "ben-1", None]
    assert len(ledger.undecided(NOON)) == 2


def test_of_several_that_come_at_once_each_has_its_own_outcome(ledger: SqlLedger) -> None:
    ledger.keep(letter_from("ana"), NOON)
    naive = replace(letter_from("ben", 2), sent_at=NOON.replace(tzinfo=None))
    with_files = letter_from("ana", 2, files=("a.csv",))
    coming = [letter_from("ana"), naive, with_files, letter_from("new"), letter_from("ana", 3)]
    known, broken, brought, began, third = ledger.keep_each(coming, NOON)
    assert known is None
    assert isinstance(broken, Exception)
    assert [one.inbound.key for one in (brought, began, third)] == ["ana-2", "new-1", "ana-3"]
    assert ledger.letter(brought.id) == brought
    assert len(brought.files) == 1
    assert ledger.keep_each(coming[2:], NOON) == [None] * 3


def test_several_units_are_done_each_for_itself(ledger: SqlLedger, database: str) -> None:
    commits: list[object] = []
    event.listen(ledger.engine, "commit", commits.append)

    def broken(tx):
        join(tx, "Nobody")
        raise LookupError

    ana, lost, ben = ledger.write_each(
        [lambda tx: join(tx, "Ana"), broken, lambda tx: join(tx, "Ben")]
    )
    assert len(commits) == 1 or database == "postgresql"
    assert isinstance(lost, LookupError)
    assert [ledger.read(lambda r, id=id: r.name_of(id)) for id in (ana, ben)] == ["Ana", "Ben"]
    assert ledger.read(lambda reads: reads.person_named("nobody")) == ()
    assert ledger.write_each([]) == []


def test_a_unit_among_several_that_was_overtaken_runs_again_by_itself(ledger: SqlLedger) -> None:
    runs: list[str] = []

    def overtaken(tx):
        runs.append("again")
        if len(runs) == 1:
            raise Moved
        return join(tx, "Ana")

    first, second = ledger.write_each([overtaken, lambda tx: join(tx, "Ben")])
    assert len(runs) == 2
    names = [ledger.read(lambda r, id=id: r.name_of(id)) for id in (first, second)]
    assert names == ["Ana", "Ben"]
