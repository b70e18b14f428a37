"""How likely each kind of message is, from its words and from what it is said beside.

Wording and meaning give a score for each kind; what the catalogue makes of it, and the work in
play, move it by weights that were taught on our own messages (`benchmarks.understanding.weigh`).
Knows nothing of what may then happen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from routing.understanding.kinds import ACTS, likelihoods, meant_by, worded
from routing.understanding.meaning import Act
from routing.understanding.seen import named_tasks
from routing.understanding.set_phrases import says_not_to
from routing.understanding.words.said.weights import BY_WORDS, WITH_MEANING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from routing.understanding.kinds import Matrix
    from routing.understanding.seen import Seen

FEW, MANY = 4, 15
"""Words of a short message at most, and of a long one more."""
UNASKED = 20.0
"""How much less likely, in logarithms, an answer is to what nobody asked."""

NOT_TO = 6.0
"""How much less likely words that say what shall not be done are a request for it."""

FEATURES: Mapping[str, Callable[[Seen], float]] = {
    "always": lambda seen: 1.0,
    "in_play": lambda seen: bool(seen.context.tasks),
    "one_task": lambda seen: len(seen.context.tasks) == 1,
    "delivered": lambda seen: _stands(seen, "delivered", "disputed"),
    "worked_on": lambda seen: _stands(seen, "working", "claimed", "waiting", "checking"),
    "not_begun": lambda seen: _stands(seen, "intake", "triage", "approval", "queued", "offered"),
    "names_task": lambda seen: bool(named_tasks(seen)),
    "same_service": lambda seen: any(t.service == seen.scores.service for t in seen.near),
    "offered": lambda seen: seen.routes,
    "not_offered": lambda seen: seen.declined,
    "in_scope": lambda seen: seen.in_scope,
    "opens": lambda seen: seen.opens,
    "several": lambda seen: len(seen.pieces) > 1,
    "asks": lambda seen: seen.text.rstrip().endswith("?"),
    "short": lambda seen: seen.words <= FEW,
    "long": lambda seen: seen.words > MANY,
}
"""What is weighed beside the words, each from 0 to 1."""


def weighed(seen: Seen) -> Mapping[Act, float]:
    """Return the probability of each kind of a message that answers no question."""
    meaning = meant_by(seen.vector)
    weights = BY_WORDS if meaning is None else WITH_MEANING
    scores: Matrix = worded(seen.text, seen.lang) * weights.wording
    if meaning is not None:
        scores = scores + meaning * weights.meaning
    scores = scores + beside(seen) @ np.array([weights.features[name] for name in FEATURES])
    scores[ACTS.index(Act.ANSWER)] -= UNASKED
    if says_not_to(seen.text):
        scores[[ACTS.index(Act.REQUEST), ACTS.index(Act.NOT_FOR_US)]] -= NOT_TO
    return likelihoods(scores)


def beside(seen: Seen) -> Matrix:
    """Return everything that is weighed beside the words, in the order of `FEATURES`."""
    return np.array([float(of(seen)) for of in FEATURES.values()])


def _stands(seen: Seen, *states: str) -> bool:
    return any(task.state in states for task in seen.context.tasks)
