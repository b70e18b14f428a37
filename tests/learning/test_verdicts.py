"""A new head takes the place of the present one only where it is no worse."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.sampled import SAMPLE
from routing.understanding.services.trial import macro_f1
from routing.understanding.services.verdict import Trial, Verdict
from routing.understanding.words.golden import GOLDEN
from workers.settings import load_catalogue

SAME = Trial(
    f1=0.9, f1_before=0.9, kept=90, kept_before=90, kept_of=100, golden=60, golden_before=60,
    golden_of=66,
)  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "verdict"),
    [
        ({}, Verdict.HOLDS),
        ({"f1": 0.895}, Verdict.HOLDS),
        ({"f1": 0.885}, Verdict.WORSE),
        ({"golden": 58}, Verdict.GOLDEN_WORSE),
        ({"kept": 88}, Verdict.HOLDS),
        ({"kept": 87, "f1": 0.99}, Verdict.FORGETS),
    ],
)
def test_a_head_is_used_only_when_it_is_no_worse(changes: dict, verdict: Verdict) -> None:
    assert replace(SAME, **changes).verdict is verdict


def test_macro_f1_weighs_services_alike() -> None:
    rows = [("a", "books"), ("b", "books"), ("c", "books"), ("d", "calls")]
    assert macro_f1(rows, ["books"] * 4) == pytest.approx((6 / 7 + 0) / 2)
    assert macro_f1(rows, ["books", "books", "books", "calls"]) == 1
    assert macro_f1([], []) == 1


def test_the_golden_lines_are_all_different() -> None:
    lines = [line for each in GOLDEN.values() for line in each]
    assert 60 <= len(lines) == len(set(lines)) <= 150


def test_no_golden_line_is_an_example_of_the_sample_catalogue() -> None:
    services = load_catalogue(SAMPLE).services
    written = {example for each in services.values() for example in each.examples}
    assert GOLDEN.keys() <= services.keys()
    assert not written & {line for each in GOLDEN.values() for line in each}
