"""The Slack side of a running desk: its workspaces, wired from the settings.

`open_side` starts the event loop and gives the carrier; `sending` gives it what it needs of the
desk; `listening` takes in, by signed HTTP or by Socket Mode, while the desk runs. Knows no rule.
"""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient

from bot.listening import Listener
from bot.loop import LoopThread
from bot.slack.carrier import SlackCarrier
from bot.slack.clients import WorkspaceClient
from bot.slack.directory import Directory
from bot.slack.files import PAUSES, Files
from bot.slack.home import Home
from bot.slack.installing import Installing, OAuth
from bot.slack.listening import (
    Door,
    Keeping,
    bolt_app,
    serve_events,
    socket_handler,
    waiting_files,
    web_app,
)
from bot.slack.modals import Modals
from bot.slack.tokens import Tokens
from bot.ways import Way
from storage.installations import Installations
from storage.secrets import Keys
from workers.clock import wall_clock

if TYPE_CHECKING:
    from collections.abc import Iterator

    from slack_bolt.app.async_app import AsyncApp

    from routing.catalogue import Catalogue
    from workers.clock import Clock
    from workers.runtime import Runtime

SLACK = "https://slack.com/api/"
REQUEST_LIMIT = 4_000_000
"""The largest request that is read, in bytes; Slack's own stay far below."""

_STARTS_WITHIN = timedelta(seconds=30)
_STOPS_WITHIN = timedelta(seconds=10)
_CONNECTS_WITHIN = 5.0


@dataclass(frozen=True, kw_only=True, slots=True)
class SlackConfig:
    """What the desk needs to know of its workspace, or of its app in several.

    With `app_token` it listens by Socket Mode, else on `host` and `port` for signed requests.
    `answer_within` is how many seconds a call to Slack may take.
    """

    bot_token: str = field(default="", repr=False)
    signing_secret: str = field(default="", repr=False)
    app_token: str = field(default="", repr=False)
    url: str = SLACK
    host: str = "127.0.0.1"
    port: int = 3000
    answer_within: float = 15.0
    oauth: OAuth | None = None
    file_pauses: Collection[float] = PAUSES


