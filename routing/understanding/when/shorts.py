"""Short weekdays that are plain: "train to Lyon thu", "quinta 19, ...", "mon i see the man".

Knows what stands beside them; knows nothing of dates and clocks, which `Days` looks for.
"""

from __future__ import annotations

from routing.understanding.when import calendar as cal
from routing.understanding.when.ordinals import BEHIND_NUMBER, Ordinals
from routing.understanding.words.times.clauses import TRAVEL

BEGINS = frozenset(".!?\n")
JOURNEY = 6
"""How one travels stands so many words before the day."""
SOON = 40
"""A number beside a short weekday names a day within so many."""


class Shorts(Ordinals):
    """Tells short weekdays from other words."""

    def short_told(self, i: int, weekday: int, j: int) -> bool:
        """Whether the short weekday [i, j) is plain by its number, its speaker or its journey."""
        if self._numbered_soon(weekday, j):
            return True
        if self.words[i] in self.habits.innocent or self.sense(i - 1, "article"):
            return False
        if self.words[i] in self.habits.plain and self.carries_on(j):
            return True  # "Is tue ok"
        return self._speaks(i, j) or self._travels(i, j)

    def small_word(self, i: int) -> bool:
        """Whether it is no day but a word of talk: "ach so, bis Freitag", "so 3-4 Beiträge"."""
        if self.words[i] not in self.habits.innocent or self.capital(i):
            return False
        if self.digits[i + 1] and self.words[i + 2] == "-":
            thing = i + 4
            return self.words[thing].isalpha() and not self.senses[thing]
        if self.sense(i - 1, "on", "due", "from") or self._among_days(i, i + 1):
            return False
        return self.sense(self.comma(i + 1), "to", "from") is not None

    def _numbered_soon(self, weekday: int, k: int) -> bool:
        """Whether such a weekday soon falls on the number behind it: "quinta 19 quero"."""
        if not self.is_number(k, 2):
            return False
        soon = cal.weekday_on_day_number(self.today, weekday, int(self.words[k]))
        if soon is None or (soon - self.today).days > SOON:
            return False
        clause = self.words[k + 1] in self.habits.clauses and not self.touches(k + 1)
        return clause or self.stops(k + 1)

    def _soon_and_on(self, weekday: int, k: int) -> bool:
        """Whether such a weekday soon falls on a number that a time goes on behind."""
        if not self.is_number(k, 2):
            return False
        soon = cal.weekday_on_day_number(self.today, weekday, int(self.words[k]))
        near = soon is not None and (soon - self.today).days <= SOON
        goes_on = self.opens(k + 1, BEHIND_NUMBER) or self.words[k + 1] == "("
        return near and (goes_on or self.clock(k + 1, False) is not None)

    def _hours_follow(self, i: int, j: int) -> bool:
        """Whether hours are said behind a short weekday: "Thu from 9:30", not "I sat from 2"."""
        habits = self.habits
        plain = self.words[i] in habits.plain or self.text[self.starts[i]].isupper()
        plain = plain or not (habits.half_day or self.words[i] in habits.innocent)
        side = self.sense(j, "from", "due", "between") if plain else None
        return side is not None and self.clock(side[1], True) is not None

    def _among_days(self, i: int, j: int) -> bool:
        """Whether another weekday is named beside this one: "Thu or Fri", "Mon/Tue"."""
        behind = self.after(j, "or", "and") + (self.words[j] in "/-," and j < self.size)
        if behind > j and self.sense(behind, "weekday", "weak_weekday"):
            return True
        before = i - 1
        joined = self.sense(before, "or", "and") or self.words[before] in ("/", "-", ",")
        return bool(joined and self.sense(before - 1, "weekday", "weak_weekday"))

    def _speaks(self, i: int, j: int) -> bool:
        """Whether somebody begins with their own day: "mon i see the man", "ven devo essere"."""
        begins = i == 0 or self.words[i - 1] in BEGINS
        return begins and self.words[j] in self.habits.speakers

    def _travels(self, i: int, j: int) -> bool:
        """Whether a journey is that day's: "zug nach kassel fr", "do trein naar luik"."""
        if self.words[j] in TRAVEL:
            return True
        if not (j >= self.size or self.stops(j)) or not self.words[i - 1].isalpha():
            return False
        if self.words[i] in self.habits.plain:
            return True
        for k in range(i - 1, max(-1, i - JOURNEY), -1):
            word = self.words[k]
            if word in TRAVEL:
                return True
            if not word.isalpha() or word in self.habits.speakers:
                return False
        return False
