"""A worker's rota: woken by messages, by itself when none comes, resting after a failure."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from running_desk import Clock, running
from waiting import soon
from workers.jobs import Job
from workers.rota import Rota

if TYPE_CHECKING:
    from workers.runtime import Runtime

pytestmark = pytest.mark.slow  # It waits, as what it tests does.
EVERY = timedelta(milliseconds=20)


@pytest.fixture
def runtime(tmp_path):
    with running(tmp_path, {}, Clock()) as runtime:
        yield runtime


class Work:
    """A job that does what it was given, one thing at a time; an exception among them is raised."""

    def __init__(self, *todo: object) -> None:
        self.todo = list(todo)
        self.runs = 0
        self.job = Job(name="work", every=EVERY, run=lambda runtime, now: self.run())

    def run(self) -> int:
        self.runs += 1
        next_one = self.todo.pop(0) if self.todo else None
        if isinstance(next_one, Exception):
            raise next_one
        return 0 if next_one is None else 1


def test_a_wake_up_does_all_there_is_and_rings_for_what_follows(runtime: Runtime) -> None:
    work, rung = Work(1, 1, 1), []
    runtime.on_ring(lambda: rung.append(1))
    Rota(runtime, [work.job]).wake(work.job)
    assert (work.todo, work.runs, len(rung)) == ([], 4, 3)


def test_a_job_that_nobody_wakes_runs_all_the_same(runtime: Runtime) -> None:
    work = Work()
    with Rota(runtime, [work.job]).watching():
        assert soon(lambda: work.runs >= 3)


def test_a_job_that_was_woken_just_now_is_not_looked_after(runtime: Runtime) -> None:
    work = Work()
    seldom, often = replace(work.job, every=timedelta(hours=1)), Work()
    rota = Rota(runtime, [seldom, replace(often.job, name="often")])
    rota.wake(seldom)
    with rota.watching() as watching:
        watching.ring()
        assert soon(lambda: often.runs >= 3)
    assert work.runs == 1


def test_a_job_that_fails_rests_whoever_wakes_it(runtime: Runtime) -> None:
    work = Work(ValueError("broken"))
    slow = replace(work.job, every=timedelta(hours=1))
    rota = Rota(runtime, [slow])
    for _ in range(5):
        rota.wake(slow)
    assert work.runs == 1


def test_after_its_rest_it_runs_again(runtime: Runtime) -> None:
    work = Work(ValueError("broken"), 1)
    rota = Rota(runtime, [work.job])
    rota.wake(work.job)
    assert soon(lambda: rota.wake(work.job) or not work.todo)


def test_a_rota_that_was_stopped_begins_nothing(runtime: Runtime) -> None:
    work = Work(1)
    rota = Rota(runtime, [work.job])
    rota.stop()
    rota.wake(work.job)
    assert work.runs == 0


def test_a_job_that_runs_is_not_begun_a_second_time_by_looking(runtime: Runtime) -> None:
    begun, go_on, others = threading.Event(), threading.Event(), Work()

    def run() -> int:
        begun.set()
        go_on.wait(10)
        return 0

    runs: list[int] = []
    long = Job(name="long", every=EVERY, run=lambda r, now: runs.append(1) or run())
    rota = Rota(runtime, [long, replace(others.job, name="others")])
    woken = threading.Thread(target=lambda: rota.wake(long))
    woken.start()
    begun.wait(10)
    with rota.watching():
        assert soon(lambda: others.runs >= 3)
    assert len(runs) == 1
    go_on.set()
    woken.join()
