"""The head: one score for each service from how alike a text is to every training line.

Regularised least squares on a kernel: a Gaussian on the sphere of sentence vectors plus the product
of n-gram vectors, solved step by step (`products.solved`). What a line would be read as had it not
been there follows from the same equations (Rifkin and Lippert, "Notes on Regularized Least
Squares", MIT-CSAIL-TR-2007-025), at a few times the cost: calibration and the catalogue's lint are
made of it.

Knows lines and vectors; what a score means is decided in `hybrid`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property, partial
from typing import TYPE_CHECKING

import numpy as np

from routing.understanding.kinds.products import Rows, alike, solved
from routing.understanding.services import ngrams
from routing.understanding.services.encoder import Matrix
from routing.understanding.services.lines import Line, spread
from routing.understanding.services.model import NOTHING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from routing.understanding.services.encoder import Encoder

# Chosen on two halves of the development rows; docs/reference/measurements.md has both.
SHARPNESS = 3.0
NGRAM_SHARE = 0.4
DAMPING = 0.3
BALANCE = 0.5
LEAST_SPREAD, MOST_DRAWN = 0.01, 3.0
"""Added to each spread; and so far are scores drawn out at most that hardly differ."""
TRUSTED = 5
"""Where a desk has so many lines a service, half of what these make of scores is believed."""
USUAL_LEAD, NEARER, NEAREST = 0.3, 0.7, 0.3
"""Three of four lines of a desk that is read well stand so far above nothing. Such a share of what
is less is made good, and no more than the last."""
CLOSELY = 0.001
"""How well the head solves its equations; ten times better changes no figure that we measure."""
TEXTS_AT_ONCE = 256
"""Of so many lines it is told together how near they are to all others."""
FEW = 10
"""Products of no more texts than that are quicker with the lines first."""
TOLD, ROUGHLY = 64, 0.1
"""So many lines tell how far that is, and it need not be known better."""
EVENING = (LEAST_SPREAD, MOST_DRAWN, TRUSTED, USUAL_LEAD, NEARER, NEAREST, TOLD, ROUGHLY)
"""The numbers that scores are made even by."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Head:
    """Trained arrays: `classes` names the columns; `vectors` is empty without an encoder.

    `level`: what is added to each column.
    """

    classes: tuple[str, ...]
    vectors: Matrix
    dual: Matrix
    idf: Matrix
    by_place: Matrix
    level: Matrix

    def scores(self, vectors: Matrix | None, texts: Sequence[str]) -> Matrix:
        """Return the score of each text for each class, [n, classes], mostly 0 to 1."""
        return self.scores_of(vectors, [ngrams.features(text) for text in texts])

    def scores_of(self, vectors: Matrix | None, features: Sequence[bytes]) -> Matrix:
        """Return the same for texts whose n-grams were sought before."""
        rows = ngrams.sparse(ngrams.counted(features), self.idf)
        found = np.tile(self.level, (rows.count, 1))
        for number, (places, values) in enumerate(rows.each()):
            found[number] += values @ self.by_place[places]
        return found if vectors is None else found + self.gist(vectors)

    def gist(self, vectors: Matrix) -> Matrix:
        """Return the part of the scores that sentence vectors make, [n, classes]."""
        return _near(vectors, self.vectors) @ self.dual


@dataclass(frozen=True, kw_only=True, slots=True)
class Material:
    """Texts made into a kernel; `vectors` is empty without an encoder."""

    vectors: Matrix
    rows: Rows
    idf: Matrix
    kernel: Matrix


class Quarry:
    """Where material comes from: of each text what it takes, however often it is asked for."""

    def __init__(self, encoder: Encoder | None) -> None:
        self._encoder = encoder
        self._features: dict[str, bytes] = {}
        self._vectors: dict[str, Matrix] = {}

    def of(self, texts: Sequence[str]) -> Material:
        """Return all that fitting needs of these texts."""
        counted = ngrams.counted(self._features_of(texts))
        idf = ngrams.rarity(counted)
        rows = ngrams.sparse(counted, idf)
        kernel = alike(rows)
        vectors = self.vectors(texts)
        if vectors is None:
            vectors = np.zeros((0, 0), np.float32)
        else:
            kernel *= NGRAM_SHARE
            _add_near(kernel, vectors)
        return Material(vectors=vectors, rows=rows, idf=idf, kernel=kernel)

    def scores(self, head: Head, texts: Sequence[str]) -> Matrix:
        """Return what a head says of texts."""
        return head.scores_of(self.vectors(texts), self._features_of(texts))

    def vectors(self, texts: Sequence[str]) -> Matrix | None:
        """Return the vector of each text; None without an encoder."""
        if self._encoder is None:
            return None
        fresh = [text for text in dict.fromkeys(texts) if text not in self._vectors]
        if fresh:
            self._vectors |= zip(fresh, self._encoder.encode(fresh), strict=True)
        return np.stack([self._vectors[text] for text in texts])

    def _features_of(self, texts: Sequence[str]) -> list[bytes]:
        for text in texts:
            if text not in self._features:
                self._features[text] = ngrams.features(text)
        return [self._features[text] for text in texts]


def _add_near(kernel: Matrix, vectors: Matrix) -> None:
    """Add how near each two lines are, a few lines at a time: no second matrix is made of all."""
    for start in range(0, len(kernel), TEXTS_AT_ONCE):
        end = start + TEXTS_AT_ONCE
        near = _near(vectors[start:end], vectors[start:])
        kernel[start:end, start:] += near
        kernel[end:, start:end] += near[:, TEXTS_AT_ONCE:].T


