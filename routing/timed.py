"""How long a timer is believed: to the end of the day on which it began to run, and a little more.

One that ran on is questioned: nobody worked through the night because they forgot to tap.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from routing.promises import provider_hours

if TYPE_CHECKING:
    from datetime import datetime

    from routing.clock.calendar import Calendar
    from routing.house import House
    from routing.ports import Reads
    from routing.scene import Scene
    from routing.task import Task

AFTER_HOURS = timedelta(hours=1)
"""So long after the day's close somebody may still be at it."""
AT_ONCE = timedelta(hours=4)
"""So long somebody works at any hour, whatever their hours say."""
LONGEST = timedelta(hours=12)
MINUTE = timedelta(minutes=1)


def close_of_day(at: datetime, hours: Calendar) -> datetime:
    """Give the close of working time on the day of an instant; the instant itself after it."""
    day = at.astimezone(ZoneInfo(hours.zone)).date()
    close = hours.end_of_day(day)
    return close if close.astimezone(ZoneInfo(hours.zone)).date() == day and close > at else at


def believed_until(at: datetime, hours: Calendar) -> datetime:
    """Give until when a timer that began at an instant is believed."""
    close = close_of_day(at, hours)
    late = close + AFTER_HOURS if close > at else at
    return min(max(late, at + AT_ONCE), at + LONGEST)


def asked_at(task: Task, house: House, reads: Reads) -> datetime | None:
    """Give when somebody is asked about a timer that still runs: as their next day opens."""
    if task.timed_at is None or task.timed_told:
        return None
    hours = provider_hours(task, house, reads)
    return hours.next_open(believed_until(task.timed_at, hours))


def is_doubtful(task: Task, scene: Scene) -> bool:
    """Whether the timer has run for as long as is believed, or longer."""
    if task.timed_at is None:
        return False
    hours = provider_hours(task, scene.house, scene.tx)
    return scene.now >= believed_until(task.timed_at, hours)


def ran_for(task: Task, scene: Scene) -> timedelta:
    """Give for how long the timer has run."""
    return timedelta(0) if task.timed_at is None else max(scene.now - task.timed_at, timedelta(0))


def likely_for(task: Task, scene: Scene) -> timedelta:
    """Give what of a doubtful timer was likely work: until the close of its day."""
    assert task.timed_at is not None
    close = close_of_day(task.timed_at, provider_hours(task, scene.house, scene.tx))
    return min(close - task.timed_at, ran_for(task, scene))


def counted_for(task: Task, scene: Scene) -> timedelta:
    """Give the time that is proposed at delivery: counted, and of what runs what is believed."""
    running = likely_for(task, scene) if is_doubtful(task, scene) else ran_for(task, scene)
    return task.timed_for + running


def minutes_of(length: timedelta) -> int:
    """Give whole minutes; what was begun counts as half of it or more does."""
    return int((length + MINUTE / 2) / MINUTE)


def used_up_at(task: Task, house: House, reads: Reads) -> datetime | None:
    """Give when a running timer has used up the hours that its client has beforehand.

    None without such hours, with a yes to more, or where it would not be believed any more.
    """
    if task.timed_at is None or task.agreed_by is not None or task.reminded.get("over"):
        return None
    retainer = reads.retainer_of(task.client)
    if retainer is None or retainer.ended or not retainer.in_hours:
        return None
    at = max(task.timed_at + retainer.left * MINUTE - task.timed_for, task.timed_at)
    return at if at <= believed_until(task.timed_at, provider_hours(task, house, reads)) else None
