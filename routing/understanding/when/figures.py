"""Dates in figures: 2026-03-15, 15/03/2026, 15.3., 03/04, which may be two days.

Knows how figures are put together to a day; knows no names of months.
"""

from __future__ import annotations

import re
from datetime import date

from routing.understanding.meaning import Doubt, Grain
from routing.understanding.when import calendar as cal
from routing.understanding.when.phrases import YEARS
from routing.understanding.when.stints import Stints
from routing.understanding.when.values import Day, DayRead, or_invalid

YEAR_FIRST = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d|-\w|/(?!\d{4}-)\d|\.\d)")
THREE = re.compile(r"(\d{1,2})([/.-])\s?(\d{1,2})\2(\s?\d{4}|'?\d{2})(?![\w/]|[:.]\d)")
SPACED = re.compile(r"(\d{1,2}) (?:(\d{1,2}) (\d{4})|(\d{2})(?: (\d{2}))?)(?![\w:/.-]| ?(?:am|pm))")
SLASH = re.compile(r"(\d{1,2})\s?/\s?(\d{1,2})(?![\d/]|[.,]\d)")
DOT = re.compile(r"(\d{1,2})\.(\d{1,2})(\.?)(?![\d]|\.\d)")
DOT_SPACED = re.compile(r"(\d{1,2})\. (\d{1,2})\.(?!\d)")
DASH = re.compile(r"(\d{1,2})-(\d{1,2})(?![\w.-])")
MONTH_YEAR = re.compile(r"(?:(0?[1-9]|1[0-2])/|(0[1-9]|1[0-2])[-.])(\d{4})(?![\w/-]|\.\d)")
YEAR_MONTH = re.compile(r"(\d{4})[-/](0[1-9]|1[0-2])(?![\w/-]|\.\d)")
SIGNED = re.compile(r"\d{1,2}/-?\d{1,2}/-?\d{2,4}(?![\w/])")
MARKS = frozenset("-/.")
NEAR = 2
"""So many years off, a short date is no number of a version."""


