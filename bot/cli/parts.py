"""`outdesk serve --only NAME`: one of the processes of a desk that runs as several.

Each holds what only it needs: `web`, `slack` and `telegram` take in, `worker` decides, `sender`
sends, `beat` wakes. Any number of each may run; where only one may be at work, the others wait for
its lease. Knows no rule.
"""

from __future__ import annotations

import os
import signal
import threading
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

import click

from bot.cli.common import patiently
from bot.ways import Way

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from bot.cli.connecting import Side
    from routing.inbound import Platform
    from workers.runtime import Runtime
    from workers.settings import Settings

POST = "post"
"""The bell that wakes the sender."""

PROCESSES = 16
"""So many processes of one machine may each say how they are, at ports in a row."""


def run_part(made: Settings, name: str) -> None:
    """Run one process of the desk until Ctrl-C or SIGTERM.

    Raises `SettingsProblems` without a broker, and `storage.engine.OneProcess` without a server.
    """
    broker = _broker(made)
    click.echo(f"{name}: starting")
    _PARTS[name](made, broker)
    click.echo(f"{name}: closed")


def _broker(made: Settings) -> str:
    from workers.setting_values import SettingCode
    from workers.settings import SettingProblem, SettingsProblems

    if made.broker is None:
        expected = "redis://localhost:6379/0"
        lacks = SettingProblem(path="broker", code=SettingCode.EMPTY, expected=expected)
        raise SettingsProblems((lacks,))
    return made.broker


def _until_told(stop: threading.Event) -> None:
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())


def _end() -> None:
    """Have this process told to stop, as from outside: Celery listens to nothing else."""
    os.kill(os.getpid(), signal.SIGTERM)


# --- what comes in -------------------------------------------------------------------------------


def _web(made: Settings, broker: str) -> None:
    """Take requests in: signed ones of Slack, a webhook's of Telegram, the file drop's."""
    from bot.cli.connecting import open_drop_for

    stop = threading.Event()
    with _listener("web", made, broker, stop) as (runtime, sides), ExitStack() as stack:
        for side in sides.values():
            stack.enter_context(side.listening(runtime, Way.HTTP))
        if made.public_url:
            stack.enter_context(open_drop_for(made, runtime, made.public_url))
        heard = [p.value for p, side in sides.items() if side.way is Way.HTTP]
        _say("web", heard, "set slack_signing_secret or telegram_webhook_secret, and public_url")
        stop.wait()


def _slack(made: Settings, broker: str) -> None:
    _alone_with(made, broker, "slack", Way.SOCKET, "set slack_app_token for Socket Mode")


def _telegram(made: Settings, broker: str) -> None:
    lacks = "set telegram_token, and no telegram_webhook_secret"
    _alone_with(made, broker, "telegram", Way.POLL, lacks)


def _alone_with(made: Settings, broker: str, name: str, way: Way, lacks: str) -> None:
    """Listen where only one process may, one that waits taking over from one that is gone."""
    from workers.holding import leases_of, while_ours

    stop = threading.Event()
    with _listener(name, made, broker, stop) as (runtime, sides):
        side = next((side for side in sides.values() if side.way is way), None)
        _say(name, [] if side is None else [name], lacks)
        if side is None:
            stop.wait()
            return
        listens = side.listening
        leases = leases_of(runtime.ledger)
        while_ours(leases, f"listen {name}", stop, lambda: listens(runtime, way))


@contextmanager
def _listener(
    name: str, made: Settings, broker: str, stop: threading.Event
) -> Iterator[tuple[Runtime, Mapping[Platform, Side]]]:
    """Open what takes letters in, and wakes a worker for each."""
    from workers import celery_app
    from workers.attentive import attentive
    from workers.bell import Ringer

    ringer = Ringer(lambda: celery_app.wake(broker))
    with _opened(name, made, stop) as (runtime, sides), ringer, attentive():
        runtime.on_ring(ringer.ring)
        yield runtime, sides


def _say(name: str, heard: list[str], lacks: str) -> None:
    if heard:
        click.echo(f"{name}: listening to {' and '.join(one.title() for one in heard)}")
    else:
        click.echo(f"{name}: nothing to listen to yet; {lacks}, then start it again")


