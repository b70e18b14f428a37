"""The way back of a journey: "to Rome on 12 January, back on the 15th" is no day before one goes.

Reads times that were found already; knows nothing of what a journey is for.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from routing.understanding.meaning import Between, Doubt, Kind, Role
from routing.understanding.text import fold
from routing.understanding.when import calendar as cal
from routing.understanding.when.linking import HOURS
from routing.understanding.when.roles import as_date
from routing.understanding.words.times.clauses import STAYS, TRAVEL

if TYPE_CHECKING:
    from routing.understanding.meaning import When, WhenValue
    from routing.understanding.when.phrases import Phrases

BACK = re.compile(
    r"\b(?:back(?! to (?:me|us)\b)|return(?:ing|s)?|home again|(?:coming|come|travel|fly) home"
    r"|zuruck(?! an\b)|heim|ruck(?:flug|fahrt|reise)|vuelta|vuelvo|regres\w+|volv\w+|retour"
    r"|rentr\w+|ritorno|torn(?:o|iamo|are|ando)|ripart\w+|volta|terug)\b"
)
_SENT_BACK = re.compile(
    r"\b(?:send\w*|get|give|hand|ship|bring|report|return the|schick\w*|gib|gebt|meld\w*|bring\w*"
    r"|need (?!to)|want (?!to)|brauch\w*|mi serve|voglio|faut l\w*|preciso d|wil (?:het|de)|torno a"
    r"|mand\w+|envi\w+|borrador|entwurf|draft|renvoy\w+|stuur\w*)\b"
)
"""What comes back beside such words is a thing, and no traveller."""
NEAR = 16
"""So many words from the way out, one says that it is a journey or a stay."""
BEHIND = 18
"""So many characters behind a day may still say that it is the one of the way back."""
MONTHS, FARTHEST = 12, 5
MOMENT = timedelta(microseconds=1)
"""An evening ends at midnight, which is the next day."""
_YEAR = re.compile(r"\d{4}")
BARE = HOURS | {"ordinal_day"}
DAYS = (Kind.DATE, Kind.INSTANT, Kind.RANGE)
_SENTENCE = re.compile(r"[.!?;\n]\s")


def ways_back(g: Phrases, found: list[When], ends: list[tuple[int, int]]) -> list[When]:
    """Give the day of the way back, which lies before the way out, the first one from it on."""
    told = list(found)
    for k in range(1, len(told)):
        first, last = single_day(told[k - 1]), single_day(told[k])
        if first is None or last is None or last >= first or not _is_bare(told[k]):
            continue
        travels = _travels(g, ends[k - 1][0]) and "due" not in g.senses[ends[k][0]]
        travels = travels and not _names_today(g, *ends[k])
        if travels and _says_back(g, told[k - 1], told[k], ends[k - 1][1], ends[k][1]):
            told[k] = _from(first, last, told[k], last - g.today)
    return told


def single_day(when: When) -> date | None:
    """Return the one day of a time, or of a part of a day; None of what comes again or lasts."""
    value = when.value
    if when.kind not in DAYS or when.role is Role.REPEAT or isinstance(value, str):
        return None
    if not isinstance(value, Between):
        return None if value is None else as_date(value)
    start, end = value.start, value.end
    if not isinstance(start, datetime) or not isinstance(end, datetime):
        return None
    return start.date() if start.date() == (end - MOMENT).date() else None


def _is_bare(when: When) -> bool:
    """Whether no year is named: the day may be another one of its kind."""
    if when.rule == "month_day":
        return _YEAR.search(when.text) is None
    return when.rule in BARE or when.rule.startswith("weekday")


def _travels(g: Phrases, start: int) -> bool:
    """Whether a journey or a stay is named near the way out."""
    near = g.words[max(0, start - NEAR) : start + NEAR]
    return not (TRAVEL.isdisjoint(near) and STAYS.isdisjoint(near))


def _names_today(g: Phrases, start: int, end: int) -> bool:
    """Whether today is named outright: "at 4 today", "this evening"."""
    days = (g.sense(k, "day") for k in range(start, end))
    today = any(day is not None and day[0] == 0 for day in days)
    return today or any(g.sense(k, "this_part") for k in range(start, end))


def _says_back(g: Phrases, out: When, home: When, first: int, last: int) -> bool:
    """Whether words between two days, or behind the last, say that one comes back, or leaves."""
    behind = _SENTENCE.split(g.text[home.span[1] : home.span[1] + BEHIND])[0]
    said = fold(g.text[out.span[1] : home.span[1]] + behind)
    words = f" {' '.join(g.words[first:last])} "
    if _SENT_BACK.search(said):
        return False
    return BACK.search(said) is not None or any(f" {one} " in words for one in g.habits.leaving)


def _from(first: date, last: date, home: When, ahead: timedelta) -> When:
    """Give the day from the first on; of "back the next evening", so many days `ahead` of it."""
    if home.rule in HOURS:
        day = first + ahead
    elif home.rule.startswith("weekday"):
        day = cal.next_weekday(first, last.weekday())
    elif home.rule == "ordinal_day":
        day = cal.coming_day_of_month(first, last.day) or last
    else:
        later = (cal.add_months(last, MONTHS * years) for years in range(1, FARTHEST))
        day = next((one for one in later if one >= first), last)
    moved = replace(home, value=_moved(home.value, day - last))
    return replace(moved, ask=None, others=()) if home.ask is Doubt.WHICH_WEEK else moved


def _moved(said: WhenValue, by: timedelta) -> WhenValue:
    """Return the same hour, or part of a day, so many days later."""
    if isinstance(said, Between):
        return Between(start=_later(said.start, by), end=_later(said.end, by))
    return _later(said, by) if isinstance(said, date) else said


def _later(said: date | None, by: timedelta) -> date | None:
    return None if said is None else said + by
