"""Teach where another request begins: `python -m benchmarks.understanding.divide`.

Fits the weights of `routing.understanding.dividing.joints`, those of the words of `wording` among
them, by logistic regression with an L2 penalty (Newton's method) on our own requests. Which
services a message asks for is known, and where each begins is found: the likeliest units for them,
in order.
What was heard is among the lines that scores are learned from, so each fifth of it is read by
models that were taught without it. Each message counts again as a smaller catalogue reads it, and
as keywords alone do; and two that ask for one thing each count as one message, since writers of
examples join theirs in few ways. Some ten minutes; the same messages, the same weights.
"""

from __future__ import annotations

import base64
import itertools
import math
import textwrap
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from benchmarks.understanding.readers import encoder
from benchmarks.understanding.rows import (
    Row,
    by_desk,
    language_of,
    now_of,
    own,
    services_at,
    zone_of,
)
from benchmarks.understanding.weigh import FOLDS, fold_of
from routing.understanding import words
from routing.understanding.acts.seen import word_count
from routing.understanding.dividing.clauses import Joint
from routing.understanding.dividing.joints import FEATURES, Around, Pair, meanings
from routing.understanding.dividing.parts import pair_of, units_in
from routing.understanding.dividing.units import Message
from routing.understanding.dividing.wording import SHARE
from routing.understanding.services.hybrid import train
from routing.understanding.services.lines import GENERAL
from routing.understanding.understander import NgramUnderstander, work_times
from routing.understanding.when import find_times
from routing.understanding.words import words_for
from routing.understanding.words.heard import as_line
from workers.reading import reader

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from routing.understanding.dividing.units import Unit
    from routing.understanding.services import ServiceExamples

    Matrix = NDArray[np.float64]

TARGET = Path(words.__file__).parent / "said" / "divided.py"
FULL, SMALLER, BY_KEYWORDS, JOINED = 1.0, 0.5, 0.3, 1.2
"""How much counts what the sample catalogue reads, a smaller one, keywords, and joined messages."""
PENALTY, STEPS = 1.0, 9
OFTEN, LEAST, WIDTH = 8, 0.02, 96
"""Words of so many clauses are weighed, and a weight of less is none."""
FEW = 15
"""Messages of so many words are joined: a longer one tells how it comes before it asks."""
LEFT_OUT = 4
"""Every so manieth service is not in the smaller catalogue."""
START = '''"""How much all says for another request: `python -m benchmarks.understanding.divide`."""

from __future__ import annotations

ENCODER = "{encoder}"
ALONE = {{
{alone}}}
"""The weights where there are no sentence vectors."""

BESIDE = {{
{beside}}}
MEANT = """
{meant}
"""
"""The weights of the sentence vectors: of a request, of a clause behind it, and of both."""

WORDED = """
{worded}
"""
"""The weights of the words that a clause begins with, beside all of that."""
'''


@dataclass(frozen=True, slots=True)
class Told:
    """A clause behind a request: its features, whether it begins another, how much it counts."""

    features: Sequence[float]
    meanings: Matrix
    worded: Sequence[str]
    begins: bool
    count: float


def main() -> None:
    """Write the module."""
    found = encoder().encoder
    assert found is not None, "the packaged encoder is needed"
    told = list(_told())
    features = np.array([one.features for one in told])
    said, worded = _worded(told)
    weights = fitted(np.hstack([features, [one.meanings for one in told], worded]), told)
    beside, meant, by_word = np.split(weights, [len(FEATURES), len(weights) - len(said)])
    text = START.format(
        encoder=found.fingerprint,
        alone=_written(fitted(features, told)),
        beside=_written(beside),
        meant=base64.encodebytes(meant.astype("<f2").tobytes()).decode().strip(),
        worded=_by_word(said, by_word),
    )
    TARGET.write_text(text, encoding="utf-8")
    print(f"{len(told)} clauses, {sum(one.begins for one in told)} of them begin another request")


def _worded(told: Sequence[Told]) -> tuple[list[str], Matrix]:
    """Return the words that enough clauses have, and which clause has which, by their share."""
    spread = Counter(word for one in told if one.count == FULL for word in set(one.worded))
    words = sorted(word for word, clauses in spread.items() if clauses >= OFTEN)
    place = {word: number for number, word in enumerate(words)}
    found = np.zeros((len(told), len(words)))
    for row, one in zip(found, told, strict=True):
        row[[place[word] for word in one.worded if word in place]] = SHARE
    return words, found


def _by_word(words: Sequence[str], weights: Matrix) -> str:
    pairs = zip(words, weights, strict=True)
    said = " ".join(f"{word}={by:.2f}" for word, by in pairs if abs(by) >= LEAST)
    return textwrap.fill(said, WIDTH, break_long_words=False, break_on_hyphens=False)


def _written(weights: Matrix) -> str:
    named = zip(FEATURES, weights, strict=False)
    return "".join(f'    "{name}": {by:.2f},\n' for name, by in named)


def fitted(given: Matrix, told: Sequence[Told]) -> Matrix:
    """Return the weight of each column of what is given of the clauses."""
    begins = np.array([one.begins for one in told], dtype=float)
    counts = np.array([one.count for one in told])
    weights = np.zeros(given.shape[1])
    for _ in range(STEPS):
        likely = 1 / (1 + np.exp(-given @ weights))
        slope = given.T @ ((likely - begins) * counts) + PENALTY * weights
        bend = given.T @ (given * (counts * likely * (1 - likely))[:, None])
        weights = weights - np.linalg.solve(bend + PENALTY * np.eye(len(weights)), slope)
    return np.asarray(weights)


