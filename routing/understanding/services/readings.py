"""What a head and its encoder make of texts: each is read once, several of them in one go.

Half of what one text costs is to fetch the numbers of encoder and head from memory; texts that go
together fetch them once. Knows no service.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from routing.understanding.services.encoder import Encoder, Matrix
    from routing.understanding.services.head import Head

REMEMBERED = 1024
REMEMBERED_AT_ONCE = 2
"""More texts than that are a training's, and not remembered."""


class Reading(NamedTuple):
    """One text's vector, None without an encoder, and its score for each class of the head."""

    vector: NDArray[np.float32] | None
    scores: NDArray[np.float32]


class Readings:
    """The last texts that were read; may be used from several threads."""

    def __init__(self, head: Head, encoder: Encoder | None, most: int = REMEMBERED) -> None:
        self._head = head
        self._encoder = encoder
        self._most = most
        self._known: dict[str, Reading] = {}

    def one(self, text: str) -> Reading:
        """Give what is made of one text."""
        even = _evenly(text)
        known = self._known.get(even)
        return self._read([even])[0] if known is None else known

    def scores(self, texts: Sequence[str]) -> Matrix:
        """Give a row for each text, a column for each class."""
        if len(texts) > REMEMBERED_AT_ONCE:
            return self._head.scores(self._vectors(texts), texts)
        self.prepare(texts)
        return np.stack([self.one(text).scores for text in texts])

    def prepare(self, texts: Sequence[str]) -> None:
        """Read together what is not known yet."""
        fresh = [text for text in dict.fromkeys(map(_evenly, texts)) if text not in self._known]
        if fresh:
            self._read(fresh)

    def _read(self, texts: Sequence[str]) -> list[Reading]:
        vectors = self._vectors(texts)
        scores = self._head.scores(vectors, texts)
        rows = [None] * len(texts) if vectors is None else [row.copy() for row in vectors]
        found = [Reading(row, one.copy()) for row, one in zip(rows, scores, strict=True)]
        self._known.update(zip(texts, found, strict=True))
        oldest = list(self._known)  # of its own: another thread may forget at this moment
        for one in oldest[: max(len(oldest) - self._most, 0)]:
            self._known.pop(one, None)
        return found

    def _vectors(self, texts: Sequence[str]) -> Matrix | None:
        return None if self._encoder is None else self._encoder.encode(texts)


def _evenly(text: str) -> str:
    """Blanks say nothing: what was cut out of a text leaves two of them."""
    return " ".join(text.split())
