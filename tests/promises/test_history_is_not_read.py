"""What people do in chat reads as many rows after years as after a day."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import event

from begun import STATEMENT, books_finished
from chatting import Everyone, with_people

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

MANY = 600
"""More than the hundreds that are looked back on to see whom somebody works with."""


def worked(w: Everyone) -> None:
    """One piece of work from asking to accepting; Ana is on trial, so what she did counts."""
    w.mara.writes("February books by Friday noon", STATEMENT)
    w.mara.presses("go")
    books_finished(w)


ACTIONS: dict[str, Callable[[Everyone], object]] = {
    "asks": lambda w: w.mara.writes("March books by next Friday", STATEMENT),
    "confirms": lambda w: w.mara.presses("go"),
    "takes it": lambda w: w.ana.presses("claim"),
    "asks where the time went": lambda w: w.mara.writes("where did the time go?"),
    "rates in words": lambda w: w.mara.writes("5 stars"),
    "reads the targets": lambda w: w.mara.writes("targets"),
    "reads them, provider": lambda w: w.ana.writes("targets"),
    "reads changes": lambda w: w.ana.writes("changes"),
    "looks ahead": lambda w: w.ola.writes("what is ahead?"),
    "says thanks": lambda w: w.mara.writes("thank you!"),
    "stops": lambda w: w.mara.writes("my things"),
}


def with_history(w: Everyone, many: int) -> None:
    """Copy the accepted task of one piece of work so many times: another year of the same."""
    with w.desk.ledger.engine.begin() as connection:
        (row,) = connection.exec_driver_sql("SELECT * FROM tasks WHERE id = 1").mappings().all()
        marks = ",".join("?" * len(row))
        sql = f"INSERT INTO tasks ({','.join(row)}) VALUES ({marks})"
        for n in range(1001, 1001 + many):
            state = json.loads(row["state"]) | {"id": n}
            old = {**row, "id": n, "state": json.dumps(state), "chain": f"{row['chain']}{n}"}
            old["closed_at"] = "2025-06-01 12:00:00.000000"
            connection.exec_driver_sql(sql, tuple(old.values()))
        connection.exec_driver_sql("UPDATE counters SET value = 5000 WHERE name = 'task'")


def rows_read(w: Everyone) -> dict[str, int]:
    """How many rows each action reads from the database."""
    read = [0]

    def count(_cursor: object, row: tuple[object, ...]) -> tuple[object, ...]:
        read[0] += 1
        return row

    def counted(raw: object, *_: object) -> None:
        raw.row_factory = count  # type: ignore[attr-defined]

    event.listen(w.desk.ledger.engine, "checkout", counted)
    found: dict[str, int] = {}
    for name, act in ACTIONS.items():
        before = read[0]
        act(w)
        found[name] = read[0] - before
    return found


@pytest.mark.slow
def test_chat_reads_no_more_after_years(tmp_path: Path) -> None:
    found = {}
    for many in (3, MANY):
        folder = tmp_path / str(many)
        folder.mkdir()
        w = with_people(folder)
        worked(w)
        with_history(w, many)
        w.desk.ledger.engine.dispose()
        found[many] = rows_read(w)
    assert found[3]["asks"] > 0
    assert found[MANY] == found[3]
