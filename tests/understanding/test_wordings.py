"""The models of wording that come with the code are what our lines of today give."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from routing.understanding.kinds.wording import Wordings, trained
from routing.understanding.words.times import LANGUAGES
from storage.wordings import FILE, prepared, save

if TYPE_CHECKING:
    from pathlib import Path

AGAIN = "`python -m benchmarks.understanding.prepare` writes them"
ROUNDING = 0.01
SAID = {
    "en": "could somebody look after our books in May?",
    "de": "wo bleibt der Newsletter?",
    "es": "gracias, perfecto",
    "fr": "annulez la traduction, s'il vous plaît",
    "it": "le foto sono arrivate",
    "nl": "doe maar maandag in plaats van vrijdag",
    "pt": "o boletim está errado outra vez",
}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_prepared_is_what_training_gives(lang: str) -> None:
    found, made = prepared(lang), trained(lang)
    assert found is not None, AGAIN
    assert np.array_equal(found.names, made.names), AGAIN
    assert np.abs(found.weights - made.weights).max() < ROUNDING, AGAIN
    by_both = [one.scores(SAID[lang], lang) for one in (Wordings(prepared), Wordings())]
    assert by_both[0] == pytest.approx(by_both[1], abs=5 * ROUNDING)


def test_a_file_that_is_lost_or_broken_gives_nothing(tmp_path: Path) -> None:
    (tmp_path / "broken.npz").write_bytes(FILE.read_bytes()[:2000])
    assert prepared("en", tmp_path / "broken.npz") is None
    assert prepared("en", tmp_path / "lost.npz") is None


def test_a_model_of_other_lines_is_not_used(tmp_path: Path) -> None:
    path = tmp_path / "wordings.npz"
    save({"nl": trained("nl")}, path)
    with np.load(path) as kept:
        changed = {name: kept[name] for name in kept.files}
    np.savez(path, **(changed | {"nl-lines": np.array("other lines")}))
    assert prepared("nl", path) is None
