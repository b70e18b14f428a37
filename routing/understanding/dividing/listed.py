"""Where a message is a list: items on lines of their own, or numbered within one line.

Knows nothing of what an item asks for.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from operator import itemgetter

from routing.understanding.meaning import TextSpan
from routing.understanding.text import WORD, fold
from routing.understanding.words.announcing import (
    ANNOUNCED,
    BOTH,
    COUNTED,
    COUNTS,
    NAMES_A_DAY,
    TWO_APART,
)

ITEM = re.compile(
    r"^[ \t]*(?:\d{1,2}[.)]|\(?[a-h]\)|[-*\u2022\u2013\u2014])[ \t]+(?=\S)", re.MULTILINE
)
NUMBERED = re.compile(r"(?<!\S)\(?(\d{1,2}|[a-h])(?:\.\)|[.)/])[ \t]+(?=\S)")
_THREE_WORDS = r"(?=[^\W\d_]+ [^\W\d_]+[ '\u2019][^\W\d_])"
COUNTED_UP = re.compile(rf"(?:^|(?<=[:;,.\n])|(?<=[:;,.] ))([1-9])[ \t]{_THREE_WORDS}")
COUNTED_AS_TOLD = re.compile(r"(?<!\S)([1-9])[ \t](?=[^\W\d_])")
"""A number alone is a mark only where others count on, and before more than the name of a thing:
"1 update the hours, 2 make a sign, 3 …", but not "1 chair, 2 tables"; or behind "two things:".
"""
SENTENCE = re.compile(r"[.!?;\n](?=\s)")
LETTERS = "abcdefgh"
FIRST = ("1", "a")
LEAD = 12
"""So many characters before a mark tell whether it names a day."""
FEWEST, FEWEST_BARE = 2, 3
"""So many items make a list, and so many of numbers alone."""
LEAD_READ = 200
"""So many characters before a list say whether it only follows."""
SHORT_LEAD = 3
"""So many words before a list in a line introduce requests, and no topics of one request."""


@dataclass(frozen=True, slots=True)
class Listed:
    """From where each item's mark begins to where its words do.

    `plain`: every item is wanted for itself; else they may be topics of what introduces them.
    `marks`: those of the items, and one that stands within what introduces them.
    """

    items: Mapping[int, int] = field(default_factory=dict)
    plain: bool = False
    marks: Sequence[TextSpan] = ()

    @property
    def within_marks(self) -> frozenset[int]:
        """Return the places within a mark: the dot of "1." ends no sentence."""
        return frozenset(at for start, end in self.marks for at in range(start + 1, end))


def listed(text: str, times: Sequence[TextSpan]) -> Listed:
    """Return the list that a message holds; a single item is none."""
    marks = [m.span() for m in ITEM.finditer(text)]
    if len(marks) >= FEWEST:
        lead = text[: marks[0][0]].strip()
        plain = _announces(lead)
        items = marks[1:] if plain and not announced(lead)[0] else marks
        return Listed(dict(items), plain or not lead, marks)
    marks = marks_in_line(text, times)
    if not marks:
        return Listed()
    lead = SENTENCE.split(text[: marks[0][0]])[-1].strip()
    said = len(WORD.findall(lead))
    items = marks[1:] if _begins_within(lead, said) else marks
    return Listed(dict(items), said <= SHORT_LEAD or _announces(lead), marks)


def _begins_within(lead: str, said: int) -> bool:
    """Whether the first item is one with what stands before it: "could you (1) post", "need: a)".

    `said`: so many words are that.
    """
    if said == 1:
        return True
    if announced(lead)[0]:
        return False
    return _announces(lead) if said > SHORT_LEAD else said > 0 and not lead.endswith(":")


def announced(text: str) -> tuple[int, int]:
    """Return how many things a message says it wants, and where it has said so; else 0, 0."""
    said = COUNTS.search(fold(text))
    return (COUNTED[said[1]], said.end()) if said else (0, 0)


def at_least(text: str) -> int:
    """Return how many things a message has that says "both by Friday", "separate job"; else 0."""
    folded = fold(text)
    return 2 if BOTH.search(folded) or TWO_APART.search(folded) else 0


def _announces(lead: str) -> bool:
    """Whether what stands before a list only says that things follow: it is no item by itself."""
    return ANNOUNCED.search(fold(lead[-LEAD_READ:].strip())) is not None


def marks_in_line(text: str, times: Sequence[TextSpan]) -> list[TextSpan]:
    """Return the marks that count on from 1 or a within a line, or numbers that do; the "1." of
    "1. Mai" is none.

    But it is one where other items are counted that no day could be: "1. October books 2. …".
    """
    found: list[TextSpan] = []
    plain = False
    for m in NUMBERED.finditer(text):
        if not (m[1] in FIRST or _counts(m, found)):
            continue
        dated = _within(m, times)
        if m[1] in FIRST and not (dated or plain):
            found = []
        before = fold(text[max(0, m.start() - LEAD) : m.start()])
        if _counts(m, found) and not (dated and NAMES_A_DAY.search(before)):
            plain = plain or not dated
            found.append(m.span())
    return found if plain and len(found) >= FEWEST else _counted_up(text, times)


def _counted_up(text: str, times: Sequence[TextSpan]) -> list[TextSpan]:
    """Return numbers that stand before things in their order; of two, only as many as announced."""
    if "1 " not in text and "1\t" not in text:
        return []  # most messages, and what is announced is looked for in all of a text
    told, until = announced(text)
    told = told if COUNTED_AS_TOLD.match(text[until:].lstrip()) else 0
    found: list[TextSpan] = []
    for m in (COUNTED_AS_TOLD if told else COUNTED_UP).finditer(text, until):
        if m[1] == str(len(found) + 1) and not _within(m, times):
            found.append(m.span())
    return found if len(found) >= FEWEST_BARE or (found and len(found) == told) else []


def _counts(mark: re.Match[str], found: Sequence[TextSpan]) -> bool:
    """Whether a mark is the next one of a list."""
    return mark[1] in (str(len(found) + 1), LETTERS[len(found) : len(found) + 1])


def _within(mark: re.Match[str], times: Sequence[TextSpan]) -> bool:
    """Whether a mark lies within one of the times, which stand in order."""
    last = bisect_right(times, mark.start(), key=itemgetter(0)) - 1
    return last >= 0 and mark.end() < times[last][1]


def without_marks(text: str, times: Sequence[TextSpan]) -> str:
    """Blank out the marks that a time ran into: the "3." after "April" is no day of it."""
    marks = marks_in_line(text, times)
    if not any(begin < last and first < end for first, last in marks for begin, end in times):
        return text
    for first, last in marks:
        text = text[:first] + " " * (last - first) + text[last:]
    return text
