"""`outdesk archive`: what a client or provider takes along when they leave, as one file."""

from __future__ import annotations

import zipfile

import click

from bot.cli.archive import open_archive
from bot.cli.common import desk_here, explained
from bot.cli.options import in_language, in_zone
from bot.cli.statements import firm_named
from bot.taking import contents


@click.command(epilog='Example:  outdesk archive --client "Lind Consulting" --output lind.zip')
@click.option("--client", default="", help="This client's firm.")
@click.option("--provider", default="", help="This provider's firm.")
@click.option("--output", required=True, help="The file to write, a ZIP archive.")
@in_language
@in_zone
def archive(client: str, provider: str, output: str, lang: str, zone: str) -> None:
    """Give all that is a client's or a provider's as one archive.

    Such as when they leave.
    Work, words, files, standing notes and a statement for each month.
    """
    from routing.people import Side
    from storage.files import FileStore

    if bool(client) == bool(provider):
        raise click.UsageError("Name a client or a provider.")
    side = Side.CLIENT if client else Side.PROVIDER
    with explained(), open_archive(lang=lang, zone=zone) as found:
        party = firm_named(found, side, client or provider)
        assert party is not None
        store = FileStore(desk_here().files, found.ledger.engine)
        with zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED) as target:
            for name, content in contents(found, store, side, party):
                target.writestr(name, content)
        click.echo(output)
        click.echo(found.label("archive.copies"))
