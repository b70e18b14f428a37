"""Reads the open hours of the desk with the clock's own parser, and notes what it refuses.

Knows how hours are written; what they mean for a time of day belongs to `routing.clock`.
"""

from __future__ import annotations

from datetime import timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING

from routing.catalogue.model import DEFAULT_HOURS
from routing.catalogue.problems import ProblemCode
from routing.catalogue.table import Table, shown
from routing.clock.hours import Problem as HoursCode
from routing.clock.hours import parse_week, week_problems

if TYPE_CHECKING:
    from collections.abc import Mapping

_EXAMPLE = "09:00-12:30 13:30-17:00"
_DAYS = "mon-fri, sat"
_WRONG_DAYS = {
    HoursCode.UNKNOWN_DAY: (ProblemCode.BAD_DAY, _DAYS),
    HoursCode.DAY_TWICE: (ProblemCode.REPEATED, _DAYS),
}


def read_hours(table: Table) -> Mapping[str, str]:
    """Return {"mon-fri": "09:00-17:00"} as written; the default where anything is wrong."""
    before = len(table.problems)
    written = {shown(key): value for key, value in table.raw.items() if isinstance(value, str)}
    for key, value in table.raw.items():
        if not isinstance(value, str):
            table.note(
                ProblemCode.WRONG_KIND, at=table.at(key), got=shown(value), expected=_EXAMPLE
            )
    for problem in week_problems(written):
        at = table.at(problem.where) if problem.where in written else ""
        code, expected = _WRONG_DAYS.get(problem.code, (ProblemCode.BAD_HOURS, _EXAMPLE))
        table.note(code, at=at, got=shown(problem.value), expected=expected)
    if len(table.problems) == before and not any(parse_week(written).values()):
        table.note(ProblemCode.EMPTY, got="closed", expected=_EXAMPLE)
    return MappingProxyType(written) if len(table.problems) == before else DEFAULT_HOURS


def longest_day(hours: Mapping[str, str]) -> timedelta:
    """Return the open time of the longest day of the week: what "1d" stands for."""
    week = parse_week(hours)
    return timedelta(minutes=max(sum(s.end - s.start for s in spans) for spans in week.values()))
