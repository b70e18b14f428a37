"""Somebody on Slack who is asked for what is missing, and opens the form for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from waiting import soon

if TYPE_CHECKING:
    from slack_desk import SlackDesk

MARA, OLA = "U0MARA", "U0OLA"
REQUEST = "Book a flight for me, please"


def asked(desk: SlackDesk) -> None:
    """Let Mara be asked for the first thing that is missing."""
    desk.arrives(MARA, "Mara", side="client", firm="Lind Consulting")
    desk.says(MARA, REQUEST)
    desk.presses(MARA, "go")


def opened(desk: SlackDesk) -> dict[str, Any]:
    """Press the form's button, and give the modal with its questions."""
    desk.presses(MARA, "form")
    assert soon(lambda: desk.slack.views and "submit" in desk.slack.modal)
    return desk.slack.modal


def labels(view: dict[str, Any]) -> list[str]:
    return [b["block_id"] for b in view["blocks"] if b["type"] == "input"]
