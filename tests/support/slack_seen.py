"""What a Slack of our own shows of a message, and the trouble it can be told to make."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

TEAM = "T0001"


BOT = "U0BOT"


SECRET = "known-to-slack-and-the-desk"


@dataclass(frozen=True, kw_only=True, slots=True)
class Fault:
    """How one call goes wrong: a status, a code, silence, or an end after it was done.

    With `until` nothing is answered before that is set.
    """

    status: int = 200
    code: str = ""
    retry_after: int | None = None
    hang: float = 0
    cut: bool = False
    done: bool = False
    until: threading.Event | None = None


@dataclass
class Message:
    """A message as the workspace shows it."""

    channel: str
    ts: str
    text: str
    blocks: list[dict[str, Any]] = field(default_factory=list)
    thread_ts: str = ""
    metadata: dict[str, Any] = field(default_factory=dict)
    edits: int = 0
    broadcast: bool = False
    reactions: list[str] = field(default_factory=list)
    team: str = TEAM

    @property
    def buttons(self) -> list[dict[str, Any]]:
        """Its buttons, in order."""
        rows = (block for block in self.blocks if block["type"] == "actions")
        return [button for row in rows for button in row["elements"]]

    @property
    def keys(self) -> list[str]:
        """What its buttons do."""
        return [button["value"].partition("/")[2] for button in self.buttons]

    @property
    def markup(self) -> str:
        """What of it Slack reads as markup: there alone a mention is one."""
        parts = [
            part
            for block in self.blocks
            for part in (block.get("text"), *block.get("fields", []), *block.get("elements", []))
        ]
        marked = [p["text"] for p in parts if isinstance(p, dict) and p.get("type") == "mrkdwn"]
        return "\n".join([*marked, self.text])

    @property
    def shown(self) -> str:
        """Everything that is read on it, as Slack got it."""
        texts = [_texts(block) for block in self.blocks]
        return "\n".join(part for part in texts if part) or self.text


def _texts(block: Mapping[str, Any]) -> str:
    objects = [block.get("text"), *block.get("fields", []), *block.get("elements", [])]
    said = [one["text"] for one in objects if isinstance(one, dict) and "text" in one]
    return "\n".join(one if isinstance(one, str) else one["text"] for one in said)
