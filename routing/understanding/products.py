"""How much two lines have in common, of thousands of features, and what follows from it.

Most features are shared by few lines: what two have in common is added up feature by feature, and
only what many share is multiplied out as columns. Knows no language and no act.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

COLUMN_FROM = 40
"""A feature of so many lines is multiplied as a column; a rarer one pair by pair."""
MOST_STEPS, TINY = 400, 1e-30
"""So many steps at most; no divisor is less."""


def products(lines: Sequence[Sequence[int]], spread: Sequence[int]) -> NDArray[np.float32]:
    """Return the products of all pairs of lines, [n, n]; each line as a vector of length 1.

    A line is the numbers of its features; `spread` says of each number how many lines have it,
    the largest first. What a line shares with nobody is left out, so the diagonal is not 1.
    """
    sizes = np.array([len(line) for line in lines])
    owner = np.repeat(np.arange(len(lines)), sizes)
    places = np.fromiter((number for line in lines for number in line), np.int64, sizes.sum())
    worth = (np.maximum(sizes, 1) ** -0.5).astype(np.float32)
    often = sum(count >= COLUMN_FROM for count in spread)
    columns = np.zeros((len(lines), often), np.float32)
    common = places < often
    columns[owner[common], places[common]] = worth[owner[common]]
    found: NDArray[np.float32] = columns @ columns.T
    by_place = owner[np.argsort(places, kind="stable")]
    begin = np.concatenate(([0], np.cumsum(spread)))[:-1]
    rare = (
        by_place[begin[np.equal(spread, size)][:, None] + np.arange(size)]
        for size in range(2, COLUMN_FROM)
    )
    return added(found, ((who, worth[who]) for who in rare))


def added(
    found: NDArray[np.float32], shared: Iterable[tuple[NDArray[np.int64], NDArray[np.float32]]]
) -> NDArray[np.float32]:
    """Return products with those of the lines that share a rare feature.

    Of features that are equally rare: the numbers of their lines, [features, lines of each], and
    what each feature is worth in each of them.
    """
    pairs = [_pairs(who, worth, len(found)) for who, worth in shared]
    where = np.concatenate([places for places, _ in pairs])
    products = np.concatenate([product for _, product in pairs])
    together = np.bincount(where, products, found.size).reshape(found.shape).astype(np.float32)
    together += together.T
    together += found
    return together


def _pairs(
    who: NDArray[np.int64], worth: NDArray[np.float32], n: int
) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """Return the place of each two lines that share one of these features, and their product.

    Each two once, and half of what a line has in common with itself.
    """
    one, other = np.triu_indices(who.shape[1])
    product = worth[:, one] * worth[:, other]
    product[:, one == other] /= 2
    return (who[:, one] * n + who[:, other]).ravel(), product.ravel()


def solved(
    system: NDArray[np.float32], wanted: NDArray[np.float32], precision: float = 1e-4
) -> NDArray[np.float32]:
    """Solve by conjugate gradients (Hestenes and Stiefel, 1952), each column by itself.

    `precision`: the share of each column that may be left. For products to whose diagonal something
    was added: that bounds the number of steps, and each only multiplies, so that all take a
    fraction of an elimination's time.
    """
    found = np.zeros_like(wanted)
    left, way = wanted, wanted
    size = start = (left * left).sum(0)
    for _ in range(MOST_STEPS):
        if (size <= precision**2 * start).all():
            break
        ahead = system @ way
        far = size / np.maximum((way * ahead).sum(0), TINY)
        found, left = found + far * way, left - far * ahead
        before, size = size, (left * left).sum(0)
        way = left + size / np.maximum(before, TINY) * way
    return found
