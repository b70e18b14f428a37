"""Listening to Slack: everything is kept before Slack is told that it arrived.

A request that Slack did not sign is turned away unread; then, ahead of Bolt's own answer, what came
is committed. Only after that there is a 200; what could not be kept gets a 503, and Slack sends it
again. The same for signed HTTP and for Socket Mode. Decides nothing.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace
from typing import IO, TYPE_CHECKING, Any

from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.middleware.async_middleware import AsyncMiddleware
from slack_bolt.response import BoltResponse
from slack_sdk.signature import SignatureVerifier

from bot.listening import body_of
from bot.slack.clients import speaking_in
from bot.slack.departures import depart, enterprise_of, has_left
from bot.slack.home import said_at_home
from bot.slack.reading import read, team_of
from routing.inbound import Platform
from storage.awaited import Awaited, awaited_files
from workers.inflow import Inflow
from workers.logs import log

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from slack_bolt.request.async_request import AsyncBoltRequest
    from slack_sdk.web.async_client import AsyncWebClient

    from bot.slack.clients import WorkspaceClient
    from bot.slack.directory import Directory, Profile
    from bot.slack.files import Files
    from bot.slack.home import Home
    from bot.slack.modals import Modals
    from bot.slack.reading import Body
    from routing.inbound import Inbound, Letter
    from storage.installations import Installations
    from workers.runtime import Runtime

PATH = "/slack/events"
KEPT, REFUSED, NOT_NOW = 200, 401, 503
_UNREADABLE = 400
# Bolt's own remarks hold what people wrote; they are for developers of bots.
_LOGGER = logging.getLogger("outdesk.slack")
_LOGGER.setLevel(logging.ERROR)


class Door:
    """Takes in what Slack sends; used from one event loop."""

    def __init__(
        self,
        *,
        runtime: Runtime,
        directory: Directory,
        files: Files,
        store: Installations,
        gone: Callable[[], None],
    ) -> None:
        """Wire it; `gone` is called when another token may hold for a workspace."""
        self.threshold = runtime.threshold
        self._runtime = runtime
        self._directory = directory
        self._files = files
        self._store = store
        self._gone = gone
        self._inflow = Inflow(runtime.keep_each)
        self._placed: dict[str, str] = {}
        self._fetching: set[asyncio.Task[None]] = set()

    async def place(self, body: Body) -> None:
        """Note to which organisation a workspace belongs: it may have installed the app for it."""
        team, enterprise = team_of(body), enterprise_of(body)
        if enterprise in ("", team) or self._placed.get(team) == enterprise:
            return
        await asyncio.to_thread(self._store.belongs, team, enterprise)
        self._placed[team] = enterprise
        self._gone()

    async def take(self, body: Body) -> int:
        """Keep what came and give the status to answer: 200 once it is kept, else 503."""
        if has_left(body):
            return await self._departed(body)
        sent = read(body, self._runtime.clock())
        sent = None if sent is None else said_at_home(sent)
        if sent is None:
            self._heed(body)
            return KEPT
        inbound, contents = await self._completed(sent)
        return await self._keep(inbound, contents)

    async def _completed(self, sent: Inbound) -> tuple[Inbound, list[IO[bytes]] | None]:
        """Add who sent it, and what its small files hold; Slack is asked only where it must be."""
        known = self._directory.known(sent.account.user)
        if known is not None and not sent.files:
            return _by(sent, known), None
        limit = self._runtime.settings.file_limit
        # While Slack is asked, nothing here is to be done for who waits.
        with self.threshold.left():
            profile, contents = await asyncio.gather(
                self._directory.profile(sent.account.user), self._files.at_once(sent, limit)
            )
        return _by(sent, profile), contents

    async def _departed(self, body: Body) -> int:
        """Forget a workspace that left, before Slack is told that we know."""
        try:
            await asyncio.to_thread(depart, body, self._runtime, self._store)
        except Exception as error:
            log.fault("departure not kept", error, platform=Platform.SLACK.value)
            return NOT_NOW
        self._gone()
        return KEPT

    async def _keep(self, inbound: Inbound, contents: list[IO[bytes]] | None) -> int:
        try:
            if contents is None:
                letter = await self._inflow.keep(inbound)
            else:
                letter = await asyncio.to_thread(self._runtime.keep_files, inbound, contents)
        except Exception as error:
            # Whatever it was: Slack must not believe that it arrived.
            log.fault("not kept", error, platform=Platform.SLACK.value)
            return NOT_NOW
        finally:
            for content in contents or ():
                content.close()
        if letter is not None and contents is None:
            self._fetch_of(letter)
        return KEPT

    def resume(self, waiting: tuple[Awaited, ...]) -> None:
        """Fetch the files that were not fetched before the desk stopped."""
        for awaited in waiting:
            self._fetch(awaited)

    async def close(self) -> None:
        """Leave the files that are being fetched for the next start."""
        for task in self._fetching:
            task.cancel()
        await asyncio.gather(*self._fetching, return_exceptions=True)

    def _heed(self, body: Body) -> None:
        """Take note of what changes who is there: a user's own settings."""
        event = body.get("event")
        match event:
            case {"type": "user_change", "user": {"id": str(user)}}:
                self._directory.forget(user)

    def _fetch_of(self, letter: Letter) -> None:
        for file, attached in zip(letter.files, letter.inbound.files, strict=False):
            self._fetch(Awaited(file=file, source=attached.key, inbound=letter.inbound))

    def _fetch(self, awaited: Awaited) -> None:
        task = asyncio.get_running_loop().create_task(self._files.fetch(awaited, self._runtime))
        self._fetching.add(task)
        task.add_done_callback(self._fetched)

    def _fetched(self, task: asyncio.Task[None]) -> None:
        self._fetching.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.fault("file not fetched", error)


