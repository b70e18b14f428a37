"""Commands about what is kept of one person: give it to them, and forget them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.cli.common import desk_here, explained

if TYPE_CHECKING:
    from bot.archive import Archive
    from routing.values import PersonId


@click.command(epilog="Example:  outdesk disclose P-3 p-3.zip")
@click.argument("person")
@click.argument("archive", type=click.Path(path_type=Path))
def disclose(person: str, archive: Path) -> None:
    """Write all that is kept about PERSON into ARCHIVE.

    PERSON is P-3, or a name; ARCHIVE a zip file.
    What they said, did and were told, with the files that they brought. The desk may run.
    """
    from bot.cli.archive import open_archive
    from storage import portrait

    with explained(), open_archive() as memory:
        id = _meant(memory, person)
        found = portrait.export(memory.ledger.engine, desk_here().files, id, archive)
    told = ", ".join(f"{count} {name}" for name, count in found.items())
    click.echo(f"{archive}: {told}. Give it to nobody else.")


@click.command(epilog="Example:  outdesk forget P-3")
@click.argument("person")
@click.option("-y", "--yes", is_flag=True, help="Do not ask.")
def forget(person: str, yes: bool) -> None:
    """Erase what names PERSON or repeats their words.

    PERSON is P-3, or a name; there is no way back.
    Name, accounts, words, letters and the files that they brought go; what was done and when
    stays for the figures, without a name. Refused while open work hangs on them. Old backups
    still hold them.
    """
    from bot.cli.archive import open_archive
    from bot.cli.ordering import order, printed

    with explained():
        with open_archive() as memory:
            id = _meant(memory, person)
            name = memory.person(id)
        if not yes:
            click.confirm(
                f"Forget {name or 'somebody without a name'} (P-{id}) for good?", abort=True
            )
        # By number: the order itself must not name them.
        click.echo(printed(order("forget", {"person": f"P-{id}"})))


def _meant(memory: Archive, said: str) -> PersonId:
    """Give who is meant: a number, or a name that only one person has."""
    number = said.strip().upper().removeprefix("P-")
    people = memory.history.people()
    found = [
        one.person.id
        for one in people
        if number == str(one.person.id) or one.name.casefold() == said.strip().casefold()
    ]
    if not found:
        raise click.ClickException("There is nobody of that name.")
    if len(found) > 1:
        refs = ", ".join(f"P-{id}" for id in found)
        raise click.ClickException(f"Several people are called so: {refs}. Use the number.")
    return found[0]
