"""Days and stretches of days from tokens: the phrase layer.

Knows the shape of time phrases through one language's lexicon; knows nothing of what a time is for.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from routing.understanding.meaning import Doubt, Grain
from routing.understanding.when import calendar as cal
from routing.understanding.when.clocks import Clocks

ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?![\d-])")
SLASH = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d])")
SHORT = re.compile(r"(\d{1,2})/(\d{1,2})(?![\d/])|(\d{1,2})\.(\d{1,2})\.(?![\d])")


@dataclass(frozen=True, slots=True)
class Day:
    """A calendar day, or [day, end) when the words name a longer stretch."""

    day: date | None
    rule: str
    end: date | None = None
    grain: Grain = Grain.DAY
    confidence: float = 0.95
    others: tuple[date, ...] = ()
    ask: Doubt | None = None


class Grammar(Clocks):
    """Reads days and, through `Clocks`, times of day; every reader gives (value, next) or None."""

    def day(self, i: int, strong: bool) -> tuple[Day, int] | None:
        """Return a day or a longer stretch. `strong`: a preposition stands before it."""
        j = self.after(i, "the")
        if j >= len(self.toks):
            return None
        strong = strong or j > i
        for read in (
            self.numeric_day,
            self.week_from,
            self.end_of,
            self.nth_weekday_of,
            self.month_day,
            self.relative_day,
            self.counted_day,
            self.weekday,
            self.unit,
            self.month,
            self.ordinal_day,
        ):
            found = read(j, strong)
            if found:
                return found
        return self.end_of(i, strong) if j > i else None

    def numeric_day(self, i: int, strong: bool) -> tuple[Day, int] | None:
        """Read 2026-03-15, 15/03/2026, 15.3. and 03/04, which may be two days."""
        if not self.toks[i].is_number or (self.touches(i) and self.word(i - 1) in "/-#.$€£"):
            return None
        at = self.toks[i].start
        if m := ISO.match(self.folded, at):
            found = cal.make_date(int(m[1]), int(m[2]), int(m[3]))
            return _or_invalid(found, "iso"), self.past(m.end())
        if m := SLASH.match(self.folded, at):
            year = int(m[4]) + (2000 if len(m[4]) == 2 else 0)
            return self._ordered(int(m[1]), int(m[3]), m[2], year), self.past(m.end())
        if m := SHORT.match(self.folded, at):
            if m[3]:
                return self._ordered(int(m[3]), int(m[4]), ".", None), self.past(m.end())
            first, second = int(m[1]), int(m[2])
            if (first, second) == (24, 7) or not (strong or max(first, second) > 12):
                return None
            if max(first, second) > 31 or min(first, second) < 1:
                return None
            return self._ordered(first, second, "/", None), self.past(m.end())
        return None

    def _ordered(self, first: int, second: int, mark: str, year: int | None) -> Day:
        """Choose day-month or month-day; ask when both are days and the order is not known."""
        order = "dm" if mark == "." else self.order
        day_first = self._dated(second, first, year)
        month_first = self._dated(first, second, year)
        if first == second or order == "dm" or month_first is None:
            best = day_first or (month_first if order != "dm" or second > 12 else None)
            return _or_invalid(best, "numeric")
        if order == "md" or day_first is None:
            return _or_invalid(month_first or day_first, "numeric")
        early, late = sorted((day_first, month_first))
        return Day(early, "numeric", confidence=0.5, others=(late,), ask=Doubt.DATE_ORDER)

    def _dated(self, month: int, day: int, year: int | None) -> date | None:
        if year is not None:
            return cal.make_date(year, month, day)
        if cal.make_date(2024, month, day) is None:
            return None
        return cal.coming_month_day(self.today, month, day)

    def month_day(self, i: int, strong: bool) -> tuple[Day, int] | None:
        """Read "Friday 13 March", "15th of March 2026", "March 15th"."""
        weekday = self.sense(i, "weekday", "weak_weekday")
        if weekday:
            j = self.after(self.comma(weekday[1]), "the")
            found = self.month_day(j, strong) or self.ordinal_day(j, False)
            if found and found[0].day and found[0].day.weekday() != weekday[0]:
                return replace(found[0], confidence=0.4, ask=Doubt.WHICH_DAY), found[1]
            return found
        return self._day_month(i) or self._month_day(i)

    def _day_month(self, i: int) -> tuple[Day, int] | None:
        number = self.day_number(i)
        if not number:
            return None
        month = self.sense(self.after(number[1], "of"), "month", "weak_month")
        if not month:
            return None
        return self._with_year(month[0], number[0], month[1])

    def _month_day(self, i: int) -> tuple[Day, int] | None:
        month = self.sense(i, "month", "weak_month")
        if not month:
            return None
        j = month[1] + (self.word(month[1]) == ".")
        number = self.day_number(self.after(j, "the"))
        if not number or self.word(number[1]) == ":" or self.sense(number[1], "meridiem", "unit"):
            return None
        return self._with_year(month[0], number[0], number[1])

    def _with_year(self, month: int, day: int, j: int) -> tuple[Day, int]:
        year = self.year(j)
        if year:
            return _or_invalid(cal.make_date(year[0], month, day), "month_day"), year[1]
        return _or_invalid(self._dated(month, day, None), "month_day"), j

    def relative_day(self, i: int, strong: bool) -> tuple[Day, int] | None:
        """Read today, tomorrow and their like."""
        found = self.sense(i, "day")
        if not found:
            return None
        rule = "tonight" if self.sense(i, "tonight") else "relative_day"
        return Day(cal.add_days(self.today, found[0]), rule), found[1]

    def weekday(self, i: int, strong: bool) -> tuple[Day, int] | None:
        """Read Friday, this Friday, next Friday, Friday next week, next week Friday."""
        which = self.sense(i, "which")
        j = which[1] if which else i
        week = self.sense(j, "unit") if which else None
        if which and week and week[0] == cal.WEEK:
            day = self.sense(self.after(self.comma(week[1]), "on"), "weekday", "weak_weekday")
            return (self._in_week(day[0], which[0]), day[1]) if day else None
        article = i > 0 and self.sense(i - 1, "the") and not self.sense(i - 1, "on")
        weak = which or (strong and not article)
        kinds = ("weekday", "weak_weekday") if weak else ("weekday",)
        day = self.sense(j, *kinds) or self._weak_with_clock(j)
        if not day:
            return None
        after = self.sense(self.after(day[1], "of"), "which")
        if after and (unit := self.sense(after[1], "unit")) and unit[0] == cal.WEEK:
            return self._in_week(day[0], after[0]), unit[1]
        return self._weekday(day[0], which[0] if which else None), day[1]

    def _weak_with_clock(self, i: int) -> tuple[int, int] | None:
        day = self.sense(i, "weak_weekday")
        if not day or self.touches(i):
            return None
        j = self.after(self.comma(day[1]), "at_clock")
        return day if self.clock(j, j > day[1]) or self.sense(day[1], "part") else None

    def _in_week(self, weekday: int, shift: int) -> Day:
        monday = cal.unit_around(self.today, cal.WEEK, shift)[0]
        return Day(cal.add_days(monday, weekday), "weekday_of_week")

    def _weekday(self, weekday: int, which: int | None) -> Day:
        coming = cal.next_weekday(self.today, weekday)
        ahead = (coming - self.today).days
        if which == -1:
            return Day(cal.add_days(coming, -7), "last_weekday")
        following = cal.add_days(coming, 7)
        if which == 1:
            if ahead == 0:
                return Day(following, "next_weekday")
            if weekday < self.today.weekday():
                # It lies in the next calendar week: both customs name the same day.
                return Day(coming, "next_weekday", confidence=0.9)
            return Day(
                coming, "next_weekday", confidence=0.5, others=(following,), ask=Doubt.NEXT_WEEKDAY
            )
        if ahead == 0:
            return Day(coming, "weekday", confidence=0.6, others=(following,), ask=Doubt.WHICH_WEEK)
        return Day(coming, "weekday")

    def week_from(self, i: int, strong: bool) -> tuple[Day, int] | None:
        """Read "a week from Friday", "2 weeks after 3 March", "Friday in a week"."""
        count = self.number(i)
        unit = self.sense(count[1], "unit") if count else None
        if not count or not unit or unit[0] < cal.DAY:
            return None
        start = self.sense(unit[1], "from")
        if not start or self.sense(unit[1], "hence"):
            return None
        base = self.day(start[1], True) if start[1] < len(self.toks) else None
        if not base or base[0].day is None or base[0].end:
            return None
        return Day(cal.add_units(base[0].day, count[0], unit[0]), "week_from"), base[1]

    def counted_day(self, i: int, strong: bool) -> tuple[Day, int] | None:
        """Read "in 3 days", "within two weeks", "3 days from now", "2 weeks ago"."""
        start = self.sense(i, "in")
        count = self.number(start[1] if start else i)
        unit = self.sense(count[1], "unit") if count else None
        if not count or not unit or unit[0] < cal.DAY or count[0] > 1000:
            return None
        if self.sense(unit[1], "ago"):
            back = cal.add_units(self.today, -count[0], unit[0])
            return Day(back, "ago"), self.after(unit[1], "ago")
        end = self.after(unit[1], "hence")
        if not start and end == unit[1]:
            return None
        return Day(cal.add_units(self.today, count[0], unit[0]), "in_units"), end

    def nth_weekday_of(self, i: int, strong: bool) -> tuple[Day, int] | None:
        """Read "first Monday of April", "last Friday of the month"."""
        nth = self.sense(i, "ordinal")
        weekday = self.sense(nth[1], "weekday") if nth else None
        j = self.after(weekday[1], "of") if weekday else i
        if not nth or not weekday or j == weekday[1]:
            return None
        found = self.month(j, True) or self.unit(j, True) or self._the_month(j)
        if not found or found[0].day is None or found[0].grain != Grain.MONTH:
            return None
        day = cal.nth_weekday(found[0].day.year, found[0].day.month, weekday[0], nth[0])
        if day and day < self.today and found[0].rule == "the_month":
            first = cal.add_months(found[0].day, 1)
            day = cal.nth_weekday(first.year, first.month, weekday[0], nth[0])
        return _or_invalid(day, "nth_weekday"), found[1]

    def _the_month(self, i: int) -> tuple[Day, int] | None:
        unit = self.sense(self.after(i, "the"), "unit")
        if not unit or unit[0] != cal.MONTH:
            return None
        start, end = cal.unit_around(self.today, cal.MONTH)
        return Day(start, "the_month", end=end, grain=Grain.MONTH), unit[1]

    def end_of(self, i: int, strong: bool) -> tuple[Day, int] | None:
        """Read "end of the month", "end of next week", "end of March", EOD, EOM."""
        whole = self.sense(i, "eod")
        if whole:
            last = cal.add_days(cal.unit_around(self.today, whole[0])[1], -1)
            if whole[0] == cal.DAY:
                day = (
                    self.day(self.after(whole[1], "on"), True)
                    if whole[1] < len(self.toks)
                    else None
                )
                return (
                    (replace(day[0], rule="end_of_day"), day[1])
                    if day
                    else (
                        Day(last, "end_of_day"),
                        whole[1],
                    )
                )
            return Day(last, "end_of"), whole[1]
        end = self.sense(i, "end")
        if not end or end[1] >= len(self.toks):
            return None
        found = (
            self.unit(end[1], True) or self.month(end[1], True) or self.relative_day(end[1], True)
        )
        found = found or self.weekday(end[1], True) or self._bare_unit(end[1])
        if not found or found[0].day is None:
            return None
        last = cal.add_days(found[0].end, -1) if found[0].end else found[0].day
        return Day(last, "end_of"), found[1]

    def _bare_unit(self, i: int) -> tuple[Day, int] | None:
        unit = self.sense(i, "unit")
        if not unit or unit[0] < cal.DAY:
            return None
        start, end = cal.unit_around(self.today, unit[0])
        return Day(start, "unit", end=end, grain=cal.GRAINS[unit[0]]), unit[1]

    def unit(self, i: int, strong: bool) -> tuple[Day, int] | None:
        """Read this week, next month, last quarter, "la semana próxima"."""
        which = self.sense(i, "which")
        unit = self.sense(which[1] if which else i, "unit")
        if not which and unit:
            which = self.sense(unit[1], "which")
        if not which or not unit or unit[0] < cal.DAY or unit[0] in (cal.WORKDAY, cal.BUSINESS):
            return None
        start, end = cal.unit_around(self.today, unit[0], which[0])
        rule = {-1: "last_unit", 0: "this_unit", 1: "next_unit"}[which[0]]
        return Day(start, rule, end=end, grain=cal.GRAINS[unit[0]]), max(unit[1], which[1])

    def month(self, i: int, strong: bool) -> tuple[Day, int] | None:
        """Read March, March 2026, last March, Q2, Q2 2026."""
        which = self.sense(i, "which")
        j = which[1] if which else i
        quarter = self._quarter(j)
        if quarter:
            return self._stretch(quarter[0] * 3 - 2, 3, which[0] if which else None, quarter[1])
        found = self.sense(j, "month")
        weak = None if found else self.sense(j, "weak_month")
        if weak and (strong or which or self.year(weak[1]) or self.capital(j)):
            found = weak
        return self._stretch(found[0], 1, which[0] if which else None, found[1]) if found else None

    def _quarter(self, i: int) -> tuple[int, int] | None:
        if self.word(i) == "q" and self.touches(i + 1) and self.word(i + 1) in "1234":
            return int(self.word(i + 1)), i + 2
        nth = self.sense(i, "ordinal")
        unit = self.sense(nth[1], "unit") if nth else None
        return (
            (nth[0], unit[1])
            if nth and unit and unit[0] == cal.QUARTER and 0 < nth[0] < 5
            else None
        )

    def _stretch(self, month: int, months: int, which: int | None, j: int) -> tuple[Day, int]:
        said = self.year(j)
        year = said[0] if said else self.today.year
        start = date(year, month, 1)
        if not said:
            gone = cal.add_months(start, months) <= self.today
            if which == -1:
                start = start if gone else cal.add_months(start, -12)
            elif gone or (which == 1 and start <= self.today):
                start = cal.add_months(start, 12)
        grain = Grain.QUARTER if months == 3 else Grain.MONTH
        end = cal.add_months(start, months)
        return Day(start, "quarter" if months == 3 else "month", end=end, grain=grain), (
            said[1] if said else j
        )

    def ordinal_day(self, i: int, strong: bool) -> tuple[Day, int] | None:
        """Read "the 15th", "15th of next month"."""
        number = self.day_number(i)
        if not number or not number[2] or self.sense(number[1], "unit"):
            return None
        if not 1 <= number[0] <= 31:
            return Day(None, "ordinal_day"), number[1]
        j = self.after(number[1], "of")
        unit = (self.unit(j, True) or self._the_month(j)) if j > number[1] else None
        if unit and unit[0].day and unit[0].grain == Grain.MONTH and unit[0].rule != "the_month":
            found = cal.make_date(unit[0].day.year, unit[0].day.month, number[0])
            return _or_invalid(found, "ordinal_day"), unit[1]
        end = unit[1] if unit else number[1]
        return _or_invalid(cal.coming_day_of_month(self.today, number[0]), "ordinal_day"), end


def _or_invalid(found: date | None, rule: str) -> Day:
    return Day(found, rule) if found else Day(None, rule, ask=Doubt.INVALID, confidence=0.9)
