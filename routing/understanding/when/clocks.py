"""Times of day: noon, 5pm, 17:00, half past three, between 3 and 4.

Knows how people say a clock time; knows nothing of days.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from routing.understanding.meaning import Grain
from routing.understanding.when import calendar as cal
from routing.understanding.when.amounts import at_a_price
from routing.understanding.when.lengths import Lengths
from routing.understanding.when.values import END_OF_DAY, NOON, Clock, likely_hour
from routing.understanding.words.times.clauses import MEASURES

ENDS_HERE = r"(?![:\d]|/(?!\d{1,2}[:.]\d\d|\d{4}-)|[.,]\d)"
"""No figure goes on, but for a second time ("14:30/15:00") or day ("09:30/2026-05-03")."""


def _shapes(a: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Compile "5:30pm", "5 30 pm" and "1730"; `a` is empty where "am" is a preposition."""
    half = rf"(?:(?:\s{{0,2}}([{a}p])\s?(?:\.\s?m\b\.?|m\b)|([{a}p])(?!\w)\.?))?"
    return (
        re.compile(
            rf"(\d{{1,2}})(?:([:.]|\s?[hu]\s?)(\d{{2}})(?::(\d{{2}})(?:\.\d{{3,6}})?)?)?{half}"
            rf"{ENDS_HERE}"
        ),
        re.compile(rf"(\d{{1,2}}) {{1,2}}(\d{{2}}){half}(?![\w:/.,-])"),
        re.compile(rf"(\d{{1,2}})(\d{{2}}){half}(?![:/\d]|[.,]\d)"),
    )


SHAPES = {True: _shapes("a"), False: _shapes("")}
DOTTED = re.compile(r"(\d{1,2})\.(\d{2})(?![\d.])")
HALF_DAY, QUARTER_HOUR, HOURS_A_DAY = 12, 15, 24
MINUTES = range(10, 60, 5)
EARLIEST, EVENING, NIGHT, FOR = 7, 3, 4, 2
"""A time with minutes before this hour is in the afternoon; trains leave at 7:45."""
HOUR_ENDS = frozenset({
    "on", "day", "weekday", "weak_weekday", "which", "part", "this_part", "due", "from", "to",
    "every", "latest", "zone", "at_clock", "between", "repeat", "plural", "in",
})  # fmt: skip
AT_WORDS, EARLY = 3, 6
RELATIVE = frozenset({"day", "day_beside"})
DAY_WORDS = frozenset({"weekday", "weak_weekday", "day", "month", "weak_month", "holiday"})
BY_ANOTHER = frozenset({"past", "or"})
MINUTES_SAID = frozenset({"minutes_after", "minutes_and"})
HOURS = frozenset({"number", "clock", "half", "half_of"})
WHICH_ONE = frozenset({r"the", r"another", r"new", r"same", r"first", r"next", r"last", r"other"})


