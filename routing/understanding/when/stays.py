"""Two days that are one stay: "arriving on Monday, leaving on Thursday", "check in 3rd, out 5th".

Knows the words of coming and going; knows nothing of how each day was read.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from routing.understanding.meaning import Between, Kind, Role
from routing.understanding.when import calendar as cal
from routing.understanding.when.roles import as_date

if TYPE_CHECKING:
    from routing.understanding.meaning import When
    from routing.understanding.when.phrases import Phrases

BEFORE, BETWEEN = 6, 16
STOPS = frozenset(".!?;\n")
WEEK = 7


def stays(g: Phrases, found: list[When], places: list[tuple[int, int]]) -> list[When]:
    """Join the day of coming and the day of going to the one stretch that they name."""
    if not g.habits.leaving:
        return found
    told: list[When] = []
    for k, when in enumerate(found):
        goes = k > 0 and _goes(g, places[k - 1], places[k])
        joined = _stay(g.text, told[-1], when) if goes else None
        told[-1:] = [joined] if joined else [*told[-1:], when]
    return told


def _goes(g: Phrases, first: tuple[int, int], second: tuple[int, int]) -> bool:
    """Whether somebody comes on the one day and goes on the other."""
    start, end = first
    if second[0] - end > BETWEEN or not STOPS.isdisjoint(g.words[end : second[0]]):
        return False
    came = _said(g.habits.arriving, g.words[max(0, start - BEFORE) : end])
    return came and _said(g.habits.leaving, g.words[end : second[1]])


def _said(phrases: tuple[str, ...], words: list[str]) -> bool:
    said = f" {' '.join(words)} "
    return any(f" {phrase} " in said for phrase in phrases)


def _stay(text: str, first: When, last: When) -> When | None:
    """Return the two days as one stretch, None where either is in doubt or only mentioned."""
    start, end = first.value, last.value
    if Role.MENTION in (first.role, last.role) or first.ask or last.ask:
        return None
    if not isinstance(start, date) or not isinstance(end, date):
        return None
    if last.rule == "ordinal_day":  # "Arrive on 11 May and leave the 23rd"
        end = cal.coming_day_of_month(as_date(start), as_date(end).day) or end
    if as_date(end) < as_date(start) and last.rule.startswith("weekday"):
        end = cal.add_days(end, WEEK)  # "Arrive on Monday, leave on Friday", said on a Wednesday
    if as_date(end) < as_date(start):
        return None
    span = (first.span[0], last.span[1])
    return replace(
        first, text=text[slice(*span)], span=span, role=Role.WINDOW, kind=Kind.RANGE,
        value=_between(start, end), rule="range",
    )  # fmt: skip


def _between(start: date, end: date) -> Between:
    """Keep the clock times when both have one, else the whole days."""
    if isinstance(start, datetime) and isinstance(end, datetime):
        return Between(start=start, end=end)
    return Between(start=as_date(start), end=cal.add_days(as_date(end), 1))
