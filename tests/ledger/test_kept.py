"""A connection to the desk's own file is used again, unless something went wrong with it."""

from __future__ import annotations

import gc
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy.exc import DBAPIError

from ledgers import join, open_ledger
from routing.refusals import Refused
from storage.kept import AT_ONCE, Kept

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Engine

    from storage.ledger import SqlLedger

pytestmark = pytest.mark.sqlite

MANY = 6


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[SqlLedger]:
    ledger = open_ledger(tmp_path)
    yield ledger
    ledger.engine.dispose()


@pytest.fixture
def engine(ledger: SqlLedger) -> Engine:
    return ledger.engine


def used_by(kept: Kept) -> int:
    with kept.begun() as connection:
        return id(connection.connection.dbapi_connection)


def test_the_next_transaction_has_the_same_connection(engine: Engine) -> None:
    kept = Kept(engine)
    assert used_by(kept) == used_by(kept)


def test_two_at_once_have_one_each(engine: Engine) -> None:
    kept = Kept(engine)
    with kept.begun() as outer, kept.begun() as inner:
        assert outer.connection.dbapi_connection is not inner.connection.dbapi_connection


def test_whoever_finds_all_taken_has_the_first_that_is_free_and_writing_goes_on(
    engine: Engine,
) -> None:
    reading, writing = Kept(engine), Kept(engine, writes=True)
    with ThreadPoolExecutor(MANY) as others:
        with ExitStack() as taken:
            for _ in range(AT_ONCE):
                taken.enter_context(reading.begun())
            late = [others.submit(used_by, reading) for _ in range(MANY)]
            used_by(writing)
            assert not any(each.done() for each in late)
        assert all(each.result(5) for each in late)


def test_what_is_raised_undoes_it_and_the_connection_is_used_again(ledger: SqlLedger) -> None:
    def work(tx: object) -> None:
        join(tx, "Ana")  # type: ignore[arg-type]
        raise Refused("not_now")

    with pytest.raises(Refused):
        ledger.write(work)
    assert ledger.read(lambda reads: reads.find_person(1)) is None
    assert ledger.write(lambda tx: join(tx, "Ben")) == 1


def test_one_that_met_an_error_of_the_database_is_let_go(engine: Engine) -> None:
    kept = Kept(engine)
    with suppress(DBAPIError), kept.begun() as connection:
        connection.exec_driver_sql("SELECT nonsense")
    assert connection.closed
    used_by(kept)


def test_when_the_engine_lets_go_of_all_so_does_this(engine: Engine) -> None:
    kept = Kept(engine)
    with kept.begun() as connection:
        pass
    engine.dispose()
    assert connection.closed
    used_by(kept)


def test_a_memory_that_nobody_holds_any_more_leaves_no_file_open(tmp_path: Path) -> None:
    opened = Path("/proc/self/fd")
    if not opened.exists():
        pytest.skip("this system does not list open files")

    def use(n: int) -> None:
        folder = tmp_path / str(n)
        folder.mkdir()
        ledger = open_ledger(folder)
        ledger.write(lambda tx: join(tx, "Ana"))
        ledger.read(lambda reads: reads.operators())
        del ledger
        gc.collect()

    # Each look for garbage is for what is made here, not for all that this process holds.
    gc.collect()
    gc.freeze()
    try:
        use(0)
        before = len(list(opened.iterdir()))
        for n in range(1, MANY):
            use(n)
        assert len(list(opened.iterdir())) < before + MANY
    finally:
        gc.unfreeze()
