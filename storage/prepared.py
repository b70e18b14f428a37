"""What the packaged encoder made of the house's own lines, kept beside the code.

These lines train every desk, and to encode them is the longer half of a training: they come
encoded. A number has eight bits, its row one measure; a row lies within 0.0001 of what the encoder
gives (cosine). A line that is not among them is simply encoded. Written by
`python -m benchmarks.understanding.prepare`; knows no encoder.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from storage import arrays

if TYPE_CHECKING:
    from collections.abc import Sequence

    from routing.understanding.services.encoder import Matrix

FILE = Path(__file__).with_name("prepared.npz")
STEPS = 127


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Prepared:
    """The vectors of known lines, each of length one."""

    places: Mapping[bytes, int] = field(default_factory=dict)
    rows: NDArray[np.int8] = field(default_factory=lambda: np.zeros((0, 0), np.int8))

    def of(self, text: str) -> Matrix | None:
        """Give the vector of a line, None when it is not known."""
        if (place := self.places.get(_name(text))) is None:
            return None
        row = self.rows[place].astype(np.float32)
        return np.asarray(row / np.sqrt(row @ row))


def load(fingerprint: str, path: Path = FILE) -> Prepared:
    """Give what was prepared with these weights; nothing when it was with others, or is lost."""
    found = arrays.read(path, "fingerprint", "names", "rows")
    if found is None or str(found["fingerprint"]) != fingerprint:
        return Prepared()
    names = found["names"].tobytes()
    size = len(names) // max(len(found["rows"]), 1)
    places = {names[at : at + size]: n for n, at in enumerate(range(0, len(names), size))}
    return Prepared(places=places, rows=found["rows"])


def save(texts: Sequence[str], vectors: Matrix, fingerprint: str, path: Path = FILE) -> None:
    """Keep these vectors for these lines in place of the last."""
    largest = np.abs(vectors).max(1, keepdims=True)
    rows = np.round(vectors / largest * STEPS).astype(np.int8)
    names = np.frombuffer(b"".join(map(_name, texts)), np.uint8)
    np.savez_compressed(path, fingerprint=np.array(fingerprint), names=names, rows=rows)


def _name(text: str) -> bytes:
    return hashlib.blake2b(text.encode(), digest_size=8).digest()
