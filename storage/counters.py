"""Numbers without gaps, taken inside the unit of work: rolled back with it, the same on replay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import bindparam
from sqlalchemy.dialects import postgresql, sqlite

from storage.tables import counters

if TYPE_CHECKING:
    from sqlalchemy import Connection

_LITE = sqlite.insert(counters).values(name=bindparam("counter"), value=bindparam("count"))
_POST = postgresql.insert(counters).values(name=bindparam("counter"), value=bindparam("count"))
_NEXT = {
    "sqlite": _LITE.on_conflict_do_update(
        index_elements=["name"], set_={"value": counters.c.value + _LITE.excluded.value}
    ).returning(counters.c.value),
    "postgresql": _POST.on_conflict_do_update(
        index_elements=["name"], set_={"value": counters.c.value + _POST.excluded.value}
    ).returning(counters.c.value),
}


def take(connection: Connection, counter: str, count: int = 1) -> range:
    """Give the next `count` numbers of a counter; the first number ever is 1."""
    last = connection.scalar(_NEXT[connection.dialect.name], {"counter": counter, "count": count})
    assert last is not None
    return range(last - count + 1, last + 1)


def take_one(connection: Connection, counter: str) -> int:
    """Give the next number of a counter."""
    return take(connection, counter)[0]
