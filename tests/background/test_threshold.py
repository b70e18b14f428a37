"""Background work gives way to whoever waits for an answer, and never for long."""

from __future__ import annotations

import threading
import time

from workers.threshold import Threshold


def waited(threshold: Threshold, within: float) -> float:
    began = time.monotonic()
    threshold.give_way(within)
    return time.monotonic() - began


def test_where_nobody_waits_nobody_gives_way() -> None:
    assert waited(Threshold(), 30) < 1


def test_however_long_somebody_waits_the_work_goes_on() -> None:
    threshold = Threshold()
    with threshold:
        assert waited(threshold, 0.05) >= 0.04


def test_the_last_who_is_answered_lets_the_work_go_on() -> None:
    threshold, inside, answered = Threshold(), threading.Event(), threading.Event()

    def ask() -> None:
        with threshold, threshold:
            inside.set()
            answered.wait(30)

    asking = threading.Thread(target=ask)
    asking.start()
    inside.wait(30)
    threading.Timer(0.05, answered.set).start()
    assert 0.03 <= waited(threshold, 30) < 20
    asking.join()


def test_nobody_gives_way_while_a_platform_is_asked() -> None:
    threshold = Threshold()
    with threshold:
        with threshold.left():
            assert waited(threshold, 30) < 1
        assert waited(threshold, 0.05) >= 0.04
