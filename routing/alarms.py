"""Which instants a task or request waits for, from its state alone, and nothing else.

Ordinals count within the state's entry, so that a reminder of a second delivery is a new one. Time
in which the desk did not run is nobody's: what waits for somebody to act waits that much longer.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from routing import rules
from routing.checkin.habits import earlier
from routing.clock.courts import Court
from routing.ladder import rungs
from routing.lifecycle.progressing import STEP_OVER
from routing.notices.model import About, Subject
from routing.notices.telling import about_task
from routing.promises import provider_hours
from routing.request import Request, RequestState
from routing.series.model import Series, SeriesState
from routing.series.rounds import opens_at, shifted
from routing.task import Task, TaskState
from routing.timed import asked_at, used_up_at
from routing.timers import Timer
from routing.views import due_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from routing.clock.calendar import Calendar
    from routing.house import House
    from routing.money.retainer import Retainer
    from routing.ports import Reads

ORDINALS = 100
"""Room for so many reminders of one kind within one entry of a state."""


def task_timers(task: Task, house: House, reads: Reads) -> tuple[Timer, ...]:
    """Give the timers that this task waits for now; none once it is closed."""
    make = _TASK_TIMERS.get(task.state)
    if make is None or task.court_since_at is None:
        return ()
    return tuple(make(task, house, reads))


def _timer(task: Task, kind: str, n: int, due_at: datetime) -> Timer:
    subject = about_task(task)
    return Timer(subject=subject, kind=kind, ordinal=task.entry * ORDINALS + n, due_at=due_at)


def _reminders(
    task: Task, kind: str, house: House, hours: Calendar, after: Sequence[timedelta]
) -> Iterable[Timer]:
    """The next reminder of the kind, counted from when this court began; none after the last.

    What is agreed to come sooner comes in half the time.
    """
    n = task.reminded.get(kind, 0)
    if n < len(after) and task.court_since_at is not None:
        within = after[n] / 2 if kind in task.sooner else after[n]
        yield _timer(task, kind, n + 1, house.time_for(task.court_since_at, within, hours))


def _client_hours(task: Task, house: House, reads: Reads) -> Calendar:
    return house.client_hours(reads.person(task.requester))


def _intake(task: Task, house: House, reads: Reads) -> Iterable[Timer]:
    return _reminders(
        task, "input", house, _client_hours(task, house, reads), rules.INPUT_REMINDERS
    )


def _approval(task: Task, house: House, reads: Reads) -> Iterable[Timer]:
    return _reminders(
        task, "approval", house, _client_hours(task, house, reads), rules.INPUT_REMINDERS
    )


def _triage(task: Task, house: House, _reads: Reads) -> Iterable[Timer]:
    return _reminders(task, "triage", house, house.desk_hours, (rules.TRIAGE_REMINDER,))


def _checking(task: Task, house: House, _reads: Reads) -> Iterable[Timer]:
    return _reminders(task, "check", house, house.desk_hours, (rules.CHECK_REMINDER,))


def _queued(task: Task, house: House, reads: Reads) -> Iterable[Timer]:
    """The end of the wave that is out, else the opening at which the next one goes out.

    A date that the client may choose is reminded, and given up after the last reminder.
    """
    ends = [offer.expires_at for offer in task.asked_now]
    if ends:
        yield _timer(task, "wave", task.wave, house.held_open(max(ends)))
    elif task.held_until_at is not None:
        yield _timer(task, "send", task.wave + task.holds, task.held_until_at)
    elif task.idle_at is not None:
        opening = house.desk_hours.next_open(task.idle_at)
        yield _timer(task, "send", task.wave + task.holds, opening)
    asked = [offer.asked_at for offer in task.open_offers if offer.asked_at is not None]
    if asked:
        n = task.reminded.get("date", 0)
        kind = "date" if n < len(rules.DATE_REMINDERS) - 1 else "give_up"
        hours = _client_hours(task, house, reads)
        after = house.time_for(max(asked), rules.DATE_REMINDERS[n], hours)
        yield _timer(task, kind, n + 1, after)


def _working(task: Task, house: House, reads: Reads) -> Iterable[Timer]:
    hours = provider_hours(task, house, reads)
    if task.started_at is None and task.claimed_at is not None:
        warned = task.reminded.get("start", 0)
        share = 1.0 if warned else rules.START_WARNING
        kind = "lapse" if warned else "start"
        within = rules.START_WITHIN * share
        yield _timer(task, kind, 1, house.time_for(task.claimed_at, within, hours))
    yield from _step_over(task, house, hours)
    yield from _warnings(task, house, reads)
    yield from _timed(task, house, reads)


def _timed(task: Task, house: House, reads: Reads) -> Iterable[Timer]:
    """A timer that runs on is asked about; so is its client, whose hours it uses up."""
    asked, used_up = asked_at(task, house, reads), used_up_at(task, house, reads)
    if asked is not None:
        yield _timer(task, "timer", task.reminded.get("timer", 0) + 1, asked)
    if used_up is not None:
        hours = _client_hours(task, house, reads)
        yield _timer(task, "over", 1, hours.next_open(used_up))


def _step_over(task: Task, house: House, hours: Calendar) -> Iterable[Timer]:
    """Once a step has had its target, where its provider agreed; after a pause it counts anew."""
    mine = (one for one in task.steps if one.key == task.step and one.asked is not None)
    step = next((one for one in mine if one.asked == task.provider), None)
    began = [at for at in (task.step_since_at or task.claimed_at, task.court_since_at) if at]
    if step is None or step.target is None or task.reminded.get(STEP_OVER, 0) or not began:
        return
    n = len(task.walked) + 1
    yield _timer(task, STEP_OVER, n, house.time_for(max(began), step.target, hours))


def _warnings(task: Task, house: House, reads: Reads) -> Iterable[Timer]:
    """The rungs of the ladder that nobody was told of yet; a moved due counts anew."""
    for kind, at in rungs(task, house, reads):
        n = task.reminded.get(kind, 0)
        if not n or kind == "progress":
            yield _timer(task, kind, n + 1, at)


def _kept(task: Task, house: House, reads: Reads) -> Iterable[Timer]:
    """What stays in house is reminded once, in time before it is wanted."""
    due, since = due_of(task), task.court_since_at
    if due is None or since is None or task.reminded.get("kept", 0):
        return
    hours = _client_hours(task, house, reads)
    soon = hours.sub(due, rules.DUE_WARNING)
    yield _timer(task, "kept", 1, soon if soon > since else max(due, since))


def _waiting(task: Task, house: House, reads: Reads) -> Iterable[Timer]:
    """A wait with a date ends with it, in the worker's hours; one without is asked about."""
    waiting = task.waiting
    if waiting is None:
        return
    if waiting.court == Court.CLIENT:
        kind = waiting.why if waiting.why in ("stand_in", "step") else "answer"
        hours = _client_hours(task, house, reads)
        yield from _reminders(task, kind, house, hours, rules.ANSWER_REMINDERS)
    yield from _timed(task, house, reads)
    worker = provider_hours(task, house, reads)
    if waiting.until_at is not None:
        yield _timer(task, "resume", 1, worker.next_open(waiting.until_at))
    elif waiting.court != Court.CLIENT:
        yield from _reminders(task, "wait", house, worker, rules.WAIT_REMINDERS)


