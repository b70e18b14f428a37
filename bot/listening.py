"""An HTTP address that the desk listens on. Knows no path and no answer."""

from __future__ import annotations

from aiohttp import web

_SHUTDOWN_WITHIN = 2.0


class Listener:
    """One address, from `listen` to `stop`; it may listen again after that."""

    def __init__(self) -> None:
        self._runner: web.AppRunner | None = None

    @property
    def port(self) -> int:
        """The port that is listened on; 0 when none is."""
        addresses = self._runner.addresses if self._runner else []
        return int(addresses[0][1]) if addresses else 0

    async def listen(self, app: web.Application, host: str, port: int) -> None:
        """Listen. Raises `OSError` when the port is taken."""
        self._runner = web.AppRunner(
            app, access_log=None, shutdown_timeout=_SHUTDOWN_WITHIN, handle_signals=False
        )
        await self._runner.setup()
        await web.TCPSite(self._runner, host, port).start()

    async def stop(self) -> None:
        """Stop listening, after what is being answered; nothing when it does not listen."""
        runner, self._runner = self._runner, None
        if runner is not None:
            await runner.cleanup()
