"""A proxy in front of somebody else's Bot API server: writes down what the bot says to it."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from typing import Any

import aiohttp
from aiohttp import web


class RecordingProxy:
    """Passes every call on to `behind`, an address; a `with` block runs it."""

    def __init__(self, behind: str) -> None:
        self.behind = behind
        self.calls: list[tuple[str, dict[str, Any], dict[str, Any]]] = []
        self.address = ""
        self._changed = threading.Condition()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self) -> RecordingProxy:
        self._loop = asyncio.new_event_loop()
        self._thread.start()
        self._ready.wait(10)
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()

    def said(self, method: str, words: str, *, within: float = 20) -> dict[str, Any]:
        """Wait for a call that was taken and holds these words; give its fields and answer."""
        deadline = time.monotonic() + within
        with self._changed:
            while True:
                for name, given, answer in reversed(self.calls):
                    if name == method and words in str(given) and answer.get("ok"):
                        return {**given, "result": answer["result"]}
                if not self._changed.wait(max(0.0, deadline - time.monotonic())):
                    raise AssertionError((method, words, self.calls[-10:]))

    def _serve(self) -> None:
        asyncio.set_event_loop(self._loop)
        app = web.Application(client_max_size=60 * 10**6)
        app.router.add_route("*", "/{path:.*}", self._passed)
        runner = web.AppRunner(
            app, access_log=None, handler_cancellation=True, shutdown_timeout=0.1
        )
        self._loop.run_until_complete(runner.setup())
        self._loop.run_until_complete(web.TCPSite(runner, "127.0.0.1", 0).start())
        host, port = runner.addresses[0][:2]
        self.address = f"http://{host}:{port}"
        self._ready.set()
        self._loop.run_forever()
        self._loop.run_until_complete(runner.cleanup())

    async def _passed(self, request: web.Request) -> web.Response:
        body = await request.read()
        headers = {"Content-Type": request.headers.get("Content-Type", "")} if body else {}
        given = {**request.query, **{k: str(v) for k, v in (await request.post()).items()}}
        async with (
            aiohttp.ClientSession() as session,
            session.request(
                request.method, self.behind + request.path_qs, data=body, headers=headers
            ) as came,
        ):
            answer = await came.read()
            status, kind = came.status, came.content_type
        with self._changed:
            if kind == "application/json":
                self.calls.append((request.path.rsplit("/", 1)[-1], given, json.loads(answer)))
            self._changed.notify_all()
        return web.Response(status=status, body=answer, content_type=kind)
