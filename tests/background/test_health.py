"""How a running desk is watched: what waits and since when, and never who or what."""

from __future__ import annotations

import http.client
import io
import json
import logging
from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

from bot.health.serving import open_health
from crowd import crowd
from routing.inbound import Platform
from routing.people import Side
from running_desk import Clock, RecordingCarrier, running
from small_desk import wrote
from storage.migrate import upgrade
from workers import logs
from workers.counts import MOST, Counts
from workers.jobs import JOBS, decide_letters, drain, run_job
from workers.postman import Unreachable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bot.health.serving import HealthServer
    from workers.runtime import Runtime

MINUTE = timedelta(minutes=1)
CANARY = "Kanarienvogel"
SECRET = "Tr0ub4dor&3"


def asked(server: HealthServer, path: str) -> tuple[int, str]:
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
    connection.request("GET", path)
    answer = connection.getresponse()
    found = answer.status, answer.read().decode()
    connection.close()
    return found


@contextmanager
def logged() -> Iterator[io.StringIO]:
    """Everything that is logged meanwhile, at the finest level."""
    handlers, level = logging.root.handlers[:], logging.root.level
    stream = io.StringIO()
    logs.configure("debug", stream=stream, as_json=True)
    yield stream
    logging.root.handlers[:] = handlers
    logging.root.setLevel(level)
    logs._logger.cache_clear()


@pytest.fixture
def runtime(tmp_path: Path, clock: Clock, carrier: RecordingCarrier) -> Iterator[Runtime]:
    with running(tmp_path, {Platform.TERMINAL: carrier}, clock) as opened:
        upgrade(opened.ledger.engine)
        yield opened


@pytest.fixture
def server(runtime: Runtime) -> Iterator[HealthServer]:
    with open_health(runtime, "127.0.0.1:0") as opened:
        yield opened


def test_the_age_of_the_oldest_undone_row_of_each_queue_comes_first(
    runtime: Runtime, server: HealthServer, clock: Clock
) -> None:
    runtime.keep(wrote("mara", "hello"))
    runtime.keep(wrote("ana", "wait 30"))
    decide_letters(runtime, clock.now)
    clock.passes(MINUTE)
    runtime.keep(wrote("tom", "hello", at=clock.now))
    clock.passes(MINUTE)
    status, told = asked(server, "/metrics")
    assert status == 200
    lines = told.splitlines()
    assert lines[0].startswith("# HELP outdesk_oldest_undone_seconds")
    assert 'outdesk_oldest_undone_seconds{queue="letters"} 60.0' in lines
    assert 'outdesk_oldest_undone_seconds{queue="timers"} 90.0' in lines
    assert 'outdesk_oldest_undone_seconds{queue="messages"} 120.0' in lines
    assert 'outdesk_undone{queue="messages"} 1.0' in lines
    assert 'outdesk_set_aside{queue="letters"} 0.0' in lines


def test_what_was_decided_sent_and_given_up_is_counted(
    runtime: Runtime, server: HealthServer, clock: Clock, carrier: RecordingCarrier
) -> None:
    def counted(line: str) -> float:
        told = asked(server, "/metrics")[1].splitlines()
        found = [float(one.split()[-1]) for one in told if one.startswith(line)]
        return sum(found)

    names = (
        'outdesk_letters_total{result="decided"}',
        'outdesk_messages_total{platform="terminal",result="sent"}',
        'outdesk_messages_total{platform="terminal",result="given_up"}',
    )
    before = [counted(name) for name in names]
    carrier.troubles = [Unreachable("blocked"), None]
    runtime.keep(wrote("mara", "hello"))
    runtime.keep(wrote("ana", "hello"))
    drain(runtime, clock.now)
    assert [counted(name) - was for name, was in zip(names, before, strict=True)] == [3, 1, 1]


def test_each_process_of_a_machine_tells_its_own_jobs_at_the_next_free_port(
    runtime: Runtime,
) -> None:
    job = next(job for job in JOBS if job.name == "stay up")
    with open_health(runtime, "127.0.0.1:0", name="worker") as first:
        taken = f"127.0.0.1:{first.port}"
        with open_health(runtime, taken, name="sender", among=9) as second:
            run_job(runtime, job)
            assert 0 < second.port - first.port < 9
            told = [asked(one, "/metrics")[1] for one in (first, second)]
        with pytest.raises(OSError, match="in use"), open_health(runtime, taken):
            pass
    for said, name in zip(told, ("worker", "sender"), strict=True):
        assert f'outdesk_process{{name="{name}"}} 1.0' in said
        assert 'outdesk_jobs_total{job="stay-up",result="quiet"}' in said
        assert 'outdesk_job_seconds_total{job="stay-up"}' in said


