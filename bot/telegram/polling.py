"""Listening by long polls: every update is kept before Telegram is told that it arrived.

How far it was read is noted in the commit that keeps what was read. An album waits until its parts
are together, a file until it is fetched; other chats do not wait for either. Knows no desk.
"""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING

from telegram.error import Conflict, InvalidToken, RetryAfter

from bot.telegram.reading import ALLOWED, album_of, brings_file, chat_of, is_words
from workers.logs import log

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from telegram import Update

    from bot.telegram.keeping import Keeper
    from bot.telegram.line import Line

POLL_FOR = 25
"""Seconds that Telegram keeps a poll open when there is nothing to tell."""

ALBUM_FOR = 1.2
"""Seconds without another part after which an album counts as whole."""

PAUSE = 1.0
"""Seconds after a first failure; each further one doubles it."""

_LOOK_AGAIN = 0.3
_LONGEST_PAUSE = 30.0
_FAR = 5


class Gathering:
    """Albums that are still coming, by when their last part was seen."""

    def __init__(self, album_for: float = ALBUM_FOR) -> None:
        self._album_for = album_for
        self._seen: dict[tuple[int, str], tuple[int, float]] = {}

    def whole(self, updates: Sequence[Update], now: float) -> list[tuple[Update, ...]]:
        """Give what is whole, in order: single updates, and albums with all their parts.

        What comes behind an album in its chat waits with it. `now` is in seconds of any clock that
        only goes forward.
        """
        albums: dict[tuple[int, str], list[Update]] = {}
        for update in updates:
            if (album := album_of(update)) is not None:
                albums.setdefault(album, []).append(update)
        self._note(albums, now)
        found: list[tuple[Update, ...]] = []
        waiting: set[int] = set()
        for update in updates:
            album = album_of(update)
            if chat_of(update) in waiting:
                continue
            if album is None:
                found.append((update,))
            elif not self._settled(album, now):
                waiting.add(chat_of(update))
            elif albums[album][0] is update:
                found.append(tuple(albums[album]))
        return found

    def _note(self, albums: dict[tuple[int, str], list[Update]], now: float) -> None:
        self._seen = {
            album: known
            if (known := self._seen.get(album)) and known[0] == len(parts)
            else (len(parts), now)
            for album, parts in albums.items()
        }

    def _settled(self, album: tuple[int, str], now: float) -> bool:
        return now - self._seen[album][1] >= self._album_for


class Poller:
    """Reads one bot's updates, until it is stopped."""

    def __init__(
        self,
        keeper: Keeper,
        line: Line,
        *,
        poll_for: int = POLL_FOR,
        album_for: float = ALBUM_FOR,
        pause: float = PAUSE,
    ) -> None:
        """Wire it; the times are in seconds."""
        self._keeper = keeper
        self._line = line
        self._poll_for = poll_for
        self._first_pause = pause
        self._gathering = Gathering(album_for)
        self._offset = keeper.offset
        # What is being fetched, by its chat: what comes behind it there waits.
        self._fetching: dict[int, asyncio.Task[None]] = {}
        self._tasks: tuple[asyncio.Task[None], ...] = ()
        self.read_at: datetime | None = None
        """When Telegram last answered a poll."""

    async def start(self) -> None:
        """Begin to listen, in the loop that calls this."""
        self._tasks = (asyncio.get_running_loop().create_task(self._run()),)

    async def stop(self) -> None:
        """Stop listening; what is being kept is kept first."""
        await self._keeper.stop(*self._tasks, *self._fetching.values())

    async def _run(self) -> None:
        """Listen; what goes wrong is logged and tried again, ever later."""
        failures, ready = 0, False
        while True:
            try:
                if not ready:
                    await self._begin()
                    ready = True
                await self._round()
                failures = 0
            except Exception as error:
                failures += 1
                log.fault("not read", error, platform="telegram")
                await asyncio.sleep(self._pause(error, failures))

    def _pause(self, error: Exception, failures: int) -> float:
        if isinstance(error, RetryAfter):
            after = error.retry_after
            return after.total_seconds() if isinstance(after, timedelta) else float(after)
        if isinstance(error, Conflict | InvalidToken):
            failures = max(failures, _FAR)
        return float(min(self._first_pause * 2 ** min(failures - 1, 10), _LONGEST_PAUSE))

    async def _begin(self) -> None:
        await self._keeper.begin()
        # A webhook of earlier days would keep every update from us.
        await self._line.bot.delete_webhook(drop_pending_updates=False)
        noted = await self._keeper.do(self._keeper.runtime.ledger.setting, self._offset.name)
        self._offset.begin(noted)
        log.info("listening", platform="telegram")

    async def _round(self) -> None:
        # What is held is read again, so that late parts of an album join it.
        wait_for = 0 if self._offset.waits else self._poll_for
        updates = await self._line.updates(self._offset.next, wait_for, ALLOWED)
        self.read_at = self._keeper.runtime.clock()
        self._offset.came([update.update_id for update in updates])
        new = [update for update in updates if not self._offset.is_kept(update.update_id)]
        await self._keep_all(self._gathering.whole(new, asyncio.get_running_loop().time()))
        await self._keeper.move_on()
        if self._offset.waits:
            await asyncio.sleep(_LOOK_AGAIN)

    async def _keep_all(self, groups: Sequence[Sequence[Update]]) -> None:
        """Keep them in order; words that come one after the other share a commit."""
        waiting: set[int] = set()
        words: list[Update] = []
        for group in groups:
            first, chat = group[0], chat_of(group[0])
            if is_words(first) and chat not in waiting and chat not in self._fetching:
                words.append(first)
                continue
            await self._keep_words(words)
            words = []
            if not await self._keep(group, waiting):
                waiting.add(chat)
        await self._keep_words(words)

    async def _keep_words(self, words: Sequence[Update]) -> None:
        if len(words) < 2 or not await self._keeper.keep_words(words):
            for update in words:
                await self._keeper.keep((update,))

    async def _keep(self, group: Sequence[Update], waiting: set[int]) -> bool:
        """Keep it now and tell so; one with a file is kept beside the reading.

        What comes behind that in its chat waits, and all that is in `waiting` chats.
        """
        chat = chat_of(group[0])
        if chat in waiting or chat in self._fetching:
            self._keeper.answer(group[0])
            return False
        if brings_file(group[0]):
            task = asyncio.get_running_loop().create_task(self._fetched(chat, group))
            self._fetching[chat] = task
            return False
        await self._keeper.keep(group)
        return True

    async def _fetched(self, chat: int, group: Sequence[Update]) -> None:
        try:
            await self._keeper.keep(group)
        except Exception as error:
            # It is still held, so the next round takes it up again.
            log.fault("not kept", error, platform="telegram")
        finally:
            del self._fetching[chat]
