"""`outdesk completion`: what a shell needs to complete commands and options."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class


@click.command(epilog='Example:  eval "$(outdesk completion bash)"')
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> None:
    """Print the completion script of a shell, to be evaluated by it."""
    from bot.cli import main

    kind = get_completion_class(shell)
    if kind is None:
        raise click.ClickException(f"{shell} cannot complete here; write bash, zsh or fish.")
    click.echo(kind(main, {}, "outdesk", "_OUTDESK_COMPLETE").source())
