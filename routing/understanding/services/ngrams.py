"""Words, pairs of words and runs of letters as sparse vectors, and how alike two texts are in them.

The hashing trick (Weinberger et al., ICML 2009): a feature's place is its checksum, so that no
vocabulary has to be kept. Knows no service.
"""

from __future__ import annotations

import itertools
import zlib
from array import array
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from routing.understanding.kinds.products import Rows
from routing.understanding.text import fold, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from routing.understanding.services.encoder import Matrix

HALF = 1 << 15
BUCKETS = 2 * HALF
"""Words have the first half, letters the second."""

MAX_WORDS = 80
LONGEST = 24
"""So many letters of a word count."""
LETTERS = (3, 4)
REMEMBERED = 1 << 15
"""So many words: those of the lines that train every desk are half of them."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Counted:
    """Texts by their features: whose a feature is, its place, and how often it occurs there."""

    count: int
    owner: NDArray[np.int64]
    places: NDArray[np.uint16]
    often: NDArray[np.int64]


def features(text: str) -> bytes:
    """Return the places of what the opening words are made of, each as often as it occurs.

    Two bytes for each place: of thousands of texts they are joined as they are.
    """
    kept = words(fold(text[:2000]))[:MAX_WORDS]
    whole = (*kept, *map(" ".join, itertools.pairwise(kept)))
    by_word = [zlib.crc32(word.encode()) % HALF for word in whole if len(word) > 1]
    return _written(by_word) + b"".join([_letters_of(word[:LONGEST]) for word in kept])


@lru_cache(REMEMBERED)
def _letters_of(word: str) -> bytes:
    """Return the places of a word's runs of letters; most words come again."""
    padded = f" {word} "
    runs = [padded[k : k + n] for n in LETTERS for k in range(max(1, len(padded) - n + 1))]
    return _written([HALF + zlib.crc32(run.encode()) % HALF for run in runs])


def _written(places: list[int]) -> bytes:
    return array("H", places).tobytes()


def counted(found: Sequence[bytes]) -> Counted:
    """Count the features that were found in each text."""
    places = np.frombuffer(b"".join(found), np.uint16)
    sizes = np.fromiter(map(len, found), np.int64, len(found)) // places.itemsize
    owner = np.repeat(np.arange(len(found)), sizes)
    each, often = np.unique(owner * BUCKETS + places, return_counts=True)
    owner, places = each // BUCKETS, (each % BUCKETS).astype(np.uint16)
    return Counted(count=len(found), owner=owner, places=places, often=often)


def rarity(found: Counted) -> Matrix:
    """Return the inverse document frequency of every place; one never seen weighs nothing."""
    seen = np.bincount(found.places, minlength=BUCKETS)
    weights = np.log((1 + found.count) / (1 + seen)) + 1
    weights[seen == 0] = 0
    return weights.astype(np.float32)


def sparse(found: Counted, idf: Matrix) -> Rows:
    """Return each text as a vector; each half has length one, together one."""
    values = (1 + np.log(found.often.astype(np.float32))) * idf[found.places]
    half = 2 * found.owner + (found.places >= HALF)
    length = np.sqrt(2 * np.bincount(half, values * values, 2 * found.count))
    length[length == 0] = 1
    values /= length.astype(np.float32)[half]
    return Rows(count=found.count, owner=found.owner, places=found.places, values=values)
