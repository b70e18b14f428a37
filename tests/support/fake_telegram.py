"""A Bot API server of our own: as strict as Telegram, with people who write, and with faults.

It runs in a thread of its own and speaks HTTP, so that the real library talks to it. It refuses
what Telegram refuses, marks what Telegram itself would make a mention or a command of, and writes
down what it received. `troubles` are met one per call, oldest first.
"""

from __future__ import annotations

import asyncio
import json
import re
import threading
import time
from typing import Any

from aiohttp import web
from telegram.constants import ReactionEmoji

from telegram_people import People
from telegram_seen import Posted, Refused, read_keyboard, read_text, told, upload

TOKEN = "4242:" + "AA" * 17
USERNAME = "northside_bot"
REACTIONS = frozenset(str(one.value) for one in ReactionEmoji)
"""What a bot may put on a message, as Telegram lists it."""


_GIFTS = dict.fromkeys(
    ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription"), False
) | {"gifts_from_channels": False}


class FakeTelegram(People):
    """The server, and everybody who uses it; a `with` block runs it."""

    def __init__(self, token: str = TOKEN, username: str = USERNAME) -> None:
        super().__init__(int(token.partition(":")[0]))
        self.token, self.username = token, username
        self.moved: dict[int, int] = {}
        self.answered: list[str] = []
        self.signs: dict[tuple[int, int], str] = {}
        self.old: set[int] = set()
        self.confirmed = 0
        self.delay_download = 0.0
        self.address = ""
        self.failed = ""
        self.menus: dict[tuple[str, str], list[str]] = {}
        self.standing = "member"
        self._polls = 0
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._ready = threading.Event()

    # --- running ---

    def __enter__(self) -> FakeTelegram:
        self._loop = asyncio.new_event_loop()
        self._thread.start()
        self._ready.wait(10)
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()

    def _serve(self) -> None:
        asyncio.set_event_loop(self._loop)
        app = web.Application(client_max_size=60 * 10**6)
        app.router.add_post("/bot{token}/{method}", self._called)
        app.router.add_get("/file/bot{token}/{path:.*}", self._download)
        runner = web.AppRunner(
            app, access_log=None, handler_cancellation=True, shutdown_timeout=0.1
        )
        self._loop.run_until_complete(runner.setup())
        site = web.TCPSite(runner, "127.0.0.1", 0)
        self._loop.run_until_complete(site.start())
        host, port = runner.addresses[0][:2]
        self.address = f"http://{host}:{port}"
        self._ready.set()
        self._loop.run_forever()
        self._loop.run_until_complete(runner.cleanup())

    # --- what the bot does ---

    async def _called(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        given = {**request.query, **await request.post()}
        waiting = self.troubles.get(method) or []
        trouble = waiting.pop(0) if waiting else None
        if trouble is not None:
            await trouble.passes()
        try:
            if request.match_info["token"] != self.token:
                raise Refused(401, "Unauthorized")
            if trouble is not None and trouble.code:
                raise Refused(trouble.code, trouble.said, **trouble.parameters)
            if trouble is not None and not trouble.taken:
                return self._cut(request)
            result = await self._run(method, given)
        except Refused as no:
            self._note(method, given)
            return self._no(no)
        self._note(method, given)
        if trouble is not None and trouble.cut:
            return self._cut(request)
        return web.json_response({"ok": True, "result": result})

    def _note(self, method: str, given: dict[str, Any]) -> None:
        with self._changed:
            self.calls.append((method, given))
            self._changed.notify_all()

    @staticmethod
    def _no(no: Refused) -> web.Response:
        body = {"ok": False, "error_code": no.code, "description": no.said}
        if no.parameters:
            body["parameters"] = no.parameters
        return web.json_response(body, status=no.code)

    @staticmethod
    def _cut(request: web.Request) -> web.Response:
        assert request.transport is not None
        request.transport.abort()
        return web.Response()

    async def _run(self, method: str, given: dict[str, Any]) -> object:
        if method == "getUpdates":
            return await self._get_updates(given)
        run = {
            "getMe": self._get_me,
            "sendMessage": self._send_message,
            "sendDocument": self._send_document,
            "sendMediaGroup": self._send_media_group,
            "editMessageText": self._edit_text,
            "editMessageCaption": self._edit_caption,
            "answerCallbackQuery": self._answer,
            "setMessageReaction": self._react,
            "deleteMessage": self._delete,
            "getFile": self._get_file,
            "setWebhook": self._set_webhook,
            "deleteWebhook": self._set_webhook,
            "getWebhookInfo": self._webhook_info,
            "setMyCommands": self._set_commands,
            "getChat": self._get_chat,
            "getChatMember": self._get_chat_member,
        }.get(method)
        if run is None:
            raise Refused(404, "Not Found")
        return run(given)

    def _get_me(self, _given: dict[str, Any]) -> object:
        named = {"first_name": "Northside", "username": self.username}
        return {"id": self.bot, "is_bot": True, **named}

    def _set_webhook(self, given: dict[str, Any]) -> object:
        if given.get("drop_pending_updates") == "true":
            self._updates.clear()
        self.webhook = {"url": given.get("url", ""), "secret": given.get("secret_token", "")}
        return True

    def _set_commands(self, given: dict[str, Any]) -> object:
        menu = json.loads(given["commands"])
        for one in menu:
            if not re.fullmatch(r"[a-z0-9_]{1,32}", one["command"]):
                raise Refused(400, "Bad Request: BOT_COMMAND_INVALID")
            if not 1 <= len(one["description"]) <= 256:
                raise Refused(400, "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID")
        scope = json.loads(given.get("scope") or "{}")
        if "chat_id" in scope:
            self._chat_of(scope)
        where = str(scope.get("chat_id") or scope.get("type", "default"))
        self.menus[where, given.get("language_code", "")] = [one["command"] for one in menu]
        return True

    def _webhook_info(self, _given: dict[str, Any]) -> object:
        failed = {"last_error_message": self.failed, "last_error_date": 1} if self.failed else {}
        waiting = {"pending_update_count": len(self._updates), "has_custom_certificate": False}
        return {"url": self.webhook["url"], **waiting, **failed}

    def _get_chat(self, given: dict[str, Any]) -> object:
        chat = self._chat_of(given)
        more = {"accent_color_id": 1, "max_reaction_count": 1, "accepted_gift_types": _GIFTS}
        return {"id": chat, "type": "supergroup", "title": "Providers", **more}

    def _get_chat_member(self, given: dict[str, Any]) -> object:
        self._chat_of(given)
        return {"status": self.standing, "user": self._get_me({}), "until_date": 0}

    async def _get_updates(self, given: dict[str, Any]) -> object:
        if self.webhook["url"]:
            raise Refused(409, "Conflict: can't use getUpdates method while webhook is active")
        if self._polls:
            raise Refused(409, "Conflict: terminated by other getUpdates request")
        self._polls += 1
        try:
            return await self._poll(int(given.get("offset") or 0), float(given.get("timeout") or 0))
        finally:
            self._polls -= 1

    async def _poll(self, offset: int, timeout: float) -> object:
        with self._changed:
            self._updates = [one for one in self._updates if one["update_id"] >= offset]
            self.confirmed = max(self.confirmed, offset)
            self._changed.notify_all()
        deadline = time.monotonic() + timeout
        while not self._updates and time.monotonic() < deadline:
            await asyncio.sleep(0.01)
        return self._updates[:100]

    def _chat_of(self, given: dict[str, Any]) -> int:
        chat = int(given["chat_id"])
        if chat in self.moved:
            said = "Bad Request: group chat was upgraded to a supergroup chat"
            raise Refused(400, said, migrate_to_chat_id=self.moved[chat])
        if chat in self.blocked:
            raise Refused(403, "Forbidden: bot was blocked by the user")
        if chat not in self.chats and chat not in self.moved.values():
            raise Refused(400, "Bad Request: chat not found")
        return chat

    def _post(self, given: dict[str, Any], **what: Any) -> Posted:
        rows = read_keyboard(given.get("reply_markup", ""))
        reply = json.loads(given["reply_parameters"]) if "reply_parameters" in given else {}
        posted = Posted(
            chat=self._chat_of(given),
            id=self.next_id("message"),
            buttons=tuple(button for row in rows for button in row),
            rows=tuple(tuple(label for label, _ in row) for row in rows),
            silent=given.get("disable_notification") == "true",
            reply_to=reply.get("message_id"),
            topic=int(given["message_thread_id"]) if given.get("message_thread_id") else None,
            **what,
        )
        with self._changed:
            self.posted.append(posted)
        return posted

    def _send_message(self, given: dict[str, Any]) -> object:
        self._chat_of(given)
        read = read_text(given.get("text", ""), given.get("parse_mode", ""), 4096)
        return told(self._post(given, **read))

    def _send_document(self, given: dict[str, Any]) -> object:
        self._chat_of(given)
        read = read_text(given.get("caption", ""), given.get("parse_mode", ""), 1024, "caption")
        return told(self._post(given, file=upload(given["document"], given), **read))

    def _send_media_group(self, given: dict[str, Any]) -> object:
        media = json.loads(given["media"])
        if not 2 <= len(media) <= 10:
            raise Refused(400, "Bad Request: wrong number of media in the album")
        album = str(self.next_id("query"))
        files = [upload(one["media"], given) for one in media]
        return [told(self._post(given, file=file, album=album)) for file in files]

    def _react(self, given: dict[str, Any]) -> object:
        chat, id = self._chat_of(given), int(given["message_id"])
        signs = [one["emoji"] for one in json.loads(given.get("reaction", "[]"))]
        if len(signs) > 1 or not REACTIONS.issuperset(signs):
            raise Refused(400, "Bad Request: REACTION_INVALID")
        if id > self._ids["message"]:
            raise Refused(400, "Bad Request: message to react not found")
        with self._changed:
            self.signs[chat, id] = signs[0] if signs else ""
        return True

    def _delete(self, given: dict[str, Any]) -> object:
        chat, id = self._chat_of(given), int(given["message_id"])
        posted = self._posted(chat, id)
        if posted is None:
            raise Refused(400, "Bad Request: message to delete not found")
        if id in self.old:
            raise Refused(400, "Bad Request: message can't be deleted")
        with self._changed:
            self.posted.remove(posted)
        return True

    def _posted(self, chat: int, id: int) -> Posted | None:
        return next((one for one in self.posted if (one.chat, one.id) == (chat, id)), None)

    def _edit_text(self, given: dict[str, Any]) -> object:
        return self._edit(given, "text", 4096, "message")

    def _edit_caption(self, given: dict[str, Any]) -> object:
        return self._edit(given, "caption", 1024, "caption")

    def _edit(self, given: dict[str, Any], name: str, most: int, what: str) -> object:
        chat, id = self._chat_of(given), int(given["message_id"])
        posted = self._posted(chat, id)
        if posted is None:
            raise Refused(400, "Bad Request: message to edit not found")
        if (posted.file is None) != (name == "text"):
            said = "text" if name == "text" else "caption"
            raise Refused(400, f"Bad Request: there is no {said} in the message to edit")
        read = read_text(given.get(name, ""), given.get("parse_mode", ""), most, what)
        rows = read_keyboard(given.get("reply_markup", ""))
        buttons = tuple(button for row in rows for button in row)
        if (read["text"], buttons) == (posted.text, posted.buttons):
            raise Refused(400, "Bad Request: message is not modified")
        with self._changed:
            posted.text, posted.tags, posted.entities = read["text"], read["tags"], read["entities"]
            posted.buttons, posted.edits = buttons, posted.edits + 1
        return told(posted)

    def _answer(self, given: dict[str, Any]) -> object:
        query = given["callback_query_id"]
        if query not in self._queries:
            said = "query is too old and response timeout expired or query ID is invalid"
            raise Refused(400, f"Bad Request: {said}")
        self._queries.discard(query)
        self.answered.append(query)
        return True

    def _get_file(self, given: dict[str, Any]) -> object:
        id = given["file_id"]
        if id not in self._files:
            raise Refused(400, "Bad Request: wrong file_id or the file is temporarily unavailable")
        if len(self._files[id]) > 20 * 10**6:
            raise Refused(400, "Bad Request: file is too big")
        return {"file_id": id, "file_unique_id": f"u{id}", "file_path": f"documents/{id}"}

    async def _download(self, request: web.Request) -> web.StreamResponse:
        waiting = self.troubles.get("download") or []
        trouble = waiting.pop(0) if waiting else None
        if trouble is not None and trouble.code == 302:
            raise web.HTTPFound(trouble.said)
        if trouble is not None and trouble.code:
            return web.Response(status=trouble.code)
        if trouble is not None:
            await trouble.passes()
        content = self._files.get(request.match_info["path"].removeprefix("documents/"))
        return web.Response(status=404) if content is None else web.Response(body=content)
