"""A head that learned more is asked the same as the present one before it may take its place."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest

from routing.understanding.services import Learnt
from routing.understanding.services.hybrid import CALIBRATED_FROM, STEEPNESS, train
from routing.understanding.services.trial import compare, macro_f1
from routing.understanding.services.verdict import Verdict
from small_catalogue import CATALOGUE
from workers.reading import opened

if TYPE_CHECKING:
    from collections.abc import Sequence

    from routing.understanding.services.hybrid import Trained

GOLDEN = {
    "books": ("the bank statement is a mess",),
    "travel": ("a flight to Oslo", "two nights in a hotel"),
}
TRIPS = ("a bunk to Narvik", "boat to Ischia", "seat to Turin", "a room by the sea", "bus to Ghent")


@cache
def taught(*lessons: tuple[str, str]) -> Trained:
    learnt = [Learnt(text=text, service=service) for text, service in lessons]
    return train(CATALOGUE, opened("packaged").encoder, learnt)


def test_what_holds_may_be_used() -> None:
    more = taught(("the shoebox, please", "books"))
    trial = compare(more, taught(), GOLDEN)
    assert trial.verdict is Verdict.HOLDS
    assert (trial.kept_of, trial.golden_of) == (4, 3)
    assert trial.golden == trial.golden_before


def test_lessons_that_agree_with_nothing_else_are_found_out() -> None:
    turned = [(text, "books") for text in ("a train to Porto", "quiet hotel in Graz", *TRIPS)]
    trial = compare(taught(*turned), taught(), GOLDEN)
    assert trial.verdict is not Verdict.HOLDS
    assert ("books", "travel") in [pair[:2] for pair in trial.confused]


def test_many_lessons_say_how_far_a_score_can_be_trusted() -> None:
    many = [(f"{text}, number {n}", "travel") for n in range(5) for text in TRIPS]
    few = taught(*many[: CALIBRATED_FROM - 1])
    assert few.model.steepness == STEEPNESS
    assert taught(*many).model.steepness > STEEPNESS


@pytest.mark.parametrize(
    ("said", "figure"), [(["a", "b"], 1.0), (["a", "a"], pytest.approx(1 / 3)), (["b", "a"], 0.0)]
)
def test_f1_is_the_mean_over_services(said: Sequence[str], figure: float) -> None:
    assert macro_f1([("one", "a"), ("two", "b")], said) == figure


def test_of_nothing_there_is_nothing_to_get_wrong() -> None:
    assert macro_f1([], []) == 1.0
