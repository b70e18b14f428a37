"""The full screen, driven by keys: type, press by number, switch with Tab, leave."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

from prompt_toolkit.data_structures import Size
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput

from bot.terminal.panes import compose
from bot.terminal.room import SAMPLE, Room, wall_clock
from bot.terminal.screen import Screen
from bot.terminal.stage import SimClock, open_stage
from quiet import LONG
from workers.settings import load

CATALOGUE = Path(__file__).parents[2] / "examples" / "agency.toml"


class Phone(DummyOutput):
    """A terminal of 40 columns that shows nothing."""

    def get_size(self) -> Size:
        return Size(rows=30, columns=40)


def test_a_person_types_presses_and_leaves(tmp_path: Path) -> None:
    settings = load(tmp_path, {"OUTDESK_CATALOGUE": str(CATALOGUE), "OUTDESK_ENCODER": "keywords"})
    with (
        open_stage(settings, SimClock(wall_clock())) as stage,
        create_pipe_input() as keys,
    ):
        room = Room(stage, SAMPLE, session="test")
        room.open()
        keys.send_text("December newsletter, please\r1\r\t/time +1d\r/quit\r")
        screen = Screen(room, source=keys, target=Phone())
        asyncio.run(asyncio.wait_for(screen.show(), LONG))
        assert room.who == "ana"
        assert room.ahead_for >= timedelta(days=1)
        client = "\n".join(room.panes["client"].lines(40))
        assert "> December newsletter, please" in client
        assert "> [Yes, go]" in client
        lines = compose(list(room.panes.values()), room.who, 40, 28)
        assert any(line.startswith("▶ ana") for line in lines)
