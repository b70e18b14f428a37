"""What an encoder made of texts: each is encoded once, several of them in one go.

Half of what one text costs is to fetch the encoder's numbers from memory; texts that go together
fetch them once. Knows no service.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from routing.understanding.services.encoder import Encoder, Matrix

REMEMBERED = 1024
REMEMBERED_AT_ONCE = 2
"""More texts than that are a training's, and not remembered."""


class Encoded:
    """The last texts that were encoded; may be used from several threads."""

    def __init__(self, encoder: Encoder, most: int = REMEMBERED) -> None:
        self.encoder = encoder
        self._most = most
        self._known: dict[str, NDArray[np.float32]] = {}

    def one(self, text: str) -> NDArray[np.float32]:
        """Give one text's vector."""
        known = self._known.get(text)
        if known is None:
            known = self._keep(text, np.asarray(self.encoder.encode([text])[0]))
        return known

    def all(self, texts: Sequence[str]) -> Matrix:
        """Give a row for each text."""
        if len(texts) > REMEMBERED_AT_ONCE:
            return self.encoder.encode(texts)
        self.prepare(texts)
        return np.stack([self.one(text) for text in texts])

    def prepare(self, texts: Sequence[str]) -> None:
        """Encode together what is not known yet."""
        fresh = [text for text in dict.fromkeys(texts) if text not in self._known]
        if len(fresh) > 1:
            for text, vector in zip(fresh, self.encoder.encode(fresh), strict=True):
                self._keep(text, np.asarray(vector))

    def _keep(self, text: str, vector: NDArray[np.float32]) -> NDArray[np.float32]:
        self._known[text] = vector
        oldest = list(self._known)  # of its own: another thread may forget at this moment
        for one in oldest[: max(len(oldest) - self._most, 0)]:
            self._known.pop(one, None)
        return vector
