"""How much a message looks like each kind of message, learned from our own lines.

One closed-form linear model a language (ridge regression on words, pairs, beginnings and stems),
trained in one to three seconds when the language is first met: same lines, same answer. Beside
it a small network on sentence vectors, taught beforehand for all languages together.
Knows the wording only; what was asked before and what is in play weigh in `acts`.
"""

from __future__ import annotations

import base64
import itertools
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from numpy.typing import NDArray

from routing.understanding.kinds.products import products_of, solved
from routing.understanding.meaning import Act
from routing.understanding.text import fold
from routing.understanding.words import DEFAULT, words_for
from routing.understanding.words.said import said_in, vectors
from routing.understanding.words.times import LANGUAGES, times_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


Matrix: TypeAlias = NDArray[np.float64]
ACTS = tuple(Act)
OPENING = 600
"""Only this many characters tell the kind of a message."""
RIDGE = 0.6
NEARLY = 1e-2
"""The share of the answer that is left open: no score moves by a hundredth of the largest."""
SHARPNESS = 5.0
WORDED, MEANT = 0.6, 0.45
"""How much wording and meaning count where both are known."""
TRAVELS = 2
"""An English line of at most so many words is known in every language: "ok", "thanks a lot"."""
STEM = 4
PIECE = re.compile(
    r"(?<![\w-])[tr]-\d{1,9}(?![\w-])|https?://\S+|/?[^\W\d_]+|\d+|[?!:]|[^\w\s.,;'\"()/-]"
)
WORDS = re.compile(r"/?[^\W_]+(?:'[^\W\d_]+)?")
SENTENCE = re.compile(r"(?<=[.!?:;\n])\s+")


@dataclass(frozen=True, slots=True)
class SentenceVector:
    """What an encoder made of a text, and the encoder's fingerprint."""

    encoder: str
    numbers: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class KindModel:
    """A trained model: a feature's row in the weights, a column for each act."""

    rows: Mapping[str, int]
    weights: Matrix

    def scores(self, features: Sequence[str]) -> Matrix:
        """Return a score for each act, about 1 for the likeliest and 0 for the others."""
        known = [self.rows[f] for f in features if f in self.rows]
        total: Matrix = self.weights[known].sum(axis=0) / math.sqrt(len(features) or 1)
        return total


def kinds(text: str, lang: str, vector: SentenceVector | None = None) -> Mapping[Act, float]:
    """Return the probability of each act from the words, and from their sentence vector if given.

    A vector counts only when it is of the encoder that the head was taught with.
    """
    scores, meaning = worded(text, lang), meant_by(vector)
    if meaning is not None:
        scores = scores * WORDED + meaning * MEANT
    return likelihoods(scores)


def worded(text: str, lang: str) -> Matrix:
    """Return the wording's score for each act in our order."""
    return worded_by(model_for(code_of(lang)), text, lang)


def worded_by(model: KindModel, text: str, lang: str) -> Matrix:
    """Return the same by a model of that language."""
    return model.scores(features(text, code_of(lang))) * SHARPNESS


def code_of(lang: str) -> str:
    """Return the language that a text is read in: English where we have no lines for its own."""
    code = lang[:2].lower()
    return code if code in LANGUAGES else "en"


def meant_by(vector: SentenceVector | None) -> Matrix | None:
    """Return the network's score for each act; None without a vector of its own encoder."""
    return meant(vector.numbers) if vector is not None and was_taught(vector) else None


def was_taught(vector: SentenceVector | None) -> bool:
    """Whether a vector is of the encoder that the network was taught with."""
    return vector is not None and vector.encoder == vectors.ENCODER


def likelihoods(scores: Matrix) -> Mapping[Act, float]:
    """Turn a score for each act into probabilities."""
    powers = np.exp(scores - scores.max())
    return dict(zip(ACTS, (powers / powers.sum()).tolist(), strict=True))


def meant(numbers: NDArray[np.float32]) -> Matrix:
    """Return the network's score of a sentence vector for each act in our order."""
    head = _head()
    hidden = np.maximum(numbers @ head.hidden + head.shift, 0)
    scores: Matrix = hidden @ head.out + head.rest
    return scores


@dataclass(frozen=True, slots=True)
class _Head:
    """One hidden layer: what goes into it, and what of it goes to each act."""

    hidden: Matrix
    shift: Matrix
    out: Matrix
    rest: Matrix


@cache
def _head() -> _Head:
    """Unpack the weights that were taught: small numbers with a scale for each column."""
    width, inner, acts = vectors.SHAPE
    small = np.frombuffer(base64.b64decode(vectors.HIDDEN), "i1").reshape(width, inner)
    rest = np.frombuffer(base64.b64decode(vectors.REST), "<f2").astype(np.float64)
    scale, shift, out = rest[:inner], rest[inner : 2 * inner], rest[2 * inner :].reshape(-1, acts)
    order = [vectors.ACTS.split().index(act) for act in ACTS]
    return _Head(hidden=small * scale, shift=shift, out=out[:-1][:, order], rest=out[-1][order])


