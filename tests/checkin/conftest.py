"""One desk for each test, on its first Monday."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from looking_back import Weeks, looking_back

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def weeks(tmp_path: Path) -> Weeks:
    return looking_back(tmp_path)
