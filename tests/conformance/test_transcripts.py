"""The transcripts, unchanged, with everybody on Telegram, and across both platforms."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from played import SCENARIOS
from played_on_both import all_but_clients, clients, everybody, play_across

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.slow
NAMES = sorted(path.stem for path in SCENARIOS.glob("*.txt"))


def plays(name: str, folder: Path, on_telegram: Callable[..., bool]) -> None:
    _, slack = play_across(SCENARIOS / f"{name}.txt", folder, on_telegram)
    assert slack.refused == []


def test_the_main_day_plays_with_the_client_on_telegram_and_the_provider_on_slack(
    tmp_path: Path,
) -> None:
    plays("main", tmp_path, clients)


@pytest.mark.parametrize("on_telegram", [everybody, clients, all_but_clients])
@pytest.mark.parametrize("name", NAMES)
def test_a_transcript_plays_across(
    name: str, on_telegram: Callable[..., bool], tmp_path: Path
) -> None:
    plays(name, tmp_path, on_telegram)
