"""Days from tokens: numbers, months, weekdays, tomorrow, "in 3 weeks", "two days after Friday".

Knows the shape of day phrases through one language's lexicon; knows nothing of clock times.
"""

from __future__ import annotations

from datetime import UTC, date, timedelta
from fractions import Fraction
from typing import TYPE_CHECKING

from routing.understanding.meaning import Doubt, Grain
from routing.understanding.when import calendar as cal
from routing.understanding.when.figures import MARKS
from routing.understanding.when.lengths import SECONDS, Length
from routing.understanding.when.phrases import YEARS
from routing.understanding.when.shorts import Shorts
from routing.understanding.when.values import Day, DayRead, Exact, Named, or_invalid
from routing.understanding.words.times.clauses import SEVERAL

if TYPE_CHECKING:
    from datetime import datetime

SEPARATORS, YEAR_MARKS = frozenset("-/.,"), frozenset("-/.,'")
THING = 5
"""A thing that a day is counted from has fewer words."""
TIMELESS = frozenset({"article", "the", "meeting", "deadline", "mention_after", "due"})
MONTHS_SAID = frozenset({"month", "weak_month"})
THINGS = frozenset({"meeting", "mention_after", "place"})
FURTHEST = 3000
AFTER = BESIDE = 1
WITHIN = {cal.DAY: 0, cal.FORTNIGHT: 14}
IN, GENITIVE, SHORT, MOST_BESIDE = 1, 2, 5, 5
BEHIND_DAY = frozenset({"after_next", "weeks_later", "which", "from", "due", "on"})
DATES = frozenset({"month_day", "feast", "ordinal_day", "numeric", "iso", "weekday_number"})


