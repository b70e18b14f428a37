"""How much the words of a message look like each kind of message, learned from our own lines.

One closed-form linear model a language (ridge regression on words, pairs, beginnings and stems). It
follows from the lines alone, so it comes solved with the code; where it does not, it is trained in
about a second when the language is first met: same lines, same answer.
Knows the wording only; what was asked before and what is in play weigh in `acts`.
"""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from routing.understanding.kinds.features import features
from routing.understanding.kinds.network import ACTS, Matrix, likelihoods, meant_by
from routing.understanding.kinds.products import products_of, solved
from routing.understanding.words.said import said_in
from routing.understanding.words.times import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from routing.understanding.kinds.network import SentenceVector
    from routing.understanding.meaning import Act

RIDGE = 0.6
NEARLY = 1e-3
"""The share of the answer that is left open: no score moves by a thousandth of the largest."""
SHARPNESS = 5.0
WORDED, MEANT = 0.6, 0.45
"""How much wording and meaning count where both are known."""
TRAVELS = 2
"""An English line of at most so many words is known in every language: "ok", "thanks a lot"."""


@dataclass(frozen=True, slots=True, eq=False)
class KindModel:
    """A trained model: `names` of features, in order, and a row of weights each, [names, acts].

    A name is 32 bits of a feature's own: two of a language rarely share one, and then share a row.
    """

    names: NDArray[np.uint32]
    weights: NDArray[np.float32]

    def scores(self, features: Sequence[str]) -> Matrix:
        """Return a score for each act, about 1 for the likeliest and 0 for the others."""
        wanted = np.array(_named(features), np.uint32)
        at = np.searchsorted(self.names, wanted).clip(max=len(self.names) - 1)
        known = at[self.names[at] == wanted]
        total: Matrix = self.weights[known].sum(axis=0, dtype=np.float64)
        return total / math.sqrt(len(features) or 1)


class Wordings:
    """The models of all languages; safe to share between threads.

    `prepared`: gives a language's model as it was solved before, None when there is none that fits
    the lines of today.
    """

    def __init__(self, prepared: Callable[[str], KindModel | None] | None = None) -> None:
        self._prepared = prepared

    def scores(self, text: str, lang: str) -> Matrix:
        """Return the wording's score for each act in our order."""
        return worded_by(self.model(code_of(lang)), text, lang)

    def kinds(
        self, text: str, lang: str, vector: SentenceVector | None = None
    ) -> Mapping[Act, float]:
        """Return the probability of each act from the words, and their sentence vector if given.

        A vector counts only when it is of the encoder that the network was taught with.
        """
        scores, meaning = self.scores(text, lang), meant_by(vector)
        if meaning is not None:
            scores = scores * WORDED + meaning * MEANT
        return likelihoods(scores)

    def model(self, code: str) -> KindModel:
        """Return a language's model."""
        found = self._prepared(code) if self._prepared is not None else None
        return trained(code) if found is None else found


def worded_by(model: KindModel, text: str, lang: str) -> Matrix:
    """Return a text's score for each act by a model of its language."""
    return model.scores(features(text, code_of(lang))) * SHARPNESS


def code_of(lang: str) -> str:
    """Return the language that a text is read in: English where we have no lines for its own."""
    code = lang[:2].lower()
    return code if code in LANGUAGES else "en"


@cache
def trained(code: str) -> KindModel:
    """Train a language's model on its lines."""
    return train([(features(line, code), act) for line, act in lines_for(code)])


def lines_for(code: str) -> tuple[tuple[str, Act], ...]:
    """Return a language's own lines, and short English ones, whose words travel."""
    english = () if code == "en" else said_in("en")
    return (*said_in(code), *(one for one in english if one[0].count(" ") < TRAVELS))


def train(examples: Sequence[tuple[Sequence[str], Act]]) -> KindModel:
    """Solve (X X' + ridge) a = Y, weights = X' a: as many unknowns as lines, not as words.

    A row of X has length 1.
    """
    named = [list(dict.fromkeys(_named(found))) for found, _ in examples]
    names = np.unique(np.fromiter(itertools.chain.from_iterable(named), np.uint32))
    placed = [np.searchsorted(names, one).tolist() for one in named]
    wanted = np.array([[act is one for one in ACTS] for _, act in examples], np.float32)
    alphas = solved(products_of(placed, RIDGE), wanted, NEARLY)
    weights = np.zeros((len(names), len(ACTS)))
    for row, alpha in zip(placed, alphas, strict=True):
        weights[row] += alpha * len(row) ** -0.5
    return KindModel(names=names, weights=weights.astype(np.float32))


def _named(features: Iterable[str]) -> list[int]:
    return [crc32(one.encode("utf-8", "surrogatepass")) for one in features]
