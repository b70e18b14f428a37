"""Platforms that others wrote, each behind a small adapter of ours that lets our library in.

`ThirdSlack` is npm `emulate`, which answers only forms, and has no Socket Mode: that is ours.
`ThirdTelegram` is `lo-bot-api-emulator`, which does not tell the bot's name. What goes through is
written down; what is shown is read back from the platform itself where it keeps it.
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import threading
import urllib.request
from contextlib import ExitStack, contextmanager
from datetime import timedelta
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote_plus, urlencode

import aiohttp
from aiohttp import WSMsgType, web

from bot.loop import LoopThread
from fake_telegram import TOKEN as BOT_TOKEN
from ports import free_port

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT = Path(__file__).parents[2]
SLACK = ROOT / "tests" / "counterparts" / "node_modules" / "emulate" / "dist" / "index.js"
TELEGRAM = Path(sys.executable).parent / "lo-bot-api-emulator"
SLACK_TOKEN = "-".join(("xoxb", "third", "party"))
SOON = timedelta(seconds=20)


def missing() -> str:
    """Say what is not installed here; nothing when both platforms are."""
    if not shutil.which("node"):
        return "node is not installed"
    if not SLACK.is_file():
        return "emulate is not installed: make counterparts"
    return "" if TELEGRAM.is_file() else "lo-bot-api-emulator is not installed: make setup"


def required() -> bool:
    """Tell whether a missing platform is a failure: where changes are checked and Node is there."""
    return bool(os.environ.get("CI")) and shutil.which("node") is not None


@contextmanager
def running(program: Sequence[str], port: int) -> Iterator[None]:
    """Run a server until the end of the block, from when it listens."""
    quiet = subprocess.DEVNULL
    with subprocess.Popen(program, stdout=quiet, stderr=quiet) as process:
        listens = threading.Event()
        for _ in range(200):
            with socket.socket() as there:
                if there.connect_ex(("127.0.0.1", port)) == 0:
                    break
            listens.wait(0.1)
        try:
            yield
        finally:
            process.terminate()


class Adapter:
    """Stands before a platform and passes calls on; subclasses change what does not fit."""

    def __init__(self) -> None:
        self.behind = f"http://127.0.0.1:{free_port()}"
        self.port = free_port()
        self.calls: list[tuple[str, dict[str, Any], Any]] = []
        self._loop = LoopThread("adapter")
        self._stack = ExitStack()

    @property
    def behind_port(self) -> int:
        """The port of the platform itself."""
        return int(self.behind.rpartition(":")[2])

    def program(self) -> Sequence[str]:
        """Give the command that runs the platform."""
        raise NotImplementedError

    def __enter__(self) -> Any:
        self._stack.enter_context(self._loop)
        self._stack.enter_context(running(self.program(), self.behind_port))
        self._loop.run(self._serve(), SOON)
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.run(self._runner.cleanup(), SOON)
        self._stack.close()

    async def _serve(self) -> None:
        app = web.Application(client_max_size=60 * 10**6)
        self.routes(app)
        app.router.add_route("*", "/{path:.*}", self.passed)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self.port).start()

    def routes(self, app: web.Application) -> None:
        """Add what the platform does not answer itself."""

    async def passed(self, request: web.Request) -> web.Response:
        """Pass a call on, and write it down."""
        raise NotImplementedError

    async def ask(self, method: str, path: str, **more: Any) -> tuple[int, str, bytes]:
        """Ask the platform; give status, type and body."""
        async with (
            aiohttp.ClientSession() as session,
            session.request(method, self.behind + path, **more) as came,
        ):
            return came.status, came.content_type, await came.read()


class ThirdSlack(Adapter):
    """One workspace on npm `emulate`, with these people in it; as a `with` block.

    `apps` are those that may be installed there.
    """

    def __init__(self, people: Sequence[str], apps: Sequence[dict[str, Any]] = ()) -> None:
        super().__init__()
        self._people, self._apps = people, apps
        self.sockets: list[web.WebSocketResponse] = []
        self._count = count(1)
        self._acknowledged = threading.Condition()
        self._seen: set[str] = set()
        self._ids: dict[str, str] = {}

    @property
    def url(self) -> str:
        """The address of its Web API."""
        return f"http://127.0.0.1:{self.port}/api/"

    def program(self) -> Sequence[str]:
        """Give the command, with the workspace written down."""
        folder = self._stack.enter_context(TemporaryDirectory())
        seed = Path(folder) / "seed.json"
        names = ["outdesk", *self._people]
        users = [
            {"name": name, "real_name": name.title(), "email": f"{name}@example.org"}
            for name in names
        ]
        tokens = [{"token": token_of(name), "user": name} for name in names]
        team = {"name": "Northside", "domain": "northside"}
        whole = {"team": team, "users": users, "tokens": tokens}
        whole |= {"oauth_apps": list(self._apps)} if self._apps else {}
        seed.write_text(json.dumps({"slack": whole}))
        base = f"http://127.0.0.1:{self.port}"
        start = ["start", "-s", "slack", "-p", str(self.behind_port), "--seed", str(seed)]
        return ["node", str(SLACK), *start, "--base-url", base]

    def call(self, method: str, token: str = SLACK_TOKEN, **given: str) -> dict[str, Any]:
        """Call the platform itself, as somebody."""

        async def asked() -> dict[str, Any]:
            headers = {"Authorization": f"Bearer {token}"}
            _, _, body = await self.ask("POST", f"/api/{method}", data=given, headers=headers)
            found: dict[str, Any] = json.loads(body)
            return found

        return self._loop.run(asked(), SOON)

    def user(self, name: str) -> str:
        """Give the platform's id of somebody."""
        if not self._ids:
            found = self.call("users.list")["members"]
            self._ids = {member["name"]: member["id"] for member in found}
        return self._ids[name]

    def of(self, user: str) -> list[dict[str, Any]]:
        """Give what stands in somebody's own chat with the bot, the newest first."""
        channel = self.call("conversations.open", users=user)["channel"]["id"]
        found: list[dict[str, Any]] = self.call("conversations.history", channel=channel)[
            "messages"
        ]
        return found

    def upload(self, name: str, file: str, content: bytes) -> dict[str, Any]:
        """Let somebody upload a file; give it as an event names it."""
        token = token_of(name)
        place = self.call(
            "files.getUploadURLExternal", token, filename=file, length=str(len(content))
        )

        async def put() -> None:
            async with aiohttp.ClientSession() as session:
                (await session.post(place["upload_url"], data=content)).raise_for_status()

        self._loop.run(put(), SOON)
        listed = json.dumps([{"id": place["file_id"], "title": file}])
        channel = self.call("conversations.open", token, users=self.user("outdesk"))["channel"][
            "id"
        ]
        done = self.call("files.completeUploadExternal", token, files=listed, channel_id=channel)
        assert done["ok"], done
        return {"id": place["file_id"], "name": file, "size": len(content), "mimetype": "text/csv"}

    def push(self, kind: str, payload: dict[str, Any]) -> None:
        """Send something through Socket Mode, and wait until it is acknowledged."""
        id = f"envelope-{next(self._count)}"
        envelope = {"envelope_id": id, "type": kind, "payload": payload}
        self._loop.run(self.sockets[-1].send_json(envelope), SOON)
        with self._acknowledged:
            assert self._acknowledged.wait_for(lambda: id in self._seen, SOON.total_seconds())

    def connected(self) -> None:
        """Wait until somebody listens by Socket Mode."""
        with self._acknowledged:
            assert self._acknowledged.wait_for(lambda: self.sockets, SOON.total_seconds())

    def routes(self, app: web.Application) -> None:
        """Add Socket Mode, which the platform does not have."""
        app.router.add_route("*", "/api/apps.connections.open", self._opened)
        app.router.add_get("/socket", self._socket)

    async def _opened(self, _request: web.Request) -> web.Response:
        return web.json_response({"ok": True, "url": f"ws://127.0.0.1:{self.port}/socket"})

    async def _socket(self, request: web.Request) -> web.WebSocketResponse:
        opened = web.WebSocketResponse()
        await opened.prepare(request)
        await opened.send_json({"type": "hello"})
        with self._acknowledged:
            self.sockets.append(opened)
            self._acknowledged.notify_all()
        async for message in opened:
            if message.type is WSMsgType.TEXT and message.data.startswith("{"):
                with self._acknowledged:
                    self._seen.add(json.loads(message.data).get("envelope_id", ""))
                    self._acknowledged.notify_all()
        return opened

    async def passed(self, request: web.Request) -> web.Response:
        """Turn what Python's library sends as a GET or in the address into a form."""
        body = await request.read()
        headers = {
            name: request.headers[name]
            for name in ("Authorization", "Content-Type")
            if name in request.headers
        }
        method, path = request.method, request.path_qs
        is_api = request.path.startswith("/api/")
        if is_api and request.query and not body:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            method, path, body = (
                "POST",
                request.path,
                urlencode(list(request.query.items())).encode(),
            )
        elif is_api and method == "GET":
            method = "POST"
        status, kind, answer = await self.ask(method, path, data=body, headers=headers)
        if kind == "application/json":
            given = {"body": body.decode(errors="replace")}
            self.calls.append((request.path.rpartition("/")[2], given, json.loads(answer)))
        return web.Response(status=status, body=answer, content_type=kind)


