"""A desk is opened whole from its settings, once at a time."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from routing.catalogue import CatalogueProblems
from routing.inbound import Platform
from running_desk import Clock, RecordingCarrier
from small_desk import wrote
from storage.engine import AlreadyRunning, NoDatabase
from workers import settings
from workers.clock import wall_clock
from workers.jobs import drain
from workers.runtime import Access, open_ledger, open_runtime

ROOT = Path(__file__).parents[2]


@pytest.fixture
def desk(tmp_path: Path) -> settings.Settings:
    shutil.copy(ROOT / "examples" / "agency.toml", tmp_path / "catalogue.toml")
    return settings.load(tmp_path, {"OUTDESK_ENCODER": "keywords"})


def test_a_real_desk_answers_a_stranger(desk: settings.Settings) -> None:
    carrier, clock = RecordingCarrier(), Clock()
    with open_runtime(desk, {Platform.TERMINAL: carrier}, clock) as runtime:
        runtime.keep(wrote("mara", "hello"))
        drain(runtime, clock.now)
    assert carrier.said


def test_a_desk_runs_once_at_a_time(desk: settings.Settings) -> None:
    with open_runtime(desk, {}), pytest.raises(AlreadyRunning), open_runtime(desk, {}):
        pass
    with open_runtime(desk, {}):
        pass


def test_what_a_kill_left_of_a_head_goes_at_the_start(desk: settings.Settings) -> None:
    left = desk.folder / "head-a1b2c3d4"
    left.write_bytes(b"PK\x03\x04half a head")
    with open_runtime(desk, {}):
        assert not left.exists()


def test_beside_a_running_desk_one_may_look_and_leave_a_letter(desk: settings.Settings) -> None:
    with open_runtime(desk, {}, Clock()) as runtime:
        with open_ledger(desk, Access.LEAVE) as beside:
            beside.keep(wrote("mara", "hello"), runtime.clock())
        with open_ledger(desk, Access.READ) as reader:
            assert reader.undecided(runtime.clock()) == (1,)


def test_there_is_nothing_to_read_before_the_first_run(desk: settings.Settings) -> None:
    with pytest.raises(NoDatabase), open_ledger(desk, Access.READ):
        pass


def test_a_broken_catalogue_opens_nothing(desk: settings.Settings) -> None:
    desk.catalogue.write_text("[desk]\n")
    with pytest.raises(CatalogueProblems), open_runtime(desk, {}):
        pass
    assert not list(desk.folder.glob("*.db"))


def test_the_catalogue_is_kept_by_its_hash(desk: settings.Settings) -> None:
    with open_runtime(desk, {}) as runtime:
        assert runtime.ledger.catalogue(runtime.catalogue.hash)


def test_the_wall_clock_tells_utc() -> None:
    offset = wall_clock().utcoffset()
    assert offset is not None
    assert not offset
