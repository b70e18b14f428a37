"""PostgreSQL goes away amid work, has no connection left, or lets two units wait for each other.

What was acknowledged is decided once and its answers arrive; what could not be kept was refused, so
that its platform brings it again. Nobody's letter is blamed for a server that is away.
"""

from __future__ import annotations

import os
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

import memory
from falling import falling_postgres
from fault_table import DUPLICATES, RUNS
from ledgers import NOON, about, because, join, letter_from, open_ledger
from loaded_desk import PEOPLE, loaded
from quiet import LONG
from routing.people import Away, Placed
from servers import Missing, find_postgres
from storage.engine import Busy, DiskFull, open_engine
from storage.migrate import upgrade
from storage.verify import rebuild
from waiting import soon

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from routing.ports import Tx
    from storage.ledger import SqlLedger

# A server is started for them, which takes longer than they do.
pytestmark = pytest.mark.slow

FULL = bool(os.environ.get("OUTDESK_TEST_FULL"))
FALLS = 20 if FULL else 2
EACH = 60 if FULL else 8


@pytest.fixture(autouse=True)
def _needs_postgres() -> None:
    try:
        find_postgres()
    except Missing as missing:
        if os.environ.get("CI"):
            raise
        pytest.skip(str(missing))


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[SqlLedger]:
    """Give an empty memory in the test run's PostgreSQL."""
    before = memory.use("postgresql")
    opened = open_ledger(tmp_path)
    yield opened
    opened.engine.dispose()
    memory.use(before)


def test_a_server_that_is_restarted_under_load_costs_nothing(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    with falling_postgres() as postgres:
        engine = open_engine(postgres.url)
        upgrade(engine)
        engine.dispose()
        with loaded(tmp_path, postgres.url) as desk:
            with desk.under_load(EACH):
                for n in range(FALLS):
                    decided = desk.decided
                    # Who failed rests for half a minute at most, and longer on a busy machine.
                    assert soon(lambda decided=decided: desk.decided > decided or _all(desk), LONG)
                    postgres.falls(crashes=n % 2 == 1)
                    postgres.comes_back()
            twice = desk.adds_up(EACH * PEOPLE)
            assert desk.refused or not FULL, "it fell while nobody wrote"
    record_property(RUNS, FALLS)
    record_property(DUPLICATES, twice)


def _all(desk) -> bool:
    return desk.decided == EACH * PEOPLE


def test_of_two_units_that_wait_for_each_other_one_runs_again(ledger: SqlLedger) -> None:
    ana, ben = (ledger.write(lambda tx, name=name: join(tx, name)) for name in ("Ana", "Ben"))
    both_have_one = threading.Barrier(2)
    runs: list[str] = []

    def work(first: int, second: int, name: str) -> Callable[[Tx], None]:
        def run(tx: Tx) -> None:
            again = name in runs
            runs.append(name)
            tx.record(about("person", first), [Away()], because(1))
            if not again:
                both_have_one.wait(10)
            tx.record(about("person", second), [Placed(zone="UTC", lang="en")], because(1))

        return run

    with ThreadPoolExecutor(2) as pool:
        ways = [work(ana, ben, "forth"), work(ben, ana, "back")]
        for one in [pool.submit(ledger.write, way) for way in ways]:
            one.result(30)
    assert len(runs) >= 3, "one of them ran again"
    versions = [ledger.read(lambda reads, id=id: reads.person(id)).version for id in (ana, ben)]
    assert versions == [3, 3]
    assert rebuild(ledger.engine) == ()


def test_without_a_free_connection_it_is_refused_and_later_taken(ledger: SqlLedger) -> None:
    pool = ledger.engine.pool
    pool._timeout = 0.05  # type: ignore[attr-defined]
    with ExitStack() as stack:
        for _ in range(32):
            stack.enter_context(ledger.engine.connect())
        with pytest.raises(Busy):
            ledger.keep(letter_from("mara"), NOON)
        with pytest.raises(Busy):
            ledger.undecided(NOON)
        with pytest.raises(Busy):
            ledger.write(lambda tx: join(tx, "Ana"))
    assert ledger.keep(letter_from("mara"), NOON) is not None
    assert len(ledger.undecided(NOON)) == 1


def test_a_server_without_room_is_told_from_a_broken_one(ledger: SqlLedger) -> None:
    ledger.turns.run(lambda connection: connection.execute(text(_NO_ROOM)))
    with pytest.raises(DiskFull):
        ledger.keep(letter_from("mara"), NOON)
    drop = text("DROP TRIGGER no_room ON letters")
    ledger.turns.run(lambda connection: connection.execute(drop))
    assert ledger.keep(letter_from("mara"), NOON) is not None


_NO_ROOM = """
CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'no room' USING ERRCODE = '53100'; END $$;
CREATE TRIGGER no_room BEFORE INSERT ON letters FOR EACH ROW EXECUTE FUNCTION no_room();
"""
