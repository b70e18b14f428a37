"""Many tasks' facts side by side, as arrays: what the figures count over.

Made from chunks: packed rows as a database keeps them, or blocks of them, laid out by the column.
A column is put together when it is asked for. Knows no figure.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from routing.figures.packed import EPOCH, MICROSECOND, NO_COUNT, NOTHING, layout, pack

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import datetime

    from routing.figures.facts import Facts
    from routing.figures.packed import FactsRow, More

    Numbers = NDArray[np.int64]
    Marks = NDArray[np.bool_]
    Named = tuple[str, More]

_NOWHERE = np.zeros(0, np.intp)
Fill = Callable[[str, "Numbers"], None]
"""Writes a column of that name into an array of its length."""


@cache
def record_type() -> np.dtype[np.void]:
    """Give the type of a packed record."""
    return np.dtype([(slot.name, f"<{slot.size}") for slot in layout()])


@cache
def _size_of(name: str) -> str:
    return f"<{next(slot.size for slot in layout() if slot.name == name)}"


def stamp_of(at: datetime) -> int:
    """Give an instant as the records hold it."""
    return (at - EPOCH) // MICROSECOND


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Chunk:
    """Some tasks' facts: numbers by `fill`; `codes` say which of `services` each task is of.

    `counts` says how many of the `seconds` are replies of each task; `more` is JSON by place.
    """

    size: int
    fill: Fill
    services: tuple[str, ...]
    codes: NDArray[np.intp]
    counts: NDArray[np.intp]
    seconds: NDArray[np.int32]
    more: Mapping[int, str]


@dataclass(frozen=True, kw_only=True, eq=False)
class _Whole:
    """All chunks as one, with what was put together already."""

    chunks: tuple[Chunk, ...]
    size: int
    services: tuple[str, ...]
    codes: NDArray[np.intp]
    made: dict[str, NDArray[np.int64]] = field(default_factory=dict, repr=False)

    def read(self, name: str) -> Numbers:
        found = self.made.get(name)
        if found is None:
            found, at = np.empty(self.size, _size_of(name)), 0
            for chunk in self.chunks:
                chunk.fill(name, found[at : at + chunk.size])
                at += chunk.size
            found.flags.writeable = False
            self.made[name] = found
        return found

    @cached_property
    def more(self) -> dict[int, str]:
        """What stands beside the records, by place."""
        found, at = dict[int, str](), 0
        for chunk in self.chunks:
            found |= {at + place: told for place, told in chunk.more.items()}
            at += chunk.size
        return found

    @cached_property
    def replies(self) -> tuple[NDArray[np.intp], NDArray[np.int32]]:
        """How many replies each task has, and the seconds of all of them in a row."""
        counts = [chunk.counts for chunk in self.chunks]
        seconds = [chunk.seconds for chunk in self.chunks]
        of_none = np.zeros(0, np.int32)
        return np.concatenate([_NOWHERE, *counts]), np.concatenate([of_none, *seconds])


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Columns:
    """Facts by column; `places` are those of the tasks that were chosen, None for all of them.

    Choosing copies no number: a column is read once for all tasks, and then by place.
    """

    whole: _Whole
    places: NDArray[np.intp] | None = None
    mine: dict[str, NDArray[np.int64]] = field(default_factory=dict, repr=False)

    def __len__(self) -> int:
        return self.whole.size if self.places is None else len(self.places)

    def numbers(self, name: str) -> Numbers:
        """Give a column of instants, lengths (microseconds), ids or counts, one for each task."""
        found = self.mine.get(name)
        if found is None:
            found = self.mine[name] = self._chosen(self.whole.read(name))
        return found

    def _chosen(self, column: NDArray[np.int64]) -> Numbers:
        return column if self.places is None else column[self.places]

    def by_service(self) -> dict[str, NDArray[np.intp]]:
        """Give the places of each service's tasks, in order; services as they first come."""
        codes = self._chosen(self.whole.codes)
        each = {name: np.flatnonzero(codes == n) for n, name in enumerate(self.whole.services)}
        there = [name for name, places in each.items() if len(places)]
        return {name: each[name] for name in sorted(there, key=lambda name: int(each[name][0]))}

    @property
    def services(self) -> list[str]:
        """The service of each task."""
        names = self.whole.services
        return [names[code] for code in self._chosen(self.whole.codes).tolist()]

    @property
    def more(self) -> list[str | None]:
        """What stands beside each task's record, as JSON."""
        told = self.whole.more
        return [told.get(place) for place in self._places().tolist()]

    def known(self, name: str) -> Marks:
        """Say for which tasks the column has a value."""
        column = self.numbers(name)
        found: Marks = column != (NOTHING if column.dtype.itemsize > 4 else NO_COUNT)
        return found

    def span(self, start: str, end: str) -> Numbers:
        """Give the time between two instants, not below zero; NOTHING where one is not known."""
        both = self.known(start) & self.known(end)
        between = np.maximum(self.numbers(end) - self.numbers(start), 0)
        return np.where(both, between, NOTHING)

    def where(self, marks: Marks) -> Columns:
        """Give the tasks that are marked."""
        return self if marks.all() else self.at(np.flatnonzero(marks))

    def at(self, places: NDArray[np.intp]) -> Columns:
        """Give the tasks at these places, in this order."""
        chosen = places if self.places is None else self.places[places]
        return Columns(whole=self.whole, places=chosen)

    def _places(self) -> NDArray[np.intp]:
        return np.arange(self.whole.size) if self.places is None else self.places

    def replies(self) -> tuple[Numbers, Numbers]:
        """Give each reply's place (which task) and its open seconds."""
        counts, seconds = self.whole.replies
        starts = np.cumsum(counts) - counts
        if self.places is not None:
            counts, starts = counts[self.places], starts[self.places]
        owner = np.repeat(np.arange(len(counts)), counts)
        first = np.repeat(starts - (np.cumsum(counts) - counts), counts)
        return owner, seconds[first + np.arange(len(owner))].astype(np.int64)

    def named(self) -> Iterator[Named]:
        """Give what stands beside the records (criteria, results), each with its task's service."""
        told = self.whole.more
        if not told:
            return
        codes, names = self.whole.codes, self.whole.services
        chosen = told if self.places is None else (p for p in self.places.tolist() if p in told)
        places = list(chosen)
        read = json.loads(f"[{','.join(told[place] for place in places)}]")
        for place, more in zip(places, read, strict=True):
            yield names[codes[place]], more


