"""Where a task's time went by step: every second belongs to exactly one place of the way.

Places are the steps that were pinned, and what lies around them. Booked by the same clock as the
courts, so the places of a task sum to its time exactly. Knows no catalogue.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from routing.clock.courts import Court, Part, seconds
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
WAITS = (Court.CLIENT, Court.THIRD_PARTY)
"""Whose time within a step is waiting."""


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


@dataclass(frozen=True, kw_only=True, slots=True)
class PlaceStay:
    """All the time of one task in one place of its way; the places add up to the task's time.

    `worked_for` is the provider's open time in it, `waited_for` what the client or somebody outside
    held.
    """

    key: str
    whole_for: timedelta
    worked_for: timedelta
    waited_for: timedelta


def stays_by_step(
    steps: Sequence[Step], until: datetime, calendars: Mapping[Court, Calendar]
) -> tuple[PlaceStay, ...]:
    """Give the places where a task with steps spent any time, in the order of its way."""
    found = seconds_by_step(steps, until, calendars)
    way = (BEFORE, *(step.key for step in steps[-1].after.steps), REST, AGAIN, AFTER)
    return tuple(_stay(key, found[key]) for key in way if key in found)


def _stay(key: str, counts: Mapping[str, int]) -> PlaceStay:
    waits = (counts.get(court_key(court, part), 0) for court in WAITS for part in Part)
    return PlaceStay(
        key=key,
        whole_for=timedelta(seconds=sum(counts.values())),
        worked_for=timedelta(seconds=counts.get(court_key(Court.PROVIDER, Part.OPEN), 0)),
        waited_for=timedelta(seconds=sum(waits)),
    )


def _seconds(
    place: str, steps: Sequence[Step], until: datetime, calendars: Mapping[Court, Calendar]
) -> dict[str, int]:
    turns = [(s.at, s.after.court if place_of(s.after) == place else None) for s in steps]
    counted = seconds(turns, until, calendars)
    return {court_key(court, part): count for (court, part), count in counted.items() if count}
