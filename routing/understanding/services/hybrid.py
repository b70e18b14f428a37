"""Which service a text is about: sentence vectors and n-grams, trained from the catalogue.

Three kinds of lines train it: the catalogue's own, what people taught, and general knowledge in our
own words: talk that is no request, and what a first head finds of trades (`placing`). In the end
each service draws what people want in general about as it did before, beside the others
(`Fit.evened`): else the one whose trade is known best would draw all that is said as people talk.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from routing.understanding.meaning import Decision
from routing.understanding.services import ngrams, placing
from routing.understanding.services.head import (
    BALANCE,
    DAMPING,
    EVENING,
    NGRAM_SHARE,
    SHARPNESS,
    Fit,
    Head,
    Quarry,
    fit,
)
from routing.understanding.services.keywords import STOP
from routing.understanding.services.lines import (
    GENERAL,
    OF_EACH,
    General,
    Line,
    catalogue_lines,
    digest,
    learnt_lines,
    opening,
    spread,
    talk_lines,
)
from routing.understanding.services.model import NO_IDEA, NOTHING, Scores
from routing.understanding.services.readings import Readings
from routing.understanding.text import fold, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from routing.understanding.kinds.network import SentenceVector
    from routing.understanding.services.encoder import Encoder, Matrix
    from routing.understanding.services.model import Learnt, ServiceExamples

READ = 1500
"""So many characters of a part are read; a request says what it wants long before."""

OPENING_SHARE = 0.2
"""So much of a text's score is its first sentence's, which names the work in what people post; in a
chat what follows may name it after all."""

MAX_LINES = 5000
"""Time grows faster than lines."""
REMEMBERED = 512

# Score to probability and to a decision: chosen on the development rows.
STEEPNESS = 22.0
STEEPNESS_OF_NGRAMS = 16.0
CALIBRATED_FROM = 20
"""With so many taught texts the left-out scores say how far a score can be trusted."""
SCOPE_STEEPNESS = 9.0
SCOPE_MIDDLE = 0.08
ROUTE_CONFIDENCE = 0.75
ROUTE_SCOPE = 0.4
DECLINE_SCOPE = 0.12


class HybridModel:
    """A trained head and its encoder; `read` is pure and safe to share between threads."""

    def __init__(
        self,
        services: Sequence[ServiceExamples],
        head: Head,
        encoder: Encoder | None,
        steepness: float,
    ) -> None:
        self.services = tuple(services)
        self.head = head
        self.encoder = encoder
        self.steepness = steepness
        self.keys = head.classes[:-1]
        self.read = lru_cache(REMEMBERED)(self._read)
        self._readings = Readings(head, encoder)

    def raw(self, texts: Sequence[str]) -> Matrix:
        """Return the score of each text for each class: of the whole, and of its opening again."""
        whole = [_calm(text[:READ]) for text in texts]
        first = [opening(text) for text in whole]
        both = list(dict.fromkeys([*whole, *first]))
        found = self._readings.scores(both)
        at = {text: number for number, text in enumerate(both)}
        all_of_it, opened = (found[[at[text] for text in some]] for some in (whole, first))
        return np.asarray((1 - OPENING_SHARE) * all_of_it + OPENING_SHARE * opened)

    def foresee(self, texts: Sequence[str]) -> None:
        """Read texts together that will be asked for one by one: a fraction of the time of each."""
        whole = [_calm(text[:READ]) for text in texts]
        self._readings.prepare([*whole, *map(opening, whole)])

    def vector(self, text: str) -> SentenceVector | None:
        """Return what the encoder makes of a text; None when n-grams alone are read."""
        if self.encoder is None:
            return None
        row = self._readings.one(_calm(text[:READ])).vector
        return None if row is None else self.encoder.sense(row)

    def _read(self, text: str) -> Scores:
        if not self.keys:
            return NO_IDEA
        raw = self.raw([text])[0]
        found = self._judge([float(value) for value in raw])
        # "Need it by Friday" says when and not what.
        return found if _says_what(text) else replace(found, decision=Decision.DECLINE)

    def _judge(self, raw: Sequence[float]) -> Scores:
        *mine, nothing = raw
        top = softmax(dict(zip(self.keys, mine, strict=True)), self.steepness)
        best = max(mine)
        in_scope = _logistic(SCOPE_STEEPNESS * (best - nothing - SCOPE_MIDDLE))
        return Scores(
            top=top, in_scope=round(in_scope, 4), decision=_decision(top[0][1], in_scope),
            best=best, refused=in_scope < DECLINE_SCOPE,
        )  # fmt: skip


def _says_what(text: str) -> bool:
    return any(not word.isdigit() and word not in STOP for word in words(fold(text[:READ])))


def _calm(text: str) -> str:
    """Encoders know shouting as another language."""
    return text.lower() if text.isupper() else text


def _decision(confidence: float, in_scope: float) -> Decision:
    if in_scope < DECLINE_SCOPE:
        return Decision.DECLINE
    sure = confidence >= ROUTE_CONFIDENCE and in_scope >= ROUTE_SCOPE
    return Decision.ROUTE if sure else Decision.ASK


def softmax(raw: dict[str, float], steepness: float) -> tuple[tuple[str, float], ...]:
    """Return keys with probabilities that add up to one, the likeliest first."""
    ranked = sorted(raw, key=lambda key: (-raw[key], key))
    powers = [(key, math.exp(steepness * (raw[key] - raw[ranked[0]]))) for key in ranked]
    total = sum(power for _, power in powers)
    return tuple((key, round(power / total, 4)) for key, power in powers)


def _logistic(value: float) -> float:
    return 1 / (1 + math.exp(-max(-60.0, min(60.0, value))))


@dataclass(frozen=True, kw_only=True, slots=True)
class Trained:
    """What training gives: the model, its fit, and what identifies both."""

    model: HybridModel
    fit: Fit
    id: str


RECIPE = (
    SHARPNESS, NGRAM_SHARE, *ngrams.LETTERS, DAMPING, BALANCE, OF_EACH, *EVENING, *placing.RECIPE,
    STEEPNESS, STEEPNESS_OF_NGRAMS, CALIBRATED_FROM, MAX_LINES,
)  # fmt: skip
"""The numbers that training goes by."""


def ingredients(
    services: Iterable[ServiceExamples], encoder: Encoder | None, learnt: Iterable[Learnt]
) -> str:
    """Return what tells apart heads before they are trained: equal ones give the same head."""
    trades = [Line(text, NOTHING) for trade in GENERAL.trades for text in GENERAL.of(trade)]
    own = [*catalogue_lines(services), *learnt_lines(learnt), *talk_lines(), *trades]
    name = encoder.fingerprint if encoder else "ngrams"
    return digest([*own, Line(f"{name} {RECIPE}", NOTHING)])


def train(
    services: Iterable[ServiceExamples],
    encoder: Encoder | None,
    learnt: Iterable[Learnt] = (),
    general: General = GENERAL,
) -> Trained:
    """Train from a catalogue and what people taught; the same input gives the same model."""
    mine = tuple(services)
    keys = tuple(service.key for service in mine)
    known = [one for one in learnt if one.service in keys or one.service == NOTHING]
    own = spread([*catalogue_lines(mine), *learnt_lines(known)], MAX_LINES)
    lines = [*own, *talk_lines(general)]
    quarry = Quarry(encoder)
    first = fit(quarry, lines, keys, len(own))
    lines += placing.placed(first.head, quarry, general)
    last = fit(quarry, lines, keys, len(own))
    if encoder is not None:  # n-grams say nothing of most texts, and then no level may speak
        last = last.evened(first.head, general.usual, quarry).levelled()
    model = HybridModel(mine, last.head, encoder, _steepness(last, encoder))
    name = encoder.fingerprint if encoder else "ngrams"
    id = digest([*lines, Line(name, NOTHING)])[:16]
    return Trained(model=model, fit=last, id=id)


def _steepness(found: Fit, encoder: Encoder | None) -> float:
    """Return the softmax's inverse temperature: the likeliest for taught texts left out."""
    usual = STEEPNESS if encoder else STEEPNESS_OF_NGRAMS
    taught = [
        number for number, line in enumerate(found.lines)
        if line.is_lesson and line.service != NOTHING
    ]  # fmt: skip
    if len(taught) < CALIBRATED_FROM:
        return usual
    scores = found.left_out[taught, :-1].astype(np.float64)
    own = [found.head.classes.index(found.lines[number].service) for number in taught]
    return float(min(np.arange(6.0, 40.5, 0.5), key=lambda by: _surprise(scores, own, by)))


def _surprise(scores: NDArray[np.float64], own: Sequence[int], steepness: float) -> float:
    powers = steepness * (scores - scores.max(1, keepdims=True))
    logs = powers - np.log(np.exp(powers).sum(1, keepdims=True))
    return float(-logs[np.arange(len(own)), own].sum())
