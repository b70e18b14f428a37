"""Until when something must be there so that the date still holds; where due moves to.

Simple and explainable for now: the open time that the work needs is taken off the due time.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from routing.views import due_of

if TYPE_CHECKING:
    from routing.clock.calendar import Calendar
    from routing.task import Task
    from routing.unit import Unit

LEAST = timedelta(hours=1)
"""Open time without which nobody can still deliver."""


def worker_hours(task: Task, unit: Unit) -> Calendar:
    """The calendar of the provider who holds it, or of the desk."""
    if task.provider is None:
        return unit.house.desk_hours
    people = unit.tx.people_of(task.provider)
    who = next((p for p in people if p.id == task.worker), people[0] if people else None)
    zone = unit.house.catalogue.desk.zone if who is None else who.zone
    return unit.house.provider_hours(unit.tx.party(task.provider), zone)


def holds_until(task: Task, unit: Unit) -> datetime | None:
    """The last moment at which an answer or input may come without moving the date; None when past.

    The date minus the hours of work the catalogue estimates, counted in the worker's open time.
    """
    due = due_of(task)
    service = unit.house.service(task)
    if due is None:
        return None
    need = LEAST if service is None else max(service.estimate or LEAST, LEAST)
    last = worker_hours(task, unit).sub(due, need)
    return last if last > unit.now else None


def due_after_pause(task: Task, unit: Unit) -> datetime | None:
    """Due after a wait: moved by the worker's open time that the wait took, if it did not hold.

    An answer that came before the last moment leaves the date as it was.
    """
    if task.due_at is None or task.waiting is None:
        return task.due_at
    if holds_until(task, unit) is not None:
        return task.due_at
    hours = worker_hours(task, unit)
    lost = hours.between(task.waiting.since_at, unit.now)
    return hours.add(task.due_at, max(lost, timedelta(0)))
