"""Teach the network that reads kinds of messages from sentence vectors, and write it as a module.

`python -m benchmarks.understanding.teach` encodes all of `words/said/` and `words/heard/` with the
packaged encoder and trains one hidden layer over all languages together: cross-entropy with
smoothed labels, dropout, Adam (Kingma and Ba, ICLR 2015). Some twenty seconds; the same lines, the
same weights.
"""

from __future__ import annotations

import base64
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from routing.understanding import words
from routing.understanding.kinds.network import ACTS
from routing.understanding.meaning import Act
from routing.understanding.words.heard import of_trades
from routing.understanding.words.said import said_in
from routing.understanding.words.times import LANGUAGES
from storage.models import open_encoder

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    Layers = list[NDArray[np.float32]]

TARGET = Path(words.__file__).parent / "said" / "vectors"
INNER, EPOCHS, BATCH = 128, 40, 256
RATE, DECAY, SMOOTH = 2e-3, 1e-2, 0.1
DROP_IN, DROP_INNER = 0.2, 0.5
SPREAD = 20.0
"""Vectors of length one are stretched while learning, so that steps suit all layers."""
WIDTH = 96
START = '''"""The network for kinds, written by `python -m benchmarks.understanding.teach`."""

from __future__ import annotations

from routing.understanding.words.said.vectors.first import FIRST
from routing.understanding.words.said.vectors.second import SECOND

ENCODER = "{encoder}"
ACTS = "{acts}"
SHAPE = {shape}
"""Numbers of a vector, of the hidden layer, and acts."""

HIDDEN = FIRST + SECOND
"""Into the hidden layer: a byte each, times the scale of its column."""

REST = """
{rest}
"""
"""The scale of each column above, what is added, out of the hidden layer, what is added there."""
'''
HALF = '''"""Numbers of the network for kinds: see the package."""

from __future__ import annotations

{name} = """
{numbers}
"""
'''


def main() -> None:
    """Write the package."""
    encoder = open_encoder("packaged").encoder
    assert encoder is not None, "the packaged encoder is needed"
    lines = all_lines()
    acts = np.array([ACTS.index(act) for _, act in lines])
    hidden, shift, out, rest = taught(encoder.encode([text for text, _ in lines]), acts)
    scale = (np.abs(hidden).max(0) / 127).astype("<f2")
    numbers = np.concatenate([scale, shift, out.ravel(), rest]).astype("<f2")
    held = as_text(np.rint(hidden / scale).clip(-127, 127).astype("i1").tobytes()).splitlines()
    middle = len(held) // 2
    _write_half("first", held[:middle])
    _write_half("second", held[middle:])
    shape, names = (*hidden.shape, len(rest)), " ".join(ACTS)
    text = START.format(
        encoder=encoder.fingerprint, acts=names, shape=shape, rest=as_text(numbers.tobytes())
    )  # fmt: skip
    (TARGET / "__init__.py").write_text(text, encoding="utf-8")
    print(f"{len(lines)} lines, {len(rest)} kinds, {hidden.shape[1]} within")


def all_lines() -> list[tuple[str, Act]]:
    """Return what is said in any language with its kind; work of any trade is a request."""
    said = (line for lang in LANGUAGES for line in said_in(lang))
    return [*said, *((line, Act.REQUEST) for lines in of_trades().values() for line in lines)]


def _write_half(name: str, numbers: Sequence[str]) -> None:
    text = HALF.format(name=name.upper(), numbers="\n".join(numbers))
    (TARGET / f"{name}.py").write_text(text, encoding="utf-8")


def taught(rows: NDArray[np.float32], acts: NDArray[np.int64]) -> Layers:
    """Train the layers: into and out of the hidden one, each with what is added."""
    chance = np.random.default_rng(0)
    wanted = np.eye(len(ACTS), dtype=np.float32)[acts]
    wanted = wanted * (1 - SMOOTH) + SMOOTH / len(ACTS)
    layers = _start(chance, rows.shape[1])
    first, second = ([np.zeros_like(one) for one in layers] for _ in range(2))
    for step, (rate, batch) in enumerate(_batches(chance, len(rows)), start=1):
        slopes = _slopes(layers, rows[batch] * np.float32(SPREAD), wanted[batch], chance)
        for n, slope in enumerate(slopes):
            first[n] = 0.9 * first[n] + 0.1 * slope
            second[n] = 0.999 * second[n] + 0.001 * slope**2
            move = first[n] / (1 - 0.9**step)
            move /= np.sqrt(second[n] / (1 - 0.999**step)) + 1e-8
            layers[n] -= np.float32(rate) * (move + (DECAY * layers[n] if n % 2 == 0 else 0))
    return [layers[0] * np.float32(SPREAD), *layers[1:]]


def _start(chance: np.random.Generator, width: int) -> Layers:
    sizes = (width, INNER, len(ACTS))
    return [
        one
        for into, out, gain in ((a, b, 2 / (1 + n)) for n, (a, b) in enumerate(pairwise(sizes)))
        for one in (
            (chance.standard_normal((into, out)) * (gain / into) ** 0.5).astype(np.float32),
            np.zeros(out, np.float32),
        )
    ]


def _batches(chance: np.random.Generator, n: int) -> Iterator[tuple[float, NDArray[np.int64]]]:
    """Yield each batch with its rate, which falls from epoch to epoch."""
    for epoch in range(EPOCHS):
        order = chance.permutation(n)
        for start in range(0, n, BATCH):
            yield RATE * (1 - epoch / EPOCHS), order[start : start + BATCH]


def _slopes(
    layers: Layers,
    rows: NDArray[np.float32],
    wanted: NDArray[np.float32],
    chance: np.random.Generator,
) -> Sequence[NDArray[np.float32]]:
    """Return which way each layer would have to go, with some numbers left out by chance."""
    into, shift, out, rest = layers
    rows = rows * _kept(chance, rows.shape, DROP_IN)
    kept = _kept(chance, (len(rows), INNER), DROP_INNER)
    inner = np.maximum(rows @ into + shift, 0) * kept
    scores = inner @ out + rest
    powers = np.exp(scores - scores.max(1, keepdims=True))
    off = (powers / powers.sum(1, keepdims=True) - wanted) / np.float32(len(rows))
    back = off @ out.T * (inner > 0) * kept
    return rows.T @ back, back.sum(0), inner.T @ off, off.sum(0)


def _kept(
    chance: np.random.Generator, shape: tuple[int, ...], dropped: float
) -> NDArray[np.float32]:
    kept = chance.random(shape, dtype=np.float32) > dropped
    return np.asarray(kept / np.float32(1 - dropped), np.float32)


def as_text(held: bytes) -> str:
    """Return bytes as rows of text."""
    text = base64.b64encode(held).decode()
    return "\n".join(text[k : k + WIDTH] for k in range(0, len(text), WIDTH))


if __name__ == "__main__":
    main()
