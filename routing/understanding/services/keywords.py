"""Which service a text is about, by the catalogue's own words: the reading that needs no library.

Knows the catalogue's titles, descriptions and examples and a small background of talk that is no
request; knows nothing of the message around the text. Plain Python: nothing to import, trained in
milliseconds, so that every change of the catalogue is learned at once.
"""

from __future__ import annotations

import itertools
import math
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from routing.understanding.meaning import Decision
from routing.understanding.services.model import NOTHING, Scores, ServiceExamples
from routing.understanding.text import fold, words
from routing.understanding.words import BY_LANGUAGE
from routing.understanding.words.background import LINES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

MAX_WORDS = 60
WORD_SHARE = 0.62
TEMPERATURE = 0.055
ROUTE_AT = 0.21
ROUTE_MARGIN = 0.035
DECLINE_UNDER = 0.085
TIME_KINDS = (
    "day", "weekday", "plural", "weak_weekday", "month", "weak_month", "clock", "eod", "asap",
    "which", "unit", "number", "every",
)  # fmt: skip
# "Friday" in one example must not pull every Friday there: times are read elsewhere.
STOP = frozenset(word for table in BY_LANGUAGE.values() for word in table.stop) | frozenset(
    word
    for table in BY_LANGUAGE.values()
    for kind in TIME_KINDS
    for word in table.when.get(kind, ())
    if " " not in word
)
ENDINGS = ("ings", "ing", "tion", "ies", "ers", "ed", "es", "er", "en", "s", "y", "e")


@dataclass(frozen=True, slots=True)
class _Line:
    """One training text: its service and how much it counts against the class mean."""

    service: str
    text: str
    weight: float = 1.0


class KeywordModel:
    """Trained once from the catalogue; `read` is pure and safe to share between threads."""

    def __init__(self, services: Iterable[ServiceExamples]) -> None:
        self.services = tuple(services)
        self.keys = tuple(service.key for service in self.services)
        lines = list(_lines(self.services))
        counted = [_features(line.text) for line in lines]
        self.idf = _idf(counted)
        vectors = [self._vector(count) for count in counted]
        self.line_service = [line.service for line in lines]
        self.postings = _postings(enumerate(vectors))
        self.classes = (*self.keys, NOTHING)
        self.centroids = _postings(enumerate(self._centroids(lines, vectors)))

    def _centroids(
        self, lines: list[_Line], vectors: Sequence[Mapping[str, float]]
    ) -> list[Mapping[str, float]]:
        sums: dict[str, dict[str, float]] = {key: {} for key in self.classes}
        for line, vector in zip(lines, vectors, strict=True):
            mean = sums[line.service]
            for feature, value in vector.items():
                mean[feature] = mean.get(feature, 0.0) + value * line.weight
        return [_unit(sums[key]) for key in self.classes]

    def _vector(self, counts: Counter[str]) -> dict[str, float]:
        """Words and characters are two blocks of unit length, so neither drowns the other."""
        default = self.idf[""]
        by_word: dict[str, float] = {}
        by_char: dict[str, float] = {}
        for feature, count in counts.items():
            weight = (1.0 + math.log(count)) * self.idf.get(feature, default)
            (by_word if feature[0] == "w" else by_char)[feature] = weight
        joined = {f: v * WORD_SHARE for f, v in _unit(by_word).items()}
        joined.update({f: v * (1 - WORD_SHARE) for f, v in _unit(by_char).items()})
        return _unit(joined)

    def read(self, text: str) -> Scores:
        """Score a text against every service; only its first words count when it is long."""
        vector = self._vector(_features(text))
        mean = _dots(vector, self.centroids, len(self.classes))
        near = _dots(vector, self.postings, len(self.line_service))
        best = dict.fromkeys(self.classes, 0.0)
        for service, value in zip(self.line_service, near, strict=True):
            if value > best[service]:
                best[service] = value
        raw = {key: 0.5 * mean[i] + 0.5 * best[key] for i, key in enumerate(self.classes)}
        return self._judge(raw)

    def foresee(self, texts: Sequence[str]) -> None:
        """Do nothing: words are quickly read."""

    def vector(self, text: str) -> None:
        """Give none: words alone are read."""

    def _judge(self, raw: Mapping[str, float]) -> Scores:
        nothing = raw[NOTHING]
        ranked = sorted(self.keys, key=lambda key: (-raw[key], key))
        top = _softmax([(key, raw[key]) for key in ranked])
        first = raw[ranked[0]] if ranked else 0.0
        second = raw[ranked[1]] if len(ranked) > 1 else 0.0
        in_scope = 1.0 / (1.0 + math.exp(-((first - 0.15) * 14 + (first - nothing) * 12)))
        refused = nothing > first
        if first < DECLINE_UNDER or refused:
            decision = Decision.DECLINE
        elif first >= ROUTE_AT and first - second >= ROUTE_MARGIN:
            decision = Decision.ROUTE
        else:
            decision = Decision.ASK
        return Scores(
            top=top, in_scope=round(in_scope, 4), decision=decision, best=first, refused=refused
        )


