"""`outdesk why`: whom a task may go to, and which rule leaves each of the others out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from bot.cli.archive import open_archive, table, task_at, task_named
from bot.cli.common import explained
from routing.task import TaskState

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.archive import Archive
    from routing.notices.model import Fact
    from routing.task import Task


@click.command(epilog="Example:  outdesk why T-7")
@click.argument("ref")
def why(ref: str) -> None:
    """Name every provider, and the rule that leaves them out.

    For one task, as things stand now.
    How it stands is said first, where it is not being offered. The last column is the rule's
    key: docs/reference/matching.md lists them.
    """
    number = task_named(ref)
    with explained(), open_archive() as archive:
        task = task_at(archive, number)
        if task.state is not TaskState.QUEUED:
            click.echo(archive.label("why_not_now", ref=task.ref, state=task.state.value))
        for line in table(_rows(archive, task)) or [archive.label("none_providers")]:
            click.echo(line)


def _rows(archive: Archive, task: Task) -> list[Mapping[str, str]]:
    from routing.operating.whys import why_rows

    house, now = archive.house, archive.now
    found = archive.ledger.read(lambda reads: why_rows(task, reads, house, now))
    return [_row(archive, facts) for facts in found]


def _row(archive: Archive, facts: Mapping[str, Fact]) -> Mapping[str, str]:
    rule = facts.get("barred") or next(key for key in ("holder", "asked", "free") if key in facts)
    return {
        "firm": archive.say("firm", facts["firm"]),
        "why": archive.label("why_whom", **facts),
        "rule": str(rule),
    }