class SlackSide:
    """Every workspace: the carrier at once, and the listeners when the desk runs."""

    def __init__(self, config: SlackConfig, catalogue: Catalogue, loop: LoopThread) -> None:
        self._config = config
        self._catalogue = catalogue
        self._loop = loop
        self._clock: Clock = wall_clock
        self._session: aiohttp.ClientSession | None = None
        self._installs: Installing | None = None
        self._app: AsyncApp | None = None
        self._door: Door | None = None
        self._modals: Modals | None = None
        self._home: Home | None = None
        self._listener = Listener()
        self._socket: Any = None
        self._connecting: asyncio.Future[None] | None = None
        self.carrier = loop.run(self._connect(), _STARTS_WITHIN)

    @property
    def way(self) -> Way:
        """How it hears what people send."""
        return Way.SOCKET if self._config.app_token else Way.HTTP

    @contextmanager
    def sending(self, runtime: Runtime) -> Iterator[None]:
        """Let the carrier send this desk's files, with the tokens of all workspaces."""
        self.carrier.open_files_with(runtime.files.open)
        self._loop.run(self._attach(runtime), _STARTS_WITHIN)
        yield

    @contextmanager
    def listening(self, runtime: Runtime, way: Way | None = None) -> Iterator[None]:
        """Take in what people send, for the length of the block; only by `way`, if one is named.

        Raises `OSError` when the port is taken.
        """
        with self.sending(runtime):
            try:
                self._loop.run(self._listen(runtime, way), _STARTS_WITHIN)
                yield
            finally:
                self.stop_listening()

    def stop_listening(self) -> None:
        """Take nothing in any more; what is on its way through the door is still kept."""
        self._loop.run(self._hush(), _STOPS_WITHIN)

    @property
    def port(self) -> int:
        """The port that is listened on; 0 when none is."""
        return self._listener.port

    def close(self) -> None:
        """Let go of every connection; nothing is sent any more."""
        self._loop.run(self._close(), _STOPS_WITHIN)

    async def _connect(self) -> SlackCarrier:
        config = self._config
        timeout = aiohttp.ClientTimeout(total=config.answer_within, sock_connect=_CONNECTS_WITHIN)
        self._session = aiohttp.ClientSession(timeout=timeout)
        self._tokens = Tokens(config.bot_token, lambda: self._clock())
        self._client = WorkspaceClient(self._tokens, config.url, self._session)
        self._files = Files(self._client, self._session, config.file_pauses)
        return SlackCarrier(
            client=self._client, files=self._files, loop=self._loop, catalogue=self._catalogue
        )

    async def _attach(self, runtime: Runtime) -> None:
        self._clock = runtime.clock
        self._store = Installations(runtime.ledger, Keys(runtime.settings.keys))
        self._installs = self._installing(runtime, self._store)
        self._tokens.attach(self._store, None if self._installs is None else self._installs.renew)

    async def _listen(self, runtime: Runtime, way: Way | None) -> None:
        if way in (None, self.way):
            await self._hear(runtime, self._store)
        if way in (None, Way.HTTP):
            await self._serve(self._app, self._installs)

    async def _hear(self, runtime: Runtime, store: Installations) -> None:
        self._door = Door(
            runtime=runtime,
            directory=Directory(self._client),
            files=self._files,
            store=store,
            gone=self._tokens.forget,
        )
        self._modals = Modals(runtime, self._client, self._door.take)
        self._home = Home(runtime, self._client)
        keeping = Keeping(self._door, self._modals, self._home)
        self._app = app = bolt_app(keeping, self._client, self._config.signing_secret)
        self._door.resume(await waiting_files(runtime))
        if self._config.app_token:
            self._socket = socket_handler(app, self._client, self._config.app_token)
            # A desk opens when Slack is not to be reached too: connecting is tried on and on.
            self._connecting = asyncio.ensure_future(self._socket.connect_async())

    def _installing(self, runtime: Runtime, store: Installations) -> Installing | None:
        oauth, desk = self._config.oauth, runtime.catalogue.desk
        if oauth is None or self._session is None:
            return None
        client = AsyncWebClient(base_url=self._config.url, session=self._session, retry_handlers=[])
        return Installing(
            oauth, store, client, runtime.clock, desk.lang, desk.name, self._tokens.forget
        )

    async def _serve(self, app: AsyncApp | None, installing: Installing | None) -> None:
        """Take requests in, where something is to come that way."""
        served = web_app(REQUEST_LIMIT)
        if app is not None and self.way is Way.HTTP:
            serve_events(served, app, self._config.signing_secret)
        if installing is not None:
            installing.add_to(served)
        if not served.router.routes():
            return
        await self._listener.listen(served, self._config.host, self._config.port)

    async def _hush(self) -> None:
        """Take nothing in any more: the door goes last, for what is on its way through it."""
        if self._connecting is not None:
            self._connecting.cancel()
            await asyncio.gather(self._connecting, return_exceptions=True)
        if self._socket is not None:
            await self._socket.close_async()
        await self._listener.stop()
        if self._home is not None:
            await self._home.close()
        if self._modals is not None:
            await self._modals.close()
        if self._door is not None:
            await self._door.close()
        self._connecting = self._socket = self._door = None
        self._home = self._modals = None

    async def _close(self) -> None:
        if self._session is not None:
            await self._session.close()


@contextmanager
def open_side(config: SlackConfig, catalogue: Catalogue) -> Iterator[SlackSide]:
    """Open a workspace, and close it at the end of the block."""
    with LoopThread("outdesk-slack") as loop:
        side = SlackSide(config, catalogue, loop)
        try:
            yield side
        finally:
            side.close()
