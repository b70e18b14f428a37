"""What people do in a Slack of our own, sent signed to the desk's address as Slack sends it."""

from __future__ import annotations

import hashlib
import hmac
import json
import re
import time
from dataclasses import dataclass
from http.client import HTTPConnection
from itertools import count
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from slack_seen import BOT, SECRET, TEAM, Message

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """What the desk answered to a request, and how long it took in seconds."""

    status: int
    body: str
    took: float


class Sender:
    """Sends to the desk's address what people do in the workspace, signed."""

    def __init__(
        self,
        port: int,
        now: Callable[[], float] = time.time,
        trigger: Callable[[], str] | None = None,
    ) -> None:
        self.port = port
        self.now = now
        self._trigger = trigger or (lambda: f"trigger-{next(self._count)}")
        # No two messages of a workspace have one timestamp: the desk's begin at 1.
        self._count = count(500_001)

    # --- bodies ---

    def stamp(self) -> str:
        """Give the timestamp of something that is written now."""
        return f"{int(self.now())}.{next(self._count):06d}"

    def event(self, event: Mapping[str, Any]) -> dict[str, Any]:
        """Give an event in its envelope."""
        return {
            "type": "event_callback",
            "team_id": TEAM,
            "api_app_id": "A1",
            "event_id": f"Ev{next(self._count):08d}",
            "event_time": int(self.now()),
            "authorizations": [{"team_id": TEAM, "user_id": BOT, "is_bot": True}],
            "event": dict(event),
        }

    def said(self, user: str, text: str, **more: Any) -> dict[str, Any]:
        """Give a direct message to the desk."""
        ts = self.stamp()
        event = {"type": "message", "channel": f"D{user[1:]}", "channel_type": "im", "user": user}
        return self.event({**event, "text": text, "ts": ts, "event_ts": ts, **more})

    def pressed(self, user: str, message: Message, key: str) -> dict[str, Any]:
        """Give the press of a button that is really there."""
        button = next(b for b in message.buttons if b["value"].endswith(f"/{key}"))
        return {
            "type": "block_actions",
            "team": {"id": TEAM},
            "user": {"id": user, "team_id": TEAM},
            "trigger_id": self._trigger(),
            "container": {
                "type": "message",
                "channel_id": message.channel,
                "message_ts": message.ts,
            },
            "channel": {"id": message.channel},
            "actions": [
                {
                    "type": "button",
                    "action_id": button["action_id"],
                    "value": button["value"],
                    "action_ts": self.stamp(),
                }
            ],
        }

    def submitted(
        self, user: str, view: Mapping[str, Any], answers: Mapping[str, str]
    ) -> dict[str, Any]:
        """Give the submission of a modal that is really open, with these answers by question."""
        kinds = {b["block_id"]: b["element"] for b in view["blocks"] if b["type"] == "input"}
        state = {
            key: {one["action_id"]: _stated(one["type"], answers.get(key, ""))}
            for key, one in kinds.items()
        }
        return {
            "type": "view_submission",
            "team": {"id": TEAM},
            "user": {"id": user, "team_id": TEAM},
            "view": {**view, "state": {"values": state}},
        }

    def opens_home(self, user: str, tab: str = "home") -> dict[str, Any]:
        """Give the event that somebody opened the app's home."""
        return self.event({"type": "app_home_opened", "user": user, "tab": tab, "channel": "D1"})

    # --- requests ---

    def send(self, body: Mapping[str, Any], **more: Any) -> Answer:
        """Send an event, signed."""
        return self.post(json.dumps(body), "application/json", **more)

    def send_interaction(self, body: Mapping[str, Any], **more: Any) -> Answer:
        """Send a press, a form or a shortcut, signed."""
        payload = urlencode({"payload": json.dumps(body)})
        return self.post(payload, "application/x-www-form-urlencoded", **more)

    def send_command(self, user: str, text: str) -> Answer:
        """Send the slash command, signed."""
        body = {
            "command": "/desk",
            "text": text,
            "user_id": user,
            "team_id": TEAM,
            "channel_id": "C0PUBLIC",
            "trigger_id": f"trigger-{next(self._count)}",
        }
        return self.post(urlencode(body), "application/x-www-form-urlencoded")

    def post(
        self,
        body: str | bytes,
        content_type: str,
        *,
        at: float | None = None,
        signature: str | None = None,
        sent: str | bytes | None = None,
        retry: int = 0,
    ) -> Answer:
        """Send a body with its signature; `sent` is what goes instead of what was signed."""
        raw = body.encode() if isinstance(body, str) else body
        stamp = str(int(time.time() if at is None else at))
        headers = {
            "Content-Type": content_type,
            "X-Slack-Request-Timestamp": stamp,
            "X-Slack-Signature": signed(raw, stamp) if signature is None else signature,
        }
        if retry:
            headers |= {"X-Slack-Retry-Num": str(retry), "X-Slack-Retry-Reason": "http_timeout"}
        began = time.monotonic()
        connection = HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            connection.request("POST", "/slack/events", sent or raw, headers)
            answer = connection.getresponse()
            text = answer.read().decode()
        finally:
            connection.close()
        return Answer(status=answer.status, body=text, took=time.monotonic() - began)


def _stated(kind: str, answer: str) -> dict[str, Any]:
    """Give an answer as Slack states it for this kind of element."""
    match kind:
        case "static_select":
            return {"type": kind, "selected_option": {"value": answer} if answer else None}
        case "datepicker":
            return {"type": kind, "selected_date": answer or None}
        case _:
            return {"type": kind, "value": answer or None}


def signed(body: bytes, stamp: str, secret: str = SECRET) -> str:
    """Give Slack's signature of a body."""
    whole = b":".join((b"v0", stamp.encode(), body))
    return "v0=" + hmac.new(secret.encode(), whole, hashlib.sha256).hexdigest()


def tokens_in(text: str) -> list[str]:
    """Give what stands between angle brackets in markup: mentions, links and dates."""
    return re.findall(r"<([^<>]*)>", text)
