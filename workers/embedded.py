"""The embedded runner: the table of jobs in this process, a thread for each lane.

It wakes when the bell rings and looks once a second anyway, because a command in another process
rings no bell here. The post's calls are made side by side. A job that fails is logged and tried
again, later each time; nothing ends the loop but `stop`. Knows no job by name.
"""

from __future__ import annotations

import math
import threading
import time
from typing import TYPE_CHECKING

from workers.attentive import attentive
from workers.jobs import JOBS, Lane, run_job
from workers.logs import log

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType

    from workers.jobs import Job
    from workers.runtime import Runtime

POLL_FOR = 1.0
STOP_WITHIN = 10.0
_LONGEST_PAUSE = 30.0


class _Turn:
    """When a job runs next; after failures ever later."""

    def __init__(self, job: Job) -> None:
        self.job = job
        self.next_at = 0.0 if job.by_bell else time.monotonic() + job.every.total_seconds()
        self.sooner_at = math.inf
        self.failures = 0

    def is_due(self, now: float, *, rung: bool) -> bool:
        return now >= min(self.next_at, self.sooner_at) or (
            rung and self.job.by_bell and not self.failures
        )

    def run(self, runtime: Runtime, now: float) -> int:
        """Run the job; 0 when nothing moved, it failed, or it says itself when it runs again."""
        every = self.job.every.total_seconds()
        self.sooner_at = math.inf
        try:
            moved = run_job(runtime, self.job)
        except Exception:
            self.failures += 1
            self.next_at = now + min(every * 2**self.failures, max(every, _LONGEST_PAUSE))
            return 0
        self.failures = 0
        self.next_at = now + every
        if (wait_for := self.job.again_in(runtime)) is not None:
            self.sooner_at = time.monotonic() + wait_for.total_seconds()
        return 0 if self.job.knows_more else moved


class _Worker:
    """One thread that runs the jobs of one lane."""

    def __init__(self, runtime: Runtime, jobs: Sequence[Job], lane: Lane, poll_for: float) -> None:
        self._runtime = runtime
        self._turns = [_Turn(job) for job in jobs]
        self._poll_for = poll_for
        self.bell = threading.Event()
        # There may be more; and what the desk decided, the post has to bring.
        self._again = self.bell.set if lane is Lane.POST else runtime.ring
        self._stopping = threading.Event()
        self.thread = threading.Thread(target=self._loop, name=f"outdesk-{lane}", daemon=True)

    def stop(self) -> None:
        self._stopping.set()
        self.bell.set()

    def _loop(self) -> None:
        self.bell.set()
        while True:
            rung = self.bell.wait(self._pause())
            # Cleared before the round: what rings while it runs is heard by the next.
            self.bell.clear()
            if self._stopping.is_set():
                return
            if self._round(rung=rung):
                self._again()

    def _pause(self) -> float:
        sooner = min((turn.sooner_at for turn in self._turns), default=math.inf)
        return max(0.0, min(self._poll_for, sooner - time.monotonic()))

    def _round(self, *, rung: bool) -> int:
        """Run what is due, and return how much moved."""
        moved = 0
        for turn in self._turns:
            if self._stopping.is_set():
                break
            now = time.monotonic()
            if turn.is_due(now, rung=rung):
                moved += turn.run(self._runtime, now)
        return moved


class Embedded:
    """Runs the desk's jobs in this process, from `start` to `stop`; or as a `with` block."""

    def __init__(
        self, runtime: Runtime, jobs: Sequence[Job] = JOBS, *, poll_for: float = POLL_FOR
    ) -> None:
        lanes = {lane: [job for job in jobs if job.lane is lane] for lane in Lane}
        self._workers = {
            lane: _Worker(runtime, own, lane, poll_for) for lane, own in lanes.items() if own
        }
        self._runtime = runtime
        self._attentive = attentive()

    def ring(self) -> None:
        """Wake the runner: something is there to be done."""
        for worker in self._workers.values():
            worker.bell.set()

    def start(self) -> None:
        """Start the threads; from now on `runtime.ring` wakes them."""
        self._runtime.on_ring(self.ring)
        if (post := self._workers.get(Lane.POST)) is not None:
            self._runtime.postman.hire(post.bell.set)
        self._attentive.__enter__()
        for worker in self._workers.values():
            worker.thread.start()

    def stop(self, within: float = STOP_WITHIN) -> bool:
        """Let each job finish its batch, and tell whether all did `within` seconds.

        What a thread was sending when it did not, is found uncertain by the next run.
        """
        self._attentive.__exit__(None, None, None)
        for worker in self._workers.values():
            worker.stop()
        deadline = time.monotonic() + within
        for worker in self._workers.values():
            worker.thread.join(max(0.0, deadline - time.monotonic()))
        ended = not any(worker.thread.is_alive() for worker in self._workers.values())
        if ended and Lane.POST in self._workers:
            ended = self._runtime.postman.rest(max(0.0, deadline - time.monotonic()))
        if not ended:
            log.warning("stopped while busy")
        return ended

    def __enter__(self) -> Embedded:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()
