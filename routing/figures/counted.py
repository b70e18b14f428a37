"""Which tasks count: for a span of time, in some states, still open. One rule for every report."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from routing.figures.columns import stamp_of
from routing.figures.packed import NOTHING, STATES
from routing.task import CLOSED, TaskState

if TYPE_CHECKING:
    from routing.figures.columns import Columns, Marks
    from routing.figures.wanted import Span


def counted(columns: Columns, span: Span) -> Marks:
    """Which tasks count for the period; without one all do, open ones too."""
    if span.start is None and span.end is None:
        return np.ones(len(columns), bool)
    delivered, closed = columns.numbers("delivered_at"), columns.numbers("closed_at")
    counted_at = np.where(delivered != NOTHING, delivered, closed)
    marks: Marks = counted_at != NOTHING
    if span.start is not None:
        marks &= counted_at >= stamp_of(span.start)
    return marks if span.end is None else marks & (counted_at < stamp_of(span.end))


def in_states(columns: Columns, *states: TaskState) -> Marks:
    """Which tasks are in one of these states."""
    marked = np.zeros(len(STATES), bool)
    marked[[STATES.index(state) for state in states]] = True
    found: Marks = marked[columns.numbers("state")]
    return found


def still_open(columns: Columns) -> Marks:
    """Which tasks have not ended."""
    return in_states(columns, *(set(STATES) - CLOSED))
