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
        until = (
            _on_a_weekday(first, last) if home.rule.startswith("weekday") else _from(first, last)
        )
        return Period(start=first, end=date.fromordinal(until.toordinal() + 1)), (out, home)
    return None


def _day(when: When) -> date | None:
    value = when.value
    if when.kind not in _DAYS or when.role is Role.REPEAT or isinstance(value, str):
        return None
    if isinstance(value, Between):  # a part of a day, such as its morning
        start, end = value.start, value.end
        whole = isinstance(start, datetime) and isinstance(end, datetime)
        return start.date() if whole and start.date() == end.date() else None  # type: ignore[union-attr]
    return value.date() if isinstance(value, datetime) else value


def _on_a_weekday(first: date, last: date) -> date:
    return last if last >= first else cal.next_weekday(first, last.weekday())


def _from(first: date, last: date) -> date:
    """The day on which one is back: not before one left."""
    months = 0
    while (day := cal.add_months(last, months)) < first and months < 12:
        months += 1
    return max(day, first)
