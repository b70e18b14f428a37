"""Every test of memory runs on both databases: SQLite and a real PostgreSQL."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import memory

if TYPE_CHECKING:
    from collections.abc import Iterator


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Ask for both databases, where a test is not about SQLite's own file or its turns."""
    if "database" in metafunc.fixturenames:
        alone = metafunc.definition.get_closest_marker("sqlite")
        kinds = memory.BOTH[:1] if alone else memory.BOTH
        metafunc.parametrize("database", kinds, indirect=True, scope="module")


@pytest.fixture(scope="module", autouse=True)
def database(request: pytest.FixtureRequest) -> Iterator[str]:
    """Give the database of this test."""
    if request.param == "postgresql":
        memory.need_postgres()
    before = memory.use(request.param)
    yield request.param
    memory.use(before)
