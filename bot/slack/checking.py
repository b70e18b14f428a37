"""Is Slack set up as the desk needs it? Asked of Slack itself, and told in plain words.

Reads only; writes to nobody. Knows no desk.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.findings import Finding, look, ok, wrong
from bot.slack.faults import code_of
from bot.slack.manifest import SCOPES

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

WITHIN = 10
PAGES = 20
_PERMISSIONS = "Open https://api.slack.com/apps, your app, 'OAuth & Permissions'"
_AWAY = "Slack does not answer"
_AGAIN = "then 'Reinstall to Workspace'."
_BOT_TOKEN = {
    "invalid_auth": (
        "Slack does not know the bot token.",
        f"{_PERMISSIONS}, and copy the Bot User OAuth Token (xoxb-) again.",
    ),
    "not_allowed_token_type": (
        "That is another kind of token.",
        f"{_PERMISSIONS}, and copy the Bot User OAuth Token, which starts with xoxb-.",
    ),
    **dict.fromkeys(
        ("account_inactive", "token_revoked"),
        (
            "The app was removed from the workspace.",
            "Install it again ('Install App'), and give the new token: outdesk setup slack",
        ),
    ),
    "token_expired": (
        "The bot token is too old.",
        "Turn token rotation off for a desk in one workspace, or let people install it by OAuth.",
    ),
}
_APP_TOKEN = {
    "missing_scope": (
        "The app-level token lacks the scope connections:write.",
        "Make one with it: 'Basic Information', 'App-Level Tokens', 'Generate'.",
    ),
    "invalid_auth": (
        "Slack does not know the app-level token.",
        "Copy it again: 'Basic Information', 'App-Level Tokens' (xapp-).",
    ),
    "not_allowed_token_type": (
        "That is no app-level token.",
        "It starts with xapp- and is made under 'Basic Information', 'App-Level Tokens'.",
    ),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Asked:
    """What is to be looked at; empty is left out. `channel` is an id, or a name such as #books."""

    bot_token: str = field(default="", repr=False)
    app_token: str = field(default="", repr=False)
    url: str
    channel: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Checked:
    """What was found; who the bot is, and the channel's id, where Slack said so."""

    findings: tuple[Finding, ...]
    workspace: str = ""
    team: str = ""
    name: str = ""
    channel: str = ""


async def check_slack(asked: Asked) -> Checked:
    """Look at tokens, rights and channel; raises nothing that Slack or the network say."""
    async with aiohttp.ClientSession() as session:
        client = AsyncWebClient(
            token=asked.bot_token or None,
            base_url=asked.url.rstrip("/") + "/",
            session=session,
            timeout=WITHIN,
            retry_handlers=[],
        )
        checked = Checked(findings=())
        if asked.bot_token:
            checked = await _workspace(client, asked)
        findings = list(checked.findings)
        if asked.app_token:
            findings.append(await _socket(client, asked))
        channel = ""
        if asked.channel and checked.team:
            found, channel = await _channel(client, asked.channel, checked.name)
            findings.append(found)
    return Checked(
        findings=tuple(findings),
        workspace=checked.workspace,
        team=checked.team,
        name=checked.name,
        channel=channel,
    )


def is_away(finding: Finding) -> bool:
    """Tell whether it says that Slack itself was not reached: that is no token's fault."""
    return finding.said.startswith(_AWAY)


async def _asked(
    call: Callable[[], Awaitable[Any]], words: dict[str, tuple[str, str]], url: str
) -> Any:
    """Give Slack's answer, or the finding that it is."""
    try:
        return await call()
    except SlackApiError as error:
        code = code_of(error) or "no reason given"
        return wrong(*words.get(code, (f"Slack refuses: {code}.", "See docs/how-to/slack.md.")))
    except (aiohttp.ClientError, TimeoutError, OSError) as error:
        said = f"{_AWAY} at {url} ({type(error).__name__})."
        return wrong(said, "Is this machine on the network? Is slack_base_url right?")


async def _workspace(client: AsyncWebClient, asked: Asked) -> Checked:
    answer = await _asked(client.auth_test, _BOT_TOKEN, asked.url)
    if isinstance(answer, Finding):
        return Checked(findings=(answer,))
    workspace, name = str(answer.get("team") or "Slack"), str(answer.get("user") or "the bot")
    return Checked(
        findings=(ok(f"the app {name} is in the workspace {workspace}"), _scopes(answer.headers)),
        workspace=workspace,
        team=str(answer.get("team_id") or ""),
        name=name,
    )


def _scopes(headers: Any) -> Finding:
    said = next((v for k, v in dict(headers).items() if k.lower() == "x-oauth-scopes"), None)
    if said is None:
        return look("Slack did not say which rights the app has.")
    missing = sorted(set(SCOPES) - {one.strip() for one in str(said).split(",")})
    if missing:
        return wrong(
            f"The app lacks the right to {', '.join(missing)}.",
            f"{_PERMISSIONS}, add it under 'Bot Token Scopes', {_AGAIN}",
        )
    return ok("it has every right that the desk uses")


async def _socket(client: AsyncWebClient, asked: Asked) -> Finding:
    answer = await _asked(
        lambda: client.apps_connections_open(app_token=asked.app_token), _APP_TOKEN, asked.url
    )
    return answer if isinstance(answer, Finding) else ok("Socket Mode can be opened")


async def _channel(client: AsyncWebClient, said: str, name: str) -> tuple[Finding, str]:
    try:
        id = said if _is_id(said) else await _called(client, said.lstrip("#"))
        if not id:
            return _unknown(said, name), ""
        answer = await client.conversations_info(channel=id)
    except SlackApiError as error:
        code = code_of(error)
        if code == "channel_not_found":
            return _unknown(said, name), ""
        return wrong(f"Slack does not show {said}: {code}.", "Is its id right?"), ""
    except (aiohttp.ClientError, TimeoutError, OSError) as error:
        return wrong(f"{said} was not looked up ({type(error).__name__}).", "Try again."), ""
    return _joined(answer["channel"], name), id


def _is_id(said: str) -> bool:
    return said[:1] in ("C", "G") and said.isalnum() and said.isupper() and len(said) > 5


def _unknown(said: str, name: str) -> Finding:
    return wrong(
        f"{name} sees no channel {said}.", f"If it is private, write there: /invite @{name}"
    )


def _joined(channel: Any, name: str) -> Finding:
    called = f"#{channel.get('name') or channel.get('id')}"
    if channel.get("is_archived"):
        return wrong(f"{called} is archived.", "Choose another, or unarchive it.")
    if not channel.get("is_member"):
        return wrong(f"{name} is not in {called}.", f"Write there: /invite @{name}")
    if channel.get("is_ext_shared"):
        return look(f"{called} is shared with another firm: they see the last offers too.")
    return ok(f"{name} is in {called}")


async def _called(client: AsyncWebClient, name: str) -> str:
    """Give the id of the channel of that name, as far as the bot sees it."""
    cursor = ""
    for _ in range(PAGES):
        answer = await client.conversations_list(
            types="public_channel,private_channel",
            exclude_archived=True,
            limit=200,
            cursor=cursor or None,
        )
        for one in answer.get("channels") or []:
            if one.get("name") == name:
                return str(one["id"])
        cursor = (answer.get("response_metadata") or {}).get("next_cursor") or ""
        if not cursor:
            break
    return ""
