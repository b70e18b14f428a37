"""Where a message is a list: items on lines of their own, or numbered within one line.

Knows nothing of what an item asks for.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from routing.understanding.text import WORD, fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from routing.understanding.meaning import TextSpan

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
    """

    items: Mapping[int, int] = field(default_factory=dict)
    plain: bool = False


def listed(text: str, times: Sequence[TextSpan]) -> Listed:
    """Return the list that a message holds; a single item is none."""
    marks = [m.span() for m in ITEM.finditer(text)]
    if len(marks) >= FEWEST:
        lead = text[: marks[0][0]].strip()
        announced = _announces(lead)
        return Listed(dict(marks[announced:]), plain=announced or not lead)
    marks = marks_in_line(text, times)
    if not marks:
        return Listed()
    lead = SENTENCE.split(text[: marks[0][0]])[-1].strip()
    said = len(WORD.findall(lead))
    begun = said == 1 or (0 < said <= SHORT_LEAD and not lead.endswith(":")) or _announces(lead)
    return Listed(dict(marks[begun:]), plain=said <= SHORT_LEAD or _announces(lead))


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
