"""What a stop left behind is tidied up: files that never came, copies that no row names."""

from __future__ import annotations

import os
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from crowd import Crowd, crowd
from routing.inbound import Attachment, Inbound
from routing.people import Side
from workers.jobs import JOBS, TIDY, tidy

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def people(tmp_path: Path) -> Iterator[Crowd]:
    with crowd(tmp_path) as desk:
        desk.joins("mara", Side.CLIENT)
        yield desk


def sends_what_never_comes(people: Crowd) -> Inbound:
    """A message whose file is still to be fetched when the desk is killed."""
    file = Attachment(key="F1", name="statement.csv", size=10, media_type="text/csv")
    return people.says("mara", "Please reconcile the March books", files=(file,))


def keys(people: Crowd) -> list[str]:
    return [told.notice.key for told in people.told("mara")]


def test_a_file_that_never_came_is_told_as_refused(people: Crowd) -> None:
    sends_what_never_comes(people)
    runtime, clock = people.stage.runtime, people.stage.clock
    assert tidy(runtime, clock.now) == 0
    people.stage.settle()
    assert "file_refused" not in keys(people)

    clock.now += TIDY + timedelta(minutes=1)
    assert tidy(runtime, clock.now) == 1
    people.stage.settle()
    assert keys(people).count("file_refused") == 1
    assert tidy(runtime, clock.now) == 0


def test_copies_that_no_row_names_are_swept_away(people: Crowd) -> None:
    folder = people.stage.runtime.settings.files
    folder.mkdir(parents=True)
    left = folder / ".new-left"
    left.write_bytes(b"half")
    assert tidy(people.stage.runtime, people.stage.clock.now) == 0
    os.utime(left, (0, 0))
    assert tidy(people.stage.runtime, people.stage.clock.now) == 1
    assert not left.exists()


def test_tidying_waits_its_time_and_no_bell_wakes_it() -> None:
    (job,) = (job for job in JOBS if job.run is tidy)
    assert (job.every, job.by_bell) == (TIDY, False)
