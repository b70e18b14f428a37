"""Reminders of work in play: they order none, and what is wanted beside them is not lost.

"Don't forget the newsletter, and translate the menu" beside a newsletter is one new request.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from routing.understanding.dividing.clauses import opens_request
from routing.understanding.meaning import Act, Decision
from routing.understanding.phrases.endings import says_not_to_forget
from routing.understanding.text import fold
from routing.understanding.words import words_for

if TYPE_CHECKING:
    from collections.abc import Set

    from routing.understanding.acts.seen import Seen
    from routing.understanding.dividing.parts import Piece

ANOTHER = re.compile(
    r"\b(?:another|second|new|one more|zweite\w*|neue[nrs]?|weitere\w*|otr[oa]|nuev[oa]|segund[oa]"
    r"|autre|nouve\w+|altr[oa]|nuov[oa]|second[oa]|tweede|nieuwe|nog een|outr[oa]|nov[oa])\b",
    re.IGNORECASE,
)
"""What is of the same kind and new: "don't forget the newsletter, and write a second one"."""
TOLD = (Act.REMARK, Act.CHANGE, Act.REQUEST)
"""What a message with a reminder in it may be taken for."""


def beside_reminders(seen: Seen, act: Act) -> tuple[Seen, Act]:
    """Return what is wanted without the pieces that only remind, as a request.

    Both as they are where nothing reminds; where nothing else is wanted it orders nothing.
    """
    if act not in TOLD or len(seen.pieces) < 2 or not says_not_to_forget(seen.text):
        return seen, act
    open_ = seen.held | {card.service for card in seen.context.cards}
    kept = tuple(piece for piece in seen.pieces if not _reminds(seen, piece, open_))
    if len(kept) == len(seen.pieces):
        return seen, act
    fresh = [piece for piece in kept if _is_new(seen, act, piece, open_)]
    if not fresh:
        return seen, Act.REMARK if act is Act.REQUEST else act
    return replace(seen, pieces=tuple(replace(one, after=None) for one in fresh)), Act.REQUEST


def _reminds(seen: Seen, piece: Piece, open_: Set[str]) -> bool:
    """Whether a piece only reminds of what is in play, or waits for a yes."""
    said = seen.text[slice(*piece.core)]
    return piece.scores.service in open_ and says_not_to_forget(said) and not ANOTHER.search(said)


def _is_new(seen: Seen, act: Act, piece: Piece, open_: Set[str]) -> bool:
    """Whether a piece is other work, or another of the kind; "the books please" is neither."""
    said = seen.text[slice(*piece.core)]
    other = piece.scores.service not in open_ and piece.scores.decision is not Decision.DECLINE
    orders = act is Act.REQUEST and opens_request(fold(said), words_for(seen.lang))
    return other or orders or ANOTHER.search(said) is not None
