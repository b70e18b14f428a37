"""The edges of stretches: the end of the month, early March, the rest of the week.

Knows how people cut a stretch; knows nothing of clock times.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.understanding.meaning import Doubt, Grain
from routing.understanding.when import calendar as cal
from routing.understanding.when.days import BESIDE, DATES
from routing.understanding.when.nths import Nths
from routing.understanding.when.stretches import HALVES, SATURDAY, SUNDAY
from routing.understanding.when.values import Day, DayRead, Named

if TYPE_CHECKING:
    from datetime import date

BOTH = 3
SOON: dict[int | None, int] = {0: 7, 1: 14}
FAR = 10_000
"""More days off than these, "this Friday" and "next Friday" are no longer that day."""
SLIP = 14
"""A date so many days after the weekday it is said with was not counted wrongly."""
START, MIDDLE, LATE, LATER, REST = 1, 2, 3, 4, 5
THIRDS = {
    Grain.WEEK: ((0, 3), (2, 5), (4, 7)),
    Grain.MONTH: ((0, 10), (10, 20), (20, 0)),
    Grain.QUARTER: ((0, 30), (30, 60), (60, 0)),
    Grain.YEAR: ((0, 90), (150, 210), (243, 0)),
}


class Edges(Nths):
    """Reads where stretches begin and end."""

    def end_of(self, i: int, strong: bool) -> DayRead:
        """Read "end of the month", "end of next week", "end of March", EOM."""
        whole = self.sense(i, "eod")
        if whole and whole[0] != cal.DAY:
            behind = self._behind(whole[1])
            if behind:
                return self._last_of(self._unit(whole[0], behind[0])), behind[1]
            said = self._whole(whole[1]) or self._whole(self.after(whole[1], "of"))
            if said and said[0].end and said[0].grain is cal.GRAINS[whole[0]]:
                return self._last_of(said[0]), said[1]
            start, end_at = cal.unit_around(self.today, whole[0])
            unit = Day(start, "unit", end=end_at, grain=cal.GRAINS[whole[0]])
            return self._last_of(unit), whole[1]
        end = self.sense(i, "end") or self._end_month(i)
        weekend = self.sense(i, "unit")
        if not end or end[1] >= self.size or (weekend and weekend[0] == cal.WEEKEND):
            return None
        found = self._whole(self.after(end[1], "about"))
        if found and found[0].first:
            return self._last_of(found[0]), found[1]
        return None

    def _end_month(self, i: int) -> tuple[int, int] | None:
        """Read the "end" of "end April"."""
        end = self.sense(i, "end_short")
        month = self.sense(end[1], "month", "weak_month") if end else None
        verb = end is not None and self.words[end[1]] in self.habits.verbs
        return end if end and month and (not verb or self.capital(end[1])) else None

    def _last_of(self, whole: Day) -> Day:
        """Return the last day of a stretch, and where its end begins when taken loosely."""
        if whole.end is None:
            return Day(whole.first, "end_of")
        loose = self._third(LATE, whole)
        return Day(cal.add_days(whole.end, -1), "end_of", last=loose.first)

    def week_beside(self, i: int, strong: bool) -> DayRead:
        """Read the week or weekend after or before a date: "the week after Easter"."""
        unit = self.sense(i, "unit")
        whole = unit is not None and unit[0] in (cal.WEEK, cal.WEEKEND)
        side = self.sense(unit[1], "from", "due") if unit and whole else None
        if not unit or not side or side[0] not in (BESIDE, BOTH) or side[1] >= self.size:
            return None
        base = self.one_day(self.after(side[1], "the"))
        if side[0] == BOTH and not (base and base[0].rule == "feast"):
            return None  # "De week voor 3 mei" may be "the week for"
        if not base or base[0].first is None or base[0].end or base[0].rule not in DATES:
            return None
        shift = 1 if self.sense(unit[1], "from") else -1
        ends = unit[0] == cal.WEEK and base[0].first.weekday() == SUNDAY
        shift = 0 if ends and shift < 0 else shift  # The week before Easter ends with it.
        if unit[0] == cal.WEEKEND and base[0].first.weekday() < SATURDAY:
            shift = min(shift, 0)  # The weekend after a Wednesday ends its week.
        start, end = cal.unit_around(base[0].first, unit[0], shift)
        return Day(start, "week_of", end=end, grain=cal.GRAINS[unit[0]]), base[1]

    def edge(self, i: int, strong: bool) -> DayRead:
        """Read "early March", "mid next week", "beginning of May", "later this week"."""
        midst = self.sense(i, "midst")
        if midst:
            return self._midst(*midst)
        edge = self.senses[i]["edge"]
        hung = edge[1] + (self.words[edge[1]] == "-" and self.touches(edge[1]))  # "mid-April"
        j = self.after(self.after(hung, "of"), "the")
        j = self.after(j, "about")
        found = self._whole(j) if j < self.size else None
        if not found or not found[0].first or not found[0].end:
            return None
        if found[0].rule == "the_unit" and not (
            self.after(edge[1], "of") > edge[1]
            or self.sense(edge[1] - 1, "of", "the")
            or self.words[edge[1] - 1] in self.habits.owners
        ):
            return None
        return self._third(edge[0], found[0]), found[1]

    def _midst(self, unit: int, j: int) -> DayRead:
        """Read "midweek", this week's or the next one's, and "midweek next week"."""
        said = self._whole(self.after(j, "of"))
        if said and said[0].end and said[0].grain is cal.GRAINS[unit]:
            return self._third(MIDDLE, said[0]), said[1]
        middle = self._third(MIDDLE, self._unit(unit, 0))
        over = middle.end is not None and middle.end <= self.today
        return (self._third(MIDDLE, self._unit(unit, 1)) if over else middle), j

    def season(self, i: int, strong: bool) -> DayRead:
        """Read this summer, next winter, in spring, autumn 2027."""
        which = self.sense(i, "which")
        found = self.sense(which[1] if which else i, "season")
        if not found:
            return None
        behind = self.sense(found[1], "which") if self.habits.which_behind else None
        which = which or behind
        year = self.year(found[1])
        if not (which or year or strong):
            return None
        start, end = cal.season(self.today, found[0], 0)
        shift = year[0] - start.year if year else 0
        if which and not year:
            shift = -1 if which[0] < 0 else int(which[0] > 0 and start <= self.today)
        start, end = cal.season(self.today, found[0], shift)
        rule = "this_unit" if which else "season"
        close = max(found[1], year[1] if year else 0, behind[1] if behind else 0)
        return Day(start, rule, end=end, grain=Grain.QUARTER, dated=year is not None), close

    def _third(self, edge: int, whole: Day) -> Day:
        assert whole.first is not None
        if edge in (LATER, REST):
            half = cal.add_days(whole.first, HALVES.get(whole.grain, 0) if edge == LATER else 0)
            first = max(half, self.today)
            return whole._replace(first=first, grain=Grain.DAY, rule="edge")
        thirds = THIRDS.get(whole.grain)
        if not thirds:
            return whole
        a, b = thirds[edge - 1]
        end = cal.add_days(whole.first, b) if b else whole.end
        rule = "edge_start" if edge == START else "edge"
        return Day(cal.add_days(whole.first, a), rule, end=end, grain=Grain.DAY)

    def _too_far(self, day: Day, first: date, named: Named) -> Day:
        """Doubt the "27/3" of "this Friday 27/3" when this Friday is another day."""
        if (first - self.today).days <= SOON.get(named.which, FAR):
            return day._replace(others=(), ask=None) if day.others or day.ask else day
        near = cal.next_weekday(self.today, named.weekday)
        if named.which in (0, 1) and SLIP < (first - near).days <= FAR:
            return day._replace(others=(), ask=None)  # "Need this Friday 24 April"
        return day._replace(first=near, others=(first,), confidence=0.5, ask=Doubt.WHICH_DAY)

    def invalid_weekday_clash(self, day: Day, named: Named) -> Day:
        """Settle a date whose weekday was also said: the other order, or a doubt."""
        if day.first is None:
            return day._replace(others=(), ask=None)
        if day.first.weekday() == named.weekday:
            return self._too_far(day, day.first, named)
        for other in day.others:
            if other.weekday() == named.weekday:
                return day._replace(first=other, others=(), ask=None)
        return day._replace(confidence=0.4, ask=Doubt.WHICH_DAY)
