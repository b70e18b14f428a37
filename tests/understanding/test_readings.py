"""What is made of a text is made once, together where it can be, and not kept for ever."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import pytest

from routing.understanding.kinds.network import SentenceVector
from routing.understanding.services import ServiceExamples
from routing.understanding.services.hybrid import train
from routing.understanding.services.lint import lint
from routing.understanding.services.readings import REMEMBERED_AT_ONCE, Readings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from routing.understanding.services.encoder import Matrix

BOOKS = ServiceExamples(
    key="books",
    title="Bookkeeping",
    about="Keep the accounts.",
    examples=("reconcile March", "sort the receipts", "match the bank lines"),
)
AGAIN = ServiceExamples(
    key="again", title="Accounts", about="Keep the books.", examples=("reconcile March",)
)


@dataclass
class ByLength:
    """Gives each text a direction by its length, and remembers what it was asked for."""

    fingerprint: str = "by-length"
    asked: list[tuple[str, ...]] = field(default_factory=list)

    def encode(self, texts: Sequence[str]) -> Matrix:
        self.asked.append(tuple(texts))
        turns = np.array([len(text) for text in texts], np.float32)
        return np.stack([np.cos(turns), np.sin(turns)], axis=1)

    def sense(self, row: Matrix) -> SentenceVector:
        return SentenceVector(self.fingerprint, row)


def readings(encoder: ByLength, most: int = 100) -> Readings:
    """Read with a head that was trained from some lines; the encoder's list starts empty."""
    found = Readings(train((BOOKS,), encoder).model.head, encoder, most)
    encoder.asked.clear()
    return found


def test_a_text_is_read_once_and_several_go_together() -> None:
    encoder = ByLength()
    read = readings(encoder)
    read.prepare(["a", "bb", "a"])
    assert encoder.asked == [("a", "bb")]
    both = read.scores(["bb", "a"])
    assert np.array_equal(read.one("a").scores, both[1])
    vector = read.one("a").vector
    assert vector is not None
    assert np.array_equal(vector, ByLength().encode(["a"])[0])
    assert encoder.asked == [("a", "bb")]


def test_what_is_read_together_scores_as_what_is_read_alone() -> None:
    texts = ["reconcile the bank", "sort receipts", "match March"]
    together, alone = readings(ByLength()), readings(ByLength())
    together.prepare(texts)
    for text in texts:
        assert together.one(text).scores == pytest.approx(alone.one(text).scores, abs=1e-4)


def test_blanks_make_no_other_text() -> None:
    encoder = ByLength()
    read = readings(encoder)
    read.prepare(["must be  ready", " must be ready"])
    read.one("must be\nready ")
    assert encoder.asked == [("must be ready",)]


def test_the_many_texts_of_a_training_are_not_remembered() -> None:
    encoder = ByLength()
    read = readings(encoder)
    many = ["a", "bb", "ccc"]
    assert len(many) > REMEMBERED_AT_ONCE
    assert read.scores(many).shape == (3, 2)
    read.one("a")
    assert encoder.asked == [tuple(many), ("a",)]


def test_of_too_many_the_oldest_is_forgotten() -> None:
    encoder = ByLength()
    read = readings(encoder, most=2)
    for text in ("a", "bb", "ccc", "bb", "ccc"):
        read.one(text)
    assert encoder.asked == [("a",), ("bb",), ("ccc",)]
    read.one("a")
    assert encoder.asked[-1] == ("a",)


def test_without_an_encoder_nothing_is_foreseen_and_no_text_has_a_vector() -> None:
    model = train((BOOKS,), None).model
    before = model.read("reconcile March")
    model.foresee(["reconcile March", "sort the receipts"])
    assert model.vector("reconcile March") is None
    assert model.read("reconcile March") == before


def test_with_one_what_was_foreseen_is_not_encoded_again() -> None:
    encoder = ByLength()
    model = train((BOOKS,), encoder).model
    encoder.asked.clear()
    model.foresee(["reconcile the bank", "sort all receipts"])
    assert len(encoder.asked) == 1
    vector = model.vector("reconcile the bank")
    assert vector is not None
    assert vector.encoder == "by-length"
    assert len(encoder.asked) == 1


def test_a_service_whose_own_examples_lead_elsewhere_is_lost() -> None:
    services = (BOOKS, AGAIN)
    found = lint(services, train(services, None).fit)
    assert found.lost == tuple(key for key, share in found.recall.items() if share < 0.6)
    assert "again" in found.lost
    assert "books" not in found.lost
