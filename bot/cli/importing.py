"""`outdesk import`: people and open work from a spreadsheet, as XLSX or saved as CSV.

Every problem is told at once, by row, before anything is done; the same rows again change nothing.
Knows the columns; what they mean, the orders say.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from difflib import get_close_matches
from functools import partial
from hashlib import sha256
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.cli.common import desk_here, explained
from bot.cli.spreadsheets import NotReadable, is_spreadsheet, rows_of
from bot.plain import counted

if TYPE_CHECKING:
    from bot.cli.ordering import Ordering
    from routing.catalogue import Catalogue

PEOPLE = ("name", "side", "firm", "services", "position", "zone", "lang", "platform", "user")
WORK = ("client", "firm", "text", "service", "due")
SIDES = ("client", "provider", "operator")
POSITIONS = ("owner", "approver", "member")
PLATFORMS = ("slack", "telegram")
MOST_ROWS = 5_000
MOST_BYTES = 5_000_000

_BEFORE = "was imported before"
_NAMED = re.compile(r"\bT-\d+\b|\b\w{4}-\w{4}-\w{4}\b")

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
    """Bring people or open work in from FILE, a spreadsheet.

    XLSX (its first sheet) or CSV.
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
        if only_check:
            click.echo(f"{_told(sheet)}, nothing wrong.")
            return
        if refused := _bring_in(sheet):
            of = counted(len(sheet.rows), "row")
            raise click.ClickException(f"{refused} of {of} not done.")


def _told(sheet: Sheet) -> str:
    one, several = ("person", "people") if sheet.people else ("piece of work", "pieces of work")
    return counted(len(sheet.rows), one, several)


def _bring_in(sheet: Sheet) -> int:
    """Give the orders of all rows, say what came of each, and return how many were refused."""
    from bot.cli.ordering import orders

    do, refused = (_person if sheet.people else _work), 0
    with orders() as order:
        for line, row in sheet.rows:
            mark = sha256(json.dumps(row, sort_keys=True).encode()).hexdigest()[:40]
            try:
                said = do(row, partial(_ordered, order, mark))
            except click.ClickException as no:
                said, refused = f"not done. {no.message}", refused + 1
            click.echo(f"row {line}: {said}")
    return refused


def _ordered(order: Ordering, mark: str, command: str, fields: Row) -> str | None:
    """Give an order, once for each row; gives what its answer names, None the second time."""
    cards = order(command, fields, f"import:{command}:{mark}")
    if cards is None:
        return None
    found = _NAMED.search("\n".join(card.text for card in cards))
    return found[0] if found else ""


Order = Callable[[str, Row], str | None]


def _person(row: Row, order: Order) -> str:
    """Enroll whose account is known; make a code for anybody else."""
    if row.get("user"):
        done = order("enroll", row)
        return f"{row['name']} is on the desk" if done is not None else _BEFORE
    fields = {"side": row.get("side", ""), "firm": row.get("firm") or row["name"]}
    asked = {**fields, **{key: row.get(key, "") for key in ("services", "position")}}
    code = order("invite", asked)
    return f"{row['name']} joins with {code}" if code is not None else _BEFORE


def _work(row: Row, order: Order) -> str:
    ref = order("on_behalf", {key: row.get(key, "") for key in WORK})
    return f"{ref} for {row['client']}" if ref is not None else _BEFORE


# --- reading -------------------------------------------------------------------------------------


