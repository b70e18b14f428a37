"""The models of wording as they come solved with the code, one a language.

They follow from our own lines (`routing.understanding.words`) and from how a line is looked at;
solving them takes a second a language, reading them some hundredths. A weight has eight bits, its
row one measure. A file that is lost, or was made of other lines, gives nothing, and the lines train
again. Written by `python -m benchmarks.understanding.prepare`; knows no message.
"""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from routing.understanding.kinds.features import features
from routing.understanding.kinds.wording import KindModel, lines_for
from storage import arrays

if TYPE_CHECKING:
    from collections.abc import Mapping

FILE = Path(__file__).with_name("wordings.npz")
STEPS = 127
_PARTS = ("lines", "names", "rows", "measure")
EVERY = 50
"""Of so many lines the features of one tell whether they are looked at as they were."""


@cache
def prepared(code: str, path: Path = FILE) -> KindModel | None:
    """Give a language's model; None when the file is not there or not of the lines of today."""
    found = arrays.read(path, *(f"{code}-{part}" for part in _PARTS))
    if found is None:
        return None
    lines, names, rows, measure = found.values()
    if str(lines) != _digest(code):
        return None
    weights = rows * measure.astype(np.float32)[:, None]
    return KindModel(names=np.cumsum(names, dtype=np.uint32), weights=weights)


def save(models: Mapping[str, KindModel], path: Path = FILE) -> None:
    """Keep these models in place of the last."""
    made: dict[str, np.ndarray] = {}
    for code, model in models.items():
        measure = (np.abs(model.weights).max(1) / STEPS).astype(np.float16)
        scale = np.maximum(measure.astype(np.float32), np.finfo(np.float16).tiny)[:, None]
        made[f"{code}-lines"] = np.array(_digest(code))
        made[f"{code}-names"] = np.diff(model.names, prepend=np.uint32(0))
        made[f"{code}-rows"] = np.rint(model.weights / scale).clip(-STEPS, STEPS).astype(np.int8)
        made[f"{code}-measure"] = measure
    np.savez_compressed(path, allow_pickle=False, **made)


def _digest(code: str) -> str:
    lines = lines_for(code)
    seen = (name for line, _ in lines[::EVERY] for name in features(line, code))
    said = "\n".join((*(f"{act}\t{line}" for line, act in lines), *seen))
    return hashlib.blake2b(said.encode(), digest_size=16).hexdigest()
