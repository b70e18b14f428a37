"""Equations of products with something added to the diagonal, solved step by step."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from routing.understanding.kinds.products import (
    COLUMN_FROM,
    LINES_AT_ONCE,
    Rows,
    alike,
    products_of,
    solved,
)


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


@given(
    st.lists(st.sets(st.integers(0, 9), min_size=1), min_size=1, max_size=60),
    st.floats(0, 2, width=32),
)
def test_what_lines_share_multiplies_as_if_written_out(lines: list[set[int]], ridge: float) -> None:
    numbers = {feature: place for place, feature in enumerate(sorted(set().union(*lines)))}
    placed = [sorted(numbers[feature] for feature in line) for line in lines]
    dense = np.zeros((len(lines), len(numbers)))
    for at, line in enumerate(placed):
        dense[at, line] = len(line) ** -0.5
    written_out = dense @ dense.T + ridge * np.eye(len(lines))
    columns = np.random.default_rng(len(lines)).normal(size=(len(lines), 3)).astype(np.float32)

    assert np.allclose(products_of(placed, ridge) @ columns, written_out @ columns, atol=1e-4)


def test_lines_that_share_nothing_are_solved_apart() -> None:
    found = solved(products_of([[0, 1], [2], [3]], 1.0), np.eye(3, dtype=np.float32))
    assert np.allclose(found, np.eye(3) / 2)


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
