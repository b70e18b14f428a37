"""Days by their place in a month: the 15th, the sixth please, 1st of the month.

Knows when an ordinal is a day and when it counts a thing; knows no names of months.
"""

from __future__ import annotations

from routing.understanding.meaning import Doubt
from routing.understanding.when import calendar as cal
from routing.understanding.when.figures import Figures
from routing.understanding.when.phrases import LATEST_HOUR
from routing.understanding.when.values import Day, DayRead, Numbered
from routing.understanding.words.times.clauses import CLASSES, MEASURES

PLACES = frozenset({"place"})
NEAR_YEARS = 5
HOURS = 12
FOR = 2
CHOICES = 5
"""A bare number up to so much more often chooses: "el 2 me gusta más"."""
LOWEST, MOST_DAYS = 13, 31
BEHIND_NUMBER = frozenset({"from", "at_clock", "between", "to", "due", "latest"})
COUNTED = frozenset({
    "unit", "oclock", "meridiem", "number", "times", "month", "weak_month", "ordinal", "share_of",
})  # fmt: skip
"""What stands behind a number that counts, or that is the day of another month."""
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
        plain = not self.sense(i - 1, "on", "the", "article")  # But "on the 12th class starts"
        if self.sense(j, "unit", "place") or (plain and self.words[j] in CLASSES):
            return None
        if self.is_number(i) and self.sense(j, "weekday", "weak_weekday"):
            return None
        return Numbered(number[0]), self._of_the_month(j)

    def the_number(self, i: int) -> DayRead:
        """Read the "17" of "on the 17 from 2pm", of "antes del 17" and of "el día diecisiete"."""
        spelled = self.number(i) if self.sense(i - 1, "day_article", "unit") else None
        if spelled and not self.is_number(i) and self.sense(i - 1, "unit"):
            return (Numbered(spelled[0]), spelled[1]) if 1 <= spelled[0] <= 31 else None
        told = self._number_told(i)
        if told and self._too_late_an_hour(i, *told):
            return Numbered(told[0]), told[1]
        if not told or not 1 <= told[0] <= 31 or not self.sense(i - 1, "article", "day_article"):
            return None
        if self.is_number(i) and self._closes(i, told[1]):
            return Numbered(told[0]), told[1]
        goes_on = self._by_word_for_day(i, told[1]) or self._goes_on(i, *told)
        return (Numbered(told[0]), told[1]) if goes_on else None

    def _number_told(self, i: int) -> tuple[int, int] | None:
        """Return a number of one or two figures, or one in letters that is no hour, and its end."""
        if self.is_number(i, 2):
            apart = not self.touches(i + 1) or self.stops(i + 1) or self._colon(i + 1)
            return (int(self.words[i]), i + 1) if apart else None
        spelled = None if self.digits[i] else self.number(i)
        return spelled if spelled and spelled[0] >= LOWEST else None

    def _too_late_an_hour(self, i: int, day: int, j: int) -> bool:
        """Whether a number is a day since no hour is so high: "tem de seguir a 30"."""
        at = self.words[i - 1] in self.habits.day_at and not self.digits[i - 2]
        ends = j >= self.size or self.stops(j) or self.words[j] in self.habits.clauses
        return at and LATEST_HOUR < day <= MOST_DAYS and ends

    def _colon(self, j: int) -> bool:
        """Whether a colon ends what was said of a day: "para el 20: el botón"."""
        return self.words[j] == ":" and not (self.digits[j + 1] and self.touches(j + 1))

    def _closes(self, i: int, j: int) -> bool:
        """Whether nothing goes on behind the number of a day."""
        if self.follows(i, "at_clock") and not self.sense(i - 1, "on"):
            return False
        before = self.sense(i - 1, "day_article", "on") or self.sense(i - 2, "on", "due", "from")
        if not before or (before[0] == FOR and self.sense(i - 2, "on")):
            return False
        dayish = self.sense(i - 1, "day_article") and self.sense(j, "part")
        ends = j >= self.size or self.opens(j, BEHIND_NUMBER) or self.words[j] in ",.!?;)("
        ends = ends or (self.digits[j] > 0 and self.clock(j, False) is not None)  # "El 13 17h30"
        return bool(ends or dayish or self._colon(j) or self.words[j] in self.habits.verbs)

    def _by_word_for_day(self, i: int, j: int) -> bool:
        """Whether a word for day makes a number a day: "el día 19 nos", but not "cada día 2"."""
        unit = self.sense(i - 1, "unit")
        if not unit or unit[0] != cal.DAY or not self.sense(i - 1, "day_article"):
            return False
        k = i - 2
        if self.follows(i, "due") or (k >= 0 and self.follows(i - 1, "due")):
            return not self._counts_behind(j)
        plain = k < 0 or self.words[k] not in self.habits.uncounted
        return (
            plain and not self.sense(k, "every", "number", "which") and not self._counts_behind(j)
        )

    def _goes_on(self, i: int, day: int, j: int) -> bool:
        """Whether a word of due, or a clause behind it, makes a number a day: "il 18 passa"."""
        if not self.sense(i - 1, "day_article") or self._counts_behind(j):
            return False
        due = next((k for k in (i, i - 1) if k > 0 and self.follows(k, "due")), None)
        if due is not None and not self.follows_with(due, "due", FOR):
            return True
        clause = j < self.size and self.words[j] in self.habits.clauses
        ends = not self.digits[i] and (j >= self.size or self.stops(j))
        own = day > CHOICES and self.sense(i - 1, "on") is not None  # Not "du 8" or "del 8"
        return (clause or ends) and (due is not None or own)

    def _counts_behind(self, j: int) -> bool:
        """Whether a number before this word counts it, or is one of its parts."""
        of = self.after(j, "of")
        part = of > j and self.words[j] not in self.habits.clauses and not self.sense(of, "unit")
        marked = self.touches(j) and not (self.stops(j) or self._colon(j))
        if j >= self.size or self.words[j] in self.habits.clauses:
            return False
        return part or marked or self.opens(j, COUNTED) or self.words[j] in MEASURES

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
        goes_on = self.opens(j + 1, BEHIND_NUMBER) or self.words[j + 1] == "("
        goes_on = goes_on or self._colon(j + 1) or self.clock(j + 1, False) is not None
        return (year, j + 1) if j + 1 >= self.size or self.stops(j + 1) or goes_on else None

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
        if not plain or self.touches(j):
            return False
        return self.words[j] not in self.habits.verbs and self.words[j] not in self.habits.clauses

    def _spelled_day(self, i: int, number: int, j: int, strong: bool) -> bool:
        """Whether an ordinal in letters is a day of the month: "by the sixth please"."""
        if self.words[i - 1] == "la":
            return False  # a day is no "la segunda"
        of = self.after(j, "of")
        unit = self.sense(self.after(of, "article", "which"), "unit") if of > j else None
        if unit and unit[0] == cal.MONTH:
            return True  # "The first of next month"
        which = self.sense(j, "which")
        unit = self.sense(which[1], "unit") if which else None
        if unit and unit[0] == cal.MONTH:
            return True  # "The twenty-fifth this month"
        at = self.sense(j, "at_clock")
        if at and self.sense(i - 1, "article") and self.clock(at[1], True):
            return True  # "The eighteenth at 8pm"
        named = self.sense(i - 1, "article") and self.sense(i - 2, "weekday", "weak_weekday")
        as_a_day = named or self.sense(i - 2, "on", "due")
        if self.habits.which_behind and number > 1 and not as_a_day:
            return False  # "Me quedo con el segundo": a day is "el dos" there
        closed = j >= self.size or self.stops(j)
        if number <= LISTED and self.sense(i - 1, "weekday", "weak_weekday", "day"):
            return False  # "Ring me on Thursday first"
        later = self.words[j] in self.habits.verbs and number > LISTED
        told = self.sense(j, "of", "at_clock") or (self.sense(j, "to") or (1, j))[0] == 0
        goes_on = self.opens(j, BEHIND_NUMBER) or self.words[j] in ("(", ":")
        told = told or (number > LISTED and (goes_on or self.clock(j, False) is not None))
        if self.sense(i - 1, "article") and self.sense(i - 2, "on", "due"):
            both = self.sense(j, "and", "or")
            later = later or (self.words[j] in self.habits.verbs and not both)
        return bool(named or (strong and (closed or later or told)))
