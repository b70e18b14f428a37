"""How long each input of a task was waited for: from the opening to its arrival, by its key.

What was there with the request was not waited for. Counted in calendar time, as people wait.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from routing import events as e

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from routing.figures.walk import Step

HALF = 2


def waited_for(steps: Iterable[Step]) -> Mapping[str, timedelta]:
    """Give how long each input that was not there at the opening took to come."""
    opened_at: datetime | None = None
    asked: set[str] = set()
    found: dict[str, timedelta] = {}
    for step in steps:
        if isinstance(step.event, e.Opened | e.Routed):
            opened_at = opened_at or step.at
            asked = {key for key, given in step.after.inputs.items() if not given.settled}
        elif isinstance(step.event, e.InputGiven) and opened_at is not None:
            key = step.event.key
            if key in asked and key not in found and step.event.given.settled:
                found[key] = step.at - opened_at
    return found


def latest_input(tasks: Iterable[Mapping[str, timedelta]]) -> str:
    """Give the input that tasks waited for longest, one by one; empty when none stands out.

    Of each task the last input to come is what held it up; the one named held up at least half.
    """
    held: dict[str, timedelta] = {}
    for waits in tasks:
        if waits:
            last = max(sorted(waits), key=lambda key: waits[key])
            held[last] = held.get(last, timedelta(0)) + waits[last]
    if not held:
        return ""
    most = max(sorted(held), key=lambda key: held[key])
    return most if HALF * held[most] >= sum(held.values(), timedelta(0)) else ""
