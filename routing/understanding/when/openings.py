"""Which readers of days may succeed where certain words stand.

Knows the readers' names and what opens each; knows nothing of texts.
"""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

YEAR_DIGITS = 4
COUNTS = {"digits", "number", "ordinal"}
OPENERS = {
    "numeric_day": {"digits"},
    "nearest": {"nearest", "ordinal"},
    "nth_of": COUNTS,
    "counted_day": {"digits", "ordinal"},
    "month_day": COUNTS | {"month", "weak_month", "holiday"},
    "counted": COUNTS | {"in", "plus", "half_of", "ago_before", "about", "day_beside", "unit"},
    "relative_day": {"day", "now"},
    "week_beside": {"unit"},
    "week_of": COUNTS | {"week_of", "unit"},
    "end_of": {"eod", "end", "end_short"},
    "edge": {"edge", "midst"},
    "season": {"which", "season"},
    "few_first": {"digits", "number"},
    "unit": COUNTS | {"which", "unit"},
    "weekday": {"which", "weekday", "weak_weekday", "plural"},
    "month": COUNTS | {"which", "month", "weak_month", "unit"},
    "ordinal_day": COUNTS,
}
PIECES = ("_day_piece", "_part_piece", "_clock_piece")
BEGINNINGS = {
    "_clocks_piece": {"digits", "between", "from", "number", "clock", "half", "at_clock"},
    "_clock_piece": {"digits", "number", "clock", "half", "half_of", "zone"},
    "_day_piece": {"part_after_day", "letter"}.union(*OPENERS.values()),
    "_part_piece": {"this_part", "eod", "end", "edge", "which", "part", "part_after_day"},
}


class Opened(NamedTuple):
    """What stands at a word, and anywhere in its text, that lets a reader of days succeed.

    `dated`: a month or a feast is named; `counts`: a unit is; `ordinal`: a place stands here.
    """

    digits: int
    dated: bool
    counts: bool
    ordinal: bool
    kinds: tuple[str, ...]


Told: TypeAlias = tuple[int, bool, bool, bool, tuple[str, ...]]
"""The fields of what is opened."""
Stands: TypeAlias = tuple[int, bool, bool, tuple[str, ...]]
"""What stands at a word: figures, or -1 for the letter of a quarter; whether a clock is to be tried
before a day; whether the text joins two times; the kinds of its senses."""


def ways_for(stands: Stands) -> tuple[str, ...]:
    """Choose the pieces of a time that can succeed, in their order."""
    digits, clock_first, joined, kinds = stands
    here = {"digits", *kinds} if digits > 0 else {"letter", *kinds} if digits else {*kinds}
    later = ("_clock_piece", "_day_piece", "_part_piece") if clock_first else PIECES
    order = ("_clocks_piece", *later) if joined else later
    return tuple(name for name in order if not BEGINNINGS[name].isdisjoint(here))


def readers_for(told: Told) -> tuple[str, ...]:
    """Choose the day readers that can succeed."""
    return _chosen(Opened(*told))


def _chosen(told: Opened) -> tuple[str, ...]:
    kinds = {*told.kinds}
    opened = [
        name for name, opens in OPENERS.items()
        if (told.digits and "digits" in opens) or not opens.isdisjoint(kinds)
    ]  # fmt: skip
    out = set()
    if not told.ordinal:
        out |= {"counted_day", "nth_of", "ordinal_day"}
        out |= {"week_of"} if OPENERS["week_of"].isdisjoint(kinds - COUNTS) else set()
        year = told.digits >= YEAR_DIGITS or not OPENERS["month"].isdisjoint(kinds - COUNTS)
        out |= set() if year else {"month"}
    out |= set() if told.dated else {"month_day"}
    out |= set() if told.counts else {"counted", "few_first", "unit"}
    return tuple(name for name in opened if name not in out)
