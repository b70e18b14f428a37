"""A real desk with a bot on the fake Telegram: opened, spoken to, and closed."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from bot.telegram.serving import open_telegram
from fake_telegram import TOKEN, FakeTelegram
from migrated import ready
from routing.inbound import Account, Inbound, InboundKind, Place, Platform
from telegram_seen import monday
from workers.buckets import Buckets
from workers.embedded import Embedded
from workers.runtime import open_runtime
from workers.settings import load, load_catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.telegram.webhook import WebhookConfig
    from workers.runtime import Runtime
    from workers.settings import Settings

CATALOGUE = Path(__file__).parents[2] / "examples" / "agency.toml"
MARA, ANA, BEN, OLA = 1001, 1002, 1003, 1004
GROUP = -500


def desk_in(folder: Path, *, limit: int = 20 * 10**6, group: int | None = None) -> Settings:
    """Give the settings of a desk in a folder."""
    base = load(folder, {"OUTDESK_ENCODER": "keywords"})
    channel = None
    if group is not None:
        channel = Place(platform=Platform.TELEGRAM, chat=str(group), private=False)
    made = replace(base, catalogue=CATALOGUE.resolve(), file_limit=limit, channel=channel)
    return ready(made)


@contextmanager
def serving(
    made: Settings,
    address: str,
    *,
    read_within: float = 5,
    decides: bool = True,
    webhook: WebhookConfig | None = None,
) -> Iterator[Runtime]:
    """Run the desk on Telegram until the end of the block; without `decides` it only listens."""
    with ExitStack() as stack:
        catalogue = load_catalogue(made.catalogue)
        telegram = stack.enter_context(
            open_telegram(TOKEN, catalogue, address, webhook=webhook, read_within=read_within)
        )
        carriers = {Platform.TELEGRAM: telegram.carrier}
        runtime = stack.enter_context(open_runtime(made, carriers, monday, Buckets({})))
        if decides:
            stack.enter_context(Embedded(runtime, poll_for=0.05))
        stack.enter_context(telegram.listening(runtime, poll_for=1, album_for=0.2, pause=0.02))
        yield runtime


@contextmanager
def on_telegram(
    folder: Path, fake: FakeTelegram, *, read_within: float = 5, group: int | None = None
) -> Iterator[Runtime]:
    """Run a desk with an operator and a provider of bookkeeping, both on Telegram."""
    with serving(desk_in(folder, group=group), fake.address, read_within=read_within) as runtime:
        enroll(runtime, fake, OLA, side="operator", name="Ola")
        enroll(runtime, fake, ANA, side="provider", name="Ana", services="bookkeeping,newsletter")
        yield runtime


def enroll(runtime: Runtime, fake: FakeTelegram, user: int, **fields: str) -> None:
    """Enroll somebody who has spoken to the bot before."""
    fake.chats.add(user)
    fields = {"platform": "telegram", "user": str(user), "zone": "Europe/Berlin", **fields}
    runtime.keep(
        Inbound(
            key=f"enroll-{user}",
            account=Account(platform=Platform.CLI, user="cli"),
            place=Place(platform=Platform.CLI, chat="cli"),
            kind=InboundKind.COMMAND,
            sent_at=runtime.clock(),
            command="enroll",
            fields=fields,
        )
    )
