"""Why a task is due when it is due: each event that set or moved the date, with its instant.

Also whose turn it is, since when, and what happens next by itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from routing import events as e
from routing.alarms import task_timers
from routing.clock.courts import Court
from routing.figures.walk import Step, walk
from routing.notices.telling import about_task
from routing.task import Task, TaskState
from routing.views import due_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from routing.house import House
    from routing.notices.model import Fact
    from routing.ports import Reads

CODES: dict[type, str] = {
    e.Opened: "asked",
    e.Queued: "estimated",
    e.Claimed: "claimed",
    e.Answered: "answered",
    e.TakenUp: "taken_up",
    e.SentBack: "sent_back",
    e.Reopened: "reopened",
    e.DisputeDecided: "decided",
    e.DueMoved: "moved",
}
"""What an event that touches the date is called when it explains one."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Reason:
    """One step of the explanation: at `at` the date became (or stayed) `due_at`.

    `added_for` is how far it moved, `waited_for` how long somebody else had the task before.
    """

    at: datetime
    code: str
    due_at: datetime
    added_for: timedelta | None = None
    waited_for: timedelta | None = None

    @property
    def row(self) -> Mapping[str, Fact]:
        """The step as facts: its code as `why`, and what is known of it."""
        facts: dict[str, Fact | None] = {
            "why": self.code,
            "at": self.at,
            "due": self.due_at,
            "added": self.added_for,
            "waited": self.waited_for,
        }
        return {name: fact for name, fact in facts.items() if fact is not None}


@dataclass(frozen=True, kw_only=True, slots=True)
class Next:
    """What happens by itself, and when, if nobody does anything (a timer's kind)."""

    kind: str
    at: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class WhyDue:
    """Whose turn it is since when, what was promised, what holds now, and how that came."""

    state: TaskState
    court: Court | None
    since_at: datetime | None
    promise_at: datetime | None
    due_at: datetime | None
    reasons: tuple[Reason, ...]
    next: tuple[Next, ...]
    down_for: timedelta
    """How long of this turn the desk itself was down: it counts for nobody's reminders."""


def why_due(task: Task, house: House, reads: Reads) -> WhyDue:
    """Give the explanation of a task's date, from its history."""
    steps = walk(task.id, reads.history(about_task(task)))
    timers = sorted(task_timers(task, house, reads), key=lambda timer: timer.due_at)
    return WhyDue(
        state=task.state,
        court=task.court,
        since_at=task.court_since_at,
        promise_at=task.promise_at,
        due_at=due_of(task),
        reasons=reasons_of(steps),
        down_for=_down(task, house),
        next=tuple(Next(kind=timer.kind, at=timer.due_at) for timer in timers),
    )


def reasons_of(steps: Iterable[Step]) -> tuple[Reason, ...]:
    """Give each step of a history that set, moved or kept the date; what was added adds up."""
    return tuple(reason for step in steps for reason in _reasons(step))


def _down(task: Task, house: House) -> timedelta:
    ends = [started_at for _, started_at in house.down]
    if task.court_since_at is None or not ends:
        return timedelta(0)
    return house.down_between(task.court_since_at, ends[-1])


def _reasons(step: Step) -> Iterator[Reason]:
    before, due = due_of(step.before), due_of(step.after)
    code = CODES.get(type(step.event), "")
    waited = step.before.waiting
    told = before != due or isinstance(step.event, e.Claimed) or waited is not None
    if not code or due is None or not told:
        return
    yield Reason(
        at=step.at,
        code=_named(code, step.after),
        due_at=due,
        added_for=due - before if before is not None and due != before else None,
        waited_for=None if waited is None else step.at - waited.since_at,
    )


def _named(code: str, task: Task) -> str:
    """A date that nobody asked for is an estimate."""
    return "estimated" if code == "asked" and task.wanted_at is None else code
