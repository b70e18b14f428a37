"""Where a message is a list: items on lines of their own, or numbered within one line.

Knows nothing of what an item asks for.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from routing.understanding.meaning import TextSpan
from routing.understanding.text import WORD, fold
from routing.understanding.words.material import BOTH, COUNTED, COUNTS

ITEM = re.compile(
    r"^[ \t]*(?:\d{1,2}[.)]|\(?[a-h]\)|[-*\u2022\u2013\u2014])[ \t]+(?=\S)", re.MULTILINE
)
NUMBERED = re.compile(r"(?<!\S)\(?(\d{1,2}|[a-h])[.)][ \t]+(?=\S)")
SENTENCE = re.compile(r"[.!?;\n](?=\s)")
ANNOUNCED = re.compile(
    r"\b(?:things|tasks|jobs|requests|favou?rs|cosas|tareas|encargos|sachen|dinge|aufgaben|auftrage"
    r"|choses|taches|cose|compiti|coisas|tarefas|dingen|taken)\b[^.!?\n]{0,30}[:,.-]?\s*$"
)
LETTERS = "abcdefgh"
FEWEST = 2
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
        """Return the places within a mark or at its end: the dot of "1." ends no sentence."""
        return frozenset(at for start, end in self.marks for at in range(start + 1, end + 1))


def listed(text: str, times: Sequence[TextSpan]) -> Listed:
    """Return the list that a message holds; a single item is none."""
    marks = [m.span() for m in ITEM.finditer(text)]
    if len(marks) >= FEWEST:
        lead = text[: marks[0][0]].strip()
        announced = _announces(lead)
        first = announced and not how_many(text)
        return Listed(dict(marks[first:]), announced or not lead, marks)
    marks = marks_in_line(text, times)
    if not marks:
        return Listed()
    lead = SENTENCE.split(text[: marks[0][0]])[-1].strip()
    said = len(WORD.findall(lead))
    apart = lead.endswith(":") if said <= SHORT_LEAD else not _announces(lead)
    begun = said == 1 or (said > 0 and not apart and not how_many(text))
    return Listed(dict(marks[begun:]), said <= SHORT_LEAD or _announces(lead), marks)


def how_many(text: str) -> int:
    """Return how many things a message says it wants, before it says which; 0 when it does not."""
    said = COUNTS.search(fold(text))
    return COUNTED[said[1]] if said else 0


def at_least(text: str) -> int:
    """Return how many things a message has named when it says "both by Friday"; else 0."""
    return 2 if BOTH.search(fold(text)) else 0


def how_many_until(text: str) -> int:
    """Return where a message has said how many things it wants; 0 when it does not."""
    said = COUNTS.search(fold(text))
    return said.end() if said else 0


def _announces(lead: str) -> bool:
    """Whether what stands before a list only says that things follow: it is no item by itself."""
    return ANNOUNCED.search(fold(lead)) is not None


def marks_in_line(text: str, times: Sequence[TextSpan]) -> list[TextSpan]:
    """Return the marks that count on from 1 or a within a line; the "1." of "1. Mai" is none."""
    found: list[TextSpan] = []
    for m in NUMBERED.finditer(text):
        number = len(found)
        dated = any(begin <= m.start(1) and m.end() < end for begin, end in times)
        if m[1] in (str(number + 1), LETTERS[number : number + 1]) and not dated:
            found.append(m.span())
    return found if len(found) >= FEWEST else []


def without_marks(text: str, times: Sequence[TextSpan]) -> str:
    """Blank out the marks that a time ran into: the "3." after "April" is no day of it."""
    marks = marks_in_line(text, times)
    if not any(begin < last and first < end for first, last in marks for begin, end in times):
        return text
    for first, last in marks:
        text = text[:first] + " " * (last - first) + text[last:]
    return text
