"""Somebody who sets a desk up from nothing: each thing they do is noted, and the time it takes.

The command runs in a process of its own, as it would in their terminal; the platform is a fake.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

R = TypeVar("R")
WITHIN = 60.0
_RUN = "from bot.cli import main; main()"
CODE = re.compile(r"^\s+(\w{4}-\w{4}-\w{4})$", re.MULTILINE)


class Somebody:
    """The one human of a set-up, at a terminal; `done` is what they did, in their own words."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self.done: list[str] = []
        self.began = time.monotonic()
        self.said = ""
        self._heard = threading.Condition()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def does(self, what: str) -> None:
        """Note one thing that a human has to do."""
        self.done.append(what)

    def types(self, *answers: str) -> None:
        """Answer questions of the command, one a line."""
        stdin = self._process.stdin
        assert stdin is not None
        for answer in answers:
            stdin.write(f"{answer}\n")
        stdin.flush()

    def reads(self, words: str) -> str:
        """Wait until the command says this, and give all that it has said."""
        return self.until(lambda: self.said if words in self.said else None)

    def until(self, found: Callable[[], R | None]) -> R:
        """Wait until something is there, and give it."""
        deadline = time.monotonic() + WITHIN
        with self._heard:
            while not (result := found()):
                assert time.monotonic() < deadline, self.said
                self._heard.wait(0.02)
        return result

    def ends(self) -> float:
        """Wait until the command ends well, and give the seconds since it began."""
        assert self._process.wait(WITHIN) == 0, self.said
        self._reader.join(WITHIN)
        return time.monotonic() - self.began

    def _read(self) -> None:
        out: IO[str] | None = self._process.stdout
        assert out is not None
        while letter := out.read(1):
            with self._heard:
                self.said += letter
                self._heard.notify_all()


@contextmanager
def somebody(folder: Path, *command: str, **settings: str) -> Iterator[Somebody]:
    """Run a command of `outdesk` for somebody, in a folder where no desk is yet."""
    environ: Mapping[str, str] = {
        **os.environ,
        "OUTDESK_HOME": str(folder),
        "PYTHONUNBUFFERED": "1",
        **{f"OUTDESK_{key.upper()}": value for key, value in settings.items()},
    }
    with subprocess.Popen(
        [sys.executable, "-c", _RUN, *command],
        env=environ,
        text=True,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    ) as process:
        try:
            yield Somebody(process)
        finally:
            process.kill()
