"""Time words of one language, found token by token.

Sense kinds and their values: day (offset from today) · weekday, weak_weekday, plural (0 is
Monday) · month, weak_month (1-12) · holiday (month * 100 + day, or as `words.times.tables` makes
it) · unit (1 minute, 2 hour, 3 day, 4 week, 5 month, 6 quarter, 7 year, 8 fortnight, 9 weekend,
10 working day, 11 weekday, 12 second, 13 half-year, 14 working week, 16 quarter of an hour) ·
several (a unit in the plural) ·
zero ("eight o five") · nearest ·
season (1 spring) · number · ordinal · which (1 next, 0 this, -1 last, 2 after next, 3 coming) ·
ahead (before a number of days: when they are over) · rolling (before a unit that begins now) ·
after_next · glued_before ("pmFriday") · weeks_later (1: "Friday week") ·
part (1 morning, 2 afternoon, 3 evening, 4 night,
5 midday) · this_part (the same, today) · parts ("two nights") · glued_part ·
part_after_day ("Freitag morgen") ·
clock (minute of the day) · past (20 "past": 1, "to": -1) · half (minutes added to the hour that
follows) · minutes_after, minutes_and (behind the hour) · oclock · ish · meridiem (0 am, 12 pm) ·
at_clock · now · due (1: the time itself is too late; 2: also "for"; 3: both) · deadline ·
latest (after the time: 1 due, 2 start) ·
from (1: not the time itself; 2: also "of"; 3: looks back) ·
on (1 in, 2 for) · to (1 only with "between") · between · and · or · in · plus · hence ·
ago (1 later, -1 ago), ago_before · about ·
end · end_short (before a month) · edge (1 start, 2 middle, 3 late, 4 later, 5 the rest) ·
edge_of · midst (of a unit) · eod (a unit) · enough (after a time that will do) ·
happened (a verb of the past, before a day that is over) · asap ·
every (interval) · repeat (a unit; 8 is every two weeks) · days_of · alternate (every so many) ·
times (counts) · once (1, 2 ...) · lasting · half_of (parts of a unit) · and_half · zone (minutes
east) · article · day_article (the number behind it is a day) · the · of · to_the · week_of ·
meeting · mention_after · place (a figure behind it is on a door) · street (a date behind it is its
name) · share_of · dated · refusal ("don't") · moving (a verb) · moved_to (before the new time) ·
except (1: "why not", which leaves nothing out; 2: only after another time) · apart, eve (see
`words.times.apart`) · that_day (the one named before) · skip.
Weak words count only beside another time word or a preposition.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING, TypeAlias

from routing.understanding.text import APART, PLAIN_APART, tokens
from routing.understanding.words.times import times_for
from routing.understanding.words.times.tables import Times

if TYPE_CHECKING:
    from routing.understanding.text import Cut

Senses: TypeAlias = "Mapping[str, tuple[int, int]]"
"""Sense kind to (value, index after the phrase); the longest phrase of each kind."""

Phrase: TypeAlias = "tuple[list[str], str, int]"
Opened: TypeAlias = "tuple[Mapping[str, int], Mapping[str, tuple[Phrase, ...]], dict[int, Senses]]"
"""What a word opens: its own senses, its longer phrases by their second word, longest first, and
what it means by itself at each place in a text, filled as texts come."""

Glued: TypeAlias = "tuple[Mapping[str, int], re.Pattern[str] | None]"

NO_SENSES: Senses = {}
SHORT, GLUED = 6, 6
KEPT = 64
"""Messages are rarely longer than so many words."""
VOWELS = "aeiou"
SLIPPING = {"weekday": SHORT, "plural": SHORT, "month": SHORT, "day": SHORT + 1}
"""Kinds of words in which a slip is read, from so many letters on."""


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """Phrases of one language by their first word, or by a slip on it.

    `hung`: words that a figure may be hung to: "jun-2026", "UTC-3", "mid-2026". `glued`: words
    that are two, with the length of the first.
    """

    by_first: Mapping[str, Opened]
    habits: Times
    hung: frozenset[str]
    glued: Glued

    def split(self, folded: str) -> Cut:
        """Cut a text; words that are a day and its part, "Freitagabend" or "pmFriday", are two."""
        parts = (PLAIN_APART if folded.isascii() else APART).split(folded)
        words, starts, blanks = parts[1::2], [*accumulate(map(len, parts))][::2], parts[::2]
        glued, behind_figure = self.glued
        if glued.keys().isdisjoint(words) or (behind_figure and not behind_figure.search(folded)):
            return words, starts, blanks
        cut: list[str] = []
        places: list[int] = []
        before: list[str] = []
        for word, start, blank in zip(words, starts, blanks, strict=False):
            first = glued.get(word, 0)
            cut += (word[:first], word[first:]) if first else (word,)
            places += (start, start + first) if first else (start,)
            before += (blank, "") if first else (blank,)
        return cut, [*places, starts[-1]], [*before, blanks[-1]]

    def senses(self, texts: list[str]) -> list[Senses]:
        """Return what may start at each word."""
        found = [NO_SENSES] * len(texts)
        last = len(texts) - 1
        for i, opened in enumerate(map(self.by_first.get, texts)):
            if opened is None:
                continue
            if opened[1] and i < last and texts[i + 1] in opened[1]:
                found[i] = _at(opened, texts, i)
            else:
                here = opened[2].get(i)
                found[i] = _alone(opened, i) if here is None else here
        return found


def _alone(opened: Opened, i: int) -> Senses:
    """Return what a word means by itself at a place; near the start it is kept for other texts."""
    found: Senses = {kind: (value, i + 1) for kind, value in opened[0].items()} or NO_SENSES
    if i < KEPT:
        opened[2][i] = found
    return found


def _at(opened: Opened, texts: list[str], i: int) -> Senses:
    alone, longer, _ = opened
    found: dict[str, tuple[int, int]] = {}
    for phrase, kind, value in longer[texts[i + 1]]:
        end = i + len(phrase)
        if kind not in found and texts[i:end] == phrase:
            found[kind] = (value, end)
    for kind, value in alone.items():
        if kind not in found:
            found[kind] = (value, i + 1)
    return found or NO_SENSES


def _slips(opened: Mapping[str, Opened], habits: Times) -> dict[str, Opened]:
    """Return what long names of days and months open, by the ways in which fingers slip on them."""
    found: dict[str, str] = {}
    for kind, shortest in SLIPPING.items():
        for word in habits.senses[kind]:
            if word.isalpha() and len(word) >= shortest:
                found |= dict.fromkeys(_slipped(word), word)
    known = {*opened, *habits.real_words}
    return {slip: opened[word] for slip, word in found.items() if slip not in known}


def _slipped(word: str) -> set[str]:
    """Return the word with a letter left out, doubled, swapped, or a vowel mistaken."""
    inner = range(1, len(word))
    slips = {word[:i] + word[i + 1 :] for i in inner}
    slips |= {word[:i] + word[i] + word[i:] for i in inner}
    slips |= {word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in inner if i + 1 < len(word)}
    if len(word) > SHORT:
        spots = [i for i in inner if word[i] in VOWELS and i + 1 < len(word)]
        slips |= {word[:i] + vowel + word[i + 1 :] for i in spots for vowel in VOWELS}
    return {slip for slip in slips if len(slip) >= SHORT and slip != word}


def _glued(habits: Times) -> Glued:
    """Return the words that are two, and what a text with such a word looks like."""
    days = (*habits.senses["weekday"], *habits.senses["day"])
    parts, halves = habits.senses.get("glued_part"), habits.senses.get("glued_before")
    if parts:
        return _pairs(days, parts), None
    if not halves:
        return {}, None
    shape = rf"\d\s?(?:{'|'.join(map(re.escape, halves))})[^\W\d_]{{4}}"
    return _pairs(halves, days), re.compile(shape)


def _pairs(firsts: Iterable[str], seconds: Iterable[str]) -> dict[str, int]:
    """Return each two words written as one, with the length of the first."""
    pairs = {first + second: len(first) for first in firsts for second in seconds}
    return {word: first for word, first in pairs.items() if len(word) > GLUED}


@cache
def lexicon(lang: str) -> Lexicon:
    """Return the tables of a language we have words for (English for any other), built once."""
    table = times_for(lang)
    by_first: dict[str, list[Phrase]] = {}
    for kind, phrases in table.senses.items():
        for phrase, value in phrases.items():
            cut = [token.text for token in tokens(phrase)]
            by_first.setdefault(cut[0], []).append((cut, kind, value))
    zones = {word for word, minutes in table.senses.get("zone", {}).items() if not minutes}
    edges = table.senses.get("edge", {})
    hung = frozenset({*table.senses["month"], *table.senses["weak_month"], *zones, *edges})
    opened = {word: _opened(phrases) for word, phrases in by_first.items()}
    return Lexicon({**opened, **_slips(opened, table)}, table, hung, _glued(table))


def _opened(phrases: list[Phrase]) -> Opened:
    alone: dict[str, int] = {}
    longer: dict[str, list[Phrase]] = {}
    for phrase in sorted(phrases, key=lambda phrase: -len(phrase[0])):
        words, kind, value = phrase
        if len(words) == 1:
            alone.setdefault(kind, value)
        else:
            longer.setdefault(words[1], []).append(phrase)
    return alone, {word: tuple(these) for word, these in longer.items()}, {}


def passed_over(here: Senses) -> bool:
    """Whether what begins here is no time: "so schnell", but not "so schnell wie möglich"."""
    return "skip" in here and not ("asap" in here and here["asap"][1] > here["skip"][1])


def date_order(lang: str) -> str | None:
    """Return "dm" or "md" when the language tag settles it; bare English does not."""
    tag = lang.replace("_", "-").lower()
    if tag in ("en-us", "en-ph"):
        return "md"
    return None if tag == "en" else "dm"
