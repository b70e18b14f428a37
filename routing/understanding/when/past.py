"""Whether the clause of a time tells what has been: "hat heute bezahlt", "acabé el jueves".

Knows how verbs of the past look; knows nothing of how the time was read.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from routing.understanding.meaning import Between, Grain, Role
from routing.understanding.words.times.past import CHOSEN, CUT, NAME, ONTO, SINCE

if TYPE_CHECKING:
    from routing.understanding.when.around import Weighed
    from routing.understanding.when.phrases import Phrases

HAVE = frozenset({"ve", "have", "has", "s"})
"""Before "got", short as they may be: "I've got", "she's got"."""
SURE = frozenset({"asap", "month_day", "this_unit"})
"""What is so dated is not meant of the past because of a verb alone."""
DAYS = frozenset({"weekday", "weekday.part", "ordinal_day"})
TODAY = frozenset({"relative_day", "relative_day.part"})
SINCE_THEN = 3
"""What a word says that opens a time which goes on until now."""
ARTICLE = 3
APOSTROPHES = str.maketrans("’`´", "'''")


def surely_been(g: Phrases, around: Weighed) -> bool:
    """Whether a clause can only be of the past, whatever else is said."""
    verbs = g.habits.past
    if verbs.over is None or not _may_be_over(g, around) or not _at_rest(g, around):
        return False
    said = as_written(g, around)
    told = None if _is_yet_to_come(g, said) else verbs.over.search(said)
    if told is None:
        return False
    behind = said[told.end() :]
    if _is_relative(g, around) and behind.strip(f" {CUT}"):
        return False  # "The text that I sent goes online on Friday"
    return not (verbs.on and verbs.on.search(behind)) and not _asks(g, behind.split())


def _is_relative(g: Phrases, around: Weighed) -> bool:
    """Whether a "that" behind other words of the clause opens what is told."""
    return _own_clause(g, around)[0] > around.first


def _is_yet_to_come(g: Phrases, said: str) -> bool:
    """Whether a clause names what has been only as what is to be: "if we met", "once I've paid"."""
    yet = g.habits.past.yet
    return yet is not None and yet.search(said) is not None


def _asks(g: Phrases, words: list[str]) -> bool:
    """Whether a verb that opens a request stands among words, and no noun: "the order"."""
    return any(b in g.asking and len(a) > ARTICLE for a, b in pairwise(["", *words]))


def _may_be_over(g: Phrases, around: Weighed) -> bool:
    """Whether a time of this kind may be one that has been: a weekday, the weekend, today."""
    when = around.when
    if when.rule in DAYS or _since(g, around):
        return True
    if when.rule in TODAY:
        return around.day == g.today
    value = when.value
    weekend = when.grain is Grain.DAY and isinstance(value, Between)
    return when.rule == "this_unit" and weekend


def _since(g: Phrases, around: Weighed) -> bool:
    """Whether a "since" stands within a time: "on half days since the 2nd"."""
    opens = (g.sense(k, "from") for k in range(around.start, around.end))
    return any(said is not None and said[0] == SINCE_THEN for said in opens)


def _at_rest(g: Phrases, around: Weighed) -> bool:
    """Whether nothing shows that something is wanted then, or was put off to then."""
    if around.when.role is Role.REPEAT or around.for_it or _is_chosen(g, around):
        return False
    if g.words[around.start - 1] in ONTO and around.start > around.first:
        return False
    if around.due or around.wants or around.refers or "moving" in g.kinds:
        return False
    return g.habits.past.ahead.isdisjoint(around.clause) and _asks_nothing(g, around)


def _is_chosen(g: Phrases, around: Weighed) -> bool:
    """Whether the day is what was picked, and not when: "we picked the 20th", "den 20."."""
    return around.when.rule in DAYS and g.words[around.start] in CHOSEN


def _asks_nothing(g: Phrases, around: Weighed) -> bool:
    """Whether no verb that asks for something opens the clause."""
    return not around.clause or around.clause[0] not in g.asking


def as_written(g: Phrases, around: Weighed) -> str:
    """Return the clause as it was written, in small letters, with a mark in place of its time."""
    first, last = _own_clause(g, around)
    before = _unnamed(g, g.text[g.starts[first] : g.starts[around.start]])
    behind = _written(g, around.end, last) if around.end < last else ""
    said = (*before.split(), CUT, *behind.split())
    return " ".join(said).translate(APOSTROPHES)


def has_been(g: Phrases, around: Weighed) -> bool:
    """Whether something was done or took place then, so that nothing is wanted."""
    verbs, when = g.habits.past, around.when
    if verbs.preterite is None and verbs.signs.isdisjoint(around.clause):
        return False
    if when.rule in SURE or when.role is Role.REPEAT or around.for_it or _is_chosen(g, around):
        return False
    if any("moving" in g.senses[k] for k in range(around.first, around.last)):
        return False  # "She wrote that it is put off to Friday"
    first, last = _own_clause(g, around)
    clause = [*g.words[first : around.start], *g.words[around.end : last]]
    since = g.words[around.start] == SINCE and when.rule == "weekday"
    if since and verbs.lasts and verbs.lasts.search(_written(g, first, last)):
        return True
    if not verbs.ahead.isdisjoint(clause):
        return False
    if _is_yet_to_come(g, as_written(g, around)):
        return False
    if not verbs.simple.isdisjoint(clause):
        return True
    helped = not verbs.auxiliary.isdisjoint(clause)
    helped = helped and (around.due or not _has_got(clause))
    if helped and not verbs.irregular.isdisjoint(clause):
        return True
    written = _written(g, first, last)
    if helped and verbs.participle and verbs.participle.search(written):
        return True
    return verbs.preterite is not None and verbs.preterite.search(written) is not None


def _has_got(clause: list[str]) -> bool:
    """Whether "got" says what somebody has: "tomorrow I've got the architect"."""
    return any(word == "got" and clause[k - 1] in HAVE for k, word in enumerate(clause) if k)


def _own_clause(g: Phrases, around: Weighed) -> tuple[int, int]:
    """Return where the part of the clause around a time starts and ends, parted by a "who"."""
    who, words = g.habits.past.who, g.words
    if who.isdisjoint(around.clause):
        return around.first, around.last
    first = next((k for k in range(around.start - 1, around.first - 1, -1) if words[k] in who), -1)
    last = next((k for k in range(around.end, around.last) if words[k] in who), around.last)
    return max(first, around.first), last


def _written(g: Phrases, first: int, last: int) -> str:
    """Return words as they were written, in small letters, with their accents."""
    end = g.starts[last - 1] + len(g.words[last - 1])
    return _unnamed(g, g.text[g.starts[first] : end])


def _unnamed(g: Phrases, text: str) -> str:
    """Return a text in small letters, without names that look like verbs of the past."""
    named = g.habits.past.named
    return (named.sub(NAME, text) if named else text).lower()
