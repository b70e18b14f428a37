"""The desk knows when it did not run: after a kill, and after it was stopped."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from ledgers import NOON, open_ledger
from workers.downtimes import DOWN_FROM, came_up, is_up

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from storage.ledger import SqlLedger

HOUR = timedelta(hours=1)


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[SqlLedger]:
    opened = open_ledger(tmp_path)
    yield opened
    opened.engine.dispose()


def test_a_new_desk_was_never_down(ledger: SqlLedger) -> None:
    assert came_up(ledger, NOON) == ()


def test_it_was_down_from_when_it_last_ran(ledger: SqlLedger) -> None:
    came_up(ledger, NOON)
    is_up(ledger, NOON + HOUR)
    first = (NOON + HOUR, NOON + 5 * HOUR)
    assert came_up(ledger, NOON + 5 * HOUR) == (first,)
    second = (NOON + 5 * HOUR, NOON + 6 * HOUR)
    assert came_up(ledger, NOON + 6 * HOUR) == (first, second)


def test_a_new_release_and_a_clock_set_back_are_no_outage(ledger: SqlLedger) -> None:
    came_up(ledger, NOON)
    assert came_up(ledger, NOON + DOWN_FROM - timedelta(seconds=1)) == ()
    assert came_up(ledger, NOON - HOUR) == ()
