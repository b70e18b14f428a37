"""What is moved from one time to another: "push my 3pm back to 4", "from Tuesday to Thursday".

Knows the verbs of moving and the words before the new time; knows nothing of readings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from routing.understanding.when.phrases import Phrases

REACH, BETWEEN = 12, 5
STOPS = frozenset(".,;!?\n")


def moves(g: Phrases, i: int) -> bool:
    """Whether a verb of moving stands before the token in its clause."""
    if "moving" not in g.kinds:
        return False
    before = range(i - 1, max(-1, i - REACH), -1)
    behind = range(i, min(g.size, i + REACH)) if g.habits.verb_last else range(0)
    return _in_clause(g, before) or _in_clause(g, behind)


def _in_clause(g: Phrases, places: range) -> bool:
    for k in places:
        if g.words[k] in STOPS and not g.digits[k - 1]:  # "am 12.5. auf den 19.5. verlegen"
            return False
        if "moving" in g.senses[k]:
            return True
    return False


def new_time_at(g: Phrases, j: int) -> int | None:
    """Return where the new time starts behind the old one that ends at the token."""
    for k in range(j, min(j + BETWEEN, g.size)):
        if g.words[k] in STOPS:
            return None
        to = g.sense(k, "moved_to")
        if to:
            return g.after(to[1], "the", "article") if to[1] < g.size else None
    return None


def is_new(g: Phrases, i: int) -> bool:
    """Whether the new time starts at the token: "to 4"."""
    return g.follows(g.after(i, "the"), "moved_to") or g.sense(i, "moved_to") is not None
