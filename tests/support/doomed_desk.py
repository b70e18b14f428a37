"""A program for kill tests: plays the same day on a small desk, and can be taken up again.

`python doomed_desk.py FOLDER` writes what was sent to FOLDER/sent.txt, a line each, at once; at
the end, what memory holds to FOLDER/end.json. Killed at a crash point and started again, it must
come to the same end.
"""

from __future__ import annotations

import json
import os
import sys
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from routing.inbound import Platform
from running_desk import Clock, RecordingCarrier, running
from small_desk import NOW, wrote
from storage.outbox import Outbox
from workers.jobs import drain

if TYPE_CHECKING:
    from storage.parcels import Parcel
    from workers.runtime import Runtime

SAID = ("hello", "wait 30", "and this", "wait 90", "bye")


class FileCarrier(RecordingCarrier):
    """Sends by appending to a file that survives the sender."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path

    def send(self, parcel: Parcel, worded: str) -> str:
        message = super().send(parcel, worded)
        with self.path.open("a") as file:
            file.write(f"{parcel.id} {parcel.repeat:d} {parcel.place.chat} {worded}\n")
            file.flush()
            os.fsync(file.fileno())
        return message


def play(runtime: Runtime, clock: Clock) -> None:
    """Write, wait, write again; what was written before is not kept twice."""
    for n, text in enumerate(SAID):
        at = NOW + timedelta(minutes=n)
        clock.now = max(clock.now, at)
        runtime.keep(wrote("mara", text, n, at=at))
        runtime.keep(wrote("ana", f"too {n}", n, at=at))
        drain(runtime, clock.now)
    drain(runtime, clock.passes(timedelta(hours=1)))


def main(folder: Path) -> None:
    """Play the day in this folder, from wherever it was."""
    clock = Clock()
    with running(folder, {Platform.TERMINAL: FileCarrier(folder / "sent.txt")}, clock) as runtime:
        play(runtime, clock)
        outbox = Outbox(runtime.ledger)
        end = {"outbox": dict(outbox.counts()), "repeats": outbox.repeats()}
    (folder / "end.json").write_text(json.dumps(end))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
