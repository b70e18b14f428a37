"""The terminal desk without a terminal: lines come in, what each person gets goes out.

Knows no desk; what a line does is the room's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.plain import plain
from bot.terminal.panes import Pane
from bot.terminal.printing import COLUMNS
from bot.terminal.room import Quit, wall_clock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from bot.terminal.carrier import Shown
    from bot.terminal.room import Room


def converse(room: Room, lines: Iterable[str], write: Callable[[str], None]) -> None:
    """Do each line as it comes, and write what it brought; comments and blank lines do nothing."""
    _bring(room, room.collect(), write)
    for line in lines:
        typed = plain(line).strip()
        if not typed or typed.startswith("#"):
            continue
        room.tick(wall_clock())
        write(typed if ">" in typed.partition(" ")[0] else f"{room.who}> {typed}")
        try:
            reply = room.enter(typed)
        except Quit:
            return
        if reply is not None:
            write(reply.words)
        _bring(room, room.collect(), write)


def _bring(room: Room, brought: Iterable[Shown], write: Callable[[str], None]) -> None:
    for shown in brought:
        pane = room.panes.get(shown.to, Pane(name=shown.to))
        write(f"{shown.to} <{' (changed)' if shown.edited else ''}")
        for line in pane.newest(shown, COLUMNS):
            write(f"  {line}")
