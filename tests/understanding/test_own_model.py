"""A model of the operator's own: beside the packaged encoder, and alone where that one lacks."""

from __future__ import annotations

import importlib.util
import sys
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np
import pytest

from bot.encoders import finding
from routing.understanding.kinds.network import SentenceVector, meant_by
from routing.understanding.services.hybrid import train
from small_catalogue import CATALOGUE
from small_model import small_model
from storage.models import Beside, Found, Lack, Tier, bare_packaged, open_encoder
from workers.reading import opened

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from routing.understanding.services.encoder import Encoder, Matrix
    from routing.understanding.services.hybrid import Trained

TRADE = ("accounts", "reconcile", "receipts", "klimbim"), ("trains", "train", "hotel", "rooms")
"""What only this model knows: "klimbim" is what these people call their receipts."""
SAID = "the klimbim for Hansen please"


@dataclass(frozen=True)
class Jargon:
    """The same model as it is in the folder, without a runtime."""

    fingerprint: str = "jargon"

    def encode(self, texts: Sequence[str]) -> Matrix:
        rows = np.array([[*(sum(map(one.split().count, each)) for each in TRADE), 0.2]
                         for one in map(str.lower, texts)], np.float32)  # fmt: skip
        return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), np.float32)

    def sense(self, row: Matrix) -> SentenceVector:
        return SentenceVector(self.fingerprint, row)


@cache
def beside() -> Beside:
    return Beside(Jargon(), opened("packaged").encoder)


@cache
def by(encoder: Encoder) -> Trained:
    return train(CATALOGUE, encoder)


def alone() -> Encoder:
    return opened("packaged").encoder


def test_rows_of_both_are_of_length_one_and_as_alike_as_both_say():
    texts = ("reconcile March", "sort the receipts", SAID)
    both, own, packaged = (
        one.encode(texts) @ one.encode(texts).T for one in (beside(), Jargon(), alone())
    )

    assert np.diag(both) == pytest.approx(1)
    assert np.all(both <= np.maximum(own, packaged) + 1e-6)
    assert np.all(both >= np.minimum(own, packaged) - 1e-6)


@pytest.mark.parametrize("text", ["where are we with this?", "no, Friday instead", SAID])
def test_kinds_of_messages_are_read_by_the_packaged_encoder_as_without_the_other(text):
    usual, found = (by(one).model.vector(text) for one in (alone(), beside()))

    assert found.encoder == usual.encoder
    assert found.numbers == pytest.approx(usual.numbers, abs=1e-5)
    assert meant_by(found) == pytest.approx(meant_by(usual), abs=1e-3)


def test_services_are_read_by_both():
    both, packaged = (by(one).model for one in (beside(), alone()))

    assert both.read(SAID).service == "books"
    assert both.read(SAID).best > packaged.read(SAID).best
    assert both.read("ein Hotel in Wien").service == "travel"


def test_a_head_of_both_is_no_head_of_one_of_them():
    ids = {by(one).id for one in (beside(), Jargon(), alone())}

    assert len(ids) == 3


# --- the same from files; they need the runtime that an operator installs for it ------------------


def folder(tmp_path: Path) -> str:
    pytest.importorskip("onnxruntime", reason="for models of the operator's own only")
    pytest.importorskip("tokenizers", reason="for models of the operator's own only")
    return str(small_model(tmp_path, TRADE))


def test_a_folder_stands_beside_the_packaged_encoder(tmp_path):
    found = open_encoder(folder(tmp_path))

    assert (found.tier, found.lack) == (Tier.BOTH, None)
    model = train(CATALOGUE, found.encoder).model
    assert model.read(SAID).service == "books"
    assert model.vector(SAID).encoder == bare_packaged().fingerprint


def test_without_the_packaged_encoder_the_folder_reads_alone_and_that_is_told(
    tmp_path, monkeypatch
):
    asked = folder(tmp_path)
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    found = open_encoder(asked)

    assert (found.tier, found.lack) == (Tier.FOLDER, Lack.MISSING)
    assert train(CATALOGUE, found.encoder).model.read(SAID).service == "books"


# --- folders that are not as they should be ------------------------------------------------------


@pytest.mark.parametrize(
    "digests",
    [b"\xff\xfe{no JSON", b'{"model.onnx": "ab', b'["a"]', b"null", b"[" * 100_000, b"5",
     b'{"model.onnx": {"sha256": "ab"}}', b'{"tokenizer.json": 5}', b'{"\\u0000": "a"}',
     b'{"%s": "a"}' % (b"a" * 300)],
    ids=lambda one: repr(one[:20]),
)  # fmt: skip
def test_digests_that_cannot_be_read_are_told(tmp_path, monkeypatch, digests):
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)  # it takes a second to load
    found = open_encoder(undigested(tmp_path, digests))

    assert found.tier is Tier.NGRAMS
    assert found.lack in (Lack.BROKEN, Lack.CHANGED, Lack.MISSING)


def test_for_a_folder_whose_digests_cannot_be_read_the_package_stands_in(tmp_path):
    found = open_encoder(undigested(tmp_path, b"null"))

    assert (found.tier, found.lack) == (Tier.PACKAGED, Lack.BROKEN)


def undigested(folder: Path, digests: bytes) -> str:
    """Write a folder that has everything but digests that can be read."""
    (folder / "model.onnx").write_bytes(b"none")
    (folder / "tokenizer.json").write_text("{}")
    (folder / "digests.json").write_bytes(digests)
    return str(folder)


def test_a_whole_folder_that_nothing_here_loads_is_not_told_as_missing(tmp_path, monkeypatch):
    small_model(tmp_path, TRADE)
    monkeypatch.setitem(sys.modules, "onnxruntime", None)

    found = open_encoder(str(tmp_path))
    assert found.lack is Lack.UNINSTALLED
    assert "needs onnxruntime and tokenizers" in finding(found).line


# --- how it is told ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("found", "line"),
    [
        (Found(asked="m", tier=Tier.BOTH), "with your own model beside the packaged encoder"),
        (Found(asked="m", tier=Tier.FOLDER, lack=Lack.MISSING), "packaged encoder is not there"),
        (Found(asked="m", tier=Tier.FOLDER, lack=Lack.CHANGED), "kinds of messages by wording"),
        (Found(asked="m", tier=Tier.PACKAGED, lack=Lack.BROKEN), "m does not load"),
        (Found(asked="m", tier=Tier.NGRAMS, lack=Lack.MISSING), "there is no model in m"),
        (
            Found(asked="packaged", tier=Tier.NGRAMS, lack=Lack.CHANGED),
            "The packaged encoder is not the one that was tested",
        ),
    ],
)  # fmt: skip
def test_what_lacks_is_named(found, line):
    assert line in finding(found).line