class Clocks(Lengths):
    """Reads times of day."""

    def clock(self, i: int, strong: bool) -> tuple[Clock, int] | None:
        """Read noon, 5pm, 17:00, "half past three", 17 Uhr and, after "at", a bare hour."""
        key = (i, strong)
        if key not in self._clocks:
            self._clocks[key] = self._read_clock(i, strong)
        return self._clocks[key]

    def _read_clock(self, i: int, strong: bool) -> tuple[Clock, int] | None:
        here, before = self.senses[i], self.senses[i - 1]
        if i >= self.size or not (self.digits[i] or not HOURS.isdisjoint(here)):
            return None
        nights = self.nights(i)  # "From the 27th for two nights", "8 abril, 1 noite"
        if nights and ("at_clock" not in before or "parts" in self.senses[nights[1] - 1]):
            return None
        if self.digits[i] and "place" in before and not self._told_hour(i + 1):
            return None
        if self.digits[i] and (self._on_a_day_number(i) or self._day_of_weekday(i)):
            return None
        if "clock" in here:
            named = here["clock"]
            return self._named(Clock(named[0] * 60, Grain.HOUR), self.after(named[1], "ish"))
        another = "half" in here or not BY_ANOTHER.isdisjoint(self.kinds)
        if another and (found := self._half(i) or self._past(i) or self._earlier(i)):
            return found
        found = self._digits(i, strong) if self.digits[i] else self._words(i, strong)
        if not found and not MINUTES_SAID.isdisjoint(self.kinds):
            found = self._spoken(i, strong)
        if found and self.senses[found[1]] and self._at_a_price(found[1]):
            return None
        two = found and found[0].plain and self.follows(i, "between")  # "Entre 17 et 18"
        return self._and_minutes(*found) if found and not two else found

    def _at_a_price(self, j: int) -> bool:
        """Whether it is said at how much: "6 heures à 45"."""
        at = "at_clock" in self.senses[j] or "to" in self.senses[j]
        return at and self.digits[j + 1] in (2, 3) and int(self.words[j + 1]) > HOURS_A_DAY

    def _on_a_day_number(self, i: int) -> bool:
        """Whether the word for day makes a figure no hour: "dia 1 no máximo"."""
        unit = self.sense(i - 1, "unit") if self.sense(i - 1, "day_article") else None
        return unit is not None and unit[0] == cal.DAY and not self._told_hour(i + 1)

    def _day_of_weekday(self, i: int) -> bool:
        """Whether a figure is the date of its weekday: "viernes 13 hasta las 17h"."""
        k = i - 1 - (self.words[i - 1] == ".")
        named = self.sense(k, "weekday", "weak_weekday")
        if not named or not self.is_number(i, 2) or self._told_hour(i + 1):
            return False
        day = int(self.words[i])
        return day > HALF_DAY and cal.next_weekday(self.today, named[0]).day == day

    def _earlier(self, i: int) -> tuple[Clock, int] | None:
        """Read the earlier of "3 or 4pm"."""
        other = self.sense(i + 1, "or") if self.is_number(i, 2) else None
        half = self.sense(other[1] + 1, "meridiem") if other else None
        late = self.clock(other[1], False) if other and half else None
        if not late or not 1 <= int(self.words[i]) <= HALF_DAY:
            return None
        second = int(self.words[i]) % HALF_DAY * 3600 + late[0].second // NOON * NOON
        return Clock(second - NOON * (second >= late[0].second), Grain.HOUR), late[1]

    def _told_hour(self, j: int) -> bool:
        """Whether what follows makes a number an hour even on a door: "the flat 4pm"."""
        return self.words[j] in (":", ".") or self.sense(j, "meridiem", "oclock") is not None

    def _named(self, clock: Clock, j: int) -> tuple[Clock, int]:
        """Read the "trente" of "midi trente"."""
        minutes = self.number(j)
        told = minutes and minutes[0] in MINUTES and not self.is_number(j)
        if minutes and told and self._hour_ends(minutes[1]):
            second = (clock.second + minutes[0] * 60) % END_OF_DAY
            return clock._replace(second=second, grain=Grain.MINUTE), minutes[1]
        return self._and_minutes(clock, j)

    def _and_minutes(self, clock: Clock, j: int) -> tuple[Clock, int]:
        """Read the minutes of "sept heures et quart", "las tres y media", "sette meno dieci"."""
        if clock.grain is not Grain.HOUR or j >= self.size:
            return clock, j
        said = self.sense(j, "minutes_after")
        minutes, end = said or (0, j)
        side = self.sense(j, "minutes_and") if not said else None
        count = self.number(side[1]) if side else None
        other = clock.sure and count and self.sense(count[1], "meridiem")  # "4pm et 5pm"
        if side and count and 5 <= count[0] <= 59 and not (other or self._is_time(count[1])):
            unit = self.sense(count[1], "unit")
            end = unit[1] if unit and unit[0] == cal.MINUTE else count[1]
            minutes = side[0] * count[0]
        if end == j:
            return clock, j
        second = (clock.second + minutes * 60) % END_OF_DAY
        end = self.after(end, "oclock")
        half = self.sense(end, "meridiem")
        if half and (not clock.sure or second < 13 * 3600):
            second = second % NOON + half[0] * 3600
            return Clock(second, Grain.MINUTE), half[1]
        return clock._replace(second=second, grain=Grain.MINUTE, plain=False), end

    def _is_time(self, j: int) -> bool:
        unit = self.sense(j, "unit")
        other = self.sense(j, "month", "oclock", "weak_month") or self.words[j] in (":", "-", "/")
        return bool(other) or (unit is not None and unit[0] != cal.MINUTE)

    def _spoken(self, i: int, strong: bool) -> tuple[Clock, int] | None:
        """Read an hour that only its minutes make a time: "tres y media"."""
        hour = self.number(i)
        if not hour or hour[0] > 24 or (self.words[i] in self.habits.articles and not strong):
            return None
        if self.is_number(i) and (len(self.words[i]) > 2 or self._glued(i)):
            return None
        after = self.sense(hour[1], "minutes_after")
        side = self.sense(hour[1], "minutes_and") if strong else None
        count = self.number(side[1]) if side else None
        ends = count and count[0] % 5 == 0 and count[0] >= 5 and self._hour_ends(count[1])
        return self._bare(hour[0], hour[1]) if after or ends else None

    def _half(self, i: int) -> tuple[Clock, int] | None:
        """Read "half past three", "quarter to 9", "halb drei"."""
        half = self.sense(i, "half")
        again = half and self.sense(half[1], "half")
        return self._moved(half[0], half[1]) if half and not again else None

    def _past(self, i: int) -> tuple[Clock, int] | None:
        """Read "20 past 4", "ten minutes to noon"."""
        count = self.number(i)
        if not count or not 1 <= count[0] <= 59:
            return self._half_before(i)
        unit = self.sense(count[1], "unit")
        hours = unit is not None and unit[0] == cal.HOUR and count[0] <= HALF_DAY
        j = unit[1] if unit and (unit[0] == cal.MINUTE or hours) else count[1]
        side = None if self._of_a_weekday(i) else self.sense(j, "past")
        if side and hours:  # "An hour before noon", "an hour before my 2 o'clock"
            mine = self.words[side[1]] in self.habits.owners
            return self._moved(60 * side[0] * count[0], side[1] + mine)
        if not side or (j == count[1] and not self._plain_past(i, count[0], *side)):
            return None
        return self._moved(side[0] * count[0], side[1])

    def _of_a_weekday(self, i: int) -> bool:
        """Whether a figure is the day of "mercoledì 25 alle nove", and no minutes before nine."""
        named = self.sense(i - 1, "weekday", "weak_weekday", "day_article")
        return self.habits.which_behind and self.is_number(i) and named is not None

    def _half_before(self, i: int) -> tuple[Clock, int] | None:
        """Read "half an hour before our 3pm"."""
        half = self.sense(i, "half_of")
        unit = self.sense(half[1], "unit") if half else None
        side = self.sense(unit[1], "past") if unit and unit[0] == cal.HOUR else None
        if not half or not side or half[0] < 1:
            return None
        mine = self.words[side[1]] in self.habits.owners
        return self._moved(60 // half[0] * side[0], side[1] + mine)

    def _plain_past(self, i: int, minutes: int, side: int, j: int) -> bool:
        """Whether "20 to 2" needs no "minutes"; "5 to 7" and "from 10 to 4" are stretches."""
        if minutes % 5 or (side < 0 and minutes <= HALF_DAY and self.follows(i, "from")):
            return False
        if self.sense(j, "half", "clock"):
            return minutes <= 10 or self.sense(j, "clock") is not None
        hour = self.number(j)
        return side > 0 or minutes > 12 or (hour is not None and minutes > 4 and hour[0] < minutes)

    def _moved(self, minutes: int, i: int) -> tuple[Clock, int] | None:
        hour = self.sense(i, "clock")
        if hour:
            return Clock((hour[0] * 60 + minutes * 60) % END_OF_DAY, Grain.MINUTE), hour[1]
        half = self._half(i)
        base = half or (self.clock(i, True) if not self.sense(i, "past") else None)
        if not base or (base[0].grain is not Grain.HOUR and (not half or abs(minutes) > 10)):
            return None
        second = (base[0].second + minutes * 60) % END_OF_DAY
        return base[0]._replace(second=second, grain=Grain.MINUTE, plain=False), base[1]

    def _digits(self, i: int, strong: bool) -> tuple[Clock, int] | None:
        if self._glued(i):
            return None
        glued = self.touches(i + 1) and self.words[i + 1].isalpha()
        if glued and not self._hour_word(i + 1):
            return None
        at = self.starts[i]
        m = SHAPES[self.habits.am][0].match(self.folded, at)
        if m and m[3] is None and self.digits[i + 1] and (two := self._two_numbers(at, i, strong)):
            return two
        if not m:
            shape = SHAPES[self.habits.am][2]
            four = shape.match(self.folded, at) if self.digits[i] in (3, 4) else None
            four = four if self.digits[i] == 4 or not four or self._short(i, four) else None
            return self._military(i, four, strong) if four else None
        if zero := self._zero_minutes(int(self.words[i]), i + 1, strong):
            return zero
        return self._shaped(m, i, self.past(m.end()), strong)

    def _at_an_hour(self, i: int) -> bool:
        """Whether what stands before a figure makes it a time."""
        to = self.sense(i - 1, "to")
        joined = self.words[i - 1] == "-" or (to is not None and to[0] == 0)
        at = joined or self.sense(i - 1, "at_clock") is not None
        return at or self.follows(i, "from") or self.follows(i, "between")

    def _glued(self, i: int) -> bool:
        if self.blanks[i] or i == self.parted:
            return False
        decimal = self.words[i - 1] == "," and self.touches(i - 1) and self.is_number(i - 2)
        return decimal or self.words[i - 1] not in ("(", "-", "~", "@", ",", ";", "h", "t")

    def _short(self, i: int, m: re.Match[str]) -> bool:
        """Whether three digits are a time: "930pm", "at 930", "930ish", not "210ish", "500ish"."""
        j = self.past(m.end())
        at = self.follows(i, "at_clock") and not at_a_price(self.words, i)  # "Sell it at 140"
        if int(m[2]) % QUARTER_HOUR and not (m[3] or m[4]):
            return at
        sign = self.sense(j, "oclock", "ish") is not None
        return bool(m[3] or m[4]) or at or (sign and int(m[2]) > 0)

    def _hour_word(self, i: int) -> bool:
        """Whether letters glued to a number belong to a clock time: "8h", "3p", "11ish"."""
        word = self.words[i]
        known = self.sense(i, "oclock", "ish", "meridiem")
        return word in ("a", "p", "h") or known is not None

    def _two_numbers(self, at: int, i: int, strong: bool) -> tuple[Clock, int] | None:
        """Read "9 20 pm" and, beside a part of the day, "11 45 in the morning"."""
        m = SHAPES[self.habits.am][1].match(self.folded, at)
        if not m or int(m[1]) > 24 or int(m[2]) > 59:
            return None
        j, half = self.past(m.end()), m[3] or m[4]
        spoken = int(m[2]) % 5 == 0 and self.follows(i, "at_clock") and self._hour_ends(j)
        if not (half or spoken or self.sense(j, "part")):
            return None
        return self._clock_of(int(m[1]), int(m[2]), 0, half, Grain.MINUTE), j

    def dotted(self, i: int) -> tuple[Clock, int] | None:
        """Read the "9.30" of "4 May 9.30"; without a date before it, it may be any figure."""
        m = DOTTED.match(self.folded, self.starts[i]) if self.digits[i] else None
        if not m or int(m[1]) > 23 or int(m[2]) > 59 or self.words[i - 1] == "-":
            return None
        if self._glued(i) or self.sense(self.past(m.end()), "meridiem") or self.sense(i - 1, "on"):
            return None
        j = self.past(m.end())
        clock = self._clock_of(int(m[1]), int(m[2]), 0, None, Grain.MINUTE)
        return self._by_day(clock, m[1]), self.after(j, "oclock")

    def _by_day(self, clock: Clock, hour: str) -> Clock:
        """Put "3:30" into the afternoon where people tell the time by halves of the day."""
        early = 1 <= int(hour) < EARLIEST and hour[0] != "0"
        if not self.habits.half_day or clock.sure or not early:
            return clock
        return clock._replace(second=likely_hour(int(hour)) * 3600 + clock.second % 3600)

    def _military(self, i: int, m: re.Match[str], strong: bool) -> tuple[Clock, int] | None:
        hour, minute, half = int(m[1]), int(m[2]), m[3] or m[4]
        j = self.past(m.end())
        sign = self.sense(j, "oclock", "ish")
        told = m[1][0] == "0" or self.sense(i - 1, "at_clock", "due")
        if not sign and strong and told:  # "By 0900 hours"
            unit = self.sense(j, "unit")
            sign = unit if unit and unit[0] == cal.HOUR else None
        if hour > 23 or minute > 59 or not (half or sign or (strong and self._hour_ends(j))):
            return None
        if strong and not half and not sign and (int(m[1] + m[2]) in range(1990, 2100)):
            return None
        if self.digits[i] == 3 and self.words[i - 1] == "la" and self.words[i - 2] != "a":
            return None  # "La 214 está repetida"
        clock = self._clock_of(hour, minute, 0, half, Grain.MINUTE)
        if self.digits[i] == 3 and hour < EARLY:  # "At 230", but "train at 630"
            clock = self._by_day(clock, m[1])
        return clock, sign[1] if sign else j

    def _shaped(self, m: re.Match[str], i: int, j: int, strong: bool) -> tuple[Clock, int] | None:
        hour, mark, half = int(m[1]), (m[2] or "").strip(), m[5] or m[6]
        cut = self.sense(j, "meridiem") if not half and self.touches(j) else None
        if cut:  # "2pmFriday"
            half, j = self.words[j][0], cut[1]
        before = i - 1 - (self.words[i - 1] == ",")  # "Tomorrow, 3p"
        alone = m[6] and not mark and not strong and not self.sense(before, "day", "weekday")
        if alone and not self.opens(j, HOUR_ENDS):
            half = None
        sign = self._sign(j)
        if mark == "." and not (half or sign or (strong and self._at_an_hour(i))):
            return None
        if hour > 24 or int(m[3] or 0) > 59 or int(m[4] or 0) > 59:
            return None
        if m[3] and m[2][-1].isspace() and self.dated(self.past(m.start(3))):
            clock = self._clock_of(hour, 0, 0, None, Grain.HOUR)  # "17h 13 mars"
            return self._o_clock(clock, hour, self.past(m.start(3)))
        grain = Grain.SECOND if m[4] else Grain.MINUTE if m[3] else Grain.HOUR
        if m[3] is None and not half and not sign:
            return self._bare(hour, j) if strong and (not m[6]) and self._hour_told(i, j) else None
        clock = self._clock_of(hour, int(m[3] or 0), int(m[4] or 0), half, grain)
        clock = self._by_day(clock, m[1])
        if sign and not m[3] and not half:
            return self._o_clock(clock, hour, sign[1])
        named = self.sense(j, "clock")  # "12:00 noon"
        if named and named[0] * 60 % END_OF_DAY == clock.second % END_OF_DAY:
            return clock._replace(second=named[0] * 60, sure=True), named[1]
        return clock, sign[1] if sign else j

    def _sign(self, j: int) -> tuple[int, int] | None:
        """Return the "o'clock" behind an hour; "2 hrs from now" has none."""
        sign = self.sense(j, "oclock", "ish")
        hours = self.words[j] == "h" or self.sense(j, "unit")
        return None if sign and hours and self.sense(sign[1], "hence", "ago") else sign

    def _o_clock(self, clock: Clock, hour: int, j: int) -> tuple[Clock, int]:
        """Read what follows "8 o'clock" or "8 Uhr": minutes ("15") or a half of the day."""
        half = self.sense(j, "meridiem")
        if half and hour <= 12:
            second = (hour % 12 + half[0]) * 3600
            return Clock(second, Grain.HOUR), half[1]
        minutes = self.number(j)
        plain = minutes and 5 <= minutes[0] < 60 and not self._is_time(minutes[1])
        if minutes and (self.words[minutes[1]] in self.habits.ordinal_ends or self.dated(j)):
            plain = False  # "Five o'clock 13th", "17 Uhr 13. März"
        if minutes and plain and (not self.digits[j] or self.digits[j] == 2):
            second = clock.second + minutes[0] * 60
            return clock._replace(second=second, grain=Grain.MINUTE), minutes[1]
        if not self.habits.day_clock:
            clock = clock._replace(second=likely_hour(hour) * 3600, sure=False)
        return clock, j

    def _clock_of(
        self, hour: int, minute: int, second: int, half: str | None, grain: Grain
    ) -> Clock:
        sure = half is not None or hour > 12 or hour == 0
        sure = sure or (self.habits.day_clock and grain is not Grain.HOUR)
        if half and 1 <= hour <= 12:
            hour = hour % 12 + (12 if half == "p" else 0)
        return Clock(min(hour * 3600 + minute * 60 + second, END_OF_DAY), grain, sure)

    def _bare(self, hour: int, j: int) -> tuple[Clock, int]:
        return Clock(likely_hour(hour) * 3600, Grain.HOUR, hour > 12, plain=True), j

    def _words(self, i: int, strong: bool) -> tuple[Clock, int] | None:
        """Read "eight o'clock", "six p.m." and, after "at", "three" or "three thirty"."""
        hour = self.sense(i, "number")
        one = self.habits.which_behind and self.follows(i, "at_clock")  # "a la una"
        if (
            not hour
            or not 0 <= hour[0] <= 24
            or (self.words[i] in self.habits.articles and not one)
            or (self.words[i] == r"one" and self.words[i - 1] in WHICH_ONE)
        ):
            return None
        hour = self.number(i) or hour
        if hour[0] > 24:
            return None
        half = self.sense(hour[1], "meridiem")
        if half and hour[0] <= 12:
            return Clock((hour[0] % 12 + half[0]) * 3600, Grain.HOUR), half[1]
        if zero := self._zero_minutes(hour[0], hour[1], strong):
            return zero
        clock, _ = self._bare(hour[0], hour[1])
        sign = self.sense(hour[1], "oclock", "ish")
        if sign:
            return self._o_clock(clock._replace(plain=False), hour[0], sign[1])
        minutes = None if self.dated(hour[1]) else self.number(hour[1])
        half = self.sense(minutes[1], "meridiem") if minutes else None
        if minutes and half and 10 <= minutes[0] <= 59 and hour[0] <= 12:
            second = (hour[0] % 12 + half[0]) * 3600 + minutes[0] * 60
            return Clock(second, Grain.MINUTE), half[1]
        if not strong and not (minutes and self.day_beside(minutes[1])):
            return None  # "Eight thirty tomorrow"
        if minutes and 10 <= minutes[0] <= 59 and not self.is_number(hour[1]):
            second = clock.second + minutes[0] * 60
            return clock._replace(second=second, grain=Grain.MINUTE, plain=False), minutes[1]
        return (clock, hour[1]) if strong and self._hour_told(i, hour[1]) else None

    def _zero_minutes(self, hour: int, j: int, strong: bool) -> tuple[Clock, int] | None:
        """Read what follows the hour of "seis cero dos pm" and "6 0 2 pm": single minutes."""
        zero = self.sense(j, "zero") or self.number(j) if j < self.size else None
        few = self.number(zero[1]) if zero and zero[0] == 0 else None
        if not few or not 1 <= few[0] <= 9 or not 1 <= hour <= 24 or self.touches(j):
            return None
        half = self.sense(few[1], "meridiem")
        if half and hour <= 12:
            second = (hour % 12 + half[0]) * 3600 + few[0] * 60
            return Clock(second, Grain.MINUTE), half[1]
        if not strong or self.is_number(j):
            return None
        return Clock(likely_hour(hour) * 3600 + few[0] * 60, Grain.MINUTE), few[1]

    def _hour_told(self, i: int, j: int) -> bool:
        """Whether a bare hour ends, or goes on by a clause beside a day: "sabato alle 9 devo"."""
        if self._hour_ends(j):
            return True
        goes_on = self.words[j] in self.habits.clauses or self.words[j] in self.habits.links
        return goes_on and self._at_behind_day(i)

    def _at_behind_day(self, i: int) -> bool:
        """Whether a day and "at" stand right before an hour, or before its half."""
        half = "half" in self.senses[i - 1]
        i -= half
        starts = (k for k in range(max(1, i - AT_WORDS), i) if self.sense(k, "at_clock"))
        at = next((k for k in starts if self.senses[k]["at_clock"][1] == i), i * half)
        before = at - (self.words[at - 1] == ",")
        named = self.digits[before - 1] or self.opens(before - 1, DAY_WORDS)
        ending = self.touches(before - 1) and self.digits[before - 2]  # "24th", "19."
        return before > 0 and bool(named or ending)

    def _hour_ends(self, j: int) -> bool:
        """Whether a bare hour may end here: "at 5" yes, "at 5 people" and "at 5%" no."""
        if j >= self.size or self.words[j] in ".,;!?)-\n(":
            return self.words[j] not in (".", ",") or not self.touches(j + 1)
        of = self.after(j, "of")
        if self.sense(j, "unit") or (of > j and self.sense(of, "month", "weak_month")):
            return False
        if self.opens(j, HOUR_ENDS) or self.words[j] in self.habits.verbs or self._date_at(j):
            return True
        counted = self.words[j] in MEASURES
        return self.habits.verb_last and not counted and self.text[self.starts[j]].islower()

    if TYPE_CHECKING:

        def dated(self, i: int) -> bool:
            """Whether a figure begins a date: `Days` knows it."""

    def _date_at(self, j: int) -> bool:
        """Whether a date follows an hour: "half past five Mar 13", "at five the 13th"."""
        if self.sense(j, "month", "weak_month"):
            k = self.after(self.after(j, "month", "weak_month"), "the")
            return self.digits[k] > 0 and not self.digits[j - 1]  # "18 March 17:00"
        the = self.after(j, "the")
        nth = self.ordinal(the) if self.digits[the] else None
        if the == j:
            return nth is not None or self.dated(j)
        return nth is not None or self.opens(the, RELATIVE)

    def day_beside(self, j: int) -> bool:
        """Whether a day follows two hours: "9-11 tomorrow", "10 to 12 on Monday"."""
        k = self.after(j, "on")
        named = self.sense(k, "weekday", "weak_weekday" if k > j else "day", "this_part")
        ends = j + 1 >= self.size or self.stops(j + 1) or self.words[j + 1] in self.habits.verbs
        short = self.sense(j, "weak_weekday") if ends else None
        return named is not None or short is not None

    def nights(self, i: int) -> tuple[int, int] | None:
        """Read "two nights" as a number of days."""
        count = self.number(i)
        night = self.sense(count[1], "part", "parts") if count else None
        nights = (0, NIGHT, EVENING) if self.words[i] == "1" else (0, NIGHT)  # "1 noche"
        if not count or not night or night[0] not in nights or night[1] - count[1] > 1:
            return None
        return count[0], night[1]
