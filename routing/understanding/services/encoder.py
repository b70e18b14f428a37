"""The port of sentence encoders: text in, a direction in space out.

Knows no file and no runtime: `storage.models` owns those.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from collections.abc import Sequence

    from routing.understanding.kinds.network import SentenceVector

Matrix: TypeAlias = NDArray[np.float32]


class Encoder(Protocol):
    """Turns sentences into vectors of length one; the same text always into the same vector."""

    @property
    def fingerprint(self) -> str:
        """Name and digest of the weights: what was trained with others must be trained again."""
        ...

    def encode(self, texts: Sequence[str]) -> Matrix:
        """Return one row for each text, float32, [n, d], each of length one."""
        ...

    def sense(self, row: Matrix) -> SentenceVector:
        """Return what of a row is read by weights that were taught beforehand, of length one."""
        ...
