"""Slack's limits as its documentation states them, for the fake: what it would refuse, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

BAD = "invalid_blocks"
TEXT = 40_000
BLOCKS = 50


def units(text: str) -> int:
    """Give the length of a text in UTF-16 units, the stricter of the ways to count."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def fault_in(message: Mapping[str, Any]) -> str:
    """Give the code with which Slack refuses a message, or nothing."""
    text, blocks = message.get("text") or "", message.get("blocks") or []
    if not text.strip() and not blocks:
        return "no_text"
    if units(text) > TEXT:
        return "msg_too_long"
    if blocks and not text.strip():
        return "missing_text_in_message"
    if not isinstance(blocks, list) or len(blocks) > BLOCKS or not all(map(_is_good, blocks)):
        return BAD
    ids = [b["action_id"] for block in blocks for b in block.get("elements", []) if "value" in b]
    return "" if len(ids) == len(set(ids)) else BAD


def _is_good(block: Mapping[str, Any]) -> bool:
    match block.get("type"):
        case "header":
            return _is_text(block.get("text"), 150, plain=True)
        case "section":
            fields = block.get("fields")
            if fields is not None:
                return 1 <= len(fields) <= 10 and all(_is_text(one, 2_000) for one in fields)
            return _is_text(block.get("text"), 3_000)
        case "context":
            elements = block.get("elements", [])
            return 1 <= len(elements) <= 10 and all(_is_text(one, 2_000) for one in elements)
        case "actions":
            elements = block.get("elements", [])
            return 1 <= len(elements) <= 5 and all(map(_is_button, elements))
        case _:
            return False


def _is_button(button: Mapping[str, Any]) -> bool:
    return (
        button.get("type") == "button"
        and _is_text(button.get("text"), 75, plain=True)
        and 1 <= len(button.get("value", "")) <= 2_000
        and 1 <= len(button.get("action_id", "")) <= 255
        and button.get("style", "primary") in ("primary", "danger")
    )


def _is_text(found: Any, most: int, *, plain: bool = False) -> bool:
    if not isinstance(found, dict) or found.get("type") not in ("plain_text", "mrkdwn"):
        return False
    if plain and found["type"] != "plain_text":
        return False
    text = found.get("text", "")
    return bool(text.strip()) and units(text) <= most


def fault_in_view(view: Mapping[str, Any]) -> str:
    """Give the code with which Slack refuses a modal or a home tab, or nothing."""
    blocks = view.get("blocks")
    if view.get("type") not in ("modal", "home") or not isinstance(blocks, list):
        return "invalid_arguments"
    if not 1 <= len(blocks) <= 100 or not all(_is_input(b) or _is_good(b) for b in blocks):
        return "invalid_arguments"
    if view["type"] == "home":
        return "invalid_arguments" if any(b["type"] == "input" for b in blocks) else ""
    asks = any(b["type"] == "input" for b in blocks)
    titles = [view.get("title"), *(view[name] for name in ("submit", "close") if name in view)]
    fits = all(_is_text(one, 24, plain=True) for one in titles)
    ids = [b["block_id"] for b in blocks if "block_id" in b]
    known = len(view.get("private_metadata", "")) <= 3_000 and len(ids) == len(set(ids))
    return "" if fits and known and ("submit" in view or not asks) else "invalid_arguments"


def _is_input(block: Mapping[str, Any]) -> bool:
    return (
        block.get("type") == "input"
        and _is_text(block.get("label"), 2_000, plain=True)
        and 1 <= len(block.get("block_id", "")) <= 255
        and ("hint" not in block or _is_text(block["hint"], 2_000, plain=True))
        and _is_element(block.get("element", {}))
    )


def _is_element(element: Mapping[str, Any]) -> bool:
    match element.get("type"):
        case "plain_text_input" | "datepicker":
            return bool(element.get("action_id"))
        case "number_input":
            return "is_decimal_allowed" in element
        case "static_select":
            options = element.get("options", [])
            values = [one.get("value", "") for one in options]
            texts = all(_is_text(one.get("text"), 75, plain=True) for one in options)
            return 1 <= len(options) <= 100 and texts and all(1 <= len(v) <= 150 for v in values)
        case _:
            return False
