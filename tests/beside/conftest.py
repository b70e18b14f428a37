"""Everybody at a desk of their own, for each test."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from chatting import Everyone, with_people

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def w(tmp_path: Path) -> Everyone:
    return with_people(tmp_path, datetime(2026, 3, 11, 9, 20, tzinfo=UTC))
