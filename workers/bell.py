"""The bell between processes: a wake-up through Redis, so that nobody waits for the next look.

It carries no truth: a ring that is lost costs a second, and with Redis away everybody just looks
once a second. Knows nothing of what there is to do.
"""

from __future__ import annotations

import time

import redis
from redis.exceptions import RedisError

_KEY = "outdesk:bell:"
_TIMEOUT = 2.0
_LONGEST = 1.0
_SHORTEST = 0.01


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
