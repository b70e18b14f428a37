"""How likely a clause begins another request than the one before it.

What both are about, how the clause begins and what stands around give features from 0 to 1; their
sentence vectors say what both mean, its first words how it goes on. The weights were taught on our
own messages (`benchmarks.understanding.divide`). Knows nothing of what becomes of a request.
"""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from routing.understanding.dividing.clauses import Joint
from routing.understanding.dividing.units import FEW_WORDS, PLAIN, STRANGE, Unit
from routing.understanding.dividing.wording import OR, said_for
from routing.understanding.meaning import Decision
from routing.understanding.services import Scores
from routing.understanding.words.said import divided

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from routing.understanding.kinds.network import SentenceVector
    from routing.understanding.services.encoder import Matrix

SLIGHT, WEAK_SCORE = 0.1, 0.12
PLAINLY = 0.5
"""So much likelier must a sentence be that has the same service, or could hardly stand alone."""
ORDERED = -1.2
"""A sentence that asks for another service, behind a request, must not be so unlikely."""
NAMED = -0.7
"""A thing of another service, named behind a thing, must not be so unlikely."""
MORE_OF_IT = 0.6
"""So much likelier than not, in logarithms, must one more thing for the same service be one."""
LOSS = 0.12
"""A step of the same work loses less than that when both are read in one breath."""
ONLY_WHEN = 3
"""With so many words besides its time a clause mostly says when, and no more."""
TOO_SHORT = 3
"""So few words are seldom a request of their own."""
MANY_OPEN, MANY_UNITS = 4, 8
"""So many in a message are many: more say no more."""
SHARED = 2.0
"""Of vectors of length one the products are small: they may weigh as much with less."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Around:
    """What is known of the message around a request and a clause behind it.

    `whole`: what all of it is about; `units`: all of them; `first`, `second`: the numbers of both.
    """

    whole: Scores
    units: Sequence[Unit]
    first: int
    second: int

    @property
    def behind(self) -> Unit | None:
        """What follows the clause."""
        return self.units[self.second + 1] if self.second + 1 < len(self.units) else None

    @property
    def runner_up(self) -> float:
        """How likely the whole is about a second service."""
        return self.whole.top[1][1] if len(self.whole.top) > 1 else 0.0

    def about(self, service: str | None) -> float:
        """Return how likely the whole is about a service."""
        return dict(self.whole.top).get(service or "", 0.0)


@dataclass(frozen=True, slots=True)
class Pair:
    """A request, a clause behind it, and what both in one breath are about."""

    both: Scores
    around: Around
    meant: float | None = None
    """What sentence vectors say for another request, in logarithms; None where there are none."""

    @property
    def last(self) -> Unit:
        """The request."""
        return self.around.units[self.around.first]

    @property
    def unit(self) -> Unit:
        """The clause behind it."""
        return self.around.units[self.around.second]

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
    "runner_up": lambda pair: pair.around.runner_up,
    "another_runner_up": lambda pair: pair.another and pair.around.runner_up,
    "another_in_whole": lambda pair: (
        pair.another
        and min(pair.around.about(one.scores.service) for one in (pair.last, pair.unit))
    ),
    "in_scope_whole": lambda pair: pair.around.whole.in_scope,
    "sure_whole": lambda pair: pair.around.whole.confidence,
    "openers": lambda pair: _share(sum(one.opens for one in pair.around.units), MANY_OPEN),
    "units": lambda pair: _share(len(pair.around.units), MANY_UNITS),
    "opened_before": lambda pair: any(u.opens for u in pair.around.units[: pair.around.first]),
    "between": lambda pair: pair.around.second - pair.around.first > 1,
    "last_one": lambda pair: pair.around.behind is None,
    "more_behind": lambda pair: (
        pair.around.behind is not None
        and (pair.around.behind.tells_more or pair.around.behind.detail)
    ),
    "opens_behind": lambda pair: pair.around.behind is not None and pair.around.behind.opens,
    "both_latter": lambda pair: pair.another and pair.both.service == pair.unit.scores.service,
}
"""What is weighed; `last` is the request before, `unit` what may be another."""


def another_request(pair: Pair, eager: float = 0.0) -> bool:
    """Whether a clause begins another request: an item does, and what is said to stand apart.

    Anything else does when that is likely, unless it only gives a reason or a topic.

    `eager`: so much likelier is it than it looks, in logarithms, since the message says that there
    are more.
    """
    unit = pair.unit
    if not unit.content or unit.sums_up or unit.names_it or _hands_over(pair):
        return False
    if unit.joint is Joint.ITEM:
        return unit.is_request or pair.last.joint is Joint.ITEM
    if unit.apart and unit.is_request and not unit.points_back:
        return True
    told = _only_follows(pair) or _one_topic(pair) or _one_or_other(pair) or _of_it(pair)
    if told and not pair.loose:
        return False
    return _weighed(pair) + eager > _enough(pair) or _other_work(pair)


def _of_it(pair: Pair) -> bool:
    """Whether it is named in a sentence about the request: "It should have a shop and a blog"."""
    around = pair.around
    between = around.units[around.first + 1 : around.second]
    sentence = next((one for one in reversed(between) if one.joint < Joint.NOUN), None)
    about = sentence is not None and not sentence.opens and sentence.points_back
    return about and pair.unit.joint >= Joint.NOUN and not pair.unit.opens


def _one_or_other(pair: Pair) -> bool:
    """Whether both say what one thing is for: "a LinkedIn post / Facebook post about it"."""
    return OR in pair.unit.worded and not pair.another


def _may_stand_alone(pair: Pair) -> bool:
    """Whether a sentence about another service looks as if it could be another request."""
    unit, scores = pair.unit, pair.unit.scores
    if unit.tells_more and unit.joint is not Joint.ADDED and not (unit.orders and unit.routes):
        return False
    if unit.joint in (Joint.ADDED, Joint.LINE):
        return unit.opens or scores.decision is not Decision.DECLINE
    if unit.takes_up and not unit.routes:
        return False
    plain = unit.opens or scores.confidence >= PLAIN
    named = scores.best >= WEAK_SCORE or unit.orders
    return plain and unit.is_request and named


def _share(number: int, many: int) -> float:
    """Return a number as a share of what is many."""
    return min(number, many) / many


def _only_follows(pair: Pair) -> bool:
    """Whether it says why, or what to do about what was told: "…, so please write the ad"."""
    more = pair.another and pair.last.opens and pair.unit.routes
    return pair.unit.why or (pair.unit.so and not more)


def _hands_over(pair: Pair) -> bool:
    """Whether it only says how to hand over or tell: "and let me know when it is done"."""
    return pair.unit.hands_over and not pair.unit.routes


def _one_topic(pair: Pair) -> bool:
    """Whether both are what one request is about: "a newsletter about travel and payroll"."""
    unit = pair.unit
    few = unit.joint is Joint.BARE and unit.words <= TOO_SHORT
    return few and pair.last.on_a_topic and not unit.opens


def _both_named(pair: Pair) -> bool:
    """Whether two things are named one behind the other, and nothing is ordered to be done."""
    unit, last = pair.unit, pair.last
    named = unit.joint in (Joint.NOUN, Joint.BARE)
    return named and unit.routes and last.routes and not last.orders


def _enough(pair: Pair) -> float:
    """Return how much likelier than not, in logarithms, another request must be.

    More so for "a flight and a hotel in Rome", less so for a sentence that asks.
    """
    unit, last = pair.unit, pair.last
    if pair.loose:
        if not (pair.another and _may_stand_alone(pair)):
            more = unit.joint is Joint.ADDED and unit.orders and unit.routes
            return 0 if more else PLAINLY  # "Plus request a permit"
        ordered = unit.opens and not pair.strange and (last.opens or last.routes)
        return ORDERED if ordered else 0
    if pair.another:
        return NAMED if _both_named(pair) else 0
    return MORE_OF_IT if unit.joint >= Joint.NOUN and not unit.opens else 0


def _other_work(pair: Pair) -> bool:
    """Whether it plainly orders work that nobody here does: it must not be lost for that."""
    unit, last = pair.unit, pair.last
    about_it = unit.points_back or unit.tells_more or unit.hands_over or unit.wish
    added = unit.joint is Joint.ADDED and unit.opens
    ordered = (added or (unit.joint is Joint.CLAUSE and unit.names_work)) and not about_it
    known = last.opens and last.scores.decision is not Decision.DECLINE
    return pair.strange and ordered and known and pair.lost > LOSS


def _weighed(pair: Pair) -> float:
    """Return how much likelier than not, in logarithms, it is another request."""
    if pair.meant is None:
        return sum(divided.ALONE[name] * of(pair) for name, of in FEATURES.items())
    known = sum(divided.BESIDE[name] * of(pair) for name, of in FEATURES.items())
    return known + pair.meant + said_for(pair.unit.worded)


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