def _near(some: Matrix, others: Matrix) -> Matrix:
    near = _products(some, others)
    near -= 1
    near *= SHARPNESS
    return np.asarray(np.exp(near, out=near))


def _products(some: Matrix, others: Matrix) -> Matrix:
    """Multiply each with each; of a few texts the other way round, which lays nothing out anew."""
    return some @ others.T if len(some) > FEW else np.ascontiguousarray((others @ some.T).T)


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

    def evened(self, before: Head, texts: Sequence[str], quarry: Quarry) -> Fit:
        """Return it with each service scoring in these texts as it did `before`, beside the others.

        A service that was given many lines, or lines in people's own words, scores higher for
        whatever anybody says. Among texts that may be about anything its mean and its spread lie
        beside the others' as the desk's own lines had them, and the nearer the fewer these are.
        """
        if not texts or self.head.classes == (NOTHING,):
            return self
        means, spreads = mean_and_spread(quarry.scores(self.head, texts))
        own, apart = mean_and_spread(quarry.scores(before, texts))
        trust = len(self.lines) / (len(self.lines) + TRUSTED * len(means))
        drawn = np.mean(spreads) / np.mean(apart)
        apart, own = apart - np.mean(apart), own - np.mean(own)
        by = np.minimum((np.mean(spreads) + trust * drawn * apart) / spreads, MOST_DRAWN)
        level = np.mean(means) + trust * drawn * own - means * by
        level, by = np.append(level, 0).astype(np.float32), np.append(by, 1).astype(np.float32)
        head = self.head
        head = replace(head, dual=head.dual * by, by_place=head.by_place * by, level=level)
        return replace(self, head=head, targets=self.targets * by + level)

    def levelled(self) -> Fit:
        """Return it with NOTHING brought as near as this desk's own lines stand to it.

        Where examples are few, or far from each other, what people write scores low for all of
        them, and is a request all the same. How low is told by the lines: each as if it had not
        been there.
        """
        told = [n for n, line in enumerate(self.lines) if line.service and line.weight >= 1]
        if not told:
            return self
        scores = self._left_out(spread(told, TOLD), partial(solved, precision=ROUGHLY))
        lead = scores[:, :-1].max(1) - scores[:, -1]
        down = np.zeros_like(self.head.level)
        down[-1] = np.clip(NEARER * (USUAL_LEAD - np.quantile(lead, 0.25)), 0, NEAREST)
        head = replace(self.head, level=self.head.level - down)
        return replace(self, head=head, targets=self.targets - down)

    @cached_property
    def left_out(self) -> Matrix:
        """What the head would have said of each of its lines without having seen it.

        Not every training asks, and it takes several times as long as the solution.
        """
        return self._left_out(range(len(self.lines)), np.linalg.solve)

    def _left_out(
        self, numbers: Sequence[int], solve: Callable[[Matrix, Matrix], Matrix]
    ) -> Matrix:
        """Return it for some of the lines; step by step is the quicker `solve` for a few."""
        alone = np.zeros((len(self.system), len(numbers)), np.float32)
        alone[numbers, np.arange(len(numbers))] = 1
        inverse = solve(self.system, alone)[numbers]
        root = self.root[numbers]
        apart = self.head.dual[numbers] / root / np.diag(inverse)[:, None] / root
        return np.asarray(self.targets[numbers] - apart, np.float32)


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
    dual = root * solved(system, root * targets, CLOSELY)
    share = NGRAM_SHARE if given.vectors.size else 1.0
    head = Head(
        classes=classes, dual=dual, idf=given.idf, vectors=given.vectors,
        by_place=_by_place(given.rows, dual) * share, level=np.zeros(len(classes), np.float32),
    )  # fmt: skip
    mine = tuple(lines[:own])
    return Fit(head=head, lines=mine, system=system, targets=targets, root=root)


def mean_and_spread(scores: Matrix) -> tuple[Matrix, Matrix]:
    """Return the mean and the spread of each service's scores, [n, services and NOTHING]."""
    mine = scores[:, :-1]
    return mine.mean(0), mine.std(0) + LEAST_SPREAD


def _system(kernel: Matrix, root: Matrix) -> Matrix:
    """Make of the kernel what is to be solved to minimise sum w (f(x) - y)^2 + DAMPING |f|^2.

    In place, since a second matrix of all lines would be as large: the kernel is gone then.
    """
    kernel *= root
    kernel *= root.T
    kernel.flat[:: len(kernel) + 1] += DAMPING
    return kernel


def _by_place(rows: Rows, dual: Matrix) -> Matrix:
    """Fold the rows into one weight for each place and class: reading need not know the rows."""
    found = np.zeros((ngrams.BUCKETS, dual.shape[1]), np.float32)
    for (places, values), share in zip(rows.each(), dual, strict=True):
        found[places] += values[:, None] * share
    return found


def _weights(lines: Sequence[Line], own: NDArray[np.int64], classes: int) -> Matrix:
    """Return each line's weight; a class with many lines weighs more, but not in proportion."""
    weights = np.array([line.weight for line in lines], np.float32)
    totals = np.bincount(own, weights, classes)
    mean = totals[totals > 0].mean()
    return np.asarray(weights * (mean / totals[own]) ** BALANCE, np.float32)
