"""Options that several commands have, alike in each."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from collections.abc import Callable


def written_as(*forms: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Give `--format`, as one of these; the first is what is written without it."""
    return click.option(
        "--format",
        "form",
        type=click.Choice(forms),
        default=forms[0],
        show_default=True,
        help="How it is written.",
    )


def _noted(context: click.Context, _option: click.Parameter, db: Path | None) -> None:
    if db is not None:
        context.meta[PLAYED] = db


PLAYED = "bot.cli.played"
"""Under which a command's context has the database that was named."""

of_played = click.Option(
    ["--db"],
    type=click.Path(path_type=Path),
    metavar="FILE",
    expose_value=False,
    callback=_noted,
    help="Of the desk that `outdesk chat --db FILE` keeps, instead of the one here.",
)
"""Every command that only looks has it."""

in_language = click.option("--lang", default="", help="The reader's language: en, de, es.")
in_zone = click.option("--zone", default="", help="The reader's zone, such as Europe/Lisbon.")
