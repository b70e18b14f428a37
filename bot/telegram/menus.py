"""The menu of commands: what each side may ask for, in each language that the desk speaks.

Everybody sees a client's; who works for the desk or runs it sees their own. Set when the desk
starts and soon after people change. Knows no rule: a command is a word that anybody could write.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from telegram import (
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
)
from telegram.error import TelegramError

from bot.messages import messages_for
from routing.inbound import Platform
from routing.people import Person, Side, Standing
from storage.history import History
from workers.logs import log

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from telegram import Bot

    from workers.runtime import Runtime

LANGUAGES = ("en", "de", "es")
MENUS: Mapping[Side, tuple[str, ...]] = {
    Side.CLIENT: ("things", "notes", "team", "services", "invite", "zone", "privacy", "help"),
    Side.PROVIDER: ("things", "team", "zone", "link", "privacy", "help"),
    Side.OPERATOR: ("things", "zone", "link", "help"),
}
IN_GROUPS = ("help",)
AGAIN_AFTER = 5.0
"""Seconds in which several changes of people become one."""


def commands(side: Side, lang: str) -> tuple[BotCommand, ...]:
    """Give a side's commands with what they do, in one language."""
    return tuple(_command(word, side, lang) for word in MENUS[side])


def _command(word: str, side: Side, lang: str) -> BotCommand:
    messages = messages_for(lang)
    said = messages.first(f"menu.{side.value}.{word}", f"menu.{word}") or word
    return BotCommand(word, said)


class Menus:
    """Sets one bot's menus; used from the line's thread."""

    def __init__(self, runtime: Runtime, bot: Bot, bot_id: int, team: str = "") -> None:
        self._runtime = runtime
        self._bot = bot
        self._bot_id = bot_id
        self._team = team
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Set what is not set yet, and follow what changes."""
        loop, changed = asyncio.get_running_loop(), asyncio.Event()
        changed.set()

        def rung() -> None:
            if not loop.is_closed():
                loop.call_soon_threadsafe(changed.set)

        self._runtime.on_ring(rung)
        self._task = loop.create_task(self._follow(changed))

    async def stop(self) -> None:
        """Follow nothing any more."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _follow(self, changed: asyncio.Event) -> None:
        while True:
            await changed.wait()
            changed.clear()
            try:
                await self._set_all()
            except Exception as error:
                log.fault("menus not set", error, platform="telegram")
            await asyncio.sleep(AGAIN_AFTER)

    async def _set_all(self) -> None:
        private, groups = BotCommandScopeAllPrivateChats(), BotCommandScopeAllGroupChats()
        for lang in LANGUAGES:
            own = commands(Side.CLIENT, lang)
            await self._set(f"private.{lang}", own, private, "" if lang == "en" else lang)
            few = tuple(one for one in own if one.command in IN_GROUPS)
            await self._set(f"groups.{lang}", few, groups, "" if lang == "en" else lang)
        for user, person in await asyncio.to_thread(lambda: tuple(self._people())):
            chat = BotCommandScopeChat(chat_id=int(user))
            await self._set(f"chat.{user}", commands(person.side, person.lang), chat, "")

    def _people(self) -> Iterator[tuple[str, Person]]:
        """Give whose menu is not that of clients, or was not once."""
        ledger = self._runtime.ledger
        for known in History(ledger.engine).people():
            person = known.person
            for account in known.accounts:
                ours = (account.platform, account.team) == (Platform.TELEGRAM, self._team)
                if not ours or person.standing == Standing.LEFT:
                    continue
                if person.side != Side.CLIENT or ledger.setting(self._name(f"chat.{account.user}")):
                    yield account.user, person

    async def _set(
        self, name: str, menu: tuple[BotCommand, ...], scope: BotCommandScope, lang: str
    ) -> None:
        """Set a menu, unless it is set so already; one that Telegram refuses is left."""
        said = "\n".join(f"{one.command} {one.description}" for one in menu)
        ledger = self._runtime.ledger
        if await asyncio.to_thread(ledger.setting, self._name(name)) == said:
            return
        try:
            await self._bot.set_my_commands(menu, scope=scope, language_code=lang or None)
        except TelegramError as error:
            log.warning("menu not set", error=type(error).__name__, platform="telegram")
            return
        await asyncio.to_thread(ledger.note, self._name(name), said)

    def _name(self, name: str) -> str:
        return f"telegram.menu.{self._bot_id}.{name}"
