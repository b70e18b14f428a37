"""A lease is kept while the work lasts, given back after, and lost without harm."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from ledgers import open_ledger
from storage.leases import Leases
from waiting import soon
from workers.clock import wall_clock
from workers.holding import Hold, alone, while_ours

if TYPE_CHECKING:
    from collections.abc import Iterator

    from storage.ledger import SqlLedger


@pytest.fixture
def ledger(tmp_path):
    ledger = open_ledger(tmp_path)
    yield ledger
    ledger.engine.dispose()


def test_what_one_holds_no_other_takes(ledger: SqlLedger) -> None:
    one, other = Hold(Leases(ledger, "one"), "sender"), Hold(Leases(ledger, "other"), "sender")
    assert one.take()
    assert one.is_ours
    assert not other.take()
    one.give_back()
    assert not one.is_ours
    assert other.take()
    other.give_back()


def test_work_for_one_is_left_to_who_is_at_it(ledger: SqlLedger) -> None:
    hold = Hold(Leases(ledger, "one"), "job learn")
    hold.take()
    assert alone(Leases(ledger, "other"), "job learn", lambda: 7) == 0
    hold.give_back()
    assert alone(Leases(ledger, "other"), "job learn", lambda: 7) == 7
    assert Leases(ledger, "nobody").holder_of("job learn", wall_clock()) is None


@pytest.mark.slow
def test_who_waits_begins_when_the_other_ends(ledger: SqlLedger) -> None:
    begun: list[str] = []

    @contextmanager
    def working(name: str) -> Iterator[None]:
        begun.append(name)
        yield

    stops = {name: threading.Event() for name in ("one", "other")}
    threads = {
        name: threading.Thread(
            target=while_ours,
            args=(Leases(ledger, name), "sender", stop, lambda name=name: working(name)),
        )
        for name, stop in stops.items()
    }
    threads["one"].start()
    assert soon(lambda: begun == ["one"])
    threads["other"].start()
    stops["one"].set()
    threads["one"].join()
    assert soon(lambda: begun == ["one", "other"])
    stops["other"].set()
    threads["other"].join()


def test_who_lost_it_stops_its_work(ledger: SqlLedger) -> None:
    ended, stop = threading.Event(), threading.Event()

    @contextmanager
    def working() -> Iterator[None]:
        yield
        ended.set()

    hold = Hold(Leases(ledger, "one"), "sender")
    assert hold.take()
    hold._until = 0.0  # as after a sleep that was longer than the lease
    assert not hold.is_ours
    later = wall_clock() + timedelta(hours=1)
    assert Leases(ledger, "other").take("sender", later, later + timedelta(seconds=9))
    hold.give_back()
    assert Leases(ledger, "x").holder_of("sender", later) == "other"
    thread = threading.Thread(
        target=while_ours, args=(Leases(ledger, "one"), "poller", stop, working)
    )
    thread.start()
    stop.set()
    thread.join()
    assert ended.is_set() or not thread.is_alive()
