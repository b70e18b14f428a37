"""Facts of finished tasks in blocks, for reports over the whole desk; the rows stay what is true.

A row says whether it is `loose`: not in a block, or written anew since. Reading takes the loose
rows and the blocks, and leaves out of these what is loose. Folding is a background job: it waits
for nobody, and a report that comes meanwhile reads a row more or less.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import Integer, bindparam, delete, func, insert, select, text, update

from routing.figures.blocks import chosen, differing, read, written
from routing.figures.columns import chunk_of, columns_in, places_of
from routing.figures.packed import shape
from storage import tables as t
from storage.ready import Ready

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from sqlalchemy import Connection

    from routing.figures.columns import Columns
    from routing.figures.wanted import Span
    from storage.turns import Turns

SIZE = 2048
"""So many finished tasks make a block."""
WORN = 4
"""One of so many of a block written anew, and it is taken apart, to be folded again with others."""
AT_ONCE = 500
_F, _B = t.facts.c, t.fact_blocks.c
# As the partial index says it: SQLite does not see that "loose = 1" is the same.
_LOOSE = text("loose")
_ROWS = "SELECT record, service, replied, more FROM facts {}WHERE loose"
_LOOSE_ROWS = {
    # By what it counted of the table before it was folded, SQLite would read all of it.
    "sqlite": Ready(text(_ROWS.format("INDEXED BY ix_facts_loose "))),
    "postgresql": Ready(text(_ROWS.format(""))),
}
_OF_BLOCK = Ready(
    select(_F.task_id, _F.record, _F.service, _F.replied, _F.more)
    .where(_F.loose.is_(False), _F.block == bindparam("n"))
    .order_by(_F.task_id)
)
_FOLDABLE = Ready(
    select(_F.task_id, _F.record, _F.service, _F.replied, _F.more)
    .where(_LOOSE, _F.open.is_(False), _F.block.is_(None), _F.counted_at.is_not(None))
    .order_by(_F.counted_at)
    .limit(bindparam("size", type_=Integer))
    .with_for_update(skip_locked=True)
)
_WORN = select(_F.block).where(_LOOSE, _F.block.is_not(None)).group_by(_F.block)


# --- reading ---


def read_all(connection: Connection, span: Span) -> Columns:
    """Give the facts of a period over the whole desk, and of what is open now."""
    loose = chunk_of(_LOOSE_ROWS[connection.dialect.name].raw(connection, {}))
    limits = {"start": span.start, "end": span.end}
    given = {name: at for name, at in limits.items() if at is not None}
    bodies = _bodies(frozenset(given)).raw(connection, {"shape": shape(), **given})
    folded = tuple(read(bytes(body)) for (body,) in bodies)
    return chosen(columns_in((*folded, loose)), sum(chunk.size for chunk in folded), span)


@cache
def _bodies(said: frozenset[str]) -> Ready:
    """The question for the blocks that reach into a period, whose start or end may be said."""
    blocks = select(_B.body).where(_B.shape == bindparam("shape"))
    if "start" in said:
        blocks = blocks.where(_B.last_at >= bindparam("start"))
    if "end" in said:
        blocks = blocks.where(_B.first_at < bindparam("end"))
    return Ready(blocks.order_by(_B.n))


def wrong_in_blocks(connection: Connection) -> Iterator[int]:
    """Give the tasks whose block does not hold what their row does, or that no block holds."""
    for n in connection.scalars(select(_B.n).order_by(_B.n)).all():
        body = connection.scalar(select(_B.body).where(_B.n == n, _B.shape == shape()))
        held = columns_in(() if body is None else (read(bytes(body)),))
        places = {task: place for place, task in enumerate(held.numbers("task").tolist())}
        rows = _OF_BLOCK.raw(connection, {"n": n})
        yield from (row[0] for row in rows if row[0] not in places)
        there = [row for row in rows if row[0] in places]
        if there:
            mine = columns_in((chunk_of([row[1:] for row in there]),))
            told = held.at(places_of(places[row[0]] for row in there))
            yield from differing(mine, told)
    folded = select(_F.task_id).where(_F.loose.is_(False))
    yield from connection.scalars(folded.where(_F.block.not_in(select(_B.n))))


# --- folding ---


def fold_facts(turns: Turns, size: int = SIZE) -> int:
    """Make one block of the oldest loose facts, if there are enough; give how many it holds."""

    def work(connection: Connection) -> int:
        _take_apart(connection, size)
        rows = _FOLDABLE.raw(connection, {"size": size})
        return _fold(connection, rows) if len(rows) == size else 0

    return turns.run(work)


def _fold(connection: Connection, rows: Sequence[tuple[Any, ...]]) -> int:
    tasks = [row[0] for row in rows]
    counted = select(func.min(_F.counted_at), func.max(_F.counted_at))
    first_at, last_at = connection.execute(
        counted.where(_F.task_id.in_((tasks[0], tasks[-1])))
    ).one()
    n = (connection.scalar(select(func.max(_B.n))) or 0) + 1
    body = written(chunk_of([row[1:] for row in rows]))
    block = {"n": n, "first_at": first_at, "last_at": last_at, "shape": shape(), "body": body}
    connection.execute(insert(t.fact_blocks), block)
    _mark(connection, tasks, block=n, loose=False)
    return len(rows)


def _take_apart(connection: Connection, size: int) -> None:
    """Undo blocks of which much was written anew since, or that another release made."""
    worn = connection.execute(
        select(_B.n, _B.body).where(_B.n.in_(_WORN.having(func.count() * WORN >= size)))
    ).all()
    for n, body in worn:
        tasks = columns_in((read(bytes(body)),)).numbers("task").tolist()
        connection.execute(delete(t.fact_blocks).where(_B.n == n))
        _mark(connection, tasks, block=None, loose=True)
    former = connection.scalars(select(_B.n).where(_B.shape != shape())).all()
    for n in former:
        connection.execute(delete(t.fact_blocks).where(_B.n == n))
        connection.execute(update(t.facts).where(_F.block == n).values(block=None, loose=True))


_MARK = (
    update(t.facts)
    .where(_F.task_id.in_(bindparam("tasks", expanding=True)))
    .values(block=bindparam("of"), loose=bindparam("is_loose"))
)


def _mark(connection: Connection, tasks: Iterable[int], *, block: int | None, loose: bool) -> None:
    every = list(tasks)
    for start in range(0, len(every), AT_ONCE):
        some = every[start : start + AT_ONCE]
        connection.execute(_MARK, {"tasks": some, "of": block, "is_loose": loose})
