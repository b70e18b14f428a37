"""Which of several times counts: "need the text tomorrow, the meeting is Thursday next week".

Knows what is said around each time; knows nothing of how it was read. What counts less is then a
mention.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from routing.understanding.meaning import Between, Kind, Role
from routing.understanding.when.around import Weighed
from routing.understanding.when.values import RANGES

if TYPE_CHECKING:
    from routing.understanding.meaning import When
    from routing.understanding.when.phrases import Phrases

MOST = 12
"""Of more times than so many none is weighed against another."""
NEAR = 4
ASAP, HOUR = "asap", "clock.clock"
PERIODS = RANGES | frozenset({"feast", "season", "this_unit", "month", "end_of"})
BARE = (Role.DUE, Role.WINDOW, Role.START)


def foremost(found: list[When], weighed: list[Weighed]) -> list[When]:
    """Make mentions of the times that plainly count less than another of the message."""
    if len(weighed) < 2:
        return found
    lesser = {one.at for one in weighed if any(_yields(one, other) for other in weighed)}
    if len(lesser) == len(weighed):
        return found
    mention = Role.MENTION
    return [replace(w, role=mention) if n in lesser else w for n, w in enumerate(found)]


def beside_what_is_over(found: list[When], now: datetime) -> list[When]:
    """Make mentions of what lies behind where another time lies ahead: "asap, it was due Monday".

    A past time alone is what somebody answered, or what was asked for.
    """
    behind = [counts(w) and w.ask is None and _is_over(w, now) for w in found]
    if all(behind) or not any(counts(w) and not b for w, b in zip(found, behind, strict=True)):
        return found
    mention = Role.MENTION
    return [replace(w, role=mention) if b else w for w, b in zip(found, behind, strict=True)]


def _is_over(when: When, now: datetime) -> bool:
    value = when.value
    last = (value.end or now) if isinstance(value, Between) else value
    if isinstance(last, datetime):
        return last < now
    within = isinstance(value, Between)  # the day of its end is no longer in it
    return isinstance(last, date) and last < now.date() + timedelta(days=within)


def tells(g: Phrases, when: When) -> bool:
    """Whether the clause of a time says only that something takes place then."""
    return counts(when) and Weighed(g, 0, when).told


def counts(when: When) -> bool:
    """Whether a time is one that something may be wanted by."""
    return when.role is not Role.MENTION and when.kind is not Kind.INVALID


def _yields(one: Weighed, other: Weighed) -> bool:
    """Whether a time counts less than another that stands in another clause."""
    if one.first == other.first or other.because or other.told or other.whether:
        return False
    when, rival, behind = one.when, other.when, one.at < other.at
    if one.whether or (one.because and not (one.wants or one.due)):
        return True
    if other.latest and one.due and 0 <= other.start - one.end <= NEAR:
        return True  # "Before Easter, the 1st at the latest"
    if when.rule == ASAP and rival.role is Role.DUE and rival.rule != ASAP:
        return len(one.clause) <= NEAR  # "It's urgent, I need it today"
    by_then = other.due and rival.role is Role.DUE and not one.due
    met = when.role is Role.AT and behind and other.asks and not one.wants
    if by_then and (met or when.rule in PERIODS):
        return True  # "Fair in Lyon, 3 to 5 June. Sorted by Monday?"
    exact = when.kind is Kind.INSTANT and rival.kind is not Kind.INSTANT
    edge = one.prefix.due or one.prefix.start
    if when.rule == HOUR and edge and (one.told or one.lasts):
        return rival.rule != HOUR  # "Call tomorrow, they are only in until 12"
    if when.rule == HOUR or (exact and one.day == other.day):
        return False  # "To next Tuesday, I'll be there around 9:45"
    if one.told:
        plain = rival.rule != HOUR and rival.role is not Role.REPEAT and not behind
        sooner = other.day <= one.day and when.role is not Role.REPEAT
        return other.wants or other.refers or (plain and (one.away or sooner))
    if one.due:
        return False
    return behind and (other.thus or (other.refers and when.role in BARE and not one.wants))
