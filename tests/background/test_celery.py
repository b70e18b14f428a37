"""The same table of jobs, as Celery sees it."""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
import time
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from workers.bell import RedisBell
from workers.celery_app import app, name_of
from workers.jobs import JOBS, Lane

if TYPE_CHECKING:
    from pathlib import Path


def test_every_job_of_the_desk_is_a_task_with_a_beat_entry() -> None:
    names = {name_of(job) for job in JOBS if job.lane is not Lane.POST}
    assert names
    assert names <= set(app.tasks)
    assert {entry["task"] for entry in app.conf.beat_schedule.values()} == names


def test_what_needs_the_platforms_is_left_to_the_sender() -> None:
    assert not [job.name for job in JOBS if job.lane is Lane.POST and name_of(job) in app.tasks]


def test_messages_are_wake_ups_and_nothing_more() -> None:
    assert app.conf.task_ignore_result
    assert app.conf.task_acks_late
    assert app.conf.task_reject_on_worker_lost
    assert app.conf.worker_prefetch_multiplier == 1
    for entry in app.conf.beat_schedule.values():
        assert set(entry["options"]) == {"expires"}
        assert timedelta(0) < entry["schedule"]


def test_neither_library_is_loaded_by_the_embedded_desk() -> None:
    code = (
        "import sys, workers.embedded, workers.runtime, workers.jobs, workers.postman;"
        "print([m for m in ('celery', 'redis', 'structlog', 'sqlalchemy') if m in sys.modules])"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"


def nobody_listens() -> str:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return f"redis://127.0.0.1:{taken.getsockname()[1]}/0"


def test_a_bell_without_redis_is_silent_and_never_runs_hot() -> None:
    bell = RedisBell(nobody_listens(), "post")
    started = time.monotonic()
    assert not bell.ring()
    assert not bell.wait(0.2)
    assert time.monotonic() - started >= 0.2
    bell.close()


REDIS = shutil.which("redis-server") or shutil.which("valkey-server")


@pytest.mark.skipif(REDIS is None, reason="no Redis server on this machine")
def test_a_bell_is_heard_once_however_often_it_rang(tmp_path: Path) -> None:
    port = nobody_listens().rpartition(":")[2].removesuffix("/0")
    server = subprocess.Popen(
        [str(REDIS), "--port", port, "--bind", "127.0.0.1", "--save", "", "--dir", str(tmp_path)],
        stdout=subprocess.DEVNULL,
    )
    bell = RedisBell(f"redis://127.0.0.1:{port}/0", "post")
    try:
        assert any(bell.ring() for _ in range(3_000))
        assert bell.ring()
        assert bell.wait(1)
        assert not bell.wait(0.1)
    finally:
        bell.close()
        server.terminate()
        server.wait(10)
