"""Days of a round that is named behind them: the first Friday of each month, every month's end.

Knows how often a unit comes again as a rule; knows nothing of adverbs and of days by themselves.
"""

from __future__ import annotations

from routing.understanding.when import calendar as cal
from routing.understanding.when.limits import Limits, Rule

FREQUENCIES = {
    cal.SECOND: ("SECONDLY", 1),
    cal.MINUTE: ("MINUTELY", 1),
    cal.HOUR: ("HOURLY", 1),
    cal.DAY: ("DAILY", 1),
    cal.WEEK: ("WEEKLY", 1),
    cal.MONTH: ("MONTHLY", 1),
    cal.QUARTER: ("MONTHLY", 3),
    cal.HALF_YEAR: ("MONTHLY", 6),
    cal.YEAR: ("YEARLY", 1),
    cal.FORTNIGHT: ("WEEKLY", 2),
    15: ("MONTHLY", 2),
}
WORKDAYS = "MO,TU,WE,TH,FR"
WEEKEND = "SA,SU"
Read = tuple[Rule, int] | None


def rule_of(unit: int, every: int = 1, **parts: str) -> Rule:
    """Return the rule of a unit that comes again every so many times."""
    freq, interval = FREQUENCIES[unit]
    if interval * every > 1:
        parts["INTERVAL"] = str(interval * every)
    return Rule(freq, parts)


class Rounds(Limits):
    """Reads days of each month, quarter or year through one grammar."""

    def _of_every(self, j: int) -> Read:
        """Read "first and third Friday of each month", "4th of every other month"."""
        places = self._places(j) or self._day_figures(j)
        if not places:
            return None
        days, end = places
        unit_word = self.g.sense(end, "unit")
        working = unit_word is not None and unit_word[0] in cal.WORKING
        if unit_word and (working or unit_word[0] == cal.DAY):
            end = unit_word[1]
        whole = self._each(end)
        if not whole:
            return None
        interval, unit, close = whole
        if working:
            return rule_of(unit, interval, BYDAY=WORKDAYS, BYSETPOS=",".join(days)), close
        if days[0][-1].isalpha():
            return rule_of(unit, interval, BYDAY=",".join(days)), close
        key = {cal.YEAR: "BYYEARDAY", cal.MONTH: "BYMONTHDAY"}.get(unit)
        return (rule_of(unit, interval, **{key: ",".join(days)}), close) if key else None

    def _day_figures(self, j: int) -> tuple[list[str], int] | None:
        """Read the "5" of "il 5 di ogni mese"."""
        if not self.g.sense(j - 1, "article", "day_article"):
            return None
        numbers, end = self._numbers(j)
        return ([str(n) for n in numbers], end) if numbers else None

    def _edge_of_every(self, j: int) -> Read:
        """Read "start of each month", "end of every month"."""
        g = self.g
        edge = g.sense(j, "edge", "end")
        if not edge:
            return None
        day = {1: "1"}.get(edge[0], "") if g.sense(j, "edge") else "-1"
        whole = self._each(edge[1]) if day else None
        if not whole or whole[1] != cal.MONTH:
            return None
        return rule_of(cal.MONTH, whole[0], BYMONTHDAY=day), whole[2]

    def _each(self, i: int) -> tuple[int, int, int] | None:
        """Read "of every 3rd month": (interval, unit, next)."""
        g = self.g
        for j in dict.fromkeys((i, i + 1, g.after(i, "of"))):
            every = g.sense(j, "every")
            if not every or (j > i and not g.sense(i, "of")):
                continue
            interval, k = every
            count = g.ordinal(k) or g.number(k)
            if count and count[0] > 0 and g.sense(count[1], "unit"):
                interval, k = count
            unit = g.sense(k, "unit")
            if unit and unit[0] in (cal.MONTH, cal.YEAR, cal.QUARTER):
                return interval, unit[0], unit[1]
        return None
