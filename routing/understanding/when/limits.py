"""Lists and limits inside a repeating time: "Monday and Friday", "at 9", "for 3 months".

Knows phrases through the grammar; knows nothing of what repeats.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from routing.understanding.when import calendar as cal
from routing.understanding.when.lengths import SECONDS
from routing.understanding.when.settling import settled
from routing.understanding.when.values import END_OF_DAY, Part

if TYPE_CHECKING:
    from routing.understanding.when.ranges import Grammar
    from routing.understanding.when.values import Bag

ORDER = ("INTERVAL", "BYMONTH", "BYWEEKNO", "BYYEARDAY", "BYMONTHDAY", "BYDAY", "BYSETPOS",
         "BYHOUR", "BYMINUTE", "COUNT", "UNTIL")  # fmt: skip
DAYS = frozenset({"BYMONTH", "BYWEEKNO", "BYYEARDAY", "BYMONTHDAY", "BYDAY", "BYSETPOS"})
LENGTHS = {"WEEKLY": 7, "MONTHLY": 31, "YEARLY": 366}
MOST_COUNT = 1000
LAST = -1


@dataclass(slots=True)
class Rule:
    """A rule while it is read."""

    freq: str
    parts: dict[str, str] = field(default_factory=dict)
    adjective: bool = False
    dtstart: date | None = None
    before: bool = False

    @property
    def dayless(self) -> bool:
        """Whether nothing says yet on which of its days it comes."""
        return DAYS.isdisjoint(self.parts)

    def text(self) -> str:
        """Return the RRULE parts in a fixed order."""
        said = [f"{key}={self.parts[key]}" for key in ORDER if key in self.parts]
        return ";".join([f"FREQ={self.freq}", *said])


class Limits:
    """Reads lists of days, and the clock, start, end and count of a rule."""

    def __init__(self, grammar: Grammar) -> None:
        self.g = grammar

    def _set_clock(self, rule: Rule, second: int) -> None:
        if second < END_OF_DAY:
            rule.parts["BYHOUR"] = str(second // 3600)
            rule.parts["BYMINUTE"] = str(second % 3600 // 60)

    # -- lists ---------------------------------------------------------------------------------

    def _weekdays(self, i: int) -> tuple[list[int], int]:
        """Read "Monday, Wednesday and Friday" and "Tuesday-Saturday"; the index stays after."""
        g = self.g
        days: list[int] = []
        end = i
        span = False
        while found := g.sense(i, "plural", "weekday", "weak_weekday"):
            day = found[0]
            if span:
                step = days[-1]
                while step != day and len(days) < 8:
                    step = (step + 1) % 7
                    days.append(step)
            days.append(day)
            end = g.dot(found[1], "weak_weekday")
            to = g.sense(end, "to")
            span = g.word(end) == "-" or (to is not None and to[0] == 0)
            i = end + 1 if g.word(end) == "-" else g.after(g.comma(end), "to", "and")
            i = g.after(g.after(i, "and"), "on") if i > end else i
            if i == end:
                break
        return days, end

    def _numbers(self, i: int) -> tuple[list[int], int]:
        """Read "20", "20 and 30", "4th, 10th and 21st"."""
        g = self.g
        found: list[int] = []
        end = i
        while number := g.day_number(i):
            if not 1 <= number[0] <= 31 or g.sense(number[1], "meridiem", "oclock", "times"):
                break
            found.append(number[0])
            end = number[1]
            i = g.after(g.after(g.comma(end), "and"), "article")
            if i == end:
                break
        return found, end

    def _places(self, i: int) -> tuple[list[str], int] | None:
        """Read "first", "4th and 10th", "2nd and last Friday", "3rd last Tuesday"."""
        g = self.g
        waiting: list[int] = []
        done: list[str] = []
        end = i
        while place := self._place(i):
            waiting.append(place[0])
            end = place[1]
            weekday = g.sense(end, "plural", "weekday", "weak_weekday")
            if weekday:
                end = g.dot(weekday[1], "weak_weekday")
                done += [f"{n}{cal.WEEKDAYS[weekday[0]]}" for n in waiting]
                waiting = []
            i = g.after(g.after(g.comma(end), "and"), "article")
            if i == end:
                break
        if done:
            return done, end
        return ([str(n) for n in waiting], end) if waiting else None

    def _place(self, i: int) -> tuple[int, int] | None:
        nth = self.g.ordinal(i)
        if not nth or not LAST - 31 <= nth[0] <= 366:
            return None
        back = self.g.sense(nth[1], "ordinal")
        if not back:
            the = self.g.after(nth[1], "to_the")
            back = self.g.sense(the, "ordinal") if the > nth[1] else None
        return (-nth[0], back[1]) if back and back[0] == LAST and nth[0] > 1 else nth

    def _weeks(self, j: int) -> tuple[str, int] | None:
        """Read "in week 12 and 14"."""
        unit = self.g.sense(self.g.after(j, "of"), "unit")
        if not unit or unit[0] != cal.WEEK:
            return None
        weeks: list[int] = []
        k = end = unit[1]
        while self.g.is_number(k, 2):
            weeks.append(int(self.g.word(k)))
            end = k + 1
            k = self.g.after(self.g.comma(end), "and")
        return (",".join(map(str, weeks)), end) if weeks else None

    def _month(self, j: int) -> tuple[str, int] | None:
        k = self.g.after(j, "of")
        month = self.g.sense(k, "month", "weak_month") if k > j else None
        return (str(month[0]), month[1]) if month else None

    def _the_month(self, j: int) -> int | None:
        """Return the index after "of the month", None when it does not follow."""
        g = self.g
        k = g.after(j, "of")
        unit = g.sense(g.after(k, "article", "which"), "unit") if k > j else None
        return unit[1] if unit and unit[0] == cal.MONTH else None

    # -- limits --------------------------------------------------------------------------------

    def limits(self, rule: Rule, j: int) -> tuple[Rule, int]:
        """Add clock, start, end and count, in any order."""
        for _ in range(4):
            if rule.adjective:
                break
            end = (
                self._clock(rule, j) or self._count(rule, j) or self._for(rule, j)
                or self._until(rule, j) or self._start(rule, j)
            )  # fmt: skip
            if not end:
                break
            j = end
        return rule, j

    def _clock(self, rule: Rule, j: int) -> int | None:
        """Add "at 9", "at 10, 12 and 17", "at 8 in the morning"."""
        g = self.g
        part = g.sense(j, "part") if rule.freq in ("WEEKLY", "DAILY") else None
        if part and g.after(part[1], "at_clock") > part[1] and "BYHOUR" not in rule.parts:
            return self._clock_in_part(rule, part[0], g.after(part[1], "at_clock"))
        k = g.after(g.comma(j), "at_clock", "on")
        if "BYHOUR" in rule.parts or k >= g.size or (g.sense(k, "number") and k == j):
            return None
        found = g.clock(k, k > j)
        if not found:
            return None
        bag = g.moment(k, k > j)
        timed = bag is not None and bag[0].clock and not bag[0].has_day and not bag[0].until
        if bag and timed:
            self._set_clock(rule, self._here(bag[0]))
            end = bag[1]
        else:
            self._set_clock(rule, found[0].second)
            end = found[1]
        return self._more_hours(rule, end)

    def _here(self, bag: Bag) -> int:
        """Return the second of the day here; none of ours where another zone's day is not ours."""
        second = self.g.settled(bag).second
        if bag.zone is None:
            return second
        at = self.g.at(self.g.today, second, bag.zone)
        same = at.date() == self.g.today
        return at.hour * 3600 + at.minute * 60 if same else END_OF_DAY

    def _clock_in_part(self, rule: Rule, part: int, k: int) -> int | None:
        """Add the "night at 10" of "every Sunday night at 10"."""
        found = self.g.clock(k, True)
        if not found:
            return None
        self._set_clock(rule, settled(found[0], Part(part)).second)
        return found[1]

    def _more_hours(self, rule: Rule, end: int) -> int:
        """Add the "12 and 17" of "at 10, 12 and 17"."""
        g = self.g
        if rule.parts.get("BYMINUTE") != "0":
            return end
        hours = [rule.parts["BYHOUR"]]
        k = end
        while (n := g.after(g.comma(k), "and")) > k and g.is_number(n, 2):
            clock = g.clock(n, True) if g.sense(n + 1, "meridiem") else None
            hour = clock[0].second // 3600 if clock else int(g.word(n))
            if hour > 23 or g.word(n + 1) == ":":
                break
            hours.append(str(hour))
            k = clock[1] if clock else n + 1
        if len(hours) > 1:
            rule.parts["BYHOUR"] = ",".join(hours)
            del rule.parts["BYMINUTE"]
        return k if len(hours) > 1 else end

    def _count(self, rule: Rule, j: int) -> int | None:
        """Add "for 5 times", "twice", "3x"."""
        g = self.g
        k = g.after(g.after(g.comma(j), "on"), "about")
        k = g.after(k, "due") if g.sense(k, "due") and g.number(g.after(k, "due")) else k
        j = g.comma(j)
        once = g.sense(j, "once")
        if once:
            rule.parts["COUNT"] = str(once[0])
            return once[1]
        number = g.number(k)
        times = g.sense(number[1], "times") if number else None
        if not number or not times or not 0 < number[0] < MOST_COUNT:
            return None
        rule.parts["COUNT"] = str(number[0])
        return times[1]

    def _for(self, rule: Rule, j: int) -> int | None:
        """Add "for 2 months", "for the next three weeks"."""
        g = self.g
        on = g.sense(j, "on")
        if not on or on[0] != 2:
            return None
        k = g.after(g.after(on[1], "article"), "about", "which")
        k = g.after(k, "which")
        unit = g.sense(k, "unit")
        length = g.length(k)
        if length and not any(u in SECONDS for _, u in length[0]):
            end, close = g.moved(g.today, length[0], 1), length[1]
        elif unit and unit[0] in cal.GRAINS and unit[0] not in SECONDS:
            end, close = cal.add_units(g.today, 1, unit[0]), unit[1]
        else:
            return None
        rule.parts["UNTIL"] = end.strftime("%Y%m%d")
        return close

    def _until(self, rule: Rule, j: int) -> int | None:
        """Add an end; a day before the second round is none, and by when the first is due."""
        g = self.g
        to = g.sense(g.comma(j), "to") or (not rule.dayless and g.sense(g.comma(j), "due"))
        day = g.one_day(g.after(to[1], "the")) if to and to[0] == 0 and to[1] < g.size else None
        if not day or day[0].first is None or "UNTIL" in rule.parts:
            return None
        end = day[0].first
        if rule.dtstart and end < rule.dtstart:
            end = cal.add_months(end, 12)
        length = LENGTHS.get(rule.freq, 0) * int(rule.parts.get("INTERVAL", "1"))
        if rule.dayless and (end - (rule.dtstart or g.today)).days < length:
            return None
        rule.parts["UNTIL"] = end.strftime("%Y%m%d")
        return day[1]

    def _start(self, rule: Rule, j: int) -> int | None:
        g = self.g
        start = g.sense(g.comma(j), "from")
        k = g.after(g.after(start[1], "on"), "the") if start else j
        day = g.one_day(k) if start and k < g.size else None
        if not start or not day or day[0].first is None:
            return None
        rule.dtstart = day[0].first
        return day[1]


def byday(days: list[int]) -> str:
    """Return weekdays as BYDAY, in the order of the week."""
    return ",".join(cal.WEEKDAYS[day] for day in sorted(set(days)))
