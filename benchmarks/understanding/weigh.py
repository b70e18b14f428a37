"""Teach how much each thing beside the words says for each kind of message, and write it down.

`python -m benchmarks.understanding.weigh` reads our own messages with their context, and fits the
weights of `routing.understanding.acts.weighing`: multinomial logistic regression with an L2
penalty, and beside it a small hidden layer, of which units are left out by chance while it learns
(Adam; Kingma and Ba, ICLR 2015; dropout: Srivastava et al., JMLR 2014). Who asks for something
usually has other work in play, which our messages rarely say: each request counts once more beside
the tasks of another message. What was heard is among the lines that scores are learned from, so
each fifth of it is read by models that were taught without it, and each message with the catalogue
of its desk. Some minutes; the same messages, the same weights.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from benchmarks.understanding import teach
from benchmarks.understanding.readers import Reader, encoder, reader_at
from benchmarks.understanding.rows import HOUSE, Row, by_desk, own, services_at
from routing.understanding import words
from routing.understanding.acts import weighing
from routing.understanding.acts.deciding import said_outright
from routing.understanding.acts.seen import Seen
from routing.understanding.kinds import network
from routing.understanding.kinds import wording as worded
from routing.understanding.kinds.features import features
from routing.understanding.meaning import Act
from routing.understanding.services.hybrid import train
from routing.understanding.services.lines import GENERAL
from routing.understanding.words.heard import as_line
from routing.understanding.words.times import LANGUAGES
from workers.reading import reader

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    Matrix = NDArray[np.float64]
    Layers = list[Matrix]  # wording, meaning, features; into the hidden layer, shift, out of it

TARGET = Path(words.__file__).parent / "said" / "weights.py"
LOOKED_AT, ONCE_MORE = 0.3, 0.5
"""How much a message counts that the lines were written beside, and one with others' tasks."""
PENALTY, STEPS, RATE = 0.15, 600, 0.05
INNER, DROPPED, DECAY, RATE_WITHIN = 32, 0.3, 1e-3, 0.01
"""Of the hidden layer; 24 or 64 units, or half of them left out, are no better."""
OUTER = 3
"""So many of the layers are outside it."""
FOLDS = 5
WORDS_ALONE = [network.ACTS.index(Act.GREETING)]
"""Only its words make a greeting: not that it is short, and about nothing that is offered."""

NEW = frozenset({"request", "not_for_us"})
NEWTON = 30
"""Steps; it has settled after ten."""
UNSAID = frozenset({"request", "not_for_us", "greeting"})
START = '''"""How much all says for each kind, by `python -m benchmarks.understanding.weigh`."""

from __future__ import annotations

from routing.understanding.words.tables import Weights

ACTS = "{acts}"
"""The order of each feature's weights."""

'''


@dataclass(frozen=True)
class Taught:
    """Messages as numbers: scores of wording and meaning, features, acts, how much each counts."""

    wording: Matrix
    meaning: Matrix
    features: Matrix
    acts: NDArray[np.int64]
    asked: Matrix
    counts: Matrix

    @cached_property
    def told(self) -> Matrix:
        """All that goes into the hidden layer."""
        return np.hstack([self.features, self.wording, self.meaning])


@dataclass(frozen=True, slots=True)
class Heard:
    """A message, what is known of it, its scores, and how much it counts."""

    row: Row
    seen: Seen
    wording: Matrix
    meaning: Matrix
    count: float


def main() -> None:
    """Write the module."""
    heard = [*_left_out(), *_looked_at()]
    state = fitted(_numbers(heard))
    strange = fitted_not_ours(heard, state)
    text = START.format(acts=" ".join(network.ACTS)) + _written(state, strange)
    TARGET.write_text(text, encoding="utf-8")
    print(f"{len(heard)} messages")


def fitted(taught: Taught) -> Layers:
    """Return the factors of wording and meaning, the weights by feature, and the hidden layer."""
    chance = np.random.default_rng(0)
    state = _start(chance, taught)
    first, second = ([np.zeros_like(one) for one in state] for _ in range(2))
    for step in range(1, STEPS + 1):
        kept = (chance.random((len(taught.acts), INNER)) > DROPPED) / (1 - DROPPED)
        for n, slope in enumerate(_slopes(taught, state, kept)):
            first[n] = 0.9 * first[n] + 0.1 * slope
            second[n] = 0.999 * second[n] + 0.001 * slope**2
            move = first[n] / (1 - 0.9**step)
            rate = RATE if n < OUTER else RATE_WITHIN
            state[n] = state[n] - rate * move / (np.sqrt(second[n] / (1 - 0.999**step)) + 1e-8)
    return state


