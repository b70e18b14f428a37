"""The desk's memory for commands that only look: opened read-only, names and facts in words."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from bot.archive import Archive
from bot.cli.common import desk_here
from routing.task import task_number

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from routing.task import Task
    from routing.values import TaskId

__all__ = ["Archive", "open_archive", "some", "table", "task_at", "task_named"]


@contextmanager
def open_archive(*, lang: str = "", zone: str = "") -> Iterator[Archive]:
    """Open this desk's memory read-only; a desk that runs is not disturbed.

    Who reads it is the desk's own operator, unless their language or zone is named.
    """
    from storage.history import History
    from workers.runtime import Access, open_ledger
    from workers.settings import load_catalogue

    made = desk_here()
    catalogue = load_catalogue(made.catalogue)
    with open_ledger(made, Access.READ) as ledger:
        yield Archive(ledger, History(ledger.engine), catalogue, lang, zone)


def task_named(ref: str) -> TaskId:
    """Give the number that a task is named by, as in T-7. Refuses what is no task."""
    number = task_number(ref)
    if number is None:
        asks = " A request is one once its client says yes." if ref.upper()[:2] == "R-" else ""
        listed = "outdesk tasks --all lists them."
        raise click.BadParameter(f"{ref!r} is no task; write it as T-7. {listed}{asks}")
    return number


def task_at(archive: Archive, number: TaskId) -> Task:
    """Give a task. Refuses one that is not there."""
    task = archive.ledger.read(lambda reads: reads.find_task(number))
    if task is None:
        listed = "outdesk tasks --all lists them." if some(archive) else "There are no tasks yet."
        raise click.ClickException(f"There is no T-{number}. {listed}")
    return task


def some(archive: Archive) -> bool:
    """Tell whether there is any task, open or over."""
    return bool(archive.history.tasks(closed=None, limit=1))


def table(rows: list[Mapping[str, str]]) -> list[str]:
    """Set rows of the same keys as columns; the last column is not padded."""
    from bot.plain import width

    if not rows:
        return []
    names = list(rows[0])
    wide = {name: max(width(row[name]) for row in rows) for name in names}
    return [
        "  ".join(row[name] + " " * (wide[name] - width(row[name])) for name in names).rstrip()
        for row in rows
    ]
