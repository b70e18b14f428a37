"""Two hundred providers take one task at the same moment: one gets it, 199 hear that."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from crowd import Crowd, crowd
from fault_table import RUNS
from routing.notices.model import About, Subject
from routing.people import Side
from routing.values import TaskId
from workers.jobs import drain

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from routing.inbound import Inbound

MANY = 200
IN_TURN = 40
"""So many are enough to see that the order of letters decides, not who is quicker."""
TASK = Subject(kind=About.TASK, id=1)


def offered_to_many(people: Crowd, many: int = MANY) -> list[str]:
    """A task that so many providers have been offered."""
    names = [f"p{n}" for n in range(many)]
    people.joins("mara", Side.CLIENT)
    people.join_at_once(names, "newsletter")
    people.says("mara", "write our April newsletter")
    people.presses("mara", "go", "R-1")
    people.says("mara", "The new opening hours, everybody should drop by")
    return names


def outcome(people: Crowd, names: list[str]) -> list[str]:
    """Check that one has it and all others were told so; give who it is."""
    task = people.stage.runtime.ledger.read(lambda reads: reads.task(TaskId(TASK.id)))
    events = [type(kept.event).__name__ for kept in people.stage.history.timeline(TASK)]
    assert events.count("Claimed") == 1
    winners = [name for name in names if people.who(name).provider == task.provider]
    for name in names:
        keys = {told.notice.key for told in people.told(name)}
        if name in winners:
            assert "brief" in keys
            assert not keys & {"taken", "refused.taken"}
        else:
            assert {"taken", "refused.taken"} <= keys, name
            assert "brief" not in keys
    return winners


@pytest.mark.slow
def test_two_hundred_threads_claim_at_once_and_one_wins(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    record_property: Callable[[str, object], None],
) -> None:
    record_property(RUNS, MANY)
    with crowd(tmp_path) as people:
        names = offered_to_many(people)
        presses = [people.press(name, "claim", "T-1") for name in names]
        runtime, ready = people.stage.runtime, threading.Barrier(MANY)

        def claim(inbound: Inbound) -> None:
            ready.wait(30)
            letter = runtime.keep(inbound)
            assert letter is not None
            runtime.decide(letter.id, people.stage.clock.now)

        with ThreadPoolExecutor(MANY) as pool:
            began = time.perf_counter()
            list(pool.map(claim, presses))
            took = time.perf_counter() - began
        people.stage.settle()
        winners = outcome(people, names)
    with capsys.disabled():
        print(f"\n{MANY} claims at once: {took:.2f} s, {MANY - len(winners)} told that it is taken")
    assert len(winners) == 1
    assert took < 30


@pytest.mark.slow
def test_letters_claim_in_turn_and_the_first_wins(tmp_path: Path) -> None:
    with crowd(tmp_path) as people:
        names = offered_to_many(people, IN_TURN)
        for name in reversed(names):
            people.stage.runtime.keep(people.press(name, "claim", "T-1"))
        drain(people.stage.runtime, people.stage.clock.now)
        assert outcome(people, names) == [names[-1]]
