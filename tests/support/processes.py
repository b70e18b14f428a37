"""A desk of several real processes: `outdesk serve --only NAME`, each with its log in a file.

They share a PostgreSQL and a Redis of the test, and go by a clock that the test sets.
"""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from quiet import LONG
from waiting import PATIENCE, soon

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

OUTDESK = str(Path(sys.executable).with_name("outdesk"))


class FileClock:
    """A clock that stands still until it is set, and that several processes read."""

    def __init__(self, path: Path, now: datetime) -> None:
        self._path = path
        self.now = now

    def __call__(self) -> datetime:
        """Tell the time."""
        return self.now

    @property
    def now(self) -> datetime:
        """The time."""
        return self._now

    @now.setter
    def now(self, now: datetime) -> None:
        self._now = now
        fresh = self._path.with_name(self._path.name + ".new")
        fresh.write_text(now.isoformat())
        fresh.replace(self._path)

    @property
    def environ(self) -> dict[str, str]:
        """What a process is told, so that it goes by this clock."""
        return {"OUTDESK_TEST_CLOCK": str(self._path)}


class Processes:
    """The processes of one desk; those that still run are killed at the end of the block."""

    def __init__(self, folder: Path, environ: Mapping[str, str]) -> None:
        self._folder = folder
        self._environ = {**os.environ, "OUTDESK_ENCODER": "keywords", **environ}
        self.running: list[tuple[str, subprocess.Popen[bytes]]] = []
        self._logs: list[Path] = []

    def start(self, name: str, **more: str) -> subprocess.Popen[bytes]:
        """Start a process; `more` is of its environment."""
        path = self._folder / f"{len(self._logs)}-{name}.log"
        with path.open("wb") as log:
            process = subprocess.Popen(
                [OUTDESK, "serve", "--only", name],
                env={**self._environ, **more},
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        self._logs.append(path)
        self.running.append((name, process))
        return process

    def kill(self, process: subprocess.Popen[bytes]) -> None:
        """End a process as a power cut would."""
        process.send_signal(signal.SIGKILL)
        process.wait()
        self._forget(process)

    def stop(self, process: subprocess.Popen[bytes]) -> float:
        """Ask a process to end; give after how many seconds it did, and check that it went well."""
        began = time.monotonic()
        process.send_signal(signal.SIGTERM)
        assert process.wait(PATIENCE) == 0, self.said
        self._forget(process)
        return time.monotonic() - began

    def stop_all(self) -> None:
        """Ask all processes to end at once, and wait until they have."""
        for _, process in self.running:
            process.send_signal(signal.SIGTERM)
        for _, process in list(self.running):
            assert process.wait(PATIENCE) == 0, self.said
            self._forget(process)

    @property
    def said(self) -> str:
        """What all processes wrote."""
        return "\n".join(f"--- {path.name}\n{path.read_text()}" for path in self._logs)

    def logs_say(self, words: str, times: int = 1) -> bool:
        """Wait until the logs say something so often."""
        return soon(lambda: self.said.count(words) >= times, LONG)

    def _forget(self, process: subprocess.Popen[bytes]) -> None:
        self.running = [one for one in self.running if one[1] is not process]

    def __enter__(self) -> Processes:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        for _, process in self.running:
            process.kill()
            process.wait()
        if kind is not None:
            print(self.said)


def accepts(port: int) -> bool:
    """Wait until somebody listens on a port."""

    def answered() -> bool:
        with socket.socket() as one:
            one.settimeout(1)
            return one.connect_ex(("127.0.0.1", port)) == 0

    return soon(answered, LONG)
