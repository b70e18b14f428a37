"""`outdesk import`: people and open work from a spreadsheet that was saved as CSV.

Every problem is told at once, by row, before anything is done; the same rows again change nothing.
Knows the columns; what they mean, the orders say.
"""

from __future__ import annotations

import csv
import json
from dataclasses import dataclass
from datetime import date, datetime
from difflib import get_close_matches
from hashlib import sha256
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.cli.common import desk_here, explained

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from routing.catalogue import Catalogue

PEOPLE = ("name", "side", "firm", "services", "position", "zone", "lang", "platform", "user")
WORK = ("client", "firm", "text", "service", "due")
SIDES = ("client", "provider", "operator")
POSITIONS = ("owner", "approver", "member")
PLATFORMS = ("slack", "telegram")
MOST_ROWS = 5_000
MOST_BYTES = 5_000_000

Row = dict[str, str]


class BadSheet(Exception):
    """The file cannot be imported; `problems` says why, one line each."""

    def __init__(self, problems: Sequence[str]) -> None:
        super().__init__("\n".join(problems))


@dataclass(frozen=True, kw_only=True, slots=True)
class Sheet:
    """The rows of a file, each with its line, and whether they are people or work."""

    people: bool
    rows: tuple[tuple[int, Row], ...]


@click.command(name="import", epilog="Example:  outdesk import people.csv")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--check", "only_check", is_flag=True, help="Say what is wrong; change nothing.")
def import_(file: Path, *, only_check: bool) -> None:
    """Bring people or open work in from FILE, a spreadsheet saved as CSV.

    People: name, side (client, provider or operator), firm, services, position, zone, lang, and
    platform with user for an account that is known; others get a code to send to the bot.
    Work: client, text, and perhaps firm, service (its key) and due (2026-11-27).
    """
    from workers.settings import load_catalogue

    with explained():
        made = desk_here()
        try:
            sheet = read_sheet(file.read_bytes(), load_catalogue(made.catalogue))
        except BadSheet as bad:
            raise click.ClickException(f"{bad}\nNothing was imported.") from bad
        what = "people" if sheet.people else "pieces of work"
        if only_check:
            click.echo(f"{len(sheet.rows)} {what}, nothing wrong.")
            return
        _bring_in(sheet)
        click.echo(f"{len(sheet.rows)} {what} are on the desk.")


def _bring_in(sheet: Sheet) -> None:
    from bot.cli.ordering import orders

    with orders() as order:
        for line, row in sheet.rows:
            key = f"import:{sha256(json.dumps(row, sort_keys=True).encode()).hexdigest()[:40]}"
            do = _person if sheet.people else _work
            for said in do(row, lambda *given, key=key: order(*given, key=key)):
                click.echo(f"row {line}: {said}")


Order = "Callable[[str, Mapping[str, str], str], str]"


def _person(row: Row, order: Callable[..., str]) -> Iterator[str]:
    """Enroll whose account is known; make a code for anybody else."""
    if row.get("user"):
        order("enroll", row)
        yield f"{row['name']} is on the desk"
        return
    fields = {"firm": row.get("firm") or row["name"], "side": row.get("side", "client")}
    asked = {**fields, **{key: row.get(key, "") for key in ("services", "position")}}
    said = order("invite", asked)
    yield f"{row['name']}: {said}" if said else f"{row['name']} was imported before"


def _work(row: Row, order: Callable[..., str]) -> Iterator[str]:
    asked = {key: row.get(key, "") for key in ("client", "firm", "text", "service")}
    said = order("on_behalf", asked)
    if not said:
        yield "was imported before"
        return
    yield said
    if row.get("due"):
        order("move", {"task": said.partition(" ")[0], "due": row["due"]})
