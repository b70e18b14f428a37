"""As fast as the platforms allow, no faster; under faults nothing is lost, and order is kept."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from benchmarks.sending import (
    ENOUGH,
    MOST_WAIT,
    disturb,
    fill,
    measure,
    out_of_order,
    places,
)
from limited_platforms import BOT, CHAT, Window
from routing.inbound import Place, Platform
from running_desk import Clock, RecordingCarrier, running
from workers.buckets import Buckets

if TYPE_CHECKING:
    from pathlib import Path

    from storage.parcels import Parcel

pytestmark = pytest.mark.slow
CHATS, EACH = 20, 8
GROUP = Place(platform=Platform.TELEGRAM, chat="-77", private=False)


def test_the_limits_are_used_and_never_overstepped() -> None:
    """For a machine that does nothing else: see also `make bench-sending`."""
    reports, refused = measure(100, 20)
    assert refused == 0
    for one in reports:
        assert one.share >= ENOUGH, one
        assert one.longest <= MOST_WAIT, one


def test_platforms_that_count_for_themselves_never_refuse() -> None:
    _, refused = measure(40, 2)
    assert refused == 0


class Counting(RecordingCarrier):
    """Counts as a platform does: sliding windows for each chat, and for the bot."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self._windows: dict[tuple[str, str], Window] = {}
        self.times: defaultdict[tuple[Platform, str], list[float]] = defaultdict(list)

    def send(self, parcel: Parcel, worded: str) -> str:
        """Take it, unless it is too much."""
        at, place = self._clock.now.timestamp(), parcel.place
        limits = {(place.platform.value, place.chat): CHAT}
        if place.platform is Platform.TELEGRAM:
            limits["telegram", ""] = BOT
        for key, limit in limits.items():
            window = self._windows.setdefault(key, Window(*limit))
            assert not window.is_full(at), key
            window.take(at)
        self.times[place.platform, place.chat].append(at)
        return super().send(parcel, worded)


def test_each_second_that_the_platforms_allow_is_used(tmp_path: Path) -> None:
    clock = Clock()
    carrier = Counting(clock)
    carriers = {Platform.SLACK: carrier, Platform.TELEGRAM: carrier}
    with running(tmp_path, carriers, clock, Buckets(headroom=0)) as runtime:
        fill(runtime, places(100), 7)
        until = clock.now + timedelta(seconds=5)
        while clock.now < until:
            while runtime.postman.deliver(100):
                pass
            wait_for = runtime.postman.again_in()
            assert wait_for is not None
            clock.passes(wait_for)
    for platform, allowed in ((Platform.SLACK, 250), (Platform.TELEGRAM, 150)):
        counts = [len(times) for (on, _), times in carrier.times.items() if on is platform]
        assert sum(counts) >= ENOUGH * allowed
        # Who is sent least waits longest.
        assert min(counts) * MOST_WAIT >= sum(counts) / len(counts)


def test_under_faults_nothing_is_lost_and_order_is_kept() -> None:
    gone = ["C001", "1001"]
    faults = {
        "later": 0.05,
        "broken": 0.05,
        "cut": 0.05,
        "hang": 0.02,
        "hang_for": 2,
        "gone": gone,
        "moved": {GROUP.chat: "-10077"},
    }
    told = disturb([*places(CHATS), GROUP], EACH, faults)
    print(told.answers, told.states, told.errors)
    assert {"later", "broken", "cut", "hang", "gone", "moved"} <= set(told.answers)
    assert told.states.keys() <= {"sent", "failed"}
    arrived = Counter((chat, number) for _, chat, _, number in told.taken)
    chats = [*(place.chat for place in places(CHATS)), "-10077"]
    wanted = {(chat, n) for chat in chats for n in range(EACH)}
    lost = {one for one in wanted if one not in arrived and one[0] not in gone}
    assert len(lost) <= told.errors["uncertain"]
    assert set(arrived) <= wanted
    assert out_of_order(told) == 0
    assert told.states["failed"] == len(gone) * EACH + told.errors["uncertain"]
    assert arrived.total() - len(arrived) <= told.repeats
