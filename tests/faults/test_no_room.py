"""A disk that is full: what cannot be kept is refused, and taken when there is room again."""

from __future__ import annotations

import resource
from contextlib import contextmanager
from io import BytesIO
from typing import TYPE_CHECKING

import pytest

from bot.terminal.stage import SimClock, open_stage
from crowd import TUESDAY, Crowd, seat
from routing.inbound import Attachment, InboundKind
from routing.people import Side
from storage.engine import Unavailable
from storage.proof import prove
from workers.jobs import decide_letters

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workers.settings import Settings


@contextmanager
def no_room() -> Iterator[None]:
    """Let no file of this process grow beyond a page: the system refuses what is written."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.slow
def test_a_whole_desk_on_a_full_disk_refuses_and_goes_on_when_there_is_room(
    desk_settings: Settings,
) -> None:
    if not desk_settings.database.startswith("sqlite"):
        pytest.skip("there the server has the disk: test_postgres_away")
    with open_stage(desk_settings, SimClock(TUESDAY)) as stage:
        people = Crowd(stage=stage)
        people.joins("mara", Side.CLIENT)
        asked = stage.inbound(seat("mara"), "m1", InboundKind.WORDS, text="where are my things?")
        waits = stage.inbound(seat("mara"), "m0", InboundKind.WORDS, text="hello")
        assert stage.runtime.keep(waits) is not None
        with no_room():
            for _ in range(3):
                with pytest.raises(Unavailable):
                    stage.runtime.keep(asked)
                with pytest.raises(Unavailable):
                    decide_letters(stage.runtime, stage.clock.now)
        assert stage.runtime.ledger.set_aside() == (), "the letter is not to blame"
        people.stage.keep(asked)
        assert stage.runtime.ledger.undecided(stage.clock.now) == ()
        house = stage.runtime.desk.house  # type: ignore[attr-defined]
        assert prove(stage.runtime.ledger.engine, house, desk_settings.files) == ()


@pytest.mark.slow
def test_a_file_for_which_there_is_no_room_leaves_nothing_behind(desk_settings: Settings) -> None:
    content = b"x" * 20_000
    with open_stage(desk_settings, SimClock(TUESDAY)) as stage:
        people = Crowd(stage=stage)
        people.joins("mara", Side.CLIENT)
        file = Attachment(key="f", name="march.csv", size=len(content))
        sent = stage.inbound(seat("mara"), "m1", InboundKind.WORDS, text="March", files=(file,))
        with no_room(), pytest.raises(OSError, match="large"):
            stage.runtime.keep_files(sent, [BytesIO(content)])
        assert stage.runtime.ledger.undecided(stage.clock.now) == ()
        assert [path for path in desk_settings.files.rglob("*") if path.is_file()] == []
        assert stage.runtime.keep_files(sent, [BytesIO(content)]) is not None
        stage.settle()
        house = stage.runtime.desk.house  # type: ignore[attr-defined]
        assert prove(stage.runtime.ledger.engine, house, desk_settings.files) == ()
