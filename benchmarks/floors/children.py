"""Servers of the benchmark that run in processes of their own, so that they take no time of ours.

`python -m benchmarks.floors.children NAME …` prints its port, and ends when its input does.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from aiohttp import web

if TYPE_CHECKING:
    from collections.abc import Iterator

SECRET = "known-to-slack-and-the-desk"
TEAM = "T1"


@contextmanager
def child(*arguments: str) -> Iterator[int]:
    """Run a server of this file, and give its port."""
    command = [sys.executable, "-m", "benchmarks.floors.children", *arguments]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        yield int(process.stdout.readline())
        process.stdin.close()


async def _serve(app: web.Application) -> None:
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    assert site._server is not None
    print(site._server.sockets[0].getsockname()[1], flush=True)  # type: ignore[attr-defined]
    await asyncio.to_thread(sys.stdin.read)
    await runner.cleanup()


def telegram() -> None:
    """A Telegram without limits; `/taken` tells when each message arrived, by the machine.

    `/until?count=N` answers when so many have come: who asked again and again would disturb.
    """
    taken: list[tuple[str, float]] = []
    came = asyncio.Condition()

    async def call(request: web.Request) -> web.Response:
        given = await request.post()
        chat = str(given.get("chat_id", "0"))
        taken.append((chat, time.monotonic()))
        message = {"message_id": len(taken), "date": 1, "text": str(given.get("text", ""))}
        message["chat"] = {"id": int(chat), "type": "private"}
        async with came:
            came.notify_all()
        return web.json_response({"ok": True, "result": message})

    async def told(_request: web.Request) -> web.Response:
        return web.json_response(taken)

    async def until(request: web.Request) -> web.Response:
        count = int(request.query["count"])
        async with came:
            await came.wait_for(lambda: len(taken) >= count)
        return web.json_response(len(taken))

    app = web.Application()
    app.router.add_post("/bot{token}/{method}", call)
    app.router.add_get("/taken", told)
    app.router.add_get("/until", until)
    asyncio.run(_serve(app))


def bolt() -> None:
    """An app of Bolt's own that does nothing with a message."""
    from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
    from slack_bolt.app.async_app import AsyncApp
    from slack_bolt.authorization import AuthorizeResult

    async def authorize(**_: Any) -> AuthorizeResult:
        return AuthorizeResult(
            enterprise_id=None, team_id=TEAM, bot_user_id="UBOT", bot_token="-".join(("xoxb", "t"))
        )

    app = AsyncApp(signing_secret=SECRET, authorize=authorize)

    @app.event("message")
    async def nothing() -> None:
        """Nothing."""

    async def take(request: web.Request) -> web.Response:
        return await to_aiohttp_response(await app.async_dispatch(await to_bolt_request(request)))

    server = web.Application()
    server.router.add_post("/slack/events", take)
    asyncio.run(_serve(server))


def desk(folder: str, slack: str) -> None:
    """A desk on SQLite that keeps what Slack sends, and decides nothing meanwhile."""
    from benchmarks.floors.people import AGENCY, monday
    from bot.slack.side import SlackConfig, open_side
    from routing.inbound import Platform
    from workers.attentive import attentive
    from workers.runtime import open_runtime
    from workers.settings import load, load_catalogue

    made = load(Path(folder), {"OUTDESK_CATALOGUE": str(AGENCY), "OUTDESK_ENCODER": "keywords"})
    config = SlackConfig(
        bot_token="-".join(("xoxb", "t")), signing_secret=SECRET, url=f"{slack}/api/", port=0
    )
    with (
        open_side(config, load_catalogue(AGENCY)) as side,
        open_runtime(made, {Platform.SLACK: side.carrier}, monday) as runtime,
        attentive(),
        side.listening(runtime),
    ):
        print(side.port, flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    {"telegram": telegram, "bolt": bolt, "desk": desk}[sys.argv[1]](*sys.argv[2:])
