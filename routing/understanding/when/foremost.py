"""Which of several times counts: "need the text tomorrow, the meeting is Thursday next week".

Knows the words of wanting, of telling and of reasons around a time; knows nothing of how it was
read. What counts less is then a mention.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from routing.understanding.meaning import Between, Kind, Role
from routing.understanding.text import fold
from routing.understanding.when.lexicon import lexicon
from routing.understanding.when.phrases import Phrases
from routing.understanding.when.roles import as_date, prefix_at
from routing.understanding.words.times.wants import IS, wants_for

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from routing.understanding.meaning import When
    from routing.understanding.words.times.wants import Wants

STOPS = frozenset(",.;:!?\n()")
ACCENTED = frozenset("èéÈÉ")
MOST = 12
"""Of more times than so many none is weighed against another."""
REACH = 40
"""A clause is looked at so many words to either side."""
LONGEST = 4
"""A phrase that opens a clause has fewer words."""
LATEST, HOUR = 1, "clock.clock"
BARE = (Role.DUE, Role.WINDOW, Role.START)


class Weighed(NamedTuple):
    """A time with what is said around it: its clause, whether by then, and what the clause does.

    `speaks`: it only says what takes place; `told`: and not until when. `away`: it says where
    somebody is then, which is no due even "until Thursday".
    """

    at: int
    day: date
    clause: tuple[int, int]
    due: bool
    wants: bool
    refers: bool
    will: bool
    speaks: bool
    told: bool
    away: bool
    because: bool
    thus: bool


def foremost(g: Phrases, found: list[When], lang: str) -> list[When]:
    """Make mentions of the times that plainly count less than another of the message."""
    told = [n for n, when in enumerate(found) if _counts(when)]
    if not 1 < len(told) <= MOST:
        return found
    said = wants_for(lang)
    weighed = [_weigh(g, n, found[n], said) for n in told]
    lesser = {one.at for one in weighed if any(_yields(found, one, other) for other in weighed)}
    if len(lesser) == len(weighed):
        return found
    mention = Role.MENTION
    return [replace(w, role=mention) if n in lesser else w for n, w in enumerate(found)]


def tells(g: Phrases, when: When, lang: str) -> bool:
    """Whether the clause of a time says only that something takes place then."""
    return _counts(when) and _weigh(g, 0, when, wants_for(lang)).told


def said_around(
    text: str, times: Sequence[When], *, lang: str, now: datetime
) -> tuple[Weighed, ...]:
    """Return what is said around each of the times that were found in a text."""
    table, folded = lexicon(lang[:2].lower()), fold(text)
    g = Phrases(text, folded, table.split(folded), table, now, None)
    return tuple(_weigh(g, n, when, wants_for(lang)) for n, when in enumerate(times))


def _counts(when: When) -> bool:
    return when.role is not Role.MENTION and when.kind is not Kind.INVALID


def _yields(found: list[When], one: Weighed, other: Weighed) -> bool:
    """Whether a time counts less than another that stands in another clause."""
    if one.clause[0] == other.clause[0] or other.because or other.told:
        return False
    when, rival, behind = found[one.at], found[other.at], one.at < other.at
    if one.because and not (one.wants or one.due):
        return True
    exact = when.kind is Kind.INSTANT and rival.kind is not Kind.INSTANT
    if when.rule == HOUR or (exact and one.day == other.day):
        return False  # "To next Tuesday, I'll be there around 9:45"
    if one.told:
        plain = rival.rule != HOUR and rival.role is not Role.REPEAT and not behind
        sooner = other.day <= one.day and when.role is not Role.REPEAT
        return other.wants or other.refers or (plain and (one.away or sooner))
    if one.due:
        return False
    return behind and (other.thus or (other.refers and when.role in BARE and not one.wants))


def _weigh(g: Phrases, at: int, when: When, said: Wants) -> Weighed:
    start, end = g.past(when.span[0]), g.past(when.span[1])
    opens, first, last = _clause(g, start, end, said)
    clause = _spoken(g, first, last)
    wants, refers = _has(said.wants, clause), _has(said.refers, clause)
    due = _due(g, start, end, when)
    away = _has(said.away, clause)
    speaks = not wants and (away or _has(said.tells, clause))
    told = speaks and (away or not due)
    value = when.value.start if isinstance(when.value, Between) else when.value
    day = as_date(value) if isinstance(value, date) else g.today
    return Weighed(
        at, day, (first, last), due=due, wants=wants, refers=refers, speaks=speaks, told=told,
        will=_has(said.will, clause), away=told and away,
        because=opens in said.because, thus=opens in said.thus,
    )  # fmt: skip


def _due(g: Phrases, start: int, end: int, when: When) -> bool:
    """Whether the words themselves say until when: "by Friday", "Friday at the latest"."""
    prefix = prefix_at(g, start)[0]
    latest = (g.sense(k, "latest") for k in range(max(0, start - 2), min(end + 2, g.size)))
    by = prefix.due and not prefix.loose
    return by or when.rule == "asap" or any(said and said[0] == LATEST for said in latest)


def _clause(g: Phrases, start: int, end: int, said: Wants) -> tuple[str, int, int]:
    """Return what opens the clause around the tokens, and where it starts and ends."""
    opens, first = "", start
    while first > max(0, start - REACH) and not _stops(g, first - 1):
        first -= 1
        if opens := _opener(g, first, said):
            wider = _opener(g, first - 1, said) if first else ""
            opens, first = (wider, first - 1) if wider else (opens, first)  # "Así que mañana"
            break
    last = end
    while last < min(g.size, end + REACH) and not _stops(g, last) and not _opener(g, last, said):
        last += 1
    return opens, first, last


def _stops(g: Phrases, i: int) -> bool:
    """Whether a mark that parts clauses stands at the token: no figure goes on behind it."""
    word = g.words[i]
    if word == "-":
        return not (g.touches(i) or g.touches(i + 1))
    return word == "\n" or (word in STOPS and not g.touches(i + 1))


def _opener(g: Phrases, i: int, said: Wants) -> str:
    """Return the phrase at the token that opens a clause, empty without one."""
    for many in range(LONGEST, 0, -1):
        phrase = _spoken(g, i, i + many)
        if phrase in said.because or phrase in said.thus or phrase in said.joins:
            return phrase
    return ""


def _spoken(g: Phrases, first: int, last: int) -> str:
    """Return the words of a clause with blanks around each; "è" stays apart from "e"."""
    spoken = (
        IS if g.words[k] == "e" and g.text[g.starts[k]] in ACCENTED else g.words[k]
        for k in range(first, min(last, g.size))
    )  # fmt: skip
    return f" {' '.join(spoken)} "


def _has(phrases: tuple[str, ...], clause: str) -> bool:
    return any(phrase in clause for phrase in phrases)
