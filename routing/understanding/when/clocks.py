"""Times of day: noon, 5pm, 17:00, half past three.

Knows how people say a clock time; knows nothing of days.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from routing.understanding.meaning import Grain
from routing.understanding.when.phrases import Phrases

CLOCK = re.compile(r"(\d{1,2})(?:([:.h])(\d{2}))?(?:\s?(am|pm|a\.m\.?|p\.m\.?)(?![a-z]))?(?![\d])")
ANY_TIME_OF_DAY = {1: (6, 12), 2: (12, 18), 3: (18, 22), 4: (18, 24), 5: (12, 14)}


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day in minutes after midnight; 1440 is the end of the day."""

    minute: int
    grain: Grain
    confidence: float = 0.95


class Clocks(Phrases):
    """Reads times of day."""

    def clock(self, i: int, strong: bool) -> tuple[Clock, int] | None:
        """Read noon, 5pm, 17:00, "half past three", 17 Uhr and, after "at", a bare hour."""
        if i >= len(self.toks):
            return None
        named = self.sense(i, "clock")
        if named:
            return Clock(named[0], Grain.HOUR), named[1]
        return self._half(i) or self._digits(i, strong) or self._worded(i, strong)

    def _half(self, i: int) -> tuple[Clock, int] | None:
        half = self.sense(i, "half")
        hour = self.number(half[1]) if half else None
        if not half or not hour or not 1 <= hour[0] <= 12:
            return None
        minute = (_likely_hour(hour[0]) * 60 + half[0]) % 1440
        return Clock(minute, Grain.MINUTE, 0.8), self.after(hour[1], "oclock")

    def _digits(self, i: int, strong: bool) -> tuple[Clock, int] | None:
        m = CLOCK.match(self.folded, self.toks[i].start) if self.toks[i].is_number else None
        if not m or (self.touches(i) and self.word(i - 1) not in "(-~@"):
            return None
        hour, minute, j = int(m[1]), int(m[3] or 0), self.past(m.end())
        mark, half_day = m[2], m[4]
        sign = self.sense(j, "oclock")
        plain = half_day is None and mark not in (":", "h") and not sign
        if plain and not (strong and self._hour_ends(j)):
            return None
        if hour > 24 or minute > 59 or (half_day and not 1 <= hour <= 12):
            return None
        grain = Grain.MINUTE if m[3] else Grain.HOUR
        j = self.after(sign[1], "oclock") if sign else j
        if half_day:
            return Clock((hour % 12 + (12 if half_day[0] == "p" else 0)) * 60 + minute, grain), j
        if mark or hour == 0 or hour > 12:
            return Clock(min(hour * 60 + minute, 1440), grain, 0.9), j
        return Clock(_likely_hour(hour) * 60 + minute, grain, 0.7), j

    def _worded(self, i: int, strong: bool) -> tuple[Clock, int] | None:
        hour = self.sense(i, "number")
        if not hour or not 1 <= hour[0] <= 12 or self.word(i) in ("a", "an", "ein", "una"):
            return None
        sign = self.sense(hour[1], "oclock", "meridiem")
        if not sign and not (strong and self._hour_ends(hour[1])):
            return None
        value = _likely_hour(hour[0])
        if sign and self.sense(hour[1], "meridiem"):
            value = hour[0] % 12 + sign[0]
        return Clock(value * 60, Grain.HOUR, 0.8), sign[1] if sign else hour[1]

    def _hour_ends(self, j: int) -> bool:
        """Whether a bare hour may end here: "at 5" yes, "at 5 people" and "at 5%" no."""
        if j >= len(self.toks) or self.word(j) in ".,;!?)-":
            return self.word(j) != "." or not self.touches(j + 1)
        if self.sense(j, "unit"):
            return False
        kinds = (
            "on",
            "day",
            "weekday",
            "weak_weekday",
            "which",
            "part",
            "due",
            "from",
            "to",
            "the",
        )
        return self.sense(j, *kinds, "every") is not None


def _likely_hour(hour: int) -> int:
    """1 to 7 without am or pm is the afternoon: offices are closed before eight."""
    return hour + 12 if 1 <= hour <= 7 else hour


def at_minute(day: date, minute: int) -> tuple[date, int]:
    """Split a minute count of up to 1440 into (date, minute of that date)."""
    return (day, minute) if minute < 1440 else (day + timedelta(days=1), 0)
