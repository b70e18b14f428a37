"""`outdesk views`: who was given which file, when and how."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from bot.cli.common import explained

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.archive import Archive
    from storage.views import View


@click.command(epilog="Example:  outdesk views --file F-12")
@click.option("--file", metavar="F-N", help="Of one file.")
@click.option("--person", metavar="P-N", help="To one person.")
@click.option("--limit", default=100, show_default=True, help="How many to list at most.")
def views(file: str | None, person: str | None, limit: int) -> None:
    """List who was given which file, the newest first.

    In their chat, or by a link they followed.
    What a platform does with a file it was given is not known here.
    """
    from bot.cli.archive import open_archive, table
    from storage.views import views as given

    with explained(), open_archive() as archive:
        found = given(
            archive.ledger, file=_number(file, "F"), person=_number(person, "P"), limit=limit
        )
        rows = [_row(archive, one) for one in found]
        for line in table(rows) or ["Nobody was given a file."]:
            click.echo(line)


def _number(ref: str | None, letter: str) -> int | None:
    if ref is None:
        return None
    number = ref.strip().upper().removeprefix(f"{letter}-")
    if not number.isdecimal():
        raise click.ClickException(f"{ref} is no number of this kind; write {letter}-12.")
    return int(number)


def _row(archive: Archive, one: View) -> Mapping[str, str]:
    from routing.values import PersonId

    reader = "" if one.person is None else archive.history.person_name(PersonId(one.person))
    to = "a shared place" if one.person is None else f"P-{one.person} {reader}".strip()
    return {
        "at": archive.say("at", one.at),
        "file": f"F-{one.file} {one.name}".strip(),
        "to": to,
        "how": "in their chat" if one.how == "chat" else "by a link",
    }
