"""Crash points: named places at which a test may kill this process, as a power cut would.

Nothing happens unless OUTDESK_CRASH_AT is set when the process starts: `NAME` kills at the first
pass, `NAME:3` at the third. Knows nothing of what is being done.
"""

from __future__ import annotations

import os
import signal
from contextlib import contextmanager
from itertools import count
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import datetime

    from routing.inbound import Inbound, Letter
    from routing.ports import Ledger, Reads, Tx
    from routing.timers import Timer
    from routing.values import LetterId, TaskId

R = TypeVar("R")

_WANTED, _, _PASS = os.environ.get("OUTDESK_CRASH_AT", "").partition(":")
_passes = count(1)

ARMED = bool(_WANTED)


def point(name: str) -> None:
    """Die here by SIGKILL if this is the place and the pass that were asked for."""
    if ARMED and name == _WANTED and next(_passes) == int(_PASS or 1):
        os.kill(os.getpid(), signal.SIGKILL)


_inside = "mid-decide"


@contextmanager
def inside(name: str) -> Iterator[None]:
    """Name the crash point in the middle of every unit of work that this block starts."""
    global _inside
    before, _inside = _inside, name
    try:
        yield
    finally:
        _inside = before


class CrashingLedger:
    """A ledger with a crash point in each unit of work, after the work and before its commit."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def keep(self, inbound: Inbound, now: datetime) -> Letter | None:
        """See `Ledger.keep`."""
        return self._ledger.keep(inbound, now)

    def letter(self, id: LetterId) -> Letter | None:
        """See `Ledger.letter`."""
        return self._ledger.letter(id)

    def due_timers(self, now: datetime, limit: int = 100) -> tuple[tuple[int, Timer], ...]:
        """See `Ledger.due_timers`."""
        return self._ledger.due_timers(now, limit)

    def pending_timers(self) -> tuple[Timer, ...]:
        """See `Ledger.pending_timers`."""
        return self._ledger.pending_timers()

    def without_facts(self, limit: int) -> tuple[TaskId, ...]:
        """Give tasks whose facts were never written, or are of another release."""
        return self._ledger.without_facts(limit)

    def read(self, work: Callable[[Reads], R]) -> R:
        """See `Ledger.read`."""
        return self._ledger.read(work)

    def write(self, work: Callable[[Tx], R]) -> R:
        """See `Ledger.write`."""
        return self._ledger.write(_doomed(work))

    def write_each(self, works: Sequence[Callable[[Tx], R]]) -> Sequence[R | Exception]:
        """See `Ledger.write_each`."""
        return self._ledger.write_each([_doomed(work) for work in works])


def _doomed(work: Callable[[Tx], R]) -> Callable[[Tx], R]:
    def doomed(tx: Tx) -> R:
        result = work(tx)
        point(_inside)
        return result

    return doomed


def doomed(ledger: Ledger) -> Ledger:
    """Return the ledger, with crash points in it if any is asked for."""
    return CrashingLedger(ledger) if ARMED else ledger
