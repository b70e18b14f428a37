"""The terminal desk on a screen: panes above, one input line below.

Only draws and reads; what a line does is the room's. Knows no desk.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from prompt_toolkit.application import Application
from prompt_toolkit.key_binding import KeyBindings
from prompt_toolkit.layout import HSplit, Layout, Window
from prompt_toolkit.layout.controls import FormattedTextControl
from prompt_toolkit.styles import Style
from prompt_toolkit.widgets import TextArea

from bot.plain import plain
from bot.terminal.drawing import wrap
from bot.terminal.panes import compose
from bot.terminal.room import HELD, Quit, wall_clock

if TYPE_CHECKING:
    from prompt_toolkit.buffer import Buffer
    from prompt_toolkit.formatted_text import StyleAndTextTuples
    from prompt_toolkit.input import Input
    from prompt_toolkit.key_binding import KeyPressEvent
    from prompt_toolkit.output import Output

    from bot.terminal.room import Room

TICK_FOR = 1.0
_STYLE = Style.from_dict({"heading": "bold", "said": "italic", "prompt": "bold"})


class Screen:
    """Shows a room until somebody leaves it."""

    def __init__(
        self, room: Room, *, source: Input | None = None, target: Output | None = None
    ) -> None:
        self._room = room
        self._said = wrap(room.greeting, 80)
        self._waited: tuple[str, ...] = ()
        room.stage.on_busy = self._wait
        self._line = TextArea(
            multiline=False,
            wrap_lines=False,
            prompt=lambda: [("class:prompt", f"{room.who}> ")],
            accept_handler=self._entered,
            height=1,
        )
        panes = Window(FormattedTextControl(self._panes), wrap_lines=False)
        answer = Window(
            FormattedTextControl(lambda: [("class:said", "\n".join(self._said))]),
            height=lambda: len(self._said),
            dont_extend_height=True,
        )
        self.application: Application[None] = Application(
            layout=Layout(HSplit([panes, answer, self._line]), focused_element=self._line),
            key_bindings=self._keys(),
            full_screen=True,
            style=_STYLE,
            input=source,
            output=target,
        )

    def run(self) -> None:
        """Show it until /quit, Ctrl-C or Ctrl-D."""
        asyncio.run(self.show())

    async def show(self) -> None:
        """Show it, and let time go on while nobody types."""
        ticking = asyncio.ensure_future(self._tick())
        try:
            await self.application.run_async()
        finally:
            ticking.cancel()

    async def _tick(self) -> None:
        while True:
            if self._room.tick(wall_clock()):
                self.application.invalidate()
            await asyncio.sleep(TICK_FOR)

    def _entered(self, buffer: Buffer) -> bool:
        try:
            self._room.tick(wall_clock())
            reply = self._room.enter(plain(buffer.text))
            self._room.collect()
        except Quit:
            self.application.exit()
            return False
        columns = self.application.output.get_size().columns
        self._said = wrap(reply.words, columns) if reply else self._waited
        self._waited = ()
        return False

    def _wait(self) -> None:
        """Say, once it is over, why nothing moved."""
        self._waited = wrap(HELD, 80)

    def _panes(self) -> StyleAndTextTuples:
        size = self.application.output.get_size()
        rows = max(size.rows - 1 - len(self._said), 2)
        panes = list(self._room.panes.values())
        lines = compose(panes, self._room.who, size.columns, rows)
        return [(_style(line), f"{line}\n") for line in lines]

    def _keys(self) -> KeyBindings:
        keys = KeyBindings()

        @keys.add("c-c")
        @keys.add("c-d")
        def leave(event: KeyPressEvent) -> None:
            event.app.exit()

        @keys.add("tab")
        def next_person(event: KeyPressEvent) -> None:
            names = list(self._room.people)
            self._room.who = names[(names.index(self._room.who) + 1) % len(names)]

        return keys


def _style(line: str) -> str:
    return "class:heading" if line.startswith(("▶ ", "─ ")) else ""
