"""Subjects by number and by query, as one unit of work knows them; what did not change is decoded
once.

Knows rows that are the fold of events; knows nothing of what they mean.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import Select, Text, bindparam, select
from sqlalchemy import cast as cast_to

from routing.notices.model import Subject
from storage.asking import Asking
from storage.bodies import read_state
from storage.ready import Ready
from storage.rows import TABLES

if TYPE_CHECKING:
    from collections import defaultdict
    from collections.abc import Iterator

    from routing.notices.model import About
    from storage.ready import Row
    from storage.remembered import Remembered

Query = Ready | Select[Any]
_Asked = tuple[Ready, tuple[tuple[str, Any], ...]]

_ENVELOPE = ("id", "version", "touched_at", "chain")
# What it holds comes as text: mostly it is known already, and then nobody reads it.
_BY_ID = {
    kind: Ready(
        select(
            *(table.c[name] for name in _ENVELOPE), cast_to(table.c.state, Text).label("said")
        ).where(table.c.id == bindparam("subject"))
    )
    for kind, table in TABLES.items()
}
_STATE = {
    kind: Ready(select(table.c.state).where(table.c.id == bindparam("subject")))
    for kind, table in TABLES.items()
}
_AT_ONCE = 500
_FEW = 8


@dataclass(slots=True)
class Held:
    """A subject's row as this unit of work sees it; `version` is the one in the database."""

    state: Any
    version: int
    touched_at: datetime | None
    chain: str


class Subjects(Asking):
    """What is known of subjects over one connection."""

    _remembered: Remembered
    _held: dict[tuple[About, int], Held]
    # Several rules ask who and what there is, and nothing of the kind changes between them.
    _listed: defaultdict[About, dict[_Asked, tuple[Any, ...]]]

    def _must(self, kind: About, id: int) -> Any:
        state = self._find(kind, id)
        if state is None:
            raise KeyError(Subject(kind=kind, id=id))
        return state

    def _find(self, kind: About, id: int) -> Any:
        held = self._hold(kind, id)
        return None if held is None else held.state

    def _hold(self, kind: About, id: int) -> Held | None:
        held = self._held.get((kind, id))
        if held is None:
            row = _BY_ID[kind].first(self._connection, {"subject": id})
            held = None if row is None else self._keep(kind, row)
        return held

    def _keep(self, kind: About, row: Row) -> Held:
        """Give the subject of a row, and keep it as this unit knows it."""
        state = self._remembered.get((kind, row["id"], row["chain"]))
        if state is None:
            state = self._decoded(kind, row["id"], row["chain"], json.loads(row["said"]))
        held = self._held[kind, row["id"]] = _held(row, state)
        return held

    def _decoded(self, kind: About, id: int, chain: str, body: Any) -> Any:
        state = read_state(kind, body)
        self._remembered.keep((kind, id, chain), state)
        return state

    def _all(self, kind: About, query: Query, **given: Any) -> tuple[Any, ...]:
        """Give the subjects of a query's rows; a ready one is asked once until one changes."""
        if not isinstance(query, Ready):
            return self._read_all(kind, query, **given)
        asked, listed = (query, tuple(given.items())), self._listed[kind]
        if asked not in listed:
            listed[asked] = self._read_all(kind, query, **given)
        return listed[asked]

    def _read_all(self, kind: About, query: Query, **given: Any) -> tuple[Any, ...]:
        """Give the subjects of a query's rows; only those not known yet are read in full."""
        rows = self._rows(_envelopes(kind, query), **given)
        fresh = {}
        for row in rows:
            if (kind, row["id"]) not in self._held:
                state = self._remembered.get((kind, row["id"], row["chain"]))
                if state is None:
                    fresh[row["id"]] = row
                else:
                    self._held[kind, row["id"]] = _held(row, state)
        for id, body in self._bodies(kind, list(fresh)):
            state = self._decoded(kind, id, fresh[id]["chain"], body)
            self._held[kind, id] = _held(fresh[id], state)
        return tuple(self._held[kind, row["id"]].state for row in rows)

    def _bodies(self, kind: About, ids: list[int]) -> Iterator[tuple[int, Any]]:
        if len(ids) <= _FEW:
            for id in ids:
                yield id, _STATE[kind].scalar(self._connection, {"subject": id})
            return
        columns = TABLES[kind].c
        for start in range(0, len(ids), _AT_ONCE):
            named = columns.id.in_(ids[start : start + _AT_ONCE])
            for row in self._connection.execute(select(columns.id, columns.state).where(named)):
                yield row.id, row.state


def _envelopes(kind: About, query: Query) -> Query:
    """Give a query of subjects without what they hold."""
    if isinstance(query, Ready):
        return _ready_envelopes(kind, query)
    return query.with_only_columns(*(TABLES[kind].c[name] for name in _ENVELOPE))


@cache
def _ready_envelopes(kind: About, query: Ready) -> Ready:
    return Ready(cast("Select[Any]", _envelopes(kind, cast("Select[Any]", query.statement))))


def _held(row: Row, state: Any) -> Held:
    return Held(
        state=state, version=row["version"], touched_at=row["touched_at"], chain=row["chain"]
    )
