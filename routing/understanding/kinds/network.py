"""How much the meaning of a message looks like each kind, by a small network on sentence vectors.

Taught beforehand for all languages together (`benchmarks.understanding.teach`). Knows no words.
"""

from __future__ import annotations

import base64
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from numpy.typing import NDArray

from routing.understanding.meaning import Act
from routing.understanding.words.said import vectors

if TYPE_CHECKING:
    from collections.abc import Mapping

Matrix: TypeAlias = NDArray[np.float64]
ACTS = tuple(Act)


@dataclass(frozen=True, slots=True)
class SentenceVector:
    """What an encoder made of a text, and the encoder's fingerprint."""

    encoder: str
    numbers: NDArray[np.float32]


def meant_by(vector: SentenceVector | None) -> Matrix | None:
    """Return the network's score for each act; None without a vector of its own encoder."""
    return meant(vector.numbers) if vector is not None and was_taught(vector) else None


def was_taught(vector: SentenceVector | None) -> bool:
    """Whether a vector is of the encoder that the network was taught with."""
    return vector is not None and vector.encoder == vectors.ENCODER


def likelihoods(scores: Matrix) -> Mapping[Act, float]:
    """Turn a score for each act into probabilities."""
    powers = np.exp(scores - scores.max())
    return dict(zip(ACTS, (powers / powers.sum()).tolist(), strict=True))


def meant(numbers: NDArray[np.float32]) -> Matrix:
    """Return the network's score of a sentence vector for each act in our order."""
    head = _head()
    hidden = np.maximum(numbers @ head.hidden + head.shift, 0)
    scores: Matrix = hidden @ head.out + head.rest
    return scores


@dataclass(frozen=True, slots=True)
class _Head:
    """One hidden layer: what goes into it, and what of it goes to each act."""

    hidden: Matrix
    shift: Matrix
    out: Matrix
    rest: Matrix


@cache
def _head() -> _Head:
    """Unpack the weights that were taught: small numbers with a scale for each column."""
    width, inner, acts = vectors.SHAPE
    small = np.frombuffer(base64.b64decode(vectors.HIDDEN), "i1").reshape(width, inner)
    rest = np.frombuffer(base64.b64decode(vectors.REST), "<f2").astype(np.float64)
    scale, shift, out = rest[:inner], rest[inner : 2 * inner], rest[2 * inner :].reshape(-1, acts)
    order = [vectors.ACTS.split().index(act) for act in ACTS]
    return _Head(hidden=small * scale, shift=shift, out=out[:-1][:, order], rest=out[-1][order])