def places_of(places: Iterable[int]) -> NDArray[np.intp]:
    """Give places as an array, as choosing takes them."""
    return np.array(list(places), np.intp)


def grouped(keys: Numbers) -> dict[int, NDArray[np.intp]]:
    """Give the places of each key, in order; the least key first."""
    if not len(keys):
        return {}
    order = np.argsort(keys, kind="stable")
    present, first = np.unique(keys[order], return_index=True)
    return dict(zip(present.tolist(), np.split(order, first[1:]), strict=True))


# --- made from rows ---


def columns_in(chunks: Iterable[Chunk]) -> Columns:
    """Give the tasks of all chunks, in their order."""
    found = tuple(chunks)
    services = tuple(dict.fromkeys(name for chunk in found for name in chunk.services))
    numbers = {name: n for n, name in enumerate(services)}
    codes = [np.array([numbers[s] for s in c.services], np.intp)[c.codes] for c in found if c.size]
    whole = _Whole(
        chunks=found,
        size=sum(chunk.size for chunk in found),
        services=services,
        codes=np.concatenate([_NOWHERE, *codes]),
    )
    return Columns(whole=whole)


def columns_of(rows: Iterable[FactsRow]) -> Columns:
    """Give kept rows by column."""
    packed = [(row.record, row.service, row.replied, row.more) for row in rows]
    return columns_in((chunk_of(packed),))


def chunk_of(rows: Sequence[tuple[bytes, str, bytes, str | None]]) -> Chunk:
    """Give packed rows as a database reads them: record, service, replied, more."""
    records, services, replied, more = zip(*rows, strict=True) if rows else ((), (), (), ())
    packed = np.frombuffer(b"".join(records), record_type())
    names = {name: n for n, name in enumerate(dict.fromkeys(services))}
    return Chunk(
        size=len(records),
        fill=lambda name, into: np.copyto(into, packed[name]),
        services=tuple(names),
        codes=np.fromiter(map(names.__getitem__, services), np.intp, len(services)),
        counts=np.fromiter(map(len, replied), np.intp, len(replied)) // 4,
        seconds=np.frombuffer(b"".join(replied), "<i4"),
        more={n: told for n, told in enumerate(more) if told is not None},
    )


def together(first: Columns, second: Columns) -> Columns:
    """Give the tasks of both."""
    both = columns_in((*first.whole.chunks, *second.whole.chunks))
    if first.places is None and second.places is None:
        return both
    after = second._places() + first.whole.size
    return replace(both, places=np.concatenate((first._places(), after)))


def columns_from(facts: Iterable[Facts]) -> Columns:
    """Give facts by column."""
    return columns_of(map(pack, facts))
