"""One bot beside a running desk: its carrier before the desk opens, its ears once it is open."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

from bot.telegram.carrier import TelegramCarrier
from bot.telegram.chats import Chats
from bot.telegram.keeping import Keeper
from bot.telegram.line import ADDRESS, READ_WITHIN, Line
from bot.telegram.menus import Menus
from bot.telegram.polling import ALBUM_FOR, PAUSE, POLL_FOR, Poller
from bot.telegram.webhook import Webhook
from bot.ways import Way

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.telegram.webhook import WebhookConfig
    from routing.catalogue import Catalogue
    from workers.runtime import Runtime


class Telegram:
    """A bot of this process. `carrier` is for the postman; `listening` attaches it to a desk."""

    def __init__(self, line: Line, catalogue: Catalogue, webhook: WebhookConfig | None) -> None:
        self._line = line
        self._webhook = webhook
        self.carrier = TelegramCarrier(line, catalogue)

    @property
    def team(self) -> str:
        """What tells it from the desk's other bots; nothing for the first."""
        return self._line.team

    @property
    def way(self) -> Way:
        """How it hears what people send."""
        return Way.POLL if self._webhook is None else Way.HTTP

    @contextmanager
    def sending(self, runtime: Runtime) -> Iterator[Chats]:
        """Let the carrier send this desk's files, to chats wherever they moved."""
        chats = Chats(runtime.ledger)
        self.carrier.attach(runtime.files.open, chats)
        yield chats

    @contextmanager
    def listening(
        self,
        runtime: Runtime,
        way: Way | None = None,
        *,
        poll_for: int = POLL_FOR,
        album_for: float = ALBUM_FOR,
        pause: float = PAUSE,
        beside: Sequence[Webhook] = (),
    ) -> Iterator[Poller | Webhook | None]:
        """Take in what people send, until the end of the block; times in seconds.

        Only by `way`, if one is named: where that is not its own, nothing is heard. The first of
        several bots listens for the webhooks of those `beside` it. Raises `OSError` when its port
        is taken.
        """
        with self.sending(runtime) as chats, ExitStack() as stack:
            if way not in (None, self.way):
                yield None
                return
            keeper = Keeper(runtime, self._line, chats)
            ears: Poller | Webhook
            if self._webhook is None:
                ears = Poller(
                    keeper, self._line, poll_for=poll_for, album_for=album_for, pause=pause
                )
            else:
                ears = Webhook(
                    keeper,
                    self._line,
                    self._webhook,
                    album_for=album_for,
                    beside=beside,
                    listens=not self.team,
                )
            yield stack.enter_context(self._hearing(keeper, ears))

    @contextmanager
    def _hearing(self, keeper: Keeper, ears: Poller | Webhook) -> Iterator[Poller | Webhook]:
        menus = Menus(keeper.runtime, self._line.bot, self._line.bot_id, self.team)
        try:
            self._line.call(ears.start())
            self._line.call(menus.start())
            yield ears
        finally:
            self._line.call(menus.stop())
            self._line.call(ears.stop())


@contextmanager
def open_telegram(
    token: str,
    catalogue: Catalogue,
    address: str = ADDRESS,
    *,
    files: str | None = None,
    webhook: WebhookConfig | None = None,
    read_within: float = READ_WITHIN,
    first: bool = True,
) -> Iterator[Telegram]:
    """Open one bot for sending and, later, for listening; asks nothing of Telegram yet.

    It listens by long polls, or by `webhook`. All but the `first` of a desk are told apart.
    """
    with Line(token, address, files=files, read_within=read_within, first=first) as line:
        yield Telegram(line, catalogue, webhook)
