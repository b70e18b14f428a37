"""Keeping a message over signed HTTP: 16 connections to our door, and to an app of Bolt's.

Each is a server in a process of its own; the same generator here asks both, and what it needs of
the machine is in both figures. Ours answers once the message is committed.
"""

from __future__ import annotations

import asyncio
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from benchmarks.floors.children import child
from benchmarks.floors.row import Row
from benchmarks.slack_events import Connection, words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

CONNECTIONS = 16
USERS = 50


async def _all(port: int, count: int, prefix: str) -> list[float]:
    bodies = iter([words(f"U{n % USERS}", f"{prefix} {n}") for n in range(count)])
    took: list[float] = []

    async def one() -> None:
        connection = Connection(port)
        for kind, body in bodies:
            began = time.perf_counter()
            assert await connection.post(kind, body.encode()) == 200
            took.append(time.perf_counter() - began)

    await asyncio.gather(*(one() for _ in range(CONNECTIONS)))
    return took


def _asked(port: int, count: int) -> Callable[[], list[float]]:
    # Each user is asked about once; that is over when it is measured.
    asyncio.run(_all(port, 2 * USERS, "before"))
    return lambda: asyncio.run(_all(port, count, "number"))


@contextmanager
def ours(folder: Path, count: int) -> Iterator[Callable[[], list[float]]]:
    """A desk, and a Slack that it asks who writes."""
    from benchmarks.floors import stores  # noqa: F401  (finds the platforms of the tests)
    from limited_platforms import limited_platforms

    with limited_platforms() as slack, child("desk", str(folder), slack) as port:
        yield _asked(port, count)


@contextmanager
def floor(folder: Path, count: int) -> Iterator[Callable[[], list[float]]]:
    """An app of Bolt's that does nothing."""
    with child("bolt") as port:
        yield _asked(port, count)


ROWS = (
    Row(
        key="signed",
        name="keep one over signed HTTP, 16 connections (SQLite)",
        count=2000,
        floor=floor,
        ours=ours,
        goal=0.6,
        p99_ms=20.0,
        floor_is="Bolt's own app that does nothing, on aiohttp",
    ),
)
