"""The hours of several who have something one after the other: each stretch by whose it was.

Work that is handed over was one provider's time first and another's then; to count all of it by
the hours of who has it now would call one's nights another's working time.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from routing.clock.calendar import Calendar
from routing.clock.wall import moment, stamp

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

HourTurn = tuple["datetime", Calendar]
"""From when on these hours count; those of the first also count before it."""


class Relay(Calendar):
    """Measures what lies behind by turns; what lies ahead is in the hours of the last."""

    __slots__ = ("turns",)

    def __init__(self, turns: Sequence[HourTurn]) -> None:
        last = turns[-1][1]
        super().__init__(last.hours, last.zone)
        self.turns = tuple(turns)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Relay) and self.turns == other.turns

    def __hash__(self) -> int:
        return hash(self.turns)

    def _between(self, start: int, end: int) -> int:
        if end < start:
            return -self._between(end, start)
        return sum(hours.split(moment(a), moment(b))[0] for a, b, hours in self._cut(start, end))

    def _cut(self, start: int, end: int) -> Iterator[tuple[int, int, Calendar]]:
        """The stretches of each turn within two instants."""
        edges = [start, *(stamp(at) for at, _ in self.turns[1:]), end]
        for (first, last), (_, hours) in zip(pairwise(edges), self.turns, strict=True):
            a, b = max(first, start), min(last, end)
            if a < b:
                yield a, b, hours
