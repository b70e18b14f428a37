"""A desk set up from nothing on platforms that others wrote: what a human does, and the time.

Run this file to write what is seen into the documentation. Slack's own pages, where an app is made
and installed, are done by nobody here: each is counted as one thing to do, and takes no time.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, TypeVar

from counterparts import SLACK_TOKEN, ThirdSlack, ThirdTelegram
from fake_slack import APP_TOKEN
from fake_telegram import TOKEN as BOT_TOKEN
from pages import ROOT
from setting_up import CODE, somebody
from slack_seen import TEAM
from slack_sender import Sender
from waiting import soon

if TYPE_CHECKING:
    from collections.abc import Callable

    from setting_up import Somebody

R = TypeVar("R")
PAGE = "docs/reference/measurements.md"
REGENERATE = ".venv/bin/python tests/support/set_up_on_others.py"
BEGIN, END = f"<!-- begin: written by {REGENERATE} -->\n", "<!-- end of setting up -->\n"
OLA = 77


@dataclass(frozen=True, kw_only=True, slots=True)
class SetUp:
    """What a human did, in order, what the command said, and the seconds until it ended."""

    done: tuple[str, ...]
    said: str
    took: float


def on_slack(folder: Path) -> SetUp:
    """Set a desk up in Slack, until the test task is taken there."""
    with (
        ThirdSlack(["ola"]) as slack,
        somebody(folder, "setup", "slack", slack_base_url=slack.url) as ola,
    ):
        user, sender = slack.user("ola"), Sender(0)
        ola.does("Run one line.")
        ola.does("Answer five questions.")
        ola.types("Northside", "Lisbon", "", "", "1")
        ola.reads("https://api.slack.com/apps?new_app=1")
        ola.does("Create the app.")
        ola.does("Make the app-level token.")
        ola.types(APP_TOKEN)
        ola.does("Install the app.")
        ola.types(SLACK_TOKEN)
        ola.does("Send the word.")
        word = ola.until(lambda: CODE.search(ola.said))[1]
        slack.connected()
        slack.push("events_api", sender.said(user, word))
        ola.reads("You run this desk now.")
        ola.does("Take the test task.")
        button = found(lambda: slack_button(slack, user, "claim"))
        slack.push("interactive", pressed_on_slack(sender, user, button))
        return told(ola)


def on_telegram(folder: Path) -> SetUp:
    """Set a desk up in Telegram, until the test task is taken there."""
    with (
        ThirdTelegram() as telegram,
        somebody(folder, "setup", "telegram", telegram_base_url=telegram.address) as ola,
    ):
        ola.does("Run one line.")
        ola.does("Answer five questions.")
        ola.types("Northside", "Lisbon", "", "", "3")
        ola.does("Make the bot.")
        ola.does("Paste its token.")
        ola.types(BOT_TOKEN)
        ola.does("Open the link.")
        word = ola.until(lambda: CODE.search(ola.said))[1]
        telegram.inject(message=written(f"/start {word}"))
        ola.reads("You run this desk now.")
        ola.does("Take the test task.")
        data = found(lambda: telegram_button(telegram, "claim"))
        message = written("a card")
        telegram.inject(
            callback_query={
                "id": "1", "from": message["from"], "chat_instance": "1",
                "message": message, "data": data,
            }
        )  # fmt: skip
        return told(ola)


def told(ola: Somebody) -> SetUp:
    took = ola.ends()
    return SetUp(done=tuple(ola.done), said=ola.said, took=took)


def found(look: Callable[[], R | None]) -> R:
    """Wait until something is there, and give it."""
    seen: list[R] = []

    def there() -> bool:
        one = look()
        seen.extend([] if one is None else [one])
        return bool(seen)

    assert soon(there)
    return seen[0]


def slack_button(slack: ThirdSlack, user: str, key: str) -> dict[str, Any] | None:
    """Give a button as the platform itself shows it, with the message that has it."""
    for message in slack.of(user):
        for block in message.get("blocks") or ():
            for element in block.get("elements", ()):
                if str(element.get("value", "")).endswith(f"/{key}"):
                    return {**element, "message_ts": message["ts"]}
    return None


def pressed_on_slack(sender: Sender, user: str, button: dict[str, Any]) -> dict[str, Any]:
    action = {name: button[name] for name in ("type", "action_id", "value")}
    channel = f"D{user[1:]}"
    return {
        "type": "block_actions",
        "team": {"id": TEAM},
        "user": {"id": user, "team_id": TEAM},
        "trigger_id": "1",
        "container": {
            "type": "message",
            "channel_id": channel,
            "message_ts": button["message_ts"],
        },
        "channel": {"id": channel},
        "actions": [{**action, "action_ts": sender.stamp()}],
    }


def telegram_button(telegram: ThirdTelegram, key: str) -> str | None:
    """Give what the newest button of that kind brings back, from what the platform took."""
    for _, _, answer in reversed(telegram.calls):
        result = answer.get("result")
        markup = result.get("reply_markup") if isinstance(result, dict) else None
        for row in (markup or {}).get("inline_keyboard", ()):
            for button in row:
                if button.get("callback_data", "").endswith(f"/{key}"):
                    return str(button["callback_data"])
    return None


def written(text: str) -> dict[str, Any]:
    """Give a message of hers in her own chat."""
    ola = {"id": OLA, "is_bot": False, "first_name": "Ola", "language_code": "en"}
    chat = {"id": OLA, "type": "private"}
    return {"message_id": 1, "date": 1, "chat": chat, "from": ola, "text": text}


def table(seen: dict[str, SetUp]) -> str:
    """Give the table of the page."""
    rows = (
        f"| {platform} | {len(one.done)}: {' '.join(one.done)} | {one.took:.0f} s |"
        for platform, one in seen.items()
    )
    head = "| on | what a human does | the rest takes |\n| --- | --- | --- |"
    return "\n".join((head, *rows))


def write() -> None:
    """Set up on both, and write the page."""
    seen: dict[str, SetUp] = {}
    for platform, set_up in (("Slack", on_slack), ("Telegram", on_telegram)):
        with TemporaryDirectory() as folder:
            seen[platform] = set_up(Path(folder))
    text = (ROOT / PAGE).read_text("utf-8")
    before, _, rest = text.partition(BEGIN)
    (ROOT / PAGE).write_text(f"{before}{BEGIN}\n{table(seen)}\n\n{END}{rest.partition(END)[2]}")
    print(json.dumps({name: [len(one.done), one.took] for name, one in seen.items()}))


if __name__ == "__main__":
    write()
