"""What a change notice says in words: "Eva from 1 June", "away 3 to 14 August".

Text and its times in; the day it begins, the end of an absence, and the words without the times.
English, German, Spanish. Knows no person and no service.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from routing.understanding.meaning import Between, Kind, Role
from routing.understanding.phrases.standing import ends_said

if TYPE_CHECKING:
    from collections.abc import Iterable

    from routing.understanding.meaning import When

ONE = 1
_EDGES = re.compile(
    r"(?:^|(?<=\s))(?:and|from|starting|start|beginning|effective|as of|as from|on|of|by|until"
    r"|till|to"
    r"|und|ab|vom|von|am|zum|bis|dem|den|der|ab dem"
    r"|y|desde|desde el|a partir de|a partir del|del|de|el|al|hasta|hasta el|para)$",
    re.IGNORECASE,
)
_LEADS = re.compile(
    r"^(?:please|it(?:'s| is)|now|then|will be|does it|and|bitte|es ist|jetzt|dann|und"
    r"|por favor|es|ahora|y)\b\s*",
    re.IGNORECASE,
)
_DOES = re.compile(
    r"\s+(?:does|will do|takes|will take)(?: it| this| over| care of it| that)*$"
    r"|\s+(?:macht|übernimmt)(?: es| das)*$|\s+(?:lo|la)\s+(?:hace|hará|lleva|llevará)$",
    re.IGNORECASE,
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Span:
    """From the start of a day (None: from now) to the start of another (None: nobody knows)."""

    first: date | None = None
    end: date | None = None


def span_in(text: str, lang: str, times: Iterable[When]) -> Span:
    """Give the days that the words name: a stretch, a beginning, an end; a bare day is itself."""
    until = ends_said(text, lang)
    first = end = None
    for when in _told(times):
        value = when.value
        if isinstance(value, Between) and until and when.role == Role.DUE:
            end = end or _day(value.start)  # "until June" is over as June begins
        elif isinstance(value, Between):
            first, end = first or _day(value.start), end or _end(value.end)
        elif when.role == Role.START:
            first = first or _day(value)
        elif until:
            end = end or _after(_day(value), within=not when.before)
        else:
            first, end = first or _day(value), end or _after(_day(value))
    return Span(first=first, end=end)


def beginning(times: Iterable[When]) -> date | None:
    """Give the day on which something begins, whatever stands before it; None without a day."""
    values = (when.value for when in _told(times))
    days = (_day(one.start if isinstance(one, Between) else one) for one in values)
    return next(filter(None, days), None)


def _told(times: Iterable[When]) -> list[When]:
    """Times that are meant come before those that only name something: "from June"."""
    known = [w for w in times if w.kind in (Kind.DATE, Kind.INSTANT, Kind.RANGE)]
    return sorted(known, key=lambda when: when.role == Role.MENTION)


def _day(value: object) -> date | None:
    if isinstance(value, datetime):
        return value.date()
    return value if isinstance(value, date) else None


def _end(value: object) -> date | None:
    """Where a stretch ends: its end is the first day behind it."""
    if isinstance(value, datetime):
        return _after(value.date())
    return value if isinstance(value, date) else None


def _after(day: date | None, *, within: bool = True) -> date | None:
    return None if day is None else date.fromordinal(day.toordinal() + (ONE if within else 0))


def without_times(text: str, times: Iterable[When]) -> str:
    """Give the words without their times and what leads to them: "Eva from 1 June" is "Eva"."""
    kept, at = "", 0
    for start, end in sorted(when.span for when in times):
        kept += _cut(text[at : max(start, at)]) + " "
        at = max(end, at)
    rest = " ".join((kept + text[at:]).split()).strip(" ,.;:!-–")
    return _LEADS.sub("", rest).strip(" ,.;:!-–")


def _cut(text: str) -> str:
    """Take the preposition off the end, as often as one stands there."""
    rest = text.rstrip(" ,;:")
    while (shorter := _EDGES.sub("", rest).rstrip(" ,;:")) != rest:
        rest = shorter
    return rest


def name_in(said: str) -> str:
    """Give the name of who does something: "Eva does it" is "Eva"."""
    return _DOES.sub("", said).strip(" ,.;:!")
