"""`outdesk serve`: the desk in this process, until it is told to stop."""

from __future__ import annotations

import signal
import threading
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

import click

from bot.cli.common import desk_here, explained, patiently
from bot.cli.parts import NAMES, run_part

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from routing.inbound import Platform
    from workers.runtime import Runtime
    from workers.settings import Settings


@click.command(epilog="Example:  outdesk serve")
@click.option("--only", type=click.Choice(NAMES), help="Run one process of a desk of several.")
def serve(only: str | None) -> None:
    """Run the desk: decide, fire and send, until Ctrl-C or SIGTERM.

    Other commands may be used meanwhile; a second `serve` on the same database is refused. With
    --only, this is one of several processes, which share a PostgreSQL and a Redis: web takes
    requests in, slack keeps a socket open, telegram asks for updates, worker decides (as many as
    you like), sender sends, beat wakes.
    """
    from workers.logs import configure

    with explained():
        made = desk_here()
        configure(made.log_level)
        if only is not None:
            run_part(made, only)
            return
        stop = threading.Event()
        with running(made, stop.set) as (runtime, platforms):
            for number in (signal.SIGINT, signal.SIGTERM):
                signal.signal(number, lambda *_: stop.set())
            click.echo(f"{runtime.catalogue.desk.name} is open. Ctrl-C closes it.")
            click.echo(_connected(platforms))
            stop.wait()
        click.echo("Closed. Nothing is lost.")


@contextmanager
def running(
    made: Settings, lost: Callable[[], None] = lambda: None
) -> Iterator[tuple[Runtime, Collection[Platform]]]:
    """Open what sends, then the desk, then its jobs, then what listens; close in turn.

    `lost` is called when another process has the right to run the desk by now.
    """
    from bot.cli.connecting import open_drop_for, open_sides
    from bot.drop.carrier import Dropping
    from bot.health.serving import open_health
    from bot.taking import write_archive
    from workers.embedded import Embedded
    from workers.runtime import open_runtime
    from workers.settings import load_catalogue

    with ExitStack() as stack:
        sides = stack.enter_context(open_sides(made, load_catalogue(made.catalogue)))
        carriers = {platform: Dropping(side.carrier) for platform, side in sides.items()}
        runtime = stack.enter_context(patiently(lambda: open_runtime(made, carriers, lost=lost)))
        runtime.archivist = write_archive
        if made.public_url:
            links = stack.enter_context(open_drop_for(made, runtime, made.public_url))
            for carrier in carriers.values():
                carrier.links = links
        if made.health_listen:
            stack.enter_context(open_health(runtime, made.health_listen))
        stack.enter_context(Embedded(runtime))
        for side in sides.values():
            stack.enter_context(side.listening(runtime))
        yield runtime, tuple(sides)


def _connected(platforms: Collection[Platform]) -> str:
    if platforms:
        return f"People can write to it from {' and '.join(p.value.title() for p in platforms)}."
    return (
        "No platform is connected yet, so nobody can write to it from Slack or Telegram."
        " To talk to it here, stop it and use:  outdesk chat"
    )
