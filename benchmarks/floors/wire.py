"""From the outbox to a platform without limits: the desk's sender, beside a Celery task each.

The platform is a Telegram in a process of its own. The floor takes rows in batches by the driver
and makes one call each. The peer sends one Celery message each, whose task makes the same call.
"""

from __future__ import annotations

import asyncio
import json
import os
import sqlite3
import subprocess
import sys
import time
import urllib.request
from contextlib import ExitStack, closing, contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from benchmarks.floors.children import child
from benchmarks.floors.people import AGENCY
from benchmarks.floors.row import Lacking, Row
from benchmarks.floors.stores import new_database
from routing.inbound import Place, Platform
from routing.notices.model import About, Notice, Subject, Words
from routing.ports import Cause

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from routing.ports import Tx
    from workers.runtime import Runtime

CHATS = 100
TOKEN = "4242:" + "AA" * 17
TOGETHER = 32


def _ask(url: str) -> Any:
    with urllib.request.urlopen(url, timeout=120) as answer:
        return json.load(answer)


def _until(url: str, count: int) -> None:
    """Wait until so many have come."""
    _ask(f"{url}/until?count={count}")


def fill(runtime: Runtime, count: int, first: int = 0) -> None:
    """Let so many messages wait, for a hundred chats in turn."""
    about = Subject(kind=About.TASK, id=1)

    def work(tx: Tx) -> None:
        text = tx.keep_words("The autumn hours belong to it", client=None, author=None)
        facts = {"by": "Mara", "work": "October books", "said": Words(text=text)}
        places = (
            Place(platform=Platform.TELEGRAM, chat=f"{1000 + n % CHATS}")
            for n in range(first, first + count)
        )
        now = runtime.clock()
        tx.post(
            [Notice(key="word", place=p, about=about, facts=facts) for p in places],
            Cause(now=now, at=now),
        )

    runtime.ledger.write(work)


@contextmanager
def sender(folder: Path, url: str, database: str = "") -> Iterator[Runtime]:
    """Open a desk whose messages go to this Telegram, as fast as it takes them."""
    from bot.telegram.chats import Chats
    from bot.telegram.serving import open_telegram
    from workers.buckets import Buckets
    from workers.runtime import open_runtime
    from workers.settings import load, load_catalogue

    made = load(folder, {"OUTDESK_CATALOGUE": str(AGENCY), "OUTDESK_ENCODER": "keywords"})
    made = replace(made, database=database or f"sqlite:///{folder / 'desk.db'}")
    with ExitStack() as stack:
        telegram = stack.enter_context(open_telegram(TOKEN, load_catalogue(AGENCY), url))
        carriers = {Platform.TELEGRAM: telegram.carrier}
        runtime = stack.enter_context(open_runtime(made, carriers, buckets=Buckets({})))
        telegram.carrier.attach(runtime.files.open, Chats(runtime.ledger))
        yield runtime


@contextmanager
def ours(folder: Path, count: int) -> Iterator[Callable[[], None]]:
    """Fill the outbox, then let the post go."""
    from workers.embedded import Embedded
    from workers.jobs import JOBS, Lane

    post = [job for job in JOBS if job.lane is Lane.POST]
    with child("telegram") as port, sender(folder, f"http://127.0.0.1:{port}") as runtime:
        fill(runtime, count)

        def work() -> None:
            with Embedded(runtime, post):
                _until(f"http://127.0.0.1:{port}", count)

        yield work


@contextmanager
def floor(folder: Path, count: int) -> Iterator[Callable[[], None]]:
    """Take rows fifty at a time, mark them, and make one call each, 32 at once."""
    from aiohttp import ClientSession, TCPConnector

    with child("telegram") as port, sender(folder, f"http://127.0.0.1:{port}") as runtime:
        fill(runtime, count)
        path = folder / "desk.db"
        url = f"http://127.0.0.1:{port}/bot{TOKEN}/sendMessage"

        async def drain() -> None:
            with closing(sqlite3.connect(path, isolation_level=None)) as c:
                c.execute("PRAGMA synchronous=FULL")
                async with ClientSession(connector=TCPConnector(limit=TOGETHER)) as client:

                    async def say(chat: str) -> None:
                        async with client.post(url, data=_said(chat)) as answer:
                            assert (await answer.json())["ok"]

                    while rows := c.execute(_WAITING).fetchall():
                        _mark(c, "in_flight", rows)
                        await asyncio.gather(*(say(chat) for _, chat in rows))
                        _mark(c, "sent", rows)

        yield lambda: asyncio.run(drain())


