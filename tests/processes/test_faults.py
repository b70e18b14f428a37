"""Processes that are killed, Redis that goes away: nothing is lost, nothing is decided twice.

What people sent is in the database before it is acknowledged; who decides and who sends may die at
any moment. The letters come in as the platforms' side keeps them, and are answered in the outbox.
"""

from __future__ import annotations

import os
import socket
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select

from falling import Line
from loaded_desk import wrote
from processes import Processes
from quiet import LONG, becomes_quiet
from servers import start_redis, stop
from storage import tables as t
from storage.leases import Leases
from storage.verify import rebuild
from waiting import soon as soon_enough
from workers.clock import wall_clock
from workers.runtime import open_part
from workers.settings import load

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from servers import Server
    from workers.runtime import Runtime

FULL = bool(os.environ.get("OUTDESK_TEST_FULL"))
CATALOGUE = Path(__file__).parents[2] / "examples" / "agency.toml"
LETTERS = 200 if FULL else 40
PEOPLE = 8
pytestmark = pytest.mark.slow


def soon(is_so: Callable[[], object]) -> bool:
    """Wait until it is so, for as long as processes may take to start."""
    return soon_enough(is_so, LONG)


class Desk:
    """A desk of several processes, and what keeps letters for it."""

    def __init__(self, runtime: Runtime, processes: Processes) -> None:
        self.runtime = runtime
        self.processes = processes
        self.kept = 0

    def keep(self, count: int) -> None:
        """Keep so many letters, of several people in turn."""
        for _ in range(count):
            self.kept += 1
            assert self.runtime.keep(wrote(self.kept % PEOPLE, self.kept))

    def ends_well(self) -> None:
        """Wait until all is decided, and check that each letter was, once and in its order."""
        assert soon(lambda: self.decided == self.kept), (self.decided, self.kept)
        assert becomes_quiet_but_for_the_post(self.runtime)
        # Who writes for the first time is greeted too.
        known = {1: self.kept - PEOPLE} if self.kept > PEOPLE else {}
        assert self.answers_of_each() == {**known, 2: min(self.kept, PEOPLE)}
        assert self.in_order()
        assert rebuild(self.runtime.ledger.engine) == ()

    @property
    def decided(self) -> int:
        """How many letters were decided."""
        return self._count(t.letters.c.decided_at.is_not(None))

    def answers_of_each(self) -> dict[int, int]:
        """Give how many letters have so many answers in the outbox."""
        outbox = t.outbox.c
        query = select(func.count()).where(outbox.cause_kind == "letter").group_by(outbox.cause_id)
        found = self.runtime.ledger.look(lambda c: list(c.scalars(query)))
        return {n: found.count(n) for n in set(found)}

    def in_order(self) -> bool:
        """Tell whether each conversation's letters were answered in the order they came."""
        outbox = t.outbox.c
        query = select(outbox.chat, outbox.cause_id).where(outbox.cause_kind == "letter")
        rows = self.runtime.ledger.look(lambda c: c.execute(query.order_by(outbox.id)).all())
        chats: dict[str, list[int]] = {}
        for chat, letter in rows:
            chats.setdefault(chat, []).append(letter)
        return all(letters == sorted(letters) for letters in chats.values())

    def _count(self, condition) -> int:
        query = select(func.count()).select_from(t.letters).where(condition)
        return self.runtime.ledger.look(lambda connection: connection.scalar(query) or 0)


def becomes_quiet_but_for_the_post(runtime: Runtime) -> bool:
    """Nobody carries for the terminal here: what waits in the outbox stays there."""
    query = (
        select(func.count())
        .select_from(t.conversations)
        .where(t.conversations.c.lease_holder.is_not(None))
    )
    return soon(lambda: not runtime.ledger.look(lambda connection: connection.scalar(query)))


@contextmanager
def several(folder: Path, database: str, broker: str, *names: str) -> Iterator[Desk]:
    """Start these processes, and give the desk."""
    environ = {
        "OUTDESK_HOME": str(folder / "desk"),
        "OUTDESK_CATALOGUE": str(CATALOGUE),
        "OUTDESK_DATABASE": database,
        "OUTDESK_BROKER": broker,
        "OUTDESK_ENCODER": "keywords",
    }
    settings = load(folder / "desk", environ)
    with Processes(folder, environ) as processes, open_part(settings, {}) as runtime:
        for name in names:
            processes.start(name)
        yield Desk(runtime, processes)


