"""What comes in through one event loop: kept before anybody is answered, together if it can be.

While one commit is under way, what comes next gathers for the following one, so that a hundred
senders cost a few commits and one thread, not a hundred of each. Knows no platform.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from routing.inbound import Inbound, Letter
    from workers.runtime import Runtime

MOST = 64
"""So many share a commit at most."""


class Inflow:
    """Keeps for many senders at once; used from one event loop."""

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime
        self._waiting: list[tuple[Inbound, asyncio.Future[Letter | None]]] = []
        self._keeping: asyncio.Task[None] | None = None

    async def keep(self, inbound: Inbound) -> Letter | None:
        """Commit an inbound without contents; None when it was kept before.

        Raises what went wrong with this one, whatever became of those beside it.
        """
        if not self._runtime.ledger.shares_commits:
            return await asyncio.to_thread(self._runtime.keep, inbound)
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
        outcomes: Sequence[Letter | Exception | None]
        try:
            outcomes = await asyncio.to_thread(self._runtime.keep_each, inbounds)
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
