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

    from bot.archive import Archive
    from routing.arrangement import Arrangement
    from routing.checkin.told import Row
    from routing.figures import Span
    from routing.figures.columns import Columns
    from routing.notices.model import Fact
    from routing.ports import Reads
    from routing.values import Money

Found = Mapping[str, tuple["Row", ...]]
LABELS = {
    "targets": "target",
    "changes": "change_of",
    "decisions": "decision",
    "what_it_brought": "brought",
    "used": "used_of",
}
"""Each part by the words of its rows."""


def agreed(archive: Archive, span: Span, columns: Columns) -> Found:
    """Give the rows of each part, over all arrangements; work that was accepted in the period.

    With it, of each provider, what they logged of the hours that they declared.
    """
    from routing.checkin.told import agreed_rows, brought_rows, change_rows, decision_rows
    from routing.figures.rows import used_rows
    from routing.figures.used import used

    now = min(span.end or archive.now, archive.now)

    def read(reads: Reads) -> Found:
        held = tuple(_arrangements(reads))
        return {
            "targets": agreed_rows(reads, archive.house, held, now),
            "changes": tuple(chain.from_iterable(change_rows(reads, one, now) for one in held)),
            "decisions": decision_rows(held, now, span),
            "what_it_brought": brought_rows(reads, held, now, span),
            "used": used_rows(used(reads, archive.house, columns, span, now)),
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
    return ({name: _there(archive, v) for name, v in row.items()} for row in _cells(archive, found))


def _there(archive: Archive, value: object) -> object:
    return value.astimezone(archive.tz).isoformat() if isinstance(value, datetime) else value


def _cells(archive: Archive, found: Found) -> Iterator[Mapping[str, object]]:
    for row in found["targets"]:
        yield {**_head(archive, row, f"target.{_which(row)}"), **_reached(row)}
    for row in found["changes"]:
        yield from _change_cells(archive, row)
    for row in found["decisions"]:
        yield {"figure": "decisions", "value": row["decided"], "of": row["of"]}
    for row in found["used"]:
        yield from _used_cells(archive, row)
    for row in found["what_it_brought"]:
        for name in ("accepted", "looks", "again", "saved", "own", "drawn"):
            if name in row:
                yield {**_head(archive, row, f"brought.{name}"), **_amount(row[name])}
        for money in cast("tuple[Money, ...]", row.get("cost", ())):
            head = _head(archive, row, f"brought.cost.{money.currency}")
            yield {**head, "label": money.currency, "value": money.minor}


def _used_cells(archive: Archive, row: Row) -> Iterator[Mapping[str, object]]:
    """What a provider logged, of what they declared; the units they hold, of their capacity."""
    name = archive.say("firm", row["firm"])
    declared = {} if "declared" not in row else {"goal": _plain(row["declared"])}
    percent = {"percent": row["percent"]} if "percent" in row else {}
    yield {"name": name, "figure": "used.logged", **_amount(row["logged"]), **declared, **percent}
    of = {"of": row["capacity"]} if "capacity" in row else {}
    yield {"name": name, "figure": "used.units", "value": row["units"], **of}


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
    """Lengths in seconds; an instant stays one, to be told on the reader's clock."""
    return value.total_seconds() if isinstance(value, timedelta) else value
