"""Connecting one Telegram bot: its token, looked at and saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from bot.cli.asking import told_well
from bot.telegram.checking import Asked, Checked, check_telegram
from routing.inbound import Platform
from workers import setting_values
from workers.settings import update

if TYPE_CHECKING:
    from bot.cli.asking import Asking
    from workers.settings import Settings


def connect(made: Settings, ask: Asking, channel: str) -> Checked:
    """Take the token if it is still to be set, look at everything, and save it when all is well.

    `channel` is a group's number, or empty for the one that is set. Raises `ClickException` for
    what is wrong, where it cannot be asked again.
    """
    if not made.telegram_token:
        click.echo("In Telegram, write /newbot to @BotFather, and copy the token it answers with.")
    token = _asked(ask, made.telegram_token)
    while not told_well((checked := check_telegram(_what(made, token, channel))).findings):
        token = _asked(ask, None, token)
    more = {"channel": f"telegram:{channel}"} if channel else {}
    update(made.folder, {"telegram_token": token, **more})
    return checked


def _asked(ask: Asking, said: str | None, default: str = "") -> str:
    return ask("The bot's token (not shown):", default, said, _token, secret=True)


def _what(made: Settings, token: str, channel: str) -> Asked:
    group = made.channel
    here = group is not None and group.platform is Platform.TELEGRAM
    return Asked(
        token=token,
        url=made.telegram_base_url,
        webhook=(made.public_url or "") if made.telegram_webhook_secret else "",
        channel=channel or (group.chat if group and here else ""),
    )


def _token(said: str) -> str:
    try:
        return setting_values.telegram_token(said)
    except setting_values.Bad:
        example = "123456789:AAF0…"
        raise click.BadParameter(f"A bot's token looks like {example}") from None