def _by(sent: Inbound, sender: Profile) -> Inbound:
    return replace(sent, name=sender.name, zone=sender.zone, lang=sender.lang)


class Keeping(AsyncMiddleware):
    """Keeps before anything else is done, and answers for itself."""

    def __init__(self, door: Door, modals: Modals, home: Home) -> None:
        self._door = door
        self._modals = modals
        self._home = home

    async def async_process(
        self,
        *,
        req: AsyncBoltRequest,
        resp: BoltResponse,
        next: Callable[[], Awaitable[BoltResponse]],
    ) -> BoltResponse | None:
        """Keep what came, or leave Slack's question for the address itself to Bolt."""
        if req.body.get("type") == "url_verification":
            await next()
            return resp
        with self._door.threshold, speaking_in(team_of(req.body)):
            return await self._answered(req.body)

    async def _answered(self, body: Body) -> BoltResponse:
        await self._door.place(body)
        if self._home.opened(body):
            return BoltResponse(status=KEPT, body="")
        if (answer := await self._modals.answer(body)) is not None:
            return BoltResponse(status=KEPT, body=answer or "")
        return BoltResponse(status=await self._door.take(body), body="")


class Authorizing:
    """Tells Bolt who the bot is in a workspace, asked of Slack once."""

    def __init__(self, client: WorkspaceClient) -> None:
        self._client = client
        self._known: dict[str, AuthorizeResult] = {}

    async def __call__(self, *, team_id: str | None, **_: Any) -> AuthorizeResult:
        """Give the bot of the workspace. Raises `SlackApiError`."""
        team = team_id or ""
        if team not in self._known:
            with speaking_in(team):
                answer = await self._client.auth_test()
                self._known[team] = AuthorizeResult(
                    enterprise_id=answer.get("enterprise_id"),
                    team_id=answer.get("team_id"),
                    bot_user_id=answer.get("user_id"),
                    bot_id=answer.get("bot_id"),
                    bot_token=await self._client.bearer(),
                )
        return self._known[team]


def bolt_app(keeping: Keeping, client: WorkspaceClient, signing_secret: str) -> AsyncApp:
    """Give Bolt's app with the desk's own keeping ahead of everything that answers."""
    return AsyncApp(
        logger=_LOGGER,
        client=client,
        authorize=Authorizing(client),
        signing_secret=signing_secret or "none",
        # Who signed was asked before the request was read: not once more.
        request_verification_enabled=False,
        before_authorize=keeping,
    )


def web_app(limit: int) -> web.Application:
    """Give the web server's side, with no path yet; requests of at most `limit` bytes."""
    return web.Application(client_max_size=limit)


def serve_events(served: web.Application, app: AsyncApp, signing_secret: str) -> None:
    """Take Slack's signed requests there."""
    verifier = SignatureVerifier(signing_secret)

    async def events(request: web.Request) -> web.Response:
        # Bolt reads a request before it asks who signed it.
        if not _is_signed(verifier, await body_of(request), request.headers):
            return web.Response(status=REFUSED)
        try:
            asked = await to_bolt_request(request)
        except (ValueError, AttributeError, TypeError, LookupError, RecursionError):
            # Not the JSON that it says it is, not an object, or one without a bottom.
            return web.Response(status=_UNREADABLE)
        return await to_aiohttp_response(await app.async_dispatch(asked))

    served.router.add_post(PATH, events)


def _is_signed(verifier: SignatureVerifier, raw: bytes, headers: Mapping[str, str]) -> bool:
    """Tell whether Slack signed these bytes within the last five minutes."""
    stamp = headers.get("X-Slack-Request-Timestamp", "")
    signature = headers.get("X-Slack-Signature", "")
    if not (stamp.isascii() and stamp.isdigit() and len(stamp) < 15 and signature.isascii()):
        return False
    try:
        return verifier.is_valid(raw, stamp, signature)
    except UnicodeDecodeError:
        return False


async def waiting_files(runtime: Runtime) -> tuple[Awaited, ...]:
    """Give the files of Slack that are still to be fetched."""
    return await asyncio.to_thread(awaited_files, runtime.ledger, Platform.SLACK)


def socket_handler(app: AsyncApp, client: AsyncWebClient, app_token: str) -> Any:
    """Give the listener by Socket Mode; to be made, connected and closed inside the event loop."""
    from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler

    return AsyncSocketModeHandler(app, app_token, logger=_LOGGER, web_client=client)
