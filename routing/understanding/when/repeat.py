"""Repeating times to RRULE parts: every Monday, monthly on the 5th, first Monday of the month.

Knows phrases through the grammar; knows nothing of working days or of what repeats.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from routing.understanding.meaning import Doubt
from routing.understanding.when import calendar as cal

if TYPE_CHECKING:
    from routing.understanding.when.ranges import Grammar

FREQUENCIES = {
    cal.DAY: ("DAILY", 1),
    cal.WEEK: ("WEEKLY", 1),
    cal.MONTH: ("MONTHLY", 1),
    cal.QUARTER: ("MONTHLY", 3),
    cal.YEAR: ("YEARLY", 1),
    cal.FORTNIGHT: ("WEEKLY", 2),
}
WORKDAYS = "MO,TU,WE,TH,FR"


@dataclass(frozen=True, slots=True)
class Repeat:
    """RRULE parts without prefix; `adjective`: "the weekly newsletter" only names the work."""

    rrule: str
    adjective: bool = False
    ask: Doubt | None = None
    dtstart: date | None = None


def repeat(grammar: Grammar, i: int) -> tuple[Repeat, int] | None:
    """Return what repeats at the token, with its clock time when one follows."""
    j = grammar.after(i, "on", "the")
    found = (
        _nth_weekday(grammar, j)
        or _day_of_month(grammar, j)
        or _every(grammar, i)
        or _adverb(grammar, i)
        or _plural(grammar, j)
    )
    if not found:
        return None
    rule, k, adjective = found
    clock_at = grammar.after(k, "at_clock", "on")
    clock = None if adjective else grammar.clock(clock_at, clock_at > k)
    if clock and clock[0].second < 86400:
        hour, minute = divmod(clock[0].second // 60, 60)
        rule, k = f"{rule};BYHOUR={hour};BYMINUTE={minute}", clock[1]
    return Repeat(rule, adjective), k


def _rule(unit: int, every: int = 1, **parts: str) -> str:
    freq, interval = FREQUENCIES[unit]
    total = interval * every
    rule = f"FREQ={freq}" + (f";INTERVAL={total}" if total > 1 else "")
    return rule + "".join(f";{key}={value}" for key, value in parts.items())


def _weekdays(grammar: Grammar, i: int) -> tuple[list[int], int]:
    """Read "Monday, Wednesday and Friday"; the index stays after the last weekday."""
    days: list[int] = []
    end = i
    while found := grammar.sense(i, "weekday", "plural", "weak_weekday"):
        days.append(found[0])
        end = found[1]
        i = grammar.after(grammar.comma(end), "to")
        i = grammar.after(i, "on")
        if i == end:
            break
    return days, end


def _every(grammar: Grammar, i: int) -> tuple[str, int, bool] | None:
    every = grammar.sense(i, "every")
    if not every:
        return None
    interval, j = every
    nth = _nth_weekday(grammar, j)
    if nth:
        return nth
    count = grammar.number(j)
    if count and grammar.sense(count[1], "unit"):
        interval, j = count
    days, end = _weekdays(grammar, j)
    if days:
        return _rule(cal.WEEK, interval, BYDAY=_byday(days)), end, False
    unit = grammar.sense(j, "unit")
    if unit and unit[0] in (cal.WORKDAY, cal.BUSINESS):
        return _rule(cal.WEEK, 1, BYDAY=WORKDAYS), unit[1], False
    if unit and unit[0] == cal.WEEKEND:
        return _rule(cal.WEEK, interval, BYDAY="SA,SU"), unit[1], False
    if unit and unit[0] in FREQUENCIES and 0 < interval < 1000:
        return _on_day(grammar, unit[0], interval, unit[1])
    if grammar.sense(j, "part"):
        return _rule(cal.DAY, interval), grammar.after(j, "part"), False
    return None


def _on_day(grammar: Grammar, unit: int, every: int, j: int) -> tuple[str, int, bool]:
    """Add "on the 5th", "on Monday", "on the first Monday" after a unit."""
    k = grammar.after(grammar.after(j, "on"), "the")
    if k == j:
        return _rule(unit, every), j, False
    if unit in (cal.MONTH, cal.QUARTER):
        nth = grammar.sense(k, "ordinal")
        weekday = grammar.sense(nth[1], "weekday") if nth else None
        if nth and weekday:
            return (
                _rule(unit, every, BYDAY=f"{nth[0]}{cal.WEEKDAYS[weekday[0]]}"),
                weekday[1],
                False,
            )
        number = grammar.day_number(k)
        if number and 1 <= number[0] <= 31:
            return _rule(unit, every, BYMONTHDAY=str(number[0])), number[1], False
    days, end = _weekdays(grammar, k)
    if days and unit in (cal.WEEK, cal.FORTNIGHT):
        return _rule(unit, every, BYDAY=_byday(days)), end, False
    return _rule(unit, every), j, False


def _nth_weekday(grammar: Grammar, i: int) -> tuple[str, int, bool] | None:
    """Read "first Monday of every month" and, after "every", "first Monday"."""
    nth = grammar.sense(i, "ordinal")
    weekday = grammar.sense(nth[1], "weekday") if nth else None
    if not nth or not weekday:
        return None
    after_every = i > 0 and any(
        "every" in grammar.senses[k] and grammar.senses[k]["every"][1] == i
        for k in range(max(0, i - 3), i)
    )
    rule = _rule(cal.MONTH, BYDAY=f"{nth[0]}{cal.WEEKDAYS[weekday[0]]}")
    end = _of_month(grammar, weekday[1], need_every=not after_every)
    if end is None:
        return (rule, weekday[1], False) if after_every else None
    return rule, end, False


def _day_of_month(grammar: Grammar, i: int) -> tuple[str, int, bool] | None:
    """Read "5th of every month"."""
    number = grammar.day_number(i)
    if not number or not 1 <= number[0] <= 31:
        return None
    end = _of_month(grammar, number[1], need_every=True)
    return (_rule(cal.MONTH, BYMONTHDAY=str(number[0])), end, False) if end else None


def _of_month(grammar: Grammar, i: int, need_every: bool) -> int | None:
    """Return the index after "of every month" (or "of the month"), None when it does not follow."""
    j = grammar.after(i, "of", "the")
    every = grammar.sense(j, "every") or grammar.sense(i, "every")
    if not every and j > i and grammar.sense(j - 1, "every"):
        every = grammar.sense(j - 1, "every")
    if need_every and not every:
        return None
    k = every[1] if every else grammar.after(j, "the")
    unit = grammar.sense(k, "unit")
    return unit[1] if unit and unit[0] == cal.MONTH and k > i else None


def _adverb(grammar: Grammar, i: int) -> tuple[str, int, bool] | None:
    """Read "weekly", "monthly on the 5th"; before a plain word it is an adjective."""
    found = grammar.sense(i, "repeat")
    if not found:
        return None
    unit, j = found
    rule, end, _ = _on_day(grammar, unit, 1, j)
    if end > j:
        return rule, end, False
    word = grammar.word(j)
    plain = not grammar.sense(j, "on", "at_clock", "from", "due", "clock", "the", "to", "repeat")
    return rule, j, word.isalpha() and plain


def _plural(grammar: Grammar, i: int) -> tuple[str, int, bool] | None:
    if not grammar.sense(i, "plural"):
        return None
    days, end = _weekdays(grammar, i)
    return _rule(cal.WEEK, BYDAY=_byday(days)), end, False


def _byday(days: list[int]) -> str:
    return ",".join(cal.WEEKDAYS[day] for day in sorted(set(days)))
