"""The crew: who makes the postman's calls, one after the other or many side by side.

`Alone` makes each call at once, in the thread that asks: always in the same order. `SideBySide`
makes each call in a thread of its own, a bounded number for each lane, so that a platform that
hangs keeps nobody else waiting. A call must not raise. Knows nothing of what is called.
"""

from __future__ import annotations

import threading
import time
from collections import Counter, deque
from datetime import timedelta
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

R = TypeVar("R")
AT_ONCE = 48
"""Calls of one lane that may be under way: more than a platform takes in a second."""

TOGETHER = 32
IDLE_FOR = 10.0
"""Seconds after which a thread without a call ends."""

AHEAD = timedelta(milliseconds=60)
"""Wording and committing take their time, which must not be lost of a platform's second."""


class Crew(Protocol[R]):
    """Makes calls, and keeps what they gave until it is fetched."""

    together: int
    """How many calls are begun under one commit."""

    ahead: timedelta
    """How long before its time a call may be begun; it then waits for it."""

    def room(self, lane: Hashable) -> int:
        """Return how many more calls of that lane may be under way."""
        ...

    def begin(self, lane: Hashable, call: Callable[[], R], after: float) -> None:
        """Make a call so many seconds from now, in this thread or side by side."""
        ...

    def results(self) -> list[R]:
        """Fetch what calls gave since the last look."""
        ...

    def rest(self, within: float) -> bool:
        """Wait until no call is under way, so many seconds at most; tell whether none is."""
        ...


class Alone(Generic[R]):
    """Makes each call at once, in the thread that asks."""

    together = 1
    ahead = timedelta(0)

    def __init__(self) -> None:
        self._given: list[R] = []

    def room(self, lane: Hashable) -> int:
        """Return that there is room: nothing is ever under way."""
        return AT_ONCE

    def begin(self, lane: Hashable, call: Callable[[], R], after: float) -> None:
        """Make the call; nothing is begun before its time."""
        self._given.append(call())

    def results(self) -> list[R]:
        """Fetch what calls gave."""
        given, self._given = self._given, []
        return given

    def rest(self, within: float) -> bool:
        """Return True: nothing is under way."""
        return True


class SideBySide(Generic[R]):
    """Makes calls in threads of its own, as many as calls are under way; a thread that has had
    nothing to do for a while ends. `done` is called after each call, from its thread.
    """

    together = TOGETHER
    ahead = AHEAD

    def __init__(self, done: Callable[[], None], at_once: int = AT_ONCE) -> None:
        self._done = done
        self._at_once = at_once
        self._given: deque[tuple[Hashable, R]] = deque()
        self._waiting: SimpleQueue[tuple[Hashable, Callable[[], R], float]] = SimpleQueue()
        self._idle = 0
        # Counted by the thread that begins and fetches, and by it alone.
        self._under_way: Counter[Hashable] = Counter()
        self._ended = threading.Condition()

    def room(self, lane: Hashable) -> int:
        """Return how many more calls of that lane may be under way."""
        return self._at_once - self._under_way[lane]

    def begin(self, lane: Hashable, call: Callable[[], R], after: float) -> None:
        """Make the call in a thread that waits for one, or in a new one."""
        self._under_way[lane] += 1
        with self._ended:
            start, self._idle = self._idle == 0, max(0, self._idle - 1)
        self._waiting.put((lane, call, after))
        if start:
            # What hangs must not keep the process from ending: it is in doubt then anyway.
            threading.Thread(target=self._work, name="outdesk-call", daemon=True).start()

    def results(self) -> list[R]:
        """Fetch what calls gave since the last look."""
        found = []
        while self._given:
            lane, given = self._given.popleft()
            self._under_way[lane] -= 1
            found.append(given)
        return found

    def rest(self, within: float) -> bool:
        """Wait until no call is under way, so many seconds at most; tell whether none is."""
        deadline = time.monotonic() + within
        with self._ended:
            while len(self._given) < self._under_way.total():
                if not self._ended.wait(max(0.0, deadline - time.monotonic())):
                    return len(self._given) == self._under_way.total()
        return True

    def _work(self) -> None:
        """Make calls, until there has been none for a while."""
        while True:
            try:
                lane, call, after = self._waiting.get(timeout=IDLE_FOR)
            except Empty:
                with self._ended:
                    # One that was just counted on has to stay for the call that is coming.
                    if self._idle:
                        self._idle -= 1
                        return
                continue
            time.sleep(max(0.0, after))
            given = call()
            with self._ended:
                self._given.append((lane, given))
                self._idle += 1
                self._ended.notify_all()
            self._done()
