"""How a process shares its one interpreter among threads while a desk runs in it.

Whoever is being answered waits neither for Python's own 5 ms, each time that another thread has
the turn, nor for a search through all that stays loaded. Knows no job and no platform.
"""

from __future__ import annotations

import sys
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from workers.heap import settled

if TYPE_CHECKING:
    from collections.abc import Iterator

SWITCHES_EVERY = 0.0005
"""Seconds after which a thread that waits gets its turn."""

_lock = threading.Lock()
_running = 0
_before = 0.0


@contextmanager
def attentive() -> Iterator[None]:
    """Have threads take turns quickly within the block; several blocks may overlap."""
    with settled():
        _begin()
        try:
            yield
        finally:
            _end()


def _begin() -> None:
    global _running, _before
    with _lock:
        if not _running:
            _before = sys.getswitchinterval()
            sys.setswitchinterval(SWITCHES_EVERY)
        _running += 1


def _end() -> None:
    global _running
    with _lock:
        _running -= 1
        if not _running:
            sys.setswitchinterval(_before)
