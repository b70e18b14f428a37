""" "Why Thursday 14:00?" and "where did the time go?", answered about one task.

Lists whose parts add up; the same for the command line, which only words them in lines.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing import views
from routing.figures.rows import length_rows
from routing.figures.spent import ahead_on, spent_on
from routing.figures.why import why_due
from routing.notices.model import Fact, Notice
from routing.notices.telling import about_task

if TYPE_CHECKING:
    from routing.task import Task
    from routing.unit import Unit

NEWEST = 6
"""So many steps of a date's history fit on a card; the sum says the rest."""


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
    _tell(unit, task, "where_told", facts)


def _tell(unit: Unit, task: Task, key: str, facts: dict[str, Fact]) -> None:
    about, actions = about_task(task), ("things", "person")
    to = unit.actor.id
    unit.tell(Notice(key=key, to=to, about=about, facts=facts, actions=actions, rings=False))
