"""The head of this desk on disk, so that a start need not train it again; one, the last.

What was erased leaves it with the next head, which takes its place. A file that is not as it was
written is none.
"""

from __future__ import annotations

import os
import re
import tempfile
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from fcntl import LOCK_EX, LOCK_NB, flock
from pathlib import Path
from typing import IO, TYPE_CHECKING

from routing.understanding.services.head import Head
from storage.arrays import read_sealed, write_sealed

if TYPE_CHECKING:
    from collections.abc import Iterator

_NUMBERS = ("vectors", "dual", "idf", "by_place", "level")
_BESIDE = ("key", "id", "classes", "steepness")
_LEFT = re.compile(r"head-[a-z0-9_]{8}")
_BEGINNINGS = (b"", b"PK")
"""How a file begins that was to be a head: not at all, or as an archive of arrays does."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Kept:
    """A trained head as it is kept: `key` names what it was trained from, `id` the model."""

    key: str
    id: str
    head: Head
    steepness: float


class HeadFile:
    """The file in the desk's folder, for the owner's eyes only."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "head.npz"

    def load(self, key: str) -> Kept | None:
        """Give the head that was trained from this; None when no such head is there whole."""
        found = read_sealed(self._path, *_NUMBERS, *_BESIDE)
        if found is None or str(found["key"]) != key:
            return None
        classes = tuple(str(name) for name in found["classes"])
        return Kept(
            key=key,
            id=str(found["id"]),
            head=Head(classes=classes, **{name: found[name] for name in _NUMBERS}),
            steepness=float(found["steepness"]),
        )

    def save(self, kept: Kept) -> None:
        """Keep this head in place of the last, whole or not at all. Raises `OSError`."""
        arrays = {name: getattr(kept.head, name) for name in _NUMBERS}
        said = {"key": kept.key, "id": kept.id, "classes": kept.head.classes}
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with _held(self._path.parent, LOCK_EX):
            self._remove_left()
            with self._replaced() as file:
                write_sealed(file, {**arrays, **said, "steepness": kept.steepness})

    @contextmanager
    def _replaced(self) -> Iterator[IO[bytes]]:
        """Give a file to write; it takes its place once the disk has it."""
        handle, name = tempfile.mkstemp(dir=self._path.parent, prefix="head-")
        try:
            with open(handle, "wb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(self._path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise

    def sweep(self) -> None:
        """Remove what a kill left of a head; where somebody writes one just now, nothing."""
        with suppress(OSError), _held(self._path.parent, LOCK_EX | LOCK_NB):
            self._remove_left()

    def _remove_left(self) -> None:
        for path in self._path.parent.glob("head-*"):
            if _LEFT.fullmatch(path.name) and path.is_file() and _begins_as_one(path):
                path.unlink(missing_ok=True)


@contextmanager
def _held(folder: Path, how: int) -> Iterator[None]:
    """Hold the folder, so that one process at a time makes or removes a head in it."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        flock(handle, how)
        yield
    finally:
        os.close(handle)


def _begins_as_one(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(2) in _BEGINNINGS
