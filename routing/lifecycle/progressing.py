"""How work goes on: what its provider says of it, and step by step; decided and folded.

Whoever says that it is on track is asked anew when due comes near; at risk or stuck stands until
the task moves on or its date does. A client's own step puts the task into the client's court.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from routing import commands as c
from routing import events as e
from routing.catalogue.model import StepOwner
from routing.clock.courts import Court
from routing.frozen import replace
from routing.lifecycle.entering import enter
from routing.refusals import Refused
from routing.steps import next_step
from routing.task import Progress, Task, TaskState, Waiting

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from routing.steps import Planned

STEP = "step"
"""Why a task waits while the client does a step of their own."""
STEP_OVER = "step_over"
"""The reminder of a step that has had its target."""
HOW = frozenset(how.value for how in Progress)
ASKS = frozenset({"due", "progress", STEP_OVER})
"""Reminders that ask how it goes."""
WARNINGS = frozenset({"due", "late", "lead", "desk", "breach"}) | {
    f"late_{whom}" for whom in ("lead", "desk", "client")
}
"""Reminders of a date; another date is warned about anew."""


def beginning(task: Task) -> Iterable[e.TaskEvent]:
    """The first word, file or step of the provider starts the work."""
    if task.state == TaskState.WORKING and task.started_at is None:
        yield e.Started()


def _say(task: Task, command: c.SayProgress, _now: datetime) -> Iterable[e.TaskEvent]:
    if command.how not in HOW:
        raise Refused("no_choice")
    yield from beginning(task)
    if task.progress != command.how:
        yield e.ProgressSaid(by=command.by, how=command.how)


def _said(task: Task, event: e.ProgressSaid, _at: datetime) -> Task:
    return replace(task, progress=event.how)


def _reminded(task: Task, event: e.Reminded, _at: datetime) -> Task:
    asked = event.kind in ASKS and task.progress == Progress.ON_TRACK
    told = {**task.reminded, event.kind: event.n}
    late = task.timed_told or event.kind == "timer"
    return replace(task, reminded=told, progress="" if asked else task.progress, timed_told=late)


def pinned(task: Task, steps: tuple[Planned, ...]) -> Task:
    """Give the task as one that begins with these steps."""
    first = next_step(steps, ())
    return replace(task, steps=steps, walked=(), step="" if first is None else first.key)


def _finish(task: Task, command: c.FinishStep, _now: datetime) -> Iterable[e.TaskEvent]:
    """Only the step that the task is at can be done: the provider's at work, the client's asked."""
    asked = task.waiting is not None and task.waiting.why == STEP
    if not command.key or command.key != task.step or asked != (task.state == TaskState.WAITING):
        raise Refused("step_over", state=task.state.value)
    yield from beginning(task)
    yield e.StepDone(key=command.key, by=command.by, due_at=command.due_at)


def _done(task: Task, event: e.StepDone, at: datetime) -> Task:
    """The next step begins: at work, or with the client, whose court it then is."""
    gone = _walked(task, event.key, at)
    due, step = event.due_at or task.due_at, next_step(gone.steps, gone.walked)
    if step is not None and step.owner is StepOwner.CLIENT:
        waiting = Waiting(court=Court.CLIENT, since_at=at, why=STEP)
        return enter(gone, TaskState.WAITING, at, waiting=waiting, due_at=due)
    if task.state == TaskState.WAITING:
        return enter(gone, TaskState.WORKING, at, due_at=due)
    return gone


def _walked(task: Task, key: str, at: datetime) -> Task:
    walked = (*task.walked, key)
    step = next_step(task.steps, walked)
    told = {kind: n for kind, n in task.reminded.items() if kind != STEP_OVER}
    key = "" if step is None else step.key
    return replace(task, walked=walked, step=key, step_since_at=at, reminded=told)


def _taken_up(task: Task, event: e.TakenUp, at: datetime) -> Task:
    """A provider who goes on without the client's step has it behind them."""
    own = task.waiting is not None and task.waiting.why == STEP
    gone = _walked(task, task.step, at) if own else task
    return enter(gone, TaskState.WORKING, at, due_at=event.due_at or task.due_at)


def without_warnings(task: Task) -> Task:
    """Give the task as one whose date nobody was warned about."""
    rest = {kind: n for kind, n in task.reminded.items() if kind not in WARNINGS}
    return replace(task, reminded=rest, progress="", entry=task.entry + 1)


# --- the timer ---


def _start_timer(task: Task, command: c.StartTimer, _now: datetime) -> Iterable[e.TaskEvent]:
    if task.timed_at is not None:
        raise Refused("timer_runs", since=task.timed_at)
    yield from beginning(task)
    yield e.TimerStarted(by=command.by)


def _stop_timer(task: Task, command: c.StopTimer, now: datetime) -> Iterable[e.TaskEvent]:
    """No more can have been work than the timer ran."""
    if task.timed_at is None:
        raise Refused("timer_off")
    if not timedelta(0) <= command.counted_for <= now - task.timed_at:
        raise Refused("timer_ran", took=now - task.timed_at)
    yield e.TimerStopped(by=command.by, counted_for=command.counted_for)


def _timer_started(task: Task, event: e.TimerStarted, at: datetime) -> Task:
    return replace(task, timed_at=at, timed_by=event.by, timed_told=False)


def _timer_stopped(task: Task, event: e.TimerStopped, _at: datetime) -> Task:
    counted = task.timed_for + event.counted_for
    return replace(untimed(task), timed_for=counted)


def untimed(task: Task) -> Task:
    """Give the task without a timer, and with nothing counted."""
    return replace(task, timed_at=None, timed_by=None, timed_told=False, timed_for=timedelta(0))


def _agree_over(task: Task, command: c.AgreeOver, _now: datetime) -> Iterable[e.TaskEvent]:
    if task.agreed_by is None:
        yield e.OverageAgreed(by=command.by)


def _over_agreed(task: Task, event: e.OverageAgreed, _at: datetime) -> Task:
    return replace(task, agreed_by=event.by)


DECIDERS: dict[type, Callable[..., Iterable[e.TaskEvent]]] = {
    c.SayProgress: _say,
    c.FinishStep: _finish,
    c.StartTimer: _start_timer,
    c.StopTimer: _stop_timer,
    c.AgreeOver: _agree_over,
}
FOLDS: dict[type, Callable[..., Task]] = {
    e.ProgressSaid: _said,
    e.Reminded: _reminded,
    e.StepDone: _done,
    e.TakenUp: _taken_up,
    e.TimerStarted: _timer_started,
    e.TimerStopped: _timer_stopped,
    e.OverageAgreed: _over_agreed,
}
