"""Each test gets a database of its own in a real PostgreSQL, and a Redis that it may stop."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest

import memory
from servers import find_redis, start_redis, stop

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servers import Server


@pytest.fixture
def database(tmp_path: Path) -> Iterator[str]:
    """Give the address of an empty, migrated database."""
    with memory.on_postgres(tmp_path) as address:
        yield address


@pytest.fixture
def redis() -> Iterator[Server]:
    """Give a Redis of this test."""
    memory.need(find_redis)
    # The tests' own folders are closed to the user as whom a server runs.
    with TemporaryDirectory(prefix="outdesk-redis-") as folder:
        server = start_redis(Path(folder))
        yield server
        stop(server)
