"""How much two lines have in common, of thousands of features, and what follows from it.

Most features are shared by few lines: what two have in common is added up pair by pair, and only
what many share is multiplied out as columns; or it is never written out, and only multiplied.
Knows no language and no act.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Places: TypeAlias = NDArray[np.uint16] | NDArray[np.uint32]

COLUMN_FROM = 150
"""A feature of so many lines is multiplied as a column; a rarer one pair by pair."""
LINES_AT_ONCE = 128
"""The pairs of so many lines are added up together, near each other in memory."""
MOST_STEPS, TINY = 400, 1e-30
"""So many steps at most; no divisor is less."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Rows:
    """Lines as sparse vectors: of each entry its line, from 0 on, its place and its value.

    The entries of the first line come first, and so on.
    """

    count: int
    owner: NDArray[np.int64]
    places: Places
    values: NDArray[np.float32]

    def each(self) -> Iterator[tuple[Places, NDArray[np.float32]]]:
        """Yield each line's places and values."""
        bounds = np.searchsorted(self.owner, np.arange(self.count + 1)).tolist()
        for start, end in itertools.pairwise(bounds):
            yield self.places[start:end], self.values[start:end]

    def bounds(self, start: int, count: int) -> tuple[int, int]:
        """Return where the entries of so many lines begin and end."""
        begin, end = np.searchsorted(self.owner, (start, start + count)).tolist()
        return begin, end


@dataclass(frozen=True, kw_only=True, slots=True)
class Products:
    """What all pairs of lines share, and more on its diagonal: X X' + ridge, never written out.

    A row of X is a line as a vector of length 1. The entries are kept in two orders, line by line
    and place by place, and what is multiplied is added up in each.
    """

    ridge: float
    places: Places
    values: NDArray[np.float32]
    lines: NDArray[np.int64]
    owners: NDArray[np.int64]
    values_by_place: NDArray[np.float32]
    starts: NDArray[np.int64]

    def __matmul__(self, other: NDArray[np.float32]) -> NDArray[np.float32]:
        """Multiply it with columns, [n, k]."""
        held = np.add.reduceat(self.values_by_place[:, None] * other[self.owners], self.starts)
        summed = np.add.reduceat(self.values[:, None] * held[self.places], self.lines)
        return np.asarray(summed + np.float32(self.ridge) * other)


def products_of(lines: Sequence[Sequence[int]], ridge: float) -> Products:
    """Return what lines share; each is the numbers of its features, one at least, each once.

    The numbers of all lines are those from 0 on.
    """
    sizes = np.array([len(line) for line in lines])
    owner = np.repeat(np.arange(len(lines)), sizes)
    places = np.fromiter(itertools.chain.from_iterable(lines), np.uint32, sizes.sum())
    by_place = np.argsort(places, kind="stable")
    counts, values = np.bincount(places), (sizes**-0.5).astype(np.float32)[owner]
    return Products(
        ridge=ridge, places=places, values=values, lines=np.cumsum(sizes) - sizes,
        owners=owner[by_place], values_by_place=values[by_place],
        starts=np.cumsum(counts) - counts,
    )  # fmt: skip


def alike(rows: Rows) -> NDArray[np.float32]:
    """Return the products of all pairs of rows, [n, n]; each pair is added up once."""
    often = np.bincount(rows.places) >= COLUMN_FROM
    found = _of_columns(rows, often)
    shared = _shared(rows, ~often[rows.places])
    for start in range(0, rows.count, LINES_AT_ONCE):
        end = start + LINES_AT_ONCE
        part = found[start:end, start:]
        where, product = shared.pairs(start)
        part += np.bincount(where, product, part.size).reshape(part.shape)
        square = found[start:end, start:end]
        np.copyto(square, square.T, where=np.tri(len(square), k=-1, dtype=np.bool_))
        found[end:, start:end] = part[:, LINES_AT_ONCE:].T
    return found


def _of_columns(rows: Rows, often: NDArray[np.bool_]) -> NDArray[np.float32]:
    """Return the products of what is written as columns: the places that come often."""
    column, common = np.cumsum(often) - 1, often[rows.places]
    columns = np.zeros((rows.count, np.count_nonzero(often)), np.float32)
    columns[rows.owner[common], column[rows.places[common]]] = rows.values[common]
    return np.asarray(columns @ columns.T)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Shared:
    """The entries of rows whose places few lines share.

    `by_place`: their numbers, place by place and in a place line by line; `at`: where each stands
    there; `later`: how many of its place stand from there on.
    """

    rows: Rows
    by_place: NDArray[np.int64]
    at: NDArray[np.int64]
    later: NDArray[np.int64]

    def pairs(self, start: int) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """Return where the next lines have their product with each that shares a place, and is none
        before them, and what that adds; the places are those of a matrix of all lines from `start`.
        """
        rows, (begin, end) = self.rows, self.rows.bounds(start, LINES_AT_ONCE)
        times = self.later[begin:end]
        first = self.at[begin:end] - np.cumsum(times) + times
        other = self.by_place[np.repeat(first, times) + np.arange(times.sum())]
        line = (rows.owner[begin:end] - start) * (rows.count - start) - start
        where = np.repeat(line, times) + rows.owner[other]
        return where, np.repeat(rows.values[begin:end], times) * rows.values[other]


def _shared(rows: Rows, rare: NDArray[np.bool_]) -> _Shared:
    kept = Rows(
        count=rows.count, owner=rows.owner[rare], places=rows.places[rare], values=rows.values[rare]
    )
    by_place = np.argsort(kept.places, kind="stable")
    at = np.empty_like(by_place)
    at[by_place] = np.arange(len(by_place))
    later = np.cumsum(np.bincount(kept.places))[kept.places] - at
    return _Shared(rows=kept, by_place=by_place, at=at, later=later)


def solved(
    system: NDArray[np.float32] | Products, wanted: NDArray[np.float32], precision: float = 1e-4
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
