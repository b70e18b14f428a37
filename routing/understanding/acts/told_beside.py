"""What a request tells of other work: "the books are running. Next: the newsletter" wants one.

Knows which pieces only tell by who reads them; knows nothing of how a message is cut.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING

from routing.understanding.acts.only_told import TELLS
from routing.understanding.dividing.clauses import opens_request
from routing.understanding.text import fold
from routing.understanding.words import words_for
from routing.understanding.words.needing import WANTED

if TYPE_CHECKING:
    from collections.abc import Callable

    from routing.understanding.acts.seen import Seen
    from routing.understanding.dividing.parts import Piece
    from routing.understanding.meaning import Act

_CLAUSE = re.compile(r"[.!?,;:\n]|\b(?:and|und|y|et|e|en)\b")


def without_told(seen: Seen, kind_of: Callable[[str], Act]) -> Seen:
    """Return it without the first pieces that only tell of work in play; their words are context.

    `kind_of`: what kind of message a piece would be by itself.
    """
    if len(seen.pieces) < 2:
        return seen
    told = (_only_tells(seen, piece, kind_of) for piece in seen.pieces[:-1])
    kept = seen.pieces[sum(1 for _ in takewhile(bool, told)) :]
    first = replace(kept[0], span=(seen.pieces[0].span[0], kept[0].span[1]), after=None)
    gone = len(seen.pieces) - len(kept)
    return replace(seen, pieces=(first, *(_behind(piece, gone) for piece in kept[1:])))


def _only_tells(seen: Seen, piece: Piece, kind_of: Callable[[str], Act]) -> bool:
    """Whether it is about work in play and wants nothing: what asks for anything is kept."""
    said = seen.text[slice(*piece.span)]
    return (
        piece.scores.service in seen.in_play
        and not _asks(said, seen.lang)
        and kind_of(said) in TELLS
    )


def _asks(said: str, lang: str) -> bool:
    """Whether an order or a need stands anywhere in it: "March is a mess, sort the receipts"."""
    table, bare = words_for(lang), fold(said)
    clauses = (clause.strip() for clause in _CLAUSE.split(bare))
    return WANTED.search(bare) is not None or any(opens_request(one, table) for one in clauses)


def _behind(piece: Piece, gone: int) -> Piece:
    """Count again what has to be done first, when so many pieces before it are none."""
    after = None if piece.after is None or piece.after < gone else piece.after - gone
    return replace(piece, after=after)
