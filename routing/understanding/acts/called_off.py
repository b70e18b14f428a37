"""What a message wants beside what it calls off, or instead of it.

"Cancel the train, and translate the menu" is two wishes: the second is never lost for the first.
Knows nothing of what becomes of either.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from routing.understanding.acts.deciding import said_apart, says_stop
from routing.understanding.acts.seen import named_tasks, other_words
from routing.understanding.acts.weighing import NOT_BEGUN
from routing.understanding.dividing.clauses import beginning, opens_request
from routing.understanding.dividing.units import HANDS_OVER
from routing.understanding.kinds.features import OPENING
from routing.understanding.meaning import Act, Decision
from routing.understanding.phrases.endings import calling_off
from routing.understanding.phrases.refusing import refuses
from routing.understanding.phrases.set_phrases import (
    says_all,
    says_not_to,
)
from routing.understanding.text import fold, trim
from routing.understanding.words import words_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from routing.understanding.acts.seen import Seen
    from routing.understanding.dividing.parts import Piece
    from routing.understanding.meaning import TextSpan

MOST_SENTENCES = 12
"""Of a longer message, no more are looked at."""

_SENTENCE = re.compile(r"[^.!?:;\n]+[.!?:;]*")
_CLAUSE = re.compile(r"[,.!?:;\n]+\s*")
_ABOUT_THE_END = re.compile(
    r"confirm|bestatig|refund|money back|storn|gutschrift|reembols|rembours|rimbors"
    r"|\b(?:let|tell|inform)\b.{0,30}\b(?:know|that|customers?|clients?)\b|bescheid|\bavis"
    r"|that we (?:won't|can't|come)|\b(?:my|the) (?:last )?e?-?mails?\b"
)
"""Words of what comes of an end: they ask for nothing new."""
_DROPS = re.compile(
    r"(?:please |bitte )?(?:drop|skip|scrap|forget|kill|leave out|no more|lass\w*|streich\w*"
    r"|vergiss|vergesst|dej[ae]d?|olvid\w+|laiss\w+|oubli\w+|lasci\w+|laat|deix\w+|esque\w+)\b"
)
_INSTEAD = re.compile(
    r"\b(?:instead|statt ?dessen|en su lugar|en vez de eso|a la place(?! d)|invece|al suo posto"
    r"|in plaats daarvan|em vez disso|no lugar (?:disso|dele|dela))\b"
)


def settled(seen: Seen, act: Act) -> Act:
    """Return what a message is that ends some work and wants some too, else the act given.

    Another of a kind that somebody works on is one change of it, and who does it hears all of it.
    "Cancel the books and translate the menu" is no request for books where there are some in play.
    """
    if _wants_another(seen):
        return Act.REQUEST
    if act is Act.CANCEL:
        return Act.CHANGE if _swaps(seen) and not _other_work(seen) else act
    told = act in (Act.CHANGE, Act.REQUEST) and says_stop(seen.text, seen.lang)
    return Act.CANCEL if told and _ends_work(_with_cards(seen)) and new_pieces(seen) else act


def _wants_another(seen: Seen) -> bool:
    """Whether nothing is in play, and one thing is refused and another named: "not A, B!"."""
    free = not (seen.asked or seen.context.tasks or seen.context.cards)
    return free and len(without_refused(seen).pieces) < len(seen.pieces)


def _with_cards(seen: Seen) -> Seen:
    """Return the same with what waits for a yes among what is in play."""
    tasks = (*seen.context.tasks, *seen.context.cards)
    return replace(seen, context=replace(seen.context, tasks=tasks, cards=()))


def _swaps(seen: Seen) -> bool:
    begun = any(task.state not in NOT_BEGUN for task in seen.context.tasks)
    return begun and calls_off_for_another(seen)


def _other_work(seen: Seen) -> bool:
    """Whether what is new is of a service that nothing in play is of."""
    return any(piece.scores.service not in seen.in_play for piece in new_pieces(seen))


def calls_off_for_another(seen: Seen) -> bool:
    """Whether words want another of a kind than what they end: "and book me a flight instead"."""
    said, lang = fold(seen.text[:OPENING]), seen.lang
    if not _INSTEAD.search(said):
        return False
    clauses = (one.strip() for one in said_apart(said, lang))
    kept = [one for one in clauses if one and not says_stop(one, lang)]
    return any(_opens(one, lang) or _sounds_like(Act.REQUEST, one, seen) for one in kept)


def beside_the_end(seen: Seen) -> Seen:
    """Return the same with only the pieces that are new, each without the sentences that end work.

    None is left where nothing new is wanted.
    """
    return replace(seen, pieces=tuple(new_pieces(seen)))


def without_refused(seen: Seen) -> Seen:
    """Return the same without the pieces that only say what is not wanted.

    "Not the newsletter, the books" is one request; alone such words are left as they are.
    """
    if len(seen.pieces) < 2:
        return seen
    kept = tuple(piece for piece in seen.pieces if not _is_refused(seen, piece))
    if len(kept) == len(seen.pieces) or not any(map(_is_offered, kept)):
        return seen
    return replace(seen, pieces=tuple(replace(piece, after=None) for piece in kept))


def _is_refused(seen: Seen, piece: Piece) -> bool:
    """Whether it is one clause, and that refuses: behind a comma may stand what is wanted."""
    said = seen.text[slice(*piece.core)].strip(" .!,;:\n")
    return _CLAUSE.search(said) is None and refuses(said)


def _is_offered(piece: Piece) -> bool:
    return piece.scores.decision is not Decision.DECLINE


def new_pieces(seen: Seen) -> Sequence[Piece]:
    """Return what a message that calls something off asks for besides.

    An order of its own, if a service is certain. Of a service that work in play is of, only what
    names none of that work; where nothing parts the message, only what begins with an "also", or
    is wanted instead of what nobody has begun.
    """
    seen = _with_cards(seen)
    kept: dict[int, int] = {}
    found: list[Piece] = []
    for number, piece in enumerate(seen.pieces):
        if piece.scores.decision is not Decision.ROUTE:
            continue
        asking = [span for span in _sentences(seen, piece) if _is_new(seen, piece, span)]
        if not asking:
            continue
        kept[number] = len(found)
        span = (asking[0][0], asking[-1][1])
        after = None if piece.after is None else kept.get(piece.after)
        found.append(replace(piece, core=span, span=span, after=after))
    return found


def _is_new(seen: Seen, piece: Piece, span: TextSpan) -> bool:
    """Whether a sentence of a piece asks for what is not in play."""
    said, alone = seen.text[slice(*span)], len(seen.pieces) == 1
    bare = fold(said)
    if says_not_to(said) or refuses(said) or HANDS_OVER.search(bare) or _ABOUT_THE_END.search(bare):
        return False
    if _DROPS.match(bare):
        return False
    stops, opens = says_stop(said, seen.lang), _opens(said, seen.lang)
    whole = alone and span == trim(seen.text, *piece.core)
    if piece.scores.service not in seen.in_play:
        asks = opens or _sounds_like(Act.REQUEST, said, seen)
        return asks and not stops and not whole
    if calls_off_for_another(seen):
        return whole or (opens and not stops)
    also = not alone or bool(beginning(bare, words_for(seen.lang).additive))
    return also and opens and not stops and not named_tasks(replace(seen, text=said))


def _sentences(seen: Seen, piece: Piece) -> Sequence[TextSpan]:
    found = (trim(seen.text, *m.span()) for m in _SENTENCE.finditer(seen.text, *piece.core))
    return [span for _, span in zip(range(MOST_SENTENCES), found, strict=False)]


def _ends_work(seen: Seen) -> bool:
    """Whether a sentence ends work in play that it names, or all of it."""
    return any(
        (calling_off(said) or _sounds_like(Act.CANCEL, said, seen))
        and (named_tasks(replace(seen, text=said)) or (seen.context.tasks and says_all(said)))
        for said in _endings(seen)
    )


def _endings(seen: Seen) -> Iterator[str]:
    """Yield the sentences that end something: by a set phrase, or with no word more than its name.

    "Drop the footer from the newsletter" leaves out a detail.
    """
    for piece in seen.pieces[:MOST_SENTENCES]:
        said = (seen.text[slice(*span)] for span in _sentences(seen, piece))
        yield from (one for one in said if _ends(one, seen))


def _ends(said: str, seen: Seen) -> bool:
    off = calling_off(said)
    return other_words(replace(seen, text=said)) <= off if off else says_stop(said, seen.lang)


def _opens(said: str, lang: str) -> bool:
    return opens_request(fold(said), words_for(lang))


def _sounds_like(act: Act, said: str, seen: Seen) -> bool:
    likely = seen.wordings.kinds(said, seen.lang)
    return likely[act] == max(likely.values())
