"""The table of jobs as Celery tasks and beat entries, for a desk of several processes.

A Celery message is a wake-up and nothing else: what is to be done is in the database, so a message
lost, late or repeated does no harm. No countdowns, no results. Jobs of the post's lane are not
here: they need the platforms' connections, which the sending process holds. Everything that only
Celery knows stands in this file.
"""

from __future__ import annotations

import logging
import os
import threading
import warnings
from typing import TYPE_CHECKING, Any

from celery import Celery
from celery.beat import Scheduler, Service
from celery.exceptions import SecurityWarning
from celery.signals import setup_logging, worker_shutting_down
from kombu.exceptions import KombuError
from kombu.exceptions import OperationalError as BrokerError

from workers.bell import Line
from workers.counts import counts
from workers.jobs import JOBS, Job, Lane
from workers.logs import log

if TYPE_CHECKING:
    from workers.rota import Rota

WORKER_JOBS = tuple(job for job in JOBS if job.lane is not Lane.POST)
"""What a worker does; the rest is the sender's."""

AT_ONCE = 2
"""Jobs of one worker that may run side by side: training must not hold up deciding."""

# A long batch must end before its message is taken for lost.
_VISIBLE_FOR = 60
_CONNECTS_WITHIN = 2.0
_ANSWERS_WITHIN = 3.0
_LEAVES_WITHIN, _LOOKS_EVERY = 7.0, 0.1

app = Celery("outdesk")
app.conf.update(
    timezone="UTC",
    task_ignore_result=True,
    task_acks_late=True,
    task_reject_on_worker_lost=True,
    task_publish_retry=False,
    worker_prefetch_multiplier=1,
    worker_enable_remote_control=False,
    worker_hijack_root_logger=False,
    beat_enable_remote_control=False,
    beat_max_loop_interval=1,
    # For ever: a worker without Redis looks for itself, and hears again when it is back.
    broker_connection_retry_on_startup=True,
    broker_connection_max_retries=None,
    broker_transport_options={
        "visibility_timeout": _VISIBLE_FOR,
        "unacked_restore_interval": 5,
        "unacked_restore_throttle": 1,
        "socket_connect_timeout": _CONNECTS_WITHIN,
        "socket_timeout": _ANSWERS_WITHIN,
        "socket_keepalive": True,
        # Whoever wakes others does not try twice: the next wake-up is on its way.
        "max_retries": 0,
        "interval_start": 0,
    },
)

# Celery warns of root because of pickled messages; ours are JSON, and hold nothing but a name.
warnings.filterwarnings("ignore", category=SecurityWarning)

_rota: Rota | None = None


def name_of(job: Job) -> str:
    """Return the Celery name of a job."""
    return f"outdesk.{job.name}"


def _register(job: Job) -> None:
    def woken() -> None:
        # Without a rota this process is about to stop: another one looks, a second from now.
        counts.add("wake_ups", job=job.name.replace(" ", "-"))
        if _rota is not None:
            _rota.wake(job)

    app.task(name=name_of(job))(woken)
    # A wake-up that nobody took before the next one is not needed any more.
    options = {"expires": max(1.0, job.every.total_seconds())}
    app.conf.beat_schedule[name_of(job)] = {
        "task": name_of(job),
        "schedule": job.every,
        "options": options,
    }


for _job in WORKER_JOBS:
    _register(_job)


def wake(broker: str, name: str = "decide") -> bool:
    """Send a wake-up for a job; tell whether Redis took it. Waits for two seconds at most."""
    connect(broker)
    return _sent(f"outdesk.{name}", {"expires": 1.0})


def connect(broker: str) -> None:
    """Use this Redis."""
    if app.conf.broker_url != broker:
        app.conf.broker_url = broker


def _sent(task: str, options: dict[str, Any]) -> bool:
    try:
        app.send_task(task, **options)
    except (BrokerError, KombuError, OSError):
        return False
    return True


class Metronome(Scheduler):  # type: ignore[misc]
    """Beat's clock, in memory: with Redis away it goes on beating, unheard."""

    # Celery's own would wait for Redis here, and log each beat that it could not send.
    producer = None

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self._line = Line()

    def apply_entry(self, entry: Any, producer: Any = None) -> None:
        """Send one wake-up; whether or not that works, the next one is due in its time."""
        self._line.told(_sent(entry.task, dict(entry.options)))


def beat(broker: str) -> None:
    """Send a wake-up for each job in its period; any number of processes may do so at once.

    Ends with `SystemExit`, such as a handler of SIGTERM raises.
    """
    connect(broker)
    Service(app, scheduler_cls=Metronome).start()


def work(broker: str, rota: Rota, at_once: int = AT_ONCE) -> None:
    """Run jobs as messages come, until SIGTERM or SIGINT; what is being done is finished first."""
    global _rota
    connect(broker)
    _rota, ended = rota, threading.Event()

    def stops(**_: object) -> None:
        rota.stop()
        threading.Thread(target=_ends, args=(rota, ended), name="ends", daemon=True).start()

    worker_shutting_down.connect(stops, weak=False)
    worker = app.Worker(
        hostname=f"desk-{os.getpid()}@%h",
        pool="threads",
        concurrency=at_once,
        loglevel=logging.WARNING,
        quiet=True,
        without_heartbeat=True,
        without_mingle=True,
        without_gossip=True,
    )
    try:
        worker.start()
    finally:
        _rota = None
        ended.set()


def _ends(rota: Rota, ended: threading.Event) -> None:
    """End this process when Redis takes calls and answers none: Celery would wait for it long.

    By then no job is under way; messages that were not acknowledged are wake-ups and nothing else.
    """
    if ended.wait(_LEAVES_WITHIN):
        return
    while not rota.is_idle and not ended.wait(_LOOKS_EVERY):
        pass
    if not ended.is_set():
        log.warning("redis does not answer: left without waiting for it")
        os._exit(0)


@setup_logging.connect
def _leave_logging_alone(**_: object) -> None:
    """The desk sets up its own logs."""
