"""The table of jobs as Celery tasks and beat entries, for a desk of several processes.

A Celery message is a wake-up and nothing else: what is to be done is in the database, so a message
lost, late or repeated does no harm. No countdowns, no results. Jobs of the post's lane are not
here: they need the platforms' connections, which the sending process holds.
"""

from __future__ import annotations

import atexit
import os
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from celery import Celery

from workers import settings
from workers.jobs import JOBS, Job, Lane, run_job

if TYPE_CHECKING:
    from workers.runtime import Runtime

_LOCAL = "redis://localhost:6379/0"
# A long batch must end before its message is taken for lost.
_VISIBLE_FOR = 60


@cache
def _settings() -> settings.Settings:
    return settings.load(settings.home(os.environ, Path.cwd()), os.environ)


app = Celery("outdesk", broker=_settings().broker or _LOCAL)
app.conf.update(
    timezone="UTC",
    beat_schedule_filename=str(_settings().folder / "beat"),
    task_ignore_result=True,
    task_acks_late=True,
    task_reject_on_worker_lost=True,
    worker_prefetch_multiplier=1,
    broker_connection_retry_on_startup=True,
    broker_transport_options={
        "visibility_timeout": _VISIBLE_FOR,
        "unacked_restore_interval": 5,
        "unacked_restore_throttle": 1,
    },
)


@cache
def _runtime() -> Runtime:
    """Open the desk at the first task of this process."""
    from workers.runtime import open_runtime

    opened = open_runtime(_settings(), carriers={})
    runtime = opened.__enter__()
    atexit.register(opened.__exit__, None, None, None)
    return runtime


def name_of(job: Job) -> str:
    """Return the Celery name of a job."""
    return f"outdesk.{job.name}"


def _register(job: Job) -> None:
    def wake() -> None:
        # Another process may have learned since.
        _runtime().learning.follow()
        run_job(_runtime(), job)

    app.task(name=name_of(job))(wake)
    app.conf.beat_schedule[name_of(job)] = {
        "task": name_of(job),
        "schedule": job.every,
        # A wake-up that nobody took before the next one is not needed any more.
        "options": {"expires": max(1.0, job.every.total_seconds())},
    }


for _job in JOBS:
    if _job.lane is not Lane.POST:
        _register(_job)
