"""Days by their place in a month: the 15th, the sixth please, 1st of the month.

Knows when an ordinal is a day and when it counts a thing; knows no names of months.
"""

from __future__ import annotations

from routing.understanding.meaning import Doubt
from routing.understanding.when import calendar as cal
from routing.understanding.when.figures import Figures
from routing.understanding.when.values import Day, DayRead, Numbered

PLACES = frozenset({"place"})
NEAR_YEARS = 5
HOURS = 12
"""Numbers in letters behind a weekday that are greater are no hours."""
LISTED = 3
"""Up to so many, an ordinal in letters more often counts things: "the second and last draft"."""


class Ordinals(Figures):
    """Reads ordinals; every reader gives (piece, next) or None."""

    def ordinal_day(self, i: int, strong: bool) -> DayRead:
        """Read "the 15th" and, after a preposition and an article, "the 15"."""
        nth = self.ordinal(i)
        if nth and self.is_number(i) and nth[0] > 31 and nth[0] < 100:
            other = self.sense(nth[1], "unit") or self._is_birthday(i)
            return None if other else (Day(None, "ordinal_day", ask=Doubt.INVALID), nth[1])
        number = self.day_number(i)
        if not number or not 1 <= number[0] <= 31 or not number[2]:
            return None
        if not self.is_number(i) and not self._spelled_day(i, number[0], number[1], strong):
            return None
        j = number[1]
        if not strong and self._names_a_thing(j):
            return None
        if self.sense(self.after(j, "of"), "every") or self.sense(j, "every", "of_every"):
            return None
        if self.sense(j, "unit") or (self.is_number(i) and self.sense(j, "weekday")):
            return None
        return Numbered(number[0]), self._of_the_month(j)

    def past_next_day(self, day: int, j: int) -> int:
        """Return what stands behind the "or 7" of "6 or 7 April", of which the earlier counts."""
        other = self.sense(j, "or")
        following = self.number(other[1]) if other else None
        next_day = following and following[0] == day + 1 and self.is_number(j - 1)
        return following[1] if following and next_day else j

    def year_of_two(self, j: int) -> tuple[int, int] | None:
        """Read the "27" of "14 April 27": a year soon to come."""
        year = self.today.year // 100 * 100 + int(self.words[j]) if self.digits[j] == 2 else 0
        if not 0 <= year - self.today.year <= NEAR_YEARS:
            return None
        closed = j + 1 >= self.size or self.stops(j + 1) or self.sense(j + 1, "at_clock")
        return (year, j + 1) if closed else None

    def spelled_day(self, i: int) -> tuple[int, int] | None:
        """Return the day that a number in letters may be: the "fifteen" of "Friday fifteen"."""
        number = None if self.digits[i] else self.number(i)
        if not number or not HOURS < number[0] <= 31:
            return None
        j = number[1]
        closed = j >= self.size or self.stops(j) or self.sense(j, "at_clock") is not None
        return number if closed else None

    def _is_birthday(self, i: int) -> bool:
        """Whether an ordinal counts somebody's years: "mum's 60th", "our 50th"."""
        return self.words[i - 1] == "s" or self.words[i - 1] in self.habits.owners

    def _of_the_month(self, j: int) -> int:
        """Return the index after the "of the month" of "the 1st of the month at noon"."""
        of = self.after(j, "of")
        unit = self.sense(self.after(of, "article"), "unit") if of > j else None
        return unit[1] if unit and unit[0] == cal.MONTH else j

    def _names_a_thing(self, j: int) -> bool:
        """Whether the word behind an ordinal is what it counts: "the 3rd draft"."""
        plain = j < self.size and self.words[j].isalpha() and PLACES.issuperset(self.senses[j])
        return plain and self.words[j] not in self.habits.verbs and not self.touches(j)

    def _spelled_day(self, i: int, number: int, j: int, strong: bool) -> bool:
        """Whether an ordinal in letters is a day of the month: "by the sixth please"."""
        of = self.after(j, "of")
        unit = self.sense(self.after(of, "article", "which"), "unit") if of > j else None
        if unit and unit[0] == cal.MONTH:
            return True  # "The first of next month"
        named = self.sense(i - 1, "article") and self.sense(i - 2, "weekday", "weak_weekday")
        closed = j >= self.size or self.stops(j)
        if number <= LISTED and self.sense(i - 1, "weekday", "weak_weekday", "day"):
            return False  # "Ring me on Thursday first"
        later = self.words[j] in self.habits.verbs and number > LISTED
        told = self.sense(j, "to", "of", "at_clock") is not None
        return bool(named) or (strong and (closed or later or told))