# --- what goes out -------------------------------------------------------------------------------


def _sender(made: Settings, broker: str) -> None:
    """Send, one process at a time: limits are counted in its memory."""
    from workers.holding import leases_of, while_ours

    stop = threading.Event()
    with _opened("sender", made, stop) as (runtime, sides), ExitStack() as stack:
        for side in sides.values():
            stack.enter_context(side.sending(runtime))
        leases = leases_of(runtime.ledger)
        while_ours(leases, "sender", stop, lambda: _sending(runtime, broker))


@contextmanager
def _sending(runtime: Runtime, broker: str) -> Iterator[None]:
    from workers.bell import Listener, RedisBell
    from workers.embedded import Embedded
    from workers.jobs import JOBS, Lane

    runtime.postman.take_over()
    bell = RedisBell(broker, POST)
    try:
        post = Embedded(runtime, [job for job in JOBS if job.lane is Lane.POST])
        with post, Listener(bell, post.ring):
            yield
    finally:
        bell.close()


@contextmanager
def _opened(
    name: str, made: Settings, stop: threading.Event
) -> Iterator[tuple[Runtime, Mapping[Platform, Side]]]:
    """Open the platforms and the desk, for what does not decide."""
    from bot.cli.connecting import open_sides
    from bot.drop.carrier import Dropping
    from bot.drop.links import Links
    from bot.taking import write_archive
    from workers.buckets import buckets_of
    from workers.clock import clock_of
    from workers.runtime import open_part
    from workers.settings import load_catalogue

    _until_told(stop)
    with ExitStack() as stack:
        sides = stack.enter_context(open_sides(made, load_catalogue(made.catalogue)))
        carriers = {platform: Dropping(side.carrier) for platform, side in sides.items()}
        clock, buckets = clock_of(os.environ), buckets_of(os.environ)
        opened = patiently(lambda: open_part(made, carriers, clock, buckets=buckets, lost=stop.set))
        runtime = stack.enter_context(opened)
        runtime.archivist = write_archive
        if made.public_url:
            for carrier in carriers.values():
                carrier.links = Links(runtime.ledger, made.public_url)
        with _watched(name, made, runtime, decides=False):
            yield runtime, sides


@contextmanager
def _watched(name: str, made: Settings, runtime: Runtime, *, decides: bool) -> Iterator[None]:
    """Say how this process is, if an address is set: at its port, or at the next that is free."""
    from bot.health.serving import open_health
    from workers.logs import log

    with ExitStack() as stack:
        if made.health_listen:
            opened = open_health(
                runtime, made.health_listen, decides=decides, name=name, among=PROCESSES
            )
            try:
                log.info("health", service=name, port=stack.enter_context(opened).port)
            except OSError:
                log.warning("no port is left for health", service=name)
        yield


# --- what decides and what wakes -----------------------------------------------------------------


def _worker(made: Settings, broker: str) -> None:
    """Decide and fire, woken by messages or by nobody."""
    from workers import celery_app
    from workers.bell import RedisBell, Ringer
    from workers.clock import clock_of
    from workers.rota import Rota
    from workers.runtime import open_part

    bell = RedisBell(broker, POST)
    clock, ringer = clock_of(os.environ), Ringer(bell.ring)
    opened = patiently(lambda: open_part(made, {}, clock, decides=True, lost=_end))
    with opened as runtime, ringer:
        runtime.on_ring(ringer.ring)
        rota = Rota(runtime, celery_app.WORKER_JOBS)
        with _watched("worker", made, runtime, decides=True), rota.watching():
            click.echo("worker: deciding")
            celery_app.work(broker, rota)
    bell.close()


def _beat(made: Settings, broker: str) -> None:
    from workers import celery_app

    def stop(*_: object) -> None:
        raise SystemExit(0)

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, stop)
    click.echo("beat: waking")
    celery_app.beat(broker)


_PARTS: Mapping[str, Callable[[Settings, str], None]] = {
    "web": _web,
    "slack": _slack,
    "telegram": _telegram,
    "sender": _sender,
    "worker": _worker,
    "beat": _beat,
}
NAMES = tuple(_PARTS)
