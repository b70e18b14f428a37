"""What a message wants beside what it calls off, or instead of it.

"Cancel the train, and translate the menu" is two wishes: the second is never lost for the first.
Knows nothing of what becomes of either.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from routing.understanding.acts import says_stop
from routing.understanding.clauses import opens_request
from routing.understanding.kinds import SENTENCE, kinds
from routing.understanding.meaning import Act, Decision
from routing.understanding.seen import named_tasks
from routing.understanding.text import fold
from routing.understanding.words import words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from routing.understanding.parts import Piece
    from routing.understanding.seen import Seen

WANTS_WORK = frozenset({Act.REQUEST, Act.NOT_FOR_US, Act.CHANGE})


def wanted_pieces(seen: Seen, act: Act) -> Sequence[int]:
    """Return the numbers of the pieces that say what to do; none where nothing new is wanted.

    Who calls something off wants what an order of its own says, if a service is certain and none
    of the work in play is of that service: that may be what goes on, or what ends.
    """
    numbers = range(len(seen.pieces))
    if act in WANTS_WORK:
        return numbers
    if act is not Act.CANCEL:
        return ()
    return [number for number in numbers if _is_new(seen, seen.pieces[number])]


def _is_new(seen: Seen, piece: Piece) -> bool:
    """Whether a piece, or a sentence of it behind its first, asks for what nobody has in play."""
    held = {task.service for task in seen.context.tasks}
    if piece.scores.decision is not Decision.ROUTE or piece.scores.service in held:
        return False
    said = SENTENCE.split(seen.text[slice(*piece.core)])
    later = said if piece is not seen.pieces[0] else said[1:]
    return any(_asks(one, seen.lang) and not says_stop(one, seen.lang) for one in later)


def _asks(said: str, lang: str) -> bool:
    """Whether words start as a request does or sound like one: "dafür brauche ich eine Karte"."""
    return _sounds_like(Act.REQUEST, said, lang) or opens_request(fold(said), words_for(lang))


def _sounds_like(act: Act, said: str, lang: str) -> bool:
    likely = kinds(said, lang)
    return likely[act] == max(likely.values())


_INSTEAD = re.compile(
    r"\b(?:instead|statt ?dessen|en su lugar|en vez de eso|a la place|invece|al suo posto"
    r"|in plaats daarvan|em vez disso|no lugar (?:disso|dele|dela))\b"
)
_CLAUSE = re.compile(r"[,.;:!?\n]+|\b(?:and|und|y|et|e|en(?! (?:su|vez|lugar)\b))\b")
OPENING = 600


def calls_off_for_another(text: str, lang: str) -> bool:
    """Whether words want another of a kind than what they end: "and book me a flight instead"."""
    said = fold(text[:OPENING])
    clauses = _CLAUSE.split(said)[1:] if _INSTEAD.search(said) else []
    return any(_INSTEAD.search(clause) and _asks(clause.strip(), lang) for clause in clauses)


def settled(seen: Seen, act: Act) -> Act:
    """Return what a message is that ends some work and wants some too, else the act given.

    Another of the same kind is one change of it, and who does it hears all of it. "Cancel the
    books and translate the menu" is no request for books where there are some in play.
    """
    new = wanted_pieces(seen, Act.CANCEL)
    if act in (Act.REQUEST, Act.CHANGE) and new and _ends_work(seen):
        return Act.CANCEL
    swaps = act is Act.CANCEL and not new and bool(seen.context.tasks)
    return Act.CHANGE if swaps and calls_off_for_another(seen.text, seen.lang) else act


def _ends_work(seen: Seen) -> bool:
    """Whether what is said first ends work in play that it names."""
    said = SENTENCE.split(seen.text[slice(*seen.pieces[0].core)])[0]
    ends = says_stop(said, seen.lang) and _sounds_like(Act.CANCEL, said, seen.lang)
    return ends and bool(named_tasks(replace(seen, text=said)))
