"""Keeping one inbound durably: looked up, numbered, committed; beside the same rows by the driver.

On SQLite one after the other; on PostgreSQL for eight who send at once, through the event loop of a
process that takes requests in: what comes while one statement is under way shares the next.
"""

from __future__ import annotations

import asyncio
import json
import sqlite3
import time
from collections.abc import Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from benchmarks.floors.row import Row
from benchmarks.floors.stores import new_database, new_file, opened
from routing.inbound import Account, Inbound, InboundKind, Place, Platform
from storage.engine import open_engine
from storage.ledger import SqlLedger
from workers.attentive import attentive
from workers.inflow import Inflow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from workers.inflow import Outcomes

NOW = datetime(2026, 3, 11, 9, tzinfo=UTC)


def said(n: int) -> Inbound:
    """Give the n-th message, of one of fifty people."""
    name = f"u{n % 50}"
    return Inbound(
        key=f"k{n}",
        account=Account(platform=Platform.TELEGRAM, user=name),
        place=Place(platform=Platform.TELEGRAM, chat=name),
        kind=InboundKind.WORDS,
        sent_at=NOW,
        text="Please reconcile the February books by Friday noon",
        message=str(n),
    )


@contextmanager
def ours(folder: Path, count: int) -> Iterator[Callable[[], None]]:
    """Keep them as the adapters do."""
    with opened(folder) as ledger:
        inbounds = [said(n) for n in range(count)]

        def work() -> None:
            for inbound in inbounds:
                ledger.keep(inbound, NOW)

        yield work


@contextmanager
def floor(folder: Path, count: int) -> Iterator[Callable[[], None]]:
    """The same lookup, numbers and row in one transaction each, by the driver alone."""
    payload = json.dumps({"text": said(0).text, "account": {"user": "u1"}, "kind": "words"})
    with closing(sqlite3.connect(new_file(folder), isolation_level=None)) as c:
        for setting in ("journal_mode=WAL", "synchronous=FULL"):
            c.execute(f"PRAGMA {setting}")
        for n in range(50):
            c.execute("INSERT INTO conversations (id, platform, team, chat, thread)"
                      " VALUES (?, 'telegram', '', ?, '')", (n + 1, f"u{n}"))  # fmt: skip

        def work() -> None:
            for n in range(count):
                _keep(c, n, payload)

        yield work


def _keep(c: sqlite3.Connection, n: int, payload: str) -> None:
    c.execute("BEGIN IMMEDIATE")
    c.execute(
        "SELECT id FROM letters WHERE platform = 'telegram' AND team = '' AND key = ?", (f"k{n}",)
    ).fetchone()
    (id,) = c.execute(
        "INSERT INTO counters (name, value) VALUES ('letter', 1) ON CONFLICT (name)"
        " DO UPDATE SET value = value + 1 RETURNING value"
    ).fetchone()
    (chat,) = c.execute(
        "SELECT id FROM conversations WHERE platform = 'telegram' AND team = '' AND chat = ?"
        " AND thread = ''", (f"u{n % 50}",),
    ).fetchone()  # fmt: skip
    c.execute(
        "INSERT INTO letters (id, platform, team, key, conversation_id, payload, sent_at, kept_at)"
        " VALUES (?, 'telegram', '', ?, ?, ?, ?, ?)",
        (id, f"k{n}", chat, payload, "2026-03-11 09:00:00", "2026-03-11 09:00:00"),
    )
    c.execute("COMMIT")


WRITERS = 8
Some = Sequence[Inbound]


def _sent(inbounds: Some, keep_each: Callable[[Some], Outcomes]) -> list[float]:
    """Let eight send them, each the next one when it was answered; give how long each took."""

    async def all_of() -> list[float]:
        inflow, coming, took = Inflow(keep_each), iter(inbounds), []

        async def one() -> None:
            for inbound in coming:
                began = time.perf_counter()
                await inflow.keep(inbound)
                took.append(time.perf_counter() - began)

        await asyncio.gather(*(one() for _ in range(WRITERS)))
        return took

    return asyncio.run(all_of())


@contextmanager
def ours_on_server(folder: Path, count: int) -> Iterator[Callable[[], list[float]]]:
    """Keep them as a process that takes requests in does."""
    engine = open_engine(new_database())
    ledger, inbounds = SqlLedger(engine), [said(n) for n in range(50 + count)]
    for inbound in inbounds[:50]:
        ledger.keep(inbound, NOW)  # their conversations begin
    with attentive():
        yield lambda: _sent(inbounds[50:], lambda some: ledger.keep_each(some, NOW))
    engine.dispose()


@contextmanager
def floor_on_server(folder: Path, count: int) -> Iterator[Callable[[], list[float]]]:
    """The same rows for the same eight, as many in a statement, by the driver alone."""
    import psycopg

    url, inbounds = new_database(), [said(n) for n in range(count)]
    payload = json.dumps({"text": said(0).text, "account": {"user": "u1"}, "kind": "words"})
    with psycopg.connect(url, autocommit=True) as c, attentive():
        c.execute("CREATE SEQUENCE floor_letter")
        for n in range(50):
            c.execute("INSERT INTO conversations (id, platform, team, chat, thread)"
                      " VALUES (%s, 'telegram', '', %s, '')", (n + 1, f"u{n}"))  # fmt: skip

        def keep_each(some: Some) -> Outcomes:
            keys, chats = [one.key for one in some], [one.place.chat for one in some]
            c.execute(_BY_DRIVER, (NOW, NOW, keys, chats, [payload] * len(some)))
            return [None] * len(some)

        yield lambda: _sent(inbounds, keep_each)


_BY_DRIVER = (
    "INSERT INTO letters (id, platform, team, key, conversation_id, payload, sent_at, kept_at)"
    " SELECT nextval('floor_letter'), 'telegram', '', g.key, c.id, g.payload::json, %s, %s"
    " FROM unnest(%s::text[], %s::text[], %s::text[]) AS g(key, chat, payload)"
    " JOIN conversations c ON c.platform = 'telegram' AND c.team = '' AND c.chat = g.chat"
    " AND c.thread = '' ON CONFLICT DO NOTHING"
)

ROWS = (
    Row(
        key="keep",
        name="keep one inbound durably (SQLite)",
        count=1000,
        floor=floor,
        ours=ours,
        goal=0.5,
        floor_is="the same rows by sqlite3, one transaction each",
    ),
    Row(
        key="keep-postgresql",
        name="keep one inbound durably (PostgreSQL, 8 writers)",
        count=2000,
        floor=floor_on_server,
        ours=ours_on_server,
        goal=0.6,
        floor_is="the same rows by psycopg, as many in a statement",
    ),
)
