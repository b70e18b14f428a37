"""A Redis that takes calls and never answers keeps nobody waiting for longer than it may."""

from __future__ import annotations

import os
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest

from falling import Line
from servers import Missing, find_redis, start_redis, stop
from waiting import soon
from workers.bell import Listener, RedisBell, Ringer

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST = 6.0
"""Two seconds are waited for an answer, and the machine may be busy."""


@pytest.fixture
def line() -> Iterator[Line]:
    """Give a line to a Redis."""
    try:
        find_redis()
    except Missing as missing:
        if os.environ.get("CI"):
            raise
        pytest.skip(str(missing))
    with TemporaryDirectory(prefix="outdesk-redis-") as folder:
        server = start_redis(Path(folder))
        opened = Line(server.port)
        yield opened
        opened.close()
        stop(server)


@pytest.mark.slow
def test_a_bell_on_a_dead_line_says_so_and_rings_again_when_it_is_back(line: Line) -> None:
    bell = RedisBell(f"redis://127.0.0.1:{line.port}/0", "post")
    assert bell.ring()
    assert bell.wait(1)
    line.falls_silent()
    began = time.monotonic()
    assert not bell.ring()
    assert time.monotonic() - began < MOST
    began = time.monotonic()
    assert not bell.wait(1)
    assert time.monotonic() - began < MOST
    line.speaks_again()
    assert soon(bell.ring)
    assert bell.wait(1)
    bell.close()


@pytest.mark.slow
def test_who_rings_never_waits_and_who_listens_hears_again(line: Line) -> None:
    broker, heard = f"redis://127.0.0.1:{line.port}/0", []
    ears = Listener(RedisBell(broker, "post"), lambda: heard.append(1))
    with ears, Ringer(RedisBell(broker, "post").ring) as ringer:
        ringer.ring()
        assert soon(lambda: heard)
        line.falls_silent()
        began = time.monotonic()
        for _ in range(100):
            ringer.ring()
        assert time.monotonic() - began < 0.5
        line.speaks_again()
        heard.clear()
        assert soon(lambda: ringer.ring() or heard)
