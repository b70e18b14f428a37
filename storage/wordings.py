"""The models of wording as they come solved with the code, one a language.

They follow from our own lines (`routing.understanding.words`) and from how a line is looked at;
solving them takes a second a language, reading them some hundredths. A weight has eight bits, its
row one measure. A file that is lost, or was made of other lines, gives nothing, and the lines train
again. Written by `python -m benchmarks.understanding.prepare`; knows no message.
"""

from __future__ import annotations

import hashlib
import zlib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import BadZipFile

import numpy as np

from routing.understanding.kinds.features import features
from routing.understanding.kinds.wording import KindModel, lines_for

if TYPE_CHECKING:
    from collections.abc import Mapping

FILE = Path(__file__).with_name("wordings.npz")
STEPS = 127
EVERY = 50
"""Of so many lines the features of one tell whether they are looked at as they were."""


@cache
def prepared(code: str, path: Path = FILE) -> KindModel | None:
    """Give a language's model; None when the file is not there or not of the lines of today."""
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as found:
            if str(found[f"{code}-lines"]) != _digest(code):
                return None
            names = np.cumsum(found[f"{code}-names"], dtype=np.uint32)
            rows, measure = found[f"{code}-rows"], found[f"{code}-measure"]
            return KindModel(names=names, weights=rows * measure.astype(np.float32)[:, None])
    except (OSError, EOFError, KeyError, TypeError, ValueError, BadZipFile, zlib.error):
        return None


def save(models: Mapping[str, KindModel], path: Path = FILE) -> None:
    """Keep these models in place of the last."""
    arrays: dict[str, np.ndarray] = {}
    for code, model in models.items():
        measure = (np.abs(model.weights).max(1) / STEPS).astype(np.float16)
        scale = np.maximum(measure.astype(np.float32), np.finfo(np.float16).tiny)[:, None]
        arrays[f"{code}-lines"] = np.array(_digest(code))
        arrays[f"{code}-names"] = np.diff(model.names, prepend=np.uint32(0))
        arrays[f"{code}-rows"] = np.rint(model.weights / scale).clip(-STEPS, STEPS).astype(np.int8)
        arrays[f"{code}-measure"] = measure
    np.savez_compressed(path, allow_pickle=False, **arrays)


def _digest(code: str) -> str:
    lines = lines_for(code)
    seen = (name for line, _ in lines[::EVERY] for name in features(line, code))
    said = "\n".join((*(f"{act}\t{line}" for line, act in lines), *seen))
    return hashlib.blake2b(said.encode(), digest_size=16).hexdigest()
