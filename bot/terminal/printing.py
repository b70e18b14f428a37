"""Deliveries as lines on standard output: for people who read, and as JSON for programs.

Knows no desk and no screen.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.terminal.drawing import draw

if TYPE_CHECKING:
    from bot.terminal.carrier import Shown

COLUMNS = 72


def as_json(shown: Shown) -> str:
    """Give one delivery as one line of JSON."""
    told = {
        "at": shown.at.isoformat(),
        "to": shown.to,
        "platform": shown.place.platform.value,
        "notice": shown.notice,
        "ref": shown.ref,
        "text": shown.card.text,
        "actions": [action.key for action in shown.card.actions],
        "files": [file.name for file in shown.card.files],
        "edited": shown.edited,
    }
    if shown.repeat:
        told["repeat"] = True
    return json.dumps(told, ensure_ascii=False)


def as_card(shown: Shown, zone: str = "UTC", *, keys: bool = True) -> str:
    """Give one delivery as a card under a heading; `keys` shows the buttons by their keys."""
    at = shown.at.astimezone(ZoneInfo(zone)).strftime("%a %d %b, %H:%M")
    what = " ".join(part for part in (shown.notice, shown.ref) if part)
    heading = f"── {shown.to} · {at} · {what}{' · edited' if shown.edited else ''}"
    lines = draw(shown.card, COLUMNS, first=None if keys else 1)
    pressed = " ".join(f"[{action.key}]" for action in shown.card.actions)
    keyed = [f"   {pressed}"] if keys and pressed else []
    return "\n".join((heading, *(f"   {line}" for line in lines), *keyed))
