"""A whole desk on each database: the settings of one in a folder of the test."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

import memory
from crowd import AGENCY
from played import settings_in
from servers import Missing, find_postgres

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from workers.settings import Settings


@pytest.fixture(params=memory.BOTH)
def desk_settings(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Settings]:
    """Give the settings of a desk with the sample catalogue and an empty, migrated memory."""
    if request.param == "postgresql":
        need_postgres()
    before = memory.use(request.param)
    yield replace(settings_in(tmp_path, AGENCY), database=memory.fresh(tmp_path))
    memory.use(before)


@pytest.fixture(scope="class")
def _needs_a_server() -> None:
    need_postgres()


def need_postgres() -> None:
    """Skip where there is no PostgreSQL to be had; in CI that is a fault."""
    try:
        if not os.environ.get("OUTDESK_TEST_POSTGRES"):
            find_postgres()
    except Missing as missing:
        if os.environ.get("CI"):
            raise
        pytest.skip(str(missing))
