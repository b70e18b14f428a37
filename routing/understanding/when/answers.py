"""The one time that a short answer names, with dateparser where our own words do not reach.

Knows when to guess; knows nothing of how times are read.
"""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from routing.understanding.meaning import Kind, Role, When
from routing.understanding.when.fallback import CONFIDENCE, parse_span
from routing.understanding.when.lexicon import date_order
from routing.understanding.when.scan import find_times
from routing.understanding.words.times import LANGUAGES


def read_when(
    text: str, *, now: datetime, zone: str, lang: str, asked: bool, guess: bool = True
) -> When | None:
    """Return the one time a short answer names, None when it names none or more than one.

    With `guess`, dateparser sees what we cannot read: slow, and wrong where no date was asked for.
    """
    local = now.astimezone(ZoneInfo(zone))
    if asked and lang[:2].lower() not in LANGUAGES:
        parsed = _fall_back(text, local, lang)
        if parsed:
            return parsed
    found = find_times(text, now=now, zone=zone, lang=lang, asked_due=asked)
    told = tuple(when for when in found if when.role is not Role.MENTION)
    found = found if asked and not told else told
    if len(found) == 1:
        return found[0]
    return _fall_back(text, local, lang) if not found and asked and guess else None


def _fall_back(text: str, now: datetime, lang: str) -> When | None:
    day_first = date_order(lang) != "md"
    parsed = parse_span(text.strip(), now=now, lang=lang[:2].lower(), day_first=day_first)
    if parsed is None:
        return None
    value, grain = parsed
    start = len(text) - len(text.lstrip())
    kind = Kind.INSTANT if isinstance(value, datetime) else Kind.DATE
    return When(
        text=text.strip(), span=(start, start + len(text.strip())), part=None, role=Role.DUE,
        kind=kind, value=value, grain=grain, confidence=CONFIDENCE, rule="dateparser",
    )  # fmt: skip
