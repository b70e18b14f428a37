"""How likely a clause begins another request than the one before it.

What both are about and how the clause begins give features from 0 to 1, and their sentence vectors
say what both mean; the weights were taught on our own messages (`benchmarks.understanding.divide`).
Knows two clauses, and nothing of the rest of the message.
"""

from __future__ import annotations

import base64
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from routing.understanding.clauses import Joint
from routing.understanding.meaning import Decision
from routing.understanding.services import Scores
from routing.understanding.units import FEW_WORDS, PLAIN, STRANGE, Unit
from routing.understanding.words.said import divided

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from routing.understanding.kinds import SentenceVector
    from routing.understanding.services.encoder import Matrix

SLIGHT = 0.1
WEAK_SCORE = 0.12
MORE_OF_IT = 0.6
"""So much likelier than not, in logarithms, must one more thing for the same service be one."""
ORDERED = -1.2
"""A sentence that orders is another request, unless that is so unlikely: "A list, please"."""
NAMED, BESIDE = 5, 8
"""With so many words two services are no more than named, and so few characters part them."""
APART = 0.12
"""A step of the same work loses less than that when both are read in one breath."""
ONLY_WHEN = 3
"""With so many words besides its time a clause mostly says when, and no more."""
TOO_SHORT = 3
"""So few words are seldom a request of their own."""
SHARED = 2.0
"""Of vectors of length one the products are small: they may weigh as much with less."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A request, a clause behind it, and what both in one breath are about."""

    last: Unit
    unit: Unit
    both: Scores
    meant: float | None = None
    """What sentence vectors say for another request, in logarithms; None where there are none."""

    @property
    def another(self) -> bool:
        """Whether each is about another service."""
        return self.last.scores.service != self.unit.scores.service

    @property
    def strange(self) -> bool:
        """Whether it is work of a kind that nobody here does, if it is work at all."""
        return self.unit.scores.in_scope < STRANGE

    @property
    def sure(self) -> float:
        """How sure it is that each is for the catalogue, and which service each is about."""
        last, unit = self.last.scores, self.unit.scores
        return last.confidence * unit.confidence * last.in_scope * unit.in_scope

    @property
    def lost(self) -> float:
        """The share that both together are less alike to any service than the better one alone."""
        best = max(self.last.scores.best, self.unit.scores.best, SLIGHT)
        return max(-1.0, min(1.0, (best - self.both.best) / best))

    @property
    def loose(self) -> bool:
        """Whether it is a sentence, or might as well be one."""
        return self.unit.joint in (Joint.LINE, Joint.SENTENCE, Joint.ADDED)


FEATURES: Mapping[str, Callable[[Pair], float]] = {
    "always": lambda pair: 1.0,
    "line": lambda pair: pair.unit.joint is Joint.LINE,
    "sentence": lambda pair: pair.unit.joint is Joint.SENTENCE,
    "added": lambda pair: pair.unit.joint is Joint.ADDED,
    "clause": lambda pair: pair.unit.joint is Joint.CLAUSE,
    "bare": lambda pair: pair.unit.joint is Joint.BARE,
    "opens": lambda pair: pair.unit.opens,
    "orders": lambda pair: pair.unit.orders,
    "names_work": lambda pair: pair.unit.names_work,
    "closes": lambda pair: pair.unit.closes,
    "then": lambda pair: pair.unit.then,
    "wish": lambda pair: pair.unit.wish,
    "needs": lambda pair: pair.unit.needs,
    "another_needs": lambda pair: pair.another and pair.unit.needs,
    "loose_needs": lambda pair: pair.loose and pair.another and pair.unit.needs,
    "routes": lambda pair: pair.unit.routes,
    "another_routes": lambda pair: pair.another and pair.unit.routes and pair.last.routes,
    "tells_more": lambda pair: pair.unit.tells_more,
    "detail": lambda pair: pair.unit.detail,
    "points_back": lambda pair: pair.unit.points_back and not pair.unit.then,
    "takes_up": lambda pair: pair.unit.takes_up,
    "hands_over": lambda pair: pair.unit.hands_over,
    "material": lambda pair: pair.unit.material and not pair.unit.opens,
    "behind_request": lambda pair: pair.last.is_request,
    "behind_thanks": lambda pair: pair.last.polite,
    "behind_told": lambda pair: pair.last.tells and not pair.last.opens,
    "told_then_opens": lambda pair: pair.last.tells and not pair.last.opens and pair.unit.opens,
    "tells": lambda pair: pair.unit.tells and not pair.unit.opens,
    "only_when": lambda pair: pair.unit.timed and pair.unit.content <= ONLY_WHEN,
    "on_a_topic": lambda pair: pair.last.on_a_topic and pair.unit.joint >= Joint.NOUN,
    "another_timed": lambda pair: pair.another and pair.last.timed and pair.unit.timed,
    "timed": lambda pair: pair.unit.timed,
    "few_words": lambda pair: pair.unit.words <= TOO_SHORT,
    "many_words": lambda pair: pair.unit.words > FEW_WORDS,
    "declined": lambda pair: pair.unit.scores.decision is Decision.DECLINE,
    "strange": lambda pair: pair.strange,
    "strange_work": lambda pair: pair.strange and pair.unit.names_work,
    "in_scope": lambda pair: pair.unit.scores.in_scope,
    "service": lambda pair: pair.unit.scores.confidence,
    "alike": lambda pair: min(1.0, pair.last.scores.best),
    "another": lambda pair: pair.another,
    "another_opens": lambda pair: pair.another and pair.unit.opens,
    "another_loose": lambda pair: pair.another and pair.loose and pair.unit.opens,
    "another_likely": lambda pair: (
        pair.another and min(pair.last.scores.confidence, pair.unit.scores.confidence)
    ),
    "another_sure": lambda pair: pair.another and pair.sure,
    "another_lost": lambda pair: pair.another and pair.lost,
    "both": lambda pair: pair.both.confidence,
    "both_latter": lambda pair: pair.another and pair.both.service == pair.unit.scores.service,
}
"""What is weighed; `last` is the request before, `unit` what may be another."""


