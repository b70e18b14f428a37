"""Whether the clause of a time tells what has been: "hat heute bezahlt", "acabé el jueves".

Knows how verbs of the past look; knows nothing of how the time was read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.understanding.meaning import Role
from routing.understanding.words.times.past import SINCE

if TYPE_CHECKING:
    from routing.understanding.when.around import Weighed
    from routing.understanding.when.phrases import Phrases

FOR = 2
HAVE = frozenset({"ve", "have", "has", "s"})
"""Before "got", short as they may be: "I've got", "she's got"."""
SURE = frozenset({"asap", "month_day", "this_unit"})
"""What is so dated is not meant of the past because of a verb alone."""


def has_been(g: Phrases, around: Weighed) -> bool:
    """Whether something was done or took place then, so that nothing is wanted."""
    verbs, when = g.habits.past, around.when
    if verbs.preterite is None and verbs.signs.isdisjoint(around.clause):
        return False
    if when.rule in SURE or when.role is Role.REPEAT or around.prefix.loose:
        return False
    if any("moving" in g.senses[k] for k in range(around.first, around.last)):
        return False  # "She wrote that it is put off to Friday"
    if around.prefix.on == FOR:
        return False
    first, last = _own_clause(g, around)
    clause = [*g.words[first : around.start], *g.words[around.end : last]]
    since = g.words[around.start] == SINCE and when.rule == "weekday"
    if since and verbs.lasts and verbs.lasts.search(_written(g, first, last)):
        return True
    if not verbs.ahead.isdisjoint(clause):
        return False
    if not verbs.simple.isdisjoint(clause):
        return True
    helped = not verbs.auxiliary.isdisjoint(clause)
    helped = helped and (around.due or not _has_got(clause))
    if helped and not verbs.irregular.isdisjoint(clause):
        return True
    written = _written(g, first, last)
    if helped and verbs.participle and verbs.participle.search(written):
        return True
    return verbs.preterite is not None and verbs.preterite.search(written) is not None


def _has_got(clause: list[str]) -> bool:
    """Whether "got" says what somebody has: "tomorrow I've got the architect"."""
    return any(word == "got" and clause[k - 1] in HAVE for k, word in enumerate(clause) if k)


def _own_clause(g: Phrases, around: Weighed) -> tuple[int, int]:
    """Return where the part of the clause around a time starts and ends, parted by a "who"."""
    who, words = g.habits.past.who, g.words
    if who.isdisjoint(around.clause):
        return around.first, around.last
    first = next((k for k in range(around.start - 1, around.first - 1, -1) if words[k] in who), -1)
    last = next((k for k in range(around.end, around.last) if words[k] in who), around.last)
    return max(first, around.first), last


def _written(g: Phrases, first: int, last: int) -> str:
    """Return words as they were written, in small letters, with their accents."""
    end = g.starts[last - 1] + len(g.words[last - 1])
    return g.text[g.starts[first] : end].lower()
