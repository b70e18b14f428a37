"""Where a task's time went by step: every second belongs to exactly one place of the way.

Places are the steps that were pinned, and what lies around them. Booked by the same clock as the
courts, so the places of a task sum to its time exactly. Knows no catalogue.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.clock.courts import Court, seconds
from routing.figures.facts import court_key
from routing.task import Task, TaskState

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from routing.clock.calendar import Calendar
    from routing.figures.walk import Step

BEFORE, REST, AFTER, AGAIN = "_before", "_rest", "_after", "_again"
"""Until somebody has it; work that no step is left for; with the client; after it was sent back."""
AROUND = (BEFORE, REST, AFTER, AGAIN)


def place_of(task: Task) -> str:
    """Give where on its way a task stands: a step's key, or one of `AROUND`."""
    if task.state in (TaskState.WORKING, TaskState.WAITING):
        return AGAIN if task.handed else task.step or REST
    if task.state in (TaskState.CHECKING, TaskState.DELIVERED, TaskState.DISPUTED) or task.closed:
        return AFTER
    return BEFORE


def seconds_by_step(
    steps: Sequence[Step], until: datetime, calendars: Mapping[Court, Calendar]
) -> dict[str, dict[str, int]]:
    """Give the seconds of each place by court and part; nothing for a task without steps."""
    if not steps or not steps[-1].after.steps:
        return {}
    places = dict.fromkeys(place_of(step.after) for step in steps)
    found = {place: _seconds(place, steps, until, calendars) for place in places}
    return {place: counts for place, counts in found.items() if counts}


def _seconds(
    place: str, steps: Sequence[Step], until: datetime, calendars: Mapping[Court, Calendar]
) -> dict[str, int]:
    turns = [(s.at, s.after.court if place_of(s.after) == place else None) for s in steps]
    counted = seconds(turns, until, calendars)
    return {court_key(court, part): count for (court, part), count in counted.items() if count}