def test_a_letter_that_nobody_decides_makes_the_process_unhealthy(
    runtime: Runtime, server: HealthServer, clock: Clock
) -> None:
    assert asked(server, "/healthz")[0] == 200
    runtime.keep(wrote("mara", "hello"))
    clock.passes(3 * MINUTE)
    status, told = asked(server, "/healthz")
    assert (status, json.loads(told)) == (503, {"healthy": False, "stale": ["letters"]})
    drain(runtime, clock.now)
    assert asked(server, "/healthz")[0] == 200
    assert asked(server, "/readyz") == (200, '{"ready": true}')


def test_what_waited_before_the_start_does_not_make_it_start_again(
    runtime: Runtime, clock: Clock
) -> None:
    runtime.keep(wrote("mara", "hello"))
    clock.passes(60 * MINUTE)
    with open_health(runtime, "127.0.0.1:0") as fresh:
        assert asked(fresh, "/healthz")[0] == 200
        clock.passes(3 * MINUTE)
        assert asked(fresh, "/healthz")[0] == 503
    with open_health(runtime, "127.0.0.1:0", decides=False) as web:
        clock.passes(3 * MINUTE)
        assert asked(web, "/healthz")[0] == 200, "others decide"


def test_a_desk_that_cannot_keep_a_letter_is_not_ready(
    runtime: Runtime, server: HealthServer
) -> None:
    with runtime.ledger.engine.begin() as database:
        database.execute(text("UPDATE alembic_version SET version_num = '0001'"))
    assert asked(server, "/readyz")[0] == 503
    with runtime.ledger.engine.begin() as database:
        database.execute(text("DROP TABLE outbox"))
    with logged() as stream:
        assert asked(server, "/metrics")[0] == 503
        assert asked(server, "/healthz")[0] == 200, "a start would not bring it back"
    assert "no metrics" in stream.getvalue()


def test_a_label_never_holds_what_somebody_wrote() -> None:
    counts = Counts()
    counts.add("refusals", code=f"{CANARY} asks for her books")
    counts.add("refusals", code="xoxb-12-34-ab")
    for n in range(2 * MOST):
        counts.add("refusals", code=f"code{n}")
    assert counts.all()["refusals", (("code", "other"),)] > 2
    assert len(counts.all()) <= MOST + 1
    assert CANARY not in str(counts.all())


def test_no_word_name_or_secret_of_a_conversation_is_in_a_log_or_a_metric(tmp_path: Path) -> None:
    mara, ana, tom = f"Mara{CANARY}", f"Ana{CANARY}", f"Tom{CANARY}"
    with logged() as stream, crowd(tmp_path) as people:
        people.joins(mara, Side.CLIENT)
        people.joins(ana, Side.PROVIDER, "bookkeeping")
        people.joins(tom, Side.OPERATOR)
        people.says(mara, f"February books by Friday 20 March please, for {CANARY} Ltd")
        people.presses(mara, "go", "R-1")
        people.presses(mara, "theirs", "T-1")
        people.presses(ana, "claim", "T-1")
        people.says(ana, f"Which {CANARY} account?", about="T-1")
        people.says(mara, f"My password: {SECRET}", about="T-1")
        people.says(mara, f"/{CANARY} {SECRET}")
        people.says(f"stranger{CANARY}", f"let {CANARY} in with {SECRET}")
        people.presses(ana, "deliver", "T-1")
        people.says(ana, f"All done, {CANARY}")
        with open_health(people.stage.runtime, "127.0.0.1:0") as server:
            status, told = asked(server, "/metrics")
            told += asked(server, "/healthz")[1] + asked(server, "/readyz")[1]
    assert status == 200
    for hidden in (CANARY, SECRET, SECRET.lower(), CANARY.lower()):
        assert hidden not in told
        assert hidden not in stream.getvalue()


def test_a_fault_in_the_middle_of_somebodys_words_says_none_of_them(
    runtime: Runtime, carrier: RecordingCarrier, clock: Clock
) -> None:
    carrier.troubles = [RuntimeError(f"cannot send {CANARY}")]
    carrier.wording_troubles = [ValueError(f"cannot say {CANARY}")]
    with logged() as stream:
        runtime.keep(wrote("mara", f"one {CANARY}", 1))
        runtime.keep(wrote("mara", "boom", 2))
        runtime.keep(wrote("tom", f"two {CANARY}", 1))
        for _ in range(6):
            drain(runtime, clock.passes(MINUTE))
    events = [json.loads(line)["event"] for line in stream.getvalue().splitlines()]
    assert {"wording failed", "sending failed", "letter failed", "letter set aside"} <= set(events)
    assert CANARY not in stream.getvalue()
