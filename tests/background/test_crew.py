"""Calls are made side by side, so many of a lane and no more, and each gives its result once."""

from __future__ import annotations

import threading

from workers.crew import Alone, SideBySide

LONG = 20.0


class Calls:
    """Calls that hang until they are let go."""

    def __init__(self) -> None:
        self.begun = threading.Semaphore(0)
        self.go = threading.Event()

    def hang(self) -> str:
        self.begun.release()
        self.go.wait(LONG)
        return "done"


def test_alone_each_call_is_made_at_once() -> None:
    crew: Alone[str] = Alone()
    crew.begin("slack", lambda: "one", 0)
    crew.begin("slack", lambda: "two", 0)
    assert crew.results() == ["one", "two"]
    assert crew.results() == []
    assert crew.rest(0)


def test_calls_that_hang_keep_no_other_lane_waiting() -> None:
    calls, rung = Calls(), threading.Semaphore(0)
    crew: SideBySide[str] = SideBySide(rung.release, at_once=2)
    for _ in range(2):
        crew.begin("slack", calls.hang, 0)
        assert calls.begun.acquire(timeout=LONG)
    assert crew.room("slack") == 0
    assert crew.room("telegram") == 2
    crew.begin("telegram", lambda: "there", 0)
    assert rung.acquire(timeout=LONG)
    assert crew.results() == ["there"]
    assert not crew.rest(0)
    calls.go.set()
    assert crew.rest(LONG)
    assert crew.results() == ["done", "done"]
    assert crew.room("slack") == 2


def test_a_thread_that_is_free_makes_the_next_call() -> None:
    rung = threading.Semaphore(0)
    crew: SideBySide[int] = SideBySide(rung.release)
    for _ in range(20):
        crew.begin("slack", threading.get_ident, 0)
        assert rung.acquire(timeout=LONG)
    assert len(set(crew.results())) == 1


def test_a_call_waits_for_its_time() -> None:
    rung = threading.Semaphore(0)
    crew: SideBySide[str] = SideBySide(rung.release)
    crew.begin("slack", lambda: "later", 0.5)
    crew.begin("slack", lambda: "now", 0)
    assert crew.rest(LONG)
    assert crew.results() == ["now", "later"]
