"""Until when something must be there so that the date still holds; where due moves to.

Simple and explainable for now: the open time that the work needs is taken off the due time.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from routing.people import leaves
from routing.refusals import Refused
from routing.views import due_of, estimate_of

if TYPE_CHECKING:
    from routing.clock.calendar import Calendar
    from routing.house import House
    from routing.people import Party
    from routing.ports import Reads
    from routing.scene import Scene
    from routing.task import Task
    from routing.values import PersonId

LEAST = timedelta(hours=1)
"""Open time without which nobody can still deliver."""


def provider_hours(task: Task, house: House, reads: Reads) -> Calendar:
    """The calendar of the provider who holds it, on their worker's clock; else the desk's."""
    if task.provider is None:
        return house.desk_hours
    return party_hours(reads.party(task.provider), house, reads, task.worker)


def party_hours(
    party: Party, house: House, reads: Reads, worker: PersonId | None = None
) -> Calendar:
    """The calendar of a provider, on their worker's clock, or on their first person's."""
    people = reads.people_of(party.id)
    who = next((p for p in people if p.id == worker), people[0] if people else None)
    zone = house.catalogue.desk.zone if who is None else who.zone
    return house.provider_hours(party, zone, leaves(people))


def worker_hours(task: Task, scene: Scene) -> Calendar:
    """The same calendar, as a unit of work asks for it."""
    return provider_hours(task, scene.house, scene.tx)


def offered_due(task: Task, scene: Scene) -> datetime:
    """The date that a claim now agrees to: what is wanted, unless it is past; else the usual time.

    Raises `Refused` for work that no service is known for and nobody gave a date.
    """
    due, service = due_of(task), scene.house.service(task)
    if due is not None and due > scene.now:
        return due
    if service is None:
        raise Refused("no_date")
    return scene.house.estimate(service, scene.now)


def holds_until(task: Task, scene: Scene) -> datetime | None:
    """The last moment at which an answer or input may come without moving the date; None when past.

    The date minus the hours of work the catalogue estimates, counted in the worker's open time.
    """
    due = due_of(task)
    if due is None:
        return None
    need = max(estimate_of(task, scene.house.service(task)) or LEAST, LEAST)
    last = worker_hours(task, scene).sub(due, need)
    return last if last > scene.now else None


def later_due(task: Task, scene: Scene) -> datetime:
    """Another date that can hold: the work's hours after now and after due, to that day's end.

    Only what somebody has taken has a date to go beyond.
    """
    assert task.due_at is not None
    hours = worker_hours(task, scene)
    need = max(estimate_of(task, scene.house.service(task)) or LEAST, LEAST)
    return hours.add_days(hours.add(max(task.due_at, scene.now), need), 0)


def due_after_pause(task: Task, scene: Scene) -> datetime | None:
    """Due after a wait: moved by the worker's open time that the wait took, if it did not hold.

    An answer that came before the last moment leaves the date as it was; so does any wait that
    began when the work was late already, for a pause never mends a breach.
    """
    due, waiting = task.due_at, task.waiting
    if due is None or waiting is None or due <= waiting.since_at:
        return due
    if holds_until(task, scene) is not None:
        return due
    hours = worker_hours(task, scene)
    return hours.add(due, hours.between(waiting.since_at, scene.now))
