"""Options that several commands have, alike in each."""

from __future__ import annotations

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


in_language = click.option("--lang", default="", help="The reader's language: en, de, es.")
in_zone = click.option("--zone", default="", help="The reader's zone, such as Europe/Lisbon.")
