"""All rows of `make bench`, in the order of the table."""

from __future__ import annotations

from benchmarks.floors import deciding, keeping, signed, storm, timers, updates

ALL = (
    *keeping.ROWS,
    *signed.ROWS,
    *deciding.ROWS,
    *updates.ROWS,
    *storm.ROWS,
    *timers.ROWS,
)
