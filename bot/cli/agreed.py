"""What stands beside a report: agreed targets, changes and their effect, what work brought.

The operator reads it for every client; in chat each side reads its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.cli.archive import Archive
    from routing.arrangement import Arrangement
    from routing.checkin.told import Row
    from routing.figures import Span
    from routing.ports import Reads

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
