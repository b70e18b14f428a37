"""The head: one score for each service from how alike a text is to every training line.

Regularised least squares on a kernel: a Gaussian on the sphere of sentence vectors plus the product
of n-gram vectors, solved step by step (`products.solved`). What a line would be read as had it not
been there follows from the same equations (Rifkin and Lippert, "Notes on Regularized Least
Squares", MIT-CSAIL-TR-2007-025), at a few times the cost: calibration and the catalogue's lint are
made of it.

Knows lines and vectors; what a score means is decided in `hybrid`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from routing.understanding.products import solved
from routing.understanding.services import ngrams
from routing.understanding.services.encoder import Matrix
from routing.understanding.services.lines import Line
from routing.understanding.services.model import NOTHING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from routing.understanding.services.encoder import Encoder

# Chosen on two halves of the development rows; docs/reference/measurements.md has both.
SHARPNESS = 3.0
NGRAM_SHARE = 0.4
DAMPING = 0.3
BALANCE = 0.5


@dataclass(frozen=True, kw_only=True, slots=True)
class Head:
    """Trained arrays: `classes` names the columns; `vectors` is empty without an encoder."""

    classes: tuple[str, ...]
    vectors: Matrix
    dual: Matrix
    idf: Matrix
    by_place: Matrix

    def scores(self, vectors: Matrix | None, texts: Sequence[str]) -> Matrix:
        """Return the score of each text for each class, [n, classes], about 0 to 1."""
        return self.scores_of(vectors, map(ngrams.counts, texts))

    def scores_of(self, vectors: Matrix | None, counted: Iterable[ngrams.Counted]) -> Matrix:
        """Return the same for texts whose n-grams were counted before."""
        rows = [ngrams.sparse(found, self.idf) for found in counted]
        found = np.zeros((len(rows), len(self.classes)), np.float32)
        for number, seen in enumerate(rows):
            found[number] = seen.values @ self.by_place[seen.places]
        if vectors is None:
            return found
        return found * NGRAM_SHARE + _near(vectors, self.vectors) @ self.dual


@dataclass(frozen=True, kw_only=True, slots=True)
class Material:
    """Texts made into a kernel; `vectors` is empty without an encoder."""

    vectors: Matrix
    rows: tuple[ngrams.Sparse, ...]
    idf: Matrix
    kernel: Matrix


class Quarry:
    """Where material comes from: of each text what it takes, however often it is asked for."""

    def __init__(self, encoder: Encoder | None) -> None:
        self._encoder = encoder
        self._counted: dict[str, ngrams.Counted] = {}
        self._vectors: dict[str, Matrix] = {}

    def of(self, texts: Sequence[str]) -> Material:
        """Return all that fitting needs of these texts."""
        counted = [self._count(text) for text in texts]
        idf = ngrams.rarity(counted)
        rows = tuple(ngrams.sparse(found, idf) for found in counted)
        kernel = ngrams.alike(rows)
        vectors = self.vectors(texts)
        if vectors is None:
            vectors = np.zeros((0, 0), np.float32)
        else:
            kernel = kernel * NGRAM_SHARE + _near(vectors, vectors)
        return Material(vectors=vectors, rows=rows, idf=idf, kernel=kernel)

    def scores(self, head: Head, texts: Sequence[str]) -> Matrix:
        """Return what a head says of texts."""
        return head.scores_of(self.vectors(texts), map(self._count, texts))

    def vectors(self, texts: Sequence[str]) -> Matrix | None:
        """Return the vector of each text; None without an encoder."""
        if self._encoder is None:
            return None
        fresh = [text for text in dict.fromkeys(texts) if text not in self._vectors]
        if fresh:
            self._vectors |= zip(fresh, self._encoder.encode(fresh), strict=True)
        return np.stack([self._vectors[text] for text in texts])

    def _count(self, text: str) -> ngrams.Counted:
        if text not in self._counted:
            self._counted[text] = ngrams.counts(text)
        return self._counted[text]


def _near(some: Matrix, others: Matrix) -> Matrix:
    return np.asarray(np.exp(SHARPNESS * (some @ others.T - 1)), np.float32)


@dataclass(frozen=True, kw_only=True)
class Fit:
    """A head, and the system of equations that it solves.

    `lines`: the desk's own, which are the first of those that it was fitted to.
    """

    head: Head
    lines: tuple[Line, ...]
    system: Matrix
    targets: Matrix
    root: Matrix

    @cached_property
    def left_out(self) -> Matrix:
        """What the head would have said of each of its lines without having seen it.

        Not every training asks, and it takes several times as long as the solution.
        """
        count, size = len(self.lines), len(self.system)
        inverse = np.linalg.solve(self.system, np.eye(size, count, dtype=np.float32))
        found = self.head.dual[:count] / self.root[:count]
        apart = found / np.diag(inverse)[:, None] / self.root[:count]
        return np.asarray(self.targets[:count] - apart, np.float32)


def fit(quarry: Quarry, lines: Sequence[Line], services: Sequence[str], own: int) -> Fit:
    """Fit a head to these lines.

    `services`: the classes, beside NOTHING; `own`: so many first lines are the desk's.
    """
    given = quarry.of([line.text for line in lines])
    classes = (*services, NOTHING)
    each = np.array([classes.index(line.service) for line in lines])
    targets = np.eye(len(classes), dtype=np.float32)[each]
    root = np.sqrt(_weights(lines, each, len(classes)))[:, None]
    system = _system(given.kernel, root)
    dual = root * solved(system, root * targets)
    head = Head(
        classes=classes, dual=dual, idf=given.idf, vectors=given.vectors,
        by_place=_by_place(given.rows, dual),
    )  # fmt: skip
    mine = tuple(lines[:own])
    return Fit(head=head, lines=mine, system=system, targets=targets, root=root)


def _system(kernel: Matrix, root: Matrix) -> Matrix:
    """Return what is to be solved to minimise sum w (f(x) - y)^2 + DAMPING |f|^2."""
    return np.asarray(root * kernel * root.T + DAMPING * np.eye(len(kernel), dtype=np.float32))


def _by_place(rows: Sequence[ngrams.Sparse], dual: Matrix) -> Matrix:
    """Fold the rows into one weight for each place and class: reading need not know the rows."""
    found = np.zeros((ngrams.BUCKETS, dual.shape[1]), np.float32)
    for row, share in zip(rows, dual, strict=True):
        found[row.places] += row.values[:, None] * share
    return found


def _weights(lines: Sequence[Line], own: NDArray[np.int64], classes: int) -> Matrix:
    """Return each line's weight; a class with many lines weighs more, but not in proportion."""
    weights = np.array([line.weight for line in lines], np.float32)
    totals = np.bincount(own, weights, classes)
    mean = totals[totals > 0].mean()
    return np.asarray(weights * (mean / totals[own]) ** BALANCE, np.float32)
