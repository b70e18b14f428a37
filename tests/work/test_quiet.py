"""A task without trouble rings its client three times: understood, claimed, delivered."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import pytest

from busy_desk import LIST, at_work
from chatting import SUNDAY, TUESDAY

if TYPE_CHECKING:
    from pathlib import Path

    from busy_desk import Busy

SEEDS = range(8)


def works(busy: Busy, random: Random) -> None:
    """What a provider may do without troubling anybody."""
    doing = random.choice(["start", "note", "wait", "part", "sit", "back"])
    if doing == "start" and busy.ana.card("start", "T-1"):
        busy.ana.presses("start", "T-1")
    elif doing == "note":
        busy.ana.presses("note", "T-1")
        busy.ana.writes("for myself")
    elif doing == "wait":
        busy.ana.presses("wait", "T-1")
        busy.ana.writes("the bank")
        busy.ana.presses("resume", "T-1")
    elif doing == "part" and busy.task.items and not busy.task.deliveries:
        busy.ana.presses("deliver", "T-1")
        busy.ana.presses("partly", "T-1")
        busy.ana.writes("The first")
        busy.ana.writes("1")
        busy.ana.presses("took.30", "T-1")
    elif doing == "back" and busy.task.started_at is None and not busy.task.deliveries:
        busy.ana.presses("handback", "T-1")
        busy.desk.order("assign", task="T-1", to="ana")
        busy.ana.presses("claim", "T-1")
    busy.desk.passes(minutes=random.choice([5, 20]))


def hands_in(busy: Busy) -> None:
    busy.ana.presses("deliver", "T-1")
    busy.ana.writes("Everything is there.")
    while busy.ana.asked and not busy.task.deliveries[1:]:
        busy.ana.presses("skip", "T-1")


@pytest.mark.parametrize("seed", SEEDS)
def test_three_rings_and_no_more(tmp_path: Path, seed: int) -> None:
    random = Random(seed)
    busy = at_work(tmp_path, random.choice([SUNDAY, TUESDAY]))
    if random.random() < 0.5:
        busy.asks("book meetings from prospects.csv by Friday noon", files=LIST)
    else:
        busy.asks()
    busy.desk.passes(hours=11)
    if not busy.task.open_offers:
        busy.ola.presses(f"assign.{busy.ana.person.provider}", "T-1")
    before = busy.rings(busy.mara)
    busy.ana.presses("claim", "T-1")
    for _ in range(random.randint(0, 3)):
        works(busy, random)
    hands_in(busy)
    busy.mara.presses("accept", "T-1")
    busy.mara.presses("rate5", "T-1")
    trouble = [key for key in before if key.startswith("looking")]
    assert len(busy.rings(busy.mara)) - len(trouble) <= 3, busy.rings(busy.mara)
    assert busy.task.rating == 5
