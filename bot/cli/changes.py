"""`outdesk changes`: what was announced to clients, with its dates, and what came of it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click

from bot.cli.archive import open_archive, table
from bot.cli.common import explained
from bot.cli.options import in_language, written_as
from bot.cli.statements import firm_named

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from bot.archive import Archive
    from routing.arrangement import Arrangement
    from routing.notices.model import Fact
    from routing.ports import Reads
    from routing.values import PartyId

PENDING = ("asked", "agreed")
"""States of what is still to be answered, or to begin."""
Row = tuple["Arrangement", "Mapping[str, Fact]", str]
"""Whose it is, the change as a card tells it, and how it stands."""


class _Look:
    """What the rules look at: memory as it is now."""

    def __init__(self, tx: Reads, archive: Archive) -> None:
        from routing.ports import Cause

        self.tx, self.house, self.now = tx, archive.house, archive.now
        self.cause = Cause(now=self.now, at=self.now)


@click.command(epilog="Example:  outdesk changes --client lind --pending")
@click.option("--client", default="", help="Of this client's firm alone.")
@click.option("--pending", is_flag=True, help="Only what waits for an answer, or for its day.")
@written_as("table", "json")
@in_language
def changes(client: str, pending: bool, form: str, lang: str) -> None:
    """List announced changes: price, people, scope, absences.

    Each with the day from which it holds, and whether it was agreed. A price is put to a client
    with outdesk terms, everything else by writing "changes" to the desk.
    """
    from routing.people import Side

    with explained(), open_archive(lang=lang) as archive:
        of_client = firm_named(archive, Side.CLIENT, client)
        found = archive.ledger.read(lambda reads: tuple(_found(archive, reads, of_client)))
        shown = [row for row in found if not pending or row[2] in PENDING]
        if form == "json":
            click.echo(json.dumps([_plain(archive, row) for row in shown], indent=2))
            return
        told = [_told(archive, row) for row in shown]
        click.echo("\n".join(table(told)) or archive.label("none_announced"))


def _found(archive: Archive, reads: Reads, client: PartyId | None) -> Iterator[Row]:
    """All changes, by the day from which they hold, the first one first."""
    from routing.changes.telling import every_row, standing
    from routing.people import Side

    look = _Look(reads, archive)
    firms = (f.id for f in reads.parties(Side.CLIENT) if client in (None, f.id))
    helds = [held for firm in firms for held in reads.arrangements_of(firm)]
    rows = [(at, held, row) for held in helds for at, row in every_row(look, held)]
    for _, held, row in sorted(rows, key=lambda one: (one[0], one[1].id)):
        yield held, row, standing(look, row)


def _told(archive: Archive, found: Row) -> Mapping[str, str]:
    from routing.notices.model import Firm

    held, row, state = found
    return {
        "from": archive.say("from", row["from"]),
        "state": archive.label(f"announced.{state}"),
        "client": archive.say("client", Firm(party=held.client)),
        "what": archive.entry("changes", row),
    }


def _plain(archive: Archive, found: Row) -> Mapping[str, object]:
    from routing.notices.model import Firm

    held, row, state = found
    said = {name: archive.say(name, row.get(name)) or None for name in ("old", "new", "named")}
    return {
        "client": archive.say("client", Firm(party=held.client)),
        "service": held.service,
        "what": row["what"],
        "state": state,
        "from": _day(row["from"]),
        "until": _day(row.get("until")),
        **said,
        "words": archive.say("said", row.get("said")) or None,
        "price": archive.say("price", row.get("price")) or None,
        "by": next((by for by in ("hourly", "per_item") if by in row), None),
    }


def _day(fact: Fact | None) -> str | None:
    """An ISO date: changes hold from the start of a day on the desk's clock."""
    day: date | None = fact  # type: ignore[assignment]
    return None if day is None else day.isoformat()
