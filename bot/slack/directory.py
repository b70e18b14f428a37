"""Who is who in the workspace: name, zone and language, asked once a day.

A first message must not wait for Slack's answer: what does not come in time stays unknown, and is
asked again next time. Knows no desk.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import aiohttp
from slack_sdk.errors import SlackApiError

from bot.slack.clients import workspace
from workers.logs import log

if TYPE_CHECKING:
    from slack_sdk.web.async_client import AsyncWebClient

KNOWN_FOR = 24 * 3600.0
ANSWER_WITHIN = 1.0
ASKED_AGAIN_AFTER = 30.0
"""Seconds in which nobody waits again for a directory that did not answer."""

_MANY = 10_000


@dataclass(frozen=True, kw_only=True, slots=True)
class Profile:
    """What a platform says of its user; empty where it says nothing."""

    name: str = ""
    zone: str = ""
    lang: str = ""


class Directory:
    """The users of the workspace that is spoken in, remembered; used from one event loop."""

    def __init__(self, client: AsyncWebClient) -> None:
        self._client = client
        self._known: dict[tuple[str, str], tuple[float, Profile]] = {}

    def known(self, user: str) -> Profile | None:
        """Give what is known of a user, or None when it is time to ask."""
        until, known = self._known.get((workspace(), user), (0.0, Profile()))
        return known if time.monotonic() < until else None

    async def profile(self, user: str) -> Profile:
        """Give what is known of a user, asking if need be; never raises, never takes long."""
        if (fresh := self.known(user)) is not None:
            return fresh
        _, known = self._known.get((workspace(), user), (0.0, Profile()))
        try:
            async with asyncio.timeout(ANSWER_WITHIN):
                answer = await self._client.users_info(user=user, include_locale=True)
        except (SlackApiError, aiohttp.ClientError, OSError) as error:
            log.warning("user not looked up", kind=type(error).__name__)
            return self._remember(user, known, ASKED_AGAIN_AFTER)
        return self._remember(user, _profile(answer.get("user")), KNOWN_FOR)

    def forget(self, user: str) -> None:
        """Ask again next time: the user has changed something."""
        self._known.pop((workspace(), user), None)

    def _remember(self, user: str, profile: Profile, known_for: float) -> Profile:
        if len(self._known) >= _MANY:
            self._known.clear()
        self._known[workspace(), user] = (time.monotonic() + known_for, profile)
        return profile


def _profile(user: Any) -> Profile:
    if not isinstance(user, Mapping):
        return Profile()
    shown = user.get("profile")
    own = shown if isinstance(shown, Mapping) else {}
    names = (own.get("display_name"), own.get("real_name"), user.get("real_name"), user.get("name"))
    return Profile(
        name=next((name for name in names if isinstance(name, str) and name), ""),
        zone=str(user.get("tz") or ""),
        lang=str(user.get("locale") or ""),
    )
