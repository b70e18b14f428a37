"""`outdesk stuck` lists what failed too often, with why; tries it again, or strikes it off."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner
from sqlalchemy import update

from bot.cli import main
from routing.codec import encode
from routing.inbound import Account, Inbound, InboundKind, Place, Platform
from running_desk import Clock, RecordingCarrier
from storage import tables as t
from workers.jobs import drain
from workers.runtime import open_runtime
from workers.settings import load

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workers.runtime import Runtime

CATALOGUE = Path(__file__).parents[2] / "examples" / "agency.toml"


def said(*arguments: str) -> str:
    return CliRunner().invoke(main, ["stuck", *arguments]).output


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, clock: Clock) -> Iterator[Runtime]:
    monkeypatch.setenv("OUTDESK_HOME", str(tmp_path))
    monkeypatch.setenv("OUTDESK_CATALOGUE", str(CATALOGUE))
    settings = load(tmp_path, {"OUTDESK_CATALOGUE": str(CATALOGUE)})
    with open_runtime(settings, {Platform.TERMINAL: RecordingCarrier()}, clock) as opened:
        yield opened


def words(runtime: Runtime) -> Inbound:
    return Inbound(
        key="one",
        account=Account(platform=Platform.TERMINAL, user="mara"),
        place=Place(platform=Platform.TERMINAL, chat="mara"),
        kind=InboundKind.WORDS,
        sent_at=runtime.clock(),
        text="hello",
    )


def spoil(runtime: Runtime, payload: object) -> None:
    with runtime.ledger.engine.begin() as database:
        database.execute(update(t.letters).where(t.letters.c.key == "one"), {"payload": payload})


def test_a_list_of_nothing_says_so(runtime: Runtime) -> None:
    assert said() == "Nothing is stuck.\n"


def test_what_is_stuck_is_told_with_why_and_what_to_do(runtime: Runtime, clock: Clock) -> None:
    letter = runtime.keep(words(runtime))
    assert letter is not None
    spoil(runtime, {"kind": "words"})
    for _ in range(5):
        drain(runtime, clock.passes(timedelta(seconds=20)))
    ref = f"letter-{letter.id}"
    row, hint = said().splitlines()
    assert row.startswith(ref)
    assert row.endswith("words terminal  TypeError after 5 tries: see the log")
    assert f"outdesk stuck retry {ref}" in hint
    spoil(runtime, encode(words(runtime), Inbound))
    assert said("retry", ref.upper()) == f"{ref.upper()} is tried again.\n"
    assert said() == "Nothing is stuck.\n"
    drain(runtime, clock.now)
    assert runtime.ledger.letter(letter.id) is None, "it was decided"
    assert f"Not on the list: {ref}. outdesk stuck shows it." in said("drop", ref)


@pytest.mark.parametrize("name", ["retry", "drop"])
def test_each_way_out_shows_an_example(name: str) -> None:
    assert f"Example:  outdesk stuck {name}" in said(name, "--help")
