"""The main transcript, a client on Telegram and providers on Slack, on platforms others wrote.

Where one of them is missing this is skipped, and said; where CI is set and Node is there, it fails.
Socket Mode is the adapter's: the platform has none.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from counterparts import missing, required
from played_across import play_across

MAIN = Path(__file__).parents[1] / "scenarios" / "main.txt"
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(missing()) and not required(), reason=missing() or "both are here"),
]


@pytest.mark.parametrize(
    ("by_socket", "by_webhook"),
    [(False, False), (True, True)],
    ids=["signed-and-polling", "socket-and-webhook"],
)
def test_the_main_transcript_ends_as_it_says(
    tmp_path: Path, by_socket: bool, by_webhook: bool
) -> None:
    assert not missing()
    played = play_across(MAIN, tmp_path, by_socket=by_socket, by_webhook=by_webhook)
    assert played.pings["mara"] > 0
    assert played.repeats == 0