@cache
def model_for(code: str) -> KindModel:
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
    names = dict.fromkeys(itertools.chain.from_iterable(found for found, _ in examples))
    rows = {name: number for number, name in enumerate(names)}
    wanted = np.array([[act is one for one in ACTS] for _, act in examples], np.float32)
    placed = [[rows[name] for name in found] for found, _ in examples]
    alphas = solved(products_of(placed, RIDGE), wanted, NEARLY)
    weights = np.zeros((len(rows), len(ACTS)))
    for row, alpha in zip(placed, alphas, strict=True):
        weights[row] += alpha * len(row) ** -0.5
    return KindModel(rows=rows, weights=weights)


def features(text: str, code: str) -> tuple[str, ...]:
    """Return what the model sees: each once, in a fixed order."""
    folded = _ungreeted(fold(text[:OPENING]), code)
    return tuple(dict.fromkeys((*_seen(folded, code), *_cued(folded, code))))


def _ungreeted(folded: str, code: str) -> str:
    """Drop "Hi there!" before the message itself; a greeting alone stays."""
    greeting = _greeting(code).match(folded)
    rest = folded[greeting.end() :] if greeting else ""
    return rest if len(WORDS.findall(rest)) > 1 else folded


@cache
def _greeting(code: str) -> re.Pattern[str]:
    phrases = (*words_for(code).acts[Act.GREETING], *words_for(DEFAULT).acts[Act.GREETING])
    names = "|".join(re.escape(one) for one in sorted(set(phrases), key=len, reverse=True))
    return re.compile(rf"[\s¡]*(?:{names})(?: [^\W\d_]+){{0,1}}\s?[!,.\n]+\s*")


def _cued(folded: str, code: str) -> Iterator[str]:
    """Which acts' set phrases it holds, how much of it they make up, and whether one opens it."""
    plain = " ".join(WORDS.findall(folded))
    total = plain.count(" ") + 1
    for act, pattern in _cues(code):
        found = [m.span() for m in pattern.finditer(plain)]
        if not found:
            continue
        share = sum(plain.count(" ", *span) + 1 for span in found) / total
        yield f"c {act}"
        yield rf"c {act} {min(3, int(share * 4))}"
        if found[0][0] == 0:
            yield rf"c ^ {act}"


def without_cues(act: Act, text: str, lang: str) -> str:
    """Return a message's opening as bare words, without the set phrases of an act."""
    plain = bare_words(text[:OPENING])
    for code in dict.fromkeys((lang[:2].lower(), DEFAULT)):
        plain = next(p for name, p in _cues(code) if name == act).sub(" ", plain)
    return plain


@cache
def _cues(code: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    table = words_for(code)
    named = {act.value: phrases for act, phrases in table.acts.items()}
    lists = {**named, "polite": table.polite, "opener": tuple(sorted(table.openers))}
    return tuple((name, any_of(phrases)) for name, phrases in lists.items())


def bare_words(text: str) -> str:
    """Fold to bare words with one space between, so that punctuation does not matter."""
    return " ".join(WORDS.findall(fold(text)))


def any_of(phrases: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern of whole phrases, the longest first, for text cut into bare words."""
    forms = sorted({bare_words(one) for one in phrases}, key=len, reverse=True)
    return re.compile(r"(?<!\S)(?:" + "|".join(re.escape(f) for f in forms if f) + r")(?!\S)")


def _seen(folded: str, code: str) -> Iterator[str]:
    """Words, pairs, stems, letters in any order, how sentences begin, its length, if it asks."""
    count = 0
    for sentence in SENTENCE.split(folded):
        said = [_plain(m.group(), code) for m in PIECE.finditer(sentence)]
        if not said:
            continue
        words = [word for word in said if word not in "?!:"]
        count += len(words)
        yield from (f"1 {word}" for word in said)
        yield from (rf"2 {a} {b}" for a, b in itertools.pairwise(["<", *said, ">"]))
        yield from (f"s {word[:STEM]}" for word in words if len(word) > STEM)
        yield from (f"l {''.join(sorted(word))}" for word in words if len(word) > STEM)
        yield from (f"^ {word}" for word in words[:1])
        if len(words) > 3:
            yield " ".join(("^", *words[:3]))
    yield f"n {min(12, count if count < 6 else count // 3 + 4)}"
    if folded.rstrip().endswith("?"):
        yield "?"


@cache
def _senses(code: str) -> Mapping[str, str]:
    senses = times_for(code).senses
    return {
        word: f"~{kind}"
        for kind in ("month", "weekday", "day")
        for word in senses.get(kind, ())
        if " " not in word and len(word) > 2
    }


def _plain(piece: str, code: str) -> str:
    """Put one name for every number, reference, address, weekday and month."""
    if piece[0].isdigit():
        return "~number"
    if piece.startswith("http"):
        return "~link"
    if len(piece) > 2 and piece[1] == "-":
        return "~ref"
    return _senses(code).get(piece, piece)
