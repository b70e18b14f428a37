"""`outdesk migrate`: the database of this release, and the way to another database."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import click

from bot.cli.common import explained, settings
from bot.plain import counted

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from workers.settings import Settings


@click.command(epilog="Example:  outdesk migrate --to postgresql://desk@127.0.0.1/desk")
@click.option("--to", "target", metavar="URL", help="Move the desk's memory to this database.")
def migrate(target: str | None) -> None:
    """Bring the database to the shape of this release, or make one.

    With --to, everything in it is copied to an empty database, on PostgreSQL or SQLite, and
    compared row by row; the settings then name that one. The desk must not run meanwhile. When
    anything goes wrong, nothing has moved.
    """
    from storage.moving import renew

    with explained():
        made = settings()
        if target is not None:
            _move(made, _address(made, target))
            return
        renew(made.database)
        click.echo(f"{_shown(made.database)} is ready.")


def _move(made: Settings, target: str) -> None:
    from storage.engine import NoDatabase
    from storage.moving import is_there, move
    from workers.settings import update, variable

    if not is_there(made.database):
        raise NoDatabase(_shown(made.database))
    for each in move(made.database, target, _bar()):
        if each.rows:
            click.echo(
                f"ok    {each.table}: {counted(each.rows, 'row')}, the same ({each.digest[:12]})"
            )
    click.echo(f"Everything is in {_shown(target)}.")
    if variable("database") in os.environ:
        click.echo(f"Set {variable('database')} to it before the desk starts again.")
    else:
        update(made.folder, {"database": target})
        click.echo("outdesk.toml names it now.")
    click.echo(f"What was before is untouched: {_shown(made.database)}")
    click.echo(f"Files and keys stay where they are: {made.files}, {made.keys}")


def _address(made: Settings, said: str) -> str:
    """Give the address of a database as a setting would. Raises `SettingsProblems`."""
    from workers.settings import database_named

    return database_named(said, made.folder)


def _shown(address: str) -> str:
    """Give an address without its password."""
    from storage.engine import without_password

    return without_password(address)


def _bar() -> Callable[[int], AbstractContextManager[Callable[[int], None]]]:
    from rich.console import Console

    from bot.progress import counted

    return lambda rows: counted("rows", rows, Console(stderr=True))
