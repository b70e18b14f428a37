"""What a request tells of other work: "the books are running. Next: the newsletter" wants one.

Knows which pieces only tell by who reads them; knows nothing of how a message is cut.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from routing.understanding.meaning import Act

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from routing.understanding.acts.seen import Seen
    from routing.understanding.dividing.parts import Piece

TELLS = frozenset({Act.REMARK, Act.THANKS, Act.STATUS, Act.COMPLAINT, Act.GREETING})
"""What is said of work in play beside a request, and wants no new one."""


def without_told(seen: Seen, kind_of: Callable[[str], Act]) -> Seen:
    """Return it without the pieces that only tell of work in play; their words stay as context.

    `kind_of`: what kind of message a piece would be by itself. One piece at least is kept.
    """
    if len(seen.pieces) < 2:
        return seen
    kept = [piece for piece in seen.pieces if not _only_tells(seen, piece, kind_of)]
    if not kept or len(kept) == len(seen.pieces):
        return seen
    return replace(seen, pieces=tuple(_with_context(seen, kept)))


def _only_tells(seen: Seen, piece: Piece, kind_of: Callable[[str], Act]) -> bool:
    held = any(task.service == piece.scores.service for task in seen.context.tasks)
    return held and kind_of(seen.text[slice(*piece.span)]) in TELLS


def _with_context(seen: Seen, kept: list[Piece]) -> Iterator[Piece]:
    """Give what was left out to the request before it, and what stood first to the first."""
    starts = [piece.span[0] for piece in kept]
    starts[0] = seen.pieces[0].span[0]
    ends = [_end_before(seen, start) for start in starts[1:]] + [seen.pieces[-1].span[1]]
    numbers = {seen.pieces.index(piece): place for place, piece in enumerate(kept)}
    for piece, start, end in zip(kept, starts, ends, strict=True):
        after = None if piece.after is None else numbers.get(piece.after)
        yield replace(piece, span=(start, end), after=after)


def _end_before(seen: Seen, start: int) -> int:
    return max(piece.span[1] for piece in seen.pieces if piece.span[1] <= start)
