"""From nothing to a task claimed in the chat: what a human has to do for it, and how long it takes.

The how-to pages list the same steps, word for word.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from bot.cli import main
from fake_slack import APP_TOKEN, TOKEN, FakeSlack
from fake_telegram import TOKEN as BOT_TOKEN
from fake_telegram import USERNAME, FakeTelegram
from pages import page, section
from setting_up import CODE, Somebody, somebody
from slack_seen import BOT
from slack_sender import Sender
from storage.installations import Installation, Installations
from storage.secrets import Keys
from workers.runtime import Access, open_ledger
from workers.settings import load

if TYPE_CHECKING:
    from pathlib import Path

    from click.testing import Result

MOST_STEPS = 8
MOST_SECONDS = 600.0
OLA = "U0OLA"
ON_TELEGRAM = 77


def steps(name: str) -> list[str]:
    """Give the steps that a page lists, without their details."""
    text = section(page(f"docs/how-to/{name}.md"), "## Step by step")
    return re.findall(r"^\d\. \*\*(.+?)\*\*", text, re.MULTILINE)


def told(folder: Path, *command: str, **settings: str) -> Result:
    """Run a command that asks nothing, in this process."""
    environ = {f"OUTDESK_{key.upper()}": value for key, value in settings.items()}
    return CliRunner().invoke(main, command, env={"OUTDESK_HOME": str(folder), **environ})


def tells(slack: FakeSlack, body: dict[str, object]) -> None:
    kind = "events_api" if body["type"] == "event_callback" else "interactive"
    slack.push(kind, body)


@pytest.mark.slow
def test_a_task_is_claimed_in_slack_after_seven_steps(tmp_path: Path) -> None:
    with (
        FakeSlack() as slack,
        somebody(tmp_path, "setup", "slack", slack_base_url=slack.url) as ola,
    ):
        sender = Sender(0)
        ola.does("Run one line.")
        ola.does("Answer five questions.")
        ola.types("Northside", "Lisbon", "", "", "1")
        ola.reads("https://api.slack.com/apps?new_app=1")
        ola.does("Create the app.")
        ola.does("Make the app-level token.")
        ola.types(APP_TOKEN)
        ola.does("Install the app.")
        slack.person(OLA, "Ola")
        ola.types(TOKEN)
        ola.does("Send the word.")
        word = ola.until(lambda: CODE.search(ola.said))[1]
        ola.until(lambda: slack.is_connected)
        tells(slack, sender.said(OLA, word))
        ola.reads("You run this desk now.")
        ola.does("Take the test task.")
        card = ola.until(lambda: next((m for m in slack.of(OLA) if "claim" in m.keys), None))
        tells(slack, sender.pressed(OLA, card, "claim"))
        took = ola.ends()

    assert "Taken. The whole way works." in ola.said
    assert TOKEN not in ola.said
    assert APP_TOKEN not in ola.said
    assert ola.done == steps("slack")
    assert len(ola.done) <= MOST_STEPS
    assert took < MOST_SECONDS
    made = load(tmp_path, {})
    assert (made.slack_token, made.slack_app_token) == (TOKEN, APP_TOKEN)
    assert slack.refused == []


@pytest.mark.slow
def test_a_task_is_claimed_in_telegram_after_six_steps(tmp_path: Path) -> None:
    with (
        FakeTelegram() as telegram,
        somebody(tmp_path, "setup", "telegram", telegram_base_url=telegram.address) as ola,
    ):
        ola.does("Run one line.")
        ola.does("Answer five questions.")
        ola.types("Northside", "Lisbon", "", "", "3")
        ola.does("Make the bot.")
        ola.does("Paste its token.")
        ola.types(BOT_TOKEN)
        ola.does("Open the link.")
        word = ola.until(lambda: CODE.search(ola.said))[1]
        assert f"https://t.me/{USERNAME}?start={word}" in ola.said
        telegram.writes(ON_TELEGRAM, f"/start {word}")
        ola.reads("You run this desk now.")
        ola.does("Take the test task.")
        telegram.presses(ON_TELEGRAM, telegram.sees(ON_TELEGRAM, label="claim"), "claim")
        took = ola.ends()

    assert "Taken. The whole way works." in ola.said
    assert BOT_TOKEN not in ola.said
    assert ola.done == steps("telegram")
    assert len(ola.done) <= MOST_STEPS
    assert took < MOST_SECONDS
    assert load(tmp_path, {}).telegram_token == BOT_TOKEN
    said = told(tmp_path, "invite", "--firm", "Lind").output
    assert f"In Telegram: https://t.me/{USERNAME}?start=" in said


def begun(ola: Somebody, *answers: str) -> None:
    ola.types("Northside", "Lisbon", "", "", "1", *answers)


@pytest.mark.slow
def test_what_is_wrong_is_told_and_nothing_is_saved(tmp_path: Path) -> None:
    with FakeSlack() as slack:
        slack.channel("C0BOOKS", "books")
        command = ("setup", "slack", "--channel", "#books")
        with somebody(tmp_path, *command, slack_base_url=slack.url) as ola:
            begun(ola, APP_TOKEN, TOKEN)
            ola.reads("Nothing was saved.")
        assert "northside is not in #books. Write there: /invite @northside" in ola.said
        assert load(tmp_path, {}).slack_token is None
        slack.members["C0BOOKS"].add(BOT)
        command = (*command, "--no-test")
        with somebody(tmp_path, *command, slack_base_url=slack.url) as ola:
            ola.types("1", APP_TOKEN, TOKEN)
            ola.ends()
        channel = load(tmp_path, {}).channel
        assert channel is not None
        assert channel.chat == "C0BOOKS"
        assert 'slack_app_token = "xapp' in (tmp_path / "outdesk.toml").read_text()


@pytest.mark.slow
def test_a_token_of_the_wrong_kind_is_named_and_never_shown(tmp_path: Path) -> None:
    with somebody(tmp_path, "setup", "slack") as ola:
        begun(ola, TOKEN)
        said = ola.reads("which starts with xapp-.")
    assert "That is the bot's token. Here belongs the app-level token" in said
    assert TOKEN not in said


@pytest.mark.slow
def test_doctor_looks_at_the_platforms_again(tmp_path: Path) -> None:
    with FakeSlack() as slack, FakeTelegram() as telegram:
        given = {"slack_base_url": slack.url, "telegram_base_url": telegram.address}
        tokens = {"slack_token": TOKEN, "slack_app_token": APP_TOKEN, "telegram_token": BOT_TOKEN}
        assert told(tmp_path, "init", "-y").exit_code == 0
        well = told(tmp_path, "doctor", **given, **tokens)
        assert well.exit_code == 0, well.output
        assert "ok    the app northside is in the workspace Lind" in well.output
        assert "ok    the bot is @northside_bot" in well.output
        slack.scopes.discard("commands")
        said = told(tmp_path, "doctor", **given, **tokens).output
        assert "the bot is" in said
        assert "wrong The app lacks the right to commands." in said
        tokens["telegram_more_tokens"] = "7373:" + "BB" * 17
        said = told(tmp_path, "doctor", **given, **tokens).output
        assert "wrong Bot 7373: Telegram does not know this token." in said


@pytest.mark.slow
def test_a_group_where_the_bot_is_not_is_not_saved(tmp_path: Path) -> None:
    command = ("setup", "telegram", "--no-test", "--channel", "-100500")
    with FakeTelegram() as telegram:
        given = {"telegram_base_url": telegram.address}
        with somebody(tmp_path, *command, **given) as ola:
            begun(ola, BOT_TOKEN)
            ola.reads("Nothing was saved.")
        assert "is not in the group -100500" in ola.said
        telegram.chats.add(-100500)
        with somebody(tmp_path, *command, **given) as ola:
            ola.types("1", BOT_TOKEN)
            ola.ends()
    assert 'channel = "telegram:-100500"' in (tmp_path / "outdesk.toml").read_text()


@pytest.mark.slow
def test_doctor_looks_at_every_workspace_that_installed_the_app(tmp_path: Path) -> None:
    with FakeSlack() as slack:
        given = {
            "slack_base_url": slack.url,
            "slack_client_id": "1.2",
            "slack_client_secret": "kept",
            "slack_signing_secret": "known",
            "public_url": "http://127.0.0.1:9",
        }
        assert told(tmp_path, "init", "-y").exit_code == 0
        slack.tokens["xoxb-roth"] = "T0ROTH"
        with open_ledger(load(tmp_path, {}), Access.LEAVE) as ledger:
            kept = Installations(ledger, Keys(tmp_path / "keys"))
            now = datetime.now(UTC)
            kept.keep(Installation(team="T0ROTH", token="xoxb-roth", installed_at=now))
            kept.keep(Installation(team="T0LIND", token="xoxb-gone", installed_at=now))
        said = told(tmp_path, "doctor", **given).output
    assert "no desk runs now. Start it" in said
    assert "ok    the app northside is in the workspace Lind" in said
    assert "wrong T0LIND: Slack does not know the bot token." in said
    assert "install it again: http://127.0.0.1:9/slack/install" in said
