"""Small talk: words that carry nothing by themselves, however many of them stand together."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from routing.understanding.text import WORD, fold
from routing.understanding.words import changes

if TYPE_CHECKING:
    from routing.understanding.meaning import TextSpan

KINDLY_AT_MOST = 9
"""So many words at most only ask for what they name."""
FILLERS = frozenset(
    WORD.findall(
        r"""a able about actually ahead all already also an and any anyway are as at back be
        been better both bring but by can change changed could date day days deadline delay
        delivered do does done due earlier enough extend fine for forward from get good
        great have i if in instead insted is it its just later let lets make maybe me mind
        move moved my need needed no not of off ok okay on only or our ours out perhaps
        please pls possible postpone postponed prefer push pushed rather ready really
        reschedule s soon sooner sorry still suffice than that the them then there these
        they thing things this those time to too until us very wait want wanted was we well
        will with work works would yes you your yours d ll re m t deliver finish finished
        latest"""
    )
)
"""English words that say nothing of what is wanted."""
KNOWN = FILLERS | changes.FILLERS | {"it's", "that's", "they're"}
"""The same of every language."""
_PRESSING = frozenset(
    WORD.findall(
        r"urgent urgente asap dringend eilig eilt wichtig important importante spoed pressant"
        r" presse c"
    )
)
"""How soon it is wanted says nothing of what is wanted."""
KINDLY = re.compile(
    r"\b(?:please|pls|plz|also|too|as well|i need|we need|bitte|auch|brauch\w*|por favor|tambien"
    r"|necesit\w+|s'il (?:vous|te) plait|aussi|per favore|anche|graag|ook|tambem)\b"
)
"""What asks for the thing that is named beside it."""
_MARK = r"[,;:.!?\n(\u2013-]"
_CLAUSE = re.compile(rf"(?<!{_MARK}){_MARK}+(?:\s|$)|\)")


def is_small_talk(text: str) -> bool:
    """Tell whether words carry nothing by themselves: "please", "I need it", "it should be"."""
    return all(word in KNOWN or word in _PRESSING for word in WORD.findall(fold(text)))


def apart(text: str, span: TextSpan) -> TextSpan | None:
    """Return the clause that is nothing but this time: ", by next Thursday please"; else None.

    What a time is said of in the same clause, it belongs to: "they should sign up by Friday".
    """
    start, end = span
    before = [found.end() for found in _CLAUSE.finditer(text, 0, start) if found.end() <= start]
    after = _CLAUSE.search(text, end)
    first, last = (before or [0])[-1], len(text) if after is None else after.start()
    rest = f"{text[first:start]} {text[end:last]}"
    return (first, last) if is_small_talk(rest) else None


def asks_kindly(text: str) -> bool:
    """Tell whether a few words ask for what they name: "payroll please", "auch Rechnungen"."""
    said = fold(text[:80])
    few = len(WORD.findall(said)) <= KINDLY_AT_MOST
    return few and "?" not in said and KINDLY.search(said) is not None
