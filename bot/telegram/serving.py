"""One bot beside a running desk: its carrier before the desk opens, its ears once it is open."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from bot.telegram.carrier import TelegramCarrier
from bot.telegram.chats import Chats
from bot.telegram.line import ADDRESS, READ_WITHIN, Line
from bot.telegram.polling import ALBUM_FOR, PAUSE, POLL_FOR, Poller

if TYPE_CHECKING:
    from collections.abc import Iterator

    from routing.catalogue import Catalogue
    from workers.runtime import Runtime


class Telegram:
    """A bot of this process. `carrier` is for the postman; `listening` attaches it to a desk."""

    def __init__(self, line: Line, catalogue: Catalogue) -> None:
        self._line = line
        self.carrier = TelegramCarrier(line, catalogue)

    @contextmanager
    def listening(
        self,
        runtime: Runtime,
        *,
        poll_for: int = POLL_FOR,
        album_for: float = ALBUM_FOR,
        pause: float = PAUSE,
    ) -> Iterator[Poller]:
        """Read what people send into this desk, until the end of the block; times in seconds."""
        chats = Chats(runtime.ledger)
        self.carrier.attach(runtime.files.open, chats)
        poller = Poller(
            runtime, self._line, chats, poll_for=poll_for, album_for=album_for, pause=pause
        )
        self._line.call(poller.start())
        try:
            yield poller
        finally:
            self._line.call(poller.stop())


@contextmanager
def open_telegram(
    token: str, catalogue: Catalogue, address: str = ADDRESS, *, read_within: float = READ_WITHIN
) -> Iterator[Telegram]:
    """Open one bot for sending and, later, for listening; asks nothing of Telegram yet."""
    with Line(token, address, read_within=read_within) as line:
        yield Telegram(line, catalogue)