class Figures(Stints):
    """Reads days in figures; every reader gives (piece, next) or None."""

    def numeric_day(self, i: int, strong: bool) -> DayRead:
        """Read 2026-03-15, 15/03/2026, 15.3. and 03/04, which may be two days."""
        if not self.digits[i]:
            return None
        glued = self.words[i - 1] in ("/", ".", "#", ":") and self.touches(i)
        if glued and i != self.parted:
            return None
        at = self.starts[i]
        if self.words[i + 1] not in MARKS:
            return self._spaced_day(i, at)
        if m := YEAR_FIRST.match(self.folded, at):
            if int(m[1]) not in YEARS:
                return None
            month, day = int(m[3]), int(m[4])
            month, day = (day, month) if day <= 12 < month else (month, day)  # "2026/25/09"
            found = cal.make_date(int(m[1]), month, day)
            return or_invalid(found, "iso", dated=True), self.past(m.end())
        if m := THREE.match(self.folded, at):
            year = int(m[4].lstrip("'"))
            year += 2000 if year < 100 else 0
            if year not in YEARS:
                hours = m[4][0].isspace()  # "2.8. 1845-1955"
                return self._two_figures(i, at, strong) if hours else None
            short = m[2] != "/" and len(m[4]) == 2 and len(m[1] + m[3]) < 4
            near = abs(year - self.today.year) <= NEAR and strong  # "by 1.4.26", but not "v1.4.26"
            j = self.past(m.end())
            told = near or (m[2] == "." and (self._before_clock(j) or self.clock(j, False)))
            if short and not (told or (m[2] == "." and self.habits.dot_days)):
                return None
            return self._ordered(int(m[1]), int(m[3]), m[2], year), self.past(m.end())
        if m := SIGNED.match(self.folded, at):
            return or_invalid(None, "numeric"), self.past(m.end())
        if (m := YEAR_MONTH.match(self.folded, at)) and int(m[1]) in YEARS:
            return self.stretch_of(int(m[1]), int(m[2]), 1, said=True), self.past(m.end())
        if (m := MONTH_YEAR.match(self.folded, at)) and int(m[3]) in YEARS:
            month = int(m[1] or m[2])
            return self.stretch_of(int(m[3]), month, 1, said=True), self.past(m.end())
        return self._two_figures(i, at, strong) or self._spaced_day(i, at)

    def _spaced_day(self, i: int, at: int) -> DayRead:
        """Read "20 02 2027" and, after an article, "le 20 02"."""
        m = SPACED.match(self.folded, at) if self.order == "dm" else None
        if not m or not (m[3] or self.sense(i - 1, "article")):
            return None
        said = m[3] or (f"20{m[5]}" if m[5] else None)
        month, year = int(m[2] or m[4]), int(said) if said else None
        if month not in range(1, 13) or not 1 <= int(m[1]) <= 31 or (year and year not in YEARS):
            return None
        return self._ordered(int(m[1]), month, ".", year), self.past(m.end())

    def _two_figures(self, i: int, at: int, strong: bool) -> DayRead:
        m = SLASH.match(self.folded, at)
        if m:
            first, second = int(m[1]), int(m[2])
            j = self.past(m.end())
            if self._no_slash_day(first, second, j, strong) or self._is_share(i, j, strong):
                return None
            return self._ordered(first, second, "/", None), j
        m = DOT_SPACED.match(self.folded, at) if self.habits.dot_days else None
        if m and 1 <= int(m[1]) <= 31 and 1 <= int(m[2]) <= 12:
            return self._ordered(int(m[1]), int(m[2]), ".", None), self.past(m.end())
        m = DOT.match(self.folded, at)
        if m and self._dot_day(m, i, strong):
            return self._ordered(int(m[1]), int(m[2]), ".", None), self.past(m.end())
        whole = i == 0 and self.past(len(self.folded)) == self.size == 3
        m = DASH.match(self.folded, at) if self.habits.dash_days else None
        m = m if m and (strong or whole or self._hour_behind(self.past(m.end()))) else None
        if m and 1 <= int(m[1]) <= 31 and 1 <= int(m[2]) <= 12 and not self.follows(i, "at_clock"):
            return self._ordered(int(m[1]), int(m[2]), ".", None), self.past(m.end())
        return None

    def _before_clock(self, j: int) -> bool:
        """Whether a clock time follows: "3-6 om 18u"."""
        at = self.after(j, "at_clock")
        return at > j and self.clock(at, True) is not None

    def _hour_behind(self, j: int) -> bool:
        """Whether an hour is said behind "13-3": "13-3, om 9 uur", "13-3 vanaf 9 uur"."""
        k = j + (self.words[j] in (",", "(", ":"))
        side = self.sense(k, "from", "due")
        told = side is not None and self.clock(side[1], True) is not None
        return told or self._before_clock(k) or (k > j and self.clock(k, False) is not None)

    def _before_time(self, j: int) -> bool:
        """Whether a time of day follows: "what about 4.6. in the evening"."""
        return self._before_clock(j) or self.sense(j, "part") is not None

    def _no_slash_day(self, first: int, second: int, j: int, strong: bool) -> bool:
        low, high = sorted((first, second))
        if (first, second) == (24, 7) or low < 1 or self.sense(j, "oclock"):
            return True
        if self.unit_behind(j):
            return True
        if low > 12 or high > 39:
            return True
        return high > 31 and not (strong or j >= self.size)

    def _is_share(self, i: int, j: int, strong: bool) -> bool:
        """Whether two figures are a share, a number on a door or a print: "2/3 of", "unit 3/4"."""
        share = self.sense(j, "share_of")
        if self.sense(i - 1, "place") or (share and not self.sense(share[1], "month", "which")):
            return True
        plain = self.words[j].isalpha() and not self.senses[j]
        alike = self.words[i] == self.words[j - 1]  # "4/4 colour"
        at = self.sense(i - 1, "at_clock") and not self.sense(i - 1, "due")
        named = strong and not at
        return plain and alike and not named and self.words[j] not in self.habits.verbs

    def _dot_day(self, m: re.Match[str], i: int, strong: bool) -> bool:
        first, second = int(m[1]), int(m[2])
        j = self.past(m.end())
        hour = self.is_number(j, 2) and self.words[j + 1] == ":" and not self.touches(j)
        dated = hour or (m[3] and (self.sense(i - 1, "due") or self._before_time(j)))
        timed = self.sense(i - 1, "at_clock") and not dated
        if not (1 <= first <= 31 and 1 <= second <= 12) or timed:
            return False
        if self.sense(j, "unit", "meridiem", "oclock"):
            return False
        told = j >= self.size or bool(self.senses[j]) or self.words[j] in ",-("
        if hour:
            return True  # "9.10 23:00"
        closed = self.habits.dot_days and (m[3] == "." or len(m[2]) == 2 or told)
        return (
            closed
            or strong
            or (i == 0 and self.past(m.end()) >= self.size and m[3] == ".")
            or (len(m[1]) == 2 and m[1][0] == "0" and len(m[2]) == 2)
            or (m[3] == "." and m.end() < len(self.folded))
        )

    def _ordered(self, first: int, second: int, mark: str, year: int | None) -> Day:
        """Choose day-month or month-day; ask when both are days and the order is not known."""
        order = "dm" if mark == "." else self.order
        day_first = self._dated(second, first, year)
        month_first = self._dated(first, second, year)
        said = year is not None
        if first == second or order == "dm" or month_first is None:
            best, other = day_first, None if mark == "." else month_first
        else:
            best, other = month_first, day_first
        if best is None:
            return or_invalid(other, "numeric", dated=said)
        others = (other,) if other and other != best else ()
        if order or not others or max(first, second) > 12:
            return Day(best, "numeric", confidence=0.9, others=others, dated=said)
        early, late = sorted((best, *others))
        return Day(
            early, "numeric", confidence=0.5, others=(late,), ask=Doubt.DATE_ORDER, dated=said
        )

    def _dated(self, month: int, day: int, year: int | None) -> date | None:
        if year is not None:
            return cal.make_date(year, month, day)
        if cal.make_date(2024, month, day) is None:
            return None
        return cal.coming_month_day(self.today, month, day)

    def stretch_of(self, year: int, month: int, months: int, said: bool = False) -> Day:
        """Return the months as one stretch."""
        start = date(year, month, 1)
        grain = {3: Grain.QUARTER, 12: Grain.YEAR}.get(months, Grain.MONTH)
        rule = {1: "month", 3: "quarter", 12: "year"}.get(months, "half_year")
        return Day(start, rule, end=cal.add_months(start, months), grain=grain, dated=said)
