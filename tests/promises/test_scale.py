"""However much was done before: what a chat asks for is found by an index, not by reading a table.

Every statement of a whole transcript is put to SQLite's planner. What may read a table is named.
"""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import Engine, event

from played import SCENARIOS, ended
from storage.tables import metadata

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# So few rows that reading them all costs nothing.
SMALL = {"meta", "counters", "leases", "catalogues", "pauses", "persons", "parties", "heads"}
AT_THE_START = ("LEFT OUTER JOIN facts", "SELECT catalogues.hash")
LOOKED_AT_BY_OPERATORS = ("outbox.repeat IS 1",)
# An index over what is unfinished holds that alone.
PARTIAL = ("ix_outbox_unfinished", "ix_letters_undecided", "ix_timers_pending", "ix_outbox_failed")


@contextmanager
def statements() -> Iterator[dict[str, str]]:
    """Collect what SQLite is given by any engine of this process, one of each form."""
    found: dict[str, str] = {}

    def note(sql: str) -> None:
        if re.match(r"\s*(SELECT|UPDATE|DELETE|WITH)", sql):
            found.setdefault(re.sub(r"'[^']*'|\d+", "?", sql), sql)

    def opened(raw: sqlite3.Connection, _record: Any) -> None:
        raw.set_trace_callback(note)

    event.listen(Engine, "connect", opened)
    yield found
    event.remove(Engine, "connect", opened)


def reads_whole_tables(plan: list[str]) -> set[str]:
    """Give the tables that a plan goes through from end to end."""
    found = set()
    for step in plan:
        table = re.match(r"SCAN (\w+)", step)
        known = table is not None and table[1] in metadata.tables
        if known and not any(index in step for index in PARTIAL):
            found.add(table[1])  # type: ignore[index]
    return found - SMALL


@pytest.mark.slow
def test_nothing_that_a_chat_asks_reads_a_whole_table(tmp_path: Path) -> None:
    with statements() as asked:
        ended(SCENARIOS / "main.txt", tmp_path)
    assert len(asked) > 80
    with closing(sqlite3.connect(tmp_path / "desk.db")) as c:
        for sql in asked.values():
            if any(part in sql for part in (*AT_THE_START, *LOOKED_AT_BY_OPERATORS)):
                continue
            if "_alembic" in sql or "sqlite_master" in sql:
                continue
            plan = [row[3] for row in c.execute(f"EXPLAIN QUERY PLAN {sql}")]
            assert not reads_whole_tables(plan), (plan, sql)
