"""The main conversation on a desk of several processes: it goes as it does in one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from played import SCENARIOS
from played_by_processes import many
from storage.verify import rebuild

if TYPE_CHECKING:
    from pathlib import Path

    from servers import Server


def test_it_plays_over_web_two_workers_sender_and_beat(
    database: str, redis: Server, tmp_path: Path
) -> None:
    with many(SCENARIOS / "main.txt", tmp_path, database, redis.url) as desk:
        played = desk.play()
        assert played.repeats == 0
        assert rebuild(desk.stage.runtime.ledger.engine) == ()
        desk.processes.stop_all()
        assert '"level": "error"' not in desk.processes.said
