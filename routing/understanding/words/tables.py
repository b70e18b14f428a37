"""The shape of one language's tables, and of what was taught of all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from routing.understanding.meaning import Act, Signal
from routing.understanding.text import fold


def folded(*lines: str) -> tuple[str, ...]:
    """Split comma-separated lines into folded phrases, each also as typed in a hurry: "im ill"."""
    phrases = (fold(part.strip()) for line in lines for part in line.split(","))
    typed = (way for phrase in phrases for way in (phrase, phrase.replace("'", "")) if way)
    return tuple(dict.fromkeys(typed))


def folded_map(table: Mapping[str, int]) -> dict[str, int]:
    """Expand `{"monday, mon": 0}` into one folded phrase per key."""
    return {phrase: value for names, value in table.items() for phrase in folded(names)}


@dataclass(frozen=True, kw_only=True, slots=True)
class Words:
    """One language: how people open requests, what whole phrases mean, how they say times."""

    lang: str
    stop: frozenset[str]
    openers: frozenset[str]
    polite: tuple[str, ...]
    connectives: tuple[str, ...]
    coordinators: tuple[str, ...]
    additive: tuple[str, ...]
    elaborating: tuple[str, ...]
    articles: tuple[str, ...]
    fill: tuple[str, ...]
    then: tuple[str, ...]
    together: frozenset[str]
    until: tuple[str, ...]
    inclusive: tuple[str, ...]
    pronouns: tuple[str, ...]
    clitics: tuple[str, ...]
    topic: frozenset[str]
    acts: Mapping[Act, tuple[str, ...]]
    signals: Mapping[Signal, tuple[str, ...]]
    usual: tuple[str, ...]
    joins: tuple[str, ...]
    quits: tuple[str, ...]
    meeting: frozenset[str]
    backward: frozenset[str]
    secret: tuple[str, ...]
    when: Mapping[str, Mapping[str, int]]
    ordinals: Mapping[str, int]

    @property
    def by_length(self) -> tuple[str, ...]:
        """Polite and joining phrases, longest first."""
        return _by_length(self.polite, self.connectives, self.additive, self.fill, self.then)

    def hints(self) -> Iterable[str]:
        """Words that speak for this language when it has to be detected."""
        yield from self.stop
        for table in self.when.values():
            yield from table


@cache
def _by_length(*tables: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(sorted({p for table in tables for p in table}, key=len, reverse=True))


@dataclass(frozen=True, kw_only=True, slots=True)
class Weights:
    """Factors of the scores of wording and meaning, a feature's weight for each act, a hidden layer
    for what they say only together, and what speaks for new work that nobody here does.

    `within`: into the layer, what is added there, and out of it; half floats, base64.
    """

    wording: float
    meaning: float
    features: Mapping[str, tuple[float, ...]]
    within: str
    not_ours: Mapping[str, float]
