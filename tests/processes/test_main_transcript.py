"""Whole conversations on a desk of several processes: they go as they do in one.

What people do goes in over the platforms' addresses to the web process; two workers decide, one
sender sends, beat wakes. At full size processes are killed all the while.
"""

from __future__ import annotations

import random
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from played import SCENARIOS
from played_by_processes import many
from storage.verify import rebuild

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from processes import Processes
    from servers import Server

KILLED_EVERY = 4.0


def test_a_dispute_plays_over_web_two_workers_sender_and_beat(
    database: str, redis: Server, tmp_path: Path
) -> None:
    with many(SCENARIOS / "dispute.txt", tmp_path, database, redis.url) as desk:
        played = desk.play()
        assert played.repeats == 0
        assert rebuild(desk.stage.runtime.ledger.engine) == ()
        desk.processes.stop_all()
        assert '"level": "error"' not in desk.processes.said


@pytest.mark.parametrize("name", ["main", "handback", "two-clients", "items"])
def test_another_one_plays_over_several_processes(
    name: str, database: str, redis: Server, tmp_path: Path
) -> None:
    with many(SCENARIOS / f"{name}.txt", tmp_path, database, redis.url) as desk:
        assert desk.play().repeats == 0
        assert rebuild(desk.stage.runtime.ledger.engine) == ()


@pytest.mark.parametrize("seed", range(3))
def test_it_plays_to_its_end_while_processes_are_killed(
    seed: int, database: str, redis: Server, tmp_path: Path
) -> None:
    with many(SCENARIOS / "main.txt", tmp_path, database, redis.url) as desk:
        desk.processes.start("sender")  # a second one waits
        with killing(desk.processes, seed) as killed:
            desk.play()
        assert killed
        assert rebuild(desk.stage.runtime.ledger.engine) == ()


@contextmanager
def killing(processes: Processes, seed: int) -> Iterator[list[str]]:
    """Kill a worker, the sender or beat every few seconds, and start another; give which."""
    chance, over, killed = random.Random(seed), threading.Event(), []

    def kill() -> None:
        while not over.wait(KILLED_EVERY):
            name, process = chance.choice([one for one in processes.running if one[0] != "web"])
            processes.kill(process)
            processes.start(name)
            killed.append(name)

    thread = threading.Thread(target=kill)
    thread.start()
    try:
        yield killed
    finally:
        over.set()
        thread.join()
