"""`outdesk stuck`: what the desk could not decide or carry out, and what to do about it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from bot.cli.common import desk_here, explained

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bot.archive import Archive
    from storage.failing import SetAside
    from storage.ledger import SqlLedger


@click.group(invoke_without_command=True, epilog="Example:  outdesk stuck")
@click.option("--limit", default=50, show_default=True, help="How many to list at most.")
@click.pass_context
def stuck(context: click.Context, limit: int) -> None:
    """List, retry or drop letters and timers that failed five times.

    The newest first.
    The writer and the operators were told already. Nothing else waits for them. Messages that
    could not be brought are listed by outdesk outbox.
    """
    if context.invoked_subcommand is None:
        _list(limit)


def _list(limit: int) -> None:
    from bot.cli.archive import open_archive, table

    with explained(), open_archive() as archive:
        found = archive.ledger.set_aside(limit)
        for line in table([_row(archive, one) for one in found]) or ["Nothing is stuck."]:
            click.echo(line)
        if found:
            ref = found[0].ref
            click.echo(f"Again:  outdesk stuck retry {ref}   Strike it off:  … drop {ref}")


def _row(archive: Archive, one: SetAside) -> Mapping[str, str]:
    of = one.about or one.platform
    return {
        "ref": one.ref,
        "at": archive.say("at", one.at),
        "what": f"{one.kind} {of}".strip(),
        "why": f"{one.error or 'unknown'} after {one.attempts} tries: see the log",
    }


@stuck.command(epilog="Example:  outdesk stuck retry letter-12")
@click.argument("refs", nargs=-1, required=True)
def retry(refs: tuple[str, ...]) -> None:
    """Decide letters, or carry out timers, once more.

    The desk that runs does it at once.
    """
    _change(refs, lambda ledger, ref: ledger.take_up(ref), "is tried again")


@stuck.command(epilog="Example:  outdesk stuck drop letter-12")
@click.argument("refs", nargs=-1, required=True)
def drop(refs: tuple[str, ...]) -> None:
    """Strike them off the list: nothing comes of them."""
    now = datetime.now(UTC)
    _change(refs, lambda ledger, ref: ledger.strike_off(ref, now), "is struck off")


def _change(refs: tuple[str, ...], change: Callable[[SqlLedger, str], bool], done: str) -> None:
    from workers.runtime import Access, open_ledger

    with explained(), open_ledger(desk_here(), Access.LEAVE) as ledger:
        missing = [ref for ref in refs if not change(ledger, ref.lower())]
    for ref in refs:
        if ref not in missing:
            click.echo(f"{ref} {done}.")
    if missing:
        listed = ", ".join(missing)
        raise click.ClickException(f"Not on the list: {listed}. outdesk stuck shows it.")
