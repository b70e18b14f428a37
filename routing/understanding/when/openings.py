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
READERS: dict[Told, tuple[str, ...]] = {}
"""The readers worth trying for each combination of senses, filled as texts come."""


def readers_for(told: Told) -> tuple[str, ...]:
    """Choose the day readers that can succeed, and keep the choice."""
    readers = READERS[told] = _chosen(Opened(*told))
    return readers


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
