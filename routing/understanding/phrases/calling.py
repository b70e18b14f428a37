"""How things are called: by their place, by their number, by the longer words of their titles.

English here, six more languages from `words.changes`. Knows nothing of what the things are.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING

from routing.understanding.phrases.small_talk import FILLERS, KINDLY, KNOWN
from routing.understanding.text import WORD, fold
from routing.understanding.words import changes

if TYPE_CHECKING:
    from routing.values import Period

Calls = Mapping[int, frozenset[str]]
"""The words by which each thing is called, by its number, in order."""
_ORDINALS = {
    name: n
    for n, names in enumerate(
        (
            [r"first", r"1st", r"one"],
            [r"second", r"2nd", r"two"],
            [r"third", r"3rd", r"three"],
            [r"fourth", r"4th", r"four"],
            [r"fifth", r"5th", r"five"],
            [r"sixth", r"6th", r"six"],
        ),
        start=1,
    )
    for name in names
} | {name: n for n, names in enumerate(changes.ORDINALS, start=1) for name in names.split()}
_MONTHS = [
    r"january",
    r"february",
    r"march",
    r"april",
    r"may",
    r"june",
    r"july",
    r"august",
    r"september",
    r"october",
    r"november",
    r"december",
]
_ARTICLES = frozenset(
    WORD.findall(
        r"""the my our this that these those and der die das den dem mein meine meinen unser unsere
        unseren und el la los las mi mis nuestro nuestra y le les mon ma mes notre nos et de het
        mijn
        onze
        en il lo gli i mio mia e o a os as meu minha"""
    )
)
_SHORT = 3
_READ = 400
"""So many characters at most of a title are looked at."""
WHOLE_WORD = re.compile(r"[^\W_]+(?:'[^\W\d_]+)?")
"""A word with what follows its apostrophe."""
_ONE = re.compile(
    r"\b(?:first|second|third|fourth|fifth|sixth|last|other|1st|2nd|3rd|4th|5th|6th) one\b"
)


def called_by(text: str, period: Period | None = None) -> frozenset[str]:
    """Return the longer words of a title, and the month of a period, as `named` knows them."""
    words = {
        stem(w) for w in WHOLE_WORD.findall(fold(text[:_READ]).replace("_", " ")) if len(w) > _SHORT
    }
    at = None if period is None else period.start.month - 1
    month = () if at is None else (_MONTHS[at], *changes.MONTHS[at].split())
    return frozenset(words.union(month) - FILLERS)


def stem(word: str) -> str:
    """Return a word without the ending of its plural, so that "book" is "books"."""
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def said_in(text: str) -> frozenset[str]:
    """Return the words of a message, as they stand and as `called_by` has those of a title."""
    said = WORD.findall(fold(text))
    return frozenset(said) | {stem(word) for word in said}


def told_apart(titles: Calls, own: Calls) -> dict[int, frozenset[str]]:
    """Return how things are called: by their titles, and by words that no other was asked with."""
    often = Counter(word for n in titles for word in titles[n] | own[n])
    return {n: titles[n] | {word for word in own[n] if often[word] == 1} for n in titles}


def named(text: str, calls: Calls) -> frozenset[int]:
    """Return the numbers of the things that the words name: by place, number or what they are."""
    said = _ONE.sub(lambda m: m.group().split()[0], fold(text))
    words = WHOLE_WORD.findall(said)
    order = list(calls)
    if {"both", "all", "everything"} & set(words) or changes.ALL.search(said):
        return frozenset(order)
    by_place = {order[_ORDINALS[w] - 1] for w in words if _ORDINALS.get(w, 99) <= len(order)}
    by_number = {int(w) for w in words if w.isdecimal() and len(w) < 3 and int(w) in calls}
    last = {order[-1]} if "last" in words and order else set()
    stems = {stem(w) for w in words}
    by_name = {n for n, called in calls.items() if stems & called}
    return frozenset(by_place | by_number | last | by_name)


def only_names(text: str, calls: Calls) -> frozenset[int]:
    """Return the numbers of the things that are named, when no word says anything else."""
    called = frozenset().union(*calls.values())
    words = WHOLE_WORD.findall(fold(text))
    rest = [w for w in words if w not in _ARTICLES and stem(w) not in called and w not in _ORDINALS]
    return frozenset() if rest else named(text, calls)


def leftover(plain: str, calls: Calls) -> list[str]:
    """The words that are neither filler nor a name of the things."""
    called = frozenset().union(*calls.values())
    return [
        w
        for w in WHOLE_WORD.findall(_ONE.sub(" ", plain))
        if w not in KNOWN and stem(w) not in called and w not in _ORDINALS and len(w) > 1
    ]


def is_called(text: str, title: str) -> bool:
    """Tell whether short words are a title, or one longer word of it, and nothing else."""
    left = [word for word in WORD.findall(KINDLY.sub(" ", fold(text))) if word not in KNOWN]
    return bool(left) and all(stem(word) in called_by(title) for word in left)