def test_a_worker_that_is_killed_amid_its_work_is_followed_by_two_others(
    database: str, redis: Server, tmp_path: Path
) -> None:
    with several(tmp_path, database, redis.url, "beat", "beat") as desk:
        desk.keep(LETTERS)
        doomed = desk.processes.start("worker", OUTDESK_CRASH_AT=f"mid-decide:{LETTERS // 4}")
        assert doomed.wait(LONG) == -9
        assert desk.decided < LETTERS
        desk.processes.start("worker")
        desk.processes.start("worker")
        desk.keep(LETTERS // 4)
        desk.ends_well()


def test_workers_that_are_killed_again_and_again_lose_nothing(
    database: str, redis: Server, tmp_path: Path
) -> None:
    with several(tmp_path, database, redis.url, "beat", "worker") as desk:
        for _ in range(12 if FULL else 2):
            worker = desk.processes.start("worker")
            before = desk.decided
            desk.keep(LETTERS // 4)
            assert soon(lambda before=before: desk.decided > before)
            desk.processes.kill(worker)
        desk.ends_well()


def test_without_redis_a_worker_looks_for_itself_and_hears_it_when_it_is_back(
    database: str, tmp_path: Path
) -> None:
    from tempfile import TemporaryDirectory

    with TemporaryDirectory(prefix="outdesk-redis-") as one:
        redis = start_redis(Path(one))
        with several(tmp_path, database, redis.url, "beat", "worker") as desk:
            desk.keep(4)
            assert soon(lambda: desk.decided == 4)
            stop(redis)
            desk.keep(4)
            assert soon(lambda: desk.decided == 8)
            assert desk.processes.said.count("Traceback") <= 4, "no storm of errors"
            with TemporaryDirectory(prefix="outdesk-redis-") as other:
                again = start_redis(Path(other), redis.port)
                desk.keep(4)
                desk.ends_well()
                assert desk.processes.logs_say("redis is back")
                stop(again)


def test_a_redis_that_takes_calls_and_never_answers_costs_a_second(
    database: str, redis: Server, tmp_path: Path
) -> None:
    line = Line(redis.port)
    broker = f"redis://127.0.0.1:{line.port}/0"
    with several(tmp_path, database, broker, "beat", "worker") as desk:
        for _ in range(3 if FULL else 1):
            desk.keep(4)
            assert soon(lambda: desk.decided == desk.kept)
            line.falls_silent()
            desk.keep(4)
            assert soon(lambda: desk.decided == desk.kept), "looked for by itself"
            line.speaks_again()
        desk.keep(4)
        desk.ends_well()
        worker = desk.processes.running[1][1]
        line.falls_silent()
        assert desk.processes.stop(worker) < 10
    line.close()


def test_a_redis_that_is_emptied_again_and_again_loses_nothing(
    database: str, redis: Server, tmp_path: Path
) -> None:
    with several(tmp_path, database, redis.url, "beat", "worker", "worker") as desk:
        for _ in range(20 if FULL else 4):
            desk.keep(LETTERS // 10)
            with socket.create_connection(("127.0.0.1", redis.port)) as one:
                one.sendall(b"FLUSHALL\r\n")
                assert one.recv(16).startswith(b"+OK")
        desk.ends_well()


def test_a_worker_told_to_stop_finishes_what_it_has_begun(
    database: str, redis: Server, tmp_path: Path
) -> None:
    with several(tmp_path, database, redis.url, "worker") as desk:
        desk.keep(LETTERS)
        assert soon(lambda: desk.decided > 0)
        worker = desk.processes.running[0][1]
        assert desk.processes.stop(worker) < 10
        assert becomes_quiet_but_for_the_post(desk.runtime), "it left its conversations"
        desk.processes.start("worker")
        desk.ends_well()


def test_a_sender_that_is_killed_is_followed_by_the_one_that_waits(
    database: str, redis: Server, tmp_path: Path
) -> None:
    with several(tmp_path, database, redis.url, "sender") as desk:
        assert desk.processes.logs_say("took over")
        desk.processes.start("sender")
        leases = Leases(desk.runtime.ledger, "nobody")
        first = leases.holder_of("sender", wall_clock())
        desk.processes.kill(desk.processes.running[0][1])
        assert desk.processes.logs_say("took over", 2)
        assert leases.holder_of("sender", wall_clock()) not in (None, first)


def test_a_sender_that_stops_hands_over_at_once(
    database: str, redis: Server, tmp_path: Path
) -> None:
    with several(tmp_path, database, redis.url, "sender") as desk:
        assert desk.processes.logs_say("took over")
        other = desk.processes.start("sender")
        desk.processes.stop(desk.processes.running[0][1])
        assert desk.processes.logs_say("took over", 2)
        desk.processes.stop(other)
        leases = Leases(desk.runtime.ledger, "nobody")
        assert leases.holder_of("sender", wall_clock()) is None


def test_nobody_shares_a_desk_with_one_that_runs_alone(
    database: str, redis: Server, tmp_path: Path
) -> None:
    from storage.engine import AlreadyRunning, running_pid
    from workers.runtime import open_runtime

    with several(tmp_path, database, redis.url) as desk:
        with pytest.raises(AlreadyRunning), open_runtime(desk.runtime.settings, {}):
            pass
        assert running_pid(database) is not None
        assert becomes_quiet(desk.runtime.ledger, wall_clock())
