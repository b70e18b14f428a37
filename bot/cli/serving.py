"""`outdesk serve`: the desk in this process, until it is told to stop."""

from __future__ import annotations

import signal
import threading

import click

from bot.cli.common import desk_here, explained


@click.command(epilog="Example:  outdesk serve")
def serve() -> None:
    """Run the desk: decide, fire and send, until Ctrl-C or SIGTERM.

    Other commands may be used meanwhile; a second `serve` on the same database is refused.
    """
    from workers.embedded import Embedded
    from workers.logs import configure
    from workers.runtime import open_runtime

    with explained():
        made = desk_here()
        configure(made.log_level)
        stop = threading.Event()
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: stop.set())
        with open_runtime(made, {}) as runtime, Embedded(runtime):
            click.echo(f"{runtime.catalogue.desk.name} is open. Ctrl-C closes it.")
            click.echo(
                "No platform is connected yet, so nobody can write to it from Slack or Telegram."
                " To talk to it here, stop it and use:  outdesk chat"
            )
            stop.wait()
        click.echo("Closed. Nothing is lost.")
