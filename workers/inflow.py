"""What comes in through one event loop: kept before anybody is answered, together if it can be.

While one commit is under way, what comes next gathers for the following one, so that a hundred
senders cost a few commits and one thread, not a hundred of each. Knows no platform.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from routing.inbound import Inbound, Letter

    Outcomes = Sequence[Letter | Exception | None]

MOST = 64
"""So many share a commit at most."""


class Inflow:
    """Keeps for many senders at once; used from one event loop."""

    def __init__(self, keep_each: Callable[[Sequence[Inbound]], Outcomes]) -> None:
        """Wire it; `keep_each` commits several, and gives what came of each."""
        self._keep_each = keep_each
        self._waiting: list[tuple[Inbound, asyncio.Future[Letter | None]]] = []
        self._keeping: asyncio.Task[None] | None = None

    async def keep(self, inbound: Inbound) -> Letter | None:
        """Commit an inbound without contents; None when it was kept before.

        Raises what went wrong with this one, whatever became of those beside it.
        """
        loop = asyncio.get_running_loop()
        kept: asyncio.Future[Letter | None] = loop.create_future()
        self._waiting.append((inbound, kept))
        if self._keeping is None:
            self._keeping = loop.create_task(self._keep_waiting())
        return await kept

    async def _keep_waiting(self) -> None:
        try:
            while self._waiting:
                batch, self._waiting = self._waiting[:MOST], self._waiting[MOST:]
                await self._keep_all(batch)
        finally:
            self._keeping = None
            for _, kept in self._waiting:
                kept.cancel()
            self._waiting = []

    async def _keep_all(self, batch: list[tuple[Inbound, asyncio.Future[Letter | None]]]) -> None:
        inbounds = [inbound for inbound, _ in batch]
        outcomes: Outcomes
        try:
            outcomes = await asyncio.to_thread(self._keep_each, inbounds)
        except Exception as error:
            outcomes = [error] * len(batch)
        for (_, kept), outcome in zip(batch, outcomes, strict=True):
            _settle(kept, outcome)


def _settle(kept: asyncio.Future[Letter | None], outcome: Letter | Exception | None) -> None:
    if kept.done():
        return  # who sent it does not wait any more
    if isinstance(outcome, Exception):
        kept.set_exception(outcome)
    else:
        kept.set_result(outcome)
