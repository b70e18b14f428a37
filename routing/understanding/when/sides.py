"""Two sides that are one stretch: "after 9:30 but before 11 on Friday".

Knows what stands between the two; knows nothing of how each was read.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from routing.understanding.meaning import Between, Kind, Role, When
from routing.understanding.text import WORD
from routing.understanding.when import calendar as cal

if TYPE_CHECKING:
    from routing.understanding.when.phrases import Phrases

Places = list[tuple[int, int]]
BUT = frozenset(WORD.findall(r"but and yet aber und pero y mais et ma e maar en mas"))
REACH = 3
"""So many words may stand between two sides."""


def between_sides(g: Phrases, found: list[When], places: Places) -> tuple[list[When], Places]:
    """Join an earliest and a latest time that stand side by side, in either order."""
    told: list[When] = []
    kept: Places = []
    for when, place in zip(found, places, strict=True):
        near = bool(told) and _linked(g, kept[-1][1], place[0])
        one = _stretch(g.text, told[-1], when) if near else None
        if one:
            told[-1], kept[-1] = one, (kept[-1][0], place[1])
        else:
            told.append(when)
            kept.append(place)
    return told, kept


def _linked(g: Phrases, end: int, start: int) -> bool:
    """Whether nothing but "but" or a comma stands between them."""
    between = g.words[end:start]
    small = all(word == "," or word in BUT for word in between)
    return 0 < len(between) <= REACH and small and not BUT.isdisjoint(between)


def _stretch(text: str, one: When, two: When) -> When | None:
    """Return the two as one stretch; a clock time without a day takes the other's."""
    sides = {one.role: one, two.role: two}
    if set(sides) != {Role.START, Role.DUE} or one.ask or two.ask:
        return None
    start, end = _on_one_day(sides[Role.START], sides[Role.DUE])
    if type(start) is not type(end) or not start or not end or not start < end:
        return None
    if not isinstance(end, datetime) and not sides[Role.DUE].before:
        end = cal.add_days(end, 1)
    span = (one.span[0], two.span[1])
    return replace(
        two, text=text[slice(*span)], span=span, role=Role.WINDOW, kind=Kind.RANGE,
        value=Between(start=start, end=end), rule="range", before=False,
    )  # fmt: skip


def _on_one_day(first: When, last: When) -> tuple[date | None, date | None]:
    start, end = first.value, last.value
    if not isinstance(start, date) or not isinstance(end, date):
        return None, None
    if isinstance(start, datetime) and isinstance(end, datetime):
        if first.rule == "clock.clock":
            start = datetime.combine(end.date(), start.time(), tzinfo=start.tzinfo)
        elif last.rule == "clock.clock":
            end = datetime.combine(start.date(), end.time(), tzinfo=end.tzinfo)
    return start, end
