"""Equations of products with something added to the diagonal, solved step by step."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from routing.understanding.products import COLUMN_FROM, LINES_AT_ONCE, Rows, alike, products, solved


@given(st.integers(1, 40), st.integers(1, 5), st.integers(0, 2**32 - 1))
def test_it_finds_what_an_elimination_finds(lines: int, columns: int, seed: int) -> None:
    chance = np.random.default_rng(seed)
    features = chance.normal(size=(lines, 12)).astype(np.float32)
    system = np.asarray(features @ features.T + 0.3 * np.eye(lines), np.float32)
    wanted = chance.normal(size=(lines, columns)).astype(np.float32)
    exact = np.linalg.solve(system.astype(float), wanted)
    assert np.abs(solved(system, wanted) - exact).max() < 3e-3 * max(1.0, np.abs(exact).max())


def test_nothing_wanted_is_solved_by_nothing() -> None:
    system = np.eye(3, dtype=np.float32)
    assert not solved(system, np.zeros((3, 2), np.float32)).any()


def test_lines_that_share_nothing_have_no_product() -> None:
    found = products([[0, 1], [0], [2]])
    assert found[0, 1] > 0
    assert found[0, 2] == found[1, 2] == 0


@given(st.lists(st.sets(st.integers(0, 9), min_size=1), min_size=2, max_size=60))
def test_products_are_those_of_lines_multiplied_out(lines: list[set[int]]) -> None:
    often = Counter(feature for line in lines for feature in line)
    order = [feature for feature, _ in often.most_common()]
    numbered = [sorted(order.index(feature) for feature in line) for line in lines]
    dense = np.zeros((len(lines), len(order)))
    for at, line in enumerate(numbered):
        dense[at, line] = len(line) ** -0.5
    shared = dense[:, [often[feature] > 1 for feature in order]]

    found = products(numbered)

    assert np.allclose(found, shared @ shared.T, atol=1e-5)


@pytest.mark.parametrize(
    ("lines", "places"), [(3, 8), (LINES_AT_ONCE + 1, 3), (COLUMN_FROM + 5, 40)]
)
def test_how_alike_rows_are_is_what_they_have_multiplied_out(lines: int, places: int) -> None:
    dense = np.random.default_rng(lines).integers(0, 3, (lines, places)).astype(np.float32)
    dense[lines // 2] = 0
    dense[:, 0] = 1  # a place that all have: it is multiplied as a column where lines are many
    owner, place = np.nonzero(dense)
    rows = Rows(count=lines, owner=owner, places=place.astype(np.uint16), values=dense[dense != 0])
    assert np.array_equal(alike(rows), dense @ dense.T)
    assert len([*rows.each()]) == lines
