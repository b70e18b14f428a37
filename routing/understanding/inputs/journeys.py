"""There and back: two days of a journey are one stretch, and no date by which work is wanted.

Reads times that were found already; knows no input and no request.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from itertools import pairwise
from typing import TYPE_CHECKING

from routing.understanding.meaning import Between, Kind, Role, When
from routing.understanding.text import fold
from routing.understanding.when import calendar as cal
from routing.values import Period

if TYPE_CHECKING:
    from collections.abc import Sequence

_BACK = re.compile(
    r"\b(?:back|return(?:ing|s)?|home again|zuruck|ruck(?:flug|fahrt|reise)|vuelta|regres\w+"
    r"|volv\w+|retour|rentr\w+|ritorno|volta|terug)\b"
)
_STAYS = re.compile(
    r"\b(?:nights?|overnight|nacht|nachte|ubernacht\w+|noches?|nuits?|notti|nachten|noites?)\b"
)
_DAYS = (Kind.DATE, Kind.INSTANT, Kind.RANGE)


def there_and_back(text: str, times: Sequence[When]) -> tuple[Period, tuple[When, When]] | None:
    """Return the days of "leaving 3 June, back on the 5th", and its two times; None without.

    A weekday, or a day of a month that is named alone, is the first such day from the way out on.
    """
    days = [(when, day) for when in times if (day := _day(when)) is not None]
    for (out, first), (home, last) in pairwise(days):
        begins = text.find(out.text) + len(out.text)
        between = text[begins : text.find(home.text, begins) + len(home.text)]
        if _BACK.search(fold(between)) is None:
            continue
        until = _from(first, last, weekly=home.rule.startswith("weekday"))
        return Period(start=first, end=cal.add_days(until, 1)), (out, home)
    return None


def one_day(text: str, times: Sequence[When]) -> Period | None:
    """Return the day of a journey that is told by it alone, without nights or a way back.

    Today and tomorrow may as well be when it shall be booked.
    """
    days = {day for when in times if when.role is Role.AT and (day := _day(when)) is not None}
    soon = any(when.rule.startswith("relative") for when in times)
    more = _BACK.search(fold(text)) or _STAYS.search(fold(text))
    if len(days) != 1 or soon or more:
        return None
    (day,) = days
    return Period(start=day, end=cal.add_days(day, 1))


def _day(when: When) -> date | None:
    value = when.value
    if when.kind not in _DAYS or when.role is Role.REPEAT or isinstance(value, str):
        return None
    if isinstance(value, Between):  # a part of a day, such as its morning
        start, end = value.start, value.end
        whole = isinstance(start, datetime) and isinstance(end, datetime)
        return start.date() if whole and start.date() == end.date() else None  # type: ignore[union-attr]
    return value.date() if isinstance(value, datetime) else value


def _from(first: date, last: date, *, weekly: bool) -> date:
    """The day on which one is back: not before one left."""
    if weekly and last < first:
        return cal.next_weekday(first, last.weekday())
    months = 0
    while (day := cal.add_months(last, months)) < first and months < 12:
        months += 1
    return max(day, first)