def _told() -> Iterator[Told]:
    rows = [r for part in ("taught", "dev", "several") for r in own(part) if r["services"]]
    for desk, few in by_desk(row for row in rows if row["act"] == "request").items():
        for fold in range(FOLDS):
            yield from _told_at(desk, [row for row in few if fold_of(row) == fold], fold)


def _told_at(desk: str, rows: Sequence[Row], fold: int) -> Iterator[Told]:
    """Yield what is read of these messages to a desk by readers that were taught without them."""
    services = services_at(desk)
    texts = frozenset(as_line(str(row["text"])) for row in rows)
    usual, others = _without(texts, services), list(_others(texts, services, fold))
    for row in rows:
        begin = begins(units_in(_message(usual, row)), row["services"])
        for who, count in ((usual, FULL), *others) if begin else ():
            yield from _clauses(_message(who, row), begin, count)
    for row, at in _joined(rows):
        message = _message(usual, row)
        units = enumerate(units_in(message))
        found = [n for n, u in units if abs(u.span[0] - at) < 2 and u.is_request]
        yield from _clauses(message, (0, *found), JOINED) if found else ()


def _others(
    texts: frozenset[str], services: Sequence[ServiceExamples], fold: int
) -> Iterator[tuple[NgramUnderstander, float]]:
    """Yield who else reads them, and how much that counts: a smaller catalogue, and keywords."""
    fewer = [one for number, one in enumerate(services) if number % LEFT_OUT != fold % LEFT_OUT]
    yield _without(texts, fewer), SMALLER
    yield NgramUnderstander(services), BY_KEYWORDS


def _joined(rows: Sequence[Row]) -> Iterator[tuple[Row, int]]:
    """Yield every two short ones that ask for one thing as one, and where the second begins."""
    plain = [r for r in rows if len(r["services"]) == 1 and word_count(str(r["text"])) <= FEW]
    plain.sort(key=lambda row: str(row["lang"]))
    for number, (before, row) in enumerate(itertools.pairwise(plain)):
        if before["lang"] == row["lang"] and before["services"] != row["services"]:
            first, joint = str(before["text"]).rstrip(" .!?;,"), _joint(row["lang"], number)
            yield {**row, "text": f"{first}{joint}{row['text']}"}, len(first) + len(joint)


def _joint(lang: str, number: int) -> str:
    table = words_for(lang)
    joints = ". ", "; ", "\n", f" {table.coordinators[0]} ", f". {table.additive[0].capitalize()}, "
    return (*joints, f", {table.additive[1]} ")[number % 6]


def _without(texts: frozenset[str], services: Sequence[ServiceExamples]) -> NgramUnderstander:
    return reader(train(services, encoder().encoder, general=GENERAL.without(texts)))


def _message(who: NgramUnderstander, row: Row) -> Message:
    text, lang = str(row["text"]), language_of(row)
    times, dues = work_times(find_times(text, now=now_of(row), zone=zone_of(row), lang=lang))
    return Message(text, words_for(lang), sorted(times), sorted(dues), who.scorer(lang))


def _clauses(message: Message, begin: Sequence[int], count: float) -> Iterator[Told]:
    """Yield every clause behind a request, beside the one that began last."""
    units, head = units_in(message), None
    whole = message.score(message.text.strip())
    for number, unit in enumerate(units):
        if head is not None:
            around = Around(whole=whole, units=units, first=head, second=number)
            pair = pair_of(message, around)
            features = [float(of(pair)) for of in FEATURES.values()]
            begun = number in begin[1:]
            yield Told(features, _meanings(pair), unit.worded, begun, count)
        if number in begin or (head is None and unit.is_request):
            head = number


def _meanings(pair: Pair) -> Matrix:
    """Return what is weighed of the vectors, also of clauses that keywords alone read."""
    encoded = encoder().encoder
    assert encoded is not None, "the packaged encoder is needed"
    last, unit = encoded.encode([pair.last.timeless, pair.unit.timeless])
    return meanings(last, unit)


def begins(units: Sequence[Unit], services: Sequence[str | None]) -> tuple[int, ...]:
    """Return the likeliest unit for each service, in order; none when there are too few."""
    best: list[tuple[float, tuple[int, ...]] | None] = [(0.0, ())] + [None] * len(services)
    for number, unit in enumerate(units):
        for place in range(len(services), 0, -1):
            before = best[place - 1]
            if before is not None:
                likely = before[0] + _likeness(unit, services[place - 1])
                if (known := best[place]) is None or likely > known[0]:
                    best[place] = (likely, (*before[1], number))
    return best[-1][1] if best[-1] is not None else ()


def _likeness(unit: Unit, service: str | None) -> float:
    """Say in logarithms how likely a request for a service, or for none, begins with a unit."""
    scores = unit.scores
    there = max(0.02, scores.in_scope)
    if service is None:
        said = math.log(0.3 * max(0.02, 1 - there))
    else:
        said = math.log(max(1e-4, dict(scores.top).get(service, 0.0)) * there)
    about = 0.5 * (unit.tells_more + unit.detail + unit.points_back)
    return said + 0.7 * unit.opens - about + 0.2 * (unit.joint < Joint.NOUN)


if __name__ == "__main__":
    main()
