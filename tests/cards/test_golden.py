"""Every card that the desk can show looks on every platform as it did: one file for each.

`make golden` writes the files anew; read the difference before you keep it.
"""

from __future__ import annotations

import json
import os
from difflib import unified_diff
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.slack.rendering import render
from bot.telegram.rendering import draw as draw_on_telegram
from bot.terminal.drawing import draw as draw_in_terminal
from sample_facts import card_of
from told_codes import refusals, tellable

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.cards import Card

GOLDEN = Path(__file__).parent / "golden"
KEY = "k" * 22
COLUMNS = 60
HEADING = "=== "


def on_slack(card: Card) -> str:
    drawn = render(card, KEY)
    shown = {"text": drawn.text, "blocks": drawn.blocks}
    return json.dumps(shown, ensure_ascii=False, separators=(",", ":"))


def on_telegram(card: Card) -> str:
    drawn = draw_on_telegram(card, KEY)
    rows = [
        "".join(f"[{b.label} -> {b.data.removeprefix(KEY)}]" for b in r) for r in drawn.keyboard
    ]
    return "\n".join((drawn.html, *rows))


def in_terminal(card: Card) -> str:
    return "\n".join(draw_in_terminal(card, COLUMNS))


RENDERERS: dict[str, Callable[[Card], str]] = {
    "slack": on_slack,
    "telegram": on_telegram,
    "terminal": in_terminal,
}


@cache
def cards() -> dict[str, Card]:
    """Every notice and every refusal, as a card with sample facts."""
    keys = tellable() | {f"refused.{code}" for code in refusals()}
    return {key: card_of(key) for key in sorted(keys)}


def readable(shown: str) -> list[str]:
    """Give what is shown on lines of its own, blocks spread out."""
    if shown.startswith("{"):
        shown = json.dumps(json.loads(shown), indent=1, ensure_ascii=False)
    return shown.splitlines()


def kept(platform: str) -> dict[str, str]:
    path = GOLDEN / f"{platform}.txt"
    text = path.read_text("utf-8") if path.exists() else ""
    found = (one.partition("\n") for one in f"\n{text}".split(f"\n{HEADING}")[1:])
    return {key: shown.strip("\n") for key, _, shown in found}


def write(platform: str, shown: dict[str, str]) -> None:
    GOLDEN.mkdir(exist_ok=True)
    told = "\n".join(f"{HEADING}{key}\n{one}\n" for key, one in shown.items())
    (GOLDEN / f"{platform}.txt").write_text(told, "utf-8")


def differences(before: dict[str, str], now: dict[str, str]) -> str:
    """Give what is otherwise than before, card by card."""
    lines: list[str] = []
    for key in sorted({*before, *now}):
        old, new = readable(before.get(key, "")), readable(now.get(key, ""))
        lines += unified_diff(old, new, f"{key} before", f"{key} now", lineterm="", n=1)
    return "\n".join(lines)


@pytest.mark.parametrize("platform", RENDERERS)
def test_every_card_looks_as_it_did(platform: str) -> None:
    now = {key: RENDERERS[platform](card).strip("\n") for key, card in cards().items()}
    if os.environ.get("OUTDESK_TEST_GOLDEN"):
        write(platform, now)
    told = differences(kept(platform), now)
    assert not told, f"run `make golden` and keep its difference if it is meant:\n{told}"


def test_no_card_shows_what_only_the_code_reads() -> None:
    odd = {key: card.text for key, card in cards().items() if "{" in card.text or "}" in card.text}
    assert not odd
