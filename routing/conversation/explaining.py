""" "Why Thursday 14:00?" and "where did the time go?", answered about one task.

Lists whose parts add up; the same for the command line, which only words them in lines.
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from routing import views
from routing.figures.rows import length_rows, place_rows
from routing.figures.spent import ahead_on, spent_on, steps_on
from routing.figures.why import why_due
from routing.notices.model import Fact, Notice
from routing.notices.telling import about_task
from routing.refusals import Refused
from routing.roles import must_see
from routing.rules import MOST_DIGITS
from routing.talk import Press, Pressed, task_of
from routing.things import things
from routing.understanding.asides import Topic, aside_of
from routing.understanding.phrases.calling import called_by, said_in

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from routing.talk import Heard
    from routing.task import Task
    from routing.unit import Unit

NEWEST = 6
"""So many steps of a date's history fit on a card; the sum says the rest."""


MOST = 6
"""So many tasks are offered when it is asked which one is meant."""


def asked(unit: Unit, heard: Heard, topic: Topic, tasks: tuple[Task, ...]) -> None:
    """About the only task, or the one that is named; else it is asked which.

    Without any that is open, what was finished last is meant.
    """
    able = tasks or _finished(unit)
    named = tuple(task for task in able if _is_named(unit, task, heard.text))
    meant = named if len(named) == 1 else able
    if len(meant) == 1:
        ABOUT[topic](unit, meant[0])
    elif not able:
        unit.tell(things(unit, unit.actor, unit.house))
    else:
        rows: tuple[Fact, ...] = tuple(
            {"ref": task.ref, "work": views.work_of(task)} for task in (named or able)[:MOST]
        )
        actions = tuple(f"{topic.value}_of.{task.id}" for task in (named or able)[:MOST])
        unit.answer("explain_which", *actions, "things", "person", tasks=rows)


def named(unit: Unit, heard: Heard, task: Task) -> bool:
    """Explain a task that is named by its number beside the question; False for anything else."""
    rest = _NUMBER.sub("", heard.text)
    if rest == heard.text or heard.files:
        return False
    aside = aside_of(rest)
    if aside is None or aside.topic not in ABOUT:
        return False
    ABOUT[aside.topic](unit, task)
    return True


_NUMBER = re.compile(
    r"\W*(?:\b(?:on|for|with|of|bei|für|mit|an|en|con|de|del|para)\s+)?\bT-\d+\b", re.I
)


def _finished(unit: Unit) -> tuple[Task, ...]:
    """What of the actor's closed last."""
    actor = unit.actor
    closed = unit.tx.last_closed(client=actor.client, provider=actor.provider)
    return tuple(sorted(closed, key=lambda task: (task.closed_at, task.id)))[-1:]


def _is_named(unit: Unit, task: Task, said: str) -> bool:
    """Whether the words name a task: by its number, or by what its service is called."""
    service = unit.house.service(task)
    called = called_by("" if service is None else f"{service.title} {service.key}")
    by_number = re.search(rf"\bT-{task.id}\b", said, re.IGNORECASE)
    return bool(called & said_in(said)) or by_number is not None


def why(unit: Unit, task: Task) -> None:
    """Say how the date came about, and what lies between now and it."""
    found = why_due(task, unit.house, unit.tx)
    facts: dict[str, Fact] = {"work": views.work_of(task)}
    if found.due_at is not None:
        facts["due"] = found.due_at
    if found.promise_at is not None:
        facts["promise"] = found.promise_at
    rows = tuple(reason.row for reason in found.reasons)
    if len(rows) > NEWEST:
        facts["earlier"] = len(rows) - NEWEST
    if rows:
        facts["reasons"] = rows[-NEWEST:]
    between = ahead_on(task, unit.house, unit.tx, unit.now)
    if between is not None:
        facts |= {"left": between.open_for, "off": between.off_for}
        if between.closed_on:
            facts["closed_on"] = between.closed_on
    _tell(unit, task, "why_told", facts)


def where(unit: Unit, task: Task) -> None:
    """Say whose turn it was for how long; the parts add up to the whole."""
    found = spent_on(task, unit.house, unit.tx, unit.now)
    facts: dict[str, Fact] = {
        "work": views.work_of(task),
        "whole": found.end_at - found.start_at,
        "courts": length_rows(found),
    }
    if found.stopped_for:
        facts["stopped"] = found.stopped_for
    _tell(unit, task, "where_told", facts, *(("by_step",) if task.steps else ()))


def by_step(unit: Unit, task: Task) -> None:
    """Say the same step by step; the places of its way add up to the whole too."""
    found = steps_on(task, unit.house, unit.tx, unit.now)
    if not found:
        raise Refused("no_steps")
    facts: dict[str, Fact] = {
        "work": views.work_of(task),
        "whole": sum((stay.whole_for for stay in found), timedelta(0)),
        "places": place_rows(task, found),
    }
    _tell(unit, task, "steps_told", facts)


def _by_step(unit: Unit, pressed: Pressed) -> None:
    by_step(unit, task_of(unit, pressed))


def _of_several(topic: Topic) -> Press:
    def press(unit: Unit, pressed: Pressed) -> None:
        short = pressed.arg.isdecimal() and len(pressed.arg) <= MOST_DIGITS
        task = unit.tx.find_task(int(pressed.arg)) if short else None
        if task is None:
            raise Refused("no_task")
        must_see(unit.actor, task)
        ABOUT[topic](unit, task)

    return press


ABOUT: Mapping[Topic, Callable[[Unit, Task], None]] = {Topic.WHY: why, Topic.WHERE: where}
OF_TASK: Mapping[str, Press] = {"by_step": _by_step}
PRESSES: Mapping[str, Press] = {f"{topic.value}_of": _of_several(topic) for topic in ABOUT}


def _tell(unit: Unit, task: Task, key: str, facts: dict[str, Fact], *first: str) -> None:
    about, actions = about_task(task), (*first, "things", "person")
    to = unit.actor.id
    unit.tell(Notice(key=key, to=to, about=about, facts=facts, actions=actions, rings=False))
