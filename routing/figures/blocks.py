"""Blocks: some thousand finished tasks' facts as one value, laid out column by column.

Each number is kept as its distance from the least of its column, in as few bytes as the largest
needs; a column that is the same for all takes none. Reading one is a few copies of arrays, where
rows would be fetched and unpacked one by one. Knows no database.
"""

from __future__ import annotations

import json
from functools import cache
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

import numpy as np

from routing.figures.columns import Chunk
from routing.figures.counted import counted, still_open
from routing.figures.packed import NO_COUNT, NOTHING, layout

if TYPE_CHECKING:
    from collections.abc import Iterator

    from routing.figures.columns import Columns, Marks, Numbers
    from routing.figures.packed import Slot
    from routing.figures.wanted import Span

    Head = tuple[int, int, int]

WIDTHS = (1, 2, 4, 8)
HEAD = 4
"""So many bytes say how long the head is."""
SPARSE = 64
"""Numbers of tasks that are so much sparser than the tasks are looked up otherwise."""
ALL, SOME, NONE = 0, 1, 2
"""How many of a column have a value."""


def written(chunk: Chunk) -> bytes:
    """Give the block that holds a chunk."""
    heads, bodies = [], []
    for slot in layout():
        values = np.empty(chunk.size, np.int64)
        chunk.fill(slot.name, values)
        head_of, body = _packed(values, _nothing(slot))
        heads.append(head_of)
        bodies.append(body)
    head = {
        "size": chunk.size,
        "columns": heads,
        "services": chunk.services,
        "more": list(chunk.more.items()),
    }
    told = json.dumps(head, separators=(",", ":")).encode()
    counts = np.asarray(chunk.counts, "<u2").tobytes()
    codes = np.asarray(chunk.codes, "<u2").tobytes()
    seconds = np.asarray(chunk.seconds, "<i4").tobytes()
    body = b"".join((*bodies, codes, counts, seconds))
    return len(told).to_bytes(HEAD, "little") + told + body


def _nothing(slot: Slot) -> int:
    return NOTHING if slot.size == "q" else NO_COUNT


def _packed(values: Numbers, nothing: int) -> tuple[Head, bytes]:
    """Give how a column is kept: its least value, bytes for each distance, which have a value."""
    has = values != nothing
    known = ALL if has.all() else SOME if has.any() else NONE
    there = values[has]
    least = int(there.min()) if len(there) else 0
    most = (int(there.max()) - least if len(there) else 0) + (known == SOME)
    if known == NONE or not most:
        return (least, 0, known), b""
    width = next(one for one in WIDTHS if most < 1 << 8 * one)
    distances = np.where(has, values - least + (known == SOME), 0)
    return (least, width, known), distances.astype(f"<u{width}").tobytes()


@cache
def _numbers() -> dict[str, tuple[int, int]]:
    """Each column's place in the head, and what stands for nothing in it."""
    return {slot.name: (n, _nothing(slot)) for n, slot in enumerate(layout())}


def read(block: bytes) -> Chunk:
    """Give the chunk that a block holds. Raises `ValueError` or `KeyError` for anything else."""
    end = HEAD + int.from_bytes(block[:HEAD], "little")
    head = json.loads(block[HEAD:end])
    size, columns = int(head["size"]), head["columns"]
    starts = list(accumulate((width * size for _, width, _ in columns), initial=end))

    def fill(name: str, into: Numbers) -> None:
        n, nothing = _numbers()[name]
        _fill(block, columns[n], starts[n], nothing, into)

    codes = np.frombuffer(block, "<u2", size, starts[-1])
    counts = np.frombuffer(block, "<u2", size, starts[-1] + 2 * size)
    return Chunk(
        size=size,
        fill=fill,
        services=tuple(head["services"]),
        codes=codes.astype(np.intp),
        counts=counts.astype(np.intp),
        seconds=np.frombuffer(block, "<i4", -1, starts[-1] + 4 * size),
        more={int(place): told for place, told in head["more"]},
    )


def _fill(block: bytes, head: Head, at: int, nothing: int, into: Numbers) -> None:
    """Write a column into an array of its length."""
    least, width, known = head
    if not width:
        into[:] = nothing if known == NONE else least
        return
    distances = np.frombuffer(block, _KINDS[width], len(into), at)
    np.copyto(into, distances, casting="unsafe")
    into += least - (known == SOME)
    if known == SOME:
        into[distances == 0] = nothing


_KINDS = {width: np.dtype(f"<u{width}") for width in WIDTHS}


# --- blocks beside the rows that are loose ---


def chosen(both: Columns, folded: int, span: Span) -> Columns:
    """What counts in the period, or is open; a task once, as its loose row has it."""
    tasks = both.numbers("task")
    wanted = counted(both, span) | still_open(both)
    wanted[:folded] &= ~_among(tasks[:folded], tasks[folded:])
    return both.where(wanted)


def _among(ids: Numbers, some: Numbers) -> Marks:
    """Which of the ids are among some; numbers of tasks lie close together, so a table tells."""
    if not len(ids) or not len(some):
        return np.zeros(len(ids), bool)
    most = int(max(ids.max(), some.max()))
    if most > SPARSE * (len(ids) + len(some) + 1):
        return np.isin(ids, some)
    marked = np.zeros(most + 1, bool)
    marked[some] = True
    found: Marks = marked[ids]
    return found


def differing(rows: Columns, block: Columns) -> Iterator[int]:
    """Give the tasks of which any number, service, reply or what stands beside it differs."""
    same = np.ones(len(rows), bool)
    for slot in layout():
        same &= rows.numbers(slot.name) == block.numbers(slot.name)
    beside = zip(_beside(rows), _beside(block), strict=True)
    same &= np.array([one == other for one, other in beside], bool)
    yield from rows.numbers("task")[~same].tolist()


def _beside(columns: Columns) -> Iterator[tuple[str, str | None, list[int]]]:
    owner, seconds = columns.replies()
    ends = np.cumsum(np.bincount(owner, minlength=len(columns))).tolist()
    told = zip(columns.services, columns.more, pairwise((0, *ends)), strict=True)
    for service, more, (start, end) in told:
        yield service, more, seconds[start:end].tolist()
