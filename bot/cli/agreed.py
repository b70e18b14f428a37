"""What stands beside a report: agreed targets, changes and their effect, what work brought.

The operator reads it for every client; in chat each side reads its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from itertools import chain
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.cli.archive import Archive
    from routing.arrangement import Arrangement
    from routing.checkin.told import Row
    from routing.figures import Span
    from routing.notices.model import Fact
    from routing.ports import Reads
    from routing.values import Money

Found = Mapping[str, tuple["Row", ...]]
LABELS = {"targets": "target", "changes": "change_of", "what_it_brought": "brought"}
"""Each part by the words of its rows."""


def agreed(archive: Archive, span: Span) -> Found:
    """Give the rows of each part, over all arrangements; work that was accepted in the period."""
    from routing.checkin.told import agreed_rows, brought_rows, change_rows

    now = min(span.end or archive.now, archive.now)

    def read(reads: Reads) -> Found:
        held = tuple(_arrangements(reads))
        return {
            "targets": agreed_rows(reads, archive.house, held, now),
            "changes": tuple(chain.from_iterable(change_rows(reads, one, now) for one in held)),
            "what_it_brought": brought_rows(reads, held, now, span),
        }

    return archive.ledger.read(read)


def _arrangements(reads: Reads) -> Iterator[Arrangement]:
    from routing.people import Side

    for client in reads.parties(Side.CLIENT):
        yield from reads.arrangements_of(client.id)


def agreed_lines(archive: Archive, found: Found) -> Iterator[str]:
    """Give the parts in words; one without rows is left out."""
    for part, rows in found.items():
        if rows:
            yield ""
            yield archive.label(part)
            yield from (f"  {archive.label(LABELS[part], **row)}" for row in rows)


def agreed_cells(archive: Archive, found: Found) -> Iterator[Mapping[str, object]]:
    """Give the parts as lines of a table: each target, each change before and since, the sums."""
    for row in found["targets"]:
        yield {**_head(archive, row, f"target.{_which(row)}"), **_reached(row)}
    for row in found["changes"]:
        yield from _change_cells(archive, row)
    for row in found["what_it_brought"]:
        for name in ("accepted", "looks", "again", "saved", "own", "drawn"):
            if name in row:
                yield {**_head(archive, row, f"brought.{name}"), **_amount(row[name])}
        for money in cast("tuple[Money, ...]", row.get("cost", ())):
            head = _head(archive, row, f"brought.cost.{money.currency}")
            yield {**head, "label": money.currency, "value": money.minor}


def _change_cells(archive: Archive, row: Row) -> Iterator[Mapping[str, object]]:
    """What was decided, and the target before it and since."""
    figure = f"change.{row.get('fix', 'words')}"
    choice = archive.say("choice", row["choice"], **row) if "choice" in row else ""
    at = row.get("begun", row.get("decided", row["opened"]))
    yield {**_head(archive, row, figure), "label": choice, "since": _plain(at)}
    for when in ("before", "after"):
        side = row.get(when)
        if isinstance(side, Mapping):
            told = {**_head(archive, row, f"{figure}.{when}"), **_reached(side)}
            yield {**told, **({"length_s": _plain(side["held"])} if "held" in side else {})}


def _head(archive: Archive, row: Row, figure: str) -> dict[str, object]:
    client = archive.say("firm", row["client"])
    return {"group": archive.say("work", row["work"]), "name": client, "figure": figure}


def _which(row: Row) -> str:
    return f"result.{row['result']}" if "result" in row else str(row["stood"])


def _reached(row: Mapping[str, Fact]) -> Mapping[str, object]:
    """A target: how many, of how many, what is wanted, since when."""
    found = {"value": row["hits"], "of": row.get("of"), "goal": row["goal"], "n": row.get("tasks")}
    if "since" in row:
        found["since"] = row["since"]
    return {name: _plain(value) for name, value in found.items() if value is not None}


def _amount(value: Fact) -> Mapping[str, object]:
    name = "length_s" if isinstance(value, timedelta) else "value"
    return {name: _plain(value)}


def _plain(value: object) -> object:
    if isinstance(value, timedelta):
        return value.total_seconds()
    return value.isoformat() if isinstance(value, datetime) else value
