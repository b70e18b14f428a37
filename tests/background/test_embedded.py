"""The embedded runner works by itself, wakes at the bell, survives faults and stops when told."""

from __future__ import annotations

import threading
import time
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

import pytest

from routing.inbound import Platform
from running_desk import RecordingCarrier, running
from small_desk import wrote
from workers.embedded import Embedded
from workers.jobs import JOBS, Job, Lane, run_job

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from storage.parcels import Parcel
    from workers.runtime import Runtime

LONG = 20.0


class TellingCarrier(RecordingCarrier):
    """Tells a waiting test that something was sent."""

    def __init__(self) -> None:
        super().__init__()
        self.arrived = threading.Semaphore(0)

    def send(self, parcel: Parcel, worded: str) -> str:
        message = super().send(parcel, worded)
        self.arrived.release()
        return message


def wall() -> datetime:
    return datetime.now(UTC)


@pytest.fixture
def carrier() -> TellingCarrier:
    return TellingCarrier()


@pytest.fixture
def runtime(tmp_path: Path, carrier: TellingCarrier) -> Iterator[Runtime]:
    with running(tmp_path, {Platform.TERMINAL: carrier}, wall) as opened:
        yield opened


def test_a_message_is_answered_without_waiting_for_the_next_look(
    runtime: Runtime, carrier: TellingCarrier
) -> None:
    with Embedded(runtime, poll_for=LONG):
        for n in range(3):
            runtime.keep(wrote("mara", f"hello {n}", n))
            assert carrier.arrived.acquire(timeout=LONG / 2)
    assert carrier.said == ["heard hello 0", "heard hello 1", "heard hello 2"]


@pytest.mark.slow
def test_a_letter_left_by_another_process_is_found(
    runtime: Runtime, carrier: TellingCarrier
) -> None:
    with Embedded(runtime, poll_for=0.02):
        runtime.ledger.keep(wrote("mara", "hello"), wall())
        assert carrier.arrived.acquire(timeout=LONG)


def test_what_waited_before_the_start_is_worked_off_in_batches(
    runtime: Runtime, carrier: TellingCarrier
) -> None:
    for n in range(120):
        runtime.ledger.keep(wrote(f"p{n}", "hello"), wall())
    with Embedded(runtime, poll_for=LONG):
        assert all(carrier.arrived.acquire(timeout=LONG) for _ in range(120))


def test_what_waited_in_one_chat_goes_one_after_the_other_without_a_look_by_the_clock(
    runtime: Runtime, carrier: TellingCarrier
) -> None:
    for n in range(60):
        runtime.ledger.keep(wrote("mara", f"{n}", n), wall())
    with Embedded(runtime, poll_for=LONG):
        assert all(carrier.arrived.acquire(timeout=LONG / 2) for _ in range(60))
    assert carrier.said == [f"heard {n}" for n in range(60)]


def test_a_job_that_breaks_ends_nothing(runtime: Runtime) -> None:
    ran = threading.Semaphore(0)

    def breaks(_runtime: Runtime, _now: datetime) -> int:
        raise RuntimeError("broken")

    def works(_runtime: Runtime, _now: datetime) -> int:
        ran.release()
        return 0

    every = timedelta(milliseconds=5)
    jobs = [Job(name="breaks", every=every, run=breaks), Job(name="works", every=every, run=works)]
    with Embedded(runtime, jobs, poll_for=0.005):
        assert all(ran.acquire(timeout=LONG) for _ in range(10))


def test_a_job_that_breaks_is_tried_ever_later_and_then_as_before(runtime: Runtime) -> None:
    tried: list[float] = []
    well = threading.Event()

    def breaks_thrice(_runtime: Runtime, _now: datetime) -> int:
        tried.append(time.monotonic())
        if len(tried) <= 3:
            raise RuntimeError("broken")
        well.set()
        return 0

    jobs = [Job(name="breaks", every=timedelta(milliseconds=10), run=breaks_thrice)]
    with Embedded(runtime, jobs, poll_for=0.001):
        assert well.wait(LONG)
    gaps = [after - before for before, after in pairwise(tried)]
    # 20, 40 and 80 ms from when the round began; the machine may come late to any of them.
    assert gaps[0] >= 0.01
    assert gaps[1] >= 0.02
    assert gaps[2] >= 0.04


def test_a_slow_platform_does_not_hold_up_the_desk(runtime: Runtime) -> None:
    sending, decided = threading.Event(), threading.Event()

    def slow(_runtime: Runtime, _now: datetime) -> int:
        sending.set()
        decided.wait(LONG)
        return 0

    def decide(_runtime: Runtime, _now: datetime) -> int:
        if sending.wait(LONG):
            decided.set()
        return 0

    every = timedelta(seconds=1)
    jobs = [
        Job(name="slow", every=every, run=slow, lane=Lane.POST),
        Job(name="decide", every=every, run=decide),
    ]
    with Embedded(runtime, jobs):
        assert decided.wait(LONG)


def test_stopping_waits_for_the_batch_and_not_for_ever(runtime: Runtime) -> None:
    started, release = threading.Event(), threading.Event()

    def slow(_runtime: Runtime, _now: datetime) -> int:
        started.set()
        release.wait(LONG)
        return 0

    runner = Embedded(runtime, [Job(name="slow", every=timedelta(seconds=1), run=slow)])
    runner.start()
    assert started.wait(LONG)
    assert not runner.stop(within=0.01)
    release.set()
    assert runner.stop()


def test_an_idle_runner_stops_at_once(runtime: Runtime) -> None:
    runner = Embedded(runtime, poll_for=LONG)
    runner.start()
    started = time.monotonic()
    assert runner.stop()
    assert time.monotonic() - started < LONG / 2


def test_an_idle_desk_uses_no_more_than_a_hundredth_of_a_processor(runtime: Runtime) -> None:
    """Each job, as often as it looks: on a lent machine waking up is dear, and not the desk's."""
    shares = {job.name: _share_of(runtime, job) for job in JOBS}
    assert sum(shares.values()) <= 0.01, shares


def _share_of(runtime: Runtime, job: Job) -> float:
    """Give what looking for work takes of a processor where there is none."""
    run_job(runtime, job)
    took = []
    for _ in range(20):
        started = time.process_time()
        run_job(runtime, job)
        took.append(time.process_time() - started)
    return median(took) / job.every.total_seconds()
