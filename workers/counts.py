"""Counts of what this process did since it started, by codes; shown by `bot.health`.

Seconds are counted too, where the time that something takes is of interest.

What is not a code of ours is counted as `other`: a label never holds what a person wrote. Knows
nothing of who looks at them.
"""

from __future__ import annotations

import threading
from collections import defaultdict
from typing import TYPE_CHECKING

from workers.logs import is_code

if TYPE_CHECKING:
    from collections.abc import Mapping

Labels = tuple[tuple[str, str], ...]
MOST = 500
"""So many different things are counted by name; further ones as `other`."""


class Counts:
    """Numbers that only go up; may be used from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._counted: dict[tuple[str, Labels], float] = defaultdict(float)

    def add(self, name: str, by: float = 1, /, **labels: str) -> None:
        """Count one more, or `by` more, of what `name` and its labels say."""
        told = tuple((label, _code(value)) for label, value in labels.items())
        with self._lock:
            if (name, told) not in self._counted and len(self._counted) >= MOST:
                told = tuple((label, "other") for label in labels)
            self._counted[name, told] += by

    def all(self) -> Mapping[tuple[str, Labels], float]:
        """Give every count so far."""
        with self._lock:
            return dict(self._counted)


def _code(value: str) -> str:
    return value if is_code(value) else "other"


counts = Counts()
