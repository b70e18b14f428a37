"""What commands share: the settings, and how faults become words that say what to do."""

from __future__ import annotations

import os
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from bot.cli.options import PLAYED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from workers.settings import Settings


T = TypeVar("T")


class NoDesk(Exception):
    """Nothing was set up here: no settings, no catalogue, no database."""


def settings() -> Settings:
    """Give the settings of the desk in this folder, or of the one that OUTDESK_HOME names.

    Where the command names the file of a desk that was played, of that one.
    """
    from workers.settings import home, load

    context = click.get_current_context(silent=True)
    played = context.meta.get(PLAYED) if context is not None else None
    if played is not None:
        return load(desk_beside(played), {})
    return load(home(os.environ, Path.cwd()), os.environ)


def desk_beside(db: Path) -> Path:
    """Give the folder of what belongs to a desk that is kept in one file: its settings, files."""
    db = db.resolve()
    return db.parent / f"{db.name}.desk"


def desk_here() -> Settings:
    """Give the settings of a desk that was set up. Raises `NoDesk` when there is none."""
    made = settings()
    if not is_set_up(made):
        raise NoDesk(str(made.folder))
    return made


def is_set_up(made: Settings) -> bool:
    """Tell whether anybody said what this desk offers, or where that is told."""
    from workers.settings import FILE_NAME

    own = made.folder / "catalogue.toml"
    return made.catalogue != own or own.exists() or (made.folder / FILE_NAME).exists()


@contextmanager
def patiently(opens: Callable[[], AbstractContextManager[T]]) -> Iterator[T]:
    """Enter what is opened as soon as the database is to be had; meanwhile say that this waits."""
    with ExitStack() as stack:
        yield _entered(stack, opens)


def _entered(stack: ExitStack, opens: Callable[[], AbstractContextManager[T]]) -> T:
    from bot.terminal.room import HELD
    from storage.engine import Busy, meaning_of

    while True:
        try:
            return stack.enter_context(opens())
        except Exception as error:
            if not isinstance(meaning_of(error), Busy):
                raise
            click.echo(HELD, err=True)


@contextmanager
def explained() -> Iterator[None]:
    """Turn what may go wrong into a message, with what to do about it."""
    from bot.cli.faults import explain

    try:
        yield
    except click.ClickException:
        raise
    except Exception as error:
        words = explain(error)
        if words is None:
            raise
        raise click.ClickException(words) from error


def zone_of(said: str) -> str:
    """Give the zone of a place, or named itself; refuse what nobody knows and say what is near."""
    from routing.membership.cities import zone_said, zones_like

    zone = zone_said(said)
    if not zone:
        near = ", ".join(zones_like(said))
        meant = f" Did you mean {near}?" if near else ""
        raise click.BadParameter(
            f"{said!r} is no place I know.{meant} Write a large city near you, or a zone such as"
            " Europe/Lisbon."
        )
    return zone
