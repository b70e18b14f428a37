"""All rows of `make bench`, in the order of the table."""

from __future__ import annotations

from benchmarks.floors import (
    deciding,
    full,
    keeping,
    scaling,
    signed,
    soak,
    storm,
    timers,
    updates,
    wire,
)

ALL = (
    *keeping.ROWS,
    *signed.ROWS,
    *deciding.ROWS,
    *updates.ROWS,
    *storm.ROWS,
    *wire.ROWS,
    *timers.ROWS,
    *scaling.ROWS,
    *full.ROWS,
    *soak.ROWS,
)
