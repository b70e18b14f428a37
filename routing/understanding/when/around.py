"""What is said around a time: its clause, whether by then, what the clause does.

Knows where clauses begin and end and which words stand in them; knows nothing of readings.
"""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from routing.understanding.meaning import Between
from routing.understanding.when.prefixes import prefix_at
from routing.understanding.when.roles import as_date
from routing.understanding.when.telling import ACCENTS
from routing.understanding.words.times.wants import IS

if TYPE_CHECKING:
    from routing.understanding.meaning import When
    from routing.understanding.when.phrases import Phrases
    from routing.understanding.when.values import Prefix
    from routing.understanding.words.times.wants import Wants

STOPS = frozenset(",.;:!?\n()")
MARKS = STOPS | {"-"}
ACCENTED = frozenset("èéÈÉ")
REACH = 40
"""A clause is looked at so many words to either side."""
LATEST = 1
FOR = 2
BECAUSE, THUS, JOINS = 1, 2, 3


class Weighed:
    """A time with what is said around it; each is looked for only when it is asked for.

    `at`: its number among those found. `start`, `end`: its tokens; `first`, `last`: those of its
    clause; `clause`: the words of that without the time.
    """

    def __init__(self, g: Phrases, at: int, when: When) -> None:
        self.g, self.at, self.when = g, at, when
        self.start, self.end = g.past(when.span[0]), g.past(when.span[1])
        self.opener, self.first, self.last = _clause(g, self.start, self.end, g.habits.wants)
        self.clause = (*spoken(g, self.first, self.start), *spoken(g, self.end, self.last))

    @cached_property
    def wants(self) -> bool:
        """Whether its clause wants something."""
        return self.g.habits.wants.wants.stand_in(self.clause)

    @cached_property
    def refers(self) -> bool:
        """Whether its clause wants something that was named before."""
        return self.g.habits.wants.refers.stand_in(self.clause)

    @cached_property
    def whether(self) -> bool:
        """Whether it is asked if something is so then: "they ask if we open on Sunday"."""
        before = self.clause[: self.start - self.first]
        return self.g.habits.wants.whether.stand_in(before)

    @cached_property
    def prefix(self) -> Prefix:
        """The prepositions before it."""
        return prefix_at(self.g, self.start)[0]

    @property
    def for_it(self) -> bool:
        """Whether it says for when: "I'll send you the text for Friday"."""
        return self.prefix.loose or self.prefix.on == FOR

    @cached_property
    def latest(self) -> bool:
        """Whether it is said to be the latest."""
        return "latest" in self.g.kinds and _latest(self.g, self.start, self.end)

    @cached_property
    def due(self) -> bool:
        """Whether the words themselves say until when: "by Friday", "Friday at the latest"."""
        by = self.prefix.due and not self.prefix.loose
        return by or self.when.rule == "asap" or self.latest

    @cached_property
    def away(self) -> bool:
        """Whether it says where somebody is then, which is no due even "until Thursday"."""
        return not self.wants and self.g.habits.wants.away.stand_in(self.clause)

    @cached_property
    def told(self) -> bool:
        """Whether its clause only says what takes place, and not until when."""
        if self.wants:
            return False
        return self.away or (not self.due and self.g.habits.wants.tells.stand_in(self.clause))

    @property
    def lasts(self) -> bool:
        """Whether something is so until then: "the lessons are in the hall until Easter"."""
        say = self.g.habits.telling
        until = not say.until.isdisjoint(self.g.words[self.start : self.end])
        return until and not say.are.isdisjoint(self.clause)

    @property
    def because(self) -> bool:
        """Whether its clause gives a reason."""
        return self.opener == BECAUSE

    @property
    def thus(self) -> bool:
        """Whether its clause says what follows."""
        return self.opener == THUS

    @property
    def asks(self) -> bool:
        """Whether its clause wants something, or is a question."""
        return self.wants or self.g.words[self.last] == "?"

    @property
    def day(self) -> date:
        """The day it begins on, or today."""
        value = self.when.value.start if isinstance(self.when.value, Between) else self.when.value
        return as_date(value) if isinstance(value, date) else self.g.today

    @property
    def outside(self) -> int:
        """How many tokens stand outside of its clause."""
        return self.first + self.g.size - self.last

    @cached_property
    def others(self) -> int:
        """How many words stand outside of its clause."""
        return sum(map(str.isalpha, self.rest))

    @cached_property
    def rest(self) -> tuple[str, ...]:
        """The words outside of its clause."""
        return (*spoken(self.g, 0, self.first), *spoken(self.g, self.last, self.g.size))


