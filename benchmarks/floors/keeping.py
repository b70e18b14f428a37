"""Keeping one inbound durably: looked up, numbered, committed; beside the same rows by sqlite3."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from benchmarks.floors.row import Row
from benchmarks.floors.stores import new_file, opened
from routing.inbound import Account, Inbound, InboundKind, Place, Platform

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

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


ROW = Row(
    name="keep one inbound durably (SQLite)",
    count=1000,
    floor=floor,
    ours=ours,
    goal=0.5,
    floor_is="the same rows by sqlite3, one transaction each",
)
