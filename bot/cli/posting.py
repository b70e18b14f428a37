"""`outdesk outbox`: what could not be brought, and what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from bot.cli.common import desk_here, explained

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bot.archive import Archive
    from storage.outbox import DeadLetter, Outbox

_WHY = {
    "blocked": "they blocked the bot",
    "deactivated": "their account is closed",
    "never_started": "they never started the bot",
    "removed": "the bot was removed",
    "no_rights": "the bot may not write there",
    "chat_not_found": "there is no such chat",
    "channel_not_found": "there is no such channel, or the bot is not in it",
    "not_in_channel": "the bot is not in the channel: invite it",
    "is_archived": "the channel is archived",
    "account_inactive": "the account or the token is closed",
    "token_revoked": "the token was revoked",
    "uncertain": "it may have arrived: no answer, again and again",
    "too_long": "not taken for three days",
    "wording": "it could not be worded: see the log",
    "unreadable": "its row could not be read: see outdesk verify",
    "restored": "it waited when the copy was made, and may have been sent since",
    "refused": "the platform refused it",
}


@click.group(invoke_without_command=True, epilog="Example:  outdesk outbox")
@click.option("--limit", default=50, show_default=True, help="How many to list at most.")
@click.pass_context
def outbox(context: click.Context, limit: int) -> None:
    """List, resend or drop messages that could not be brought.

    The newest first.
    The other side was told already when somebody could not be reached.
    """
    if context.invoked_subcommand is None:
        _list(limit)


def _list(limit: int) -> None:
    from bot.cli.archive import open_archive, table
    from storage.outbox import Outbox

    with explained(), open_archive() as archive:
        found = Outbox(archive.ledger).dead(limit)
        rows = [_row(archive, letter) for letter in found]
        for line in table(rows) or ["Everything could be brought."]:
            click.echo(line)
        if found:
            number = found[0].id
            click.echo(f"Again:  outdesk outbox retry {number}   Strike it off:  … drop {number}")


def _row(archive: Archive, letter: DeadLetter) -> Mapping[str, str]:
    from routing.notices.model import Who
    from routing.values import PersonId

    to = Who(person=PersonId(letter.person)) if letter.person is not None else letter.place.chat
    return {
        "number": str(letter.id),
        "at": archive.say("at", letter.created_at),
        "what": f"{letter.key} {letter.about}",
        "to": f"{archive.say('to', to)} ({letter.place.platform.value})",
        "why": _WHY.get(letter.error, letter.error),
    }


@outbox.command(epilog="Example:  outdesk outbox retry 12 15")
@click.argument("numbers", type=int, nargs=-1, required=True)
def retry(numbers: tuple[int, ...]) -> None:
    """Send messages once more; a running desk does it at once.

    One that may have arrived before is then read twice.
    """
    _change(numbers, lambda outbox, number: outbox.retry(number), "goes out again")


@outbox.command(epilog="Example:  outdesk outbox drop 12")
@click.argument("numbers", type=int, nargs=-1, required=True)
def drop(numbers: tuple[int, ...]) -> None:
    """Strike messages off the list: they will not be sent."""
    _change(numbers, lambda outbox, number: outbox.drop(number), "is struck off")


def _change(numbers: tuple[int, ...], change: Callable[[Outbox, int], bool], done: str) -> None:
    from storage.outbox import Outbox
    from workers.runtime import Access, open_ledger

    with explained(), open_ledger(desk_here(), Access.LEAVE) as ledger:
        outbox = Outbox(ledger)
        missing = [number for number in numbers if not change(outbox, number)]
    for number in numbers:
        if number not in missing:
            click.echo(f"{number} {done}.")
    if missing:
        listed = ", ".join(map(str, missing))
        raise click.ClickException(f"Not on the list: {listed}. outdesk outbox shows it.")
