"""The tokens of every workspace: the one of the settings, those of installations, renewed in time.

A refresh token is good once, so a token is renewed by one process at a time and kept before it is
used. Knows what Slack answers; keeps nothing itself.
"""

from __future__ import annotations

import asyncio
import time
from collections import defaultdict
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from slack_sdk.errors import SlackApiError

from workers.logs import log

if TYPE_CHECKING:
    from storage.installations import Installation, Installations

RENEWED_BEFORE = timedelta(minutes=30)
RENEWED_WITHIN = timedelta(seconds=30)
KNOWN_FOR = 5.0
"""Seconds for which a token that was looked up is used without looking again."""

Renew = Callable[[str], Awaitable[Mapping[str, Any]]]
"""Gives Slack's answer to a refresh token."""


class Tokens:
    """Gives the token of a workspace; used from one event loop."""

    def __init__(self, single: str, clock: Callable[[], datetime]) -> None:
        """`single` is the token of the settings, or empty."""
        self._single = single
        self._clock = clock
        self._store: Installations | None = None
        self._renew: Renew | None = None
        self._known: dict[str, tuple[float, Installation | None]] = {}
        self._locks: defaultdict[tuple[str, str], asyncio.Lock] = defaultdict(asyncio.Lock)

    def attach(self, store: Installations, renew: Renew | None) -> None:
        """Take tokens from here too, now that the desk's memory is open."""
        self._store, self._renew = store, renew
        self._known.clear()

    def forget(self) -> None:
        """Look again: something was installed or ended."""
        self._known.clear()

    async def token(self, team: str) -> str:
        """Give the token for a workspace. Raises `SlackApiError`: later, or never again."""
        found = await self._found(team)
        if found is None:
            if self._single:
                return self._single
            raise _no("service_unavailable" if self._store is None else "token_revoked")
        if found.revoked_at is not None:
            raise _no("token_revoked")
        if found.expires_at is None or found.expires_at - self._clock() > RENEWED_BEFORE:
            return found.token
        return await self._renewed(team, found)

    async def _found(self, team: str) -> Installation | None:
        if self._store is None or not team:
            return None
        until, known = self._known.get(team, (0.0, None))
        if time.monotonic() < until:
            return known
        found = await asyncio.to_thread(self._store.of_team, team)
        self._known[team] = (time.monotonic() + KNOWN_FOR, found)
        return found

    async def _renewed(self, team: str, before: Installation) -> str:
        store, renew = self._store, self._renew
        if store is None or renew is None:
            return before.token
        async with self._locks[before.key]:
            found = await asyncio.to_thread(store.of_team, team)
            now = self._clock()
            if found is None or found.revoked_at is not None:
                raise _no("token_revoked")
            if found.expires_at is None or found.expires_at - now > RENEWED_BEFORE:
                return found.token
            if not await asyncio.to_thread(store.begin_renewal, found, now, RENEWED_WITHIN):
                return self._as_it_is(found)
            return await self._exchanged(found, renew)

    async def _exchanged(self, found: Installation, renew: Renew) -> str:
        assert self._store is not None
        try:
            answer = await renew(found.refresh)
        except SlackApiError as error:
            log.fault("token not renewed", error)
            return self._as_it_is(found)
        expires_at = self._clock() + timedelta(seconds=int(answer["expires_in"]))
        after = await asyncio.to_thread(
            self._store.renewed,
            found,
            str(answer["access_token"]),
            str(answer["refresh_token"]),
            expires_at,
        )
        self.forget()
        return after.token

    def _as_it_is(self, found: Installation) -> str:
        """Give the old token while it is good. Raises `SlackApiError` for "later" after that."""
        if found.expires_at is not None and found.expires_at <= self._clock():
            raise _no("token_expired")
        return found.token


def _no(code: str) -> SlackApiError:
    return SlackApiError("no token", {"ok": False, "error": code})  # type: ignore[no-untyped-call]
