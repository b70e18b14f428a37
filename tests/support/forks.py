"""Desks in processes of their own that begin with everything loaded: forks of one that has it.

To load all that a desk needs takes three seconds of a processor; kill tests start a desk twice
each. What a fork does is `main` of a program of `tests/support`, from its first line on.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import signal
import socket
import subprocess
import sys
import traceback
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from workers import crash

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
PATIENCE = 60.0


class Fork:
    """A running program: its input, open as long as it shall run, and what it prints."""

    def __init__(self, asked: socket.socket, pid: int, stdin: int, stdout: int) -> None:
        self._asked = asked
        self._pid = pid
        self._stdin = stdin
        self.stdout: IO[str] = open(stdout)  # noqa: SIM115 - closed with the process

    def wait(self) -> int:
        """Wait until it has ended, and give its exit code: -9 when it was killed."""
        return int(_ask(self._asked, {"wait": self._pid}))

    def ends(self) -> int:
        """Close its input, which tells it to end, and give its exit code."""
        self.close()
        return self.wait()

    def close(self) -> None:
        """Let go of its input; nothing the second time."""
        if self._stdin >= 0:
            os.close(self._stdin)
        self._stdin = -1


class Nursery:
    """The process that has loaded a program and is forked for each start of it."""

    def __init__(self, program: str) -> None:
        self._ours, theirs = socket.socketpair()
        self._ours.settimeout(PATIENCE)
        path = os.pathsep.join((str(ROOT), str(Path(__file__).parent)))
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, __file__, program, str(theirs.fileno())],
                env={**os.environ, "PYTHONPATH": path},
                pass_fds=[theirs.fileno()],
                start_new_session=True,
            )

    @contextmanager
    def start(self, *arguments: object, crash_at: str = "") -> Iterator[Fork]:
        """Start the program; it may be killed at a crash point, and ends with the block."""
        theirs_in, ours_in = os.pipe()
        ours_out, theirs_out = os.pipe()
        job = {"arguments": [str(one) for one in arguments], "crash": crash_at}
        pid = int(_ask(self._ours, job, theirs_in, theirs_out))
        os.close(theirs_in)
        os.close(theirs_out)
        fork = Fork(self._ours, pid, ours_in, ours_out)
        with fork.stdout:
            try:
                yield fork
            finally:
                fork.close()

    def close(self) -> None:
        """End it, and what is left of its forks."""
        self._ours.close()
        os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()


def _ask(asked: socket.socket, job: dict[str, Any], *files: int) -> str:
    socket.send_fds(asked, [json.dumps(job).encode()], files)
    answer = asked.recv(100)
    assert answer, "the nursery has ended"
    return answer.decode()


# --- in the process that is forked ---------------------------------------------------------------


def serve(program: str, asked: socket.socket) -> None:
    """Load the program and read a message, then fork or wait as asked, until nobody asks."""
    from sample_reader import read

    main = importlib.import_module(program).main
    read("October books by Friday noon", lang="en")
    gc.freeze()
    while True:
        said, files, _, _ = socket.recv_fds(asked, 10_000, 2)
        if not said:
            return
        job = json.loads(said)
        if "wait" in job:
            _, status = os.waitpid(job["wait"], 0)
            asked.send(str(os.waitstatus_to_exitcode(status)).encode())
            continue
        pid = os.fork()
        if not pid:
            asked.close()
            _run(main, job, files)
        for file in files:
            os.close(file)
        asked.send(str(pid).encode())


def _run(main: Any, job: dict[str, Any], files: list[int]) -> None:
    for number, file in enumerate(files):
        os.dup2(file, number)
        os.close(file)
    os.environ["OUTDESK_CRASH_AT"] = job["crash"]
    # Other modules hold the functions, and those look into this module when they are called.
    importlib.reload(crash)
    code = 1
    try:
        folder, *more = job["arguments"]
        main(Path(folder), *more)
        sys.stdout.flush()
        code = 0
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(code)


if __name__ == "__main__":
    serve(sys.argv[1], socket.socket(fileno=int(sys.argv[2])))
