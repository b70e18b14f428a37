"""Many tasks' facts side by side, as arrays: what the figures count over.

Made from packed rows, so that a year of them is read in one step. Knows no figure.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cache
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


@cache
def record_type() -> np.dtype[np.void]:
    """Give the type of a packed record."""
    return np.dtype([(slot.name, f"<{slot.size}") for slot in layout()])


def stamp_of(at: datetime) -> int:
    """Give an instant as the records hold it."""
    return (at - EPOCH) // MICROSECOND


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Columns:
    """Facts by column. Task by task: `services`, `replied` (packed), `more` (JSON).

    Numbers are read out of the `records` once, when they are asked for; `places` are those of the
    tasks that were chosen, so that choosing copies no record.
    """

    records: NDArray[np.void]
    services: NDArray[np.object_]
    replied: NDArray[np.object_]
    more: NDArray[np.object_]
    places: NDArray[np.intp] | None = None
    whole: dict[str, NDArray[np.int64]] = field(default_factory=dict, repr=False)
    mine: dict[str, NDArray[np.int64]] = field(default_factory=dict, repr=False)

    def __len__(self) -> int:
        return len(self.services)

    def numbers(self, name: str) -> Numbers:
        """Give a column of instants, lengths (microseconds), ids or counts, one for each task."""
        found = self.mine.get(name)
        if found is None:
            found = self.mine[name] = self._chosen(self._read(name))
        return found

    def _read(self, name: str) -> Numbers:
        found = self.whole.get(name)
        if found is None:
            found = self.whole[name] = np.ascontiguousarray(self.records[name])
            found.flags.writeable = False
        return found

    def _chosen(self, column: Numbers) -> Numbers:
        return column if self.places is None else column[self.places]

    def by_service(self) -> dict[str, NDArray[np.intp]]:
        """Give the places of each service's tasks, in order."""
        names = {name: n for n, name in enumerate(dict.fromkeys(self.services.tolist()))}
        codes = np.fromiter(map(names.__getitem__, self.services), np.int64, len(self))
        return {name: np.flatnonzero(codes == n) for name, n in names.items()}

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
        return Columns(
            records=self.records,
            services=self.services[places],
            replied=self.replied[places],
            more=self.more[places],
            places=places if self.places is None else self.places[places],
            whole=self.whole,
        )

    def replies(self) -> tuple[Numbers, Numbers]:
        """Give each reply's place (which task) and its open seconds."""
        held: list[bytes] = self.replied.tolist()
        sizes = np.fromiter(map(len, held), np.intp, len(held))
        seconds = np.frombuffer(b"".join(held), "<i4").astype(np.int64)
        return np.repeat(np.arange(len(held)), sizes // 4), seconds

    def named(self) -> Iterator[Named]:
        """Give what stands beside the records (criteria, results), each with its task's service."""
        told = np.flatnonzero(self.more != None)  # noqa: E711 - task by task
        services: list[str] = self.services[told].tolist()
        read = json.loads(f"[{','.join(self.more[told].tolist())}]")
        return zip(services, read, strict=True)


def columns_of(rows: Iterable[FactsRow]) -> Columns:
    """Give kept rows by column."""
    found = tuple(rows)
    return joined(
        [row.record for row in found],
        [row.service for row in found],
        [row.replied for row in found],
        [row.more for row in found],
    )


def joined(
    records: Sequence[bytes],
    services: Sequence[str],
    replied: Sequence[bytes],
    more: Sequence[str | None],
) -> Columns:
    """Give the columns as a database reads them."""
    numbers = np.frombuffer(b"".join(records), record_type())
    return Columns(
        records=numbers, services=_held(services), replied=_held(replied), more=_held(more)
    )


def _held(values: Sequence[object]) -> NDArray[np.object_]:
    held = np.empty(len(values), object)
    held[:] = values
    return held


def together(first: Columns, second: Columns) -> Columns:
    """Give the tasks of both."""
    return Columns(
        records=np.concatenate([_records(one) for one in (first, second)]),
        services=np.concatenate((first.services, second.services)),
        replied=np.concatenate((first.replied, second.replied)),
        more=np.concatenate((first.more, second.more)),
    )


def _records(columns: Columns) -> NDArray[np.void]:
    return columns.records if columns.places is None else columns.records[columns.places]


def columns_from(facts: Iterable[Facts]) -> Columns:
    """Give facts by column."""
    return columns_of(map(pack, facts))
