"""Commands that look after settings, catalogue and database."""

from __future__ import annotations

from pathlib import Path

import click

from bot.cli.common import desk_here, explained, settings


@click.command(epilog="Example:  outdesk check examples/agency.toml")
@click.argument("file", required=False, type=click.Path(path_type=Path))
def check(file: Path | None) -> None:
    """Check the catalogue (this desk's, or FILE): every problem at once, and what to write."""
    from bot.cli.faults import told
    from workers.settings import load_catalogue

    with explained():
        path = file or desk_here().catalogue
        catalogue = load_catalogue(path)
    for line in told(catalogue.warnings):
        click.echo(f"Look at  {line}")
    count = len(catalogue.services)
    click.echo(f"{path}: {count} service{'s' * (count != 1)}, nothing wrong.")


@click.command(epilog="Example:  outdesk migrate")
def migrate() -> None:
    """Bring the database to the shape of this release; it is made when there is none."""
    from workers.runtime import Access, open_ledger

    with explained():
        made = settings()
        with open_ledger(made, Access.RUN):
            click.echo(f"{made.database} is ready.")
