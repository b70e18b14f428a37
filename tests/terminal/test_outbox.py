"""`outdesk outbox` lists what could not be brought, sends it again, or strikes it off."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from bot.cli import main
from routing.inbound import Place, Platform
from routing.notices.model import About, Notice, Subject
from routing.ports import Cause
from running_desk import Clock, RecordingCarrier
from workers.jobs import drain
from workers.postman import Unreachable
from workers.runtime import open_runtime
from workers.settings import load

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workers.runtime import Runtime

CATALOGUE = Path(__file__).parents[2] / "examples" / "agency.toml"


def said(*arguments: str) -> str:
    return CliRunner().invoke(main, ["outbox", *arguments]).output


@pytest.fixture
def carrier() -> RecordingCarrier:
    return RecordingCarrier()


@pytest.fixture
def runtime(
    tmp_path: Path, carrier: RecordingCarrier, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Runtime]:
    monkeypatch.setenv("OUTDESK_HOME", str(tmp_path))
    monkeypatch.setenv("OUTDESK_CATALOGUE", str(CATALOGUE))
    settings = load(tmp_path, {"OUTDESK_CATALOGUE": str(CATALOGUE)})
    clock = Clock()
    with open_runtime(settings, {Platform.TERMINAL: carrier}, clock) as opened:
        yield opened


def tell(runtime: Runtime, *keys: str) -> None:
    place = Place(platform=Platform.TERMINAL, chat="mara")
    about = Subject(kind=About.TASK, id=7)
    now = runtime.clock()
    notices = [Notice(key=key, place=place, about=about) for key in keys]
    runtime.ledger.write(lambda tx: tx.post(notices, Cause(now=now, at=now)))
    drain(runtime, now)


def test_a_list_of_nothing_says_so(runtime: Runtime) -> None:
    assert said() == "Everything could be brought.\n"


def test_what_could_not_be_brought_is_told_with_why_and_what_to_do(
    runtime: Runtime, carrier: RecordingCarrier
) -> None:
    carrier.troubles = [Unreachable("blocked"), Unreachable("is_archived")]
    tell(runtime, "status", "word")
    newest, oldest, hint = said().splitlines()
    assert "word T-7" in newest
    assert newest.endswith("the channel is archived")
    assert oldest.split()[0] == "1"
    assert oldest.endswith("mara (terminal)  they blocked the bot")
    assert "outdesk outbox retry 2" in hint


def test_it_is_sent_again_or_struck_off_beside_a_running_desk(
    runtime: Runtime, carrier: RecordingCarrier
) -> None:
    carrier.troubles = [Unreachable("blocked"), Unreachable("blocked")]
    tell(runtime, "status", "word")
    assert said("retry", "1") == "1 goes out again.\n"
    drain(runtime, runtime.clock())
    assert carrier.said == ["status"]
    assert said("drop", "2") == "2 is struck off.\n"
    assert said() == "Everything could be brought.\n"


def test_a_number_that_is_not_listed_is_told(runtime: Runtime) -> None:
    assert "Not on the list: 9, 10. outdesk outbox shows it." in said("retry", "9", "10")


@pytest.mark.parametrize("name", ["retry", "drop"])
def test_each_way_out_shows_an_example(name: str) -> None:
    assert f"Example:  outdesk outbox {name}" in said(name, "--help")
