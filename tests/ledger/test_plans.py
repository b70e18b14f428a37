"""What is asked every second reads what waits, never the many rows that are finished."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import event

from ledgers import NOON, open_ledger
from storage.history import History
from storage.outbox import Outbox

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from storage.ledger import SqlLedger

ASKED: dict[str, Callable[[SqlLedger], object]] = {
    "letters to decide": lambda ledger: ledger.undecided(NOON),
    "timers to fire": lambda ledger: ledger.due_timers(NOON),
    "the next timer": lambda ledger: ledger.next_timer_at(),
    "messages to send": lambda ledger: Outbox(ledger).heads(NOON, 50),
    "messages without an answer": lambda ledger: Outbox(ledger).reclaim(NOON),
    "the next attempt": lambda ledger: Outbox(ledger).next_at(),
    "messages given up": lambda ledger: Outbox(ledger).dead(),
    "what is stuck": lambda ledger: ledger.set_aside(),
    "how much waits": lambda ledger: History(ledger.engine).undone(NOON),
}
_SCANNED = re.compile(r"^SCAN (letters|outbox|timers|events)(?! USING)")


@pytest.mark.sqlite
@pytest.mark.parametrize("name", ASKED)
def test_it_is_found_by_an_index(name: str, tmp_path: Path) -> None:
    ledger, asked = open_ledger(tmp_path), []
    event.listen(ledger.engine, "checkout", lambda raw, *_: raw.set_trace_callback(asked.append))
    ASKED[name](ledger)
    queries = [one for one in asked if one.startswith("SELECT")]
    assert queries
    with ledger.engine.connect() as connection:
        connection.connection.set_trace_callback(None)
        plans = [
            step[3]
            for statement in queries
            for step in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}")
        ]
    assert [step for step in plans if _SCANNED.match(step)] == []
    ledger.engine.dispose()
