"""The line to Telegram: one bot, and a thread of its own in which asyncio lives.

The rest of the house is synchronous and calls through `call`. Reading and sending have connections
of their own, so that a long poll never keeps a message waiting. Knows no desk.
"""

from __future__ import annotations

import asyncio
import json
import os
import threading
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urlencode

from telegram import Bot, Update

from bot.telegram.request import Request
from workers.logs import log

if TYPE_CHECKING:
    from collections.abc import Coroutine, Sequence
    from concurrent.futures import Future
    from types import TracebackType

# Else the library warns at every "try again after", which is when it reads this.
os.environ.setdefault("PTB_TIMEDELTA", "true")

R = TypeVar("R")
ADDRESS = "https://api.telegram.org"
READ_WITHIN = 20.0
"""Seconds after which an answer that has not come is in doubt."""

SENDING = 64
"""Connections for sending: more than the postman has calls under way."""


class Line:
    """One bot's connection; usable between `start` and `stop`, or as a `with` block."""

    def __init__(
        self,
        token: str,
        address: str = ADDRESS,
        *,
        files: str | None = None,
        read_within: float = READ_WITHIN,
        first: bool = True,
    ) -> None:
        """Wire it; nothing is asked of Telegram yet. `read_within` is in seconds.

        `files` is the address that files come from, where that is not `address` and `/file`. Of
        several bots of one desk, all but the `first` are told apart by their number.
        """
        self._sending, self._reading = Request(SENDING, read_within), Request(1, read_within)
        self.bot = Bot(
            token,
            base_url=f"{address}/bot",
            base_file_url=f"{files or address + '/file'}/bot",
            request=self._sending,
            get_updates_request=self._reading,
        )
        self.bot_id = int(token.partition(":")[0])
        self.team = "" if first else str(self.bot_id)
        self.read_within = read_within
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, name="outdesk-telegram", daemon=True)

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def stop(self) -> None:
        """Close the connections and end the thread."""
        if self._thread.is_alive():
            self.call(self._close())
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join()
        self._loop.close()

    def call(self, work: Coroutine[object, object, R]) -> R:
        """Run `work` in the thread and give what it returns; it has to bound its time itself."""
        return self.spawn(work).result()

    def spawn(self, work: Coroutine[object, object, R]) -> Future[R]:
        """Start `work` in the thread and give its future."""
        return asyncio.run_coroutine_threadsafe(work, self._loop)

    async def updates(self, offset: int, wait_for: int, kinds: Sequence[str]) -> list[Update]:
        """Give what waits from `offset` on (0: from wherever), waiting so many seconds for some.

        Reads them one by one: the library gives up on all of them when it cannot read one. Such a
        one is left out and logged.
        """
        asked: dict[str, int | str] = {"timeout": wait_for, "allowed_updates": json.dumps(kinds)}
        if offset:
            asked["offset"] = offset
        url = f"{self.bot.base_url}/getUpdates?{urlencode(asked)}"
        found = await self._reading.post(url, read_timeout=self.read_within + wait_for)
        raw = found if isinstance(found, list) else []
        return [update for one in raw if (update := self.update_of(one)) is not None]

    def update_of(self, raw: dict[str, object]) -> Update | None:
        """Give an update; an empty one when it cannot be read, None when it has no number."""
        try:
            return Update.de_json(dict(raw), self.bot)
        except Exception as error:
            log.fault("update not readable", error, platform="telegram")
            id = raw.get("update_id")
            return Update(id) if isinstance(id, int) else None

    async def _close(self) -> None:
        await self._sending.shutdown()
        await self._reading.shutdown()

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_forever()
        self._loop.run_until_complete(self._loop.shutdown_default_executor())

    def __enter__(self) -> Line:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()
