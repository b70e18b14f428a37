"""Keeping what came from Telegram: the desk's inbox first, then whatever Telegram waits for.

The same for polls and for a webhook. Knows what is for the desk, and not what it means.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from telegram.error import TelegramError

from bot.telegram.fetching import DOWNLOAD, fetch
from bot.telegram.offset import Offset
from bot.telegram.reading import Me, inbound_of, moved, reach_changed
from bot.telegram.stepping import Stepper
from routing.inbound import Account, Inbound, InboundKind, Place, Platform
from workers.logs import log

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from typing import IO

    from telegram import Update

    from bot.telegram.chats import Chats
    from bot.telegram.line import Line
    from workers.runtime import Runtime

R = TypeVar("R")
NAME = "telegram.name"
"""Under which the bot's name is noted: links to it are made of it."""

_BETTER_SKIPPED = 5


class Keeper:
    """Keeps one bot's updates for one desk; used from the line's thread."""

    def __init__(self, runtime: Runtime, line: Line, chats: Chats) -> None:
        self.runtime = runtime
        self._bot = line.bot
        self._stepper = Stepper(runtime, line.bot, line.bot_id)
        self._chats = chats
        self._me = Me(id=line.bot_id, team=line.team, chat=chats.inside)
        self._failed: dict[int, int] = {}
        self._answering: set[asyncio.Task[None]] = set()
        self._answered_early: set[str] = set()
        self._busy = asyncio.Lock()
        self.offset = Offset(line.bot_id)

    async def begin(self) -> None:
        """Ask Telegram who the bot is: groups address it by its name."""
        me = await self._bot.get_me()
        self._me = replace(self._me, id=me.id, username=me.username or "")
        if not self._me.team:  # links that invite people lead to the first of several
            await self.do(self.runtime.ledger.note, NAME, self._me.username)

    async def stop(self, *tasks: asyncio.Task[None]) -> None:
        """Cancel these tasks when nothing is half kept, and wait for the last answers."""
        async with self._busy:
            for task in tasks:
                task.cancel()
        await asyncio.gather(*tasks, *self._answering, return_exceptions=True)

    async def do(self, work: Callable[..., R], *given: object) -> R:
        """Do something with the desk's memory, in a thread; it is never left half-way."""
        async with self._busy:
            return await asyncio.to_thread(work, *given)

    async def keep(self, group: Sequence[Update]) -> None:
        """Keep one update, or the parts of one album; when this returns, it is committed.

        Raises what went wrong; one that breaks each time is left out in the end, and logged, so
        that those behind it get through.
        """
        ids = [update.update_id for update in group]
        try:
            await self._take(group)
        except TelegramError:
            raise
        except Exception as error:
            if not self._give_up(ids[0], error):
                raise
        self.offset.keep(ids)

    async def keep_words(self, updates: Sequence[Update]) -> bool:
        """Keep messages of words in one commit; False, and none is kept, when that cannot be.

        That is when one answers a form's question, or is not to be read: then each by itself.
        """
        try:
            inbounds = await self.do(self._words_of, updates)
            if inbounds:
                await self._kept_with(updates, partial(self.runtime.keep_all, inbounds))
        except Exception as error:
            log.fault("not kept together", error, platform="telegram")
            return False
        if inbounds is not None:
            self.offset.keep(update.update_id for update in updates)
        return inbounds is not None

    def _words_of(self, updates: Sequence[Update]) -> Sequence[Inbound] | None:
        """Read what is for the desk; None when some of it is to be looked at by itself."""
        now = self.runtime.clock()
        found = [inbound_of((update,), self._me, now) for update in updates]
        inbounds = [one for one in found if one is not None]
        return None if any(map(self._stepper.is_filling, inbounds)) else inbounds

    async def _kept_with(
        self, group: Sequence[Update], keep: Callable[[Mapping[str, str]], object]
    ) -> None:
        """Keep what these updates bring, and in the same commit how far they were read."""
        ids = [update.update_id for update in group]
        async with self._busy:
            notes = self.offset.notes_with(ids)
            await asyncio.to_thread(keep, notes)
            self.offset.keep(ids, notes)

    async def move_on(self) -> None:
        """Go on to the first update that is not kept, once that is noted."""
        async with self._busy:
            notes = self.offset.notes_with(())
            for name, value in notes.items():
                await asyncio.to_thread(self.runtime.ledger.note, name, value)
            self.offset.keep((), notes)
        self.offset.move_on()

    def _give_up(self, id: int, error: Exception) -> bool:
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
            await self.do(self._chats.move, *ids)
        elif (reach := reach_changed(first, self._me.team)) is not None:
            await self.do(self._reach_changed, *reach, first.update_id)
        else:
            await self._heard(group)
        self.answer(first)
        if first.callback_query is not None:
            self._answered_early.discard(first.callback_query.id)

    async def _heard(self, group: Sequence[Update]) -> None:
        inbound = await self._read(group)
        if inbound is not None and not await self._stepper.took(inbound, group[0].update_id):
            await self._commit(group, inbound)

    async def _read(self, group: Sequence[Update]) -> Inbound | None:
        return await self.do(inbound_of, group, self._me, self.runtime.clock())

    async def _commit(self, group: Sequence[Update], inbound: Inbound) -> None:
        """Keep it together with its files, so that it is decided with them."""
        if not inbound.files:
            await self._kept_with(group, partial(self.runtime.keep_all, (inbound,)))
            return
        limit = min(self.runtime.settings.file_limit, DOWNLOAD)
        contents: list[IO[bytes] | None] = []
        try:
            for file in inbound.files:
                contents.append(await fetch(self._bot, file, limit))
            keep = partial(self.runtime.keep_files, inbound, contents, limit)
            await self._kept_with(group, keep)
        finally:
            _close(contents)

    def _reach_changed(self, account: Account, back: bool, update: int) -> None:
        """Tell the desk that somebody cannot be reached any more, or can again."""
        person = self.runtime.ledger.read(lambda reads: reads.person_by_account(account))
        if person is None:
            return
        self.runtime.keep(
            Inbound(
                key=f"telegram-reach-{self._me.id}:{update}",
                account=Account(platform=Platform.DESK, user="telegram"),
                place=Place(platform=Platform.DESK, chat="telegram"),
                kind=InboundKind.COMMAND,
                sent_at=self.runtime.clock(),
                command="reachable" if back else "unreachable",
                fields={"person": str(int(person.id)), **({} if back else {"code": "blocked"})},
            )
        )

    def answer(self, update: Update) -> None:
        """Stop the clock of a pressed button, beside the reading, and once; nothing for all else.

        Telegram waits some seconds only: one that waits behind a slow file is answered before it is
        kept.
        """
        query = update.callback_query
        if query is None or query.id in self._answered_early:
            return
        self._answered_early.add(query.id)
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
