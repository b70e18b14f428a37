"""An HTTP address that the desk listens on, and how long it waits there for who is slow.

Whoever sends nothing, or a letter now and then, is not waited for: their connection is closed, so
that many of them cannot use up the desk's. Knows no path and no answer.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, TypeVar

from aiohttp import web

if TYPE_CHECKING:
    from collections.abc import Awaitable

T = TypeVar("T")

PATIENCE = 30.0
"""Seconds for the body of a request, or for each part of one that is large."""

IDLE = 75.0
"""Seconds for the head of a request, from the first moment of a connection and between two.

Longer than what stands before the desk keeps a connection open, which else would use one that is
being closed.
"""

_PATIENCE = web.AppKey("patience", float)
_SHUTDOWN_WITHIN = 2.0


class Listener:
    """One address, from `listen` to `stop`; it may listen again after that."""

    def __init__(self, *, patience: float = PATIENCE, idle: float = IDLE) -> None:
        """Wire it; both are in seconds."""
        self._patience, self._idle = patience, idle
        self._runner: web.AppRunner | None = None

    @property
    def port(self) -> int:
        """The port that is listened on; 0 when none is."""
        addresses = self._runner.addresses if self._runner else []
        return int(addresses[0][1]) if addresses else 0

    async def listen(self, app: web.Application, host: str, port: int) -> None:
        """Listen. Raises `OSError` when the port is taken."""
        app[_PATIENCE] = self._patience
        self._runner = web.AppRunner(
            app,
            access_log=None,
            shutdown_timeout=_SHUTDOWN_WITHIN,
            handle_signals=False,
            # Counted from the first moment on, whatever trickles in.
            keepalive_timeout=self._idle,
        )
        await self._runner.setup()
        await web.TCPSite(self._runner, host, port).start()

    async def stop(self) -> None:
        """Stop listening, after what is being answered; nothing when it does not listen."""
        runner, self._runner = self._runner, None
        if runner is not None:
            await runner.cleanup()


async def body_of(request: web.Request) -> bytes:
    """Give the whole body. Raises what is answered: 408 to who is too slow, 413 for too much."""
    return await in_time(request, request.read())


async def in_time(request: web.Request, coming: Awaitable[T]) -> T:
    """Wait for what comes with a request. Raises what is answered when it is too slow: 408."""
    try:
        async with asyncio.timeout(request.app[_PATIENCE]):
            return await coming
    except TimeoutError:
        raise web.HTTPRequestTimeout from None
