"""The words that a clause begins with, and what joins it to what stands before it.

Each with its place, so that a weight can be taught for it. Knows no grammar and no service.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from routing.understanding.text import WORD, fold
from routing.understanding.words.said import divided

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from routing.understanding.meaning import TextSpan

READ, BEFORE = 60, 16
"""So many characters at the beginning of a clause, and before it, are read."""
OR = "joint:/"
"""What a slash between two clauses is called."""
PLACES = ("first", "second", "third")
SHARE = 0.4
"""Of a thousand words each says little: they may weigh less than what is known of both clauses."""


def worded(text: str, before: int, span: TextSpan) -> tuple[str, ...]:
    """Return the words of a clause that are weighed; `before`: where the last one ends."""
    start, end = span
    joint = fold(text[max(before, start - BEFORE) : start])
    return tuple(_placed(joint, WORD.findall(fold(text[start : min(end, start + READ)]))))


def _placed(joint: str, said: Sequence[str]) -> Iterator[str]:
    yield f"joint:{'_'.join(joint.split())}"
    yield from (f"joined:{word}" for word in WORD.findall(joint))
    yield from (f"{place}:{word}" for place, word in zip(PLACES, said, strict=False))
    if len(said) > 1:
        yield f"both:{said[0]}_{said[1]}"


def said_for(said: tuple[str, ...]) -> float:
    """Return how much likelier these words make another request, in logarithms."""
    known = _weights()
    return SHARE * sum(known.get(one, 0.0) for one in set(said))


@cache
def _weights() -> Mapping[str, float]:
    pairs = (said.rpartition("=") for said in divided.WORDED.split())
    return {one: float(by) for one, _, by in pairs}
