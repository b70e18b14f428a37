"""Threads take turns quickly while a desk runs in this process, and only so long."""

from __future__ import annotations

import sys

from workers.attentive import SWITCHES_EVERY, attentive


def test_threads_take_turns_quickly_until_the_last_desk_has_stopped() -> None:
    before = sys.getswitchinterval()
    one, other = attentive(), attentive()
    with one:
        other.__enter__()
        assert abs(sys.getswitchinterval() - SWITCHES_EVERY) < 1e-6
    assert sys.getswitchinterval() < before
    other.__exit__(None, None, None)
    assert sys.getswitchinterval() == before
