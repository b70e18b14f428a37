"""Slack and Telegram as they count: sliding windows, 429, and faults on demand; in a process of
its own, so that it takes no time from the desk it watches.

`limited_platforms()` runs it and gives its address: `/api/` is a Slack, `/bot...` a Telegram. What
it took in is asked for at `/taken`; `/faults` says what share of the calls goes wrong, and how.
"""

from __future__ import annotations

import asyncio
import json
import random
import subprocess
import sys
import time
import urllib.request
from collections import Counter, defaultdict, deque
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from aiohttp import web

if TYPE_CHECKING:
    from collections.abc import Iterator

# At most so many in so many seconds: for one chat, and for one bot.
CHAT = (1, 1.0)
BOT = (30, 1.0)
RETRY_AFTER = 1
FAULTS = ("later", "broken", "hang", "cut")


class Window:
    """A sliding window as a platform keeps it."""

    def __init__(self, most: int, within: float) -> None:
        self._most, self._within = most, within
        self._times: deque[float] = deque()

    def is_full(self, now: float) -> bool:
        """Whether one more is too many."""
        while self._times and self._times[0] <= now - self._within:
            self._times.popleft()
        return len(self._times) >= self._most

    def take(self, now: float) -> None:
        """Count one."""
        self._times.append(now)


@dataclass
class Platforms:
    """What was taken, by chat: when and what it said, and what was answered with a fault."""

    taken: list[tuple[str, str, float, str]] = field(default_factory=list)
    answers: Counter[str] = field(default_factory=Counter)
    faults: dict[str, Any] = field(default_factory=dict)
    windows: dict[tuple[str, str], Window] = field(default_factory=dict)
    history: defaultdict[str, list[dict[str, Any]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    chance: random.Random = field(default_factory=lambda: random.Random(0))

    def app(self) -> web.Application:
        """Give the server."""
        app = web.Application()
        app.router.add_route("*", "/api/{method}", self.slack)
        app.router.add_post("/bot{token}/{method}", self.telegram)
        app.router.add_get("/taken", self.told)
        app.router.add_post("/faults", self.disturb)
        return app

    async def told(self, _request: web.Request) -> web.Response:
        """Tell what was taken so far."""
        return web.json_response({"taken": self.taken, "answers": self.answers})

    async def disturb(self, request: web.Request) -> web.Response:
        """Take the share of each fault, and the chats that have moved or are blocked."""
        self.faults = await request.json()
        return web.json_response({})

    async def slack(self, request: web.Request) -> web.StreamResponse:
        """Answer a call of the Web API."""
        method = request.match_info["method"]
        given = dict(request.query) | (
            await request.json()
            if request.content_type == "application/json"
            else dict(await request.post())
        )
        chat = str(given.get("channel", ""))
        if method == "conversations.history":
            return web.json_response({"ok": True, "messages": self.history[chat][::-1][:15]})
        if method != "chat.postMessage":
            return web.json_response({"ok": True, "channel": {"id": given.get("users", "")}})
        if chat in self.faults.get("gone", ()):
            self.answers["gone"] += 1
            return web.json_response({"ok": False, "error": "is_archived"})
        if self._is_full(("slack", chat, *CHAT)):
            return self._slow_down({"ok": False, "error": "ratelimited"})
        ts = f"{time.time():.6f}"

        def take() -> dict[str, Any]:
            metadata = given.get("metadata") or "{}"
            known = json.loads(metadata) if isinstance(metadata, str) else metadata
            self.history[chat].append({"ts": ts, "metadata": known})
            self._take("slack", chat, str(given["text"]))
            return {"ok": True, "channel": chat, "ts": ts}

        return await self._answer(request, take, {"ok": False, "error": "ratelimited"})

    async def telegram(self, request: web.Request) -> web.StreamResponse:
        """Answer a call of the Bot API."""
        given = dict(await request.post())
        chat = str(given.get("chat_id", ""))
        moved = self.faults.get("moved", {})
        if chat in moved:
            parameters = {"migrate_to_chat_id": int(moved[chat])}
            self.answers["moved"] += 1
            body = {"ok": False, "error_code": 400, "description": "Bad Request: group chat was"}
            return web.json_response({**body, "parameters": parameters}, status=400)
        if chat in self.faults.get("gone", ()):
            self.answers["gone"] += 1
            said = "Forbidden: bot was blocked by the user"
            body = {"ok": False, "error_code": 403, "description": said}
            return web.json_response(body, status=403)
        no = {
            "ok": False,
            "error_code": 429,
            "description": f"Too Many Requests: retry after {RETRY_AFTER}",
            "parameters": {"retry_after": RETRY_AFTER},
        }
        if self._is_full(("telegram", chat, *CHAT), ("telegram", "", *BOT)):
            return self._slow_down(no)

        def take() -> dict[str, Any]:
            self._take("telegram", chat, str(given["text"]))
            message = {"message_id": len(self.taken), "date": 1, "text": given["text"]}
            return {"ok": True, "result": {**message, "chat": {"id": int(chat), "type": "private"}}}

        return await self._answer(request, take, no)

    def _is_full(self, *kinds: tuple[str, str, int, float]) -> bool:
        now = time.monotonic()
        mine = []
        for platform, chat, most, within in kinds:
            mine.append(self.windows.setdefault((platform, chat), Window(most, within)))
        if any(window.is_full(now) for window in mine):
            return True
        for window in mine:
            window.take(now)
        return False

    def _slow_down(self, body: dict[str, Any]) -> web.Response:
        self.answers["429"] += 1
        headers = {"Retry-After": str(RETRY_AFTER)}
        return web.json_response(body, status=429, headers=headers)

    def _take(self, platform: str, chat: str, text: str) -> None:
        self.taken.append((platform, chat, time.monotonic(), text))

    async def _answer(self, request: web.Request, take: Any, no: dict[str, Any]) -> Any:
        drawn, fault = self.chance.random(), ""
        for name in FAULTS:
            drawn -= self.faults.get(name, 0.0)
            if drawn < 0:
                fault = name
                break
        self.answers[fault or "taken"] += 1
        match fault:
            case "later":
                headers = {"Retry-After": str(RETRY_AFTER)}
                return web.json_response(no, status=429, headers=headers)
            case "broken":
                return web.Response(status=502, text="<html>bad gateway</html>")
            case "hang":
                await asyncio.sleep(self.faults["hang_for"])
                return web.Response(status=504)
            case "cut":
                take()
                assert request.transport is not None
                request.transport.abort()
                return web.Response()
        return web.json_response(take())


def ask(url: str, body: object = None) -> Any:
    """Ask the platforms something, or tell them."""
    data = None if body is None else json.dumps(body).encode()
    with urllib.request.urlopen(urllib.request.Request(url, data=data), timeout=10) as answer:
        return json.load(answer)


@contextmanager
def limited_platforms() -> Iterator[str]:
    """Run both in another process, and give their address."""
    with subprocess.Popen([sys.executable, __file__], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


async def serve() -> None:
    """Answer on a port of its own, and print where."""
    runner = web.AppRunner(Platforms().app(), access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    print(f"http://127.0.0.1:{runner.addresses[0][1]}", flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(serve())
