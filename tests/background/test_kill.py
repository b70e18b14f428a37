"""Killed at any point and started again, a desk loses nothing and comes to the same end."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

import pytest

from forks import Nursery
from workers import crash

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

POINTS = [
    "before-keep",
    "after-keep",
    "before-decide",
    "mid-decide",
    "after-decide",
    "mid-timer",
    "before-send",
    "after-send",
    "after-sent",
]
IN_FLIGHT = ("before-send", "after-send")
KILLED = -9


class Line(NamedTuple):
    """One message as it went out."""

    row: int
    repeat: bool
    to: str
    said: str


Play = Callable[..., int]
"""Plays the day in another process, in a folder and up to a crash point; gives how it ended."""


@pytest.fixture(scope="module")
def play() -> Iterator[Play]:
    nursery = Nursery("doomed_desk")

    def played(folder: Path, crash_at: str = "") -> int:
        folder.mkdir(exist_ok=True)
        with nursery.start(folder, crash_at=crash_at) as fork:
            return fork.wait()

    yield played
    nursery.close()


def sent(folder: Path) -> list[Line]:
    path = folder / "sent.txt"
    lines = [line.split(" ", 3) for line in path.read_text().splitlines()] if path.exists() else []
    return [Line(int(row), repeat == "1", to, said) for row, repeat, to, said in lines]


def end(folder: Path) -> dict[str, object]:
    found: dict[str, object] = json.loads((folder / "end.json").read_text())
    return found


def once(lines: list[Line]) -> list[tuple[int, str, str]]:
    """Leave repeats of the same words out, and the order between chats."""
    return sorted({(line.row, line.to, line.said) for line in lines})


@pytest.fixture(scope="module")
def undisturbed(play: Play, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("undisturbed")
    assert play(folder) == 0
    return folder


def test_without_being_asked_nothing_happens_at_a_crash_point() -> None:
    assert not crash.ARMED
    crash.point("anywhere")


@pytest.mark.slow
@pytest.mark.parametrize("passes", [1, 2])
@pytest.mark.parametrize("point", POINTS)
def test_a_kill_at_a_named_point_changes_nothing(
    play: Play, tmp_path: Path, undisturbed: Path, point: str, passes: int
) -> None:
    assert play(tmp_path, f"{point}:{passes}") == KILLED
    assert play(tmp_path) == 0
    lines = sent(tmp_path)
    repeated = [line.row for line in lines if line.repeat]
    assert once(lines) == once(sent(undisturbed))
    assert end(tmp_path)["outbox"] == end(undisturbed)["outbox"]
    assert end(tmp_path)["repeats"] == len(repeated) == (point in IN_FLIGHT)
    assert len(lines) - len(sent(undisturbed)) == (point == "after-send")


@pytest.mark.slow
def test_killed_again_and_again_it_still_comes_to_the_same_end(
    play: Play, tmp_path: Path, undisturbed: Path
) -> None:
    for point in ("after-keep:2", "mid-decide:2", "after-send", "mid-timer", "after-sent:2"):
        assert play(tmp_path, point) == KILLED
    assert play(tmp_path) == 0
    assert once(sent(tmp_path)) == once(sent(undisturbed))
    assert end(tmp_path)["repeats"] == 1
