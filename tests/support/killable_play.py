"""Plays transcripts in processes that are killed: one line of JSON in, one out, for each play.

Everything is loaded once and each play is a fork of that, so that fifty of them do not load it
fifty times over. The play itself is `outdesk chat --play FILE --json --db FILE`, as typed.

In: `{"play": file, "db": file, "out": file, "crash": "after-send:3", "after": 0.4}`; `crash` kills
at a crash point, `after` so many seconds after the start. Out: `{"code": -9, "took": 0.41}`.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import signal
import sys
import time
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Timer

from bot.cli import main
from workers import crash


def play(job: dict[str, str]) -> None:
    """Play it as the command line does, and end this process."""
    os.environ["OUTDESK_CRASH_AT"] = job.get("crash", "")
    # Other modules hold the functions, and those look into this module when they are called.
    importlib.reload(crash)
    for stream, ending in ((1, ""), (2, ".err")):
        os.dup2(os.open(job["out"] + ending, os.O_WRONLY | os.O_CREAT | os.O_APPEND), stream)
    try:
        main(["chat", "--play", job["play"], "--json", "--db", job["db"]], standalone_mode=False)
    except SystemExit as end:
        os._exit(int(end.code or 0))
    except BaseException as error:
        os.write(2, repr(error).encode())
        os._exit(99)
    os._exit(0)


def run(job: dict[str, str], after: float) -> dict[str, float]:
    """Play it in a fork, kill that if it takes longer than `after`, and tell how it ended."""
    began = time.monotonic()
    child = os.fork()
    if not child:
        play(job)
    timer = Timer(after, _kill, (child,)) if after else None
    if timer:
        timer.start()
    _, status = os.waitpid(child, 0)
    if timer:
        timer.cancel()
        timer.join()
    return {"code": os.waitstatus_to_exitcode(status), "took": time.monotonic() - began}


def _kill(child: int) -> None:
    with suppress(ProcessLookupError):
        os.kill(child, signal.SIGKILL)


def warm(transcript: str) -> None:
    """Load everything that a play needs, by playing once in this process."""
    with TemporaryDirectory() as folder:
        arguments = ["chat", "--play", transcript, "--db", str(Path(folder) / "desk.db")]
        stdout, sys.stdout = sys.stdout, sys.stderr
        main(arguments, standalone_mode=False)
        sys.stdout = stdout


def serve(transcript: str) -> None:
    """Do each job that comes on standard input."""
    warm(transcript)
    gc.freeze()
    for line in sys.stdin:
        job = json.loads(line)
        print(json.dumps(run(job, float(job.pop("after", 0)))), flush=True)


if __name__ == "__main__":
    serve(sys.argv[1])
