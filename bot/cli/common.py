"""What commands share: the settings, and how faults become words that say what to do."""

from __future__ import annotations

import os
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workers.settings import Settings

EXAMPLES = Path(__file__).parents[2] / "examples"
SAMPLE = EXAMPLES / "agency.toml"


def settings() -> Settings:
    """Give the settings of the desk in this folder, or of the one that OUTDESK_HOME names."""
    from workers.settings import home, load

    return load(home(os.environ, Path.cwd()), os.environ)


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
