"""Each test gets a database of its own in a real PostgreSQL, and a Redis that it may stop."""

from __future__ import annotations

import os
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest

import memory
from servers import Missing, find_postgres, find_redis, start_redis, stop

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servers import Server


@pytest.fixture
def database(tmp_path: Path) -> Iterator[str]:
    """Give the address of an empty, migrated database."""
    _need(find_postgres)
    before = memory.use("postgresql")
    yield memory.fresh(tmp_path)
    memory.use(before)


@pytest.fixture
def redis() -> Iterator[Server]:
    """Give a Redis of this test."""
    _need(find_redis)
    # The tests' own folders are closed to the user as whom a server runs.
    with TemporaryDirectory(prefix="outdesk-redis-") as folder:
        server = start_redis(Path(folder))
        yield server
        stop(server)


def _need(find) -> None:
    """Skip where a server is missing; in CI that is a fault."""
    try:
        find()
    except Missing as missing:
        if os.environ.get("CI"):
            raise
        pytest.skip(str(missing))
