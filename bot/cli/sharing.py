"""`outdesk fairness`: what each provider was offered, took and let go, and their share."""

from __future__ import annotations

import csv
import sys
from datetime import timedelta
from typing import TYPE_CHECKING

import click

from bot.cli.archive import open_archive, table
from bot.cli.common import explained
from bot.plain import harmless

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.archive import Archive
    from routing.figures.fairness import Record
    from routing.ports import Reads


@click.command(epilog="Example:  outdesk fairness --days 90 --csv > shares.csv")
@click.option("--days", type=click.IntRange(1, 3650), default=30, help="How far back. Default: 30.")
@click.option("--csv", "as_csv", is_flag=True, help="As CSV, for a spreadsheet.")
def fairness(days: int, as_csv: bool) -> None:
    """Show each provider's offers, load and share.

    Claims, passes and lapses too; then how even it is.
    The last line is the Gini coefficient of the shares: 0 when all had the same.
    """
    from routing.figures.fairness import gini

    with explained(), open_archive() as archive:
        found = _records(archive, days)
        rows = [_row(archive, one, load) for one, load in found]
        if as_csv:
            _write(rows)
            return
        for line in table(rows) or [archive.label("none_providers")]:
            click.echo(line)
        if rows:
            click.echo(f"Gini {gini([one.units for one, _ in found]):.2f}")


def _records(archive: Archive, days: int) -> list[tuple[Record, int]]:
    from routing.figures.fairness import Record, records
    from routing.matching.gathering import load_of
    from routing.people import Side, Standing

    def read(reads: Reads) -> list[tuple[Record, int]]:
        outcomes = reads.outcomes_since(archive.now - timedelta(days=days))
        had = {one.provider: one for one in records(outcomes)}
        parties = [p.id for p in reads.parties(Side.PROVIDER) if p.standing == Standing.ACTIVE]
        known = dict.fromkeys((*parties, *had))
        found = [had.get(id, Record(provider=id)) for id in known]
        found.sort(key=lambda one: (-one.units, one.provider))
        return [(one, load_of(one.provider, reads, archive.house)) for one in found]

    return archive.ledger.read(read)


def _row(archive: Archive, record: Record, load: int) -> Mapping[str, str]:
    from routing.notices.model import Firm

    reasons = ", ".join(f"{code or '-'} {n}" for code, n in record.declined.items())
    return {
        "provider": archive.say("firm", Firm(party=record.provider)),
        "offers": str(record.offers),
        "claims": str(record.claims),
        "passed": str(record.passed),
        "expired": str(record.expired),
        "lapsed": str(record.lapsed),
        "handed_back": str(record.handed_back),
        "accepted": str(record.accepted),
        "units": str(record.units),
        "share": f"{100 * record.share:.0f}%",
        "load": str(load),
        "reasons": reasons,
    }


def _write(rows: list[Mapping[str, str]]) -> None:
    if rows:
        writer = csv.DictWriter(sys.stdout, list(rows[0]))
        writer.writeheader()
        writer.writerows({key: harmless(cell) for key, cell in row.items()} for row in rows)
