"""`outdesk provider`: what the desk knows of a provider, and what whoever runs it settles."""

from __future__ import annotations

import click

from bot.cli.common import explained


@click.command(epilog="Example:  outdesk provider ana --check nda --until 2027-12-31")
@click.argument("name")
@click.option("--check", default="", help="Settled: vetting, nda, insurance or references.")
@click.option("--until", default="", help="The last day on which the check holds.")
@click.option("--evidence", default="", help="Where it can be seen, in your words.")
@click.option("--drop", default="", help="A check that does not hold any more.")
@click.option("--trial", default="", help="On trial until so many tasks were accepted; 0: no more.")
@click.option("--conflict", default="", help="A client's firm that they must not work for.")
@click.option("--no-conflict", default="", help="A client's firm that they may work for again.")
@click.option("--level", default="", help="How well they know a service: bookkeeping=expert.")
@click.option("--country", default="", help="Where they sit, as in PT; else their zone tells.")
@click.option("--capacity", default="", help="Units at once; 0: no limit.")
@click.option("--tools", default="", help="Programs they work with, commas between.")
def provider(name: str, **said: str) -> None:
    """Show how a provider stands, after settling what is named here."""
    from bot.cli.ordering import order, printed

    with explained():
        cards = order("vet", {"provider": name, **said})
    click.echo(printed(cards))