_WAITING = "SELECT id, chat FROM outbox WHERE state = 'pending' ORDER BY id LIMIT 50"


def _mark(c: sqlite3.Connection, state: str, rows: list[tuple[int, str]]) -> None:
    c.execute("BEGIN IMMEDIATE")
    c.executemany("UPDATE outbox SET state = ? WHERE id = ?", [(state, id) for id, _ in rows])
    c.execute("COMMIT")


def _said(chat: str) -> dict[str, str]:
    return {"chat_id": chat, "text": "Mara: The autumn hours belong to it"}


@contextmanager
def peer(folder: Path, count: int) -> Iterator[Callable[[], None]]:
    """One Celery message each, to a worker with two processes."""
    from servers import Missing, start_redis, stop

    passing = TemporaryDirectory(prefix="outdesk-redis-")
    with child("telegram") as port, passing as home:
        try:
            redis = start_redis(Path(home))
        except Missing as missing:
            raise Lacking(str(missing)) from missing
        url = f"http://127.0.0.1:{port}"
        environ = {**os.environ, "BENCH_BROKER": redis.url, "BENCH_URL": url}
        os.environ |= {"BENCH_BROKER": redis.url, "BENCH_URL": url}
        command = [sys.executable, "-m", "celery", "-A", "benchmarks.floors.one_each", "worker"]
        command += ["--concurrency", "2", "--loglevel", "ERROR", "--without-gossip"]
        worker = subprocess.Popen(
            command, env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        from benchmarks.floors import one_each

        def work() -> None:
            for n in range(count):
                call(f"{1000 + n % CHATS}")
            _until(url, count + 1)

        try:
            with one_each.calling(redis.url) as call:
                call("1000")
                _until(url, 1)
                yield work
        finally:
            worker.terminate()
            worker.wait(20)
            stop(redis)


def _latency(on_server: bool) -> Callable[..., Any]:
    @contextmanager
    def one_by_one(folder: Path, count: int) -> Iterator[Callable[[], list[float]]]:
        """Commit one message at a time; give how long after it each arrived."""
        from workers.embedded import Embedded
        from workers.jobs import JOBS, Lane

        post = [job for job in JOBS if job.lane is Lane.POST]
        database = new_database() if on_server else ""
        with (
            child("telegram") as port,
            sender(folder, f"http://127.0.0.1:{port}", database) as runtime,
            Embedded(runtime, post),
        ):
            url = f"http://127.0.0.1:{port}"

            def work() -> list[float]:
                committed = []
                for n in range(count):
                    fill(runtime, 1, n)
                    committed.append(time.monotonic())
                    runtime.ring()
                    _until(url, n + 1)
                arrived = [at for _, at in _ask(f"{url}/taken")]
                return [max(0.0, at - was) for at, was in zip(arrived, committed, strict=True)]

            yield work

    return one_by_one


ROWS = (
    Row(
        key="outbox",
        name="outbox to a platform without limits (SQLite)",
        count=600,
        ours=ours,
        floor=floor,
        floor_is="rows in batches by sqlite3, one call each",
        peer=peer,
        peer_is="one Celery task each",
        peer_goal=3.0,
    ),
    Row(
        key="wire",
        name="from commit to the wire (SQLite)",
        count=60,
        ours=_latency(on_server=False),
        p50_ms=10.0,
    ),
    Row(
        key="wire-postgresql",
        name="from commit to the wire (PostgreSQL)",
        count=60,
        ours=_latency(on_server=True),
        p50_ms=5.0,
    ),
)
