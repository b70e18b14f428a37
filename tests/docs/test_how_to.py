"""The conversations of the how-to pages play as they are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.terminal.player import play
from bot.terminal.transcript import parse_transcript
from following import Reader
from pages import ROOT, blocks, page
from workers.settings import load

if TYPE_CHECKING:
    from pathlib import Path

HEADER = """\
now: 2026-03-11T10:20 Europe/Berlin
person: mara client zone=Europe/Lisbon lang=en firm="Lind Consulting"
person: ana provider services=bookkeeping,newsletter zone=Europe/Berlin lang=en firm="Ana Costa"
person: ben provider services=social zone=Europe/Berlin lang=en firm="Ben Roth"
person: ola operator lang=en
---
"""


@pytest.mark.slow
@pytest.mark.parametrize("name", ["client", "provider", "operator"])
def test_the_conversation_plays_as_it_is_written(name: str, tmp_path: Path) -> None:
    said = [body for _, body in blocks(page(f"docs/how-to/{name}.md"), "transcript")]
    statement = ROOT / "tests/scenarios/files/february-statement.csv"
    (tmp_path / statement.name).write_bytes(statement.read_bytes())
    catalogue = ROOT / "examples/agency.toml"
    settings = load(tmp_path, {"OUTDESK_CATALOGUE": str(catalogue)})

    play(parse_transcript(HEADER + "".join(said), folder=tmp_path), settings, show=lambda _: None)


@pytest.mark.slow
def test_the_commands_run_as_they_are_written(tmp_path: Path) -> None:
    reader = Reader(tmp_path)

    for _, body in blocks(page("docs/how-to/operator.md"), "sh"):
        reader.run(body)
