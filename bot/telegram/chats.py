"""Chats by the name under which the desk knows them.

A group that becomes a supergroup gets another id. The desk goes on with the first, in every row and
every card; it is exchanged here, on the way in and out. Messages are numbered anew there, so what
was posted before is never edited again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.inbound import Platform

if TYPE_CHECKING:
    from storage.ledger import SqlLedger


class Chats:
    """What the chats of one desk are called inside and outside."""

    def __init__(self, ledger: SqlLedger) -> None:
        self._ledger = ledger
        self._known: dict[str, str] = {}

    def inside(self, chat: str) -> str:
        """Give the name by which the desk knows a chat of Telegram's."""
        return self._look(f"telegram.was.{chat}", chat)

    def outside(self, chat: str) -> str:
        """Give Telegram's present id of a chat."""
        return self._look(f"telegram.now.{chat}", chat)

    def move(self, before: str, after: str) -> None:
        """Note that a group has become a supergroup, with another id; twice changes nothing."""
        known = self.inside(before)
        if self.outside(known) == after:
            return
        notes = {f"telegram.was.{after}": known, f"telegram.now.{known}": after}
        self._ledger.move_chat(Platform.TELEGRAM, known, notes)
        self._known |= notes

    def _look(self, name: str, chat: str) -> str:
        if not chat.startswith("-"):  # people keep their ids
            return chat
        if name not in self._known:
            self._known[name] = self._ledger.setting(name) or chat
        return self._known[name]