def _lines(services: tuple[ServiceExamples, ...]) -> Iterable[_Line]:
    for service in services:
        yield _Line(service.key, service.title, 2.0)
        if service.about:
            yield _Line(service.key, service.about, 2.0)
        for example in service.examples:
            yield _Line(service.key, example)
        for line in service.not_offered:
            yield _Line(NOTHING, line)
    for line in LINES:
        yield _Line(NOTHING, line)


def _stem(word: str) -> str:
    """Cut one common ending; crude on purpose, the same for every language."""
    for ending in ENDINGS:
        # "books" are not "to book": a short word keeps its plural.
        if word.endswith(ending) and len(word) - len(ending) >= (5 if ending == "s" else 3):
            return word[: -len(ending)]
    return word


def _features(text: str) -> Counter[str]:
    """Stems, pairs of stems, and 3- to 5-grams of the content words."""
    found: Counter[str] = Counter()
    kept = [w for w in words(fold(text[:2000])) if w not in STOP and not w.isdigit()][:MAX_WORDS]
    stems = [_stem(word) for word in kept]
    found.update("w" + stem for stem in stems)
    found.update(f"w{a} {b}" for a, b in itertools.pairwise(stems))
    for word in kept:
        padded = f"<{word[:24]}>"
        for n in (3, 4, 5):
            found.update("c" + padded[k : k + n] for k in range(len(padded) - n + 1))
    return found


def _idf(counted: list[Counter[str]]) -> dict[str, float]:
    seen: Counter[str] = Counter()
    for counts in counted:
        seen.update(counts.keys())
    total = len(counted)
    table = {feature: math.log((1 + total) / (1 + n)) + 1 for feature, n in seen.items()}
    # A word we never saw still lengthens the vector, but it must not drown the ones we know.
    table[""] = 0.6 * (math.log(1 + total) + 1)
    return table


def _unit(vector: Mapping[str, float]) -> dict[str, float]:
    length = math.sqrt(sum(value * value for value in vector.values()))
    return {f: v / length for f, v in vector.items()} if length else {}


def _postings(
    vectors: Iterable[tuple[int, Mapping[str, float]]],
) -> dict[str, list[tuple[int, float]]]:
    postings: dict[str, list[tuple[int, float]]] = {}
    for number, vector in vectors:
        for feature, value in vector.items():
            postings.setdefault(feature, []).append((number, value))
    return postings


def _dots(
    vector: Mapping[str, float], postings: Mapping[str, list[tuple[int, float]]], size: int
) -> list[float]:
    sums = [0.0] * size
    for feature, weight in vector.items():
        for number, value in postings.get(feature, ()):
            sums[number] += weight * value
    return sums


def _softmax(ranked: list[tuple[str, float]]) -> tuple[tuple[str, float], ...]:
    if not ranked:
        return ()
    highest = ranked[0][1]
    powers = [(key, math.exp((value - highest) / TEMPERATURE)) for key, value in ranked]
    total = sum(power for _, power in powers)
    return tuple((key, round(power / total, 4)) for key, power in powers)
