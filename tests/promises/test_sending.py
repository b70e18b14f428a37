"""As fast as the platforms allow, no faster; under faults nothing is lost, and order is kept."""

from __future__ import annotations

from collections import Counter

import pytest

from benchmarks.sending import ENOUGH, MOST_WAIT, disturb, measure, out_of_order, places
from routing.inbound import Place, Platform

pytestmark = pytest.mark.slow
CHATS, EACH = 20, 8
GROUP = Place(platform=Platform.TELEGRAM, chat="-77", private=False)
BUSY = 0.05
"""What a machine may lose in some seconds that other tests use too."""


def test_the_limits_are_used_and_never_overstepped() -> None:
    reports, refused = measure(100, 5)
    assert refused == 0
    for one in reports:
        assert one.share >= ENOUGH - BUSY, one
        assert one.longest <= MOST_WAIT, one


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
