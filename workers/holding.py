"""Holding a lease: it is kept by a thread for as long as the work takes, and given back after.

A process that dies keeps nobody waiting for longer than `LEASE_FOR`; one that cannot reach the
database gives up before its lease has run out. Knows nothing of the work.
"""

from __future__ import annotations

import os
import socket
import threading
import time
from datetime import timedelta
from typing import TYPE_CHECKING

from workers.clock import wall_clock
from workers.logs import log

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from storage.leases import Leases
    from storage.ledger import SqlLedger

LEASE_FOR = timedelta(seconds=15)
_KEPT_EVERY = 4.0
_ASKED_EVERY = 1.0
# Over a little before the next one may have it: clocks of machines differ.
_MARGIN = 3.0


def leases_of(ledger: SqlLedger) -> Leases:
    """Return leases in the name of this thread of this process, of this machine."""
    from storage.leases import Leases

    return Leases(ledger, f"{socket.gethostname()}:{os.getpid()}:{threading.get_ident()}")


class Hold:
    """One lease: `take` it, work while `is_ours`, and `give_back`."""

    def __init__(self, leases: Leases, name: str) -> None:
        self._leases = leases
        self._name = name
        self._until = 0.0
        self._over = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def is_ours(self) -> bool:
        """Whether the lease is ours at this moment."""
        return time.monotonic() < self._until

    def take(self) -> bool:
        """Take the lease and keep it; False while another process has it."""
        if not self._taken():
            return False
        self._over.clear()
        self._thread = threading.Thread(target=self._keep, name=f"hold-{self._name}", daemon=True)
        self._thread.start()
        return True

    def give_back(self) -> None:
        """Let the next one have it at once."""
        self._over.set()
        if self._thread is not None:
            self._thread.join()
        was_ours, self._until = self.is_ours, 0.0
        if was_ours:
            try:
                self._leases.give_back(self._name)
            except Exception as error:
                log.fault("lease not given back", error, code=self._name)

    def _taken(self) -> bool:
        asked, now = time.monotonic(), wall_clock()
        if not self._leases.take(self._name, now, now + LEASE_FOR):
            self._until = 0.0
            return False
        self._until = asked + LEASE_FOR.total_seconds() - _MARGIN
        return True

    def _keep(self) -> None:
        while not self._over.wait(_KEPT_EVERY):
            try:
                if not self._taken():
                    log.warning("lease lost", code=self._name)
                    return
            except Exception as error:
                # The database may be back before it has run out.
                log.fault("lease not kept", error, code=self._name)


def alone(leases: Leases, name: str, work: Callable[[], int]) -> int:
    """Do a piece of work unless another process is at it; return what it moved, else 0."""
    hold = Hold(leases, name)
    if not hold.take():
        return 0
    try:
        return work()
    finally:
        hold.give_back()


def while_ours(
    leases: Leases,
    name: str,
    stop: threading.Event,
    open_work: Callable[[], AbstractContextManager[object]],
) -> None:
    """Keep the work open whenever no other process has it, until told to stop.

    Asks once a second while another has it. What `open_work` raises ends it.
    """
    hold = Hold(leases, name)
    while not stop.is_set():
        if not _asked(hold):
            stop.wait(_ASKED_EVERY)
            continue
        log.info("took over", code=name)
        try:
            with open_work():
                while hold.is_ours and not stop.wait(_ASKED_EVERY / 2):
                    pass
        finally:
            hold.give_back()


def _asked(hold: Hold) -> bool:
    from storage.engine import Unavailable

    try:
        return hold.take()
    except Unavailable:
        return False
