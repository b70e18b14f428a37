"""A desk at work for figures that look at all of memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from busy_desk import Busy, at_work

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def busy(tmp_path: Path) -> Busy:
    """Mara, three firms and Ola, on a Tuesday morning."""
    return at_work(tmp_path)
