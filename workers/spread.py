"""Deciding spread over workers: each takes some conversations, empties them, and looks again.

One worker at a time is busy with a conversation, so its letters are decided in their order. What
comes in while it is being left wakes somebody, and a worker looks for more before it stops. Knows
when; what a letter means is the desk's.
"""

from __future__ import annotations

import time
from datetime import timedelta
from typing import TYPE_CHECKING

from workers.clock import wall_clock
from workers.crash import point
from workers.holding import leases_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from routing.values import LetterId
    from storage.leases import Leases
    from workers.runtime import Runtime

BUSY_FOR = timedelta(seconds=10)
"""How long a conversation waits for a worker that is gone."""

TOGETHER = 4
"""Conversations that are taken at once: few, so that the others find some too."""

WORKS_FOR = 2.0
"""Seconds after which a worker has itself woken again, so that it can be told to stop."""

_KEPT_AFTER = BUSY_FOR.total_seconds() / 3


def decide_spread(
    runtime: Runtime, decide: Callable[[Runtime, LetterId, datetime], None], limit: int
) -> int:
    """Decide waiting letters, as many as `limit` or so; return how many were tried."""
    leases, ends_at, tried = leases_of(runtime.ledger), time.monotonic() + WORKS_FOR, 0
    while tried < limit and time.monotonic() < ends_at:
        now = wall_clock()
        taken = leases.take_conversations(now, now + BUSY_FOR, TOGETHER, runtime.clock())
        if not taken:
            break
        point("conversations-taken")
        try:
            tried += _emptied(runtime, leases, taken, decide)
        finally:
            leases.leave_conversations()
    return tried


def _emptied(
    runtime: Runtime,
    leases: Leases,
    taken: tuple[int, ...],
    decide: Callable[[Runtime, LetterId, datetime], None],
) -> int:
    """Decide what waits in these conversations, for a while; return how many were tried."""
    began = kept = time.monotonic()
    tried = 0
    while time.monotonic() - began < WORKS_FOR:
        letters = leases.letters(taken, runtime.clock())
        if not letters:
            break
        for id in letters:
            if time.monotonic() - kept > _KEPT_AFTER:
                leases.keep_conversations(wall_clock() + BUSY_FOR)
                kept = time.monotonic()
            decide(runtime, id, runtime.clock())
        tried += len(letters)
    return tried
