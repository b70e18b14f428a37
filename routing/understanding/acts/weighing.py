"""How likely each kind of message is, from its words and from what it is said beside.

Wording and meaning give a score for each kind; what the catalogue makes of it, and the work in
play, move it by weights that were taught on our own messages (`benchmarks.understanding.weigh`).
What two of them say only together, such as words of a service beside work of another, a small
hidden layer knows. Knows nothing of what may then happen.
"""

from __future__ import annotations

import base64
import math
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from routing.understanding.acts.seen import named_tasks
from routing.understanding.kinds.network import ACTS, likelihoods, meant_by
from routing.understanding.meaning import Act, Decision
from routing.understanding.phrases.set_phrases import says_not_to, wants_a_new_thing
from routing.understanding.words.said.weights import WEIGHTS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from routing.understanding.acts.seen import Seen
    from routing.understanding.kinds.network import Matrix

SHORT, LONG = 4, 15
"""Words of a short message at most, and of a long one more."""
MOST_WORDS, MANY_PARTS, REACH = 30, 2, 7.0
"""Words that count once among the facts, parts of which more are many, and what brings how near a
message is to the catalogue about to one."""
UNASKED = 20.0
"""How much less likely, in logarithms, an answer is to what nobody asked."""

NOT_TO = 6.0
"""How much less likely words that say what shall not be done are a request for it."""

ORDERED, BEYOND_DOUBT = 2.5, 0.95
"""How much likelier an order for what is so surely offered is a request, in logarithms. None of our
own messages speaks against it, and few for it."""

ABOUT_WORK = frozenset({Act.REMARK, Act.CHANGE, Act.STATUS, Act.CANCEL, Act.COMPLAINT})
UNLIKELY = 1e-6
WISHED = 1.5
"""How much likelier "I need a logo" is a request where nothing else is in play."""
WORK_IN_PLAY = 0.7
EXPLAINED = 0.9
SAME_SERVICE = 0.5
"""How much less likely work in play makes a new request, in logarithms: chosen on our own rows."""

NOT_BEGUN = frozenset({"intake", "triage", "approval", "queued", "offered"})
"""States of work that nobody has begun."""

FEATURES: Mapping[str, Callable[[Seen], float]] = {
    "always": lambda seen: 1.0,
    "in_play": lambda seen: bool(seen.context.tasks),
    "one_task": lambda seen: len(seen.context.tasks) == 1,
    "delivered": lambda seen: _stands(seen, "delivered", "disputed"),
    "worked_on": lambda seen: _stands(seen, "working", "claimed", "waiting", "checking"),
    "not_begun": lambda seen: _stands(seen, *NOT_BEGUN),
    "names_task": lambda seen: bool(named_tasks(seen)),
    "same_service": lambda seen: seen.scores.service in seen.held,
    "offered": lambda seen: seen.routes,
    "not_offered": lambda seen: seen.declined,
    "in_scope": lambda seen: seen.in_scope,
    "opens": lambda seen: seen.opens,
    "several": lambda seen: len(seen.pieces) > 1,
    "asks": lambda seen: seen.text.rstrip().endswith("?"),
    "short": lambda seen: seen.words <= SHORT,
    "long": lambda seen: seen.words > LONG,
    "asked": lambda seen: seen.asked,
    "asked_due": lambda seen: seen.context.asked == "due",
    "asked_due_timed": lambda seen: seen.context.asked == "due" and seen.timed,
    "asked_service": lambda seen: seen.context.asked == "service",
    "asked_asks": lambda seen: seen.asked and seen.text.rstrip().endswith("?"),
    "asked_short": lambda seen: seen.asked and seen.words <= SHORT,
    "asked_long": lambda seen: seen.asked and seen.words > LONG,
    "asked_opens": lambda seen: seen.asked and seen.opens,
    "asked_offered": lambda seen: seen.asked and seen.routes,
    "asked_settles": lambda seen: seen.asked and seen.settles,
    "of_work_in_play": lambda seen: _shares(seen)[0],
    "of_other_work": lambda seen: _shares(seen)[1],
    "part_in_play": lambda seen: any(one.scores.service in seen.held for one in seen.pieces),
    "part_offered_anew": lambda seen: any(
        one.scores.decision is Decision.ROUTE and one.scores.service not in seen.held
        for one in seen.pieces
    ),
    "many": lambda seen: len(seen.pieces) > MANY_PARTS,
    "words": lambda seen: min(seen.words / MOST_WORDS, 2.0),
    "reach": lambda seen: _logit(seen.in_scope) / REACH,
    "alike": lambda seen: seen.alike,
    "several_tasks": lambda seen: len(seen.context.tasks) > 1,
    "lines": lambda seen: seen.text.count("\n") > 1,
    "question": lambda seen: "?" in seen.text,
    "timed": lambda seen: seen.timed,
    "sure_of_service": lambda seen: seen.scores.confidence,
    "accepted": lambda seen: _stands(seen, "accepted"),
}
"""What is weighed beside the words, each about 0 to 1."""


MANY_WORDS = 20
"""So many count once; of twice as many, more say no more."""
CLEAR = 1e-3
"""A likelihood nearer to 0 or 1 says no more."""

