"""One desk for each test, on its first Monday."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import memory
from looking_back import Weeks, looking_back

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(params=[memory.BOTH[0], pytest.param(memory.BOTH[1], marks=pytest.mark.slow)])
def both(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Weeks]:
    """The same on each database in turn."""
    if request.param == "postgresql":
        memory.need_postgres()
    before = memory.use(request.param)
    found = looking_back(tmp_path)
    memory.use(before)
    yield found
    found.desk.ledger.engine.dispose()


@pytest.fixture
def weeks(tmp_path: Path) -> Weeks:
    return looking_back(tmp_path)
