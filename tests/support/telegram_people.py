"""Everybody who uses the Telegram of the tests: what they do, and what they see.

They feed updates to the bot, by its poll or to its webhook, and look at what was posted. How the
server answers the bot is the business of fake_telegram.py.
"""

from __future__ import annotations

import json
import threading
import time
import urllib.error
import urllib.request
from typing import Any

from telegram_seen import Posted, Trouble, has, monday

BOT = 4242


class People:
    """What a bot's users do, and a chat as they see it."""

    def __init__(self, bot: int = BOT) -> None:
        self.bot = bot
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.posted: list[Posted] = []
        self.troubles: dict[str, list[Trouble]] = {}
        self.blocked: set[int] = set()
        self.chats: set[int] = set()
        self.webhook = {"url": "", "secret": ""}
        self._updates: list[dict[str, Any]] = []
        self._files: dict[str, bytes] = {}
        self._queries: set[str] = set()
        self._ids = {"update": 100, "message": 10, "file": 0, "query": 0}
        self._changed = threading.Condition()

    # --- what people do ---

    def next_id(self, what: str) -> int:
        """Count."""
        with self._changed:
            self._ids[what] += 1
            return self._ids[what]

    def feed(self, **update: object) -> int:
        """Let an update wait for the bot, and give its id."""
        id = self.next_id("update")
        with self._changed:
            self._updates.append({"update_id": id, **update})
            self._changed.notify_all()
        return id

    def message(self, user: int, chat: int | None = None, **more: object) -> dict[str, Any]:
        """Make a message of somebody, in their own chat or a group."""
        where = user if chat is None else chat
        self.chats.add(where)
        kind = {"type": "private"} if where > 0 else {"type": "group", "title": "Providers"}
        return {
            "message_id": self.next_id("message"),
            "date": int(monday().timestamp()),
            "chat": {"id": where, **kind},
            "from": self.user(user),
            **more,
        }

    @staticmethod
    def user(user: int) -> dict[str, Any]:
        """Give somebody as Telegram tells of them."""
        return {"id": user, "is_bot": False, "first_name": f"P{user}", "language_code": "en"}

    def writes(self, user: int, text: str, chat: int | None = None, **more: object) -> int:
        """Let somebody write, and give the message's id."""
        message = self.message(user, chat, text=text, **more)
        self.feed(message=message)
        return int(message["message_id"])

    def sends(self, user: int, content: bytes, name: str, **more: object) -> int:
        """Let somebody send a file, and give the message's id."""
        message = self.message(user, document=self.file(content, name), **more)
        self.feed(message=message)
        return int(message["message_id"])

    def file(self, content: bytes, name: str = "") -> dict[str, Any]:
        """Put a file where the bot can fetch it, and give it as a document."""
        id = f"file-{self.next_id('file')}"
        self._files[id] = content
        named = {"file_name": name} if name else {}
        return {"file_id": id, "file_unique_id": f"u{id}", "file_size": len(content), **named}

    def presses(self, user: int, posted: Posted, label: str) -> None:
        """Let somebody press a button."""
        id = str(self.next_id("query"))
        self._queries.add(id)
        message = self.message(user, posted.chat, text=posted.text)
        message.update(message_id=posted.id)
        message["from"] = {"id": self.bot, "is_bot": True, "first_name": "Northside"}
        self.feed(
            callback_query={
                "id": id,
                "from": self.user(user),
                "chat_instance": "1",
                "message": message,
                "data": posted.data_of(label),
            }
        )

    def edits(self, user: int, message: int, text: str, **more: object) -> None:
        """Let somebody change what they wrote."""
        edited = self.message(user, text=text, edit_date=int(monday().timestamp()), **more)
        self.feed(edited_message={**edited, "message_id": message})

    def reacts(self, user: int, message: int, *emoji: str, before: tuple[str, ...] = ()) -> None:
        """Let somebody put these signs on a message of their own chat, instead of those before."""
        signs = [[{"type": "emoji", "emoji": one} for one in some] for some in (before, emoji)]
        self.feed(
            message_reaction={
                "chat": {"id": user, "type": "private"},
                "message_id": message,
                "user": self.user(user),
                "date": int(monday().timestamp()),
                "old_reaction": signs[0],
                "new_reaction": signs[1],
            }
        )

    def asked(self, query: str) -> None:
        """Let a press, that a test sends itself, wait for its answer."""
        self._queries.add(query)

    def blocks(self, user: int) -> None:
        """Let somebody block the bot."""
        self.blocked.add(user)
        self._lets_write(user, "member", "kicked")

    def unblocks(self, user: int) -> None:
        """Let somebody let the bot write again."""
        self.blocked.discard(user)
        self._lets_write(user, "kicked", "member")

    def _lets_write(self, user: int, before: str, after: str) -> None:
        bot = {"id": self.bot, "is_bot": True, "first_name": "Northside"}
        self.feed(
            my_chat_member={
                "chat": {"id": user, "type": "private"},
                "from": self.user(user),
                "date": int(monday().timestamp()),
                "old_chat_member": {"status": before, "user": bot, "until_date": 0},
                "new_chat_member": {"status": after, "user": bot, "until_date": 0},
            }
        )

    def pushes(self, address: str, *, secret: str | None = None, **update: object) -> int:
        """Send an update to a webhook, with its secret if no other is given; give the status."""
        body = json.dumps({"update_id": self.next_id("update"), **update}).encode()
        request = urllib.request.Request(address, data=body, method="POST")
        shown = self.webhook["secret"] if secret is None else secret
        if shown:
            request.add_header("X-Telegram-Bot-Api-Secret-Token", shown)
        try:
            with urllib.request.urlopen(request, timeout=15) as answer:
                return int(answer.status)
        except urllib.error.HTTPError as no:
            with no:
                return no.code

    # --- what a test waits for ---

    def sees(self, user: int, words: str = "", label: str = "", *, within: float = 15) -> Posted:
        """Wait for a message in a chat with these words, and a button; give the newest."""
        deadline = time.monotonic() + within
        with self._changed:
            while True:
                for one in reversed(self.posted):
                    fits = one.chat == user and words in one.text
                    if fits and (not label or has(one, label)):
                        return one
                if not self._changed.wait(max(0.0, deadline - time.monotonic())):
                    texts = [one.text for one in self.posted if one.chat == user]
                    raise AssertionError((words, label, texts))

    def waits_until(self, true: Any, *, within: float = 15) -> None:
        """Wait until something holds that changes with a call."""
        deadline = time.monotonic() + within
        with self._changed:
            while not true():
                if not self._changed.wait(max(0.0, deadline - time.monotonic())):
                    raise AssertionError([name for name, _ in self.calls][-20:])

    def count(self, method: str) -> int:
        """Give how often a method was called."""
        return sum(name == method for name, _ in self.calls)
