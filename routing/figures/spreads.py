"""How numbers are told: as counts and every value while they are few, then with percentiles.

A figure over few tasks stands as "3 of 3": below `FEWEST` there is no percentage and no percentile,
but every single value, so that nobody reads a rule out of an accident.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import numpy as np

from routing.figures.packed import MICROSECOND, NOTHING
from routing.values import TaskId

if TYPE_CHECKING:
    from routing.figures.columns import Columns, Numbers

FEWEST = 10
"""Below so many, a figure has no percentage and no percentile."""
SECOND_IN_MICROSECONDS = 1_000_000


@dataclass(frozen=True, kw_only=True, slots=True)
class Share:
    """`hits` out of `of`; `percent`, to one decimal, only when there are enough."""

    hits: int
    of: int
    percent: Decimal | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Measured:
    """One task's value of a measure."""

    task: TaskId
    value: timedelta


@dataclass(frozen=True, kw_only=True, slots=True)
class Spread:
    """How a duration is spread over `n` values.

    `median` is the mean of the two middle values for an even `n`, `p90` the nearest rank; both
    only when there are enough, else `each` holds the values.
    """

    n: int
    least: timedelta | None
    most: timedelta | None
    median: timedelta | None
    p90: timedelta | None
    each: tuple[Measured, ...]


def share(hits: int, of: int) -> Share:
    """Give a share; its percentage only of enough."""
    tenth = Decimal("0.1")
    percent = None if of < FEWEST else (Decimal(100 * hits) / of).quantize(tenth)
    return Share(hits=hits, of=of, percent=percent)


def spread_of(columns: Columns, lengths: Numbers) -> Spread:
    """Give the spread of one length (in microseconds) for each task, NOTHING left out."""
    known = lengths != NOTHING
    told = lengths if known.all() else lengths[known]
    return _spread(told) if len(told) >= FEWEST else _few(columns.numbers("task")[known], told)


def spread(tasks: Numbers, lengths: Numbers) -> Spread:
    """Give the spread of known lengths, each with its task."""
    return _spread(lengths) if len(lengths) >= FEWEST else _few(tasks, lengths)


def _spread(lengths: Numbers) -> Spread:
    n = len(lengths)
    middle, nine = n // 2, -(-9 * n // 10) - 1
    around = [middle - 1, middle] if n % 2 == 0 else [middle]
    ranked = np.partition(lengths, sorted({*around, nine}))
    return Spread(
        n=n,
        least=_length(lengths.min()),
        most=_length(lengths.max()),
        median=sum((_length(ranked[at]) for at in around), timedelta(0)) / len(around),
        p90=_length(ranked[nine]),
        each=(),
    )


def _few(tasks: Numbers, lengths: Numbers) -> Spread:
    found = [
        Measured(task=TaskId(task), value=value * MICROSECOND)
        for task, value in sorted(zip(tasks.tolist(), lengths.tolist(), strict=True))
    ]
    values = sorted(one.value for one in found)
    return Spread(
        n=len(found),
        least=values[0] if values else None,
        most=values[-1] if values else None,
        median=None,
        p90=None,
        each=tuple(found),
    )


def _length(value: np.int64) -> timedelta:
    return int(value) * MICROSECOND
