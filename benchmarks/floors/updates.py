"""Telegram's updates, a hundred in a batch: read, kept, noted; beside PTB's read and dispatch."""

from __future__ import annotations

import asyncio
from contextlib import contextmanager
from dataclasses import replace
from itertools import count as numbers
from typing import TYPE_CHECKING, Any

from benchmarks.floors.people import AGENCY, monday
from benchmarks.floors.row import Row
from bot.telegram.chats import Chats
from bot.telegram.keeping import Keeper
from bot.telegram.line import Line
from bot.telegram.polling import Poller
from workers.runtime import open_runtime
from workers.settings import load

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from telegram import Update

BATCH = 100
CHATS = 50
TOKEN = "4242:" + "AA" * 17


def update(n: int) -> dict[str, Any]:
    """Give the n-th update as Telegram sends it."""
    who = {"id": 1000 + n % CHATS, "is_bot": False, "first_name": "Mara", "language_code": "en"}
    message = {
        "message_id": n + 1,
        "date": 1_795_000_000,
        "chat": {"id": 1000 + n % CHATS, "type": "private", "first_name": "Mara"},
        "from": who,
        "text": "Please reconcile the February books by Friday noon",
    }
    return {"update_id": n + 1, "message": message}


def batches(count: int) -> list[list[dict[str, Any]]]:
    """Give the updates in batches."""
    return [[update(n) for n in range(at, min(at + BATCH, count))] for at in range(0, count, BATCH)]


class Canned(Line):
    """A line whose updates are there already."""

    waiting: Iterator[list[dict[str, Any]]]

    async def updates(self, offset: int, wait_for: int, kinds: object) -> list[Update]:
        """Give the next batch, read as ever."""
        found = (self.update_of(one) for one in next(self.waiting))
        return [one for one in found if one is not None]


@contextmanager
def ours(folder: Path, count: int) -> Iterator[Callable[[], None]]:
    """Poll; each batch is kept before the next is asked for."""
    made = load(folder, {"OUTDESK_CATALOGUE": str(AGENCY), "OUTDESK_ENCODER": "keywords"})
    made = replace(made, database=f"sqlite:///{folder / 'desk.db'}")
    with open_runtime(made, {}, monday) as runtime, Canned(TOKEN) as line:
        poller = Poller(Keeper(runtime, line, Chats(runtime.ledger)), line)
        line.waiting = iter(batches(count))

        async def rounds() -> None:
            for _ in range(0, count, BATCH):
                await poller._round()

        yield lambda: line.call(rounds())
        kept = runtime.ledger.undecided(monday(), 10 * CHATS)
        assert len(kept) == min(CHATS, count), "one waits in each conversation"


@contextmanager
def floor(folder: Path, count: int) -> Iterator[Callable[[], None]]:
    """PTB reads each, and hands it to a handler that does nothing."""
    from telegram import Update
    from telegram.ext import ApplicationBuilder, MessageHandler, filters

    heard = numbers(1)

    async def nothing(_update: Update, _context: Any) -> None:
        next(heard)

    app = ApplicationBuilder().token(TOKEN).updater(None).job_queue(None).build()
    app.add_handler(MessageHandler(filters.TEXT, nothing))
    app._initialized = True

    async def dispatch() -> None:
        for batch in batches(count):
            for one in batch:
                await app.process_update(Update.de_json(one, app.bot))

    yield lambda: asyncio.run(dispatch())
    assert next(heard) == count + 1


ROWS = (
    Row(
        key="updates",
        name="Telegram updates to committed, batches of 100 (SQLite)",
        count=2000,
        floor=floor,
        ours=ours,
        goal=0.3,
        floor_is="PTB reads and dispatches each, in memory",
    ),
)