def _delivered(task: Task, house: House, reads: Reads) -> Iterable[Timer]:
    service = house.service(task)
    if service is None or task.court_since_at is None:
        return
    hours = _client_hours(task, house, reads)
    shares = [service.review_within * share for share in rules.REVIEW_REMINDERS]
    yield from _reminders(task, "review", house, hours, shares)
    yield _timer(task, "accept", 1, accept_at(task, house, reads))


def accept_at(task: Task, house: House, reads: Reads) -> datetime:
    """When a delivery that nobody looked at is accepted by the timer."""
    service = house.service(task)
    within = timedelta(0) if service is None else service.review_within
    since = task.court_since_at
    if since is None:
        raise LookupError("court_since_at")
    return house.time_for(since, within, _client_hours(task, house, reads))


def _disputed(task: Task, _house: House, _reads: Reads) -> Iterable[Timer]:
    if task.dispute is not None and not task.reminded.get("dispute", 0):
        yield _timer(task, "dispute", 1, task.dispute.decide_by_at)


_TASK_TIMERS = {
    TaskState.INTAKE: _intake,
    TaskState.APPROVAL: _approval,
    TaskState.TRIAGE: _triage,
    TaskState.QUEUED: _queued,
    TaskState.WORKING: _working,
    TaskState.WAITING: _waiting,
    TaskState.CHECKING: _checking,
    TaskState.DELIVERED: _delivered,
    TaskState.DISPUTED: _disputed,
    TaskState.KEPT: _kept,
}


def retainer_timers(retainer: Retainer, house: House) -> tuple[Timer, ...]:
    """Give the beginning of the next month, on the desk's clock; none once it is over."""
    if retainer.ended or retainer.month is None:
        return ()
    subject = Subject(kind=About.RETAINER, id=retainer.id)
    due_at = house.month(retainer.month).end_at
    ordinal = retainer.month.year * 12 + retainer.month.month
    return (Timer(subject=subject, kind="month", ordinal=ordinal, due_at=due_at),)


def series_timers(series: Series, house: House, reads: Reads) -> tuple[Timer, ...]:
    """Give when the next round opens, or when one that was asked about goes by itself."""
    if series.state != SeriesState.ACTIVE or series.on is None:
        return ()
    hours = house.client_hours(reads.person(series.requester))
    if series.asked_at is not None:
        kind, due_at = "goes", house.time_for(series.asked_at, rules.ROUND_GOES, hours)
    else:
        held = reads.arrangement_of(series.client, series.service)
        sooner = 0 if held is None else earlier(held.checks.habits)
        kind, due_at = "round", opens_at(shifted(series.on, series.shift, hours), hours, sooner)
    subject = Subject(kind=About.SERIES, id=series.id)
    return (Timer(subject=subject, kind=kind, ordinal=series.n, due_at=due_at),)


def request_timers(request: Request, house: House, reads: Reads) -> tuple[Timer, ...]:
    """Give the next reminder of an untapped card, then its end; none once it is closed."""
    if request.state != RequestState.OPEN:
        return ()
    hours = house.client_hours(reads.person(request.requester))
    opened = request.opened_at
    if opened is None:
        return ()
    n = request.reminded
    times = (*rules.CARD_REMINDERS, rules.CARD_EXPIRES)
    due_at = house.time_for(opened, times[n], hours)
    subject = Subject(kind=About.REQUEST, id=request.id)
    kind = "card" if n < len(rules.CARD_REMINDERS) else "card_over"
    return (Timer(subject=subject, kind=kind, ordinal=n + 1, due_at=due_at),)