def _latest(g: Phrases, start: int, end: int) -> bool:
    """Whether the words themselves say until when at the latest: "Friday at the latest"."""
    latest = (g.sense(k, "latest") for k in range(max(0, start - 2), min(end + 2, g.size)))
    return any(said and said[0] == LATEST for said in latest)


def one_clause(g: Phrases) -> bool:
    """Whether nothing parts the words into clauses."""
    words = g.words
    whole = MARKS.isdisjoint(words) and g.habits.wants.opens.isdisjoint(words)
    return whole and g.habits.telltale.that.isdisjoint(words)


def _clause(g: Phrases, start: int, end: int, said: Wants) -> tuple[int, int, int]:
    """Return what opens the clause around the tokens, and where it starts and ends."""
    opener, first = 0, start
    words, opens = g.words, said.opens
    lowest = max(0, start - REACH)
    while first > lowest and not (words[first - 1] in MARKS and stops(g, first - 1)):
        first -= 1
        if words[first] in opens and (opener := _opener(g, first, said)):
            ends = _ends_clause(g, end) or words[end] in opens
            if opener == JOINS and start - first <= 1 and ends:
                continue  # "On the 21st and 22nd", "we had them here Monday and Tuesday and I …"
            wider = _opener(g, first - 1, said) if first else 0
            opener, first = (wider, first - 1) if wider else (opener, first)  # "Así que mañana"
            break
    last, highest = end, min(g.size, end + REACH)
    while last < highest and not (words[last] in MARKS and stops(g, last)):
        if words[last] in opens and _opener(g, last, said):
            break
        last += 1
    return opener, first, last


def _ends_clause(g: Phrases, k: int) -> bool:
    """Whether nothing more is said in a clause."""
    return k >= g.size or (g.words[k] in MARKS and stops(g, k))


def stops(g: Phrases, i: int) -> bool:
    """Whether a mark that parts clauses stands at the token: no figure goes on behind it."""
    word = g.words[i]
    if word == "-":
        return not (g.touches(i) or g.touches(i + 1))
    if word == "." and len(g.words[i - 1]) == 1 and not (g.digits[i - 1] or g.touches(i - 1)):
        return False  # "D. Rosa"
    return word == "\n" or (word in STOPS and not (g.touches(i + 1) and g.digits[i + 1]))


def _opener(g: Phrases, i: int, said: Wants) -> int:
    """Return what kind of phrase at the token opens a clause, 0 without one."""
    if g.words[i] == "e" and _accented(g, i):
        return 0
    if said.because.length_at(g.words, i):
        return BECAUSE
    if said.thus.length_at(g.words, i):
        return THUS
    return JOINS if said.joins.length_at(g.words, i) else 0


def _accented(g: Phrases, i: int) -> bool:
    """Whether the letter at the token has an accent, in one character or in two."""
    at = g.starts[i]
    return g.text[at] in ACCENTED or g.text[at + 1 : at + 2] in ACCENTS


def spoken(g: Phrases, first: int, last: int) -> list[str]:
    """Return the words of a clause; "è" stays apart from "e"."""
    clause = g.words[first:last]
    if g.plain or "e" not in clause:
        return clause
    return [
        IS if word == "e" and _accented(g, first + n) else word for n, word in enumerate(clause)
    ]
