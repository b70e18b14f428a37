"""What texts are made of is counted together as it is counted one by one."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from routing.understanding.services.ngrams import (
    BUCKETS,
    HALF,
    counted,
    features,
    rarity,
    sparse,
)

TEXTS = st.lists(st.text("ab ß1.", max_size=12), min_size=1, max_size=6)


@given(TEXTS)
def test_features_are_counted_text_by_text(texts: list[str]) -> None:
    together = counted([features(text) for text in texts])
    assert together.count == len(texts)
    for number, text in enumerate(texts):
        alone, mine = counted([features(text)]), together.owner == number
        assert np.array_equal(together.places[mine], alone.places)
        assert np.array_equal(together.often[mine], alone.often)


@given(TEXTS)
def test_words_and_letters_of_a_text_have_length_one_together(texts: list[str]) -> None:
    found = counted([features(text) for text in texts])
    rows = sparse(found, rarity(found))
    for places, values in rows.each():
        halves = [mine for mine in (places < HALF, places >= HALF) if mine.any()]
        for half in halves:
            assert np.isclose((values[half] ** 2).sum(), 0.5)


def test_what_comes_again_is_counted_and_what_is_rare_weighs_more() -> None:
    found = counted([features("tea tea"), features("tea cup")])
    assert found.often[found.owner == 0].max() == 2
    weights = rarity(found)
    assert len(weights) == BUCKETS
    once = np.setdiff1d(found.places[found.owner == 1], found.places[found.owner == 0])
    both = np.intersect1d(found.places[found.owner == 1], found.places[found.owner == 0])
    assert weights[once].min() > weights[both].max()


def test_a_text_of_nothing_has_an_empty_row() -> None:
    found = counted([features(""), features("tea"), features("...")])
    assert [len(places) for places, _ in sparse(found, rarity(found)).each()][::2] == [0, 0]
