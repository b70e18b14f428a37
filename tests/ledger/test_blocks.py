"""Facts in blocks: a report over the whole desk reads the same as from the rows."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from ledgers import NOON, about, because, open_ledger
from routing import events as e
from routing.figures import Facts, Span, Wanted, report
from routing.figures.columns import columns_of
from routing.figures.packed import pack
from routing.task import TaskState
from routing.values import (
    ArrangementId,
    PartyId,
    PersonId,
    RequestId,
    ServiceKey,
    TaskId,
    TextId,
)
from storage import tables as t
from storage.blocks import fold_facts, wrong_in_blocks
from storage.figures import read_row
from storage.history import History

DAY = timedelta(days=1)
SMALL = 8


@pytest.fixture
def ledger(tmp_path):
    found = open_ledger(tmp_path)
    yield found
    found.engine.dispose()


def task(ledger, id: int) -> None:
    """A task must be there for its facts to be kept."""
    asked = e.Opened(
        client=PartyId(1),
        requester=PersonId(1),
        request=RequestId(1),
        service=ServiceKey("books"),
        catalogue="c1",
        arrangement=ArrangementId(1),
        arrangement_version=1,
        words=TextId(1),
    )
    ledger.write(lambda tx: tx.record(about("task", id), (asked,), because()))


def folded(ledger) -> list[int]:
    """Fold until nothing is left to fold; give how many each block took."""
    found = []
    while some := fold_facts(ledger.turns, SMALL):
        found.append(some)
    return found


def facts(id: int, **more) -> Facts:
    done = NOON - id * DAY
    told = {
        "task": TaskId(id),
        "client": PartyId(id % 3 + 1),
        "service": ServiceKey("books"),
        "provider": PartyId(9),
        "state": TaskState.ACCEPTED,
        "opened_at": done - DAY,
        "until_at": done,
        "complete_at": done - DAY,
        "delivered_at": done,
        "accepted_at": done,
        "closed_at": done,
        "deliveries": 1,
        "replied_for": (60,) * (id % 3),
        "failed": ("matched",) * (id % 2),
        **more,
    }
    return Facts(**told)


def kept(ledger, *all: Facts) -> None:
    for one in all:
        ledger.write(lambda tx, one=one: tx.keep_facts(pack(one)))


def desk(ledger, count: int = 20) -> None:
    """So many finished tasks, one a day, and one that is open."""
    for id in range(1, count + 2):
        task(ledger, id)
    kept(ledger, *(facts(id) for id in range(1, count + 1)))
    still = {"state": TaskState.WORKING, "delivered_at": None, "accepted_at": None}
    kept(ledger, facts(count + 1, **still, closed_at=None, deliveries=0, failed=()))


def by_rows(ledger, span: Span):
    """The same from every row, without a block."""
    with ledger.engine.connect() as connection:
        found = connection.execute(select(t.facts).order_by(t.facts.c.task_id)).mappings().all()
    return report(columns_of(map(read_row, found)), NOON, span=span)


SPANS = [
    Span(),
    Span(start=NOON - 5 * DAY),
    Span(end=NOON - 12 * DAY),
    Span(start=NOON - 14 * DAY, end=NOON - 3 * DAY),
    Span(start=NOON + DAY),
]


def agrees(ledger) -> None:
    """Each period's report is the same from blocks and from rows, and the proof finds nothing."""
    for span in SPANS:
        told = report(History(ledger.engine).facts(Wanted(span=span)), NOON, span=span)
        assert told == by_rows(ledger, span)
    with ledger.engine.connect() as connection:
        assert list(wrong_in_blocks(connection)) == []


def in_blocks(ledger) -> int:
    lies = select(t.facts.c.task_id).where(t.facts.c.loose.is_(False))
    with ledger.engine.connect() as connection:
        return len(connection.execute(lies).all())


def test_finished_work_is_folded_a_block_at_a_time_and_what_is_open_stays_loose(ledger) -> None:
    desk(ledger)
    agrees(ledger)
    assert folded(ledger) == [SMALL, SMALL]
    assert in_blocks(ledger) == 2 * SMALL
    agrees(ledger)


def test_what_is_written_anew_counts_as_it_is_now(ledger) -> None:
    desk(ledger)
    folded(ledger)
    kept(ledger, facts(20, rating=2, rounds=3), facts(19, delivered_at=NOON - DAY))
    reopened = {"state": TaskState.WORKING, "accepted_at": None, "closed_at": None, "reopened": 1}
    kept(ledger, facts(18, **reopened))
    agrees(ledger)


def test_a_block_of_which_much_changed_is_made_anew(ledger) -> None:
    desk(ledger, 16)
    folded(ledger)
    kept(ledger, *(facts(id, rating=1) for id in (16, 15, 14)))
    assert folded(ledger) == [SMALL]
    assert in_blocks(ledger) == 2 * SMALL
    agrees(ledger)


def test_a_block_of_another_release_is_taken_apart(ledger) -> None:
    desk(ledger, 9)
    folded(ledger)
    ledger.turns.run(lambda c: c.execute(update(t.fact_blocks).values(shape="older")))
    assert folded(ledger) == [SMALL]
    agrees(ledger)


def test_the_proof_names_a_task_whose_block_tells_otherwise(ledger) -> None:
    desk(ledger, 9)
    folded(ledger)
    other = pack(replace(facts(5), rounds=7)).record
    row = update(t.facts)
    ledger.turns.run(lambda c: c.execute(row.where(t.facts.c.task_id == 5).values(record=other)))
    ledger.turns.run(lambda c: c.execute(row.where(t.facts.c.task_id == 6).values(block=77)))
    with ledger.engine.connect() as connection:
        assert set(wrong_in_blocks(connection)) == {5, 6}


def test_nothing_is_folded_before_there_is_enough(ledger) -> None:
    desk(ledger, SMALL - 1)
    assert folded(ledger) == []
    assert in_blocks(ledger) == 0
