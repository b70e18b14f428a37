"""Stretches between two times: "from Monday to Friday", "10-12 March", "between now and 8".

Knows how one side completes the other; knows no roles.
"""

from __future__ import annotations

from datetime import date, datetime
from fractions import Fraction

from routing.understanding.meaning import Between, Doubt, Grain, Kind, WhenValue
from routing.understanding.when import calendar as cal
from routing.understanding.when.lengths import SECONDS, Length
from routing.understanding.when.moments import Moments
from routing.understanding.when.moving import moves
from routing.understanding.when.openings import YEAR_DIGITS
from routing.understanding.when.settling import HOURS_OF
from routing.understanding.when.values import (
    END_OF_DAY,
    NOON,
    RANGE_OF_HOURS,
    Bag,
    Clock,
    Day,
    Found,
    Numbered,
)
from routing.understanding.words.times.clauses import STARTING
from routing.understanding.words.times.names import TITLES

LONGEST = 3700
WHOLE = frozenset({"month", "quarter", "year"})
YEARLY = frozenset({"month_day", "numeric", "month"})
"""Rules of days that come once a year, unless a year was said."""
AND = 1
"""What a joining word says that need not be "to"."""


class Grammar(Moments):
    """Reads whole times: one moment, or a stretch between two."""

    def stretch(self, i: int, opened: bool) -> tuple[Found, int] | None:
        """Read a stretch that starts here. `opened`: "from" stood before it."""
        if not self.joint_near(i) or (self.named and self.words[i - 1] in TITLES):
            return None
        between = self.sense(i, "between")
        j = between[1] if between else i
        numbers = self._numbers(i, j, opened or between is not None)
        if numbers:
            return numbers
        left = self._end(j, True)
        if not left:
            return None
        listed = opened and not between and self._only_lists(left[0], left[1])
        joined = self._join(left[1], between is not None or (opened and not listed))
        if joined is None or left[0].until is not None:
            return None
        right = self._end(self.after(joined, "on", "at_clock"), True, left[0])
        if not right or (not between and self._is_work(i, left[0], left[1], right[0])):
            return None
        whole = left[0].day is not None and left[0].day.end is not None
        hung = self.words[left[1]] == "-" and self.touches(joined) and self.touches(left[1])
        at = left[0].has_date and not left[0].clock and (hung or self.sense(left[1], "at_clock"))
        at = at or (left[0].has_date and not left[0].clock and self.words[left[1]] == "-")
        if (whole or at) and right[0].clock and not right[0].has_day:
            return None  # "Febrero a las 3", "dia 19 às 19h", "viernes - a las 9"
        lone = right[0].numbered and not right[0].day
        if lone and left[0].day and left[0].day.rule in WHOLE:
            return None  # "2026-03", "a newsletter de abril e três posts"
        if lone and self.sense(left[1], "to") and self.sense(left[1], "at_clock"):
            return None  # "Mercoledì 18 alle 20"
        found = self._between(left[0], right[0])
        return (found, right[1]) if found else None

    def _numbers(self, i: int, j: int, opened: bool) -> tuple[Found, int] | None:
        """Read "10-12 March", "from the 7th to the 9th": the first side is only a number."""
        k = self.after(j, "the")
        weekday = self.sense(k, "weekday", "weak_weekday")
        if weekday and not self.day_number(weekday[1]):
            return None  # "De segunda a sexta" are days, not the second to the sixth.
        k = self.after(weekday[1], "the") if weekday else k  # "Mon 16 - Fri 20 March"
        number = self.day_number(k) if k < self.size else None
        if (
            not number
            or not 1 <= number[0] <= 31
            or (self.touches(k) and self.words[k - 1] in "./:")
            or self.mixed(k)
        ):
            return None
        dot = self.words[number[1]] == "." and self.words[number[1] + 1] == "-"  # "6.-7. April"
        joined = self._join(number[1] + dot, opened)
        if joined and self.touches(joined - 1) and self.touches(joined):
            joined = None if self.sense(joined, "month", "weak_month") else joined  # "13-Mar 5pm"
        if joined is None:
            joined = self._slashed(*number)
        if joined is None:
            return None
        left = Bag(numbered=Numbered(number[0], ordinal=number[2]))
        m = self.after(self.after(joined, "the"), "on")
        last = (self.month_day(m, True) or self.numeric_day(m, True)) if m < self.size else None
        if last and isinstance(last[0], Day):
            found = self._between(left, Bag(day=last[0]))
            return (found, last[1]) if found else None
        whole = self.moment(m, True) if m < self.size else None
        if whole and not whole[0].clock and _is_dated(whole[0]):
            found = self._between(left, whole[0])
            return (found, whole[1]) if found else None
        both = self.sense(k - 1, "day_article") and self.sense(m - 1, "day_article")
        named = number[2] or both
        end = self.day_number(m) if opened and named and m < self.size else None
        if not end or not 1 <= end[0] <= 31 or self.sense(end[1], "unit", "oclock"):
            return None
        found = self._between(left, Bag(numbered=Numbered(end[0])))
        return (found, end[1]) if found else None

    def _slashed(self, day: int, j: int, dotted: bool) -> int | None:
        """Return where the second day of "14/15 May" and "14./15.5." stands."""
        both = self.sense(j, "and")
        if both and self.day_number(self.after(both[1], "the")):
            k = self.after(both[1], "the")  # "The 14th and 15th of April"
            next_day = self.day_number(k)
            dated = next_day and next_day[0] == day + 1 and self.month_day(k, True)
            return k if dated else None
        if self.words[j] != "/" or not self.is_number(j + 1, 2) or int(self.words[j + 1]) <= day:
            return None
        self.parted = j + 1
        named = self.month_day(j + 1, True) or (dotted and self.numeric_day(j + 1, True))
        return j + 1 if named else None

    def _is_work(self, i: int, left: Bag, j: int, right: Bag) -> bool:
        """Whether a month only names the work: "the books for February until 20 March"."""
        if left.day is None or left.day.dated or left.day.rule not in WHOLE:
            return False
        opened = self.opened == i or self.follows(i, "from")
        alike = right.day is not None and (
            right.day.rule in WHOLE or (opened and right.day.rule == "end_of")
        )
        return not alike and self.sense(j, "due") is not None

    def _end(self, i: int, strong: bool, left: Bag | None = None) -> tuple[Bag, int] | None:
        """Read one side, which may be a bare day number: the "10" of "10-12 March"."""
        j = self.after(i, "the")
        found = self.moment(i, strong) if i < self.size else None
        hour = found is not None and found[0].only_clock and found[0].clock
        if found and not (hour and hour.plain and not (left and left.exact)):
            return found
        if left is None:
            return None
        number = self.day_number(j) if j < self.size else None
        if (
            not number
            or not 1 <= number[0] <= 31
            or (self.touches(j) and self.words[j - 1] in "./:")
        ):
            return None
        if self.sense(number[1], "unit", "month") or self.sense(j, "weekday", "weak_weekday"):
            return None
        if left is not None and not (left.has_day and not left.clock):
            return None
        before = self.senses[j - 1]
        if "at_clock" in before and "to" not in before and "on" not in before:
            return None  # "Il 13 fino alle 17"
        year = self.year(number[1]) if left is not None else None
        bag = Bag(numbered=Numbered(number[0], ordinal=number[2]))
        if year:
            bag = bag._replace(day=self.stretch_of(year[0], 1, 12, said=True))
            return bag, year[1]
        return bag, number[1]

    def _only_lists(self, left: Bag, j: int) -> bool:
        """Whether "and" joins what things are of: "the receipts from January and February"."""
        joint = self.sense(j, "to")
        if joint is None or joint[0] != AND or left.clock:
            return False
        return all(self.sense(k, "month", "weak_month") for k in (j - 1, joint[1]))

    def _join(self, j: int, between: bool) -> int | None:
        if self.words[j] == "-":
            return j + 1 if j + 1 < self.size else None
        if self.words[j] == "/" and self.digits[j + 1] == YEAR_DIGITS and self.touches(j + 1):
            self.parted = j + 1  # "2026-03-28/2026-03-30"
            return j + 1
        k = self.comma(j)
        to = self.sense(k, "to")
        if to and self.sense(k, "moved_to") and moves(self, j):
            return None
        noon = to is not None and self.after(k, "clock") > to[1]
        return to[1] if to and not noon and to[1] < self.size and (between or to[0] == 0) else None

    def _between(self, left: Bag, right: Bag) -> Found | None:
        if left.exact or right.exact:
            return self._with_exact(left, right)
        if left.named and right.named and right.day and not left.day:
            week = right.day.end is not None and right.day.grain is Grain.WEEK
            week = week and left.named.weekday < right.named.weekday  # "Fri to Mon next week"
            left = left._replace(day=right.day) if week else left  # "Tue to Thu next week"
        if left.clock and not left.has_day:
            hours = left.zone is not None and right.only_clock
            return self.found(left._replace(until=right.clock)) if hours else None
        first = self._left_day(left, right)
        first = _same_order(first, self.settle(right)) if first else None
        last = self._right_day(first, right) if first else None
        last = _in_its_order(first, last) if first and last else last
        if last and last.ask is Doubt.NEXT_WEEKDAY and left.named and left.named.which == 0:
            last = last._replace(first=last.others[0], others=(), ask=None)  # "This Tue - next Fri"
        if first is None or last is None:
            return None
        if first.first is None or last.first is None:
            return Found(Kind.INVALID, None, None, 0.9, "range", (), Doubt.INVALID)
        said = first.dated and last.dated
        if last.first < first.first and not said and {first.rule, last.rule} <= YEARLY:
            # "From 1 October to 7 November", said in between, has begun.
            first = first._replace(first=cal.add_months(first.first, -12))
        days = (last.first - (first.first or last.first)).days
        same = days == 0 and not (last.end or left.clock or right.clock)
        if same or not 0 <= days <= LONGEST:
            return None
        return self._joined(left, right, first, last)

    def _joined(self, left: Bag, right: Bag, first: Day, last: Day) -> Found:
        assert first.first is not None
        assert last.first is not None
        ask = first.ask or last.ask
        if ask is Doubt.WHICH_WEEK:
            ask = None
        if left.clock or right.clock or left.part:
            alike = left.clock if last.first > first.first else None
            clock = right.until or right.clock or alike or Clock(END_OF_DAY, Grain.DAY)
            opens = HOURS_OF[left.part.part][0] * 3600 if left.part else 0
            hour = left.clock or (right.clock if right.until else None)
            begin = self.at(first.first, hour.second if hour else opens, left.zone)
            until = self.at(last.first, clock.second, right.zone)
            if until <= begin and not clock.sure:
                until = self.at(last.first, clock.second + NOON, right.zone)
            if until <= begin:
                return Found(Kind.INVALID, None, None, 0.9, "range", (), Doubt.INVALID)
            span = Between(start=begin, end=until)
            hours = right.until and not left.clock and left.named and right.named
            rule = RANGE_OF_HOURS if hours else "range"
            return Found(Kind.RANGE, span, clock.grain, 0.9, rule, (), ask)
        end = last.end or cal.add_days(last.first, 1)
        value = Between(start=first.first, end=end)
        months = first.rule in WHOLE and last.rule in WHOLE and not first.dated
        rule = "years" if first.rule == last.rule == "year" else "months" if months else "range"
        return Found(Kind.RANGE, value, Grain.DAY, 0.9, rule, (), ask)

    def _left_day(self, left: Bag, right: Bag) -> Day | None:
        """Complete the left side from the right: "10-12 March", "10 August - 12 September 2027"."""
        dated = right.day is not None and right.day.end is None
        if left.numbered and not left.day and (dated or not left.named):
            return self._number_before(left.numbered.day, right)
        day = self.settle(left) or (Day(self.today, "relative_day") if left.part else None)
        if not day or not day.first:
            return day
        said = right.day if right.numbered else None
        if said and said.dated and said.first and day.rule in YEARLY and not day.dated:
            moved = cal.make_date(said.first.year, day.first.month, day.first.day)
            return day._replace(first=moved) if moved else day
        last = self.settle(right)
        if last and last.dated and not day.dated and last.first and not right.numbered:
            year = last.first.year - ((day.first.month, day.first.day)
                                      > (last.first.month, last.first.day))  # fmt: skip
            moved = cal.make_date(year, day.first.month, day.first.day)
            if moved and day.rule in YEARLY:
                return day._replace(first=moved)
        return day

    def _number_before(self, number: int, right: Bag) -> Day | None:
        last = self.settle(right)
        if right.numbered and not (right.day and right.day.end):
            found = cal.coming_day_of_month(self.today, number)
            return Day(found, "ordinal_day") if found else None
        if not last or not last.first or last.end or last.rule in ("weekday", "relative_day"):
            return None
        found = cal.make_date(last.first.year, last.first.month, number)
        if found is None or found > last.first:
            earlier = cal.add_months(last.first.replace(day=1), -1)
            found = cal.make_date(earlier.year, earlier.month, number)
        return Day(found, "month_day", dated=last.dated) if found else None

    def _right_day(self, first: Day, right: Bag) -> Day | None:
        """Complete the right side from the left: "July 13 to 15", "Monday to Friday"."""
        if first.first is None:
            return first
        if right.numbered and not right.named and (right.day is None or right.day.dated):
            return self._number_after(first.first, right)
        last = self.settle(right)
        if last is None and right.clock:
            return first._replace(end=None)
        if not last or not last.first:
            return last
        if not right.named or right.day or last.first > first.first:
            return last
        if last.first == first.first and (right.clock or right.named.which is not None):
            return last
        later = cal.next_weekday(cal.add_days(first.first, 1), right.named.weekday)
        return last._replace(first=later, ask=None, others=())  # "From Friday to Friday"

    def _number_after(self, first: date, right: Bag) -> Day | None:
        assert right.numbered is not None
        year = right.day.first.year if right.day and right.day.first else first.year
        number = right.numbered.day
        if number > 31 or (number <= first.day and not right.numbered.ordinal):
            return None
        month = first.replace(day=1, year=year)
        if number < first.day:
            month = cal.add_months(month, 1)
        found = cal.make_date(month.year, month.month, number)
        return Day(found, "ordinal_day", dated=right.day is not None)

    def _with_exact(self, left: Bag, right: Bag) -> Found | None:
        start, end = self._instant_of(left), self._instant_of(right)
        if right.clock and not right.has_day and isinstance(start, datetime):
            end = self.at(start.date(), right.clock.second, right.zone)
            if end <= start and not right.clock.sure:
                end = self.at(start.date(), right.clock.second + 12 * 3600, right.zone)
        if left.clock and not left.has_day and isinstance(end, datetime):
            start = self.at(end.date(), left.clock.second, left.zone)
        if start is None or end is None:
            return None
        if right.exact and right.exact.rule == "now" and not isinstance(start, datetime):
            start = self._gone(left, start)
        if not isinstance(start, datetime) or not isinstance(end, datetime):
            start = start.date() if isinstance(start, datetime) else start
            end = end.date() if isinstance(end, datetime) else cal.add_days(end, 1)
        if not start < end:
            return None
        return Found(Kind.RANGE, Between(start=start, end=end), Grain.MINUTE, 0.85, "range")

    def _gone(self, left: Bag, start: date) -> date:
        """Return the last one that is past: "between 5 February and now", said in May."""
        if start <= self.today:
            return start
        if left.named and not left.day:
            return cal.add_days(start, -7)
        yearly = left.day is not None and left.day.rule in YEARLY and not left.day.dated
        return cal.add_months(start, -12) if yearly else start

    def _instant_of(self, bag: Bag) -> date | datetime | None:
        if bag.exact:
            return bag.exact.at
        day = self.settle(bag)
        if bag.clock and day and day.first:
            return self.at(day.first, bag.clock.second, bag.zone)
        return day.first if day else None

    # -- with a length -------------------------------------------------------------------------

    def lasting(self, found: Found, bag: Bag, j: int) -> tuple[Found, int] | None:
        """Read "for 2 hours" after a time with a clock, "for 10 days" after a day: a stretch."""
        on = self.sense(j, "lasting", "on")
        nights = self.nights(on[1]) if on else None
        length = self.length(on[1]) if on else None
        if nights and not length:
            length = ((Fraction(nights[0]), cal.DAY),), nights[1]
        if not length or bag.until:
            return None
        hours = all(unit in SECONDS for _, unit in length[0])
        start = found.value
        if not isinstance(start, datetime):
            if not isinstance(start, date) or hours or bag.part or (on and on[0] == 1):
                return None
            return self._lasting_days(start, length)
        if not bag.clock or not hours:
            return None
        return self._lasting_hours(start, length[0], length[1])

    def _lasting_hours(self, start: WhenValue, length: Length, j: int) -> tuple[Found, int] | None:
        seconds = sum(int(n * SECONDS[unit]) for n, unit in length)
        if not isinstance(start, datetime) or not 0 < seconds <= 7 * 86400:
            return None
        end = self.at(start.date(), start.hour * 3600 + start.minute * 60 + seconds)
        value = Between(start=start, end=end)
        return Found(Kind.RANGE, value, Grain.MINUTE, 0.85, "range"), j

    def spell(self, i: int, *, sure: bool) -> tuple[Found, int] | None:
        """Read the "3 days from Monday" of "for 3 days, from Monday": a stretch.

        Without a "for" before it (`sure`) only "3 days starting on Monday" is one.
        """
        lasts = self.sense(i, "lasting")
        i = self.after(lasts[1] if lasts else i, "the", "article")
        if not (self.digits[i] or "number" in self.senses[i]):
            return None
        nights = self.nights(i)
        length = (((Fraction(nights[0]), cal.DAY),), nights[1]) if nights else self.length(i)
        side = self.sense(self.comma(length[1]), "from") if length else None
        if length and side and not (sure or lasts):
            side = side if not STARTING.isdisjoint(self.words[length[1] : side[1]]) else None
        hours = length is not None and all(unit in SECONDS for _, unit in length[0])
        start = self.moment(side[1], True) if length and side and hours else None
        if length and start and start[0].clock and not start[0].until:
            found = self.found(start[0])
            return self._lasting_hours(found.value, length[0], start[1])
        day = self.one_day(self.after(side[1], "the")) if side else None
        if side and side[0] == 1:
            return None  # "2 days after tomorrow" is one day.
        if not length or not day or not day[0].first or any(u in SECONDS for _, u in length[0]):
            return None
        found, _ = self._lasting_days(day[0].first, length)
        return found, day[1]

    def _lasting_days(self, start: date, length: tuple[Length, int]) -> tuple[Found, int]:
        value = Between(start=start, end=self.moved(start, length[0], 1))
        return Found(Kind.RANGE, value, Grain.DAY, 0.85, "range"), length[1]


def _is_dated(bag: Bag) -> bool:
    """Whether a side tells the month of the other: "Fri 20 March", "the 7th of next month"."""
    if not bag.day:
        return False
    return bag.day.end is not None if bag.numbered else bag.named is not None and not bag.day.end


def _in_its_order(first: Day, last: Day) -> Day:
    """Read the right side of "28/06 to 06/08" in the one order that the left one can have."""
    ends = [day for day in last.others if first.first and day >= first.first]
    told = {first.rule, last.rule} == {"numeric"} and not first.others and ends
    back = told and first.first and last.first and last.first < first.first
    return last._replace(first=min(ends), others=(), ask=None) if back else last


def _same_order(first: Day, last: Day | None) -> Day:
    """Read "08/05 to 08/16" month first on both sides when the right one can only be so."""
    if not last or last.first is None or {first.rule, last.rule} != {"numeric"} or last.others:
        return first
    gaps = {(last.first - day).days: day for day in (first.first, *first.others) if day}
    near = min((gap for gap in gaps if gap >= 0), default=None)
    return first if near is None else first._replace(first=gaps[near], others=(), ask=None)
