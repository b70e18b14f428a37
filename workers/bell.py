"""The bell between processes: a wake-up through Redis, so that nobody waits for the next look.

It carries no truth: a ring that is lost costs a second, and with Redis away everybody just looks
once a second. Knows nothing of what there is to do.
"""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import redis
from redis.exceptions import RedisError

from workers.logs import log

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

_KEY = "outdesk:bell:"
_TIMEOUT = 2.0
_LONGEST = 1.0
_SHORTEST = 0.01
# In a burst one ring says as much as a hundred; a single one goes out at once.
_APART = 0.02
_AFTER_FAILURE = 1.0


class RedisBell:
    """A bell that one process rings and another waits for; `name` is who is woken."""

    def __init__(self, broker: str, name: str) -> None:
        self._key = _KEY + name
        self._redis = redis.Redis.from_url(
            broker, socket_timeout=_TIMEOUT, socket_connect_timeout=_TIMEOUT
        )

    def ring(self) -> bool:
        """Wake whoever waits; tell whether Redis took it. Rings that nobody heard are one."""
        try:
            with self._redis.pipeline() as pipe:
                pipe.rpush(self._key, 1)
                pipe.ltrim(self._key, 0, 0)
                pipe.execute()
        except RedisError:
            return False
        return True

    def wait(self, timeout: float) -> bool:
        """Wait for a ring at most `timeout` seconds (never above 1), and tell whether one came.

        With Redis away the time is waited out, so that a loop around this never runs hot.
        """
        # To Redis, 0 would mean for ever.
        wait_for = max(_SHORTEST, min(timeout, _LONGEST))
        ends = time.monotonic() + wait_for
        try:
            return self._redis.blpop([self._key], timeout=wait_for) is not None
        except RedisError:
            time.sleep(max(0.0, ends - time.monotonic()))
            return False

    def close(self) -> None:
        """Let go of the connection."""
        self._redis.close()


class Line:
    """Whether Redis is there, logged when that changes and not each time."""

    def __init__(self) -> None:
        self._works = True

    def told(self, works: bool) -> bool:
        """Note whether it worked now, and give that back."""
        if works != self._works:
            self._works = works
            log.warning("redis is back" if works else "redis is away: looking once a second")
        return works


class _Thread:
    """A thread of this process from the beginning of a block to its end."""

    def __init__(self, name: str) -> None:
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def _run(self) -> None:
        raise NotImplementedError

    def _wake(self) -> None:
        """Let the thread see at once that it is told to stop."""

    def __enter__(self) -> _Thread:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._stopping.set()
        self._wake()
        self._thread.join(_TIMEOUT * 2)


class Ringer(_Thread):
    """Rings from a thread of its own: who has something to tell never waits for Redis."""

    def __init__(self, ring: Callable[[], bool]) -> None:
        """`ring` wakes the other process and tells whether that worked."""
        super().__init__("outdesk-ringer")
        self._ring = ring
        self._wanted = threading.Event()
        self._line = Line()

    def ring(self) -> None:
        """Ring soon; returns at once."""
        self._wanted.set()

    def _wake(self) -> None:
        self._wanted.set()

    def _run(self) -> None:
        while True:
            self._wanted.wait()
            if self._stopping.is_set():
                return
            self._wanted.clear()
            worked = self._line.told(self._ring())
            self._stopping.wait(_APART if worked else _AFTER_FAILURE)


class Listener(_Thread):
    """Waits for a bell in a thread of its own, and calls `heard` for each ring."""

    def __init__(self, bell: RedisBell, heard: Callable[[], None]) -> None:
        super().__init__("outdesk-listener")
        self._bell = bell
        self._heard = heard

    def _run(self) -> None:
        while not self._stopping.is_set():
            if self._bell.wait(_LONGEST):
                self._heard()
