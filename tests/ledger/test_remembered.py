"""A subject that did not change is decoded once, however often it is read."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from ledgers import NOON, about, because, join, open_ledger
from routing.people import Away, Side
from routing.values import PersonId
from storage.remembered import Remembered

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from storage.ledger import SqlLedger

ANA = PersonId(1)


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[SqlLedger]:
    opened = open_ledger(tmp_path)
    for name in ("Ana", "Ben"):
        opened.write(lambda tx, name=name: join(tx, name, Side.PROVIDER))
    yield opened
    opened.engine.dispose()


def test_what_did_not_change_is_the_same_value(ledger: SqlLedger) -> None:
    first = ledger.read(lambda r: r.person(ANA))
    assert ledger.read(lambda r: r.person(ANA)) is first
    (alone,) = ledger.read(lambda r: r.person_named("ana"))
    assert alone is first


def test_what_changed_is_read_anew_alone_and_among_others(ledger: SqlLedger) -> None:
    before = ledger.read(lambda r: r.parties(Side.PROVIDER))
    away = Away(until_at=NOON + timedelta(days=1))
    ledger.write(lambda tx: tx.record(about("person", ANA), [away], because(5)))
    assert ledger.read(lambda r: r.person(ANA)).away_until_at == away.until_at
    (found,) = ledger.read(lambda r: r.person_named("ana"))
    assert found.away_until_at == away.until_at
    after = ledger.read(lambda r: r.parties(Side.PROVIDER))
    assert [one is two for one, two in zip(before, after, strict=True)] == [True, True]


def test_what_was_undone_is_not_remembered(ledger: SqlLedger) -> None:
    def fails(tx: object) -> None:
        away = Away(until_at=NOON + timedelta(days=1))
        tx.record(about("person", ANA), [away], because(5))  # type: ignore[attr-defined]
        tx.person_named("ana")  # type: ignore[attr-defined]
        raise KeyError(ANA)

    with pytest.raises(KeyError):
        ledger.write(fails)
    assert ledger.read(lambda r: r.person(ANA)).away_until_at is None


def test_only_so_many_are_remembered_those_asked_for_last() -> None:
    kept = Remembered(most=2)
    known = [(about("task", n).kind, n, "h") for n in range(3)]
    for one in known[:2]:
        kept.keep(one, object())
    assert kept.get(known[0])
    kept.keep(known[2], object())
    assert kept.get(known[1]) is None
    assert kept.get(known[0])
