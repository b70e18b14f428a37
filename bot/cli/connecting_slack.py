"""Connecting one Slack workspace: the app from a manifest, two tokens, perhaps a channel."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import click

from bot.cli.asking import told_well
from bot.slack.checking import Asked, Checked, check_slack
from bot.slack.manifest import link
from routing.inbound import Platform
from workers.settings import update

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.cli.asking import Asking
    from workers.settings import Settings

KINDS = {
    "xoxb-": "the bot's token",
    "xapp-": "the app-level token",
    "xoxp-": "a person's token",
    "xoxe": "a token of an app that rotates them",
}


def connect(made: Settings, ask: Asking, name: str, channel: str) -> Checked:
    """Take what is still to be set, look at all of it, and save it when nothing is wrong.

    `channel` is a name or an id, or empty for the one that is set. Raises `ClickException` for
    what is wrong, where it cannot be asked again.
    """
    app_token, bot_token = made.slack_app_token, made.slack_token
    if not (app_token and bot_token):
        click.echo(_how(name))
    where = channel or (made.channel.chat if made.channel and _is_slack(made) else "")
    asked = _asked(made, where, _app_token(ask, app_token), _bot_token(ask, bot_token))
    while not told_well((checked := asyncio.run(check_slack(asked))).findings):
        app_token = _app_token(ask, None, asked.app_token)
        asked = _asked(made, where, app_token, _bot_token(ask, None, asked.bot_token))
    values = {"slack_app_token": asked.app_token, "slack_token": asked.bot_token}
    update(made.folder, values | ({"channel": f"slack:{checked.channel}"} if channel else {}))
    return checked


def _is_slack(made: Settings) -> bool:
    return made.channel is not None and made.channel.platform is Platform.SLACK


def _asked(made: Settings, channel: str, app_token: str, bot_token: str) -> Asked:
    return Asked(bot_token=bot_token, app_token=app_token, url=made.slack_base_url, channel=channel)


def _app_token(ask: Asking, said: str | None, default: str = "") -> str:
    question = "The app-level token (xapp-):"
    return ask(question, default, said, _token("xapp-"), secret=True)


def _bot_token(ask: Asking, said: str | None, default: str = "") -> str:
    return ask("The bot's token (xoxb-):", default, said, _token("xoxb-"), secret=True)


def _how(name: str) -> str:
    return (
        "1 Open this link, choose your workspace, and create the app:\n"
        f"{link(name, None)}\n"
        "  (or paste what  outdesk setup slack --manifest  prints, at https://api.slack.com/apps)\n"
        "2 There, 'Basic Information', 'App-Level Tokens': generate one with connections:write.\n"
        "3 'Install App': install it, and copy the Bot User OAuth Token.\n"
        "What you paste here is not shown."
    )


def _token(start: str) -> Callable[[str], str]:
    def read(said: str) -> str:
        if said.startswith(start) and len(said) > len(start) and said.isascii():
            return said
        kind = next((what for head, what in KINDS.items() if said.startswith(head)), "")
        got = f"That is {kind}. " if kind else ""
        raise click.BadParameter(f"{got}Here belongs {KINDS[start]}, which starts with {start}.")

    return read