def another_request(pair: Pair, eager: float = 0.0) -> bool:
    """Whether a clause begins another request: an item does, a sentence when it asks for it.

    `eager`: so much likelier is it than it looks, in logarithms, since the message says that there
    are more; then a sentence need not look as if it could stand alone.
    """
    unit = pair.unit
    if not unit.content or unit.sums_up:
        return False
    if unit.joint is Joint.ITEM:
        return unit.is_request or pair.last.joint is Joint.ITEM
    if not pair.loose:
        return not (_only_follows(pair) or _one_work(pair)) and (
            _other_work(pair)
            or _both_named(pair)
            or _both_close(pair)
            or _weighed(pair) + eager > _enough(pair)
        )
    may = eager > 0 or _may_stand_alone(pair)
    return may and _weighed(pair) + eager > (ORDERED if unit.opens else 0)


def _only_follows(pair: Pair) -> bool:
    """Whether it says why, or what to do about what was told: "…, so please write the ad"."""
    more = pair.another and pair.last.opens and pair.unit.routes
    return pair.unit.why or (pair.unit.so and not more)


def _one_work(pair: Pair) -> bool:
    """Whether both have one topic, or one thing to work on: "reply to and sort my mails"."""
    unit, last = pair.unit, pair.last
    topic = last.on_a_topic and unit.joint is Joint.BARE and not unit.opens
    return topic or (last.orders and not last.names_work and unit.names_work)


def _enough(pair: Pair) -> float:
    """Return how likely another request must be: more so for "a flight and a hotel in Rome"."""
    more = not pair.another and pair.unit.joint >= Joint.NOUN and not pair.unit.opens
    return MORE_OF_IT if more else 0.0


def _other_work(pair: Pair) -> bool:
    """Whether it plainly orders work that nobody here does: it must not be lost for that."""
    unit, last = pair.unit, pair.last
    about_it = unit.points_back or unit.tells_more or unit.hands_over or unit.wish
    ordered = unit.joint is Joint.CLAUSE and unit.names_work and not about_it
    known = last.opens and last.scores.decision is not Decision.DECLINE
    return pair.strange and ordered and known and pair.lost > APART


def _both_named(pair: Pair) -> bool:
    """Whether two services are only named: "newsletter, payroll please"."""
    unit, last = pair.unit, pair.last
    more = unit.points_back or unit.tells_more or unit.detail or last.on_a_topic or last.orders
    beside = unit.joint >= Joint.NOUN and unit.span[0] - last.span[1] <= BESIDE
    short = beside and max(unit.words, last.words) <= NAMED
    alone = unit.words == 1 and last.words > 2  # one of several words for one thing
    return short and pair.another and unit.routes and last.routes and not (more or alone)


def _both_close(pair: Pair) -> bool:
    """Whether each ends on a verb, of its own service: "vertalen en de facturen versturen"."""
    unit, last = pair.unit, pair.last
    more = unit.points_back or unit.tells_more or unit.hands_over
    return unit.closes and last.closes and unit.routes and pair.another and not more


def _weighed(pair: Pair) -> float:
    """Return how much likelier than not, in logarithms, it is another request."""
    weights = divided.ALONE if pair.meant is None else divided.BESIDE
    return sum(weights[name] * of(pair) for name, of in FEATURES.items()) + (pair.meant or 0.0)


def meant(last: SentenceVector | None, unit: SentenceVector | None) -> float | None:
    """Return what the meanings of a request and of a clause behind it say for another request."""
    if last is None or unit is None or unit.encoder != divided.ENCODER:
        return None
    return float(meanings(last.numbers, unit.numbers) @ _meant_by())


def meanings(last: Matrix, unit: Matrix) -> Matrix:
    """Return what of two sentence vectors is weighed: each by itself, and what both share."""
    return np.concatenate([last, unit, SHARED * last * unit])


@cache
def _meant_by() -> Matrix:
    return np.frombuffer(base64.b64decode(divided.MEANT), "<f2").astype(np.float32)


def _may_stand_alone(pair: Pair) -> bool:
    """Whether a sentence may be another request: few of our own messages are sentences in a row."""
    unit, scores = pair.unit, pair.unit.scores
    if unit.tells_more and unit.joint is not Joint.ADDED and not unit.orders:
        return False
    if unit.joint in (Joint.ADDED, Joint.LINE):
        return unit.opens or (pair.another and scores.decision is not Decision.DECLINE)
    if unit.takes_up and not unit.routes:
        return False
    plain = unit.opens or scores.confidence >= PLAIN
    named = scores.best >= WEAK_SCORE or unit.orders
    return pair.another and plain and unit.is_request and named
