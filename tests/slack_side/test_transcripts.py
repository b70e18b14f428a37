"""The transcripts, unchanged, with everybody on Slack."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from played import SCENARIOS
from played_on_slack import play_on_slack

if TYPE_CHECKING:
    from pathlib import Path

NAMES = sorted(path.stem for path in SCENARIOS.glob("*.txt"))


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_a_transcript_plays_on_slack(name: str, tmp_path: Path) -> None:
    _, slack = play_on_slack(SCENARIOS / f"{name}.txt", tmp_path)
    assert slack.refused == []
