"""`outdesk access`: the register of access, who was let into what since when, and until when."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from bot.cli.archive import open_archive, table
from bot.cli.common import explained
from bot.cli.statements import firm_named

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from bot.archive import Archive
    from routing.access.keeping import Held
    from routing.values import PartyId


@click.command(epilog="Example:  outdesk access --client lind --ended")
@click.option("--client", default="", help="Of this client's firm alone.")
@click.option("--provider", default="", help="Of this provider's firm alone.")
@click.option("--ended", is_flag=True, help="What was taken away again, too.")
def access(client: str, provider: str, ended: bool) -> None:
    """List who has access to which system of a client, since when.

    The desk holds no password: it knows who was let in, and asks for the end when they go.
    """
    from routing.people import Side

    with explained(), open_archive() as archive:
        of_client = firm_named(archive, Side.CLIENT, client)
        of_provider = firm_named(archive, Side.PROVIDER, provider)
        found = _found(archive, of_client, of_provider)
        shown = [_row(archive, pair) for pair in found if ended or pair[1].ended_at is None]
        for line in table(shown) or [archive.label("none_let_in")]:
            click.echo(line)


def _found(archive: Archive, client: PartyId | None, provider: PartyId | None) -> Iterator[Held]:
    from routing.access.keeping import all_of
    from routing.people import Side

    firms = archive.ledger.read(lambda reads: reads.parties(Side.CLIENT))
    for firm in firms:
        if client is not None and firm.id != client:
            continue
        for held, one in archive.ledger.read(lambda r, id=firm.id: tuple(all_of(r, id))):  # type: ignore[misc]
            if provider is None or one.provider == provider:
                yield held, one


def _row(archive: Archive, pair: Held) -> Mapping[str, str]:
    from routing.access.keeping import row
    from routing.notices.model import Firm

    facts = row(*pair)
    return {
        "client": archive.say("firm", Firm(party=pair[0].client)),
        "provider": archive.say("firm", facts["firm"]),
        "system": archive.label("access_what", **facts),
        "since": archive.say("since", facts.get("since")),
        "ended": archive.say("ended", facts.get("ended")),
    }
