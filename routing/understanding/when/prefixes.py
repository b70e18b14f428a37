"""What stands before a time: prepositions, and the words that say that it is not meant.

Knows nothing of how the time itself is read, nor of what it is for.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from routing.understanding.text import WORD
from routing.understanding.when.values import NO_PREFIX, Prefix

if TYPE_CHECKING:
    from routing.understanding.when.lexicon import Senses
    from routing.understanding.when.phrases import Phrases

PREPOSITIONS = ("due", "from", "at_clock", "on")
OPENING = frozenset(PREPOSITIONS)
OWN_WORDS = frozenset(
    {"day_beside", "eod", "end", "edge", "plus", "part", "this_part", "day", "week_of", "clock",
     "holiday"}
)  # fmt: skip
BEFORE, FOR, OF, SINCE = (1, 3), (2, 3), 2, 3
LONGEST, THAN = 4, 2
REFUSED = 7
"""So many words may stand between "don't" and "before"."""
WHY = frozenset(WORD.findall(r"why warum wieso weshalb waarom pourquoi perche porque"))
CLAUSE_ENDS = frozenset(",.;:!?\n")


def prefix_at(g: Phrases, i: int) -> tuple[Prefix, int]:
    """Read up to four prepositions: "due by", "no later than", "for the"."""
    due = start = on = None
    at = False
    while True:
        here = g.senses[i]
        if OPENING.isdisjoint(here) or _belongs_to_time(g, here, i):
            break
        if "due" in here and due is None:
            due, i = here["due"]
        elif "from" in here and start is None and due is None:
            start, i = here["from"]
        elif "at_clock" in here and not at:
            on = here["on"][0] if "on" in here else on
            at, i = True, here["at_clock"][1]
        elif "on" in here and on is None:
            on, i = here["on"]
        else:
            break
    if due is None and start is None and on is None and not at:
        return NO_PREFIX, i
    return _prefix(due, start, on, at), i


@cache
def _prefix(due: int | None, start: int | None, on: int | None, at: bool) -> Prefix:
    """Return what these values of prepositions mean; there are few, so each is made once."""
    return Prefix(
        due=due is not None, before=due in BEFORE, loose=due in FOR, start=start is not None,
        genitive=start == OF, after=start == 1, back=start == SINCE, on=on, at=at,
    )  # fmt: skip


def _belongs_to_time(g: Phrases, here: Senses, i: int) -> bool:
    """Whether the word opens the time itself: "end of", "in 3 days", but not "later than"."""
    if "in" not in here and OWN_WORDS.isdisjoint(here):
        return False
    longest = i
    for kind in PREPOSITIONS:
        if kind in here and here[kind][1] > longest:
            longest = here[kind][1]
    for kind in OWN_WORDS:
        if kind in here and here[kind][1] >= longest:
            return True
    counted = here.get("in")
    if counted is None:
        return False
    k = counted[1]
    number = g.number(k) or g.sense(k, "half_of", "about")
    return number is not None and not (g.is_number(k) and len(g.words[k]) == 4)


def held_back(g: Phrases, i: int) -> bool:
    """Whether a "before" at the token says when not: "don't send it before Tuesday"."""
    if "refusal" not in g.kinds:
        return False
    for k in range(i - 1, max(-1, i - REFUSED - 1), -1):
        if g.words[k] in CLAUSE_ENDS:
            return False
        if "refusal" in g.senses[k]:
            rest = g.words[i : g.size]
            return next((word for word in rest if word in CLAUSE_ENDS), "") != "?"
    return False


def left_out(g: Phrases, i: int, prefix: Prefix, earlier: bool) -> bool:
    """Whether a time is the one that is not meant: "Monday, not Friday", but not "why not Friday".

    `earlier`: another time was named before it.
    """
    if prefix.due or (prefix.start and not prefix.genitive):
        return False  # "Not until Friday"
    for k in range(max(0, i - LONGEST), i):
        said = g.sense(k, "except")
        if said and i <= said[1] <= i + 1:  # the "of" of "instead of" may open the time
            asked = said[0] == 0 and _asks_why(g, k)
            return (said[0] == 0 and not asked) or (earlier and said[0] == THAN)
    return False


def _asks_why(g: Phrases, k: int) -> bool:
    """Whether a "why" earlier in the clause makes the "not" a wish: "waarom nemen we niet ..."."""
    for word in reversed(g.words[max(0, k - REFUSED) : k]):
        if word in CLAUSE_ENDS:
            return False
        if word in WHY:
            return True
    return False
