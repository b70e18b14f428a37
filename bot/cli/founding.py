"""`outdesk init`: four questions, and a desk is there: settings, catalogue, keys, database."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from textwrap import indent
from typing import TYPE_CHECKING

import click

from bot.cli.asking import Asking
from bot.cli.common import explained, zone_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from workers.settings import Settings

OPEN = "mon-fri 09:00-18:00"


class SetUpAlready(Exception):
    """Something of a desk is there already; nothing is written over."""


@click.command(epilog='Example:  outdesk init --name Northside --place Lisbon --services "all"')
@click.argument("folder", required=False, type=click.Path(path_type=Path))
@click.option("--name", help="What the desk is called.")
@click.option("--place", help="A city near you, or a zone such as Europe/Lisbon.")
@click.option("--hours", help=f"When it is open:  {OPEN}; sat 10:00-13:00")
@click.option("--services", help="Keys or numbers of the sample's services, or all.")
@click.option("--yes", "-y", is_flag=True, help="Ask nothing; what is left out has its default.")
def init(
    folder: Path | None,
    name: str | None,
    place: str | None,
    hours: str | None,
    services: str | None,
    *,
    yes: bool,
) -> None:
    """Set up a desk: name, place, hours, services, keys, database.

    Asks what the options leave open; Enter takes what stands in brackets. Through a pipe, one
    answer a line. Without FOLDER the desk lives in .outdesk, below this folder.
    """
    with explained():
        given = Given(name=name, place=place, hours=hours, services=services)
        made = found_desk(folder, Asking(silent=yes), given)
        code = _first_operator(made)
    _say_what_next(made, code)


@dataclass(frozen=True, kw_only=True, slots=True)
class Given:
    """What was said already, as text; None is asked for."""

    name: str | None = None
    place: str | None = None
    hours: str | None = None
    services: str | None = None


def found_desk(folder: Path | None, ask: Asking, given: Given) -> Settings:
    """Ask what is left open, write settings, catalogue, keys and database; give the settings.

    Raises `SetUpAlready` when something of a desk is there.
    """
    made = _settings(folder)
    _refuse_what_is_there(made)
    called = ask("What is the desk called?", "My desk", given.name, _name)
    zone = ask("Where is it? A city near you.", _zone_here(), given.place, zone_of)
    week = ask("When is it open?", OPEN, given.hours, _hours)
    if given.services is None and not ask.silent:
        _show_services()
    chosen = ask("Which services?", "1 3 4", given.services, _services)
    _found(made, called, zone, week, chosen)
    return made


def _settings(folder: Path | None) -> Settings:
    from workers.settings import home, load

    return load(folder or home(os.environ, Path.cwd()), os.environ)


def _refuse_what_is_there(made: Settings) -> None:
    from storage.engine import database_path
    from workers.settings import FILE_NAME

    places = (made.folder / FILE_NAME, made.catalogue, made.keys, database_path(made.database))
    for path in places:
        if path is not None and path.exists():
            raise SetUpAlready(str(path))


# --- the four questions --------------------------------------------------------------------------


def _name(said: str) -> str:
    from bot.plain import one_line

    name = one_line(said)
    if not 0 < len(name) <= 60:
        raise click.BadParameter("A name has 1 to 60 letters, such as Northside.")
    return name


def _zone_here() -> str:
    """Give the zone of this machine, as far as it says."""
    from routing.membership.cities import zone_said

    link = Path("/etc/localtime")
    named = str(link.readlink()).rpartition("zoneinfo/")[2] if link.is_symlink() else ""
    return zone_said(os.environ.get("TZ", "")) or zone_said(named) or "Europe/Berlin"


def _hours(said: str) -> Mapping[str, str]:
    from routing.membership.fields import hours
    from routing.refusals import Refused

    try:
        return hours(said)
    except Refused as no:
        raise click.BadParameter(
            f"{no.facts.get('value') or said!r} are no hours. Write them as: {OPEN}; sat"
            " 10:00-13:00"
        ) from no


def _show_services() -> None:
    from bot.sampled import FIRST, sample_services

    for number, (key, title) in enumerate(sample_services().items(), start=1):
        click.echo(f"  {number:2} [{'x' if key in FIRST else ' '}] {title}")
    click.echo("Numbers with spaces between, or all; Enter takes those with a tick.")


def _services(said: str) -> tuple[str, ...]:
    from bot.sampled import sample_services

    keys = tuple(sample_services())
    words = said.replace(",", " ").split()
    if words == ["all"]:
        return keys
    chosen = [_service(word, keys) for word in words]
    if not chosen:
        raise click.BadParameter("A desk needs a service. Write numbers such as 1 3 4, or all.")
    return tuple(dict.fromkeys(chosen))


def _service(word: str, keys: tuple[str, ...]) -> str:
    if word.isdecimal() and 1 <= int(word) <= len(keys):
        return keys[int(word) - 1]
    if word not in keys:
        raise click.BadParameter(f"{word!r} is none of the services: {', '.join(keys)}.")
    return word


# --- what comes of them --------------------------------------------------------------------------


def _found(
    made: Settings, name: str, zone: str, hours: Mapping[str, str], services: tuple[str, ...]
) -> None:
    """Write everything; the settings come last, for they say that a desk is here."""
    from bot.sampled import catalogue_text
    from routing.catalogue import parse_toml
    from storage.secrets import Keys
    from workers.runtime import Access, open_ledger
    from workers.settings import write

    text = catalogue_text(name=name, zone=zone, hours=hours, services=services)
    parse_toml(text)
    made.catalogue.parent.mkdir(parents=True, exist_ok=True)
    made.catalogue.write_text(text, "utf-8")
    Keys(made.keys).create()
    with open_ledger(made, Access.RUN):
        pass
    write(made.folder, {"catalogue": os.path.relpath(made.catalogue, made.folder)})


def _first_operator(made: Settings) -> str:
    """Make the code by which whoever runs this desk comes to it, as text."""
    from bot.cli.ordering import order, printed

    return printed(order("invite", {"side": "operator"}, made))


def _say_what_next(made: Settings, code: str) -> None:
    from workers.settings import home, load_catalogue

    name = load_catalogue(made.catalogue).desk.name
    click.echo(f"{name} is set up in {made.folder}.")
    if home(os.environ, Path.cwd()) != made.folder:
        click.echo(f"  Go there first:          cd {made.folder}")
    click.echo(
        "  Try it in this terminal: outdesk chat   (with sample people, in a database of its own)\n"
        f"  Change what it offers:   {made.catalogue}, then  outdesk check\n"
        "  Bring somebody in:       outdesk invite --side provider --services bookkeeping\n"
        "  Let it run:              outdesk serve\n"
        "  Keep a copy:             outdesk backup desk.tar.gz\n"
        "\n"
        "Connect it:  outdesk setup slack   or   outdesk setup telegram\n"
        "You run this desk. Send this to its bot, once it is connected:\n"
        f"{indent(code, '  ')}\n"
        "A new one:  outdesk invite --side operator   Until then give orders here: outdesk --help"
    )
