"""`outdesk drop`: a link to fetch a file, and the end of a link."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from bot.cli.common import desk_here, explained
from routing.rules import MOST_DIGITS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.drop.links import Links


@click.group(epilog="Example:  outdesk drop link F-12")
def drop() -> None:
    """Make and end links to files that are too large for a chat.

    They work while the desk runs, at its public_url.
    """


@drop.command(epilog="Example:  outdesk drop link F-12")
@click.argument("file")
def link(file: str) -> None:
    """Print a link by which a file can be fetched for seven days.

    Whoever has the link can fetch the file.
    """
    from bot.drop.links import GOOD_FOR, Kind

    number = file.upper().removeprefix("F-")
    if not number.isdecimal() or len(number) > MOST_DIGITS:
        raise click.BadParameter(f"{file!r} is no file; write it as F-12.")
    with _links() as links:
        click.echo(links.make(Kind.FETCH, int(number), datetime.now(UTC) + GOOD_FOR))


@drop.command(epilog="Example:  outdesk drop revoke https://desk.example.org/drop/f.12.…")
@click.argument("link")
def revoke(link: str) -> None:
    """End a link now: nobody can use it any more."""
    token = link.partition("/drop/")[2].partition("/")[0] or link
    with _links() as links:
        if not links.revoke(token, datetime.now(UTC)):
            raise click.ClickException("This link is over already, or was never one of this desk.")
    click.echo("This link is over.")


@contextmanager
def _links() -> Iterator[Links]:
    from bot.drop.links import Links
    from workers.runtime import Access, open_ledger

    with explained():
        made = desk_here()
        if made.public_url is None:
            raise click.ClickException("There is no file drop: set public_url first.")
        with open_ledger(made, Access.LEAVE) as ledger:
            yield Links(ledger, made.public_url)
