"""Names that only look like times: Friday Ltd, Mrs May, rue du 4 Septembre, the Sunday Times.

Knows what stands beside a day or a month and makes it a name; knows nothing of readings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.understanding.words.times.names import (
    BEHIND,
    FIRMS,
    SHORT_TITLES,
    SITES,
    TITLES,
    WRITTEN_LARGE,
)

if TYPE_CHECKING:
    from routing.understanding.when.phrases import Phrases

NAMES = frozenset({"weekday", "weak_weekday", "plural", "month", "weak_month"})
STREET_REACH = 2


def is_name(g: Phrases, start: int, end: int) -> bool:
    """Whether the tokens [start, end) are part of somebody's or something's name."""
    named = g.opens(end - 1, NAMES)
    return (named and (_titled(g, start, end) or _firm(g, end))) or _street(g, start)


def _titled(g: Phrases, start: int, end: int) -> bool:
    before = start - 1 - (g.words[start - 1] == ".")
    lone = end - start == 1 or g.words[start + 1] == ","  # "Mme Avril, 12 rue"
    titles = TITLES | SHORT_TITLES if g.words[start - 1] == "." else TITLES
    return lone and before >= 0 and g.words[before] in titles


def _firm(g: Phrases, end: int) -> bool:
    """Whether the form of a firm, "& Sons", "S.L." or ".com" follows."""
    word = g.words[end]
    if word not in BEHIND:
        return False
    after = g.words[end + 1]
    if word == "&":
        return after.isalpha() and not g.senses[end + 1] and _large(g, end + 1)
    if word == ".":
        return after in SITES and g.touches(end) and g.touches(end + 1)
    if word == "s" and after == ".":
        return _large(g, end) and g.touches(end + 2)
    return word in FIRMS or (word in WRITTEN_LARGE and _large(g, end))


def _large(g: Phrases, i: int) -> bool:
    return g.text[g.starts[i]].isupper()


def _street(g: Phrases, start: int) -> bool:
    """Whether a date names a street: "calle 2 de Mayo", "via XX Settembre"."""
    return "street" in g.kinds and any(
        "street" in g.senses[k] for k in range(max(0, start - STREET_REACH), start)
    )
