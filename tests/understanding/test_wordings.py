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


ONE = "nl"
"""The language whose lines are solved in `make check`, too; all others in `make test`."""


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_lines_of_today_come_solved(lang: str) -> None:
    assert prepared(lang) is not None, AGAIN


@pytest.mark.parametrize(
    "lang",
    [pytest.param(lang, marks=() if lang == ONE else pytest.mark.slow) for lang in LANGUAGES],
)
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
    model = prepared("nl")
    assert model is not None, AGAIN
    save({"nl": model}, path)
    with np.load(path) as kept:
        changed = {name: kept[name] for name in kept.files}
    np.savez(path, **(changed | {"nl-lines": np.array("other lines")}))
    assert prepared("nl", path) is None
