"""Words, pairs of words and runs of letters as sparse vectors, and how alike two texts are in them.

The hashing trick (Weinberger et al., ICML 2009): a feature's place is its checksum, so that no
vocabulary has to be kept. Knows no service.
"""

from __future__ import annotations

import itertools
import zlib
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from numpy.typing import NDArray

from routing.understanding.products import added
from routing.understanding.services.encoder import Matrix
from routing.understanding.text import fold, words

if TYPE_CHECKING:
    from collections.abc import Sequence


HALF = 1 << 15
BUCKETS = 2 * HALF
"""Words have the first half, letters the second."""

MAX_WORDS = 80
LONGEST = 24
"""So many letters of a word count."""
LETTERS = (3, 4)
REMEMBERED = 8192
DENSE_FROM = 60
"""A feature of so many rows is multiplied as a column; a rarer one pair by pair."""

Counted: TypeAlias = tuple[Counter[int], Counter[int]]
"""How often each word feature and each letter feature occurs in a text."""


@dataclass(frozen=True, slots=True)
class Sparse:
    """One text: places and values; each half has length one, together one."""

    places: NDArray[np.int64]
    values: Matrix


def counts(text: str) -> Counted:
    """Return how often each word feature and each letter feature occurs in the opening words."""
    kept = words(fold(text[:2000]))[:MAX_WORDS]
    whole = [*kept, *(f"{a} {b}" for a, b in itertools.pairwise(kept))]
    by_word = Counter(zlib.crc32(word.encode()) % HALF for word in whole if len(word) > 1)
    short = (word[:LONGEST] for word in kept)
    return by_word, Counter(itertools.chain.from_iterable(map(_letters_of, short)))


@lru_cache(REMEMBERED)
def _letters_of(word: str) -> tuple[int, ...]:
    """Return the places of a word's runs of letters; most words come again."""
    padded = f" {word} "
    return tuple(
        HALF + zlib.crc32(padded[k : k + n].encode()) % HALF
        for n in LETTERS
        for k in range(max(1, len(padded) - n + 1))
    )


def rarity(counted: Sequence[Counted]) -> Matrix:
    """Return the inverse document frequency of every place; one never seen weighs nothing."""
    seen = np.zeros(BUCKETS, np.float32)
    for pair in counted:
        for found in pair:
            seen[list(found)] += 1
    weights = np.log((1 + len(counted)) / (1 + seen)) + 1
    weights[seen == 0] = 0
    return weights.astype(np.float32)


def sparse(counted: Counted, idf: Matrix) -> Sparse:
    """Return the vector of counted features."""
    halves = [_unit(found, idf) for found in counted]
    return Sparse(
        places=np.concatenate([places for places, _ in halves]),
        values=np.concatenate([values for _, values in halves]),
    )


def _unit(found: Counter[int], idf: Matrix) -> tuple[NDArray[np.int64], Matrix]:
    places = np.fromiter(found.keys(), np.int64, len(found))
    often = np.fromiter(found.values(), np.float32, len(found))
    values = (1 + np.log(often)) * idf[places] if len(found) else often
    length = float(np.sqrt(2 * (values * values).sum()))
    return places, (values / length if length else values).astype(np.float32)


def alike(rows: Sequence[Sparse]) -> Matrix:
    """Return the products of all pairs of rows, [n, n]."""
    sizes = [len(row.places) for row in rows]
    owner = np.repeat(np.arange(len(rows)), sizes)
    places = np.concatenate([row.places for row in rows])
    values = np.concatenate([row.values for row in rows])
    order = np.argsort(places, kind="stable")
    owner, places, values = owner[order], places[order], values[order]
    _, first, spread = np.unique(places, return_index=True, return_counts=True)
    found = _common(owner, values, first, spread, len(rows))
    rare = (first[spread == size][:, None] + np.arange(size) for size in range(1, DENSE_FROM))
    return added(found, ((owner[where], values[where]) for where in rare))


def _common(
    owner: NDArray[np.int64],
    values: Matrix,
    first: NDArray[np.int64],
    spread: NDArray[np.int64],
    n: int,
) -> Matrix:
    often = np.flatnonzero(spread >= DENSE_FROM)
    columns = np.zeros((n, len(often)), np.float32)
    for column, feature in enumerate(often):
        mine = slice(first[feature], first[feature] + spread[feature])
        columns[owner[mine], column] = values[mine]
    return np.asarray(columns @ columns.T, np.float32)
