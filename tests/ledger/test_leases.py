"""What only one process does at a time, and conversations that one process is busy with."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from ledgers import NOON, after, join, letter_from, open_ledger
from storage.leases import Leases

if TYPE_CHECKING:
    from routing.values import LetterId
    from storage.ledger import SqlLedger


@pytest.fixture
def ledger(tmp_path):
    ledger = open_ledger(tmp_path)
    yield ledger
    ledger.engine.dispose()


def taken(ledger: SqlLedger, holder: str, at: float = 0, for_: float = 30, most: int = 9):
    return Leases(ledger, holder).take_conversations(after(at), after(at + for_), most, NOON)


def kept(ledger: SqlLedger, name: str, n: int = 1, at: float = 0) -> LetterId:
    letter = ledger.keep(letter_from(name, n, at=at), NOON)
    assert letter is not None
    return letter.id


def decide(ledger: SqlLedger, letter: LetterId) -> None:
    ledger.write(lambda tx: tx.decided(letter))


def test_one_has_it_until_it_is_given_back(ledger: SqlLedger) -> None:
    one, other = Leases(ledger, "one"), Leases(ledger, "other")
    assert one.take("sender", NOON, after(30))
    assert not other.take("sender", after(10), after(40))
    assert other.take("poller", NOON, after(30)), "another lease is another thing"
    one.give_back("sender")
    assert other.take("sender", after(11), after(40))


def test_who_has_it_keeps_it_and_who_is_gone_loses_it(ledger: SqlLedger) -> None:
    one, other = Leases(ledger, "one"), Leases(ledger, "other")
    one.take("sender", NOON, after(30))
    assert one.take("sender", after(20), after(50))
    assert not other.take("sender", after(40), after(70))
    assert one.holder_of("sender", after(49)) == "one"
    assert one.holder_of("sender", after(51)) is None
    assert other.take("sender", after(51), after(80))
    assert not one.take("sender", after(52), after(90)), "it is told that it has lost it"


def test_to_give_back_what_another_took_changes_nothing(ledger: SqlLedger) -> None:
    one, other = Leases(ledger, "one"), Leases(ledger, "other")
    one.take("sender", NOON, after(30))
    other.take("sender", after(31), after(60))
    one.give_back("sender")
    assert not one.take("sender", after(40), after(70))


def test_of_many_who_ask_at_once_one_gets_it(ledger: SqlLedger) -> None:
    many = [Leases(ledger, f"process {n}") for n in range(8)]
    with ThreadPoolExecutor(8) as at_once:
        got = list(at_once.map(lambda one: one.take("sender", NOON, after(30)), many))
    assert got.count(True) == 1


def test_a_conversation_is_one_holders_until_it_leaves_it(ledger: SqlLedger) -> None:
    kept(ledger, "mara")
    mine = taken(ledger, "one")
    assert len(mine) == 1
    assert taken(ledger, "other") == ()
    Leases(ledger, "one").leave_conversations()
    assert taken(ledger, "other") == mine


def test_a_holder_that_is_gone_is_followed_by_another(ledger: SqlLedger) -> None:
    kept(ledger, "mara")
    mine = taken(ledger, "one")
    Leases(ledger, "one").keep_conversations(after(60))
    assert taken(ledger, "other", at=59) == ()
    assert taken(ledger, "other", at=60) == mine


def test_the_oldest_letters_are_taken_first_and_no_more_than_asked_for(ledger: SqlLedger) -> None:
    for name in ("mara", "ana", "ben"):
        kept(ledger, name)
    first, second = taken(ledger, "one", most=2), taken(ledger, "other", most=2)
    assert (len(first), len(second)) == (2, 1)
    assert not set(first) & set(second)


def test_a_conversation_where_nothing_waits_is_left_alone(ledger: SqlLedger) -> None:
    letter = kept(ledger, "mara")
    decide(ledger, letter)
    assert taken(ledger, "one") == ()


def test_its_letters_come_one_after_the_other(ledger: SqlLedger) -> None:
    first, second = kept(ledger, "mara", 1, at=1), kept(ledger, "mara", 2, at=2)
    other = kept(ledger, "ana")
    mine, leases = taken(ledger, "one"), Leases(ledger, "one")
    assert set(leases.letters(mine, NOON)) == {first, other}
    decide(ledger, first)
    decide(ledger, other)
    assert leases.letters(mine, NOON) == (second,)


def test_one_that_failed_pauses_and_holds_up_its_conversation_alone(ledger: SqlLedger) -> None:
    first = kept(ledger, "mara", 1, at=1)
    kept(ledger, "mara", 2, at=2)
    ledger.failed(first, "broken", NOON)
    assert taken(ledger, "one") == ()
    later = Leases(ledger, "one").take_conversations(NOON, after(30), 9, after(2))
    assert len(later) == 1


def test_many_take_at_once_and_nothing_is_taken_twice(ledger: SqlLedger) -> None:
    for n in range(24):
        kept(ledger, f"person{n}")

    def all_of(holder: str) -> list[int]:
        found: list[int] = []
        while more := taken(ledger, holder, most=2):
            found += more
        return found

    with ThreadPoolExecutor(6) as at_once:
        shares = list(at_once.map(all_of, [f"process {n}" for n in range(6)]))
    every = [one for share in shares for one in share]
    assert len(every) == len(set(every)) == 24


def test_numbers_of_many_at_once_are_all_different(ledger: SqlLedger) -> None:
    with ThreadPoolExecutor(6) as at_once:
        people = list(at_once.map(lambda n: ledger.write(lambda tx: join(tx, f"p{n}")), range(24)))
    assert len(set(people)) == 24
