"""What the encoder made of the house's own lines before is what it makes of them today."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from benchmarks.understanding.prepare import own_lines
from storage.models import bare_packaged
from storage.prepared import load, save
from workers.reading import opened

if TYPE_CHECKING:
    from pathlib import Path

    from routing.understanding.services.encoder import Encoder

AGAIN = "`python -m benchmarks.understanding.prepare` writes them"
EVERY = 40


@pytest.fixture(scope="module")
def bare() -> Encoder:
    return bare_packaged()


def test_every_line_that_trains_the_sample_desk_is_prepared_with_the_weights_in_use(
    bare: Encoder,
) -> None:
    prepared = load(bare.fingerprint)
    assert [text for text in own_lines() if prepared.of(text) is None] == [], AGAIN


def test_a_prepared_line_points_where_the_encoder_points(bare: Encoder) -> None:
    some = own_lines()[::EVERY]
    prepared = load(bare.fingerprint)
    known = np.stack([row for text in some if (row := prepared.of(text)) is not None])
    assert (known * bare.encode(some)).sum(1).min() > 0.9999, AGAIN


def test_known_and_unknown_texts_come_back_in_their_order(bare: Encoder) -> None:
    known = own_lines()[0]
    texts = ["Could you water the plants of Ms. Ohm?", known, "Und der Zaun?"]
    found = opened("packaged").encoder
    assert found is not None
    assert (found.encode(texts) * bare.encode(texts)).sum(1).min() > 0.9999


def test_other_weights_have_nothing_prepared(tmp_path: Path) -> None:
    path = tmp_path / "prepared.npz"
    save(["one", "two"], np.eye(2, dtype=np.float32), "weights of today", path)
    assert load("weights of tomorrow", path).of("two") is None
    today = load("weights of today", path)
    two = today.of("two")
    assert two is not None
    assert list(two) == [0.0, 1.0]
    assert today.of("three") is None


def test_a_file_that_is_cut_or_altered_has_nothing_prepared_and_no_other_numbers(
    tmp_path: Path,
) -> None:
    path = tmp_path / "prepared.npz"
    save(["one", "two"], np.eye(2, dtype=np.float32), "weights of today", path)
    whole = path.read_bytes()
    for at in range(len(whole)):
        path.write_bytes(whole[:at])
        assert load("weights of today", path).of("two") is None
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        two = load("weights of today", path).of("two")
        assert two is None or list(two) == [0.0, 1.0]