def _start(chance: np.random.Generator, taught: Taught) -> Layers:
    acts, told = len(network.ACTS), taught.told.shape[1]
    into = chance.normal(0, 1 / np.sqrt(told), (told, INNER))
    features = np.zeros((taught.features.shape[1], acts))
    return [
        np.array(0.6), np.array(0.45), features, into, np.zeros(INNER), np.zeros((INNER, acts)),
    ]  # fmt: skip


def _inner(taught: Taught, state: Layers) -> Matrix:
    """Return the numbers of the hidden layer, a row for each message."""
    return np.maximum(taught.told @ state[3] + state[4], 0)


def _slopes(taught: Taught, state: Layers, kept: Matrix) -> Layers:
    """Return what each layer should be moved against; `kept` says which units take part."""
    inner = _inner(taught, state) * kept
    total = taught.counts.sum()
    off = (_shares(taught, state, inner) - np.eye(len(network.ACTS))[taught.acts]) * (
        taught.counts / total
    )[:, None]
    back = off @ state[5].T * kept * (inner > 0)
    slopes = [
        (off * taught.wording).sum(),
        (off * taught.meaning).sum(),
        taught.features.T @ off + PENALTY * state[2] / total,
        taught.told.T @ back + DECAY * state[3],
        back.sum(0),
        inner.T @ off + DECAY * state[5],
    ]
    slopes[2][1:, WORDS_ALONE] = 0.0
    slopes[5][:, WORDS_ALONE] = 0.0
    return slopes


def fitted_not_ours(heard: Sequence[Heard], state: Layers) -> Matrix:
    """Return the weights of `weighing.NOT_OURS`, by logistic regression on new work of all desks.

    What the catalogue declines outright needs none. Newton's method, with an L2 penalty.
    """
    request, strange = network.ACTS.index(Act.REQUEST), network.ACTS.index(Act.NOT_FOR_US)
    likely = np.log(_likely(_numbers(heard), state))
    new = [
        (one, row[strange] - row[request])
        for one, row in zip(heard, likely, strict=True)
        if one.count == 1.0 and one.row["act"] in NEW and row.argmax() in (request, strange)
        and not one.seen.declined
    ]  # fmt: skip
    rows = np.array([[of(one.seen, by) for of in weighing.NOT_OURS.values()] for one, by in new])
    wanted = np.array([one.row["act"] == Act.NOT_FOR_US for one, _ in new], float)
    weights, penalty = np.zeros(rows.shape[1]), np.eye(rows.shape[1])
    for _ in range(NEWTON):
        share = 1 / (1 + np.exp(-rows @ weights))
        bend = (rows * (share * (1 - share))[:, None]).T @ rows + penalty
        weights = weights - np.linalg.solve(bend, rows.T @ (share - wanted) + weights)
    return weights


def _likely(taught: Taught, state: Layers) -> Matrix:
    """Return how likely each kind of each message is."""
    return _shares(taught, state, _inner(taught, state))


def _shares(taught: Taught, state: Layers, inner: Matrix) -> Matrix:
    scores = taught.wording * state[0] + taught.meaning * state[1]
    scores = scores + taught.features @ state[2] + inner @ state[5]
    scores[:, network.ACTS.index(Act.ANSWER)] -= weighing.UNASKED * (1 - taught.asked)
    powers = np.exp(scores - scores.max(1, keepdims=True))
    return np.asarray(powers / powers.sum(1, keepdims=True))


def _numbers(heard: Sequence[Heard]) -> Taught:
    return Taught(
        wording=np.array([one.wording for one in heard]),
        meaning=np.array([one.meaning for one in heard]),
        features=np.array([weighing.beside(one.seen) for one in heard]),
        acts=np.array([network.ACTS.index(Act(one.row["act"])) for one in heard]),
        asked=np.array([float(one.seen.asked) for one in heard]),
        counts=np.array([one.count for one in heard]),
    )


