"""Speaking in the right workspace: which one a call is for, and the token that it goes with.

A block of code says which workspace it speaks in; every call inside goes with that one's token.
Knows no token itself.
"""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, Protocol

from slack_sdk.web.async_client import AsyncWebClient

if TYPE_CHECKING:
    from collections.abc import Iterator

    import aiohttp
    from slack_sdk.web.async_slack_response import AsyncSlackResponse

_WORKSPACE: ContextVar[str] = ContextVar("workspace", default="")


@contextmanager
def speaking_in(team: str) -> Iterator[None]:
    """Let all calls of the block, and of tasks begun in it, be for this workspace."""
    before = _WORKSPACE.set(team)
    try:
        yield
    finally:
        _WORKSPACE.reset(before)


def workspace() -> str:
    """Give the workspace that is spoken in; empty where the desk knows only one."""
    return _WORKSPACE.get()


class Bearer(Protocol):
    """Has the tokens."""

    async def token(self, team: str) -> str:
        """Give the token for a workspace; raises `SlackApiError` when there is none any more."""
        ...


class WorkspaceClient(AsyncWebClient):
    """Slack's client, which takes its token from the workspace that is spoken in."""

    def __init__(self, bearer: Bearer, url: str, session: aiohttp.ClientSession) -> None:
        # The postman alone says what is tried again, and when.
        super().__init__(base_url=url, session=session, retry_handlers=[])
        self._bearer = bearer

    async def bearer(self) -> str:
        """Give the token of the workspace that is spoken in."""
        return await self._bearer.token(workspace())

    async def api_call(self, api_method: str, **given: Any) -> AsyncSlackResponse:
        """Call a method with the workspace's token, unless it brings its own."""
        own = given.get("auth") or "token" in (given.get("params") or {})
        if not own:
            named = {"Authorization": f"Bearer {await self.bearer()}"}
            given["headers"] = {**(given.get("headers") or {}), **named}
        return await super().api_call(api_method, **given)
