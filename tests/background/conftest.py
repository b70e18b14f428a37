"""What a running desk is given: a clock of its own, and a carrier that keeps what it got."""

from __future__ import annotations

import pytest

from running_desk import Clock, RecordingCarrier


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def carrier() -> RecordingCarrier:
    return RecordingCarrier()