def read_sheet(content: bytes, catalogue: Catalogue) -> Sheet:
    """Give the rows of an XLSX or CSV file. Raises `BadSheet` with every problem there is."""
    if len(content) > MOST_BYTES:
        raise BadSheet([f"The file has over {MOST_BYTES:,} bytes; cut it into several."])
    try:
        lines = rows_of(content) if is_spreadsheet(content) else _lines(content)
    except NotReadable as no:
        raise BadSheet([str(no)]) from None
    head = [name.strip().casefold() for name in lines[0]] if lines else []
    people = "name" in head
    problems = list(_head_problems(head, PEOPLE if people else WORK))
    if problems:
        raise BadSheet(problems)
    rows = tuple(_rows(head, lines[1:]))
    problems = [f"row {n}: {why}" for n, row in rows for why in _problems(row, people, catalogue)]
    if not rows:
        problems.append("There is no row below the heads.")
    if len(rows) > MOST_ROWS:
        problems.append(f"There are over {MOST_ROWS:,} rows; cut the file into several.")
    if problems:
        raise BadSheet(problems)
    return Sheet(people=people, rows=rows)


def _lines(content: bytes) -> list[list[str]]:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise NotReadable(
            "The file is neither an XLSX that can be read nor text in UTF-8."
            ' Save it again as XLSX, or as "CSV UTF-8".'
        ) from None
    return list(csv.reader(StringIO(text, newline=""), delimiter=_delimiter(text)))


def _delimiter(text: str) -> str:
    """Give what stands between the heads: spreadsheets write commas, semicolons or tabs."""
    first = text.partition("\n")[0]
    return max(",;\t", key=first.count)


def _head_problems(head: Sequence[str], known: Sequence[str]) -> Iterator[str]:
    needed = ("name",) if known is PEOPLE else ("client", "text")
    if not set(needed) <= set(head):
        yield f"The first row names the columns. People: {', '.join(PEOPLE)}."
        yield f"Work: {', '.join(WORK)}."
        return
    for name in head:
        if name not in known:
            near = get_close_matches(name, known, n=1)
            meant = f"; did you mean {near[0]}?" if near else f"; known are {', '.join(known)}."
            yield f"column {name or '(empty)'} is not known{meant}"
    if len(set(head)) < len(head):
        yield "A column is there twice."


def _rows(head: Sequence[str], lines: Sequence[Sequence[str]]) -> Iterator[tuple[int, Row]]:
    for number, cells in enumerate(lines, start=2):
        row = {name: cell.strip() for name, cell in zip(head, cells, strict=False) if cell.strip()}
        if row:
            yield number, row


def _problems(row: Row, people: bool, catalogue: Catalogue) -> Iterator[str]:
    yield from _person_problems(row, catalogue) if people else _work_problems(row, catalogue)


def _person_problems(row: Row, catalogue: Catalogue) -> Iterator[str]:
    from routing.membership.founding import is_zone

    if not row.get("name"):
        yield "name is empty"
    for key, known in (("side", SIDES), ("position", POSITIONS), ("platform", PLATFORMS)):
        if row.get(key, known[0]) not in known:
            yield f"{key} {row[key]!r} is none of {', '.join(known)}"
    for service in row.get("services", "").replace(";", ",").split(","):
        yield from _service_problems(service.strip(), catalogue)
    if row.get("zone") and not is_zone(row["zone"]):
        yield f"zone {row['zone']!r} is not known; write one such as Europe/Lisbon"
    if bool(row.get("user")) != bool(row.get("platform")):
        yield "platform and user belong together"


def _work_problems(row: Row, catalogue: Catalogue) -> Iterator[str]:
    for key in ("client", "text"):
        if not row.get(key):
            yield f"{key} is empty"
    yield from _service_problems(row.get("service", ""), catalogue)
    if row.get("due") and not _is_time(row["due"]):
        yield f"due {row['due']!r} is no date; write 2026-11-27 or 2026-11-27T12:00"


def _service_problems(key: str, catalogue: Catalogue) -> Iterator[str]:
    if key and key not in catalogue.services:
        near = get_close_matches(key, tuple(catalogue.services), n=1)
        yield f"service {key!r} is not in the catalogue" + (f"; {near[0]}?" if near else "")


def _is_time(said: str) -> bool:
    try:
        datetime.fromisoformat(said)
    except ValueError:
        return False
    return True
