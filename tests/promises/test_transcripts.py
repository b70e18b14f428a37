"""Every transcript of `tests/scenarios` holds, whichever platforms its people write from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from played import SCENARIOS, ended, swapped
from routing.notices.model import About, Subject
from storage.engine import open_engine
from storage.history import History

if TYPE_CHECKING:
    from pathlib import Path

    from played import Ended

NAMES = sorted(path.stem for path in SCENARIOS.glob("*.txt"))
QUIET = 3
"""So often is a client rung for a task without trouble: understood, taken, ready."""


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_a_transcript_holds(name: str, tmp_path: Path) -> None:
    ended(SCENARIOS / f"{name}.txt", tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_it_holds_with_everybody_on_the_other_platform(name: str, tmp_path: Path) -> None:
    path = SCENARIOS / f"{name}.txt"
    ended(path, tmp_path, on=swapped(path))


@pytest.mark.slow
def test_a_task_without_trouble_rings_its_client_three_times(tmp_path: Path) -> None:
    once = ended(SCENARIOS / "once.txt", tmp_path)
    rang = [shown.notice for shown in once.shown if shown.to == "mara" and shown.rings]
    assert rang == ["understood", "claimed", "delivered"]
    assert once.played.pings["mara"] == QUIET


@pytest.mark.slow
def test_three_tasks_at_once_ring_their_client_no_more_than_one_by_one(tmp_path: Path) -> None:
    main = ended(SCENARIOS / "main.txt", tmp_path)
    assert main.played.pings["mara"] <= 3 * QUIET
    assert all(rung <= QUIET for rung in _rung(main, "mara"))


def _rung(play: Ended, name: str) -> list[int]:
    """Give how often somebody was rung about each task of a play."""
    history = History(open_engine(play.settings.database))
    tasks = [Subject(kind=About.TASK, id=task.id) for task in history.tasks()]
    who = next(known.person.id for known in history.people() if known.name.casefold() == name)
    return [history.pings(task).get(who, 0) for task in tasks]
