"""Two workers beside one: letters of many people decided by processes, on PostgreSQL and Redis.

All letters are kept before the first is decided: who keeps takes a processor of its own, and with
two of them there would be none left for the second worker.
"""

from __future__ import annotations

import time
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select, update

from benchmarks.floors.people import AGENCY
from benchmarks.floors.row import Lacking, Row
from benchmarks.floors.stores import new_database
from storage import inbox
from storage import tables as t

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sqlalchemy import Connection

    from routing.inbound import Inbound
    from workers.runtime import Runtime

PEOPLE = 40


def _workers(number: int) -> Callable[..., Any]:
    @contextmanager
    def decided(folder: Path, count: int) -> Iterator[Callable[[], None]]:
        """Keep all letters, held back until the workers are awake; count from when they may go."""
        from loaded_desk import wrote
        from processes import Processes
        from servers import Missing, start_redis, stop
        from workers import celery_app
        from workers.runtime import open_part
        from workers.settings import load

        try:
            home = TemporaryDirectory(prefix="outdesk-redis-")
            redis = start_redis(Path(home.name))
        except Missing as missing:
            raise Lacking(str(missing)) from missing
        environ = {
            "OUTDESK_HOME": str(folder / "desk"),
            "OUTDESK_CATALOGUE": str(AGENCY),
            "OUTDESK_DATABASE": new_database(),
            "OUTDESK_BROKER": redis.url,
            "OUTDESK_ENCODER": "keywords",
        }
        made = load(folder / "desk", environ)
        with Processes(folder, environ) as processes, open_part(made, {}) as runtime:
            runtime.on_ring(lambda: celery_app.wake(redis.url))
            for _ in range(number):
                processes.start("worker")
            processes.start("beat")
            for person in range(PEOPLE):
                runtime.keep(wrote(person, 0, "hello"))
            _until(runtime, PEOPLE)
            assert processes.logs_say("worker: deciding", number)

            starts_at = _held_back(
                runtime, [wrote(n % PEOPLE, 1 + n // PEOPLE) for n in range(count)]
            )

            def work() -> None:
                celery_app.wake(redis.url)
                _until(runtime, PEOPLE + count)

            time.sleep(max(0.0, (starts_at - datetime.now(UTC)).total_seconds()))
            yield work
        stop(redis)
        home.cleanup()

    return decided


def _held_back(runtime: Runtime, inbounds: list[Inbound]) -> datetime:
    """Keep them in one commit, to be decided from a moment on that is given."""
    starts_at = datetime.now(UTC) + timedelta(seconds=4)
    held = update(t.letters).where(t.letters.c.decided_at.is_(None)).values(retry_at=starts_at)

    def keep(connection: Connection) -> None:
        for inbound in inbounds:
            inbox.keep(connection, inbound, datetime.now(UTC))
        connection.execute(held)

    runtime.ledger.turns.run(keep)
    assert datetime.now(UTC) < starts_at, "keeping took too long"
    return starts_at


def _until(runtime: Any, count: int) -> None:
    query = select(func.count()).where(t.letters.c.decided_at.is_not(None))
    deadline = time.monotonic() + 180
    while runtime.ledger.look(lambda c: c.scalar(query)) < count:
        assert time.monotonic() < deadline, "they were not decided"
        time.sleep(0.01)


ROWS = (
    Row(
        key="workers",
        name="letters decided by two workers beside one (PostgreSQL)",
        count=600,
        ours=_workers(2),
        floor=_workers(1),
        floor_is="one worker",
        goal=1.7,
    ),
)
