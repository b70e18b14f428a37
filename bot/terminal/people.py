"""How the people of a play or of the sample desk come to the desk: by letters, like everything.

Each is one command of the operator's, with a key of its own, so that it happens once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.inbound import Account, Inbound, InboundKind, Place, Platform

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.terminal.stage import Seat, Stage
    from bot.terminal.steps import Actor

COMMAND = "enroll"
_CLI = Account(platform=Platform.CLI, user="outdesk")
_HERE = Place(platform=Platform.CLI, chat="outdesk")


def introduce(stage: Stage, actor: Actor, seat: Seat, key: str) -> None:
    """Make somebody known to the desk, with the account by which they write."""
    fields = {
        "name": actor.called or actor.name.capitalize(),
        "side": actor.side.value,
        "zone": actor.zone,
        "lang": actor.lang,
        "firm": actor.firm,
        "services": ",".join(actor.services),
        "position": actor.position,
        "hours": actor.hours,
        "languages": ",".join(actor.languages),
        "region": actor.region,
        "platform": seat.platform.value,
        "user": seat.name,
        "chat": seat.place.chat,
    }
    give(stage, COMMAND, {name: value for name, value in fields.items() if value}, key)


def refusal(stage: Stage, zone: str, *, after: int = 0) -> str:
    """Give the words by which an order was refused, if one was since that row of the outbox."""
    from bot.archive import Archive
    from bot.speech import Reader
    from bot.wording import word

    told = stage.history.told(after=after)
    rows = [row for row in told if row.place == _HERE and row.notice.key.startswith("refused")]
    if not rows:
        return ""
    archive = Archive(stage.runtime.ledger, stage.history, stage.runtime.catalogue)
    card = word(rows[-1].notice, Reader(lang="en", zone=zone), archive, rows[-1].created_at)
    return " ".join(card.text.split())


def give(stage: Stage, command: str, fields: Mapping[str, str], key: str) -> None:
    """Give an order as the command line does."""
    stage.keep(
        Inbound(
            key=key,
            account=_CLI,
            place=_HERE,
            kind=InboundKind.COMMAND,
            sent_at=stage.clock.now,
            command=command,
            fields=fields,
        )
    )
