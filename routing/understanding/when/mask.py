"""Blots out what looks like a time and is none: links, addresses, phones, amounts, names below.

Knows shapes, and by `signed` how letters close; every position stays the position in the original.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from routing.understanding.text import fold
from routing.understanding.when.signed import unsigned

if TYPE_CHECKING:
    from collections.abc import Container

SHAPES = re.compile(
    r"""
    \b(?:https?://|www\.)\S+ | \S{1,64}@[\w.-]{2,}          # links, addresses
    | (?<![\w.,])(?:[$€£¥#]\s?\d[\d.,:-]*\d | [$€£¥#]\s?\d) # $500, #12
    | (?<![\w.,:/-])\d[\d.,]{0,12}\s?[$€£%]                 # 500 €, 10 %
    | \+\d[\d\s().-]{6,16}\d                                # +44 20 ...
    | \(\d{3}\)\s?\d{3}[\s.-]?\d{4}                         # (206) 555 ...
    | (?<![\w/.-])\d{3}[\s.-]\d{3,4}[\s.-]\d{4}(?!\w)       # 713-555-1234
    | (?<![\w/.-])\d{2,3}(?:-\d{2,4}){3,}(?!\w)             # 80-32-89-89
    | (?<![\w/.-])\d{3}-\d{2}-\d{4}(?!\w)                   # 123-12-1234
    | (?<![\w-])([a-z]{2,6})-\d[\d-]*(?!\w)                   # inv-2026-114
    | (?<![\w-])[trsap]-\d{1,9}(?![\w-])                     # T-1, R-12
    """,
    re.VERBOSE,
)
MARKS = frozenset("$€£¥#%@+(/-")
DOTTED = re.compile(r"\.\d|www")
HALVES = frozenset({"am", "pm"})
FIGURE = re.compile(r"\d")
FIGURES = re.compile(r"\d[\d\s]{7}")
QUICK = re.compile(r"[$€£¥#%@+(/]|[\d.\s-]{8}|[a-z]-\d|\.\d+\.|www")


def masked(text: str, names: Container[str] = ()) -> str:
    """Return the folded text with what is no time made one unknown word each, the same length.

    `names`: words that a figure may be hung to without being such a thing: "jun-2026", "utc-3".
    """
    return unsigned(text, _without_shapes(fold(text), names))


def _without_shapes(folded: str, names: Container[str]) -> str:
    linked = "@" in folded or "://" in folded or "www" in folded
    if not linked and not FIGURE.search(folded):
        return folded
    dotted = "." in folded and DOTTED.search(folded)
    if not dotted and MARKS.isdisjoint(folded) and not FIGURES.search(folded):
        return folded
    if not QUICK.search(folded):
        return folded

    def blot(m: re.Match[str]) -> str:
        named = m[1] is not None and (m[1] in names or _half_day(m))
        return m.group() if named else "x" * len(m.group())

    return SHAPES.sub(blot, folded)


def _half_day(m: re.Match[str]) -> bool:
    """Whether a figure hangs at the half of the day of an hour: "1 PM-2 PM"."""
    return m[1] in HALVES and m.string[: m.start()].rstrip()[-1:].isdigit()
