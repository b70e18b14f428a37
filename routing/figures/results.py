"""What the deliveries of a task brought: each result that its service asks for, added up.

A result that is yes or no counts as hits out of all answers, per line of a list where it was asked
per line; a number adds up. Days, amounts and words are results to read, not to add: left out.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from routing import events as e
    from routing.task import Item
    from routing.values import Value

YES, NO = "yes", "no"


@dataclass(frozen=True, kw_only=True, slots=True)
class Tally:
    """`hits` yes out of `of` answers; `total` is the sum of those that are numbers."""

    hits: int = 0
    of: int = 0
    total: Decimal | None = None

    def __add__(self, other: Tally) -> Tally:
        """Give both together."""
        totals = [each for each in (self.total, other.total) if each is not None]
        return Tally(
            hits=self.hits + other.hits,
            of=self.of + other.of,
            total=sum(totals, Decimal(0)) if totals else None,
        )


NOTHING = Tally()


def tallied(deliveries: Iterable[e.Delivered], items: Iterable[Item]) -> Mapping[str, Tally]:
    """Give each result of a task by its key, from its deliveries and the lines as they now stand.

    Parts add up; a whole delivery stands in for whole ones before it (it was sent back).
    """
    parts: list[e.Delivered] = []
    whole: list[e.Delivered] = []
    for delivery in deliveries:
        parts, whole = ([*parts, delivery], whole) if delivery.partly else (parts, [delivery])
    said = [each.results for each in (*parts, *whole)]
    return together(map(_one_by_one, (*said, *(item.results for item in items))))


def together(found: Iterable[Mapping[str, Tally]]) -> Mapping[str, Tally]:
    """Give the sum for each key."""
    summed: dict[str, Tally] = {}
    for each in found:
        for key, tally in each.items():
            summed[key] = summed.get(key, NOTHING) + tally
    return summed


def _one_by_one(results: Mapping[str, Value]) -> Mapping[str, Tally]:
    tallies = {key: _tally(value) for key, value in results.items()}
    return {key: tally for key, tally in tallies.items() if tally is not None}


def _tally(value: Value) -> Tally | None:
    if isinstance(value, Decimal):
        return Tally(of=1, total=value)
    if value in (YES, NO):
        return Tally(hits=int(value == YES), of=1)
    return None
