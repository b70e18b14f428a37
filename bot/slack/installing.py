"""Installing the app into a workspace: the way there, and the way back with a token.

A state goes along that is good once, for ten minutes, in the browser that began. The token is kept
locked before anybody is told that it worked. Knows no desk but its name.
"""

from __future__ import annotations

import asyncio
import hmac
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import aiohttp
from aiohttp import web
from slack_sdk.errors import SlackApiError

from bot.messages import messages_for
from bot.slack.manifest import INSTALL, REDIRECT, SCOPES
from storage.installations import STATE_FOR, Installation
from workers import crash
from workers.logs import log

if TYPE_CHECKING:
    from slack_sdk.web.async_client import AsyncWebClient

    from storage.installations import Installations

AUTHORIZE = "https://slack.com/oauth/v2/authorize"
COOKIE = "outdesk_install"


@dataclass(frozen=True, kw_only=True, slots=True)
class OAuth:
    """What Slack knows the app by, and where people are sent and come back to."""

    client_id: str
    client_secret: str = field(repr=False)
    authorize_url: str = AUTHORIZE
    public_url: str

    @property
    def redirect(self) -> str:
        """Where Slack sends the browser back to."""
        return self.public_url + REDIRECT


class Installing:
    """The two pages of an installation; used from one event loop."""

    def __init__(
        self,
        oauth: OAuth,
        store: Installations,
        client: AsyncWebClient,
        clock: Callable[[], datetime],
        lang: str,
        desk: str,
        installed: Callable[[], None],
    ) -> None:
        """Wire it; `installed` is called whenever the app was installed somewhere."""
        self._oauth = oauth
        self._store = store
        self._client = client
        self._clock = clock
        self._messages = messages_for(lang)
        self._desk = desk
        self._installed = installed

    def add_to(self, app: web.Application) -> None:
        """Serve both pages."""
        app.router.add_get(INSTALL, self._begin)
        app.router.add_get(REDIRECT, self._came_back)

    async def renew(self, refresh: str) -> Mapping[str, Any]:
        """Give Slack's answer to a refresh token. Raises `SlackApiError`."""
        return await self._exchange(grant_type="refresh_token", refresh_token=refresh)

    async def _exchange(self, **given: str) -> Mapping[str, Any]:
        # The SDK's own call warns of a deprecated helper; Slack takes the secret in the form too.
        known = {"client_id": self._oauth.client_id, "client_secret": self._oauth.client_secret}
        answer = await self._client.api_call("oauth.v2.access", data={**known, **given})
        data: Mapping[str, Any] = answer.data if isinstance(answer.data, dict) else {}
        return data

    async def _begin(self, _request: web.Request) -> web.Response:
        state = await asyncio.to_thread(self._store.new_state, self._clock())
        asked = {
            "client_id": self._oauth.client_id,
            "scope": ",".join(SCOPES),
            "state": state,
            "redirect_uri": self._oauth.redirect,
        }
        there = web.Response(
            status=302, headers={"Location": f"{self._oauth.authorize_url}?{urlencode(asked)}"}
        )
        there.set_cookie(
            COOKIE,
            state,
            max_age=int(STATE_FOR.total_seconds()),
            httponly=True,
            secure=self._oauth.public_url.startswith("https"),
            samesite="Lax",
            path=REDIRECT,
        )
        return there

    async def _came_back(self, request: web.Request) -> web.Response:
        state = request.query.get("state", "")
        if not await self._is_ours(request, state):
            return self._page(400, "stale")
        if request.query.get("error"):
            return self._page(200, "refused")
        try:
            answer = await self._exchange(
                code=request.query.get("code", ""), redirect_uri=self._oauth.redirect
            )
        except (SlackApiError, aiohttp.ClientError, TimeoutError, OSError) as error:
            log.fault("not installed", error)
            return self._page(502, "failed")
        made = installation_of(answer, self._clock())
        if made is None:
            return self._page(502, "failed")
        crash.point("before-install")
        await asyncio.to_thread(self._store.keep, made)
        crash.point("after-install")
        self._installed()
        log.info("installed", team=made.team or made.enterprise)
        return self._page(200, "done", made.name)

    async def _is_ours(self, request: web.Request, state: str) -> bool:
        """Whether this browser began it here, not long ago, and comes back for the first time."""
        began = request.cookies.get(COOKIE, "").encode("utf-8", "replace")
        if not state or not hmac.compare_digest(began, state.encode("utf-8", "replace")):
            return False
        return await asyncio.to_thread(self._store.take_state, state, self._clock())

    def _page(self, status: int, key: str, where: str = "") -> web.Response:
        said = self._messages.get(f"install.{key}") or key
        text = said.replace("{desk}", self._desk).replace("{where}", where)
        return web.Response(
            status=status,
            text=text + "\n",
            headers={"Cache-Control": "no-store", "Referrer-Policy": "no-referrer"},
        )


def installation_of(answer: object, now: datetime) -> Installation | None:
    """Give the installation that Slack's answer tells of; None when it holds no bot's token."""
    if not isinstance(answer, Mapping):
        return None
    token, team, firm = (answer.get(name) for name in ("access_token", "team", "enterprise"))
    place = _id(team), _id(firm)
    if not isinstance(token, str) or not token or not any(place):
        return None
    seconds = answer.get("expires_in")
    named = team if place[0] else firm
    return Installation(
        enterprise=place[1],
        team="" if answer.get("is_enterprise_install") else place[0],
        name=str((named or {}).get("name") or ""),
        bot_user=str(answer.get("bot_user_id") or ""),
        token=token,
        refresh=str(answer.get("refresh_token") or ""),
        expires_at=now + timedelta(seconds=seconds) if isinstance(seconds, int) else None,
        installed_at=now,
    )


def _id(found: object) -> str:
    return str(found.get("id") or "") if isinstance(found, Mapping) else ""
