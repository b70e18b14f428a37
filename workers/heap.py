"""What stays as long as a program runs is not looked through for garbage again and again.

Catalogue, encoder and libraries are half a million objects: looking through them stops every
thread for a quarter of a second, whoever waits for an answer meanwhile. They are left out only
while a desk runs in this process, and never what was made later.
"""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_running = 0
_LOOK_AFTER = (50_000, 20, 20)
_YOUNG = 1


def load_quickly() -> None:
    """Look for garbage seldom: all that a program loads stays, and a tenth of its start goes there.

    Python's own threshold, 700 objects, is for programs that make cycles and little else.
    """
    gc.set_threshold(*_LOOK_AFTER)


def settle() -> None:
    """Leave what is there now in peace, if a desk runs here; to be called after much was loaded.

    What is young is looked through before, and in a program that loaded quickly that is nearly
    all; what is old was looked through when it came of age, and somebody waits.
    """
    if _running:
        gc.collect(_YOUNG)
        gc.freeze()


@contextmanager
def settled() -> Iterator[None]:
    """Have `settle` do so within the block, and once at its beginning."""
    global _running
    _running += 1
    try:
        settle()
        yield
    finally:
        _running -= 1
        if not _running:
            gc.unfreeze()
