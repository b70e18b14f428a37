"""Train the head that reads kinds of messages from sentence vectors, and write it as a module.

`python -m benchmarks.understanding.teach` encodes every line of `words/said/` with the packaged
encoder (a minute) and solves one ridge regression over all languages together.
"""

from __future__ import annotations

import base64
from pathlib import Path

import numpy as np

from routing.understanding import kinds
from routing.understanding.words.said import said_in
from routing.understanding.words.times import LANGUAGES
from storage.models import open_encoder

TARGET = Path(kinds.__file__).parent / "words" / "said" / "vectors.py"
RIDGE = 1.0
WIDTH = 88
START = '''"""The head for kinds, written by `python -m benchmarks.understanding.teach`."""

from __future__ import annotations

ENCODER = "{encoder}"
ACTS = "{acts}"
SHAPE = ({rows}, {columns})
"""A row for each number of a vector and one for the constant, a column for each act."""

WEIGHTS = """
{weights}
"""
'''


def main() -> None:
    """Write the module."""
    encoder = open_encoder("packaged").encoder
    assert encoder is not None, "the packaged encoder is needed"
    lines = [line for lang in LANGUAGES for line in said_in(lang)]
    rows = encoder.encode([text for text, _ in lines]).astype(np.float64)
    rows = np.hstack([rows, np.ones((len(rows), 1))])
    wanted = np.array([[float(act is one) for one in kinds.ACTS] for _, act in lines])
    gram = rows.T @ rows + RIDGE * np.eye(rows.shape[1])
    weights = np.linalg.solve(gram, rows.T @ wanted).astype("<f2")
    text = base64.b64encode(weights.tobytes()).decode()
    wrapped = "\n".join(text[k : k + WIDTH] for k in range(0, len(text), WIDTH))
    TARGET.write_text(
        START.format(
            encoder=encoder.fingerprint, acts=" ".join(kinds.ACTS), rows=weights.shape[0],
            columns=weights.shape[1], weights=wrapped,
        ),
        encoding="utf-8",
    )  # fmt: skip
    print(f"{len(lines)} lines, {TARGET.stat().st_size} bytes")


if __name__ == "__main__":
    main()
