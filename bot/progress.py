"""How far something long has come, as a bar on a terminal; nothing anywhere else."""

from __future__ import annotations

import os
from contextlib import contextmanager
from stat import S_ISREG
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import TextIO

    from rich.console import Console

LONG = 20_000
"""Bytes from which a file takes long enough to be worth a bar."""

MANY = 500
"""Things from which looking at all of them takes long enough for one."""


@contextmanager
def counted(name: str, total: int, console: Console) -> Iterator[Callable[[int], None]]:
    """Give what is told how many more were done; the console shows how far that is, and clears."""
    if total < MANY or not console.is_terminal:
        yield lambda _more: None
        return
    from rich.progress import Progress

    with Progress(console=console, transient=True) as bar:
        task = bar.add_task(name, total=total)
        yield lambda more: bar.advance(task, more)


def followed(file: TextIO, lines: Iterable[str], console: Console) -> Iterator[str]:
    """Yield the lines of a file; meanwhile the console shows how far that is, and clears it."""
    size = _size(file)
    if size < LONG or not console.is_terminal:
        yield from lines
        return
    from rich.progress import Progress

    with Progress(console=console, transient=True) as bar:
        task = bar.add_task("", total=size)
        for line in lines:
            yield line
            bar.advance(task, len(line.encode()))


def _size(file: TextIO) -> int:
    """Give the bytes of a real file; what comes through a pipe says not how much there will be."""
    try:
        found = os.fstat(file.fileno())
    except (OSError, ValueError):
        return 0
    return found.st_size if S_ISREG(found.st_mode) else 0
