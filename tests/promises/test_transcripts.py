"""Every transcript of `tests/scenarios` holds, whichever platforms its people write from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from bot.cli import main
from played import SCENARIOS, ended, once, swapped
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
def test_a_transcript_holds(name: str) -> None:
    assert once(name).shown


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_it_holds_with_everybody_on_the_other_platform(name: str, tmp_path: Path) -> None:
    path = SCENARIOS / f"{name}.txt"
    ended(path, tmp_path, on=swapped(path))


@pytest.mark.slow
def test_a_task_without_trouble_rings_its_client_three_times() -> None:
    play = once("once")
    rang = [shown.notice for shown in play.shown if shown.to == "mara" and shown.rings]
    assert rang == ["understood", "claimed", "delivered"]
    assert play.played.pings["mara"] == QUIET


@pytest.mark.slow
def test_three_tasks_at_once_ring_their_client_no_more_than_one_by_one() -> None:
    play = once("main")
    assert play.played.pings["mara"] <= 3 * QUIET
    assert all(rung <= QUIET for rung in _rung(play, "mara"))


@pytest.mark.slow
def test_the_report_says_what_the_transcript_shows(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each figure is worked out here once more, by the clock of the transcript."""
    settings = once("main").settings
    monkeypatch.setenv("OUTDESK_HOME", str(settings.folder))
    monkeypatch.setenv("OUTDESK_DATABASE", settings.database)
    monkeypatch.setenv("OUTDESK_CATALOGUE", str(settings.catalogue))
    said = CliRunner().invoke(main, ["report"]).output
    # T-1: everything was there on Wed 11 March at 10:20, handed in on Thu 12 March at 12:40.
    assert "T-1 26 h 20 min" in said
    # Offered at 10:20 and taken at 10:32; at 10:52 and 11:31; at 10:52 and 11:01.
    assert "T-1 12 min, T-2 39 min, T-3 9 min" in said
    assert "On time, by the first promise: 3 of 3" in said
    assert "Accepted without a round: 2 of 3" in said
    assert "Rounds, out of deliveries: 1 of 4" in said
    shown = CliRunner().invoke(main, ["show", "T-1"]).output
    for line in ("Wed 11 Mar 2026, 10:32 (Berlin)  Claimed", "Thu 12 Mar 2026, 12:40 (Berlin)"):
        assert line in shown


def _rung(play: Ended, name: str) -> list[int]:
    """Give how often somebody was rung about each task of a play."""
    history = History(open_engine(play.settings.database))
    tasks = [Subject(kind=About.TASK, id=task.id) for task in history.tasks()]
    who = next(known.person.id for known in history.people() if known.name.casefold() == name)
    return [history.pings(task).get(who, 0) for task in tasks]
