"""The rota of a worker: jobs run when a message wakes them, and by themselves when none does.

A message may be lost, late, or never sent because Redis is away: a job that nobody woke within
its period runs all the same. A job that fails rests, longer each time, whoever wakes it. Knows no
job by name and nothing of how messages come.
"""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from typing import TYPE_CHECKING

from workers.embedded import Embedded
from workers.jobs import run_job

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workers.jobs import Job
    from workers.runtime import Runtime

_LONGEST_REST = 30.0
# A look that comes a moment early is not put off for a whole period.
_NEARLY = 0.9


class _Shift:
    """When a job ran last in this process, and whether it does now."""

    def __init__(self) -> None:
        self.running = 0
        self.began_at = time.monotonic()
        self.failures = 0
        self.rests_until = 0.0


class Rota:
    """Runs the jobs of one worker; may be woken from several threads."""

    def __init__(self, runtime: Runtime, jobs: Sequence[Job]) -> None:
        self._runtime = runtime
        self._jobs = tuple(jobs)
        self._shifts = {job.name: _Shift() for job in jobs}
        self._lock = threading.Lock()
        self._stopping = threading.Event()

    def wake(self, job: Job) -> None:
        """Run the job until it finds nothing to do; what goes wrong is logged, never raised."""
        while not self._stopping.is_set() and self._runs(job):
            self._runtime.ring()

    def watching(self) -> Embedded:
        """Return what runs each job that nobody woke within its period."""
        jobs = [
            replace(job, run=lambda _, __, job=job: self._unless_woken(job))  # type: ignore[misc]
            for job in self._jobs
        ]
        return Embedded(self._runtime, jobs)

    def stop(self) -> None:
        """Begin nothing any more."""
        self._stopping.set()

    @property
    def is_idle(self) -> bool:
        """Whether no job is under way at this moment."""
        with self._lock:
            return not any(shift.running for shift in self._shifts.values())

    def _unless_woken(self, job: Job) -> int:
        if self._stopping.is_set():
            return 0
        with self._lock:
            shift, every = self._shifts[job.name], job.every.total_seconds()
            if shift.running or time.monotonic() - shift.began_at < every * _NEARLY:
                return 0
        return self._runs(job)

    def _runs(self, job: Job) -> int:
        shift = self._shifts[job.name]
        with self._lock:
            if time.monotonic() < shift.rests_until:
                return 0
            shift.running += 1
            shift.began_at = time.monotonic()
        moved = None
        try:
            # Another process may have learned since.
            self._runtime.learning.follow()
            moved = run_job(self._runtime, job)
        except Exception:  # it was logged where it happened
            return 0
        finally:
            self._ended(shift, job, failed=moved is None)
        return moved

    def _ended(self, shift: _Shift, job: Job, *, failed: bool) -> None:
        with self._lock:
            shift.running -= 1
            shift.failures = shift.failures + 1 if failed else 0
            if failed:
                rest = job.every.total_seconds() * 2**shift.failures
                shift.rests_until = time.monotonic() + min(rest, _LONGEST_REST)
