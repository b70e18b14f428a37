"""Words about another date than the one that was wanted: more time, by then, not before.

Which date it is, the times in the message say.
"""

from __future__ import annotations

import re

from routing.understanding.text import WORD, fold

LONGEST = 18
"""So many words at most ask for another date; more are words to somebody."""

_MORE_TIME = re.compile(
    r"\b(?:(?:can|could|may|might) (?:i|we) (?:please )?(?:have|get|take|deliver|finish|do|hand)\b"
    r"|(?:i|we)(?:'d| would| will|'ll)? need (?:it )?(?:more time|until|till|longer|a bit longer)"
    r"|(?:is|would) [^?]{1,40} (?:ok|okay|fine|possible|work|alright)\b"
    r"|(?:can|could) (?:we|you) (?:move|push|extend|postpone)|more time"
    r"|(?:i|we) (?:can't|cannot|won't) (?:make|manage|finish|do|have|get) (?:it|this|that)?\b"
    r"|not (?:ready |done |finished )?(?:before|until)"
    r"|it(?:'ll| will) (?:only )?be (?:ready |done )?(?:on|by)\b"
    r"|schaff\w* (?:\w+ ){0,3}(?:erst|nicht vor|nicht bis)|wird erst\b"
    r"|(?:kann|konnte|darf|konnen|konnten) (?:ich|wir)\b.*\b(?:bis|erst)\b|brauche (?:noch )?bis"
    r"|(?:ginge|geht|passt)\b.*\b(?:auch|statt)|mehr zeit|verschieben"
    r"|(?:puedo|podemos|podria|podriamos)\b.*\b(?:hasta|para)\b|necesito (?:hasta|mas tiempo)"
    r"|mas tiempo|no (?:llego|lo tendre|estara)\b"
    r"|(?:puis-je|je peux|pouvons-nous)\b.*\bjusqu|plus de temps)"
)


def asks_for_time(text: str) -> bool:
    """Tell whether a short message asks for a later date; the date is told by its times."""
    return _says_shortly(_MORE_TIME, text)


_BY_THEN = re.compile(
    r"\b(?:(?:i|we)(?: can|'d| could| would|'ll| am able to| might)?(?: only| just)?"
    r"(?: do| take| manage| finish| deliver| make| start| have)\b|earliest|not before"
    r"|only (?:by|on|from)|(?:kann|konnte|schaffe|mache) (?:ich|es|das)"
    r"|ich (?:kann|konnte|schaffe)|fruhestens|erst (?:am|bis|ab)"
    r"|(?:puedo|podria|podriamos|podemos)\b|lo (?:hago|tengo) para|no antes)"
)


def offers_by_then(text: str) -> bool:
    """Tell whether somebody says that they could do it by a date; which, its times say."""
    return _says_shortly(_BY_THEN, text)


def _says_shortly(pattern: re.Pattern[str], text: str) -> bool:
    said = fold(text[:200])
    return len(WORD.findall(said)) <= LONGEST and pattern.search(said) is not None


_NOT_BEFORE = re.compile(
    r"\b(?:only|not before|earliest|erst|fruhestens|nicht vor|solo|no antes)\b"
)


def says_not_before(text: str) -> bool:
    """Tell whether a date that somebody names is the first that suits them."""
    return _NOT_BEFORE.search(fold(text[:200])) is not None
