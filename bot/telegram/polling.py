"""Listening by long polls: every update is kept before Telegram is told that it arrived.

How far it was read is noted after what was read is kept: killed in between, the same updates come
again, and the inbox knows them. An album waits until its parts are together; what comes behind it
does not. Knows what is for the desk, and not what it means.
"""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING, TypeVar

from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.telegram.fetching import fetch
from bot.telegram.reading import ALLOWED, Me, album_of, blocked_by, inbound_of, moved
from routing.inbound import Account, Inbound, InboundKind, Place, Platform
from workers.logs import log

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime
    from typing import IO

    from telegram import CallbackQuery, Update

    from bot.telegram.chats import Chats
    from bot.telegram.line import Line
    from workers.runtime import Runtime

R = TypeVar("R")
POLL_FOR = 25
"""Seconds that Telegram keeps a poll open when there is nothing to tell."""

ALBUM_FOR = 1.2
"""Seconds without another part after which an album counts as whole."""

PAUSE = 1.0
"""Seconds after a first failure; each further one doubles it."""

_LOOK_AGAIN = 0.3
_LONGEST_PAUSE = 30.0
_BETTER_SKIPPED = 5


class Gathering:
    """Albums that are still coming, by when their last part was seen."""

    def __init__(self, album_for: float = ALBUM_FOR) -> None:
        self._album_for = album_for
        self._seen: dict[tuple[int, str], tuple[int, float]] = {}

    def whole(self, updates: Sequence[Update], now: float) -> list[tuple[Update, ...]]:
        """Give what is whole, in order: single updates, and albums with all their parts.

        `now` is in seconds of any clock that only goes forward.
        """
        albums: dict[tuple[int, str], list[Update]] = {}
        for update in updates:
            if (album := album_of(update)) is not None:
                albums.setdefault(album, []).append(update)
        self._note(albums, now)
        found: list[tuple[Update, ...]] = []
        for update in updates:
            album = album_of(update)
            parts = (update,) if album is None else tuple(albums[album])
            if parts[0] is update and (album is None or self._settled(album, now)):
                found.append(parts)
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
    """Reads one bot's updates into one desk, until it is cancelled."""

    def __init__(
        self,
        runtime: Runtime,
        line: Line,
        chats: Chats,
        *,
        poll_for: int = POLL_FOR,
        album_for: float = ALBUM_FOR,
        pause: float = PAUSE,
    ) -> None:
        """Wire it; the times are in seconds."""
        self._runtime = runtime
        self._line = line
        self._bot = line.bot
        self._chats = chats
        self._poll_for = poll_for
        self._first_pause = pause
        self._gathering = Gathering(album_for)
        self._me = Me(id=line.bot_id, chat=chats.inside)
        self._noted = f"telegram.read.{line.bot_id}"
        self._next = 0
        self._kept: set[int] = set()
        self._held: tuple[int, ...] = ()
        self._failed: dict[int, int] = {}
        self._answering: set[asyncio.Task[None]] = set()
        self._busy = asyncio.Lock()
        self.read_at: datetime | None = None
        """When Telegram last answered a poll."""

    async def start(self) -> None:
        """Begin to listen, in the loop that calls this."""
        self._task = asyncio.get_running_loop().create_task(self._run())

    async def stop(self) -> None:
        """Stop listening; what is being kept is kept first."""
        async with self._busy:
            self._task.cancel()
        await asyncio.gather(self._task, *self._answering, return_exceptions=True)

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
            except asyncio.CancelledError:
                raise
            except Exception as error:
                failures += 1
                log.fault("not read", error, platform="telegram")
                await asyncio.sleep(self._pause(error, failures))

    def _pause(self, error: Exception, failures: int) -> float:
        if isinstance(error, RetryAfter):
            after = error.retry_after
            return after.total_seconds() if isinstance(after, timedelta) else float(after)
        if isinstance(error, Conflict | InvalidToken):
            failures = max(failures, _BETTER_SKIPPED)
        return float(min(self._first_pause * 2 ** min(failures - 1, 10), _LONGEST_PAUSE))

    async def _begin(self) -> None:
        me = await self._bot.get_me()
        self._me = Me(id=me.id, username=me.username or "", chat=self._chats.inside)
        noted = await self._do(self._runtime.ledger.setting, self._noted)
        self._next = int(noted or 0)
        log.info("listening", platform="telegram")

    async def _round(self) -> None:
        # An album that is still coming is read again, so that its late parts join it.
        wait_for = 0 if self._held else self._poll_for
        updates = await self._line.updates(self._next, wait_for, ALLOWED)
        self.read_at = self._runtime.clock()
        for group in self._gathering.whole(updates, asyncio.get_running_loop().time()):
            if group[0].update_id not in self._kept:
                await self._keep(group)
        await self._advance([update.update_id for update in updates])
        if self._held:
            await asyncio.sleep(_LOOK_AGAIN)

    async def _advance(self, read: Sequence[int]) -> None:
        """Move on to the first that is not kept, once that is noted."""
        self._held = tuple(id for id in read if id not in self._kept)
        after = min(self._held) if self._held else max(read, default=self._next - 1) + 1
        if after > self._next:
            await self._do(self._runtime.ledger.note, self._noted, str(after))
            self._next = after
        self._kept = {id for id in self._kept if id >= self._next}

    async def _do(self, work: Callable[..., R], *given: object) -> R:
        """Do something with the desk's memory, in a thread; it is never left half-way."""
        async with self._busy:
            return await asyncio.to_thread(work, *given)

    # --- one update, or one album ---

    async def _keep(self, group: Sequence[Update]) -> None:
        try:
            await self._take(group)
        except TelegramError:
            raise
        except Exception as error:
            if not self._give_up(group[0].update_id, error):
                raise
        self._kept.update(update.update_id for update in group)

    def _give_up(self, id: int, error: Exception) -> bool:
        """One that breaks each time must not hold up all that come behind it."""
        from storage.engine import Unavailable

        if isinstance(error, Unavailable):
            return False
        self._failed[id] = self._failed.get(id, 0) + 1
        if self._failed[id] < _BETTER_SKIPPED:
            return False
        log.fault("update left out", error, update=id, platform="telegram")
        return True

    async def _take(self, group: Sequence[Update]) -> None:
        first = group[0]
        if (ids := moved(first)) is not None:
            await self._do(self._chats.move, *ids)
        elif (account := blocked_by(first)) is not None:
            await self._do(self._blocked, account, first.update_id)
        elif (inbound := inbound_of(group, self._me, self._runtime.clock())) is not None:
            await self._commit(inbound)
        if first.callback_query is not None:
            self._answer(first.callback_query)

    async def _commit(self, inbound: Inbound) -> None:
        """Keep it together with its files, so that it is decided with them."""
        if not inbound.files:
            await self._do(self._runtime.keep, inbound)
            return
        limit = self._runtime.settings.file_limit
        contents = [await fetch(self._bot, file, limit) for file in inbound.files]
        try:
            await self._do(self._runtime.keep, inbound, contents)
        finally:
            _close(contents)

    def _blocked(self, account: Account, update: int) -> None:
        """Tell the desk that somebody cannot be reached any more."""
        person = self._runtime.ledger.read(lambda reads: reads.person_by_account(account))
        if person is None:
            return
        self._runtime.keep(
            Inbound(
                key=f"telegram-blocked-{self._me.id}:{update}",
                account=Account(platform=Platform.DESK, user="telegram"),
                place=Place(platform=Platform.DESK, chat="telegram"),
                kind=InboundKind.COMMAND,
                sent_at=self._runtime.clock(),
                command="unreachable",
                fields={"person": str(int(person.id)), "code": "blocked"},
            )
        )

    def _answer(self, query: CallbackQuery) -> None:
        """Stop the button's clock, beside the reading."""
        task = asyncio.get_running_loop().create_task(self._answered(query.id))
        self._answering.add(task)
        task.add_done_callback(self._answering.discard)

    async def _answered(self, query: str) -> None:
        try:
            await self._bot.answer_callback_query(query)
        except TelegramError as error:
            # Too late after a pause of ours: the card itself will show what came of it.
            log.warning("press not answered", error=type(error).__name__, platform="telegram")


def _close(contents: Iterable[IO[bytes] | None]) -> None:
    for content in contents:
        if content is not None:
            content.close()