class Days(Shorts):
    """Reads days; every reader gives (piece, next) or None."""

    # -- with a month's name -------------------------------------------------------------------

    def month_day(self, i: int, strong: bool) -> DayRead:
        """Read "15th of March 2026", "March 15th", "8/May/2018", "first of March"."""
        return self.mixed(i) or self._day_month(i) or self._month_day(i) or self.holiday(i)

    def mixed(self, i: int) -> DayRead:
        """Read year, month's name and day joined by one mark in any order: 2020-sep-23."""
        mark = self.words[i + 1]
        if mark not in MARKS or self.words[i + 3] != mark or not self._one_word(i, 5):
            return None
        places = (i, i + 2, i + 4)
        named = [k for k in places if self.sense(k, "month", "weak_month")]
        years = [k for k in places if self.digits[k] == 4 and int(self.words[k]) in YEARS]
        if not years and self.digits[i] and self.digits[i + 4] == 2:
            years = [i + 4]  # "02-Apr-26"
        rest = [k for k in places if k not in named and k not in years]
        if len(named) != 1 or len(years) != 1 or not self.is_number(rest[0], 2):
            return None
        month = self.sense(named[0], "month", "weak_month")
        assert month is not None
        year = int(self.words[years[0]])
        year += 2000 if year < 100 else 0
        found = cal.make_date(year, month[0], int(self.words[rest[0]]))
        return or_invalid(found, "month_day", dated=True), i + 5

    def _one_word(self, i: int, count: int) -> bool:
        """Whether so many tokens stand without a blank between them."""
        return i + count <= self.size and all(self.touches(k) for k in range(i + 1, i + count))

    def _day_month(self, i: int) -> DayRead:
        number = self.day_number(i)
        if not number or (self.touches(i) and self.words[i - 1] in "/:." and i != self.parted):
            return None
        j = self.past_next_day(number[0], number[1])
        if self.words[j] == "en" and not self.digits[i]:
            return None  # "Il y en a trois en avril"
        unit = self.sense(j, "unit")
        j = unit[1] if unit and unit[0] == cal.DAY and number[2] else j
        if self.words[j] in SEPARATORS and (self.touches(j) or number[2]):
            j += 1
        k = self.after(j, "of")
        if k > j and (self.words[j - 1] == "," or self.begins_anew(j)):
            return None  # "About 20, of October": so many
        here = self.senses[k]
        month = here.get("month") or here.get("weak_month")
        if not month:
            hung = k > j and self._month_number(i, k)
            return self._with_year(int(self.words[k]), number[0], k + 1) if hung else None
        if "month" not in here and not (number[2] or self.digits[i]):
            return None
        if ("weak_month" in here and "skip" in here) or (
            self.words[j] in SEPARATORS and self.sense(month[1], "number")
        ):
            return None
        return self._with_year(month[0], number[0], self.dot(month[1], "weak_month"))

    def _month_number(self, i: int, k: int) -> bool:
        """Whether the "11" of "el 17 del 11" is a month."""
        if not self.habits.which_behind or not self.sense(i - 1, "article"):
            return False
        if not self.is_number(k, 2) or not 1 <= int(self.words[k]) <= 12:
            return False
        closed = k + 1 >= self.size or self.words[k + 1] in ",.!?)" or self.year(k + 1)
        return bool(closed or self.sense(k + 1, "at_clock", "to"))

    def _month_day(self, i: int) -> DayRead:
        month = self.sense(i, "month", "weak_month")
        if not month:
            return None
        j = month[1] + (self.words[month[1]] in (".", ","))
        if self.words[j] in "-/" and self.touches(j) and self.touches(j + 1):
            j += 1
        number = self.day_number(self.after(j, "the"))
        if self.sense(i, "weak_weekday") and not (number and self.year(number[1])):
            return None  # Where days come first, "mar 19" is a Tuesday.
        if not number or (number[::2] == (1, False) and not self.digits[number[1] - 1]):
            return None
        colon = self.words[number[1]] == ":"
        if colon and not (self._colon(number[1]) and self.digits[number[1] - 1]):
            return None  # "March 13:30", "abril da quinta: ..."
        if not number[2] and self.sense(number[1], "meridiem", "unit", "oclock"):
            return None
        if number[1] < self.size and self.words[number[1]] in ("am", "pm"):
            return None
        if self.word(month[1]) == "," and not number[2] and self._counts_things(j, number[1]):
            return None
        return self._with_year(month[0], number[0], number[1])

    def _counts_things(self, i: int, j: int) -> bool:
        """Whether a number counts things: "payroll for May, 6 people", "febrero, los dos"."""
        counted = j < self.size and self.word(j).isalpha() and not self.senses[j]
        return counted or self.words[i] in SEVERAL

    def _with_year(self, month: int, day: int, j: int) -> DayRead:
        if not (self.senses[j] or self.digits[j] or self.words[j] in YEAR_MARKS):
            return or_invalid(self._dated(month, day, None), "month_day"), j
        j += self.words[j] == "." and self.touches(j) and self.year(j + 1) is not None
        glued = j + 1 if self.words[j] in SEPARATORS and self.touches(j + 1) else j
        year = self.year(glued) or (self.year(j) if glued > j else None)
        if year:
            return or_invalid(cal.make_date(year[0], month, day), "month_day", dated=True), year[1]
        shifted = self._shifted_year(j) or self.year_of_two(j)
        if shifted:
            found = cal.make_date(shifted[0], month, day)
            return or_invalid(found, "month_day", dated=True), shifted[1]
        return or_invalid(self._dated(month, day, None), "month_day"), j

    def holiday(self, i: int) -> DayRead:
        """Read feasts: Christmas Eve, Easter Monday 2027, Labor Day weekend, Easter week."""
        found = self.sense(i, "holiday")
        if not found:
            return None
        code, j = found
        said = self.year(j) or self._shifted_year(j)
        day = cal.feast(said[0], code) if said else cal.coming_feast(self.today, code)
        j = said[1] if said else j
        unit = self.sense(j, "unit")
        if day and unit and unit[0] == cal.WEEKEND:
            start, end = cal.weekend_by(day)
            return Day(start, "feast", end=end, grain=Grain.DAY), unit[1]
        if day and unit and unit[0] == cal.WEEK:
            start, end = cal.week_by(day)
            return Day(start, "week_of", end=end, grain=Grain.WEEK), unit[1]
        return or_invalid(day, "feast", dated=said is not None), j

    def _shifted_year(self, j: int) -> tuple[int, int] | None:
        """Read the "next year" of "March next year" and of "Easter of next year"."""
        which = self.sense(self.after(j, "of"), "which")
        unit = self.sense(which[1], "unit") if which else None
        if which and unit and unit[0] == cal.YEAR and -1 <= which[0] <= 1:
            return self.today.year + which[0], unit[1]
        ahead = self.sense(j, "in")
        length = self.length(ahead[1]) if ahead else None
        if length and len(length[0]) == 1 and length[0][0][1] == cal.YEAR:
            return self.today.year + int(length[0][0][0]), length[1]  # "October in three years"
        if self.habits.which_behind and (unit := self.sense(self.after(j, "of"), "unit")):
            which = self.sense(unit[1], "which", "which_behind") if unit[0] == cal.YEAR else None
            return (self.today.year + which[0], which[1]) if which and which[0] < 2 else None
        return None

    def dated(self, i: int) -> bool:
        """Whether a figure begins a date: the "13" of "17h 13 mars" and of "17h 13/3"."""
        if not (self.digits[i] or "number" in self.senses[i]):
            return False
        if self.kinds.isdisjoint(MONTHS_SAID) and not self.digits[i]:
            return False
        return self._day_month(i) is not None or self.numeric_day(i, False) is not None

    # -- relative to today ---------------------------------------------------------------------

    def relative_day(self, i: int, strong: bool) -> DayRead:
        """Read today, tomorrow, now and their like."""
        found = self.sense(i, "day")
        if found:
            day = cal.add_days(self.today, found[0])
            ahead = self.sense(found[1], "in")
            length = self.length(ahead[1]) if ahead else None  # "heute in einer Woche"
            if length and not any(unit in SECONDS for _, unit in length[0]):
                return Day(self.moved(day, length[0], 1), "week_from"), length[1]
            weeks = self.sense(found[1], "weeks_later") if found[0] >= 0 else None
            if weeks and not self.is_number(weeks[1]):
                return Day(cal.add_days(day, 7 * weeks[0]), "week_from"), weeks[1]
            return Day(day, "relative_day"), found[1]
        now = self.sense(i, "now")
        return (Exact(self.now, Grain.SECOND, "now"), now[1]) if now else None

    def weekday(self, i: int, strong: bool) -> DayRead:
        """Read Friday, this Friday, next Friday, the Friday after next."""
        which = self.sense(i, "which")
        which = (self.sense(which[1], "which") or which) if which else None
        j = which[1] if which else i
        which = (which[0], j) if which else None
        here = self.senses[j]
        day = here.get("weekday") or self._short_weekday(i, j, which is not None or strong)
        if not day or ("at_clock" in here and here["at_clock"][1] > day[1]):
            return None  # "So um 15 Uhr"
        if self.habits.which_behind and self._is_second(j, day[1]):
            return None
        j = self.dot(day[1], "weak_weekday") if self.words[day[1]] == "." else day[1]
        if BEHIND_DAY.isdisjoint(self.senses[j]):
            return Named(day[0], which[0] if which else None), j
        beyond = self.sense(j, "after_next")
        if beyond:
            return Named(day[0], 2), beyond[1]
        weeks = self.sense(j, "weeks_later")
        if weeks:
            coming = cal.next_weekday(self.today, day[0])
            return Day(cal.add_days(coming, 7 * weeks[0]), "week_from"), weeks[1]
        latest = self.sense(j, "latest")  # "Mercredi dernier délai" is no last Wednesday.
        behind = None if which or latest else self.sense(j, "which")
        if behind and self.habits.which_behind and not self.sense(behind[1], "unit"):
            return Named(day[0], behind[0]), behind[1]
        beside = None if which else self._beside_date(1, day[0], j) or self._in_month(day[0], j)
        return beside or (Named(day[0], which[0] if which else None), j)

    def _short_weekday(self, i: int, j: int, strong: bool) -> tuple[int, int] | None:
        """Read the "Fri" of "by Fri" and, in company only, that of "the Fri"; not "in so einen"."""
        within = self.sense(i - 1, "on") == (IN, i) or self.small_word(j)
        day = self.senses[j].get("weak_weekday") if strong and not within else None
        article = i == j and self.sense(i - 1, "article") and not self.sense(i - 1, "to")
        return (None if article else day) or self._weak(j) or self.owning(j)

    def _in_month(self, weekday: int, j: int) -> DayRead:
        """Read the "in May" of "a Friday in May": the first still ahead, and which is asked."""
        on = self.sense(j, "on")
        month = self.sense(on[1], "month", "weak_month") if on and on[0] == IN else None
        if not on or not month or not (self.sense(on[1], "month") or self.capital(on[1])):
            return None
        said = self.year(month[1])
        if not said and self.digits[month[1]]:
            return None  # "On Friday in May 2 of us"
        days = cal.weekdays_in(self.today, month[0], said[0] if said else None, weekday)
        end = said[1] if said else month[1]
        if not days:
            return None
        return Day(days[0], "weekday", confidence=0.5, others=days[1:], ask=Doubt.WHICH_DAY), end

    def _is_second(self, i: int, j: int) -> bool:
        """Whether a short weekday is an ordinal before its thing: "a segunda versão"."""
        if not self.sense(i, "ordinal"):
            return False
        if not THINGS.issuperset(self.senses[j]):
            return False
        after = self.words[j]
        start = self.starts[i - 1]
        before = self.text[start : start + len(self.words[i - 1])].lower()
        article = i > 0 and before in ("a", "as")
        return article and after.isalpha() and not self.carries_on(j)

    def _dotted_hour(self, k: int) -> bool:
        """Whether the "17.30" of "Fri 17.30" is an hour, and not the "3.50" of "sat 3.50 euros"."""
        hour = self.dotted(k)
        j = hour[1] if hour else k
        thing = self.words[j].isalpha() and not self.senses[j]
        return j > k and not (thing and not self.carries_on(j))

    def _beside_date(self, nth: int, weekday: int, j: int) -> DayRead:
        """Read the "before Christmas" of "the Friday before Christmas"; `nth` counts from there."""
        side = self.sense(j, "from", "due")
        if not side or side[0] != BESIDE or side[1] >= self.size or not 0 < nth <= MOST_BESIDE:
            return None
        base = self.one_day(self.after(side[1], "the"))
        if not base or base[0].first is None or base[0].end or base[0].rule not in DATES:
            return None
        if self.sense(j, "from"):
            first = cal.next_weekday(cal.add_days(base[0].first, 1), weekday)
            return Day(cal.add_days(first, 7 * (nth - 1)), "week_from"), base[1]
        first = cal.next_weekday(cal.add_days(base[0].first, -7), weekday)
        return Day(cal.add_days(first, -7 * (nth - 1)), "week_from"), base[1]

    def dot(self, j: int, kind: str) -> int:
        """Return the index after the full stop of a short name ("Fri."), unless the text ends."""
        short = len(self.words[j - 1]) <= SHORT and self.sense(j - 1, kind) is not None
        return j + 1 if short and self.words[j] == "." and j + 1 < self.size else j

    def _weak(self, i: int) -> tuple[int, int] | None:
        """A short weekday counts beside a clock, a part of the day or a date."""
        day = self.sense(i, "weak_weekday")
        if not day or (self.touches(i) and self.words[i - 1] not in ",(-/") or self.small_word(i):
            return None
        ends = self.words[day[1]] in ("?", "!") or day[1] + (self.words[day[1]] == ".") >= self.size
        met = self.words[i - 1] in self.meetings or self.sense(i - 1, "meeting") is not None
        met = met or self.follows(i, "except")
        if (ends and (i == 0 or met)) or self.short_told(i, *day):
            return day
        j = day[1] + (self.words[day[1]] == ".")
        j += self.words[j] in (",", "(", "~") or (self.words[j] == ":" and not self.touches(j + 1))
        k = self.after(self.after(j, "at_clock", "on"), "the")
        counted = "unit" if self.habits.which_behind else ""
        beside = (
            self.clock(k, k > j or self.digits[k] == 4)
            or (self.words[j] == "-" and self.clock(j + 1, False))
            or self.sense(j, "part", "part_after_day")
            or self.month_day(k, True)
            or self.sense(self.after(j, "of"), "which", counted)
            or self.ordinal(k)
            or self.sense(j, "after_next")
            or (self.is_number(k, 2) and self.sense(k + 1, "part"))
            or self._hours_follow(i, j)
            or (self.words[k + 1] == "." and self._dotted_hour(k))
        )
        closed = k + 1 >= self.size or self.words[k + 1] == "-" or self._soon_and_on(day[0], k)
        closed = closed or self.sense(k + 1, "at_clock") is not None
        lone = (self.is_number(k, 2) and closed) or self.spelled_day(k)
        numeric = self.is_number(k, 2) and self.numeric_day(k, True)
        return day if beside or lone or numeric or self._among_days(i, day[1]) else None

    def counted(self, i: int, strong: bool) -> DayRead:
        """Read "in 3 days", "3 days from now", "2 hours ago", "a week from Friday"."""
        start = self.sense(i, "in", "plus") or self._after_that(i)
        if self.words[i] in self.habits.articles and self._is_rate(i) and not self._hence(i + 2):
            return None
        beside = self._beside_day(i) or self._counted_weekday(i) or self._week_today(i)
        if beside:
            return beside
        back = self.sense(i, "ago_before")
        if back:
            gone = self.length(back[1])
            return (self._moved_by(gone[0], -1), gone[1]) if gone else None
        length = self.length(start[1] if start else i)
        if start and not length and start[1] - i > 1:
            length = self.length(start[1] - 1)  # "En unos días"
        if not length:
            return self._within_the(start)
        parts, j = length
        ago, then = self.sense(j, "ago"), self.sense(j, "from")
        if ago and not (then and then[1] >= ago[1] and self._based(parts, j)):
            return self._moved_by(parts, ago[0]), ago[1]
        hence = self.sense(j, "hence")
        if hence:
            return self._moved_by(parts, 1), hence[1]
        base = None if start and self.sense(j, "on") else self._based(parts, j)
        if base:
            return base
        if not start or (start[0] and all(unit == cal.YEAR for _, unit in parts)):
            return None
        return self._moved_by(parts, 1), j

    def _after_that(self, i: int) -> tuple[int, int] | None:
        """Whether "after" stood before a length: "after two hours", but not "after 2 hours of"."""
        if self.opened != i or not self.follows_with(i, "from", AFTER):
            return None
        length = self.length(i)
        return (1, i) if length and not self.sense(length[1], "of", "from") else None

    def _within_the(self, start: tuple[int, int] | None) -> DayRead:
        """Read the "within the hour" that names no number."""
        the = self.sense(start[1], "article") if start else None
        unit = self.sense(the[1], "unit") if the else None
        within = self.sense(start[1] - 1, "within") if start and the else None
        if unit and within and unit[0] in WITHIN:
            return Day(cal.add_days(self.today, WITHIN[unit[0]]), "in_units"), unit[1]
        if unit and within and unit[0] in (cal.WEEK, cal.MONTH):
            ends = cal.add_days(cal.unit_around(self.today, unit[0])[1], -1)
            later = cal.add_units(self.today, 1, unit[0])
            return Day(ends, "in_units", others=(later,), ask=Doubt.WHICH_DAY), unit[1]
        if not unit or unit[0] not in SECONDS or self.sense(start[1] if start else 0, "which"):
            return None
        return self._moved_by(((Fraction(1), unit[0]),), 1), unit[1]

    def _is_rate(self, i: int) -> bool:
        """Whether "a day" says how often: "5 leads a day"."""
        plain = [i > back and self._plain(i - back) for back in (1, 2)]
        near = plain[0] and self.number(i - 2) is not None
        return near or (all(plain) and i > 2 and self.number(i - 3) is not None)

    def _plain(self, k: int) -> bool:
        return self.words[k].isalpha() and not self.senses[k]

    def _based(self, parts: Length, j: int) -> DayRead:
        """Read what follows "a week": "from Friday", "after 3 March", "today", "on Monday"."""
        side = self.sense(j, "from", "due") or self._weeks_on(parts, j) or self._days_of(j)
        k = side[1] if side else j
        if not side or k >= self.size or all(unit in SECONDS for _, unit in parts):
            return None
        sign = -1 if self.sense(j, "due") and not self.sense(j, "from") else 1
        if sign < 0 and side[0] not in (1, 3):
            return None
        of = side[0] == GENITIVE  # "Une quinzaine de personnes le 2 avril"
        base = self.one_day(self.after(k, "the")) or (None if of else self._behind_a_thing(k))
        if not base or base[0].first is None or (base[0].end and of):
            return None  # "2 semanas de 2027"
        (day, end), first = base, base[0].first
        moved = self.moved(first, parts, sign)
        others = tuple(self.moved(other, parts, sign) for other in day.others)
        return Day(moved, "week_from", others=others, ask=day.ask), end

    def _hence(self, j: int) -> bool:
        """Whether it is counted from today: "get me a list a week from now" is no rate."""
        side = self.sense(j, "from")
        return bool(side and (day := self.sense(side[1], "day")) and day[0] >= 0)

    def _week_today(self, i: int) -> DayRead:
        """Read "fortnight today" and "week tomorrow"; "next week today" is no such day."""
        unit = self.sense(i, "unit")
        day = self.sense(unit[1], "day") if unit and unit[0] in (cal.WEEK, cal.FORTNIGHT) else None
        if not unit or not day or day[0] < 0 or self.sense(i - 1, "which", "number", "article"):
            return None
        return Day(cal.add_units(cal.add_days(self.today, day[0]), 1, unit[0]), "week_from"), day[1]

    def _days_of(self, j: int) -> tuple[int, int] | None:
        """Whether a day follows "within three days of"."""
        of = self.sense(j, "of") if "within" in self.kinds else None
        if not of or not (self.sense(of[1], "day", "weekday", "holiday") or self.ordinal(of[1])):
            return None
        return 0, of[1]

    def _behind_a_thing(self, k: int) -> tuple[Day, int] | None:
        """Read the "15 April" of "a week before the launch on 15 April"."""
        for j in range(k + 1, min(k + THING, self.size)):
            if "on" in self.senses[j] and self.senses[j]["on"][0] == 0:
                return self.one_day(self.after(self.senses[j]["on"][1], "the"))
            if self.habits.which_behind and "day_article" in self.senses[j]:
                return self.one_day(self.senses[j]["day_article"][1])  # "La feria del 20 de junio"
            if not self.words[j].isalpha() or not TIMELESS.issuperset(self.senses[j]):
                break
        return None

    def _weeks_on(self, parts: Length, j: int) -> tuple[int, int] | None:
        """Whether "today" or "on Monday" follows a number of weeks."""
        if not all(unit in (cal.WEEK, cal.FORTNIGHT) for _, unit in parts):
            return None
        on, this = self.sense(j, "on"), self.sense(j, "which")
        if self.sense(j, "day") or (this and this[0] == 0 and self.sense(this[1], "weekday")):
            return 0, j
        named = on is not None and on[0] == 0 and self.sense(on[1], "weekday") is not None
        return (0, on[1]) if on and named else None

    if TYPE_CHECKING:

        def one_day(self, i: int) -> tuple[Day, int] | None:
            """Return one whole day named here, whatever names it: `Moments` joins them."""

    def _beside_day(self, i: int) -> DayRead:
        """Read "the day after Christmas" and "the day before the launch on 3 May"."""
        side = self.sense(i, "day_beside")
        if not side or side[1] >= self.size or self.after(i, "day") > side[1]:
            return None
        base = self.one_day(self.after(side[1], "the"))
        if not base or base[0].first is None or base[0].end:
            return None
        day_beside = cal.add_days(base[0].first, side[0])
        return base[0]._replace(first=day_beside, rule="week_from"), base[1]

    def _counted_weekday(self, i: int) -> DayRead:
        """Read "three Fridays from now"."""
        count = self.number(i)
        day = self.sense(count[1], "plural", "weekday") if count else None
        hence = self.sense(day[1], "hence") if day else None
        if not count or not day or not hence or not 1 <= count[0] <= 60:
            return None
        first = cal.next_weekday(cal.add_days(self.today, 1), day[0])
        return Day(cal.add_days(first, 7 * (count[0] - 1)), "week_from"), hence[1]

    def _moved_by(self, parts: Length, sign: int) -> Day | Exact:
        if any(unit in SECONDS for _, unit in parts):
            at = self.later(parts, sign)
            grain = Grain.SECOND if any(u == cal.SECOND for _, u in parts) else Grain.MINUTE
            return Exact(at, grain, "in_hours" if sign > 0 else "ago")
        weeks = all(unit in (cal.WEEK, cal.FORTNIGHT) for _, unit in parts)
        rule = "ago" if sign < 0 else "in_weeks" if weeks else "in_units"
        return Day(self.moved(self.today, parts, sign), rule)

    def moved(self, start: date, parts: Length, sign: int) -> date:
        """Move a day by a length; half a unit is counted in days."""
        for amount, unit in parts:
            whole = int(amount)
            rest = amount - whole
            start = cal.add_units(start, sign * min(whole, FURTHEST), unit)
            start = cal.add_days(start, sign * int(rest * cal.ABOUT_DAYS.get(unit, 1)))
        return start

    def later(self, parts: Length, sign: int) -> datetime:
        """Move now by a length that has hours or less in it."""
        seconds = sum(int(n * SECONDS[unit]) for n, unit in parts if unit in SECONDS)
        days = tuple((n, unit) for n, unit in parts if unit not in SECONDS)
        gap = (self.moved(self.today, days, sign) - self.today).days
        moved = self.now.astimezone(UTC) + timedelta(days=gap, seconds=sign * seconds)
        return moved.astimezone(self.now.tzinfo)
