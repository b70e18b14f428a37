"""What a command writes to: when its reader goes, as `| head` does, the command ends quietly.

It ends as others do by the signal for it. That signal itself would also end a desk whose
connection to a platform broke. Knows no command.
"""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager, redirect_stderr, redirect_stdout, suppress
from threading import current_thread, main_thread
from typing import IO, TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TextIO

NOBODY_READS = 141
"""What a shell gives for whoever was ended by the signal that nobody reads."""


@contextmanager
def ending_quietly() -> Iterator[None]:
    """End what runs within as soon as nobody reads its output or its errors any more."""
    with redirect_stdout(_watched(sys.stdout)), redirect_stderr(_watched(sys.stderr)):
        yield


def _watched(stream: TextIO | None) -> TextIO | None:
    """Give the stream, watched where its reader may go: a terminal stays."""
    if stream is None or stream.isatty():
        return stream
    return cast("TextIO", _Watched(stream))


class _Watched:
    """Writes to a stream, and ends the command once nobody reads it."""

    def __init__(self, stream: IO[Any]) -> None:
        self._stream = stream

    def __getattr__(self, name: str) -> object:
        return getattr(self._stream, name)

    @property
    def buffer(self) -> _Watched:
        """What bytes are written to."""
        return _Watched(cast("TextIO", self._stream).buffer)

    def write(self, said: str | bytes) -> int:
        """Write it, or end."""
        with _until_nobody_reads(self._stream):
            return self._stream.write(said)

    def flush(self) -> None:
        """Flush it, or end."""
        with _until_nobody_reads(self._stream):
            self._stream.flush()


@contextmanager
def _until_nobody_reads(stream: IO[Any]) -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        # Only the first thread can end the command; in others it is a fault like any.
        if current_thread() is not main_thread():
            raise
        _let_go(stream)
        raise SystemExit(NOBODY_READS) from None


def _let_go(stream: IO[Any]) -> None:
    """Send what is still to be written nowhere, so that Python does not try once more."""
    with suppress(OSError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