NOT_OURS: Mapping[str, Callable[[Seen, float], float]] = {
    "always": lambda seen, strange: 1.0,
    "strange": lambda seen, strange: strange,
    "in_scope": lambda seen, strange: _logit(seen.in_scope),
    "alike": lambda seen, strange: seen.alike,
    "words": lambda seen, strange: min(seen.words / MANY_WORDS, 2.0),
}
"""What says that new work is for nobody here. `strange`: how much likelier than a request, in
logarithms, a message is not for the desk by all that is weighed; what is ordered beyond doubt is
less so here than where the weights were taught, and the more sure to be asked about."""


def not_ours(likely: Mapping[Act, float], seen: Seen) -> float:
    """Return how much likelier than not, in logarithms, nobody here does what is wanted."""
    strange = math.log(max(UNLIKELY, likely[Act.NOT_FOR_US]) / max(UNLIKELY, likely[Act.REQUEST]))
    return sum(WEIGHTS.not_ours[name] * of(seen, strange) for name, of in NOT_OURS.items())


def _logit(share: float) -> float:
    kept = min(max(share, CLEAR), 1 - CLEAR)
    return math.log(kept / (1 - kept))


def weighed(seen: Seen) -> Mapping[Act, float]:
    """Return the probability of each kind of a message; nobody answers what was not asked."""
    meaning = meant_by(seen.vector)
    if meaning is None:
        return _by_rule(seen.wordings.kinds(seen.text, seen.lang), seen)
    wording, around = seen.wordings.scores(seen.text, seen.lang), beside(seen)
    scores: Matrix = wording * WEIGHTS.wording + meaning * WEIGHTS.meaning
    summed, into, shift, out = _layers()
    scores = scores + around @ summed
    told = np.concatenate([around, wording, meaning])
    scores = scores + np.maximum(told @ into + shift, 0) @ out
    if not seen.asked:
        scores[ACTS.index(Act.ANSWER)] -= UNASKED
    if says_not_to(seen.text):
        scores[[ACTS.index(Act.REQUEST), ACTS.index(Act.NOT_FOR_US)]] -= NOT_TO
    elif _orders_plainly(seen):
        scores[ACTS.index(Act.REQUEST)] += ORDERED
    return likelihoods(scores)


@cache
def _layers() -> tuple[Matrix, Matrix, Matrix, Matrix]:
    """Return the weights of the facts, and the hidden layer: into it, what is added, out of it."""
    summed = np.array([WEIGHTS.features[name] for name in FEATURES])
    numbers = np.frombuffer(base64.b64decode(WEIGHTS.within), "<f2").astype(np.float64)
    told, acts = len(FEATURES) + 2 * len(ACTS), len(ACTS)
    inner = len(numbers) // (told + 1 + acts)
    into, shift, out = np.split(numbers, [told * inner, (told + 1) * inner])
    return summed, into.reshape(told, inner), shift, out.reshape(inner, acts)


def _orders_plainly(seen: Seen) -> bool:
    """Whether it orders what is offered beyond doubt, and nothing is in play that it may be about.

    "I was ill on Monday, please put it in the wage run" also tells something.
    """
    free = not (seen.context.tasks or seen.asked)
    return free and seen.opens and seen.routes and seen.in_scope >= BEYOND_DOUBT


def beside(seen: Seen) -> Matrix:
    """Return everything that is weighed beside the words, in the order of `FEATURES`."""
    return np.array([float(of(seen)) for of in FEATURES.values()])


def _shares(seen: Seen) -> tuple[float, float]:
    """How likely a service is that work in play is of, and the likeliest of all others."""
    held = seen.held
    mine = sum(share for key, share in seen.scores.top if key in held)
    return mine, max((share for key, share in seen.scores.top if key not in held), default=0.0)


def _stands(seen: Seen, *states: str) -> bool:
    return any(task.state in states for task in seen.context.tasks)


def _by_rule(likely: Mapping[Act, float], seen: Seen) -> dict[Act, float]:
    """Move each kind's likelihood by rules of thumb: without an encoder nothing was taught."""
    shifts = dict.fromkeys(Act, 0.0)
    shifts[Act.ANSWER] = -UNASKED
    if seen.pieces and not seen.declined:
        shifts[Act.REQUEST] += 0.3 + 0.5 * seen.routes
        shifts[Act.REQUEST] += seen.opens * (0.4 + 0.5 * seen.routes)
        shifts[Act.NOT_FOR_US] -= 0.7 + 0.8 * seen.routes
    if says_not_to(seen.text):
        shifts[Act.REQUEST] -= NOT_TO
        shifts[Act.NOT_FOR_US] -= NOT_TO
    if seen.context.tasks and not seen.routes:
        shifts[Act.REQUEST] -= WORK_IN_PLAY
    if seen.scores.service in seen.held:
        shifts[Act.REQUEST] -= SAME_SERVICE
    if named_tasks(seen):
        shifts[Act.REQUEST] -= EXPLAINED * seen.routes  # the task explains the service's words
        for act in ABOUT_WORK:
            shifts[act] += 0.4
    elif not seen.context.tasks:
        shifts[Act.REQUEST] += WISHED * wants_a_new_thing(seen.text)
        for act in (Act.CHANGE, Act.CANCEL):
            shifts[act] -= 0.3
        shifts[Act.REQUEST] += (len(seen.pieces) > 1) * 1.0
    return {act: math.exp(math.log(max(UNLIKELY, p)) + shifts[act]) for act, p in likely.items()}
