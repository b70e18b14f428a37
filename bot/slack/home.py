"""App Home: my things, or the operator's board, always as they stand now.

Published when somebody opens it, and again soon after something changes for whoever looked at it
lately. A button there is the same as writing the reference. Knows no rule.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import aiohttp
from slack_sdk.errors import SlackApiError

from bot.lookup import Lookup
from bot.slack.clients import speaking_in
from bot.slack.reading import team_of
from bot.slack.rendering import render
from bot.speech import Reader
from bot.wording import word
from routing.inbound import Account, Inbound, InboundKind, Place, Platform
from storage.history import History
from workers.logs import log

if TYPE_CHECKING:
    from slack_sdk.web.async_client import AsyncWebClient

    from bot.slack.reading import Body
    from bot.slack.rendering import Block
    from workers.runtime import Runtime

KEY = "home"
"""What stands before the action in a button of the home tab."""

AGAIN_AFTER = 1.0
"""Seconds in which several changes become one new view."""

LOOKED_LATELY = 3600.0
"""Seconds after a look in which a home tab follows what changes."""

_REFERENCES = {"show": "T", "look": "T", "request": "R"}


@dataclass(slots=True)
class _Looked:
    """Who has the tab open, since when, and what it shows."""

    at: float
    shown: str = ""


class Home:
    """Publishes home tabs; used from one event loop."""

    def __init__(self, runtime: Runtime, client: AsyncWebClient) -> None:
        self._runtime = runtime
        self._client = client
        self._looked: dict[Account, _Looked] = {}
        self._loop = asyncio.get_running_loop()
        self._changed = asyncio.Event()
        self._following = self._loop.create_task(self._follow())
        runtime.on_ring(self._rung)

    def opened(self, body: Body) -> bool:
        """Publish the tab of whoever opened it; tell whether that is what the body says."""
        event = body.get("event")
        if not isinstance(event, dict) or event.get("type") != "app_home_opened":
            return False
        user = event.get("user")
        if event.get("tab") == "home" and isinstance(user, str):
            account = Account(platform=Platform.SLACK, team=team_of(body), user=user)
            self._looked[account] = _Looked(at=time.monotonic())
            self._changed.set()
        return True

    async def close(self) -> None:
        """Follow nothing any more."""
        self._following.cancel()
        await asyncio.gather(self._following, return_exceptions=True)

    def _rung(self) -> None:
        # It rings with every letter: the loop is only woken where a tab is open and not yet told.
        if self._looked and not self._changed.is_set() and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._changed.set)

    async def _follow(self) -> None:
        while True:
            await self._changed.wait()
            self._changed.clear()
            since = time.monotonic() - LOOKED_LATELY
            self._looked = {who: one for who, one in self._looked.items() if one.at > since}
            for account, looked in list(self._looked.items()):
                await self._publish(account, looked)
            await asyncio.sleep(AGAIN_AFTER)

    async def _publish(self, account: Account, looked: _Looked) -> None:
        try:
            blocks = await asyncio.to_thread(self._blocks, account)
            shown = hashlib.sha256(json.dumps(blocks).encode()).hexdigest()
            if shown == looked.shown:
                return
            view = {"type": "home", "blocks": blocks}
            with speaking_in(account.team):
                await self._client.views_publish(user_id=account.user, view=view)
            looked.shown = shown
        except (SlackApiError, aiohttp.ClientError, TimeoutError, OSError) as error:
            log.warning("home not published", kind=type(error).__name__)
        except Exception as error:
            # Whatever it was: the tabs of all others still follow what changes.
            log.fault("home not published", error)

    def _blocks(self, account: Account) -> list[Block]:
        runtime = self._runtime
        person = runtime.ledger.read(lambda reads: reads.person_by_account(account))
        notice = runtime.desk.things_for(account, runtime.clock())
        reader = Reader(lang=runtime.catalogue.desk.lang, zone=runtime.catalogue.desk.zone)
        if person is not None:
            reader = replace(reader, lang=person.lang, zone=person.zone)
        looked_up = Lookup(runtime.ledger, History(runtime.ledger.engine), runtime.catalogue)
        card = word(notice, reader, looked_up, runtime.clock())
        mine = tuple(one for one in card.actions if one.key.partition(".")[0] in _REFERENCES)
        return list(render(replace(card, actions=mine), KEY).blocks)


def said_at_home(inbound: Inbound) -> Inbound:
    """Give a press in the home tab as the words that it stands for; all else as it is."""
    if inbound.press is None or inbound.press.card != KEY:
        return inbound
    name, _, number = inbound.press.action.partition(".")
    user = inbound.account.user
    return replace(
        inbound,
        kind=InboundKind.WORDS,
        press=None,
        text=f"{_REFERENCES.get(name, 'T')}-{number}",
        place=Place(platform=Platform.SLACK, team=inbound.account.team, chat=user),
    )
