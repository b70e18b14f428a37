"""Which of our languages a text is written in, by its words and the beginnings and ends of them.

Knows the languages we have tables for; any other stays what the caller said it was.
"""

from __future__ import annotations

import heapq
import itertools
from collections import Counter
from functools import cache, lru_cache
from typing import TYPE_CHECKING

import numpy as np

from routing.understanding.text import fold, words
from routing.understanding.words import BY_LANGUAGE, DEFAULT
from routing.understanding.words.said import said_in

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

ENOUGH = 60
"""So many words tell the language; more would only take longer."""
SMOOTH = 0.3
SURE = 3.0
"""How much likelier (in logarithms) another language must be than the one we were told."""
LIKELIER = 0.7
PLAIN = 17.0
"""How much likelier than every other language one must be that a text is plainly written in."""
TELLS_NOTHING = 3
"""So few words, all of them known where we were told, say nothing about another language."""


@cache
def _weights() -> tuple[Mapping[str, int], NDArray[np.float64]]:
    """Give each sign's number, and its logarithm of likelihood in each language, [signs, 7]."""
    counted = [_signs_of(lang) for lang in BY_LANGUAGE]
    known = dict.fromkeys(itertools.chain.from_iterable(counted))
    times = np.array([[counts.get(sign, 0) for sign in known] for counts in counted]) + SMOOTH
    totals = [sum(counts.values()) + SMOOTH * len(counts) for counts in counted]
    likely = np.log(times) - np.log(totals)[:, None]
    return {sign: number for number, sign in enumerate(known)}, likely.T.copy()


def _signs_of(lang: str) -> Counter[str]:
    """Count the signs of a language: of each word once, as often as it is said."""
    found: Counter[str] = Counter()
    for word, times in _said(lang).items():
        for sign in _signs(word):
            found[sign] += times
    return found


@cache
def _said(lang: str) -> Counter[str]:
    """Count the words of a language's own lines and tables."""
    table = BY_LANGUAGE[lang]
    lines = (line.lower() for line, _ in said_in(lang))
    told = itertools.chain(table.hints(), table.openers, table.polite)
    return Counter(word for line in itertools.chain(lines, told) for word in words(line))


def _signs(word: str) -> tuple[str, ...]:
    """A word as written and without accents, how it begins and how it ends."""
    if word.isdigit():
        return ()
    bare = fold(word)
    return (word, bare, f"<{bare[:3]}", f"{bare[-3:]}>", f"{bare[-2:]}>")


def detect(text: str, told: str | None) -> str:
    """Return the language tag: what the words say when they say it clearly, else `told`.

    A region ("en-US") is kept when its language is the one found. Without any sign: English.
    """
    home = (told or DEFAULT)[:2].lower()
    if told and home not in BY_LANGUAGE:
        return told
    if told and _at_home(text, home):
        return told
    points = _points(text)
    best = max(points, key=lambda lang: (points[lang], lang == home))
    lead = points[best] - points[home]
    if lead > (SURE if told else LIKELIER):
        return best
    return told or DEFAULT


def plainly(text: str, least: int = 1) -> str | None:
    """Return the language that a text of at least so many words can only be in; None if unsure."""
    if len(words(text[:400])) < least:
        return None
    points = _points(text)
    best, second = heapq.nlargest(2, points, key=points.__getitem__)
    return best if points[best] - points[second] > PLAIN else None


def _at_home(text: str, home: str) -> bool:
    """Whether a few words are all words of this language: "ja" is German to a German."""
    said = words(text[:100].lower())
    return 0 < len(said) <= TELLS_NOTHING and all(fold(word) in _words_of(home) for word in said)


@cache
def _words_of(lang: str) -> frozenset[str]:
    return frozenset(map(fold, _said(lang)))


@lru_cache(maxsize=64)
def _points(text: str) -> Mapping[str, float]:
    """Add up, for each language, how likely its people are to write these words."""
    places, likely = _weights()
    said = words(text[:4000].lower())[:ENOUGH]
    known = [places[sign] for word in said for sign in _signs(word) if sign in places]
    return dict(zip(BY_LANGUAGE, likely[known].sum(0).tolist(), strict=True))
