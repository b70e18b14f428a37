"""How near the lines of a training are to each other, also where there are more than at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from routing.understanding.kinds.network import SentenceVector
from routing.understanding.kinds.products import alike
from routing.understanding.services.head import NGRAM_SHARE, TEXTS_AT_ONCE, Quarry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from routing.understanding.services.encoder import Matrix


class ByNumber:
    """An encoder whose vectors follow from the number in a text."""

    fingerprint = "by number"

    def encode(self, texts: Sequence[str]) -> Matrix:
        return np.stack([self._vector(int(text.split()[-1])) for text in texts])

    def sense(self, row: Matrix) -> SentenceVector:
        return SentenceVector(encoder=self.fingerprint, numbers=row)

    def _vector(self, number: int) -> Matrix:
        row = np.random.default_rng(number).standard_normal(8).astype(np.float32)
        return np.asarray(row / np.linalg.norm(row), np.float32)


def nearness(texts: Sequence[str]) -> Matrix:
    """Return what sentence vectors add to the kernel of these texts."""
    given = Quarry(ByNumber()).of(texts)
    return given.kernel - np.float32(NGRAM_SHARE) * alike(given.rows)


@pytest.mark.parametrize("lines", [1, TEXTS_AT_ONCE - 1, TEXTS_AT_ONCE, 2 * TEXTS_AT_ONCE + 1])
def test_two_lines_are_as_near_among_many_as_alone(lines: int) -> None:
    texts = [f"line number {number}" for number in range(lines)]
    found, last = nearness(texts), lines - 1

    assert np.allclose(found, found.T, atol=1e-5)
    for one in {0, lines // 2, last}:
        alone = nearness([texts[one], texts[last]] if one != last else [texts[one]])
        assert found[one, last] == pytest.approx(alone[0, -1], abs=1e-4)
