"""Is Telegram set up as the desk needs it? Asked of Telegram itself, and told in plain words.

Reads only, confirms nothing and writes to nobody. Knows no desk.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, TelegramError

from bot.findings import Finding, look, ok, wrong
from bot.telegram.line import ADDRESS, Line

if TYPE_CHECKING:
    from telegram import Bot, User

_PORTS = (443, 80, 88, 8443)
_WITHIN = 10.0


@dataclass(frozen=True, kw_only=True, slots=True)
class Asked:
    """What is to be looked at. `runs`: whether the desk itself listens now.

    `webhook` is the desk's own address when Telegram is to send there; `channel` a group's number.
    """

    token: str = field(repr=False)
    url: str = ADDRESS
    webhook: str = ""
    channel: str = ""
    runs: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Checked:
    """What was found, and the bot's name where Telegram said so."""

    findings: tuple[Finding, ...]
    name: str = ""


def check_telegram(asked: Asked) -> Checked:
    """Look at token, webhook, other listeners and group; raises nothing that Telegram says."""
    with Line(asked.token, asked.url, read_within=_WITHIN) as line:
        return line.call(_check(line.bot, asked))


async def _check(bot: Bot, asked: Asked) -> Checked:
    try:
        me = await bot.get_me()
    except InvalidToken:
        said = "Telegram does not know this token."
        return Checked(findings=(wrong(said, "Ask @BotFather for it again: /mybots, API Token."),))
    except TelegramError as error:
        said = f"Telegram does not answer at {asked.url} ({type(error).__name__})."
        advice = "Is this machine on the network? Is telegram_base_url right?"
        return Checked(findings=(wrong(said, advice),))
    name = me.username or ""
    findings = [ok(f"the bot is @{name}"), *await _asked(bot, asked)]
    if asked.channel:
        findings.append(await _group(bot, me, asked.channel))
    return Checked(findings=tuple(findings), name=name)


async def _asked(bot: Bot, asked: Asked) -> list[Finding]:
    try:
        hook = await bot.get_webhook_info()
        if asked.webhook:
            return [_address(asked.webhook), *_hooked(hook.url, hook.last_error_message, asked)]
        if hook.url:
            host = urlsplit(hook.url).hostname
            said = f"A webhook at {host} gets what people write to this bot."
            return [look(said, "The desk takes it away when it starts; use a bot of its own.")]
        return [ok("nothing else gets its messages") if asked.runs else await _alone(bot)]
    except TelegramError as error:
        return [look(f"Telegram did not say who listens ({type(error).__name__}).")]


async def _alone(bot: Bot) -> Finding:
    """Tell whether another program polls; asking for nothing confirms nothing."""
    try:
        await bot.get_updates(limit=1, timeout=0)
    except Conflict:
        said = "Another program reads this bot's messages right now."
        return wrong(said, "Stop it, or give the desk a bot of its own.")
    return ok("nothing else gets its messages")


def _address(base: str) -> Finding:
    parts = urlsplit(base)
    port = parts.port or 443
    if parts.scheme != "https" or port not in _PORTS:
        said = f"Telegram sends to https on port 443, 80, 88 or 8443, and not to {base}."
        return wrong(said, "Change public_url, or remove telegram_webhook_secret.")
    return ok(f"{base} is an address that Telegram sends to")


def _hooked(url: str, error: str | None, asked: Asked) -> list[Finding]:
    if not url.startswith(asked.webhook):
        return [look("Telegram does not send here yet.", "It does once outdesk serve runs.")]
    if error:
        return [wrong(f"Telegram could not deliver: {error}.", "Is the address reached from afar?")]
    return [ok("Telegram sends here")]


async def _group(bot: Bot, me: User, chat: str) -> Finding:
    try:
        group = await bot.get_chat(chat)
        member = await bot.get_chat_member(chat, me.id)
    except (BadRequest, Forbidden):
        return wrong(f"@{me.username} is not in the group {chat}.", "Add it there as a member.")
    except TelegramError as error:
        return look(f"The group {chat} was not looked up ({type(error).__name__}).")
    called = group.title or chat
    if member.status in ("left", "kicked"):
        return wrong(f"@{me.username} is not in {called}.", "Add it there as a member.")
    if not me.can_read_all_group_messages and member.status != "administrator":
        said = f"@{me.username} is in {called}; its privacy mode is on, so it reads there only"
        return ok(f"{said} what is said to it, which is enough")
    return ok(f"@{me.username} is in {called}")
