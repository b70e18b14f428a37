"""Subjects that were decoded before, by the hash of their last event: decoded once, not each time.

The hash says everything that ever happened to a subject, so the value it leads to is always the
same, and it is never changed. Knows no table.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from routing.notices.model import About

MOST = 4096
"""So many subjects are remembered; of more, those that were asked for last."""

Known = tuple["About", int, str]
"""Kind, number, and hash of the last event."""


class Remembered:
    """What subjects came to; may be used from several threads."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._states: OrderedDict[Known, Any] = OrderedDict()

    def get(self, known: Known) -> Any:
        """Give the subject as it was after that event, or None."""
        state = self._states.get(known)
        if state is not None:
            self.keep(known, state)
        return state

    def keep(self, known: Known, state: Any) -> None:
        """Remember a subject; who was not asked for longest is forgotten."""
        self._states[known] = state
        try:
            self._states.move_to_end(known)
            while len(self._states) > self._most:
                self._states.popitem(last=False)
        except KeyError:
            pass  # another thread was quicker to forget
