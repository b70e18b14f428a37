"""Arrays of numbers on disk: they come back as they were written, or not at all.

A file that is lost, cut or altered gives nothing, whatever its fault: what lies in one can be made
again. Knows no encoder and no head.
"""

from __future__ import annotations

from hashlib import sha256
from io import BytesIO
from typing import IO, TYPE_CHECKING, Any
from zipfile import ZipFile

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

Arrays = dict[str, NDArray[Any]]
DIGEST = "digest"


def read(path: Path, *names: str) -> Arrays | None:
    """Give the arrays of these names; None when they are not all there and whole."""
    try:
        with ZipFile(path) as file:
            return {name: _array(file.read(f"{name}.npy")) for name in names}
    except Exception:  # broken bytes bring about faults of every kind
        return None


def _array(content: bytes) -> NDArray[Any]:
    found: NDArray[Any] = np.lib.format.read_array(BytesIO(content), allow_pickle=False)
    return found


def read_sealed(path: Path, *names: str) -> Arrays | None:
    """Give arrays that were written under one digest; None when anything of them is another."""
    found = read(path, *names, DIGEST)
    if found is None or str(found.pop(DIGEST)) != _digest(found):
        return None
    return found


def write_sealed(file: IO[bytes], arrays: Mapping[str, object]) -> None:
    """Write arrays under one digest of them all."""
    made = {name: np.asarray(one) for name, one in arrays.items()}
    np.savez(file, allow_pickle=False, **made, **{DIGEST: np.array(_digest(made))})


def _digest(arrays: Arrays) -> str:
    joined = sha256()
    for name, one in sorted(arrays.items()):
        joined.update(f"{name} {one.dtype.str} {one.shape}\n".encode())
        joined.update(one.tobytes())
    return joined.hexdigest()
