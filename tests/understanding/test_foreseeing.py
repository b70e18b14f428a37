"""Messages that wait together are encoded together, and mean what they mean alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from routing.understanding.services.hybrid import HybridModel
from routing.understanding.understander import NgramUnderstander
from sample_reader import LISBON, NOW, sample_reader, taught_reader
from storage.models import Tier
from workers.reading import opened

TEXTS = (
    "Please do the October books",
    "And the second drawer belongs to it as well",
    "SEND OUR CHRISTMAS NEWSLETTER",
    "Where are we with that?",
    "Newsletter number 12 by 3 December, please",
)
encoded = pytest.mark.skipif(
    opened("packaged").tier is not Tier.PACKAGED, reason="the encoder is not installed"
)


@encoded
def test_what_was_encoded_together_means_the_same():
    usual = taught_reader()
    assert isinstance(usual.model, HybridModel)
    model = usual.model
    again = HybridModel(model.services, model.head, model.encoder, model.steepness)
    ahead = NgramUnderstander(model.services, again)
    ahead.foresee(TEXTS)
    for text in TEXTS:
        alone = usual.read(text, now=NOW, zone=LISBON)
        found = ahead.read(text, now=NOW, zone=LISBON)
        assert replace(found, top=(), confidence=0, in_scope=0, parts=()) == replace(
            alone, top=(), confidence=0, in_scope=0, parts=()
        )
        assert dict(found.top) == pytest.approx(dict(alone.top), abs=1e-3)
        assert [part.service for part in found.parts] == [part.service for part in alone.parts]


@encoded
def test_what_was_encoded_ahead_is_not_encoded_again():
    model = taught_reader().model
    assert isinstance(model, HybridModel)
    calls: list[int] = []

    class Counting:
        fingerprint = model.encoder.fingerprint
        sense = model.encoder.sense

        def encode(self, texts):
            calls.append(len(texts))
            return model.encoder.encode(texts)

    again = HybridModel(model.services, model.head, Counting(), model.steepness)
    ahead = NgramUnderstander(model.services, again)
    ahead.foresee(TEXTS)
    for text in TEXTS:
        ahead.read(text, now=NOW, zone=LISBON)
    assert len(calls) == 1


def test_where_words_alone_are_read_there_is_nothing_to_prepare():
    reader = sample_reader()
    before = reader.read(TEXTS[0], now=NOW, zone=LISBON)
    reader.foresee(TEXTS)
    assert reader.read(TEXTS[0], now=NOW, zone=LISBON) == before
