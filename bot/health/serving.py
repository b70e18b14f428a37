"""Answering how the desk is: `/healthz`, `/readyz` and `/metrics`, on an address of its own.

`/healthz` fails when letters or timers wait for nobody: the process should be started anew.
`/readyz` fails when the desk could not keep a letter. Names nobody and nothing that was said.
"""

from __future__ import annotations

import asyncio
from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING

from aiohttp import web

from bot.health.looking import Health
from bot.listening import Listener
from bot.loop import LoopThread
from storage.migrate import is_current
from workers.logs import log

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workers.runtime import Runtime

_SOON = timedelta(seconds=10)
_METRICS = "text/plain; version=0.0.4"


class HealthServer:
    """The three addresses of one desk."""

    def __init__(self, runtime: Runtime, *, decides: bool, name: str = "desk") -> None:
        self._engine = runtime.ledger.engine
        self._health = Health(runtime, decides=decides, name=name)
        self._listener = Listener()

    @property
    def port(self) -> int:
        """The port that is listened on; 0 when none is."""
        return self._listener.port

    async def start(self, host: str, port: int) -> None:
        """Listen. Raises `OSError` when the port is taken."""
        app = web.Application(client_max_size=1024)
        app.router.add_get("/healthz", self._healthz)
        app.router.add_get("/readyz", self._readyz)
        app.router.add_get("/metrics", self._metrics)
        await self._listener.listen(app, host, port)

    async def stop(self) -> None:
        """Stop listening."""
        await self._listener.stop()

    async def _healthz(self, _request: web.Request) -> web.Response:
        try:
            stale = await asyncio.to_thread(self._health.stale)
        except Exception as error:
            # A database that is away is no reason to start this process anew.
            log.fault("health unknown", error)
            return web.json_response({"healthy": True, "database": "unavailable"})
        return web.json_response(
            {"healthy": not stale, "stale": list(stale)}, status=503 if stale else 200
        )

    async def _readyz(self, _request: web.Request) -> web.Response:
        try:
            ready = await asyncio.to_thread(is_current, self._engine)
        except Exception as error:
            log.fault("not ready", error)
            ready = False
        return web.json_response({"ready": ready}, status=200 if ready else 503)

    async def _metrics(self, _request: web.Request) -> web.Response:
        try:
            told = await asyncio.to_thread(self._health.metrics)
        except Exception as error:
            log.fault("no metrics", error)
            return web.Response(status=503)
        return web.Response(body=told, headers={"Content-Type": _METRICS})


@contextmanager
def open_health(
    runtime: Runtime, listen: str, *, decides: bool = True, name: str = "desk", among: int = 1
) -> Iterator[HealthServer]:
    """Answer on that address, for the length of the block. Raises `OSError` when it is taken.

    Of several processes of one machine each takes the first port that is free `among` so many.
    """
    host, _, port = listen.rpartition(":")
    server = HealthServer(runtime, decides=decides, name=name)
    with LoopThread("outdesk-health") as loop:
        for n in range(among):
            try:
                loop.run(server.start(host.strip("[]"), int(port) + n), _SOON)
                break
            except OSError:
                loop.run(server.stop(), _SOON)
                if n == among - 1:
                    raise
        try:
            yield server
        finally:
            loop.run(server.stop(), _SOON)
