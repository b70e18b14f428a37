"""One desk for each test."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from operated_desk import Operated, at_work

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def desk(tmp_path: Path) -> Operated:
    return at_work(tmp_path)
