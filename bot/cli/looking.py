"""Commands that look and change nothing: tasks, board, show."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import click

from bot.cli.archive import open_archive, some, table, task_at, task_named
from bot.cli.common import explained

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.archive import Archive
    from routing.notices.model import Fact
    from routing.task import Task

INTERNAL = frozenset({"catalogue", "arrangement", "arrangement_version"})
ALL = 1_000_000
"""A list that leaves out an old task that is open would hide it."""


def _row(archive: Archive, task: Task) -> Mapping[str, str]:
    from routing.notices.model import Firm
    from routing.views import due_of, work_of

    holder = Firm(party=task.provider) if task.provider is not None else None
    return {
        "ref": task.ref,
        "work": archive.say("work", work_of(task)),
        "client": archive.say("client", Firm(party=task.client)),
        "state": archive.say("state", task.state.value),
        "holder": archive.say("firm", holder) or "-",
        "due": archive.say("due", due_of(task)),
    }


@click.command(epilog="Example:  outdesk tasks --all")
@click.option("--all", "closed", is_flag=True, help="Closed ones too.")
def tasks(closed: bool) -> None:
    """List the tasks, the newest first.

    What, for whom, how it stands, who has it, when due.
    """
    with explained(), open_archive() as archive:
        found = archive.history.tasks(closed=None if closed else False, limit=ALL)
        rows = [_row(archive, task) for task in found]
        for line in table(rows) or [archive.label("none_open" if some(archive) else "none")]:
            click.echo(line)


@click.command(epilog="Example:  outdesk show T-7")
@click.argument("ref")
def show(ref: str) -> None:
    """Show one task: its timeline, whose turn it is, what is due."""
    number = task_named(ref)
    with explained(), open_archive() as archive:
        task = task_at(archive, number)
        for line in (*_head(archive, task), "", *_events(archive, task), "", *_why(archive, task)):
            click.echo(line)


def _head(archive: Archive, task: Task) -> list[str]:
    row = _row(archive, task)
    return [f"{row['ref']}  {row['work']}, {row['client']}", f"{row['state']}, {row['holder']}"]


def _events(archive: Archive, task: Task) -> list[str]:
    from routing.figures import timeline
    from routing.notices.model import Who
    from routing.notices.telling import about_task

    subject = about_task(task)
    rows: list[Mapping[str, str]] = []
    for row in timeline(archive.history.timeline(subject)):
        facts: dict[str, Fact] = dict(row.facts)
        told = {name: fact for name, fact in facts.items() if _is_told(name, fact)}
        said = (
            f"{_named(name)}: {archive.say(name, fact, **facts)}" for name, fact in told.items()
        )
        by = archive.say("by", Who(person=row.actor)) if row.actor is not None else row.via
        at = archive.say("at", row.at)
        rows.append({"at": at, "event": row.event, "by": by, "facts": "; ".join(said)})
    return table(rows)


def _is_told(name: str, fact: Fact) -> bool:
    """Tell whether a person reads anything in it: no internal number, and nothing that is not."""
    return name not in INTERNAL and fact is not False


def _named(name: str) -> str:
    return name.removesuffix("_at").replace("_", " ")


def _why(archive: Archive, task: Task) -> list[str]:
    from routing.figures import why_due

    why = archive.ledger.read(lambda reads: why_due(task, archive.house, reads))
    court = None if why.court is None else why.court.value
    lines = [archive.label("turn", court=court or "", since=why.since_at or "")]
    if why.down_for:
        lines.append(archive.label("down", down=why.down_for))
    if why.due_at is not None:
        lines.append(archive.label("due", due=why.due_at, promise=why.promise_at or ""))
    lines += [f"  {archive.say('why', reason.code, **reason.row)}" for reason in why.reasons]
    lines += _between(archive, task)
    for coming in why.next:
        kind = archive.label(f"next.{coming.kind}")
        lines.append(archive.label("next", at=coming.at, what=kind))
    return [line for line in (*lines, "", *_spent(archive, task)) if line]


def _between(archive: Archive, task: Task) -> list[str]:
    """What lies between now and the date."""
    from routing.figures.spent import ahead_on

    found = archive.ledger.read(lambda reads: ahead_on(task, archive.house, reads, archive.now))
    if found is None:
        return []
    facts: dict[str, Fact] = {"left": found.open_for, "off": found.off_for}
    if found.closed_on:
        facts["closed_on"] = found.closed_on
    return [archive.label("ahead", **facts)]


def _spent(archive: Archive, task: Task) -> list[str]:
    """Where the time went, stay by stay, and for each court; the parts add up to the whole."""
    from routing.figures.rows import length_rows
    from routing.figures.spent import spent_on

    found = archive.ledger.read(lambda reads: spent_on(task, archive.house, reads, archive.now))
    whole = found.end_at - found.start_at
    lines = [archive.label("spent", whole=whole)]
    lines += [f"  {archive.say('spent', (row,))}" for row in length_rows(found)]
    if found.stopped_for:
        lines.append(archive.label("stopped", stopped=found.stopped_for))
    stays: list[Mapping[str, str]] = [
        {
            "from": archive.say("at", stay.start_at),
            "to": archive.say("at", stay.end_at),
            "court": archive.say("court", stay.court.value),
            "open": archive.exactly(stay.open_for),
            "off": archive.exactly(stay.off_for),
        }
        for stay in found.stays
    ]
    return [*lines, *(f"  {line}" for line in table(stays)), *_by_step(archive, task)]


def _by_step(archive: Archive, task: Task) -> list[str]:
    """The same time step by step, where the work goes in steps."""
    from routing.figures.rows import place_rows
    from routing.figures.spent import steps_on

    found = archive.ledger.read(lambda reads: steps_on(task, archive.house, reads, archive.now))
    lines = [f"  {archive.entry('places', row)}" for row in place_rows(task, found)]
    whole = sum((stay.whole_for for stay in found), timedelta(0))
    return [archive.label("by_step", whole=whole), *lines] if lines else []


@click.command(epilog="Example:  outdesk board")
def board() -> None:
    """Show what the operator looks at.

    Needs you, late, nobody has it, waiting, done today.
    """
    with explained(), open_archive() as archive:
        columns = _columns(archive)
        if not any(found for _, found in columns):
            click.echo(archive.label("board.none"))
        for heading, found in columns:
            if found:
                click.echo(archive.label(f"board.{heading}"))
                row = _late_row if heading == "late" else _row
                for line in table([row(archive, task) for task in found]):
                    click.echo(f"  {line}")


def _late_row(archive: Archive, task: Task) -> Mapping[str, str]:
    row = _row(archive, task)
    if task.due_at is None:
        return row
    late = archive.now - task.due_at
    return {**row, "due": archive.label("late_by", due=task.due_at, late=late)}


def _columns(archive: Archive) -> list[tuple[str, list[Task]]]:
    from routing.task import TaskState as S

    open_ones = archive.history.tasks(closed=False, limit=ALL)
    needs = [t for t in open_ones if t.state in (S.TRIAGE, S.DISPUTED)]
    late = [t for t in open_ones if _is_late(t, archive) and t not in needs]
    nobody = [t for t in open_ones if t.state == S.QUEUED and t not in late]
    client = (S.INTAKE, S.APPROVAL, S.WAITING, S.DELIVERED, S.KEPT)
    waiting = [t for t in open_ones if t.state in client and t not in late]
    today = archive.now.date()
    closed = archive.history.tasks(closed=True)
    done = [t for t in closed if t.closed_at is not None and t.closed_at.date() == today]
    working = [t for t in open_ones if t not in (*needs, *late, *nobody, *waiting)]
    return [
        ("needs_you", needs),
        ("late", late),
        ("nobody", nobody),
        ("waiting", waiting),
        ("under_way", working),
        ("done_today", done),
    ]


def _is_late(task: Task, archive: Archive) -> bool:
    from routing.task import TaskState

    if task.state in (TaskState.DELIVERED, TaskState.KEPT) or task.due_at is None:
        return False
    return task.due_at < archive.now
