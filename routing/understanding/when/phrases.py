"""Small steps over tokens that days, clocks and repeats share.

Knows tokens and their senses; knows nothing of what a phrase means.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import compress
from typing import TYPE_CHECKING

from routing.understanding.when.lexicon import NO_SENSES
from routing.understanding.when.values import Zone
from routing.understanding.words.times.names import BESIDE_NAMES

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from routing.understanding.text import Cut
    from routing.understanding.when.lexicon import Lexicon
    from routing.understanding.when.values import Bag, Clock, DayRead

YEARS = range(1900, 2200)
HALF_DAY, LATEST_HOUR, HUNDREDS = 12, 24, 20
OFFSET = re.compile(r"([+-])(\d\d):?(\d\d)(?![\d:])")
ANCHORS = frozenset({
    "day", "weekday", "weak_weekday", "plural", "month", "weak_month", "holiday", "unit",
    "ordinal", "which", "part", "this_part", "clock", "half", "now", "eod", "end", "edge", "asap",
    "week_of", "season", "oclock", "meridiem", "half_of", "repeat", "every", "days_of",
    "minutes_after", "midst", "nearest",
})  # fmt: skip
PADDING = 24
"""No reader looks further beyond the end, or before the start, than so many words."""
NO_MORE, BEYOND, AFTER_ALL = [NO_SENSES] * PADDING, [0] * PADDING, [""] * PADDING
APART = [" "] * PADDING
LINE = "\n"
NEAR, REACH = 6, 12
FOR = 2
LONGEST = 9
JOINTS = frozenset("-/")
QUARTERS = frozenset("1234")
ENDS = frozenset(",.!?;)")
BEHIND_DOT = frozenset({"to", "month", "weak_month", "from", "at_clock"})
TENS = range(20, 100, 10)
PARTS = frozenset({"part", "part_after_day"})
WHOLE_UNITS = range(4, 8)
"""Weeks, months, quarters and years."""
RAISED = frozenset("ºª°")
REPEATING = frozenset({"every", "repeat", "plural", "days_of", "alternate"})


class Phrases:
    """The tokens of one text with their senses; a reader returns (value, next) or None.

    `tells`: a word that a time may only be told by stands in the text. `named`: something stands
    in the text that makes a name of a day or a month. `apart`: the words of a distance from a
    time named before, which are no part of that time. `asking`: verbs that open a request.
    `plain`: no letter has an accent. What was read at a place, and with what strength, is kept,
    since several readers ask for it.
    """

    def __init__(
        self, text: str, folded: str, cut: Cut, lexicon: Lexicon, now: datetime, order: str | None
    ) -> None:
        words, self.starts, blanks = cut
        self.text = text
        self.folded = folded
        self.size = len(words)
        self.opened = self.parted = -1
        self.meetings: frozenset[str] = frozenset()
        self.asking: frozenset[str] = frozenset()
        self.plain = text.isascii()
        self.apart: frozenset[int] = frozenset()
        self.now = now
        self.today = now.date()
        self.order = order
        self.habits = lexicon.habits
        self.senses = [*lexicon.senses(words), *NO_MORE]
        self.blanks = [" ", *blanks[1:-1], *APART]
        if LINE in words:
            self._part_lines(words)
        self.digits = [0] * self.size + BEYOND
        for k in compress(range(self.size), map(str.isdigit, words)):
            figures = words[k]
            self.digits[k] = len(figures) if len(figures) <= LONGEST and figures.isascii() else 0
        self.words = [*words, *AFTER_ALL]
        if lexicon.habits.which_behind and "t" in words:
            self._trimesters()
        if not lexicon.habits.comings.isdisjoint(words):
            self._verbs()
        self.kinds = frozenset().union(*filter(None, self.senses))
        self.joined = "to" in self.kinds or not JOINTS.isdisjoint(words)
        self.joints = self._joints() if self.joined else []
        self.tells = not lexicon.habits.telling.marks.isdisjoint(words)
        self.named = "street" in self.kinds or not BESIDE_NAMES.isdisjoint(words)
        self.repeats = not REPEATING.isdisjoint(self.kinds)
        self.parts_days = "ordinal" in self.kinds and not PARTS.isdisjoint(self.kinds)
        self.told: tuple[bool, bool] | None = None
        self._clocks: dict[tuple[int, bool], tuple[Clock, int] | None] = {}
        self._days: dict[tuple[int, bool], DayRead] = {}
        self._moments: dict[tuple[int, bool], tuple[Bag, int] | None] = {}
        self._ordinals: dict[int, tuple[int, int] | None] = {}

    def _part_lines(self, words: Sequence[str]) -> None:
        """Nothing touches the end of a line."""
        for k, word in enumerate(words):
            if word == LINE:
                self.blanks[k] = LINE

    def near(self, i: int) -> bool:
        """Whether anything that can carry a time stands here or in the next few words."""
        digits, senses = self.digits, self.senses
        for k in range(i, i + NEAR):
            here = senses[k]
            if digits[k] or (here and not ANCHORS.isdisjoint(here)):
                return True
            if "number" in here and self.words[k] not in self.habits.articles:
                return True
        return False

    def _trimesters(self) -> None:
        """Let the "T2" of a "trimestre" be a quarter as "Q2" is."""
        for k in range(self.size):
            hung = self.words[k] == "t" and self.touches(k + 1) and not self.touches(k)
            if hung and self.words[k + 1] in QUARTERS:
                self.words[k] = "q"

    def _verbs(self) -> None:
        """Let the "coming" of "we are coming 3 May" be a verb, but not that of "is coming week"."""
        habits = self.habits
        for k in range(1, self.size):
            here = self.senses[k]
            if self.words[k] not in habits.comings or self.words[k - 1] not in habits.subjects:
                continue
            which = here.get("which")
            unit = self.senses[which[1]].get("unit") if which else None
            if which and not (unit and unit[0] in WHOLE_UNITS and not self.digits[unit[1]]):
                self.senses[k] = {kind: said for kind, said in here.items() if kind != "which"}

    def _joints(self) -> list[int]:
        """Return where two times may be joined to a stretch."""
        return [
            k for k in range(self.size) if self.words[k] in JOINTS or "to" in self.senses[k]
        ]  # fmt: skip

    def joint_near(self, i: int) -> bool:
        """Whether a stretch that starts here could have its other side in reach."""
        k = bisect_left(self.joints, i)
        return k < len(self.joints) and self.joints[k] - i < REACH

    def sense(self, i: int, kind: str, or_: str = "", or_else: str = "") -> tuple[int, int] | None:
        """Return (value, next) of the first of the kinds that starts here."""
        here = self.senses[i]
        if kind in here:
            return here[kind]
        if or_ and or_ in here:
            return here[or_]
        return here.get(or_else) if or_else else None

    def opens(self, i: int, kinds: frozenset[str]) -> bool:
        """Whether a phrase of any of the kinds starts here."""
        return not kinds.isdisjoint(self.senses[i])

    def after(self, i: int, kind: str, or_: str = "", or_else: str = "") -> int:
        """Return the index after an optional phrase of the first of these kinds."""
        here = self.senses[i]
        if kind in here:
            return here[kind][1]
        if or_ and or_ in here:
            return here[or_][1]
        return here[or_else][1] if or_else and or_else in here else i

    def capital(self, i: int) -> bool:
        """Whether the word is written large inside a sentence: "in May", not "May I"."""
        before = self.words[i - 1] if i else "."
        return before not in "\n.!?:" and self.text[self.starts[i]].isupper()

    def begins_anew(self, i: int) -> bool:
        """Whether a sentence begins there, behind another: "I am 1,97. In April I ..."."""
        return self.words[i - 1] == "." and self.text[self.starts[i]].isupper()

    def word(self, i: int) -> str:
        """Return the token's text, empty beyond the ends."""
        return self.words[i]

    def follows(self, i: int, kind: str) -> bool:
        """Whether a phrase of this kind ends right before the token."""
        if kind not in self.kinds:
            return False
        for k in range(max(0, i - 4), i):
            here = self.sense(k, kind)
            if here and here[1] == i:
                return True
        return False

    def follows_with(self, i: int, kind: str, value: int) -> bool:
        """Whether a phrase of this kind and value ends right before the token."""
        found = (self.sense(k, kind) for k in range(max(0, i - 4), i))
        return any(here == (value, i) for here in found)

    def owning(self, i: int) -> tuple[int, int] | None:
        """Return the weekday of "for Mondays meeting", which lacks only its apostrophe."""
        plural = self.sense(i, "plural")
        for_ = self.sense(i - 1, "due") or (self.sense(i - 1, "on") or (0, 0))[0] == FOR
        return plural if plural and for_ and self.sense(plural[1], "meeting", "deadline") else None

    def comma(self, i: int) -> int:
        """Return the index after an optional comma."""
        return i + 1 if self.words[i] == "," else i

    def past(self, offset: int) -> int:
        """Return the index of the first token at or after a text offset."""
        return bisect_left(self.starts, offset)

    def touches(self, i: int) -> bool:
        """Whether token i follows the one before it without a blank."""
        return not self.blanks[i]

    def stops(self, i: int) -> bool:
        """Whether a mark stands here that ends what was said, and no figure goes on behind it."""
        return self.words[i] in ENDS and not self.touches(i + 1)

    def carries_on(self, i: int) -> bool:
        """Whether a verb or a small word stands here that may follow a time."""
        return self.words[i] in self.habits.verbs or self.words[i] in self.habits.links

    def unit_behind(self, i: int) -> bool:
        """Whether a unit stands here that is no word for "at": the "ore" of "13/3 ore 17"."""
        here = self.senses[i]
        return "unit" in here and not ("at_clock" in here and self.digits[here["at_clock"][1]])

    def is_number(self, i: int, digits: int = 9) -> bool:
        """Whether a run of at most so many digits stands here."""
        return 0 < self.digits[i] <= digits

    def number(self, i: int) -> tuple[int, int] | None:
        """Return a count written in digits or words ("twenty-five")."""
        if self.digits[i]:
            return int(self.words[i]), i + 1
        if "number" not in self.senses[i]:
            return None
        found = self.senses[i]["number"]
        if found[0] in TENS:
            joined = self.words[found[1]] == "-" or self.sense(found[1], "tens_and") is not None
            rest = self.sense(found[1] + joined, "number")
            if rest and 1 <= rest[0] <= 9 and self.words[rest[1] - 1] not in self.habits.articles:
                return found[0] + rest[0], rest[1]
        return found

    def ordinal(self, i: int) -> tuple[int, int] | None:
        """Return a place in an order: "15th", "third", "twenty-first", -1 for the last."""
        here = self.senses[i]
        if not (self.digits[i] or "ordinal" in here or "number" in here):
            return None
        if i not in self._ordinals:
            self._ordinals[i] = self._ordinal(i)
        return self._ordinals[i]

    def _ordinal(self, i: int) -> tuple[int, int] | None:
        if 0 < self.digits[i] <= 3:
            j = i + 1
            if self.words[j] in self.habits.ordinal_ends and self.touches(j):
                return int(self.words[i]), j + 1
            if self.habits.dot_days and self._dotted(i):
                return int(self.words[i]), j + 1
            if self.words[j] == "." and self.touches(j) and self.words[j + 1] in RAISED:
                return int(self.words[i]), j + 2
            if self.words[j] in ("th", "st", "nd", "rd") and not self.sense(j, "weak_weekday"):
                return int(self.words[i]), j + 1
            return None
        tens = self.sense(i, "number")
        if tens and tens[0] in (20, 30):
            rest = self.sense(tens[1] + (self.words[tens[1]] == "-"), "ordinal")
            if rest and 1 <= rest[0] <= 9:
                return tens[0] + rest[0], rest[1]
        return self.sense(i, "ordinal")

    def _dotted(self, i: int) -> bool:
        """Whether a full stop makes a number an ordinal: "am 12.", "12.-14. März"."""
        if self.words[i + 1] != "." or not self.touches(i + 1) or self.touches(i):
            return self.words[i + 1] == "." and self.touches(i + 1) and self.words[i - 1] == "-"
        after = self.words[i + 2]
        if self.sense(i - 1, "at_clock") and not self.sense(i - 1, "article"):
            return False
        return (
            after in ("-", "/")
            or self.opens(i + 2, BEHIND_DOT)
            or self.sense(i - 1, "on", "article", "every") is not None
            or (self.sense(i - 1, "due") is not None and self._due_day(i))
        )

    def _due_day(self, i: int) -> bool:
        """Whether "bis 20." is a day: what is said goes on, and it is no "bis 3. Mahnung"."""
        j = i + 2
        if not self.words[j].isalpha() or self.sense(j, "oclock", "unit"):
            ends = j >= self.size and int(self.words[i]) > LATEST_HOUR
            return ends or (self.words[j] == "," and not self.touches(j + 1))
        return int(self.words[i]) > HALF_DAY or self.text[self.starts[j]].islower()

    def zone(self, minutes: int, j: int) -> tuple[Zone, int]:
        """Return a zone, with the "+2" of "UTC+2"."""
        if self.words[j] not in ("+", "-") or not self.touches(j) or not self.is_number(j + 1, 2):
            return Zone(minutes), j
        hours = int(self.words[j + 1]) * (1 if self.words[j] == "+" else -1)
        told = minutes == 0 and abs(hours) <= HALF_DAY and self.touches(j + 1)
        return (Zone(60 * hours), j + 2) if told else (Zone(minutes), j)

    def offset(self, j: int) -> tuple[Zone, int] | None:
        """Read the "-05:00" right behind the time of "2026-06-05T14:00-05:00"."""
        m = OFFSET.match(self.folded, self.starts[j]) if self.touches(j) else None
        if not m:
            return None
        minutes = 60 * int(m[2]) + int(m[3])
        return Zone(minutes if m[1] == "+" else -minutes), self.past(m.end())

    def day_number(self, i: int) -> tuple[int, int, bool] | None:
        """Return (day of the month, next, whether it had an ordinal ending)."""
        found = self.ordinal(i)
        if found:
            return (found[0], found[1], True) if found[0] > 0 else None
        if self.is_number(i, 2):
            return int(self.words[i]), i + 1, False
        spelled = self.number(i)
        if spelled and 1 <= spelled[0] <= 31 and self.words[i] not in self.habits.articles:
            return spelled[0], spelled[1], False
        return None

    def year(self, i: int) -> tuple[int, int] | None:
        """Return a four-digit year, after an optional comma, "of" or "in"."""
        if self.words[i] == "'" and self.digits[i + 1 : i + 2] == [2] and self.touches(i + 1):
            return 2000 + int(self.words[i + 1]), i + 2  # "April '27"
        j = i + 1 if self.words[i] in (",", ".") else self.after(i, "of")
        text = self.words[j]
        if len(text) == 4 and self.is_number(j) and int(text) in YEARS:
            hour = self.words[j + 1] == ":" and self.touches(j + 2)
            return None if hour else (int(text), j + 1)
        return self._spelled_year(j)

    def _century(self, i: int) -> tuple[int, int] | None:
        """Read the first "twenty" of "twenty twenty-seven"."""
        twenty = self.sense(i, "number")
        rest = self.number(twenty[1]) if twenty and twenty[0] == HUNDREDS else None
        spelled = rest is not None and rest[0] >= HUNDREDS and not self.is_number(i + 1)
        return (HUNDREDS * 100, twenty[1]) if twenty and spelled else None

    def _spelled_year(self, i: int) -> tuple[int, int] | None:
        """Read "dos mil veintisiete"."""
        whole = self.sense(i, "thousands") or self._century(i)
        rest = self.number(self.after(whole[1], "tens_and", "and")) if whole else None
        if not whole or not rest or not 1 <= rest[0] <= 99:
            return None
        return whole[0] + rest[0], rest[1]
