"""Who waits at the door for an answer: background work gives way to them, for a moment.

A platform counts the seconds until it is answered; nobody counts those until a letter is decided.
Python runs one thread at a time, so whoever decides makes all others wait. Knows no platform.
"""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType

GIVES_WAY_FOR = 0.02
"""So many seconds at most: however many come, some letter is decided between them."""


class Threshold:
    """Counts who waits for an answer; as a `with` block around each. For any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting = 0
        self._clear = threading.Event()
        self._clear.set()

    def __enter__(self) -> None:
        self._count(1)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._count(-1)

    @contextmanager
    def left(self) -> Iterator[None]:
        """Let one who waits there wait for somebody else meanwhile: nobody gives way to that."""
        self._count(-1)
        try:
            yield
        finally:
            self._count(1)

    def _count(self, more: int) -> None:
        with self._lock:
            before, self._waiting = self._waiting, self._waiting + more
            if not self._waiting:
                self._clear.set()
            elif not before:
                self._clear.clear()

    def give_way(self, within: float = GIVES_WAY_FOR) -> None:
        """Wait until nobody waits there, or for so many seconds."""
        self._clear.wait(within)
