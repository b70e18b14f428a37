"""There and back: two days of a journey are one stretch, and no date by which work is wanted.

Reads times that were found already; knows no input and no request.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from routing.understanding.meaning import Role, When
from routing.understanding.text import fold
from routing.understanding.when import calendar as cal
from routing.understanding.when.returning import BACK, single_day
from routing.values import Period

if TYPE_CHECKING:
    from collections.abc import Sequence

_STAYS = re.compile(
    r"\b(?:nights?|overnight|nacht|nachte|ubernacht\w+|noches?|nuits?|notti|nachten|noites?)\b"
)


def there_and_back(text: str, times: Sequence[When]) -> tuple[Period, tuple[When, When]] | None:
    """Return the days of "leaving 3 June, back on the 5th", and its two times; None without."""
    days = [(when, day) for when in times if (day := single_day(when)) is not None]
    for (out, first), (home, last) in pairwise(days):
        begins = text.find(out.text) + len(out.text)
        between = text[begins : text.find(home.text, begins) + len(home.text)]
        if BACK.search(fold(between)) is None:
            continue
        return Period(start=first, end=cal.add_days(max(first, last), 1)), (out, home)
    return None


def one_day(text: str, times: Sequence[When]) -> Period | None:
    """Return the day of a journey that is told by it alone, without nights or a way back.

    Today and tomorrow may as well be when it shall be booked.
    """
    days = {day for when in times if when.role is Role.AT and (day := single_day(when)) is not None}
    soon = any(when.rule.startswith("relative") for when in times)
    more = BACK.search(fold(text)) or _STAYS.search(fold(text))
    if len(days) != 1 or soon or more:
        return None
    (day,) = days
    return Period(start=day, end=cal.add_days(day, 1))
