"""Second thoughts: "make it Monday", "only the first", "without the newsletter", "add this too".

Reads what shall be different about things that were said before; knows how they are called and
nothing of what they are. English here, six more languages from `words.changes`; what is not
certainly a second thought is none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from routing.understanding.phrases.calling import (
    WHOLE_WORD,
    leftover,
    named,
    only_names,
    told_apart,
)
from routing.understanding.text import WORD, fold
from routing.understanding.words import changes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from routing.understanding.meaning import TextSpan
    from routing.understanding.phrases.calling import Calls


READ = 400
"""So many characters at most are a second thought."""
_PAIR = 2
NAMES_AT_MOST = 9
"""So many words at most only name what stays."""


class Wish(StrEnum):
    """What shall be different."""

    DROP = "drop"
    ONLY = "only"
    DATE = "date"
    EASE = "ease"
    ADD = "add"
    SWAP = "swap"


@dataclass(frozen=True, kw_only=True, slots=True)
class Second:
    """A second thought: what shall be different, of which things, and the words of it.

    `of` is empty when none was named. `moves` is set when the words say outright that something
    changes; a bare time does not.
    """

    wish: Wish
    of: frozenset[int] = frozenset()
    words: str = ""
    moves: bool = False


_LEAD = re.compile(
    r"^(?:(?:oh|ah|hm+|uh|um|wait|hold on|sorry|actually|no|nope|ok|okay|well|but|and|so|please"
    r"|pls|on second thoughts?|thinking about it|i think|in fact|hey|hi|instead|maybe|then|also"
    r"|let's|lets|let us)\b[\s,.:;!-]*)+"
)
_DROP = re.compile(
    r"^(?:without|drop|skip|remove|leave out|leave off|take out|take off|forget(?: about)?|minus"
    r"|except|cancel|delete|scrap|stop|call off|not|no|never mind|nevermind|strike"
    r"|(?:i |we )?(?:do not|don't|dont|no longer|won't|will not)(?: really)? (?:need|want)"
    r"|(?:there is |there's )?no need (?:for|of))\b(?P<what>.*)$"
)
_SPARED = re.compile(
    r"^(?:(?:all|both|everything|alle|alles|beide|todos?|todas) )?(?:but|except(?: for)?|not"
    r"|au(?:ss|\u00df)er|nicht|excepto|menos)\b"
)
_DROP_AFTER = re.compile(
    r"^(?:leave|take|keep)?\s*(?P<what>.+?)\s+(?:out(?: of it)?|off|can wait|is off|are off"
    r"|(?:is|are) (?:not|no longer) needed|(?:isn't|aren't) needed|not needed)"
    r"(?: any ?more| after all| then| for now)?$"
)
_SINCE = re.compile(r"\b(?:any ?more|any longer|after all|for now|this time|then|please|pls|now)\b")
_LATER = re.compile(
    r"(?:(?:leave (?P<left>.+?) (?:for (?:now|later|the moment|another (?:time|day))|aside|alone|be"
    r"|until later)|(?:put|keep) (?P<held>.+?) on hold|(?:set|put) (?P<aside>.+?) aside"
    r"|(?:park|shelve|hold off(?: on)?) (?P<parked>.+?)(?: for now)?))(?: please| pls| then)*"
)
"""What is left for later; a word more than its name says how it should be instead."""
_ONLY = re.compile(r"\b(?:only|just|nothing but)\b")
_ADD = re.compile(
    r"^(?:add|also|plus|and also|in addition|one more thing|another thing|include|put in)\b[\s,:]*"
)
_ADD_BEFORE_LEAD = re.compile(
    r"^(?:and |oh |please |pls |ok |can you |could you |hey )*(?:also|add|plus)\b"
)
_ADD_AFTER = re.compile(r"[\s,]+(?:too|as well|also)(?: please| pls)?$")
_ALL = re.compile(r"\b(?:both|everything|all (?:of them|two|three|four))\b")
_NOT = re.compile(r"(?:not|nicht|no|pas|non|niet|nao)\b")
_TWO = re.compile(r"\b(?:both|beide|beides|ambos|ambas|allebei|entramb[ie])\b")
_AFTER_ALL = re.compile(r"\b(?:after all|back(?: in)?|again|keep|(?:do|still|did) (?:want|need))\b")
_SWAP = re.compile(
    r"^(?:i (?:meant|mean)|correction|rather|make it|it should be|i want(?:ed)?)\b[\s,:]*"
)
_INSTEAD = re.compile(r"\b(?:instead|rather)\b")
_WANTS = re.compile(r"^i want\b")
"""What somebody wants may be something else besides, unless they say that it was not this."""
_NOT_THIS = re.compile(r"\b(?:no|nope|wait|hold on|sorry|actually|in fact|second thoughts?)\b")
_TOLD = re.compile(
    r"(?:(?:for|about|regarding|as for|fur|zum|zur|beim|para|sobre|pour|per|voor)\s+)?"
    r"(?:the|my|our|der|die|das|den|dem|mein\w*|unser\w*|el|la|los|las|mis?|nuestr[oa]s?|le|les|mon"
    r"|ma|mes|notre|nos|il|lo|gli|i|mi[oa]|nostr[oa]|de|het|mijn|o|a|os|as|(?:o |a )?(?:meu|minha))"
    r"\s+(?P<what>[^.,:;!?]{3,40}?)\s*(?:[,:]\s|\b(?:is|are|should|must|needs?|has|have|will"
    r"|covers?"
    r"|goes|ist|sind|soll\w*|muss|mussen|geht|handelt|braucht|wird|es|son|va|trata|debe|tiene"
    r"|sera|est"
    r"|sont|doit|parle|concerne|e|sono|deve|parla|sara|moet|gaat|wordt|fala|tem)\b)\s*(?P<more>.+)"
)
"""Something named, and more of it: "the newsletter is about our retreat"."""
_JUDGED = re.compile(
    r"\b(?:great|perfect|good|fine|nice|lovely|live|down|done|ready|late|wrong|mess|typos?"
    r"|mistakes?"
    r"|urgent|thanks?|please|super|toll|prima|gut|fertig|kaputt|falsch|fehler|dringend|danke"
    r"|urgente"
    r"|perfect[oa]|genial|mal|gracias|parfait|merci|klaar|bedankt|perfetto|grazie|obrigad[oa])\b"
)
"""How somebody finds it is for who did it."""
_MOVES = re.compile(
    r"\b(?:make (?:it|that|them|this)|making|move|moved|push|pushed|postponed?|reschedule|instead"
    r"|rather|sooner|earlier|later|bring|changed?|extend|delay|(?:can|could) (?:we|it|you)"
    r"|(?:i |we )?(?:need|want) (?:it|them)|it(?:'s| is) (?:for|due)|should be (?:ready|done))\b"
)
_EASE = re.compile(
    r"\b(?:(?:there(?:'s| is) )?(?:no|not any|isn't any) (?:rush|hurry)|(?:not|isn't|aren't) "
    r"(?:that |so |very )?urgent|take your time|whenever (?:suits|you (?:can|like|have time)))\b"
)
"""What was wanted soon may take its time."""


def leaves_out_unknown(text: str) -> bool:
    """Whether something is to be left out that is not known by that name: "skip the salon".

    "Forget it" and "cancel the whole order" mean all of it.
    """
    plain = _LEAD.sub("", bare := _bare(fold(text[:READ]))) or bare
    found = _DROP.match(plain) or _elsewhere(bare)
    what = "" if found is None else changes.SINCE.sub(" ", _SINCE.sub(" ", found["what"]))
    left = leftover(what, {})
    return 0 < len(left) <= _PAIR and _WHOLE.isdisjoint(left)


_WHOLE = frozenset(
    WORD.findall(
        r"""request order card task job whole lot rest everything thing things anfrage auftrag ganze
        ganzen alles sache sachen pedido peticion todo encargo"""
    )
)


def by_own_words(text: str, titles: Calls, own: Calls) -> Second | None:
    """Return what is left out, or what alone stays, by words that only one thing was asked with.

    "Skip the flight" of a journey: such words name for leaving out only, being no titles.
    """
    calls = told_apart(titles, own)
    plain = _LEAD.sub("", bare := _bare(fold(text[:READ]))) or bare
    found = (
        _left_for_later(plain, bare, calls)
        or _dropped(plain, calls, bare)
        or _alone(plain, calls)
        or _told_more(plain, text, calls)
    )
    return found if found is not None and len(found.of) < len(calls) else None


def spared(text: str) -> str:
    """Return the words that name what is not meant, where it is asked which: "not the newsletter".

    Empty when they name what is meant.
    """
    bare = _bare(fold(text[:READ]))
    found = _SPARED.match(bare)
    return "" if found is None else bare[found.end() :]


def second_thought(text: str, calls: Calls, times: Sequence[TextSpan] = ()) -> Second | None:
    """Return what shall be different about the things called so, None when nothing surely is.

    `times` are the places in the text that say when. Never raises.
    """
    if len(text) > READ or not text.strip() or not calls:
        return None
    folded = fold(text)
    bare = _bare(_without(folded, times))
    plain = _LEAD.sub("", bare) or bare
    if times and changes.CAN_WAIT.search(bare):
        return _waits(bare, calls)
    return (
        _eased(bare, calls)
        or _left_for_later(plain, bare, calls)
        or _rather(bare, calls)
        or _dropped(plain, calls, bare)
        or _alone(plain, calls)
        or (_dated(folded, times, calls) if times else None)
        or _added(folded, text, calls)
        or _swapped(folded, calls)
        or _told_more(plain, text, calls)
    )


def brought_back(text: str, calls: Calls) -> frozenset[int]:
    """Return the numbers of the things that are wanted after all: "both", "the books after all".

    More than their names and small words makes it something else.
    """
    plain = _LEAD.sub("", _bare(fold(text[:READ])))
    if _ALL.search(plain) or changes.ALL.search(plain):
        rest = _names_in(changes.ALL.sub(" ", _ALL.sub(" ", plain)))
        unlike = leftover(rest, calls) or (_TWO.search(plain) and len(calls) != _PAIR)
        return frozenset() if unlike else frozenset(calls)
    if not (adds(text) or _AFTER_ALL.search(plain) or changes.AFTER_ALL.search(plain)):
        return frozenset()
    rest = _names_in(plain)
    return frozenset() if leftover(rest, calls) else named(rest, calls)


def _names_in(plain: str) -> str:
    """Take away what only says that something is wanted once more, or too."""
    for said in (_AFTER_ALL, changes.AFTER_ALL, _ADD, changes.ADD, _ADD_AFTER, changes.ADD_AFTER):
        plain = said.sub(" ", plain).strip()
    return plain


def adds(text: str) -> bool:
    """Return whether the words say that they come on top of what was said."""
    plain = re.sub(r"\s+", " ", fold(text[:READ])).strip(" .!?,;:")
    return _leads_on(plain) or bool(_ADD_AFTER.search(plain) or changes.ADD_AFTER.search(plain))


def _leads_on(plain: str) -> bool:
    return bool(_ADD_BEFORE_LEAD.match(plain) or changes.ADD.match(plain))


def _without(folded: str, times: Sequence[TextSpan]) -> str:
    """Blank out what says when, so that "Monday the second" names no second thing."""
    for start, end in times:
        folded = folded[:start] + " " * (end - start) + folded[end:]
    return folded


def _bare(folded: str) -> str:
    return re.sub(r"\s+", " ", folded).strip(" .!?,;:")


def _elsewhere(bare: str) -> re.Match[str] | None:
    """What is left out in another language, with or without a word before it."""
    for said in (bare, changes.LEAD.sub("", bare)):
        found = changes.DROP.match(said) or changes.DROP_AFTER.match(said)
        if found is not None:
            return found
    return None


def _left_for_later(plain: str, bare: str, calls: Calls) -> Second | None:
    """Named things, and nothing else, that shall wait: "leave the newsletter for now"."""
    found = _LATER.fullmatch(plain) or changes.LATER.fullmatch(changes.LEAD.sub("", bare))
    what = "" if found is None else next(filter(None, found.groups()), "")
    of = only_names(what, calls) if what else frozenset()
    return Second(wish=Wish.DROP, of=of, moves=True) if of else None


def _rather(bare: str, calls: Calls) -> Second | None:
    """What goes, or alone stays, where both are named: "not the newsletter, the books".

    What is named behind it and is not there takes the place of what goes.
    """
    refused, _, rest = bare.partition(",")
    if not rest or not _NOT.match(refused) or len(WHOLE_WORD.findall(rest)) > NAMES_AT_MOST:
        return None
    of = only_names(rest, calls)
    gone = named(refused, calls) - of
    if of:
        return Second(wish=Wish.DROP if gone else Wish.ONLY, of=gone or of, moves=True)
    other = gone and leftover(rest, calls) and not named(rest, calls)
    return Second(wish=Wish.SWAP, of=gone, words=rest, moves=True) if other else None


def _dropped(plain: str, calls: Calls, bare: str) -> Second | None:
    """Named things that are not wanted; more than their names makes it something else."""
    found = _DROP.match(plain) or _DROP_AFTER.match(plain) or _elsewhere(bare)
    if found is None:
        return None
    what = changes.SINCE.sub(" ", _SINCE.sub(" ", found["what"]))
    of = named(what, calls)
    if not of or len(leftover(what, calls)) > 1 or _ONLY.search(what):
        return None
    return Second(wish=Wish.DROP, of=of, moves=True)


def _alone(plain: str, calls: Calls) -> Second | None:
    words = WHOLE_WORD.findall(plain)
    only = _ONLY.search(plain) or changes.ONLY.search(plain)
    plain = changes.ONLY.sub(" ", plain)
    if not only or len(words) > NAMES_AT_MOST or leftover(plain, calls):
        return None
    of = named(plain, calls)
    return Second(wish=Wish.ONLY, of=of, moves=True) if of else None


def _eased(bare: str, calls: Calls) -> Second | None:
    """No hurry; looked for first, because "no" before a thing leaves it out."""
    found = _EASE.search(bare) or changes.EASE.search(bare)
    if found is None:
        return None
    around = f"{bare[: found.start()]} {bare[found.end() :]}"
    if len(leftover(around, calls)) > 1:
        return None
    return Second(wish=Wish.EASE, of=named(around, calls), moves=True)


def _waits(said: str, calls: Calls) -> Second | None:
    """What can wait until a time, by its name and few words, is wanted then; it is not left out."""
    around = changes.CAN_WAIT.sub(" ", said)
    of = named(around, calls)
    few = len(leftover(around, calls)) <= (_PAIR if of else 0)
    return Second(wish=Wish.DATE, of=of, moves=True) if few else None


def _dated(folded: str, times: Sequence[TextSpan], calls: Calls) -> Second | None:
    """A time, and beside it nothing but names of the things and small words."""
    around = _without(folded, times)
    if leftover(around, calls):
        return None
    moves = bool(_MOVES.search(folded) or changes.MOVES.search(folded))
    return Second(wish=Wish.DATE, of=named(around, calls), moves=moves)


def _added(folded: str, text: str, calls: Calls) -> Second | None:
    plain = re.sub(r"\s+", " ", folded).strip(" .!?,;:")
    if not adds(text):
        return None
    rest = _ADD.sub("", _LEAD.sub("", plain))
    return Second(wish=Wish.ADD, of=named(rest, calls), words=text.strip(), moves=True)


def _swapped(folded: str, calls: Calls) -> Second | None:
    plain = re.sub(r"\s+", " ", folded).strip(" .!?,;:")
    said = _LEAD.sub("", plain)
    instead = bool(_INSTEAD.search(plain))
    if not _SWAP.match(said) and not instead:
        return None
    lead = plain.removesuffix(said)
    moves = instead or not _WANTS.match(said) or bool(_NOT_THIS.search(lead))
    return Second(wish=Wish.SWAP, of=named(plain, calls), words=plain, moves=moves)


def _told_more(plain: str, text: str, calls: Calls) -> Second | None:
    """What is said of one thing alone, by its name, in a sentence that goes on."""
    found = _TOLD.match(plain)
    if found is None or "?" in text:
        return None
    of = only_names(found["what"], calls)
    if (
        len(of) != 1
        or len(WHOLE_WORD.findall(found["more"])) < _PAIR
        or _JUDGED.search(found["more"])
    ):
        return None
    return Second(wish=Wish.ADD, of=of, words=text.strip())
