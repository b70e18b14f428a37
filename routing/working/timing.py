"""A timer in chat: "start" and "stop", or buttons; what it counted is proposed at delivery.

One person has one timer that runs. One that ran on after hours is asked about and not believed.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from routing import commands as c
from routing.notices.model import Fact, Mode, Notice
from routing.notices.of_timer import timer_asked
from routing.notices.readers import approvers, provider_side
from routing.notices.telling import about_task
from routing.refusals import Refused
from routing.roles import must_approve, must_hold
from routing.talk import Answer, Heard, Press, Pressed, task_of
from routing.task import TaskState
from routing.timed import is_doubtful, ran_for, used_up_at
from routing.understanding.phrases.how_long import minutes_in
from routing.understanding.phrases.timers import timer_said
from routing.views import work_of
from routing.working.prompting import held

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routing.ports import Question
    from routing.task import Task
    from routing.unit import Unit


def told_timer(unit: Unit, heard: Heard) -> bool:
    """Start or stop as somebody's whole message says; False when it is about something else."""
    said = None if unit.actor.provider is None or heard.files else timer_said(heard.text)
    if said is None:
        return False
    tasks = _mine(unit, heard)
    if not said.on:
        running = [task for task in tasks if task.timed_by == unit.actor.id]
        if not running and not said.named:
            return False
        _stop(unit, running[0] if running else None)
        return True
    working = [task for task in tasks if task.state == TaskState.WORKING]
    if not working and not said.named:
        return False
    if len(working) == 1:
        _start(unit, working[0])
    else:
        _which(unit, working)
    return True


def _mine(unit: Unit, heard: Heard) -> tuple[Task, ...]:
    """What the actor's firm holds; of these the one in whose thread it was said."""
    provider = unit.actor.provider
    tasks = () if provider is None else unit.tx.tasks_of_provider(provider)
    about = heard.about
    here = tuple(task for task in tasks if about == about_task(task))
    return here or tasks


def _which(unit: Unit, tasks: list[Task]) -> None:
    if not tasks:
        raise Refused("timer_nothing")
    rows: tuple[Fact, ...] = tuple({"ref": task.ref, "work": work_of(task)} for task in tasks)
    unit.answer("timer_which", *(f"timer_on.{task.id}" for task in tasks), tasks=rows)


def _start(unit: Unit, task: Task) -> None:
    """Begin to count; what else this person's timer counts until now is kept."""
    must_hold(unit.actor, task)
    for other in unit.tx.tasks_of_provider(task.provider) if task.provider is not None else ():
        if other.timed_by == unit.actor.id and other.id != task.id:
            _stop(unit, other)
    after = unit.apply(task.id, c.StartTimer(by=unit.actor.id))
    before = {"timed": after.timed_for} if after.timed_for else {}
    _show(unit, after, "timer_on", "timer_off", "person", since=unit.now, **before)


def _stop(unit: Unit, task: Task | None) -> None:
    """Stop counting; what ran on after hours is asked about first."""
    if task is None or task.timed_at is None:
        raise Refused("timer_off")
    if is_doubtful(task, unit):
        ask_how_long(unit, task)
        unit.tell(*timer_asked(task, unit, unit.actor.id))
        return
    _count(unit, task, ran_for(task, unit))


def ask_how_long(unit: Unit, task: Task) -> None:
    """Their next words may say how long they worked."""
    unit.ask(task.timed_by or unit.actor.id, "timed", about_task(task))


def _count(unit: Unit, task: Task, length: timedelta) -> None:
    after = unit.apply(task.id, c.StopTimer(by=unit.actor.id, counted_for=length))
    unit.tx.close_questions(about_task(task), ("timed",))
    told = {"took": length, "timed": after.timed_for}
    _show(unit, after, "timer_off", "timer_on", "deliver", "person", **told)


def _show(unit: Unit, task: Task, key: str, *actions: str, **facts: Fact) -> None:
    unit.answer_of(task, key, *actions, slot="timer", mode=Mode.SHOWN, **facts)


def forgotten(unit: Unit, task: Task) -> None:
    """A timer still runs as the next day opens: whose it is says how long they worked.

    One that was begun anew meanwhile is a fresh one.
    """
    if task.timed_by is not None and is_doubtful(task, unit):
        unit.apply(task.id, c.Remind(kind="timer"))
        unit.ask(task.timed_by, "timed", about_task(task))


def used_up(unit: Unit, task: Task) -> None:
    """The hours that the client has are used up, unless more came meanwhile: they are asked."""
    at = used_up_at(task, unit.house, unit.tx)
    if at is not None and at <= unit.now:
        unit.apply(task.id, c.Remind(kind="over"))


# --- what is pressed ---


def _named(unit: Unit, pressed: Pressed) -> Task:
    """The card's task, or the one that the button names."""
    task = unit.tx.find_task(int(pressed.arg)) if pressed.arg.isdecimal() else None
    if task is None:
        task = task_of(unit, pressed)
    must_hold(unit.actor, task)
    return task


def _press_on(unit: Unit, pressed: Pressed) -> None:
    _start(unit, _named(unit, pressed))


def _press_off(unit: Unit, pressed: Pressed) -> None:
    _stop(unit, _named(unit, pressed))


def _timed(unit: Unit, pressed: Pressed) -> None:
    """How long it was, by button."""
    task = task_of(unit, pressed)
    must_hold(unit.actor, task)
    if not pressed.arg.isdecimal() or task.timed_at is None:
        raise Refused("timer_off")
    length = timedelta(minutes=int(pressed.arg))
    _count(unit, task, min(length, ran_for(task, unit)))


def _answer_timed(unit: Unit, question: Question, heard: Heard) -> bool:
    """How long it was, in words such as 1h30."""
    task, minutes = held(unit, question), minutes_in(heard.text)
    if task is None or task.timed_at is None or minutes is None:
        return False
    _count(unit, task, timedelta(minutes=minutes))
    return True


def _over_yes(unit: Unit, pressed: Pressed) -> None:
    task = task_of(unit, pressed)
    must_approve(unit.actor, task)
    unit.apply(task.id, c.AgreeOver(by=unit.actor.id))


def _over_no(unit: Unit, pressed: Pressed) -> None:
    """No more than the hours that are left: who works on it is told, and nothing is charged."""
    task = task_of(unit, pressed)
    must_approve(unit.actor, task)
    if task.agreed_by is not None or task.provider is None:
        raise Refused("card_over")
    facts: dict[str, Fact] = {"ref": task.ref, "work": work_of(task)}
    about = about_task(task)
    for person in approvers(task, unit.tx):
        unit.tell(Notice(key="over_refused", to=person, about=about, mode=Mode.SHOWN, slot="over",
                         facts=facts))  # fmt: skip
    for person in provider_side(task, unit.tx):
        unit.tell(Notice(key="over_stops", to=person, about=about, slot="over", facts=facts,
                         actions=("deliver", "write", "person")))  # fmt: skip


PRESSES: Mapping[str, Press] = {
    "timer_on": _press_on,
    "timer_off": _press_off,
    "timed": _timed,
    "over_yes": _over_yes,
    "over_no": _over_no,
}
ANSWERS: Mapping[str, Answer] = {"timed": _answer_timed}
