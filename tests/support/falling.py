"""Servers that go away while they are needed: a PostgreSQL that is restarted, a line that dies.

Knows nothing of the desk.
"""

from __future__ import annotations

import selectors
import signal
import socket
import threading
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from servers import DURABLE, start_postgres, stop

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servers import Server


class FallingPostgres:
    """A PostgreSQL of its own, at an address that stays; it promises what it says on restart."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.server: Server = start_postgres(folder, *DURABLE)

    @property
    def url(self) -> str:
        """Where it is."""
        return self.server.url

    def falls(self, *, crashes: bool) -> None:
        """End it: asked to, or as by a crash."""
        stop(self.server, signal.SIGQUIT if crashes else signal.SIGINT)

    def comes_back(self) -> None:
        """Start it again on its data."""
        self.server = start_postgres(self._folder, *DURABLE, port=self.server.port)


@contextmanager
def falling_postgres() -> Iterator[FallingPostgres]:
    """Run a PostgreSQL that may be ended."""
    # The tests' own folders are closed to the user as whom a server runs.
    with TemporaryDirectory(prefix="outdesk-falling-") as folder:
        postgres = FallingPostgres(Path(folder))
        try:
            yield postgres
        finally:
            stop(postgres.server)


class Line:
    """A line to a server on this machine; it may fall silent: calls are taken, nothing answers."""

    def __init__(self, port: int) -> None:
        self._to = port
        self._door = socket.create_server(("127.0.0.1", 0))
        self._pairs: dict[socket.socket, socket.socket | None] = {}
        self._selector = selectors.DefaultSelector()
        self._silent = threading.Event()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, name="line", daemon=True)
        self._selector.register(self._door, selectors.EVENT_READ)
        self._thread.start()

    @property
    def port(self) -> int:
        """Where it is called."""
        return int(self._door.getsockname()[1])

    def falls_silent(self) -> None:
        """Pass nothing on any more, and hang up on nobody."""
        self._silent.set()

    def speaks_again(self) -> None:
        """Pass on what comes from now on; calls of the silence are hung up on."""
        self._silent.clear()

    def close(self) -> None:
        """Hang up on everybody."""
        self._over.set()
        self._thread.join(5)

    def _run(self) -> None:
        while not self._over.is_set():
            for key, _ in self._selector.select(0.05):
                self._passes_on(key.fileobj)  # type: ignore[arg-type]
        for one in (*self._pairs, self._door):
            one.close()
        self._selector.close()

    def _passes_on(self, one: socket.socket) -> None:
        if one is self._door:
            self._called(one.accept()[0])
            return
        try:
            said = one.recv(65536)
            other = self._pairs.get(one)
            if self._silent.is_set() and said:
                return
            if said and other is not None:
                other.sendall(said)
                return
        except OSError:
            pass
        self._hang_up(one)

    def _called(self, near: socket.socket) -> None:
        far = None
        with suppress(OSError):
            far = (
                None if self._silent.is_set() else socket.create_connection(("127.0.0.1", self._to))
            )
        self._pairs[near] = far
        self._selector.register(near, selectors.EVENT_READ)
        if far is not None:
            self._pairs[far] = near
            self._selector.register(far, selectors.EVENT_READ)

    def _hang_up(self, one: socket.socket) -> None:
        other = self._pairs.pop(one, None)
        for end in (one, other):
            if end is not None:
                self._pairs.pop(end, None)
                self._selector.unregister(end)
                end.close()
