"""Two processes on one memory: what both would do is done once, and the other looks again."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

from ledgers import NOON, about, after, because, join, letter_from, open_ledger
from routing.notices.model import Notice
from routing.people import Away, Placed
from routing.refusals import Moved
from routing.timers import Timer
from storage.engine import open_engine
from storage.ledger import SqlLedger
from storage.verify import rebuild

if TYPE_CHECKING:
    from collections.abc import Callable

    from routing.ports import Tx


@pytest.fixture
def both(tmp_path):
    """Give one memory as two processes see it."""
    one = open_ledger(tmp_path)
    two = SqlLedger(one.engine)
    yield one, two
    one.engine.dispose()


def test_a_letter_is_decided_once(both) -> None:
    one, two = both
    letter = one.keep(letter_from("mara"), NOON)
    one.write(lambda tx: tx.decided(letter.id))
    with pytest.raises(Moved):
        two.write(lambda tx: tx.decided(letter.id))


def test_what_was_done_for_a_letter_that_another_decided_is_undone(both) -> None:
    one, two = both
    letter = one.keep(letter_from("mara"), NOON)

    def work(tx: Tx) -> None:
        join(tx, "Ana")
        tx.decided(letter.id)

    one.write(work)
    with pytest.raises(Moved):
        two.write(work)
    assert len(two.read(lambda reads: reads.person_named("ana"))) == 1


def test_a_timer_fires_once(both) -> None:
    one, two = both
    subject = about("request", 1)
    timer = Timer(subject=subject, kind="wake", ordinal=1, due_at=NOON)
    one.write(lambda tx: tx.arm(subject, [timer]))
    ((number, _),) = one.due_timers(NOON)
    assert one.write(lambda tx: tx.fired(number))
    assert not two.write(lambda tx: tx.fired(number))


def test_two_schedulers_fire_each_timer_once(both) -> None:
    one, _ = both
    subject = about("request", 1)
    timers = [Timer(subject=subject, kind="wake", ordinal=n, due_at=NOON) for n in range(1, 21)]
    one.write(lambda tx: tx.arm(subject, timers))

    def fire(ledger: SqlLedger) -> int:
        def once(number: int) -> bool:
            def work(tx: Tx) -> bool:
                fired = tx.fired(number)
                if fired:
                    tx.post([Notice(key="woke")], because(timer=number))
                return fired

            return ledger.write(work)

        return sum(once(number) for number, _ in ledger.due_timers(NOON))

    with ThreadPoolExecutor(2) as at_once:
        assert sum(at_once.map(fire, both)) == 20


def in_turn(first: SqlLedger, second: SqlLedger, work: Callable[[Tx], object]) -> None:
    """Let the second begin to work while the first has not committed yet."""
    begun, go_on = threading.Event(), threading.Event()

    def slowly(tx: Tx) -> None:
        work(tx)
        begun.set()
        go_on.wait(5)

    with ThreadPoolExecutor(2) as at_once:
        slow = at_once.submit(lambda: first.write(slowly))
        begun.wait(5)
        quick = at_once.submit(lambda: second.write(work))
        go_on.set()
        slow.result()
        quick.result()


def test_who_changes_the_same_subject_sees_what_the_first_one_did(both) -> None:
    one, two = both
    ana = one.write(lambda tx: join(tx, "Ana"))
    seen = []

    def work(tx: Tx) -> None:
        person = tx.person(ana)
        seen.append(person.version)
        tx.record(about("person", ana), [Away()], because(1))

    in_turn(one, two, work)
    assert seen[0] == 1
    assert seen[-1] == 2
    assert one.read(lambda reads: reads.person(ana)).version == 3
    assert rebuild(one.engine) == ()


def test_a_unit_sees_one_moment_from_its_beginning(both, database: str) -> None:
    if database == "sqlite":
        pytest.skip("there a unit has the memory to itself")
    one, two = both
    ana = one.write(lambda tx: join(tx, "Ana"))
    seen = []

    def work(tx: Tx) -> None:
        tx.person(ana)
        if not seen:
            placed = [Placed(zone="Europe/Lisbon", lang="pt")]
            two.write(lambda other: other.record(about("person", ana), placed, because(1)))
        seen.append((tx.person(ana).zone, len(tx.history(about("person", ana)))))

    one.write(work)
    assert seen == [("UTC", 1)]


def test_a_message_that_comes_to_two_processes_at_once_is_kept_once(both) -> None:
    one, _ = both
    one.keep(letter_from("mara", 1), NOON)
    for n in range(2, 8):
        with ThreadPoolExecutor(4) as at_once:
            kept = list(
                at_once.map(lambda _, n=n: one.keep(letter_from("mara", n), NOON), range(4))
            )
        assert len([letter for letter in kept if letter is not None]) == 1
    assert len(one.undecided(NOON)) == 1, "one conversation"


def test_a_new_conversation_that_begins_twice_at_once_is_one(both) -> None:
    one, _ = both
    with ThreadPoolExecutor(4) as at_once:
        kept = list(at_once.map(lambda n: one.keep(letter_from("mara", n), NOON), range(1, 5)))
    assert all(kept)
    assert len(one.undecided(NOON)) == 1


def test_what_is_kept_at_once_is_read_as_it_was_sent(both) -> None:
    one, two = both
    one.keep(letter_from("mara", 1), NOON)
    sent = letter_from("mara", 2, text='Größe: "10" \\ 🌱', at=5)
    kept = one.keep(sent, after(6))
    assert kept is not None
    found = two.letter(kept.id)
    assert found == kept
    assert found.inbound == sent


def test_a_server_that_hung_up_is_called_again(both, database: str) -> None:
    if database == "sqlite":
        pytest.skip("there is no server")
    one, _ = both
    ana = one.write(lambda tx: join(tx, "Ana"))
    hang_up(one)
    assert one.read(lambda reads: reads.person(ana)).version == 1
    hang_up(one)
    assert one.keep(letter_from("mara"), NOON) is not None
    hang_up(one)
    assert one.keep(letter_from("mara", 2), NOON) is not None
    hang_up(one)
    one.write(lambda tx: tx.record(about("person", ana), [Away()], because(1)))
    assert one.read(lambda reads: reads.person(ana)).version == 2


def hang_up(ledger: SqlLedger) -> None:
    """Let the server end every connection to this database but the one that says so."""
    asks = text(
        "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
        " WHERE datname = current_database() AND pid <> pg_backend_pid()"
    )
    other = open_engine(ledger.engine.url.render_as_string(hide_password=False))
    with other.connect() as connection:
        connection.execute(asks)
    other.dispose()
