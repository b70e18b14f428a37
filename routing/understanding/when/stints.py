"""Stretches of hours: 9:30-11:00, between 3 and 4pm, 6 till 8, 11/12 Uhr.

Knows how one side settles the other; knows nothing of days.
"""

from __future__ import annotations

import re

from routing.understanding.meaning import Grain
from routing.understanding.when.clocks import Clocks
from routing.understanding.when.moving import moves
from routing.understanding.when.values import NOON, Clock, Stint, fit

SIDE = re.compile(r"(\d\d?)(\.?)([0-5][05])(?![\d.:/]|\s?[ap]\.?m)")
DUSK = 18 * 3600
MORNINGS = (1, 7, 8, 9, 15, 17)
FOUR = 4


class Stints(Clocks):
    """Reads stretches of hours."""

    def clocks(self, i: int, strong: bool) -> tuple[Stint, int] | None:
        """Read "9:30-11:00", "between 3 and 4pm", "from 2pm to 6"."""
        opened = self.after(i, "between", "from", "at_clock")
        opened = self.after(opened, "at_clock")
        between = self.sense(i, "between") is not None or self.follows(i, "between")
        said = opened > i or self.opened == i or self.follows(i, "from")
        left = self._side(opened, True)
        shown = None if left else self._on_a_clock(opened, strong)
        left = left or shown
        if not left:
            return None
        left = self._in_part(*left)
        joined = self._joint(left[1], between, said or left[0].grain is Grain.MINUTE)
        if joined is None:
            return None
        second = self.after(joined, "at_clock")
        right = self._side(second, True) or (self.dotted(second) if between else None)
        alike = shown or self.digits[opened] == self.digits[second] == FOUR
        right = right or (self._on_a_clock(second, strong) if alike else None)
        right = self._in_part(*right) if right else None
        if not right or (shown and not (strong or self.day_beside(right[1]))):
            return None
        if self.words[right[1]] == "-" and self.touches(right[1]):
            return None  # "1-5-2027" is a date.
        beside = self.day_beside(right[1])
        bare = left[0].plain and right[0].plain
        bare = bare or (self.digits[opened] == self.digits[second] == FOUR)
        until = self.habits.half_day and self.sense(left[1], "due") and self._leads(opened)
        if bare and not (strong or said or between or beside or until):
            return None
        both = fit(left[0], right[0])
        late = both.end.second + NOON
        if self.words[second][:1] != "0" and both.end.second < both.start.second < late <= DUSK:
            both = Stint(both.start, both.end.later_half())  # "De 11h30 a 1h30"
        if bare and until:
            both = Stint(both.start._replace(plain=False), both.end._replace(plain=False))
        return both, right[1]

    def _leads(self, i: int) -> bool:
        """Whether nothing before a number says what it counts: "6 till 8", not "lines 6 till 8"."""
        before = self.words[i - 1]
        return i == 0 or bool(self.senses[i - 1]) or before in self.habits.links or before in ",:."

    def _on_a_clock(self, i: int, dated: bool) -> tuple[Clock, int] | None:
        """Read one side as on a clock, which may be no time alone: "9.30-11.15", "1720-1905"."""
        m = SIDE.match(self.folded, self.starts[i]) if self.digits[i] else None
        if not m or self._glued(i) or not (m[2] or dated) or int(m[1]) > 23:
            return None
        clock = self._clock_of(int(m[1]), int(m[3]), 0, None, Grain.MINUTE)
        return self._by_day(clock, m[1]), self.past(m.end())

    def _in_part(self, clock: Clock, j: int) -> tuple[Clock, int]:
        """Take in the "in the morning" that stands after one side."""
        part = self.sense(j, "part")
        if not part or (clock.sure and clock.second > NOON):
            return clock, j
        half = clock.second % NOON
        second = half if part[0] in MORNINGS else half + NOON
        return clock._replace(second=second, sure=True, plain=False), part[1]

    def _joint(self, j: int, between: bool, said: bool) -> int | None:
        """Return the index after "-", "to" or, with "between", "and"."""
        if self.words[j] == "-":
            return j + 1
        if self.words[j] == "/" and self.touches(j + 1) and self.sense(j + 2, "oclock"):
            self.parted = j + 1  # "11/12 Uhr"
            return j + 1
        to = self.sense(j, "to")
        if to and self.sense(j, "moved_to") and moves(self, j):
            return None
        if self.sense(j, "at_clock", "clock") and not (said or between):
            return None  # "Viernes 13 a mediodía"
        return to[1] if to and (between or to[0] == 0) else None

    def _side(self, i: int, strong: bool) -> tuple[Clock, int] | None:
        """Read one side, which may be a bare hour: the "3" of "3-4pm"."""
        clock = self.clock(i, strong)
        if clock:
            return clock
        bare = self.number(i)
        if not bare or not 0 <= bare[0] <= 24 or self.words[i] in self.habits.articles:
            return None
        if (self.is_number(i) and (len(self.words[i]) > 2 or self._glued(i))) or self.sense(
            bare[1], "month", "weak_month", "unit"
        ):
            return None
        slash = self.words[bare[1]] == "/" and self.sense(bare[1] + 2, "oclock")
        joint = slash or self.words[bare[1]] == "-" or self.sense(bare[1], "to", "and")
        return self._bare(bare[0], bare[1]) if joint else None
