"""Commands that change something: each is one letter, decided by the desk that runs, or here.

What the desk answers comes back to whoever gave the command.
"""

from __future__ import annotations

import re
import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from bot.cli.common import desk_here, explained
from bot.terminal.drawing import draw
from routing.inbound import Account, Inbound, InboundKind, Place, Platform

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.cards import Card
    from routing.catalogue import Catalogue
    from routing.values import LetterId
    from storage.history import Told
    from storage.ledger import SqlLedger
    from workers.settings import Settings

WAIT_FOR = 15.0
_COLUMNS = 78
_CODE = re.compile(r"\b\w{4}-\w{4}-\w{4}\b")


def order(
    command: str, fields: Mapping[str, str], made: Settings | None = None
) -> tuple[Card, ...]:
    """Give a command to the desk (the one here, unless another is meant) and return its answers.

    Raises what opening the desk raises, and `ClickException` for a refusal.
    """
    from storage.engine import AlreadyRunning

    made, given = made or desk_here(), _inbound(command, fields)
    try:
        return _decide_here(made, given)
    except AlreadyRunning:
        return _leave(made, given) or ()


Ordering = Callable[[str, "Mapping[str, str]", str], "tuple[Card, ...] | None"]
"""Gives an order under a key of the caller's; None when that key was used before."""


@contextmanager
def orders() -> Iterator[Ordering]:
    """Give many orders to the desk here, which is opened once; one that runs gets letters."""
    from storage.engine import AlreadyRunning
    from workers.runtime import open_runtime
    from workers.settings import load_catalogue

    made = desk_here()
    catalogue = load_catalogue(made.catalogue)
    with ExitStack() as stack:
        try:
            runtime = stack.enter_context(open_runtime(made, {}))
        except AlreadyRunning:
            yield lambda command, fields, key: _leave(made, _inbound(command, fields, key))
            return

        def order(command: str, fields: Mapping[str, str], key: str) -> tuple[Card, ...] | None:
            letter = runtime.keep(_inbound(command, fields, key))
            if letter is None:
                return None
            runtime.decide(letter.id, runtime.clock())
            return _answers(runtime.ledger, letter.id, catalogue)

        yield order


def _inbound(command: str, fields: Mapping[str, str], key: str = "") -> Inbound:
    account = Account(platform=Platform.CLI, user="outdesk")
    return Inbound(
        key=key or f"order:{secrets.token_urlsafe(12)}",
        account=account,
        place=Place(platform=Platform.CLI, chat="outdesk"),
        kind=InboundKind.COMMAND,
        sent_at=datetime.now(UTC),
        command=command,
        fields={name: value for name, value in fields.items() if value},
    )


def _decide_here(made: Settings, given: Inbound) -> tuple[Card, ...]:
    from workers.runtime import open_runtime
    from workers.settings import load_catalogue

    catalogue = load_catalogue(made.catalogue)
    with open_runtime(made, {}) as runtime:
        letter = runtime.keep(given)
        assert letter is not None
        runtime.decide(letter.id, runtime.clock())
        return _answers(runtime.ledger, letter.id, catalogue)


def _leave(made: Settings, given: Inbound) -> tuple[Card, ...] | None:
    """Leave the letter for the desk that runs, and wait until it is decided.

    None when one with its key was kept before.
    """
    from workers.runtime import Access, open_ledger
    from workers.settings import load_catalogue

    with open_ledger(made, Access.LEAVE) as ledger:
        letter = ledger.keep(given, datetime.now(UTC))
        if letter is None:
            return None
        deadline = time.monotonic() + WAIT_FOR
        while ledger.letter(letter.id) is not None:
            if time.monotonic() > deadline:
                said = "The desk that runs has not answered yet. It is kept, and will be done."
                raise click.ClickException(said)
            time.sleep(0.1)
        return _answers(ledger, letter.id, load_catalogue(made.catalogue))


def _answers(ledger: SqlLedger, letter: LetterId, catalogue: Catalogue) -> tuple[Card, ...]:
    from bot.archive import Archive
    from bot.speech import Reader
    from bot.wording import word
    from storage.history import History

    history = History(ledger.engine)
    archive = Archive(ledger, history, catalogue)
    reader = Reader(lang=catalogue.desk.lang, zone=catalogue.desk.zone)
    told = history.told(letter=int(letter))
    here = [row for row in told if _is_answer(row)]
    cards = tuple(word(row.notice, reader, archive, row.created_at) for row in here)
    if any(row.notice.key.startswith("refused") for row in here):
        raise click.ClickException("\n".join(card.text for card in cards))
    return cards


def _is_answer(row: Told) -> bool:
    """Tell whether a row is for whoever gave the order: for nobody in chat, in no other place."""
    elsewhere = row.place is not None and row.place.platform is not Platform.CLI
    return row.notice.to is None and not elsewhere


def printed(cards: tuple[Card, ...]) -> str:
    """Give answers as text; nobody presses buttons here."""
    from dataclasses import replace

    bare = (replace(card, actions=()) for card in cards)
    return "\n".join("\n".join(draw(card, _COLUMNS)) for card in bare)


@click.command(epilog='Example:  outdesk invite --firm "Lind Consulting"')
@click.option("--side", type=click.Choice(["client", "provider", "operator"]), default="client")
@click.option("--firm", default="", help="The firm that they act for.")
@click.option("--services", default="", help="What a provider does, keys with commas between.")
@click.option("--position", type=click.Choice(["owner", "approver", "member"]))
def invite(side: str, firm: str, services: str, position: str | None) -> None:
    """Make a code that brings somebody to the desk.

    They send it to the bot, once.
    """
    fields = {"side": side, "firm": firm, "services": services, "position": position or ""}
    with explained():
        cards = order("invite", fields)
        link = _telegram_link(cards)
    click.echo("\n".join(filter(None, (printed(cards), link))))


def _telegram_link(cards: tuple[Card, ...]) -> str:
    """Give the link that brings the code to the desk's bot, where the desk has one."""
    from workers.runtime import Access, open_ledger

    code = _CODE.search("\n".join(card.text for card in cards))
    with open_ledger(desk_here(), Access.READ) as ledger:
        name = ledger.setting("telegram.name")
    return f"In Telegram: https://t.me/{name}?start={code[0]}" if name and code else ""
