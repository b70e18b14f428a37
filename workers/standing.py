"""Standing by the right to run: looked after for as long as a process runs the desk.

A server that is restarted forgets who runs the desk on it. Each new connection takes the right
again; and so does a thread that looks every few seconds, since the server may hang up on that one
connection alone. Whoever finds that another process has it by now stops.
"""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from workers.logs import log

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from storage.engine import Right

LOOKS_EVERY = 2.0


@contextmanager
def standing_by(right: Right, lost: Callable[[], None]) -> Iterator[None]:
    """Keep the right within the block; `lost` is called once, from a thread, when that is over.

    Then the block's end raises `AlreadyRunning`.
    """
    from storage.engine import AlreadyRunning

    over, gone = threading.Event(), threading.Event()

    def look() -> None:
        while not over.wait(LOOKS_EVERY):
            try:
                right.keep()
            except AlreadyRunning as other:
                log.warning("another process runs the desk now: stopping", pid=other.pid)
                gone.set()
                lost()
                return
            except Exception as error:
                # The server is away: nothing can be changed meanwhile, by nobody.
                log.fault("right to run not seen", error)

    thread = threading.Thread(target=look, name="outdesk-right", daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        # Who asks a server that does not answer must not keep the process from ending.
        thread.join(LOOKS_EVERY)
    if gone.is_set():
        right.keep()
