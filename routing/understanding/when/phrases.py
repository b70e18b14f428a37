"""Small steps over tokens that days, clocks and repeats share.

Knows tokens and their senses; knows nothing of what a phrase means.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from routing.understanding.text import fold
from routing.understanding.when.lexicon import NO_SENSES

if TYPE_CHECKING:
    from datetime import datetime

    from routing.understanding.text import Token
    from routing.understanding.when.lexicon import Lexicon

ORDINAL_END = frozenset({"st", "nd", "rd", "th"})


class Phrases:
    """The tokens of one text with their senses; a reader returns (value, next) or None."""

    def __init__(
        self, text: str, toks: list[Token], lexicon: Lexicon, now: datetime, order: str | None
    ) -> None:
        self.text = text
        self.folded = fold(text)
        self.toks = toks
        self.now = now
        self.today = now.date()
        self.order = order
        self.senses = lexicon.senses(toks)
        self.starts = [token.start for token in toks]

    def sense(self, i: int, *kinds: str) -> tuple[int, int] | None:
        """Return (value, next) of the first of the kinds that starts here."""
        here = self.senses[i] if i < len(self.toks) else NO_SENSES
        for kind in kinds:
            if kind in here:
                return here[kind]
        return None

    def after(self, i: int, *kinds: str) -> int:
        """Return the index after an optional phrase of these kinds."""
        found = self.sense(i, *kinds)
        return found[1] if found else i

    def capital(self, i: int) -> bool:
        """Whether the word is written large inside a sentence: "in May", not "May I"."""
        before = self.word(i - 1) if i else "."
        return before not in "\n.!?:" and self.text[self.toks[i].start].isupper()

    def word(self, i: int) -> str:
        """Return the token's text, empty beyond the end."""
        return self.toks[i].text if i < len(self.toks) else ""

    def comma(self, i: int) -> int:
        """Return the index after an optional comma."""
        return i + 1 if self.word(i) == "," else i

    def past(self, offset: int) -> int:
        """Return the index of the first token at or after a text offset."""
        return bisect_left(self.starts, offset)

    def touches(self, i: int) -> bool:
        """Whether token i follows the one before it without a blank."""
        return 0 < i < len(self.toks) and self.toks[i].start == self.toks[i - 1].end

    def number(self, i: int) -> tuple[int, int] | None:
        """Return a count written in digits or words."""
        if i < len(self.toks) and self.toks[i].is_number:
            return int(self.toks[i].text), i + 1
        return self.sense(i, "number")

    def day_number(self, i: int) -> tuple[int, int, bool] | None:
        """Return (day of the month, next, whether it had an ordinal ending)."""
        if i >= len(self.toks) or not self.toks[i].is_number or len(self.toks[i].text) > 2:
            return None
        day, j = int(self.toks[i].text), i + 1
        if self.word(j) in ORDINAL_END and self.touches(j):
            return day, j + 1, True
        if self.word(j) == "." and self.touches(j) and self.sense(j + 1, "month", "weak_month"):
            return day, j + 1, True
        return day, j, False

    def year(self, i: int) -> tuple[int, int] | None:
        """Return a four-digit year, after an optional comma or "of"."""
        j = self.after(self.comma(i), "of")
        text = self.word(j)
        if len(text) == 4 and text.isascii() and text.isdigit() and 1900 <= int(text) <= 2199:
            return int(text), j + 1
        return None