def token_of(name: str) -> str:
    """Give the token that somebody's calls carry."""
    return SLACK_TOKEN if name == "outdesk" else "-".join(("xoxp", "third", name))


class ThirdTelegram(Adapter):
    """One bot on `lo-bot-api-emulator`; as a `with` block."""

    def __init__(self) -> None:
        super().__init__()
        self._numbers = count(1)

    @property
    def address(self) -> str:
        """The address of its Bot API."""
        return f"http://127.0.0.1:{self.port}"

    def program(self) -> Sequence[str]:
        """Give the command."""
        more = ["--enable-control", "--allow-insecure-loopback-webhooks"]
        return [str(TELEGRAM), "--port", str(self.behind_port), *more]

    def inject(self, **update: object) -> None:
        """Let an update come to the bot."""
        body = {"token": BOT_TOKEN, "update": {"update_id": next(self._numbers), **update}}
        request = urllib.request.Request(
            f"{self.behind}/__fixture/updates",
            data=json.dumps(body).encode(),
            headers={"Content-Type": "application/json"},
        )
        urllib.request.urlopen(request, timeout=10).close()

    def upload(self, chat: int, file: str, content: bytes) -> dict[str, Any]:
        """Put a file where the bot can fetch it; give it as a document."""

        async def put() -> dict[str, Any]:
            form = aiohttp.FormData({"chat_id": str(chat)})
            form.add_field("document", content, filename=file, content_type="text/csv")
            _, _, body = await self.ask("POST", f"/bot{BOT_TOKEN}/sendDocument", data=form)
            found: dict[str, Any] = json.loads(body)["result"]["document"]
            return found

        return {**self._loop.run(put(), SOON), "file_name": file, "file_size": len(content)}

    async def passed(self, request: web.Request) -> web.Response:
        """Pass it on; the bot has a name, as Telegram's have."""
        body = await request.read()
        headers = {"Content-Type": request.headers.get("Content-Type", "")} if body else {}
        given = {"body": unquote_plus(body.decode(errors="replace"))}
        status, kind, answer = await self.ask(
            request.method, request.path_qs, data=body, headers=headers
        )
        if kind == "application/json":
            said = json.loads(answer)
            method = request.path.rpartition("/")[2]
            if method == "getMe" and said["ok"]:
                said["result"].setdefault("username", "northside_bot")
                answer = json.dumps(said).encode()
            self.calls.append((method, given, said))
        return web.Response(status=status, body=answer, content_type=kind)
