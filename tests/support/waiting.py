"""Waiting for what another thread or process does: as short as can be, longer on a busy machine."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

PATIENCE = 30.0
"""Seconds; reached only where something is broken."""


def soon(is_so: Callable[[], object], within: float = PATIENCE) -> bool:
    """Wait until it is so, so many seconds at most, and tell whether it came to be."""
    deadline = time.monotonic() + within
    while not is_so() and time.monotonic() < deadline:
        time.sleep(0.01)
    return bool(is_so())
