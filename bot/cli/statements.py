"""Commands about money: a month's statement for one reader, and the journal for bookkeeping."""

from __future__ import annotations

import csv
import io
import re
import sys
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.cli.archive import open_archive, table
from bot.cli.common import explained
from bot.cli.options import in_language, in_zone, written_as
from bot.plain import harmless
from bot.speech import zone_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from bot.archive import Archive
    from bot.statements.sheet import Sheet
    from routing.house import Month
    from routing.money.postings import Posting
    from routing.money.statements import Statement
    from routing.people import Side
    from routing.values import PartyId

_MONTH = re.compile(r"(\d{4})-(\d{2})")


@click.command(epilog="Example:  outdesk statement --client lind --month 2026-03 --format pdf")
@click.option("--client", default="", help="For this client's firm: price, and what is left.")
@click.option("--provider", default="", help="For this provider's firm: pay.")
@click.option("--month", default="", help="Which month, as 2026-03; without it the last one.")
@written_as("table", "csv", "xlsx", "pdf")
@click.option("--output", default="", help="The file to write; without it, standard output.")
@in_language
@in_zone
def statement(
    client: str, provider: str, month: str, form: str, output: str, lang: str, zone: str
) -> None:
    """Give a month's statement.

    Of a client, a provider, or the desk with its margin.
    Its lines sum to the ledger, and one side never sees the other's amounts.
    """
    from bot.statements.files import written
    from bot.statements.rows import sheet_of

    if client and provider:
        raise click.UsageError("Name a client or a provider, not both: each sees their own.")
    with explained(), open_archive(lang=lang, zone=zone) as archive:
        sheet = sheet_of(_told(archive, client, provider, month), archive)
        if form == "table":
            click.echo("\n".join(_lines(sheet)))
            return
        _write(written(sheet, form), output)


def _write(content: bytes, output: str) -> None:
    if output:
        Path(output).write_bytes(content)
        click.echo(output)
        return
    if sys.stdout.isatty():
        raise click.UsageError("Name a file with --output.")
    sys.stdout.buffer.write(content)


def _told(archive: Archive, client: str, provider: str, month: str) -> Statement:
    from routing.money.telling import statement_of
    from routing.people import Side

    side = Side.CLIENT if client else Side.PROVIDER if provider else Side.OPERATOR
    party = firm_named(archive, side, client or provider)
    when = _month(archive, month)
    return archive.ledger.read(lambda reads: statement_of(reads, archive.house, side, party, when))


def firm_named(archive: Archive, side: Side, name: str) -> PartyId | None:
    """Give the firm of that name; a person's name finds theirs. Raises `ClickException`."""
    from routing.people import Side

    if not name:
        return None
    found = archive.ledger.read(lambda reads: reads.party_named(name, side))
    people = archive.ledger.read(lambda reads: reads.person_named(name, side))
    firms = {party.id for party in found}
    firms |= {p.client if side == Side.CLIENT else p.provider for p in people} - {None}  # type: ignore[arg-type]
    if len(firms) != 1:
        many = "There are several of that name" if firms else "There is nobody of that name"
        raise click.ClickException(f"{many}: {name!r}. Name the firm as outdesk board shows it.")
    return firms.pop()


def _month(archive: Archive, said: str) -> Month:
    house = archive.house
    if not said:
        return house.month(house.month_of(archive.now).first - timedelta(days=1))
    found = _MONTH.fullmatch(said)
    if found is None or not 1 <= int(found[2]) <= 12 or not 1971 <= int(found[1]) <= 2150:
        raise click.BadParameter(f"{said!r} is no month; write it as 2026-03.")
    return house.month(date(int(found[1]), int(found[2]), 1))


def _lines(sheet: Sheet) -> Iterator[str]:
    yield sheet.title
    rows = [dict(zip(sheet.headings, map(str, row), strict=True)) for row in sheet.rows]
    yield from table(rows) or [sheet.empty]  # type: ignore[arg-type]
    for name, amount, unit in sheet.totals:
        yield f"{name}: {amount} {unit}"


@click.group(epilog="Example:  outdesk export bookkeeping --month 2026-03")
def export() -> None:
    """Give what the desk knows to another program."""


@export.command()
@click.option("--month", default="", help="Which month, as 2026-03; without it the last one.")
@click.option("--output", default="", help="The file to write; without it, standard output.")
def bookkeeping(month: str, output: str) -> None:
    """Give the journal of a month as CSV.

    Every posting, debit and credit, with what caused it.
    """
    with explained(), open_archive() as archive:
        when = _month(archive, month)
        posted = archive.ledger.read(lambda reads: reads.postings(when.start_at, when.end_at))
        content = _journal(archive, posted)
        if output:
            _write(content, output)
        else:
            sys.stdout.buffer.write(content)


JOURNAL = (
    "date", "entry", "line", "account", "debit", "credit", "unit", "client", "provider", "task",
    "service", "what",
)  # fmt: skip
"""Columns of the journal; amounts are decimals of the unit, minutes are hours."""


def _journal(archive: Archive, posted: tuple[Posting, ...]) -> bytes:
    out = io.StringIO()
    writer = csv.DictWriter(out, JOURNAL)
    writer.writeheader()
    writer.writerows(_entry(archive, posting) for posting in posted)
    return out.getvalue().encode("utf-8-sig")


def _entry(archive: Archive, posting: Posting) -> Mapping[str, str]:
    from bot.statements.sheet import amount_in
    from routing.notices.model import Firm

    amount, unit = amount_in(posting.unit, abs(posting.amount))
    client = None if posting.client is None else Firm(party=posting.client)
    provider = None if posting.provider is None else Firm(party=posting.provider)
    return {
        "date": str(posting.at.astimezone(zone_of(archive.catalogue.desk.zone)).date()),
        "entry": f"{posting.about.kind.value}-{posting.about.id}-{posting.n}",
        "line": str(posting.line),
        "account": posting.account.value,
        "debit": str(amount) if posting.amount > 0 else "",
        "credit": str(amount) if posting.amount < 0 else "",
        "unit": unit,
        "client": harmless(archive.say("client", client)),
        "provider": harmless(archive.say("firm", provider)),
        "task": "" if posting.task is None else f"T-{posting.task}",
        "service": posting.service,
        "what": posting.why.value,
    }
