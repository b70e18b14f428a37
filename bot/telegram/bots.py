"""Several bots as one side of the desk: each chat is answered by the bot that it is with.

The first bot's chats have no team, all others' that of their bot. By webhook the first listens for
all, each at a path of its own. Knows no rule.
"""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

from bot.telegram.webhook import Webhook
from workers.postman import Unreachable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from bot.telegram.carrier import TelegramCarrier
    from bot.telegram.serving import Telegram
    from bot.ways import Way
    from storage.parcels import Parcel
    from workers.runtime import Runtime


class _ByBot:
    """Carries with the bot that a chat is with."""

    def __init__(self, first: TelegramCarrier, others: Mapping[str, TelegramCarrier]) -> None:
        self._first, self._others = first, others

    def word(self, parcel: Parcel) -> str:
        """Word the parcel, as JSON: all bots say it alike."""
        return self._first.word(parcel)

    def send(self, parcel: Parcel, worded: str) -> str:
        """Send it; a bot that was taken out of the settings reaches nobody any more."""
        team = parcel.place.team
        if team and team not in self._others:
            raise Unreachable("removed")
        carrier = self._others[team] if team else self._first
        return carrier.send(parcel, worded)


class Bots:
    """The bots of this process; the first is `bots[0]`."""

    def __init__(self, bots: Sequence[Telegram]) -> None:
        self._first, *self._others = bots
        others = {bot.team: bot.carrier for bot in self._others}
        self.carrier = _ByBot(self._first.carrier, others)

    @property
    def way(self) -> Way:
        """How they hear what people send: all alike."""
        return self._first.way

    @contextmanager
    def sending(self, runtime: Runtime) -> Iterator[None]:
        """Let all of them send this desk's files."""
        with ExitStack() as stack:
            for bot in (self._first, *self._others):
                stack.enter_context(bot.sending(runtime))
            yield

    @contextmanager
    def listening(self, runtime: Runtime, way: Way | None = None) -> Iterator[None]:
        """Take in what people send to any of them; only by `way`, if one is named."""
        with ExitStack() as stack:
            ears = [stack.enter_context(bot.listening(runtime, way)) for bot in self._others]
            hooks = tuple(one for one in ears if isinstance(one, Webhook))
            stack.enter_context(self._first.listening(runtime, way, beside=hooks))
            yield
