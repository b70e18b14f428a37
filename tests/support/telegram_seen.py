"""What a Telegram of our own makes of text and keyboards, and what trouble it can make."""

from __future__ import annotations

import asyncio
import json
import re
import threading
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from typing import Any

_TAGS = frozenset(("b", "strong", "i", "em", "u", "s", "code", "pre", "a", "blockquote"))


_MENTION = re.compile(r"(?<!\w)@\w{2,32}")


_COMMAND = re.compile(r"(?<![\w/<>])/\w{1,64}(?:@\w+)?")


_INVISIBLE = "\u200b\u200c\u200d\u2060\u2800\u3164\ufeff\u115f\u1160\uffa0\u034f"


class Refused(Exception):
    """An answer that says no."""

    def __init__(self, code: int, said: str, **parameters: int) -> None:
        super().__init__(said)
        self.code, self.said, self.parameters = code, said, parameters


_STARTED = time.monotonic()


def monday() -> datetime:
    """Give the time on a Monday morning that began when the tests did."""
    passed = timedelta(seconds=time.monotonic() - _STARTED)
    return datetime(2026, 11, 23, 9, 0, tzinfo=UTC) + passed


@dataclass(frozen=True, kw_only=True)
class Trouble:
    """A fault for the next call of a method: an answer that says no, or none at all.

    `hang` seconds pass first, or all until `until` is set; with `cut` the connection breaks, after
    the call was taken if `taken`.
    """

    code: int = 0
    said: str = ""
    parameters: dict[str, int] = field(default_factory=dict)
    hang: float = 0.0
    cut: bool = False
    taken: bool = False
    until: threading.Event | None = None

    async def passes(self) -> None:
        """Let the time of this trouble pass."""
        await asyncio.sleep(self.hang)
        while self.until is not None and not self.until.is_set():
            await asyncio.sleep(0.005)


def too_many(after: int) -> Trouble:
    """Give a 429."""
    said = f"Too Many Requests: retry after {after}"
    return Trouble(code=429, said=said, parameters={"retry_after": after})


@dataclass(kw_only=True)
class Posted:
    """A message as people see it; `entities` are those that Telegram found by itself."""

    chat: int
    id: int
    text: str = ""
    entities: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    buttons: tuple[tuple[str, str], ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    file: tuple[str, bytes] | None = None
    album: str = ""
    silent: bool = False
    reply_to: int | None = None
    edits: int = 0
    topic: int | None = None

    def data_of(self, label: str) -> str:
        """Give what a button brings back, by its label or its action."""
        return next(d for name, d in self.buttons if name == label or d.endswith(f"/{label}"))


class _Markup(HTMLParser):
    """Reads HTML as Telegram does: few tags, each closed, no stray signs."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.tags: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag not in _TAGS:
            raise Refused(400, f"Bad Request: can't parse entities: Unsupported start tag {tag}")
        self.open.append(tag)
        self.tags.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            raise Refused(400, "Bad Request: can't parse entities: Unmatched end tag")

    def handle_data(self, data: str) -> None:
        self.text += data


def _parsed(text: str, mode: str) -> tuple[str, tuple[str, ...]]:
    if not mode:
        return text, ()
    if mode != "HTML":
        raise Refused(400, "Bad Request: unsupported parse_mode")
    if re.search(r"<(?!/?[a-z])", text):
        raise Refused(400, "Bad Request: can't parse entities: Unsupported start tag")
    markup = _Markup()
    markup.feed(text)
    markup.close()
    if markup.open:
        raise Refused(400, "Bad Request: can't parse entities: Can't find end tag")
    return markup.text, tuple(markup.tags)


def read_text(text: str, mode: str, most: int, what: str = "message") -> dict[str, Any]:
    """Give text, tags and found entities. Raises `Refused` as Telegram would."""
    shown, tags = _parsed(text, mode)
    shown = shown.strip()
    if what == "message" and not shown.strip(_INVISIBLE + " \n\t"):
        raise Refused(400, "Bad Request: message text is empty")
    if len(shown.encode("utf-16-le")) // 2 > most:
        said = "message is too long" if what == "message" else "message caption is too long"
        raise Refused(400, f"Bad Request: {said}")
    found = [*_MENTION.findall(shown), *_COMMAND.findall(shown)]
    return {"text": shown, "tags": tags, "entities": tuple(found)}


def read_keyboard(markup: str) -> tuple[tuple[tuple[str, str], ...], ...]:
    """Give the rows of buttons. Raises `Refused` as Telegram would."""
    rows = json.loads(markup)["inline_keyboard"] if markup else []
    if sum(map(len, rows)) > 100 or any(len(row) > 8 for row in rows):
        raise Refused(400, "Bad Request: reply markup is too long")
    for button in (button for row in rows for button in row):
        if not button["text"].strip(_INVISIBLE + " \n\t"):
            raise Refused(400, "Bad Request: text buttons are unallowed to be empty")
        if not 1 <= len(button["callback_data"].encode()) <= 64:
            raise Refused(400, "Bad Request: BUTTON_DATA_INVALID")
    return tuple(tuple((b["text"], b["callback_data"]) for b in row) for row in rows)


def has(one: Posted, label: str) -> bool:
    """Whether a button with this label or key is on it."""
    return any(name == label or data.endswith(f"/{label}") for name, data in one.buttons)


def told(posted: Posted) -> dict[str, Any]:
    """Give a message as Telegram tells of it."""
    kind = "private" if posted.chat > 0 else "supergroup"
    return {
        "message_id": posted.id,
        "date": int(monday().timestamp()),
        "chat": {"id": posted.chat, "type": kind},
        "text": posted.text,
    }


def upload(named: Any, given: dict[str, Any]) -> tuple[str, bytes]:
    """Give the name and content of a file that was sent along. Refuses what Telegram refuses."""
    part = given[named.removeprefix("attach://")] if isinstance(named, str) else named
    content = part.file.read()
    if not content:
        raise Refused(400, "Bad Request: file must be non-empty")
    if len(content) > 50 * 10**6:
        raise Refused(413, "Request Entity Too Large")
    return part.filename, content