def _looked_at() -> Iterator[Heard]:
    """Yield the messages that the lines were written beside."""
    for row, seen in _seen(reader_at(HOUSE), own("dev")):
        meaning = network.meant_by(seen.vector)
        assert meaning is not None, "the packaged encoder is needed"
        wording = seen.wordings.scores(seen.text, seen.lang)
        yield Heard(row, seen, wording, meaning, LOOKED_AT)


def _left_out() -> Iterator[Heard]:
    """Yield what was heard, each fifth read by models that were taught without its lines."""
    heard = own("taught")
    desks = by_desk([*heard, *own("dev")]).values()
    rows = [*heard, *(row for desk in desks for row in _beside(desk))]
    for fold in range(FOLDS):
        mine = [row for row in rows if fold_of(row) == fold]
        texts = frozenset(as_line(str(row["text"])) for row in mine)
        net, models = _net(texts), {code: _model(code, texts) for code in LANGUAGES}
        each = (_seen(_without(texts, desk), few) for desk, few in by_desk(mine).items())
        for row, seen in chain.from_iterable(each):
            assert seen.vector is not None, "the packaged encoder is needed"
            wording = worded.worded_by(models[worded.code_of(seen.lang)], seen.text, seen.lang)
            hidden = np.maximum(seen.vector.numbers @ net[0] + net[1], 0)
            meaning = hidden @ net[2] + net[3]
            count = ONCE_MORE if row.get("again") else 1.0
            yield Heard(row, seen, wording, meaning, count)


def _net(texts: frozenset[str]) -> teach.Layers:
    lines = teach.all_lines()
    kept = np.array([text not in texts for text, _ in lines])
    acts = np.array([network.ACTS.index(act) for _, act in lines])
    return teach.taught(_vectors()[kept], acts[kept])


@cache
def _vectors() -> NDArray[np.float32]:
    packaged = encoder().encoder
    assert packaged is not None, "the packaged encoder is needed"
    return packaged.encode([text for text, _ in teach.all_lines()])


def _model(code: str, texts: frozenset[str]) -> worded.KindModel:
    lines = [one for one in worded.lines_for(code) if one[0] not in texts]
    return worded.train([(features(line, code), act) for line, act in lines])


def _without(texts: frozenset[str], desk: str) -> Reader:
    trained = train(services_at(desk), encoder().encoder, general=GENERAL.without(texts))
    return Reader(understander=reader(trained))


def fold_of(row: Row) -> int:
    """Return the fifth that a text belongs to, however often it was said."""
    return sum(str(row["text"]).encode()) % FOLDS


def _beside(rows: Sequence[Row]) -> list[Row]:
    """Return messages that were said with nothing in play, beside the tasks of others at the desk;
    none where nobody has any.
    """
    told = [row["context"]["tasks"] for row in rows if row.get("context", {}).get("tasks")]
    alone = [row for row in rows if not row.get("context") and row["act"] in UNSAID]
    if not told:
        return []
    order = np.random.default_rng(0).integers(0, len(told), len(alone))
    return [
        {**row, "context": {"tasks": told[n]}, "again": True}
        for row, n in zip(alone, order, strict=True)
    ]


def _seen(reader: Reader, rows: Sequence[Row]) -> Iterator[tuple[Row, Seen]]:
    """Yield what is known of each message that says no set thing."""
    for row in rows:
        seen = reader.see(row)
        if seen.asked or said_outright(seen) is None:
            yield row, seen


def _written(state: Layers, strange: Matrix) -> str:
    wording, meaning, weights, *within = state
    lines = "".join(
        f'        "{feature}": ({", ".join(f"{one:.2f}" for one in row)}),\n'
        for feature, row in zip(weighing.FEATURES, weights, strict=True)
    )
    others = ", ".join(
        f'"{name}": {one:.3f}' for name, one in zip(weighing.NOT_OURS, strange, strict=True)
    )
    numbers = np.concatenate([one.ravel() for one in within]).astype("<f2")
    inner = teach.as_text(numbers.tobytes())
    return (
        f"WEIGHTS = Weights(\n    wording={wording:.2f},\n    meaning={meaning:.2f},\n"
        f'    features={{\n{lines}    }},\n    within="""\n{inner}\n""",\n'
        f"    not_ours={{{others}}},\n)\n"
    )


if __name__ == "__main__":
    main()
