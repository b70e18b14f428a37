"""The command that looks after the catalogue."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.cli.common import desk_here, explained, settings
from bot.plain import counted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from routing.catalogue import Catalogue


@click.command(epilog="Example:  outdesk check examples/agency.toml")
@click.argument("file", required=False, type=click.Path(path_type=Path))
def check(file: Path | None) -> None:
    """Check the catalogue: every problem, and what to write.

    That of this desk, or FILE.
    Then every example is read as if it were missing: which services will be taken for each other.
    """
    from bot.cli.faults import told
    from workers.settings import load_catalogue

    with explained():
        path = file or desk_here().catalogue
        catalogue = load_catalogue(path)
    for line in told(catalogue.warnings):
        click.echo(line)
    click.echo(f"{path}: {counted(len(catalogue.services), 'service')}, nothing wrong.")
    for line in _understood(catalogue):
        click.echo(line)


def _understood(catalogue: Catalogue) -> Iterator[str]:
    """Say how well requests will be understood, as far as the catalogue's own examples tell."""
    from bot.encoders import finding
    from routing.understanding.offered import offered_by
    from routing.understanding.services.hybrid import train
    from routing.understanding.services.lint import EXAMPLES_ENOUGH, lint
    from storage.models import Tier, open_encoder

    encoder = open_encoder(settings().encoder)
    yield finding(encoder).line
    if encoder.tier is Tier.KEYWORDS:
        return
    services = tuple(offered_by(catalogue))
    found = lint(services, train(services, encoder.encoder).fit)
    if found.expected is not None:
        right = round(found.expected * found.examples)
        yield f"      {right} of {found.examples} examples find their service without themselves"
    for own, other, text in found.doubled:
        yield f'look  {own} and {other} share an example: "{text}"'
    for key in found.few:
        enough = f"write {EXAMPLES_ENOUGH} or more, as people would say it"
        yield f"look  {key} has few examples; {enough}"
    for each in found.confused:
        what = f"{each.count} examples of {each.service} read like {each.other}"
        yield f'look  {what}, such as "{each.example}"'
    for key in found.lost:
        yield f"look  most examples of {key} lead elsewhere: give it words of its own"
