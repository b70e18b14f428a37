"""What is counted in a stretch: first Monday of April, last day of the month, first two weeks.

Knows how people count in a stretch; knows nothing of clock times.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.understanding.meaning import Doubt, Grain
from routing.understanding.when import calendar as cal
from routing.understanding.when.stretches import (
    MOST,
    ROLLING,
    SATURDAY,
    UNIT_RULES,
    Stretches,
    first_week,
)
from routing.understanding.when.values import Day, DayRead, or_invalid

if TYPE_CHECKING:
    from datetime import date

MOST_UNITS = 60
"""So many days or weeks at most are the first or last of a stretch."""
MONTHS = 12
BEHIND = frozenset({"at_clock", "from", "to", "due", "part"})
NTH_UNITS = frozenset({cal.DAY, cal.WORKDAY, cal.BUSINESS, cal.WEEKEND})
UNIT_OF = {Grain.WEEK: cal.WEEK, Grain.YEAR: cal.YEAR, Grain.QUARTER: cal.QUARTER}


class Nths(Stretches):
    """Reads what is counted in a stretch."""

    def nth_of(self, i: int, strong: bool) -> DayRead:
        """Read "first Monday of April", "last day of the month", "36th day of 2027"."""
        nth = self.ordinal(i)
        if not nth or not (self.senses[nth[1]] or self.digits[nth[1]]):
            return None
        place, j = self._from_last(nth) or nth
        weekday = self.sense(j, "weekday", "weak_weekday", "plural")
        unit = self.sense(j, "unit")
        if unit and unit[0] in (cal.MONTH, cal.QUARTER) and (place > 0 or unit[0] in cal.MONTHS):
            return self._nth_month(place, unit[0], unit[1])
        if not weekday and not (unit and unit[0] in NTH_UNITS):
            return self._first_few(place, j)
        k = self.dot((weekday or unit or (0, j))[1], "weak_weekday")
        beside = self._beside_date(abs(place), weekday[0], k) if weekday else None
        if beside:
            return beside
        hung = self.after(k, "of") > k or self.sense(k, "which", "month") is not None
        whole = self._counted_in(k) if hung else None
        if weekday and not hung and 1 < place <= MOST:  # "A second Monday" is just one more.
            told = self.is_number(i) or self.sense(i - 1, "article")
            return (self._nth_of_the_month(place, weekday[0]), k) if told else None
        if not whole or whole[0].first is None:
            return None
        if weekday:
            return self.nth_weekday_of(place, weekday[0], whole[0]), whole[1]
        assert unit is not None
        return self._nth_day(place, unit[0], whole[0]), whole[1]

    def counted_day(self, i: int, strong: bool) -> DayRead:
        """Read "am zwölften fünften", where days and months are both counted."""
        number = self.ordinal(i)
        month = self._counted_month(number[1]) if number and 0 < number[0] <= 31 else None
        return self._with_year(month[0], number[0], month[1]) if number and month else None

    def _counted_month(self, k: int) -> tuple[int, int] | None:
        """Read the "fünften" of "am zwölften fünften", and the "4." of "siebter 4."."""
        month = self.ordinal(k)
        if self.is_number(k, 2) and self.words[k + 1] == "." and self.words[k - 1].isalpha():
            month = int(self.words[k]), k + 2
        if not self.habits.dot_days or not month or not 0 < month[0] <= MONTHS:
            return None
        j = month[1]
        closed = j >= self.size or self.stops(j) or self.opens(j, BEHIND) or self.year(j)
        verb = self.habits.verb_last and self.text[self.starts[j]].islower() if not closed else True
        return month if verb else None

    def nearest(self, i: int, strong: bool) -> DayRead:
        """Read "the closest Tuesday to 9 April" and "the second nearest Friday to the 3rd"."""
        nth = self.ordinal(i)
        near = self.sense(nth[1] if nth else i, "nearest")
        day = self.sense(near[1], "weekday", "weak_weekday") if near else None
        to = self.sense(day[1], "to") if day else None
        base = self.one_day(self.after(to[1], "the")) if to else None
        if not day or not base or base[0].first is None or base[0].end:
            return None
        return self._nearest_to(base[0].first, day[0], nth[0] if nth else 1), base[1]

    def _nearest_to(self, base: date, weekday: int, nth: int) -> Day:
        """Return the nth nearest such weekday: by turns on either side of the day."""
        after = cal.next_weekday(base, weekday)
        sides = [cal.add_days(after, 7 * n) for n in range(-MOST, MOST)]
        sides.sort(key=lambda day: abs((day - base).days))
        return or_invalid(sides[nth - 1] if 0 < nth <= MOST else None, "week_from")

    def _counted_in(self, k: int) -> tuple[Day, int] | None:
        """Return the stretch behind "of", also where "des Monats" is one phrase."""
        of = self.after(k, "of")
        return self._whole(of) or (self._whole(k + 1) if of > k + 1 else None)

    def parted_weekday(self, i: int) -> tuple[Day, int, int] | None:
        """Read "the first Tuesday morning of May": its day, the part of it, and what follows."""
        nth = self.ordinal(i)
        weekday = self.sense(nth[1], "weekday", "weak_weekday", "plural") if nth else None
        part = self.sense(weekday[1], "part", "part_after_day") if weekday else None
        if not nth or not weekday or not part:
            return None
        of = self.after(part[1], "of")
        whole = self._whole(of) if of > part[1] or self.sense(of, "which", "month") else None
        if not whole or whole[0].first is None or whole[0].grain is Grain.WEEK:
            return None
        return self.nth_weekday_of(nth[0], weekday[0], whole[0]), part[0], whole[1]

    def _first_few(self, place: int, j: int) -> DayRead:
        """Read the "2 weeks of April" of "the first 2 weeks of April"; `place` is 1 or -1."""
        count = self.number(j) if abs(place) == 1 else None
        unit = self.sense(count[1], "unit") if count else None
        return self._few_of(place, count[0], *unit) if count and unit else None

    def few_first(self, i: int, strong: bool) -> DayRead:
        """Read "les deux premières semaines de mai", where the number stands first."""
        count = self.number(i)
        nth = self.ordinal(count[1]) if count else None
        unit = self.sense(nth[1], "unit") if nth and abs(nth[0]) == 1 else None
        return self._few_of(nth[0], count[0], *unit) if count and nth and unit else None

    def _few_of(self, place: int, many: int, unit: int, j: int) -> DayRead:
        """Read what so many units are the first or the last of."""
        of = self.after(j, "of")
        if unit not in ROLLING or (of == j and not self.sense(of, "which")):
            return None
        whole = self._whole(of)
        if not whole or not whole[0].first or not whole[0].end or not 0 < many <= MOST_UNITS:
            return None
        day, end = whole
        weeks = unit == cal.WEEK
        first = first_week(day.first) if weeks and day.first else day.first
        last = cal.unit_around(day.end, cal.WEEK)[0] if weeks and day.end else day.end
        assert first is not None
        assert last is not None
        if place > 0:
            after = cal.add_units(cal.add_days(first, -1), many, unit)
            last = cal.add_days(after, 1)
        else:
            first = cal.add_units(last, -many, unit)
        return Day(first, "edge", end=last, dated=day.dated), end

    def _nth_month(self, nth: int, unit: int, j: int) -> DayRead:
        """Read "third month of 2027", "last quarter of next year"."""
        year = self.year(j)
        whole = None if year else self._whole(self.after(j, "of"))
        if whole and (whole[0].grain is not Grain.YEAR or whole[0].first is None):
            return None
        if not year and (not whole or self.after(j, "of") == j or not whole[0].first):
            return None
        months = cal.MONTHS[unit]
        place = nth if nth > 0 else 12 // months + 1 + nth
        if not 1 <= place <= 12 // months:
            return None
        first = whole[0].first.year if whole and whole[0].first else 0
        day = self.stretch_of(year[0] if year else first, (place - 1) * months + 1, months, True)
        return day, year[1] if year else (whole[1] if whole else j)

    def _nth_of_the_month(self, nth: int, weekday: int) -> Day:
        """Read "the 3rd Friday": this month's, doubted with the third from now when it is past."""
        start, end = cal.unit_around(self.today, cal.MONTH)
        day = self.nth_weekday_of(nth, weekday, Day(start, "the_unit", end=end, grain=Grain.MONTH))
        if day.first is None or day.first < end:
            return day
        near = cal.add_days(cal.next_weekday(self.today, weekday), 7 * (nth - 1))
        asked = Doubt.WHICH_DAY if near < day.first else None
        return day._replace(first=min(near, day.first), others=(day.first,), ask=asked)

    def nth_weekday_of(self, nth: int, weekday: int, whole: Day) -> Day:
        """Return the nth weekday of a stretch, a coming one unless a year was said."""
        if whole.grain is not Grain.MONTH or whole.first is None:
            return self._nth_weekday_in(nth, weekday, whole)
        day = cal.nth_weekday(whole.first.year, whole.first.month, weekday, nth)
        this = whole.rule in (UNIT_RULES[0], UNIT_RULES[-1])  # "Of this month" may be past.
        if day and day < self.today and not whole.dated and not this:
            months = 1 if whole.rule == "the_unit" else 12
            first = cal.add_months(whole.first, months)
            day = cal.nth_weekday(first.year, first.month, weekday, nth)
        return or_invalid(day, "nth_weekday")

    def _nth_weekday_in(self, nth: int, weekday: int, whole: Day) -> Day:
        assert whole.first is not None
        if nth > 0:
            found = cal.next_weekday(whole.first, weekday)
            return Day(cal.add_days(found, 7 * (nth - 1)), "nth_weekday")
        last = cal.add_days(whole.end or whole.first, -1)
        back = (last.weekday() - weekday) % 7 - 7 * (nth + 1)
        return Day(cal.add_days(last, -back), "nth_weekday")

    def _nth_day(self, nth: int, unit: int, whole: Day) -> Day:
        assert whole.first is not None
        if unit == cal.WEEKEND:
            saturday = self.nth_weekday_of(nth, SATURDAY, whole)
            end = cal.add_days(saturday.first, 2) if saturday.first else None
            return saturday._replace(end=end)
        if unit != cal.DAY:
            before = cal.add_days(whole.first, -1)
            if nth > 0:
                return Day(cal.add_units(before, nth, unit), "nth_workday")
            return Day(cal.add_units(whole.end or whole.first, nth, unit), "nth_workday")
        day = (
            cal.add_days(whole.end or whole.first, nth)
            if nth < 0
            else cal.add_days(whole.first, nth - 1)
        )
        if whole.end and day >= whole.end:
            return or_invalid(None, "nth_day")
        if day < self.today and whole.rule == "the_unit" and nth > 0:
            after = cal.unit_around(whole.end or day, UNIT_OF.get(whole.grain, cal.MONTH))
            day = cal.add_days(after[0], nth - 1)
        return Day(day, "nth_day")
