"""Lengths of time: 3 days, 1h30, half an hour, 2 and a half weeks.

Knows how people say a length; knows nothing of when it begins.
"""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TypeAlias

from routing.understanding.when import calendar as cal
from routing.understanding.when.phrases import Phrases

DECIMAL = re.compile(r"(\d{1,6})[.,](\d{1,3})(?![\d.,])")
FRACTION = re.compile(r"([1-9])/([2-9])(?![\d/])")
PRIME = {"'": cal.MINUTE, '"': cal.SECOND}
SECONDS = {cal.SECOND: 1, cal.MINUTE: 60, cal.HOUR: 3600, cal.QUARTER_HOUR: 900}
LETTERS = {"h": cal.HOUR, "d": cal.DAY, "w": cal.WEEK}
MONTHS = frozenset({"mo", "mos"})
MOST, MORE, MIDDAY = 100_000, 2, 12

Length: TypeAlias = "tuple[tuple[Fraction, int], ...]"
"""Amounts with their units, the largest first."""


class Lengths(Phrases):
    """Reads amounts and lengths."""

    def amount(self, i: int) -> tuple[Fraction, int] | None:
        """Read 3, "2.5", "half an" and the lower of the two in "2-3" and "3 or 4"."""
        low = self._amount(i)
        if not low:
            return None
        joint = self.sense(low[1], "to", "or")
        if self.words[low[1]] != "-" and not joint:
            return low
        high = self._amount(joint[1] if joint else low[1] + 1)
        unit = self.sense(high[1], "unit") if high else None
        return (low[0], high[1]) if high and unit and low[0] < high[0] <= 3 * low[0] else low

    def _amount(self, i: int) -> tuple[Fraction, int] | None:
        """Read 3, "2.5", "1/2", "half an", "two and a half"."""
        if i >= self.size:
            return None
        half = self.sense(i, "half_of")
        if half:
            return Fraction(1, half[0]) if half[0] > 0 else Fraction(-half[0], 4), half[1]
        if self.digits[i] and self.words[i + 1] in (".", ",", "/"):
            for shape in (DECIMAL, FRACTION):
                m = shape.match(self.folded, self.starts[i])
                if m and shape is DECIMAL:
                    return Fraction(f"{m[1]}.{m[2]}"), self.past(m.end())
                if m:
                    return Fraction(int(m[1]), int(m[2])), self.past(m.end())
        count = self.number(i)
        if not count or count[0] > MOST:
            return None
        more = self.sense(count[1], "and_half")
        return (count[0] + Fraction(1, 2), more[1]) if more else (Fraction(count[0]), count[1])

    def length(self, i: int) -> tuple[Length, int] | None:
        """Read "3 days", "1 hour and 20 minutes", "half an hour", "an hour and a half"."""
        about = self.after(i, "about")
        return self._length(about) or (self._length(i) if about > i else None)

    def _length(self, i: int) -> tuple[Length, int] | None:
        found: list[tuple[Fraction, int]] = []
        j = end = i
        while len(found) < 4:
            one = self._measure(j)
            if not one or (found and not _smaller(one[1], found[-1][1])):
                break
            if found and one[1] == cal.HOUR and self._is_clock(j, one):
                break
            found.append((one[0], one[1]))
            end = one[2]
            minutes = self._glued_minutes(one[1], end)
            if minutes:
                found.append(minutes)
                end += 1
                break
            j = self.comma(end)
            j = self.after(j, "and")
        return (tuple(found), end) if found else None

    def _is_clock(self, i: int, hours: tuple[Fraction, int, int]) -> bool:
        """Whether hours behind days are one of the day: "dans 3 jours, 17h30"."""
        minutes = self.touches(hours[2]) and self.is_number(hours[2], 2) and self.touches(i + 1)
        return minutes or (self.habits.day_clock and hours[0] > MIDDAY)

    def _glued_minutes(self, unit: int, j: int) -> tuple[Fraction, int] | None:
        """Read the "30" of "1h30"."""
        glued = unit == cal.HOUR and self.touches(j) and self.touches(j - 1)
        if not glued or not self.is_number(j, 2) or int(self.words[j]) > 59:
            return None
        return Fraction(int(self.words[j])), cal.MINUTE

    def _measure(self, i: int) -> tuple[Fraction, int, int] | None:
        amount = self.amount(i)
        if not amount:
            return None
        j = amount[1]
        if self.words[j] in PRIME and self.touches(j):
            return amount[0], PRIME[self.words[j]], j + 1
        unit = self.sense(j, "unit")
        if not unit and self.words[j] in ("mon", "mons") and self.follows(i, "in"):
            return amount[0], cal.MONTH, j + 1
        if not unit:
            return self._hour_mark(amount[0], j)
        more = self.sense(unit[1], "and_half")
        if more:
            return amount[0] + Fraction(1, 2), unit[0], more[1]
        return amount[0], unit[0], self._or_two(amount[0], unit[1])

    def _or_two(self, amount: Fraction, j: int) -> int:
        """Return what stands behind the "or two" of "a day or two", of which the lower counts."""
        other = self.sense(j, "or") if amount == 1 else None
        two = self.number(other[1]) if other else None
        return two[1] if two and two[0] == MORE and not self.sense(two[1], "unit") else j

    def _hour_mark(self, amount: Fraction, j: int) -> tuple[Fraction, int, int] | None:
        if self.words[j] in MONTHS and amount.denominator == 1:
            return amount, cal.MONTH, j + 1
        unit = LETTERS.get(self.words[j]) if self.touches(j) or self.words[j] == "h" else None
        return (amount, unit, j + 1) if unit else None


def _smaller(unit: int, than: int) -> bool:
    order = (cal.YEAR, cal.QUARTER, cal.MONTH, cal.FORTNIGHT, cal.WEEK, cal.DAY,
             cal.HOUR, cal.MINUTE, cal.SECOND)  # fmt: skip
    return unit in order and than in order and order.index(unit) > order.index(than)
