"""Which tasks in play are about another month than a message: "January books" is not February's.

Months are compared without their year, which a message seldom says. Knows nothing of acts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.understanding.meaning import Between, Grain
from routing.understanding.when import find_times

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from routing.understanding.meaning import TaskInPlay, When

MONTHLY = (Grain.MONTH, Grain.QUARTER)
YEAR = 12


def of_other_months(
    tasks: Sequence[TaskInPlay],
    times: Sequence[When],
    *,
    now: datetime,
    zone: str,
    lang: str,
) -> frozenset[str]:
    """Give the references of the tasks whose months are not among those that are said.

    A task's months are its period's, else those of its title ("October books").
    """
    said = months_of(times)
    if not said:
        return frozenset()

    def own(task: TaskInPlay) -> frozenset[int]:
        if task.period is not None:
            return _months(task.period.start, task.period.end)
        return months_of(find_times(task.title, now=now, zone=zone, lang=lang))

    return frozenset(task.ref for task in tasks if (months := own(task)) and not months & said)


def months_of(times: Sequence[When]) -> frozenset[int]:
    """Give the months, 1 to 12, that are named as months or quarters."""
    spans = (one.value for one in times if one.grain in MONTHLY)
    found = (
        _months(span.start, span.end)
        for span in spans
        if isinstance(span, Between) and span.start is not None and span.end is not None
    )
    return frozenset().union(*found)


def _months(start: date, end: date) -> frozenset[int]:
    """The months that [start, end) touches."""
    first = start.year * YEAR + start.month - 1
    last = end.year * YEAR + end.month - 1 - (end.day == 1)
    return frozenset(n % YEAR + 1 for n in range(first, min(last, first + YEAR - 1) + 1))
