"""The terminal desk without a terminal: lines come in, what each person gets goes out.

Knows no desk; what a line does is the room's.
"""

from __future__ import annotations

import threading
from queue import Empty, Queue
from typing import TYPE_CHECKING

from bot.plain import plain
from bot.terminal.panes import Pane
from bot.terminal.printing import COLUMNS
from bot.terminal.room import HELD, Quit, wall_clock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from bot.terminal.carrier import Shown
    from bot.terminal.room import Room

TICK_FOR = 1.0


def converse(room: Room, lines: Iterable[str], write: Callable[[str], None]) -> None:
    """Do each line as it comes, and write what it brought; comments and blank lines do nothing."""
    room.stage.on_busy = lambda: write(HELD)
    write(room.greeting)
    _bring(room, room.open(), write)
    for line in _with_pauses(lines):
        _bring(room, room.tick(wall_clock()), write)
        typed = plain(line).strip() if line is not None else ""
        if not typed or (typed.startswith("#") and not typed[1:].isdecimal()):
            continue
        try:
            _do(room, typed, write)
        except Quit:
            return


def _do(room: Room, typed: str, write: Callable[[str], None]) -> None:
    write(typed if ">" in typed.partition(" ")[0] else f"{room.who}> {typed}")
    reply = room.enter(typed)
    if reply is not None:
        write(reply.words)
    _bring(room, room.collect(), write)


def _with_pauses(lines: Iterable[str]) -> Iterator[str | None]:
    """Give each line, and None for every second without one: time goes on while nobody types."""
    read: Queue[str | None] = Queue()

    def fill() -> None:
        for line in lines:
            read.put(line)
        read.put(None)

    threading.Thread(target=fill, name="outdesk-typed", daemon=True).start()
    while True:
        try:
            line = read.get(timeout=TICK_FOR)
        except Empty:
            yield None
            continue
        if line is None:
            return
        yield line


def _bring(room: Room, brought: Iterable[Shown], write: Callable[[str], None]) -> None:
    for shown in brought:
        pane = room.panes.get(shown.to, Pane(name=shown.to))
        write(f"{shown.to} <{' (changed)' if shown.edited else ''}")
        for line in pane.newest(shown, COLUMNS):
            write(f"  {line}")
