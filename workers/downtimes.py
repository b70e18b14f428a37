"""When the desk did not run: noted while it does, and worked out at the next start.

Nobody could write, press or hear anything then, so what waits for people must wait longer. Knows
no timer.
"""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from routing.clock.calendar import Pause
    from storage.ledger import SqlLedger

NOTED_EVERY = timedelta(minutes=1)
DOWN_FROM = timedelta(minutes=5)
"""A shorter stop, such as for a new release, takes nobody's time."""

_UP, _DOWN = "up_at", "down"


def is_up(ledger: SqlLedger, now: datetime) -> None:
    """Note that the desk runs now."""
    ledger.note(_UP, now.isoformat())


def came_up(ledger: SqlLedger, now: datetime) -> tuple[Pause, ...]:
    """Note that the desk runs again; give when it did not, this time and before, in order."""
    before, last = known(ledger), ledger.setting(_UP)
    if last is not None and now - datetime.fromisoformat(last) >= DOWN_FROM:
        before = (*before, (datetime.fromisoformat(last), now))
        told = [[stopped.isoformat(), started.isoformat()] for stopped, started in before]
        ledger.note(_DOWN, json.dumps(told))
    is_up(ledger, now)
    return before


def known_at(ledger: SqlLedger, now: datetime) -> tuple[Pause, ...]:
    """Give when the desk did not run, as `came_up` does, and note nothing."""
    return known(ledger)


def known(ledger: SqlLedger) -> tuple[Pause, ...]:
    """Give when the desk did not run, in order."""
    kept = json.loads(ledger.setting(_DOWN) or "[]")
    return tuple((datetime.fromisoformat(a), datetime.fromisoformat(b)) for a, b in kept)
