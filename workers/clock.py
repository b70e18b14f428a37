"""The time as the running desk sees it: this machine's, or what a test wrote down.

Nothing but the machine's clock counts unless OUTDESK_TEST_CLOCK names a file when the process
starts: then the time is the instant in it, so that a test can let days pass for several processes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

Clock = Callable[[], datetime]
FILE = "OUTDESK_TEST_CLOCK"


def wall_clock() -> datetime:
    """Return the time by this machine's clock, in UTC."""
    return datetime.now(UTC)


def clock_of(environ: Mapping[str, str]) -> Clock:
    """Return the clock to go by."""
    named = environ.get(FILE)
    if not named:
        return wall_clock
    path = Path(named)
    return lambda: datetime.fromisoformat(path.read_text())
