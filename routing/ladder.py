"""Who is warned of a date, and when: the provider, their firm's lead, the desk, then the client.

Each rung is an instant inside the working hours of whoever is told, so nobody is rung at night. A
provider who says that it is on track stops what comes before the date; silence climbs on.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from routing import rules
from routing.notices.readers import leads
from routing.promises import provider_hours
from routing.task import Progress

if TYPE_CHECKING:
    from collections.abc import Iterable

    from routing.clock.calendar import Calendar
    from routing.house import House
    from routing.ports import Reads
    from routing.task import Task

Rung = tuple[str, datetime]
"""A reminder's kind, and when it is due."""


def rungs(task: Task, house: House, reads: Reads) -> Iterable[Rung]:
    """Give what is still to come: the question before due, the ladder, and late to everybody."""
    due, since = task.due_at, task.court_since_at
    if due is None or since is None:
        return
    worker = provider_hours(task, house, reads)
    soon = worker.sub(due, rules.DUE_WARNING)
    if soon > since:
        yield "due", soon
        yield from _between_rungs(task, due, worker, house, reads)
    yield from _asked(task, since, soon, worker, house)
    for kind, hours in _audiences(task, worker, house, reads):
        yield _LATE[kind], hours.next_open(max(due, since))


def _between_rungs(
    task: Task, due: datetime, worker: Calendar, house: House, reads: Reads
) -> Iterable[Rung]:
    """After the provider was asked: what falls before the date, unless they said it holds."""
    if not task.reminded.get("due", 0) or task.progress == Progress.ON_TRACK:
        return
    whens = {"lead": rules.LEAD_WARNING, "desk": rules.DESK_WARNING, "client": rules.DESK_WARNING}
    for kind, hours in _audiences(task, worker, house, reads):
        at = hours.next_open(worker.sub(due, whens.get(kind, rules.DUE_WARNING)))
        if kind in whens and at < due:
            yield _BEFORE[kind], at


_BEFORE = {"lead": "lead", "desk": "desk", "client": "breach"}
_LATE = {"provider": "late", "lead": "late_lead", "desk": "late_desk", "client": "late_client"}


def _audiences(
    task: Task, worker: Calendar, house: House, reads: Reads
) -> Iterable[tuple[str, Calendar]]:
    """Everybody who is told, with the hours in which they may be."""
    yield "provider", worker
    over = leads(task, reads)
    if over and task.provider is not None:
        zone = reads.person(over[0]).zone
        yield "lead", house.provider_hours(reads.party(task.provider), zone)
    yield "desk", house.desk_hours
    yield "client", house.client_hours(reads.person(task.requester))


def _asked(
    task: Task, since: datetime, soon: datetime, worker: Calendar, house: House
) -> Iterable[Rung]:
    """Long work is asked about every two working days, until due is near."""
    n = task.reminded.get("progress", 0)
    at = house.time_for(since, rules.PROGRESS_EVERY * (n + 1), worker)
    if at < soon:
        yield "progress", at
