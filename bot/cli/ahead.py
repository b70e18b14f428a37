"""The coming weeks' work against declared hours, and how the last weeks came out."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING

import click

from bot.cli.archive import open_archive, table
from bot.cli.common import explained
from bot.cli.options import in_language, written_as

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.archive import Archive
    from routing.figures.ahead import Load, WeekAhead, WeekPast


@click.command(epilog="Example:  outdesk ahead --weeks 6")
@click.option(
    "--weeks", type=click.IntRange(1, 12), default=4, show_default=True, help="How many, both ways."
)
@written_as("table", "json")
@in_language
def ahead(weeks: int, form: str, lang: str) -> None:
    """Show the work of the coming weeks by provider.

    From open work and standing orders.
    Below it, of the weeks behind: what stood at their beginning, and what was handed in.
    """
    from routing.figures.ahead import ahead as coming
    from routing.figures.ahead import looked_back

    with explained(), open_archive(lang=lang) as archive:
        span = timedelta(weeks=weeks)
        later = archive.weeks(archive.now, archive.now + span)[: weeks + 1]
        past = archive.weeks(archive.now - span, archive.now)
        found = archive.ledger.read(lambda reads: coming(reads, archive.house, archive.now, later))
        behind = archive.ledger.read(lambda reads: looked_back(reads, archive.house, past))
        if form == "json":
            click.echo(json.dumps(_plain(found, behind), indent=2))
            return
        rows = [_row(archive, week, load) for week in found for load in week.loads]
        click.echo("\n".join(table(rows)) or archive.label("nothing"))
        told = [_past(archive, week) for week in behind if week.foreseen or week.came]
        if told:
            click.echo("\n" + "\n".join(table(told)))


def _row(archive: Archive, week: WeekAhead, load: Load) -> Mapping[str, str]:
    from routing.notices.model import Firm

    who = archive.say("firm", None if load.provider is None else Firm(party=load.provider))
    return {
        "week": archive.say("date", week.start_at.astimezone(archive.tz).date()),
        "provider": who or archive.say("court", "queue"),
        "tasks": str(load.tasks),
        "work": archive.exactly(load.work_for) + (f" (+{load.unknown})" if load.unknown else ""),
        "hours": archive.exactly(load.open_for) if load.provider is not None else "",
        "full": "!" if load.full else "",
    }


def _past(archive: Archive, week: WeekPast) -> Mapping[str, str]:
    return {
        "week": archive.say("date", week.start_at.astimezone(archive.tz).date()),
        "foreseen": f"{week.foreseen} ({archive.exactly(week.foreseen_for)})",
        "came": f"{week.came} ({archive.exactly(week.came_for)})",
        "took": archive.exactly(week.took_for),
    }


def _plain(found: tuple[WeekAhead, ...], behind: tuple[WeekPast, ...]) -> object:
    weeks = [
        {
            "start": week.start_at.isoformat(),
            "provider": load.provider,
            "tasks": load.tasks,
            "unknown": load.unknown,
            "work_s": load.work_for.total_seconds(),
            "hours_s": load.open_for.total_seconds(),
        }
        for week in found
        for load in week.loads
    ]
    past = [
        {
            "start": week.start_at.isoformat(),
            "foreseen": week.foreseen,
            "came": week.came,
            "foreseen_s": week.foreseen_for.total_seconds(),
            "came_s": week.came_for.total_seconds(),
            "took_s": week.took_for.total_seconds(),
        }
        for week in behind
    ]
    return {"ahead": weeks, "behind": past}
