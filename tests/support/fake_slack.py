"""A Slack of our own for tests: strict about its limits, remembers all, and fails on demand.

`FakeSlack` answers the real slack_sdk over HTTP and Socket Mode; `Sender` sends what Slack sends,
signed, to the desk's own address. Nothing of the desk is known here but its address.
"""

from __future__ import annotations

import asyncio
import json
import re
import time
from collections import defaultdict, deque
from contextlib import suppress
from datetime import timedelta
from itertools import count
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from aiohttp import WSMsgType, web

from bot.loop import LoopThread
from slack_limits import fault_in, fault_in_view
from slack_seen import BOT, TEAM, Fault, Message

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import TracebackType

TOKEN = "-".join(("xoxb", "fake", "token"))
APP_TOKEN = "-".join(("xapp", "fake", "token"))
SOON = timedelta(seconds=10)
GRANTED = (
    "app_mentions:read channels:history channels:read chat:write commands files:read files:write "
    "groups:history groups:read im:history im:write reactions:read reactions:write users:read"
)


class FakeSlack:
    """One workspace, on a port of its own; as a `with` block."""

    def __init__(self, now: Callable[[], float] = time.time) -> None:
        self.now = now
        self.users: dict[str, dict[str, Any]] = {}
        self.members: dict[str, set[str]] = defaultdict(set)
        self.channels: dict[str, dict[str, Any]] = {}
        self.scopes = set(GRANTED.split())
        self.messages: list[Message] = []
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.files: dict[str, dict[str, Any]] = {}
        self.contents: dict[str, bytes] = {}
        self._shares: dict[str, dict[str, Any]] = {}
        self.refused: list[str] = []
        self.signs: dict[tuple[str, str], list[str]] = {}
        self._faults: dict[str, deque[Fault]] = defaultdict(deque)
        self._sockets: list[web.WebSocketResponse] = []
        self.triggers: dict[str, float] = {}
        self.views: dict[str, dict[str, Any]] = {}
        self.homes: dict[str, dict[str, Any]] = {}
        self.homes_in: dict[tuple[str, str], dict[str, Any]] = {}
        self.apps: dict[str, str] = {}
        self.tokens: dict[str, str] = {}
        self.codes: dict[str, dict[str, Any]] = {}
        self.refreshes: dict[str, str] = {}
        self.spoken: list[tuple[str, str]] = []
        self.acknowledged: list[dict[str, Any]] = []
        self._team = TEAM
        self._count = count(1)
        self._loop = LoopThread("fake-slack")
        self._port = 0

    # --- as a test sees it ---

    @property
    def url(self) -> str:
        """The address of its Web API."""
        return f"http://127.0.0.1:{self._port}/api/"

    def person(self, user: str, name: str, tz: str = "Europe/Lisbon", locale: str = "en-GB") -> str:
        """Add a user and give their id."""
        own = {"id": user, "name": name.lower(), "real_name": name, "tz": tz, "locale": locale}
        self.users[user] = {**own, "profile": {"display_name": name, "real_name": name}}
        return user

    def fail(self, method: str, *faults: Fault) -> None:
        """Let the next calls of a method go wrong."""
        self._faults[method].extend(faults)

    def of(self, chat: str, team: str = "") -> list[Message]:
        """Give the messages of a channel, or of a user's own chat, in one workspace if it says."""
        channel = chat if chat[0] in "CD" else f"D{chat[1:]}"
        own = [message for message in self.messages if message.channel == channel]
        return [message for message in own if team in ("", message.team)]

    def called(self, method: str) -> list[dict[str, Any]]:
        """Give the arguments of all calls of a method."""
        return [given for name, given in self.calls if name == method]

    def upload(self, name: str, content: bytes, **more: Any) -> dict[str, Any]:
        """Put a file of a user's into the workspace, and give it as an event names it."""
        id = f"F{next(self._count):05d}"
        self.contents[id] = content
        address = (
            f"http://127.0.0.1:{self._port}/files/{id}/{quote(name, safe='', errors='replace')}"
        )
        known = {"id": id, "name": name, "size": len(content), "mimetype": "text/csv"}
        self.files[id] = {**known, "url_private_download": address, **more}
        return {key: self.files[id][key] for key in ("id", "name", "size", "mimetype")}

    def push(self, kind: str, payload: dict[str, Any]) -> str:
        """Send an envelope through Socket Mode and give its id."""
        id = f"envelope-{next(self._count)}"
        envelope = {"envelope_id": id, "type": kind, "payload": payload}

        async def send() -> None:
            await self._sockets[-1].send_json(envelope)

        self._loop.run(send(), SOON)
        return id

    @property
    def sockets(self) -> int:
        """How often somebody began to listen by Socket Mode."""
        return len(self._sockets)

    def cut(self) -> None:
        """End the newest socket without a word."""

        async def end() -> None:
            await self._sockets[-1].close()

        self._loop.run(end(), SOON)

    def refresh(self) -> None:
        """Ask whoever listens to open another socket, as Slack does every few hours."""
        told = {"type": "disconnect", "reason": "refresh_requested"}
        self._loop.run(self._sockets[-1].send_json(told), SOON)

    @property
    def is_connected(self) -> bool:
        """Whether somebody listens by Socket Mode."""
        return bool(self._sockets)

    def __enter__(self) -> FakeSlack:
        self._loop.start()
        self._loop.run(self._serve(), SOON)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._loop.run(self._runner.cleanup(), SOON)
        self._loop.stop()

    # --- as slack_sdk sees it ---

    async def _serve(self) -> None:
        app = web.Application(client_max_size=60_000_000)
        app.router.add_route("*", "/api/{method}", self._api)
        app.router.add_get(r"/files/{id}/{name:[\s\S]*}", self._download)
        app.router.add_post("/upload/{id}", self._receive)
        app.router.add_get("/socket", self._socket)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self._port = self._runner.addresses[0][1]

    async def _api(self, request: web.Request) -> web.StreamResponse:
        method, given = request.match_info["method"], await _given(request)
        self.calls.append((method, given))
        fault = self._faults[method].popleft() if self._faults[method] else Fault()
        while fault.until is not None and not fault.until.is_set():
            await asyncio.sleep(0.005)
        if fault.status != 200:
            headers = {} if fault.retry_after is None else {"Retry-After": str(fault.retry_after)}
            if fault.status != 429 and not fault.code:
                page = "<html>Something went wrong</html>"
                return web.Response(status=fault.status, text=page, content_type="text/html")
            body = {"ok": False, "error": fault.code or "ratelimited"}
            return web.json_response(body, status=fault.status, headers=headers)
        if fault.code:
            return web.json_response({"ok": False, "error": fault.code})
        if not fault.hang or fault.done:
            answer = self._answer(method, given, request.headers.get("Authorization", ""))
        if fault.hang:
            await asyncio.sleep(fault.hang)
            return web.json_response({"ok": False, "error": "too_late"})
        if fault.cut and request.transport is not None:
            request.transport.abort()
        return web.json_response(answer, headers={"x-oauth-scopes": ",".join(self.scopes)})

    def _answer(self, method: str, given: dict[str, Any], auth: str) -> dict[str, Any]:
        if method == "oauth.v2.access":
            return self._oauth(given)
        handler = getattr(self, f"_{method.replace('.', '_')}", None)
        if handler is None:
            return _no("unknown_method")
        token = APP_TOKEN if method == "apps.connections.open" else TOKEN
        team = self.tokens.get(auth.removeprefix("Bearer "), "")
        if auth != f"Bearer {token}" and not team:
            return _no("invalid_auth" if auth else "not_authed")
        self._team = team or TEAM
        self.spoken.append((method, self._team))
        answer: dict[str, Any] = handler(given)
        if not answer["ok"]:
            self.refused.append(f"{method}: {answer['error']}")
        return answer

    def _auth_test(self, _given: dict[str, Any]) -> dict[str, Any]:
        named = {"team": "Lind", "user": "northside"}
        return {"ok": True, "team_id": TEAM, "user_id": BOT, "bot_id": "B0BOT", **named}

    def _apps_connections_open(self, _given: dict[str, Any]) -> dict[str, Any]:
        return {"ok": True, "url": f"ws://127.0.0.1:{self._port}/socket"}

    def _users_info(self, given: dict[str, Any]) -> dict[str, Any]:
        user = self.users.get(given.get("user", ""))
        return {"ok": True, "user": user} if user else _no("user_not_found")

    def _conversations_open(self, given: dict[str, Any]) -> dict[str, Any]:
        user = given.get("users", "")
        if user not in self.users:
            return _no("user_not_found")
        return {"ok": True, "channel": {"id": f"D{user[1:]}"}}

    def trigger(self) -> str:
        """Give a trigger, good once and for three seconds, as a press brings it."""
        id = f"trigger-{next(self._count)}"
        self.triggers[id] = time.monotonic() + 3.0
        return id

    @property
    def modal(self) -> dict[str, Any]:
        """The modal that was opened last."""
        return list(self.views.values())[-1]

    def _views_open(self, given: dict[str, Any]) -> dict[str, Any]:
        until = self.triggers.pop(given.get("trigger_id", ""), 0.0)
        if time.monotonic() > until:
            return _no("expired_trigger_id")
        return self._viewed(f"V{next(self._count):05d}", given)

    def _views_update(self, given: dict[str, Any]) -> dict[str, Any]:
        id = given.get("view_id", "")
        return self._viewed(id, given) if id in self.views else _no("not_found")

    def _viewed(self, id: str, given: dict[str, Any]) -> dict[str, Any]:
        view = given.get("view") or {}
        wrong = fault_in_view(view)
        if wrong or view["type"] != "modal":
            return _no(wrong or "invalid_arguments")
        self.views[id] = {**view, "id": id}
        return {"ok": True, "view": self.views[id]}

    def _views_publish(self, given: dict[str, Any]) -> dict[str, Any]:
        view = given.get("view") or {}
        wrong = fault_in_view(view)
        if wrong or view["type"] != "home":
            return _no(wrong or "invalid_arguments")
        self.homes[given["user_id"]] = self.homes_in[self._team, given["user_id"]] = view
        return {"ok": True, "view": {"id": "VHOME", **view}}

    def channel(self, id: str, name: str, *members: str, **more: Any) -> str:
        """Open a channel with these members and give its id; `more` is what Slack tells of it."""
        self.members[id] = set(members)
        self.channels[id] = {"id": id, "name": name, **more}
        return id

    def _told_channel(self, id: str) -> dict[str, Any]:
        return {**self.channels[id], "is_member": BOT in self.members[id]}

    # --- installing ---

    def agrees(self, code: str, team: str, redirect: str, **more: Any) -> None:
        """Let somebody say yes to the app in a workspace; the code is good once."""
        self.codes[code] = {"team": team, "redirect": redirect, **more}

    def _oauth(self, given: dict[str, Any]) -> dict[str, Any]:
        if self.apps.get(given.get("client_id", "")) != given.get("client_secret"):
            return _no("bad_client_secret")
        if given.get("grant_type") == "refresh_token":
            team = self.refreshes.pop(given.get("refresh_token", ""), "")
            return self._granted(team, {"rotates": True}) if team else _no("invalid_refresh_token")
        said = self.codes.pop(given.get("code", ""), None)
        if said is None:
            return _no("invalid_code")
        if given.get("redirect_uri") != said["redirect"]:
            return _no("bad_redirect_uri")
        return self._granted(said["team"], said)

    def _granted(self, team: str, said: Mapping[str, Any]) -> dict[str, Any]:
        rotates = said.get("rotates", False)
        token = f"{'xoxe.' if rotates else ''}xoxb-{team}-{next(self._count)}"
        self.tokens = {one: of for one, of in self.tokens.items() if of != team or not rotates}
        self.tokens[token] = team
        answer = {"ok": True, "access_token": token, "token_type": "bot", "bot_user_id": BOT}
        wide = said.get("enterprise_install", False)
        answer |= {"team": None if wide else {"id": team, "name": f"Firm {team}"}}
        answer |= {"is_enterprise_install": wide, "enterprise": said.get("enterprise")}
        if rotates:
            refresh = f"xoxe-1-{next(self._count)}"
            self.refreshes[refresh] = team
            answer |= {"refresh_token": refresh, "expires_in": 43_200}
        return answer

    def _conversations_info(self, given: dict[str, Any]) -> dict[str, Any]:
        id = given.get("channel", "")
        hidden = self.channels.get(id, {}).get("is_private") and BOT not in self.members[id]
        if id not in self.channels or hidden:
            return _no("channel_not_found")
        return {"ok": True, "channel": self._told_channel(id)}

    def _conversations_list(self, given: dict[str, Any]) -> dict[str, Any]:
        start, most = int(given.get("cursor") or 0), min(int(given.get("limit", 100)), 1000)
        shown = [id for id, one in self.channels.items() if not one.get("is_private")]
        after = str(start + most) if start + most < len(shown) else ""
        page = [self._told_channel(id) for id in shown[start : start + most]]
        return {"ok": True, "channels": page, "response_metadata": {"next_cursor": after}}

    def _known(self, channel: str) -> str:
        if channel.startswith("D"):
            return "" if f"U{channel[1:]}" in self.users else "channel_not_found"
        if channel not in self.members:
            return "channel_not_found"
        return "" if BOT in self.members[channel] else "not_in_channel"

    def _chat_postMessage(self, given: dict[str, Any]) -> dict[str, Any]:
        channel = given.get("channel", "")
        wrong = self._known(channel) or fault_in(given)
        if wrong:
            return _no(wrong)
        message = Message(
            channel=channel,
            ts=self._stamp(),
            text=given.get("text", ""),
            blocks=given.get("blocks", []),
            thread_ts=given.get("thread_ts") or "",
            metadata=given.get("metadata") or {},
            broadcast=str(given.get("reply_broadcast", "")).lower() in ("1", "true"),
            team=self._team,
        )
        self.messages.append(message)
        return {"ok": True, "channel": channel, "ts": message.ts}

    def _chat_update(self, given: dict[str, Any]) -> dict[str, Any]:
        channel, ts = given.get("channel"), given.get("ts")
        found = self._message(channel or "", ts or "")
        wrong = fault_in(given) if found else "message_not_found"
        if wrong or found is None:
            return _no(wrong)
        found.text, found.blocks = given.get("text", ""), given.get("blocks", [])
        found.edits += 1
        return {"ok": True, "channel": channel, "ts": ts}

    def _chat_delete(self, given: dict[str, Any]) -> dict[str, Any]:
        found = self._message(given.get("channel", ""), given.get("ts", ""))
        if found is None:
            return _no("message_not_found")
        self.messages.remove(found)
        return {"ok": True, "channel": found.channel, "ts": found.ts}

    def _message(self, channel: str, ts: str) -> Message | None:
        wanted = (self._team, channel, ts)
        own = (one for one in self.messages if (one.team, one.channel, one.ts) == wanted)
        return next(own, None)

    def _reactions_add(self, given: dict[str, Any]) -> dict[str, Any]:
        signs, name = self._signs(given), given.get("name", "")
        if not re.fullmatch(r"[a-z0-9_+'-]+", name):
            return _no("invalid_name")
        if signs is None or name in signs:
            return _no("message_not_found" if signs is None else "already_reacted")
        signs.append(name)
        return {"ok": True}

    def _reactions_remove(self, given: dict[str, Any]) -> dict[str, Any]:
        signs, name = self._signs(given), given.get("name", "")
        if signs is None or name not in signs:
            return _no("message_not_found" if signs is None else "no_reaction")
        signs.remove(name)
        return {"ok": True}

    def _signs(self, given: dict[str, Any]) -> list[str] | None:
        """The bot's signs on a message, its own or one that somebody wrote."""
        channel, ts = given.get("channel", ""), given.get("timestamp", "")
        if self._known(channel):
            return None
        found = self._message(channel, ts)
        return found.reactions if found else self.signs.setdefault((channel, ts), [])

    def _stamp(self) -> str:
        return f"{self.now():.0f}.{next(self._count):06d}"

    def _files_delete(self, given: dict[str, Any]) -> dict[str, Any]:
        if self.files.pop(given.get("file", ""), None) is None:
            return _no("file_not_found")
        return {"ok": True}

    def _conversations_history(self, given: dict[str, Any]) -> dict[str, Any]:
        return self._listed(given, "")

    def _conversations_replies(self, given: dict[str, Any]) -> dict[str, Any]:
        return self._listed(given, given.get("ts", ""))

    def _listed(self, given: dict[str, Any], thread: str) -> dict[str, Any]:
        wrong = self._known(given.get("channel", ""))
        if wrong:
            return _no(wrong)
        here = self.of(given["channel"], self._team)
        own = [one for one in here if one.thread_ts == thread]
        newest = own[::-1][: int(given.get("limit", 100))]
        return {
            "ok": True,
            "messages": [{"ts": m.ts, "text": m.text, "metadata": m.metadata} for m in newest],
        }

    def _files_info(self, given: dict[str, Any]) -> dict[str, Any]:
        file = self.files.get(given.get("file", ""))
        if file is None:
            return _no("file_not_found")
        told = {"ok": True, "file": dict(file)}
        if file["id"] in self._shares:
            file["shares"] = self._shares.pop(file["id"])
        return told

    def _files_getUploadURLExternal(self, given: dict[str, Any]) -> dict[str, Any]:
        if not given.get("filename") or int(given.get("length", 0)) < 1:
            return _no("invalid_arguments")
        id = f"F{next(self._count):05d}"
        self.files[id] = {"id": id, "name": given["filename"], "length": int(given["length"])}
        address = f"http://127.0.0.1:{self._port}/upload/{id}"
        return {"ok": True, "file_id": id, "upload_url": address}

    def _files_completeUploadExternal(self, given: dict[str, Any]) -> dict[str, Any]:
        listed = given.get("files", [])
        wrong = self._known(given.get("channel_id", ""))
        if wrong or any(file["id"] not in self.contents for file in listed):
            return _no(wrong or "file_not_found")
        kind = "private" if given["channel_id"].startswith("D") else "public"
        share = [{"ts": self._stamp(), "thread_ts": given.get("thread_ts")}]
        for file in listed:
            self.files[file["id"]]["shared_in"] = given["channel_id"]
            self.files[file["id"]]["thread"] = given.get("thread_ts") or ""
            # Slack shows it a moment later: whoever asks at once is not told where.
            self._shares[file["id"]] = {kind: {given["channel_id"]: share}}
        return {"ok": True, "files": listed}

    async def _receive(self, request: web.Request) -> web.Response:
        id, content = request.match_info["id"], await request.read()
        if len(content) != self.files[id]["length"]:
            return web.Response(status=400)
        self.contents[id] = content
        return web.Response(text="OK")

    async def _download(self, request: web.Request) -> web.Response:
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        if token not in (TOKEN, *self.tokens):
            return web.Response(status=302, headers={"Location": "/login"})
        return web.Response(body=self.contents[request.match_info["id"]])

    async def _socket(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        await socket.send_json({"type": "hello"})
        self._sockets.append(socket)
        async for message in socket:
            if message.type is WSMsgType.TEXT:
                with suppress(ValueError):
                    self.acknowledged.append(json.loads(message.data))
        return socket


def _no(code: str) -> dict[str, Any]:
    return {"ok": False, "error": code}


async def _given(request: web.Request) -> dict[str, Any]:
    """Read arguments as Slack does: from the query, a form or JSON."""
    given: dict[str, Any] = dict(request.query)
    if request.content_type == "application/json":
        return {**given, **await request.json()}
    if request.method == "POST":
        given |= {key: value for key, value in (await request.post()).items()}
    for key in ("blocks", "metadata", "files", "view"):
        if isinstance(given.get(key), str):
            given[key] = json.loads(given[key])
    return given
