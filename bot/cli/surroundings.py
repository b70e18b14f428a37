"""What the platforms say of this desk: the same looks as when it was set up.

Knows which platforms are set up; what is right there, their own rooms say.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from routing.inbound import Platform

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.findings import Finding
    from workers.settings import Settings


def surroundings(made: Settings, *, runs: bool) -> Iterator[Finding]:
    """Look at every platform that is set up; `runs`: whether the desk itself runs now."""
    if made.slack_token or made.slack_client_id:
        yield from _slack(made, runs=runs)
    if made.telegram_token:
        from bot.findings import of

        yield from _telegram(made, made.telegram_token, runs=runs)
        for token in made.telegram_more_tokens:
            name = f"Bot {token.partition(':')[0]}"
            yield from of(name, _telegram(made, token, runs=runs, first=False))
    if made.slack_token or made.telegram_token:
        yield _drop(made)


def _drop(made: Settings) -> Finding:
    """Whether what is too large for a chat can go by a link."""
    from bot.findings import ok

    if made.public_url is None:
        return ok("Files too large for a chat cannot be fetched: there is no public_url.")
    return ok(f"Files too large for a chat go by links: {made.public_url}/drop")


def _slack(made: Settings, *, runs: bool) -> Iterator[Finding]:
    from bot.findings import of
    from bot.slack.checking import Asked, check_slack, is_away
    from bot.slack.manifest import INSTALL

    asked = Asked(
        bot_token=made.slack_token or "",
        app_token=made.slack_app_token or "",
        url=made.slack_base_url,
        channel=_channel(made, Platform.SLACK),
    )
    yield from asyncio.run(check_slack(asked)).findings
    for name, token in _installed(made):
        there = Asked(bot_token=token, url=made.slack_base_url)
        found = asyncio.run(check_slack(there)).findings
        again = f"Let somebody there install it again: {made.public_url}{INSTALL}"
        yield from of(name, found, "" if any(map(is_away, found)) else again)
    if made.public_url and not made.slack_app_token:
        from bot.reaching import check_address
        from bot.slack.listening import PATH

        yield asyncio.run(check_address(made.public_url, PATH, runs=runs))


def _installed(made: Settings) -> tuple[tuple[str, str], ...]:
    """Give the workspaces that installed the app and did not take it away: name and token."""
    from storage.installations import Installations
    from storage.secrets import Keys
    from workers.runtime import Access, open_ledger

    if not made.slack_client_id:
        return ()
    with open_ledger(made, Access.READ) as ledger:
        every = Installations(ledger, Keys(made.keys)).every()
    there = (one for one in every if one.revoked_at is None)
    return tuple((one.name or one.team or one.enterprise, one.token) for one in there)


def _telegram(made: Settings, token: str, *, runs: bool, first: bool = True) -> Iterator[Finding]:
    from bot.telegram.checking import Asked, check_telegram

    webhook = (made.public_url or "") if made.telegram_webhook_secret else ""
    asked = Asked(
        token=token,
        url=made.telegram_base_url,
        webhook=webhook,
        channel=_channel(made, Platform.TELEGRAM) if first else "",
        runs=runs,
    )
    yield from check_telegram(asked).findings
    if webhook and first:
        from bot.reaching import check_address
        from bot.telegram.webhook import PATH

        yield asyncio.run(check_address(webhook, PATH, runs=runs))


def _channel(made: Settings, platform: Platform) -> str:
    place = made.channel
    return place.chat if place is not None and place.platform is platform else ""
