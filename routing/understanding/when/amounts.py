"""Figures that look like a clock and are an amount: "9 h of work", "about 200 cards", "1 night".

Knows the words of a found clock and around it; knows nothing of roles.
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from routing.understanding.when import calendar as cal
from routing.understanding.words.times.telling import PRICED

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from routing.understanding.when.phrases import Phrases

PACK, EACH, OF_THEM = "da", "a", "die"
THERE = frozenset({r"y", r"en"})
NIGHT = 4
HOURS = "h"
BARE = COUNTED = 3
OF_HOURS = frozenset({r"till", r"until"})
"""They join hours, and no pages."""
"""So many digits without a mark are a clock only behind a word for it: "at 930"."""
WORKING = range(7, 23)
CLAUSE, CLAUSE_ENDS = 12, frozenset(".;:,!?\n")


def is_amount(g: Phrases, start: int, end: int, clock: datetime, *, meeting: bool) -> bool:
    """Whether a clock that no preposition names, [start, end) of the tokens, counts something.

    `meeting`: such a word stands before it, so that an hour of the day may be meant.
    """
    if start == 0 and end >= g.size:
        return False
    if _nights(g, start, end) or is_rate(g, start, end):
        return True
    said = g.words[start - 1] in g.habits.links  # "Il est vingt heures"
    if said or not _in_hours(g, start, end) or (start == 0 and not _goes_on(g, end)):
        return False
    hour = next((told[0] for k in range(start, end) if (told := g.number(k))), 0)
    return hour not in WORKING or not (meeting or clock.minute)


def counts_up(g: Phrases, start: int, end: int, *, meeting: bool) -> bool:
    """Whether a figure is the last of several, or says how many belong together or work.

    "Pages 1 to 9", "scans_1 bis 9", but not "6pm till 9"; "a cartone da 6", "on part à trois",
    but not "à 9"; and for how many hours somebody is there: "the new girl on 20hrs".
    """
    if end > 2 and g.words[end - 2] == EACH and g.words[end - 3] in THERE:
        return True  # "Il y en a cinq"
    spelled = g.words[start] == EACH and end - start == 2 and not g.digits[start + 1]
    if spelled and not meeting and end < g.size:
        return g.number(start + 1) is not None
    if g.words[start] == "on" and g.digits[start + 1] and _in_hours(g, start, end):
        return True  # "The new girl on 20hrs"
    if not 0 < g.digits[end - 1] <= 2 or end - start > 2:
        return False
    if g.words[start] == PACK and end - start == 2:
        return True
    at_clock = len(g.words[start]) > 2 and "at_clock" in g.senses[start]  # "Dalle 10 alle 11"
    joined = not (g.digits[start] or at_clock or g.words[start] in OF_HOURS)
    return start > 0 and 0 < g.digits[start - 1] <= COUNTED and joined


def is_rate(g: Phrases, start: int, end: int) -> bool:
    """Whether hours are so many of each week, or a price of each month: "on 20 hrs a week"."""
    k = g.after(end, "number", "every", "article")
    unit = g.sense(k, "unit") if k > end else None
    if unit and _in_hours(g, start, end):
        return unit[0] != cal.HOUR
    monthly = not g.habits.half_day and "meridiem" in g.senses[end - 1]
    return monthly and g.digits[end - 2] == BARE  # "Onder de 400 pm"


def is_price(g: Phrases, start: int, end: int) -> bool:
    """Whether a preposition of clocks names an amount: "3 days at 640", "about 200 cards".

    "32 hrs a week at 14.50", "um die 200".
    """
    about = "about" in g.senses[start] or g.words[end - 2] == OF_THEM
    if about and g.digits[end - 1] == BARE:
        return True
    unit = g.sense(start - 1, "unit")
    if unit is None:
        return False
    paid = end - start > 2 and g.words[end - 2] == "." and _paid_by(g, start, unit[0])
    return paid or (g.is_number(start - 2) and g.digits[end - 1] >= BARE)


def _paid_by(g: Phrases, start: int, unit: int) -> bool:
    """Whether hours of work stand before it, by themselves or as so many of each week."""
    if unit == cal.HOUR:
        return g.is_number(start - 2)
    hours = g.sense(start - 3, "unit")
    return hours is not None and hours[0] == cal.HOUR and g.is_number(start - 4)


def _nights(g: Phrases, start: int, end: int) -> bool:
    part = g.sense(end - 1, "part")
    return end - start == 2 and g.is_number(start) and part is not None and part[0] == NIGHT


def _in_hours(g: Phrases, start: int, end: int) -> bool:
    units = (g.sense(k, "unit") for k in range(start, end))
    return HOURS in g.words[start:end] or any(unit and unit[0] == cal.HOUR for unit in units)


def _goes_on(g: Phrases, end: int) -> bool:
    """Whether it is said of what, or at which price: "4 hours of audio", "8 hours at 30"."""
    return "of" in g.senses[end] or "plus" in g.senses[end] or g.is_number(end + 1)


def at_a_price(words: Sequence[str], i: int) -> bool:
    """Whether a clause says what something costs: "sell it at 140", and not "call her at 930"."""
    before = takewhile(lambda word: word not in CLAUSE_ENDS, words[max(0, i - CLAUSE) : i][::-1])
    return not PRICED.isdisjoint(before)
