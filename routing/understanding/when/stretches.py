"""Longer stretches: this week, next three months, Q2, early March, the end of the month.

Knows the civil calendar's units and how people point at them; knows nothing of clock times.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from routing.understanding.meaning import Grain
from routing.understanding.when import calendar as cal
from routing.understanding.when.days import Days
from routing.understanding.when.lengths import SECONDS, Length
from routing.understanding.when.values import Day, DayRead, Exact, Numbered

if TYPE_CHECKING:
    from datetime import date

MOST, A_FEW, QUARTER = 5, 3, 3
"""Weeks of a month, how many days "the next days" are, and months of a quarter."""
UNIT_RULES = {-1: "last_unit", 0: "this_unit", 1: "next_unit", 2: "next_unit"}
COMING = 3
SUNDAY = 6
SATURDAY = 5
MOST_UPCOMING = 400
STRETCHES = frozenset({cal.DAY, cal.WEEK, cal.MONTH, cal.QUARTER, cal.YEAR, cal.FORTNIGHT,
                       cal.WEEKEND, cal.HALF_YEAR, cal.WORK_WEEK})  # fmt: skip
COUNTED = STRETCHES | {cal.WORKDAY, cal.BUSINESS} | SECONDS.keys()
ROLLING = frozenset({cal.DAY, cal.WORKDAY, cal.BUSINESS, cal.WEEK, cal.FORTNIGHT, cal.MONTH})
"""Units of which several are counted from today on; others are counted as the calendar cuts."""
HALVES = {Grain.WEEK: 3, Grain.MONTH: 15, Grain.QUARTER: 45, Grain.YEAR: 181}
"""Days after which the later half of a stretch begins."""


class Stretches(Days):
    """Reads stretches of days."""

    def unit(self, i: int, strong: bool) -> DayRead:
        """Read this week, next month, the week after next, next 3 days, "la semana próxima"."""
        which = self.sense(i, "which")
        j = which[1] if which else i
        unit = self.sense(j, "unit")
        if which and not unit:
            return self._counted_units(j, which[0])
        if not unit:
            return self._upcoming(i)
        past = self.sense(unit[1], "past") if unit[0] == cal.QUARTER else None
        if past and self.number(past[1]):
            return None  # "Need this quarter past eight"
        if unit[0] in cal.WORKING and which and which[0] > 0:
            return Day(cal.add_workdays(self.today, 1), "in_units"), unit[1]
        if unit[0] == cal.DAY and which and self.is_number(unit[1], 2):
            return self._numbered_day(unit[1])
        if which and which[0] > 0 and (unit[0] in SECONDS or unit[0] == cal.FORTNIGHT):
            return self._next_units(1, unit[0], 1), unit[1]
        if unit[0] not in STRETCHES:
            return None
        if not which:
            which = self._behind(unit[1])
            if not which:
                return self._bare_weekend(unit, strong)
        beyond = self.sense(unit[1], "after_next")
        if not beyond and which[0] > 0 and self._several(i, j):
            count = A_FEW if unit[0] == cal.DAY else 1
            return self._next_units(count, unit[0], 1), max(unit[1], which[1])
        if not beyond and which[0] == 1 and unit[0] in ROLLING and self.follows(j, "rolling"):
            return self._next_units(1, unit[0], 1), unit[1]
        shift = 2 if beyond else 1 if which[0] == COMING and unit[0] == cal.YEAR else which[0]
        end = max(unit[1], which[1], beyond[1] if beyond else 0)
        return (
            self._month_in(unit[0], shift, end)
            or self._its_weekday(unit[0], shift, end)
            or self._its_own_day(unit[0], shift, end)
            or self._its_quarter(unit[0], shift, end)
            or (self._unit(unit[0], shift), end)
        )

    def _several(self, i: int, j: int) -> bool:
        """Whether a number is left open: "the coming weeks", but not "next weeks newsletter"."""
        told = self.habits.half_day is False or self.sense(i - 1, "article", "on") is not None
        return "several" in self.senses[j] and told

    def _its_quarter(self, unit: int, shift: int, j: int) -> DayRead:
        """Read the "'s Q2" of "next year's Q2"."""
        if unit != cal.YEAR or self.words[j] != "'" or self.words[j + 1] != "s":
            return None
        many = self._quarter(j + 2) or self._half_year(j + 2)
        if not many:
            return None
        number, months, end = many
        year = self.today.year + shift
        return self.stretch_of(year, (number - 1) * months + 1, months, said=True), end

    def _its_weekday(self, unit: int, shift: int, j: int) -> DayRead:
        """Read the "'s first Monday" of "next month's first Monday"."""
        nth = self.ordinal(j + 2) if self.words[j] == "'" and self.words[j + 1] == "s" else None
        day = self.sense(nth[1], "weekday") if nth else None
        if not nth or not day or unit not in cal.MONTHS:
            return None
        return self.nth_weekday_of(nth[0], day[0], self._unit(unit, shift)), day[1]

    def _its_own_day(self, unit: int, shift: int, j: int) -> DayRead:
        """Read the "'s Friday" of "next week's Friday"."""
        hung = unit == cal.WEEK and self.words[j] == "'" and self.words[j + 1] == "s"
        day = self.sense(j + 2, "weekday") if hung else None
        monday = self._unit(unit, shift).first
        if not day or monday is None:
            return None
        return Day(cal.add_days(monday, day[0]), "weekday_of_week"), day[1]

    def _numbered_day(self, j: int) -> DayRead:
        """Read the "17" of "este dia 17"."""
        number = int(self.words[j])
        told = 1 <= number <= 31 and not self.sense(j + 1, "unit")
        return (Numbered(number), j + 1) if told else None

    def _month_in(self, unit: int, shift: int, j: int) -> DayRead:
        """Read the "in May" of "next year in May"."""
        k = self.after(j, "of")
        kinds = ("month", "weak_month") if k > j else ("month",)  # "Nächstes Jahr März"
        month = self.sense(k, *kinds) if unit == cal.YEAR and not self.digits[k + 1] else None
        if not month or not (self.sense(k, "month") or self.capital(k)):
            return None
        return self.stretch_of(self.today.year + shift, month[0], 1, said=True), month[1]

    def _behind(self, i: int) -> tuple[int, int] | None:
        beyond = self.sense(i, "after_next")
        if beyond:
            return 2, beyond[1]
        behind = self.sense(i, "which", "which_behind")
        if not behind or not self.habits.which_behind:
            return None
        hour = self.sense(behind[1], "at_clock") and self.digits[behind[1] + 1]
        return None if self.sense(behind[1], "unit") and not hour else behind

    def _bare_weekend(self, unit: tuple[int, int], strong: bool) -> DayRead:
        ends = unit[1] >= self.size or (self.words[unit[1]] in ".!?" and self.stops(unit[1]))
        if unit[0] != cal.WEEKEND or not (strong or ends):
            return None
        return self._unit(cal.WEEKEND, 0), unit[1]

    def _unit(self, unit: int, shift: int) -> Day:
        shift = (
            1 if shift == COMING and unit != cal.WEEKEND else shift % COMING if shift > 0 else shift
        )
        start, end = cal.unit_around(self.today, unit, shift)
        if unit == cal.DAY:
            return Day(start, "relative_day")
        return Day(start, UNIT_RULES[shift], end=end, grain=cal.GRAINS[unit])

    def _counted_units(self, i: int, which: int) -> DayRead:
        """Read the "3 days" of "next 3 days" or "last two weeks"."""
        length = self.length(i)
        if not length or which == 0:
            return None
        if len(length[0]) > 1:
            return self._mixed_units(*length) if which > 0 else None
        amount, unit = length[0][0]
        if unit not in COUNTED or amount.denominator != 1 or amount > 1000:
            return None
        return self._next_units(int(amount), unit, which), length[1]

    def _mixed_units(self, parts: Length, j: int) -> DayRead:
        """Read the "2 weeks 3 days" of "next 2 weeks 3 days"."""
        if not ROLLING.issuperset(unit for _, unit in parts):
            return None
        first, last = cal.add_days(self.today, 1), self.moved(self.today, parts, 1)
        return Day(first, "next_units", end=cal.add_days(last, 1)), j

    def _upcoming(self, i: int) -> DayRead:
        """Read "2 upcoming months", "the 3 next days"."""
        count = self.number(i)
        which = self.sense(count[1], "which") if count else None
        unit = self.sense(which[1], "unit") if which else None
        if self.habits.which_behind and count and not which:
            unit = self.sense(count[1], "unit")
            which = self.sense(unit[1], "which") if unit else None
        if not count or not which or not unit or unit[0] not in COUNTED or which[0] == 0:
            return None
        hour = not self.habits.which_behind and self.follows(i, "at_clock")
        if count[0] > MOST_UPCOMING or hour:
            return None  # "1730 next week", "um neun nächste Woche"
        return self._next_units(count[0], unit[0], which[0]), max(unit[1], which[1])

    def _next_units(self, count: int, unit: int, which: int) -> Day | Exact:
        if which == COMING and unit == cal.DAY and "ahead" in self.kinds:
            return Day(cal.add_days(self.today, count), "in_units")  # "Upcoming 4 days"
        which = 1 if which > 0 else -1
        if unit in SECONDS:
            at = self.later(((Fraction(count), unit),), which)
            return Exact(self.now, Grain.MINUTE, "next_units", until=at)
        if unit in ROLLING:
            first = cal.add_days(self.today, 1 if which > 0 else 0)
            other = cal.add_units(self.today, which * count, unit)
            ends = (first, cal.add_days(other, 1)) if which > 0 else (other, first)
        else:
            near = cal.unit_around(self.today, unit, which)
            far = cal.unit_around(self.today, unit, which * count)
            ends = (min(near[0], far[0]), max(near[1], far[1]))
        rule = "next_units" if which > 0 else "last_unit"
        return Day(ends[0], rule, end=ends[1], grain=Grain.DAY)

    # -- months, quarters, years ---------------------------------------------------------------

    def month(self, i: int, strong: bool) -> DayRead:
        """Read March, March 2026, next March, Q2, H1, the third quarter, in 2027."""
        which = self.sense(i, "which")
        j = which[1] if which else i
        late = self._year_then(i)
        if late:
            return late
        half = self._half_of(j)
        if half:
            return half
        many = self._quarter(j) or self._half_year(j)
        if many:
            number, months, end = many
            return self._stretch((number - 1) * months + 1, months, which, end)
        if which and self._month_day(j):
            return None  # "Need this May 12"
        found = self.sense(j, "month")
        hour = self.sense(j, "number") and self.sense(j - 1, "at_clock")  # "À sept"
        weak = None if found or hour else self.sense(j, "weak_month")
        told = strong or which or self.capital(j)
        if weak and (told or self._of_a_year(weak[1]) or self.sense(weak[1], "after_next")):
            found = weak
        if not found:
            return self._year(i) if strong else None
        end = found[1] + (
            weak is not None and self.words[found[1]] == "." and found[1] + 1 < self.size
        )
        beyond = self.sense(end, "after_next")
        if beyond:
            return self._stretch(found[0], 1, (2, beyond[1]), beyond[1])
        return self._stretch(found[0], 1, which, end, weak is not None)

    def _year_then(self, i: int) -> DayRead:
        """Read "2027 Q3" and "2027-H1"."""
        year = self.year(i) if self.digits[i] == 4 else self._short_year(i, i + 1)
        j = year[1] + (self.words[year[1]] in ("-", "/")) if year else i
        month = self.sense(j, "month") if year else None
        if year and month and not self.is_number(month[1] + 1, 2):
            return self.stretch_of(year[0], month[0], 1, said=True), month[1]
        many = self._quarter(j) or self._half_year(j) if year else None
        if not year or not many:
            return None
        number, months, end = many
        return self.stretch_of(year[0], (number - 1) * months + 1, months, said=True), end

    def _short_year(self, i: int, mark: int) -> tuple[int, int] | None:
        """Return the year of "27Q3" and of "Q3/27", which is hung to its quarter."""
        if self.digits[i] != 2 or not self.touches(mark):
            return None
        told = self.words[mark] == "q" or self.words[i - 1] in "/q'" or self.digits[i - 1]
        return (2000 + int(self.words[i]), i + 1) if told else None

    def _year(self, i: int) -> DayRead:
        unit = self.sense(i, "unit")
        i = unit[1] if unit and unit[0] == cal.YEAR else i
        found = self.year(i) if self.is_number(i, 4) else None
        amount = self.digits[i - 2] == 4 and self.sense(i - 1, "to") and not self.year(i - 2)
        hung = found and self.touches(found[1]) and self.digits[found[1] + 1] == 2
        if (
            not found
            or amount
            or (hung and self.words[found[1]] == "-")  # "2026-05-A7"
            or self.sense(found[1], "unit")
            or self.words[found[1]] in ("/", ":")
        ):
            return None
        return self.stretch_of(found[0], 1, 12, said=True), found[1]

    def _quarter(self, i: int) -> tuple[int, int, int] | None:
        word = self.words[i]
        if word == "q" and self.touches(i + 1) and self.words[i + 1] in ("1", "2", "3", "4"):
            return int(self.words[i + 1]), 3, i + 2
        if self.words[i] in ("1", "2", "3", "4") and self.words[i + 1] == "q":  # "3Q27"
            return (int(self.words[i]), 3, i + 2) if self.touches(i + 1) else None
        nth = self.ordinal(i)
        unit = self.sense(nth[1], "unit") if nth else None
        if nth and unit and unit[0] == cal.QUARTER and 0 < nth[0] < 5:
            return nth[0], 3, unit[1]
        return None

    def _half_year(self, i: int) -> tuple[int, int, int] | None:
        if self.words[i] == "h" and self.touches(i + 1) and self.words[i + 1] in ("1", "2"):
            return int(self.words[i + 1]), 6, i + 2
        nth = self.ordinal(i)
        unit = self.sense(nth[1], "unit") if nth else None
        if nth and unit and unit[0] == cal.HALF_YEAR and nth[0] in (1, 2):
            return nth[0], 6, unit[1]
        return None

    def _half_month(self, i: int) -> tuple[int, int, int] | None:
        """Read the "primera quincena" of "primera quincena de abril"."""
        nth = self.ordinal(i) if self.habits.which_behind else None
        unit = self.sense(nth[1], "unit") if nth else None
        if nth and unit and unit[0] == cal.FORTNIGHT and nth[0] in (1, 2):
            return nth[0], 1, unit[1]
        return None

    def _half_of(self, i: int) -> DayRead:
        """Read "first half of April", "second half of next week": the days of one half."""
        many = self._half_year(i) or self._half_month(i)
        whole = self._halved(many[2]) if many else None
        if not many or not whole or not whole[0].end:
            return None
        day, end = whole
        middle = cal.add_days(day.first or self.today, HALVES.get(day.grain, 0))
        if day.grain is Grain.YEAR or middle == day.first:
            return None
        first, last = (day.first, middle) if many[0] == 1 else (middle, day.end)
        return day._replace(first=first, end=last, grain=Grain.DAY, rule="edge"), end

    def _halved(self, j: int) -> tuple[Day, int] | None:
        """Return the stretch behind "first half": "of April", "April", "des Monats"."""
        k = self.after(j, "of")
        hung = k > j or self.sense(j - 1, "of") is not None or self.sense(j, "month") is not None
        return (self._whole(k) or (self._whole(j + 1) if k > j + 1 else None)) if hung else None

    def _of_a_year(self, j: int) -> bool:
        """Whether a year makes a month of the word before: "may 2027", "may next year"."""
        return bool(self.year(self._hung(j)) or self._shifted_year(j))

    def _hung(self, j: int) -> int:
        """Return where the year of "Dec-2027" and "Apr/2027" stands."""
        return j + 1 if self.words[j] in ("-", "/") and self.touches(j + 1) else j

    def _stretch(
        self, month: int, months: int, which: tuple[int, int] | None, j: int, weak: bool = False
    ) -> DayRead:
        said = self.year(self._hung(j)) or self._shifted_year(j)
        if months == QUARTER and not said:
            said = self._short_year(self._hung(j), self._hung(j))
        if said:
            return self.stretch_of(said[0], month, months, said=True), said[1]
        day = self.stretch_of(self.today.year, month, months)
        assert day.first is not None
        assert day.end is not None
        gone = day.end <= self.today
        begun = day.first <= self.today
        shift = {-1: 0 if gone else -1, 1: 1 if begun else 0, 2: 2 if begun else 1}.get(
            which[0] if which else 0, 1 if gone else 0
        )
        day = self.stretch_of(self.today.year + shift, month, months)
        told = which is not None and not (weak and which[0] == 0)
        return (day._replace(rule=UNIT_RULES[min(which[0], 2)]) if which and told else day), j

    # -- weeks ---------------------------------------------------------------------------------

    def week_of(self, i: int, strong: bool) -> DayRead:
        """Read "the week of 4 March", "week commencing Monday", "week 31", "3rd week of May"."""
        mark = self.sense(i, "week_of")
        if mark:
            base = self.one_day(self.after(mark[1], "the"))
            if base and base[0].first and base[0].end is None:
                start, end = cal.week_by(base[0].first)
                return Day(start, "week_of", end=end, grain=Grain.WEEK), base[1]
        nth = self._from_last(self.ordinal(i))
        unit = self.sense(nth[1] if nth else i, "unit")
        if unit and unit[0] == cal.WEEKEND and not nth:
            return self._weekend_of(self.after(unit[1], "of"), unit[1])
        if not unit or unit[0] != cal.WEEK:
            return None
        return self._nth_week(nth[0], unit[1]) if nth else self._numbered_week(unit[1])

    def _from_last(self, nth: tuple[int, int] | None) -> tuple[int, int] | None:
        """Take in the "last" of "the third last"."""
        again = self.sense(nth[1], "ordinal") if nth else None
        return (-nth[0], again[1]) if nth and again and again[0] == -1 and nth[0] > 1 else nth

    def _weekend_of(self, k: int, j: int) -> DayRead:
        """Read the "10 April" of "the weekend of 10 April"."""
        base = self.one_day(self.after(k, "the")) if k > j else None
        if not base or base[0].first is None or base[0].end:
            return None
        start = cal.next_weekday(cal.add_days(base[0].first, -1), SATURDAY)
        return Day(start, "week_of", end=cal.add_days(start, 2), grain=Grain.DAY), base[1]

    def _numbered_week(self, j: int) -> DayRead:
        if not self.is_number(j, 2) or self.sense(j + 1, "unit"):
            return None
        of_month = self._nth_week(int(self.words[j]), j + 1) if int(self.words[j]) <= MOST else None
        if of_month:
            return of_month
        year = self.year(j + 1)
        week = cal.iso_week(self.today, int(self.words[j]), year[0] if year else None)
        if not week:
            return None
        end = year[1] if year else j + 1
        return Day(week[0], "week_number", end=week[1], grain=Grain.WEEK), end

    def _nth_week(self, nth: int, j: int) -> DayRead:
        k = self.after(j, "of")
        month = self._whole(k) if k > j or self.sense(k, "which", "month") else None
        if not month or month[0].grain not in (Grain.MONTH, Grain.YEAR) or not month[0].first:
            return None
        first = first_week(month[0].first)
        start = cal.add_days(first, 7 * (nth - 1))
        if nth < 0 and month[0].end:
            start = cal.add_days(cal.unit_around(month[0].end, cal.WEEK)[0], 7 * nth)
        day = Day(start, "nth_week", end=cal.add_days(start, 7), grain=Grain.WEEK)
        return day, month[1]

    if TYPE_CHECKING:

        def nth_weekday_of(self, nth: int, weekday: int, whole: Day) -> Day:
            """Return the nth weekday of a stretch: `Nths` knows it."""

    def _whole(self, i: int) -> tuple[Day, int] | None:
        """Return the stretch named here: a month, a unit, or "the month" itself."""
        j = self.after(i, "the")
        if j >= self.size:
            return None
        found = self.unit(j, True) or self.month(j, True) or self.week_of(j, True)
        if found and isinstance(found[0], Day):
            return found[0], found[1]
        unit = self.sense(j, "unit")
        if not unit or unit[0] not in STRETCHES or unit[0] == cal.DAY:
            return None
        start, end = cal.unit_around(self.today, unit[0])
        return Day(start, "the_unit", end=end, grain=cal.GRAINS[unit[0]]), unit[1]


def first_week(start: date) -> date:
    """Return the Monday of the first week of a stretch: one with its Thursday in it (ISO 8601)."""
    monday = cal.unit_around(start, cal.WEEK)[0]
    return monday if cal.add_days(monday, 3) >= start else cal.add_days(monday, 7)
