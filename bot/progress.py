"""How far a long file was read, as a bar on a terminal; nothing anywhere else."""

from __future__ import annotations

import os
from stat import S_ISREG
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TextIO

    from rich.console import Console

LONG = 20_000
"""Bytes from which a file takes long enough to be worth a bar."""


def followed(lines: TextIO, console: Console) -> Iterator[str]:
    """Yield the lines of a file; meanwhile the console shows how far that is, and clears it."""
    size = _size(lines)
    if size < LONG or not console.is_terminal:
        yield from lines
        return
    from rich.progress import Progress

    with Progress(console=console, transient=True) as bar:
        task = bar.add_task("", total=size)
        for line in lines:
            yield line
            bar.advance(task, len(line.encode()))


def _size(lines: TextIO) -> int:
    """Give the bytes of a real file; what comes through a pipe says not how much there will be."""
    try:
        found = os.fstat(lines.fileno())
    except (OSError, ValueError):
        return 0
    return found.st_size if S_ISREG(found.st_mode) else 0
