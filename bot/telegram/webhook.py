"""Listening by webhook: a request that shows the secret is kept, and only then answered with 200.

What could not be kept gets a 503, and Telegram sends it again. The parts of an album are answered
together, once they are kept as one. Knows no desk.
"""

from __future__ import annotations

import asyncio
import hmac
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from aiohttp import web
from telegram.error import TelegramError

from bot.listening import Listener, body_of
from bot.telegram.polling import ALBUM_FOR, PAUSE
from bot.telegram.reading import ALLOWED, album_of
from workers.logs import log

if TYPE_CHECKING:
    from collections.abc import Sequence

    from telegram import Update

    from bot.telegram.keeping import Keeper
    from bot.telegram.line import Line

HEADER = "X-Telegram-Bot-Api-Secret-Token"
PATH = "/telegram"
REQUEST_LIMIT = 1_000_000
"""The largest request that is read, in bytes; files are fetched, not sent."""

KEPT, UNREADABLE, REFUSED, NOT_NOW = 200, 400, 401, 503
_LONGEST_PAUSE = 60.0


@dataclass(frozen=True, kw_only=True, slots=True)
class WebhookConfig:
    """Where Telegram sends to (`url`, public, without path), and where that arrives.

    Of several bots each has a path of its own, by its `team`.
    """

    url: str
    secret: str = field(repr=False)
    host: str = "127.0.0.1"
    port: int = 3001


class Webhook:
    """Takes one bot's updates by HTTP, until it is stopped."""

    def __init__(
        self,
        keeper: Keeper,
        line: Line,
        config: WebhookConfig,
        *,
        album_for: float = ALBUM_FOR,
        beside: Sequence[Webhook] = (),
        listens: bool = True,
    ) -> None:
        """Wire it; it also takes in what is for those `beside` it, which do not listen."""
        self._keeper = keeper
        self._line = line
        self._config = config
        self._path = path_of(line.team)
        self._beside, self._listens = beside, listens
        self._album_for = album_for
        # Albums that are still coming: their parts, and what ends once those are kept.
        self._albums: dict[tuple[int, str], tuple[list[Update], asyncio.Task[None]]] = {}
        self._keeping: set[asyncio.Task[None]] = set()
        self._telling: asyncio.Task[None] | None = None
        self._listener = Listener()

    @property
    def port(self) -> int:
        """The port that is listened on; 0 when none is."""
        return self._listener.port

    async def start(self) -> None:
        """Listen, and tell Telegram where. Raises `OSError` when the port is taken."""
        if self._listens:
            app = web.Application(client_max_size=REQUEST_LIMIT)
            for one in (self, *self._beside):
                app.router.add_post(one._path, one._came)
            await self._listener.listen(app, self._config.host, self._config.port)
        self._telling = asyncio.get_running_loop().create_task(self._tell())

    async def stop(self) -> None:
        """Stop listening; what is being kept is kept first."""
        await self._listener.stop()
        telling = () if self._telling is None else (self._telling,)
        await self._keeper.stop(*telling, *self._keeping)

    async def _tell(self) -> None:
        """Tell Telegram the address, until it has heard it."""
        pause = PAUSE
        while True:
            try:
                await self._keeper.begin()
                await self._line.bot.set_webhook(
                    self._config.url + self._path,
                    secret_token=self._config.secret,
                    allowed_updates=list(ALLOWED),
                    drop_pending_updates=False,
                )
                log.info("listening", platform="telegram")
                return
            except TelegramError as error:
                log.fault("webhook not set", error, platform="telegram")
                await asyncio.sleep(pause)
                pause = min(pause * 2, _LONGEST_PAUSE)

    async def _came(self, request: web.Request) -> web.Response:
        given = request.headers.get(HEADER, "").encode("utf-8", "surrogateescape")
        if not hmac.compare_digest(given, self._config.secret.encode()):
            return web.Response(status=REFUSED)
        # The one that listens may live in another loop than this bot.
        taken = self._line.spawn(self._take(await body_of(request)))
        return web.Response(status=await asyncio.wrap_future(taken))

    async def _take(self, body: bytes) -> int:
        """Keep what came, and give the status to answer."""
        update = _read(self._line, body)
        if update is None:
            return UNREADABLE
        try:
            await self._keep(update)
        except Exception as error:
            # Whatever it was: Telegram must not believe that it arrived.
            log.fault("not kept", error, platform="telegram")
            return NOT_NOW
        return KEPT

    async def _keep(self, update: Update) -> None:
        album = album_of(update)
        if album is None:
            await self._keeper.keep((update,))
            return
        if album in self._albums:
            parts, kept = self._albums[album]
            parts.append(update)
        else:
            parts, kept = self._begin(album, update)
        # Telegram may hang up on one part: the others still wait for the whole.
        await asyncio.shield(kept)

    def _begin(
        self, album: tuple[int, str], first: Update
    ) -> tuple[list[Update], asyncio.Task[None]]:
        parts = [first]
        kept = asyncio.get_running_loop().create_task(self._gather(album, parts))
        self._albums[album] = parts, kept
        self._keeping.add(kept)
        kept.add_done_callback(self._keeping.discard)
        return parts, kept

    async def _gather(self, album: tuple[int, str], parts: list[Update]) -> None:
        """Wait until no more parts come, then keep them as one."""
        count = 0
        while count < len(parts):
            count = len(parts)
            await asyncio.sleep(self._album_for)
        # What comes from here on is kept by itself: nobody is told that it was kept with these.
        del self._albums[album]
        once = {update.update_id: update for update in parts}
        await self._keeper.keep([once[id] for id in sorted(once)])


def path_of(team: str) -> str:
    """Give the path at which a bot's updates come in."""
    return f"{PATH}/{team}" if team else PATH


def _read(line: Line, body: bytes) -> Update | None:
    try:
        raw = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return line.update_of(raw) if isinstance(raw, dict) else None
