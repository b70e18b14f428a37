"""A server that is restarted forgets who runs the desk: the right is taken again, or given up.

Never do two run the desk alone, whoever was quicker after the restart.
"""

from __future__ import annotations

import os
import signal
import subprocess
import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

from chatting import AGENCY
from falling import falling_postgres
from ledgers import NOON, letter_from
from played import settings_in
from processes import OUTDESK
from quiet import LONG
from servers import Missing, find_postgres
from storage.engine import AlreadyRunning, Unavailable, open_engine, right_to_run, running_pid
from storage.migrate import upgrade
from waiting import soon
from workers.runtime import Access, open_ledger

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from falling import FallingPostgres
    from workers.settings import Settings

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def postgres() -> Iterator[FallingPostgres]:
    try:
        find_postgres()
    except Missing as missing:
        pytest.skip(str(missing))
    with falling_postgres() as server:
        engine = open_engine(server.url)
        upgrade(engine)
        engine.dispose()
        yield server


@pytest.fixture
def settings(postgres: FallingPostgres, tmp_path: Path) -> Settings:
    return replace(settings_in(tmp_path, AGENCY), database=postgres.url)


def test_who_runs_the_desk_still_does_after_a_restart(
    postgres: FallingPostgres, settings: Settings
) -> None:
    with open_ledger(settings, Access.RUN) as ledger:
        postgres.falls(crashes=True)
        with pytest.raises(Unavailable):
            ledger.keep(letter_from("mara"), NOON)
        postgres.comes_back()
        assert ledger.keep(letter_from("mara"), NOON) is not None
        with pytest.raises(AlreadyRunning), right_to_run(postgres.url):
            pass
    assert running_pid(postgres.url) is None


def test_who_was_overtaken_changes_nothing_any_more_and_stops(
    postgres: FallingPostgres, settings: Settings
) -> None:
    lost = threading.Event()

    def runs() -> None:
        with open_ledger(settings, Access.RUN, lost.set) as ledger:
            postgres.falls(crashes=False)
            postgres.comes_back()
            with right_to_run(postgres.url):
                with pytest.raises(AlreadyRunning):
                    ledger.keep(letter_from("mara", 2), NOON)
                assert lost.wait(LONG), "it is told to stop"
            with pytest.raises(AlreadyRunning):
                ledger.keep(letter_from("mara", 2), NOON)

    with pytest.raises(AlreadyRunning):
        runs()
    assert running_pid(postgres.url) is None


def test_a_connection_that_the_server_hangs_up_on_is_made_again(
    postgres: FallingPostgres, settings: Settings
) -> None:
    with open_ledger(settings, Access.RUN):
        looking = open_engine(postgres.url)
        with looking.connect() as connection:
            ended = connection.execute(text(_HANG_UP)).scalar()
        looking.dispose()
        assert ended == 1
        assert soon(lambda: running_pid(postgres.url) is not None)


_HANG_UP = """
SELECT count(pg_terminate_backend(pid)) FROM pg_locks WHERE locktype = 'advisory' AND granted
"""


def test_who_shares_the_desk_keeps_one_out_that_would_run_it_alone(
    postgres: FallingPostgres, settings: Settings
) -> None:
    with open_ledger(settings, Access.SHARE) as ledger:
        postgres.falls(crashes=True)
        postgres.comes_back()
        ledger.undecided(NOON)
        with pytest.raises(AlreadyRunning), right_to_run(postgres.url):
            pass
        with right_to_run(postgres.url, alone=False):
            pass


def test_a_desk_that_was_overtaken_while_it_slept_stops_and_says_who_runs_now(
    postgres: FallingPostgres, settings: Settings, tmp_path: Path
) -> None:
    environ = {"OUTDESK_HOME": str(tmp_path), "OUTDESK_CATALOGUE": str(AGENCY)}
    environ |= {"OUTDESK_DATABASE": postgres.url, "OUTDESK_ENCODER": "keywords"}
    log = tmp_path / "serve.log"
    with log.open("wb") as out:
        desk = subprocess.Popen(
            [OUTDESK, "serve"], env={**os.environ, **environ}, stdout=out, stderr=subprocess.STDOUT
        )
    try:
        assert soon(lambda: "is open" in log.read_text(), LONG)
        desk.send_signal(signal.SIGSTOP)
        postgres.falls(crashes=True)
        postgres.comes_back()
        with right_to_run(postgres.url):
            desk.send_signal(signal.SIGCONT)
            assert desk.wait(LONG) == 1
        assert f"runs already, as process {os.getpid()}" in log.read_text()
    finally:
        desk.kill()
        desk.wait()
