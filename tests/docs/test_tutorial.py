"""The tutorial works as it is written: its commands run, its conversation plays, its words come."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest

from following import Reader, lines
from pages import ROOT, blocks, page

if TYPE_CHECKING:
    from pathlib import Path

TUTORIAL = blocks(page("docs/tutorial.md"), "sh", "transcript", "text")
PLAYED = "".join(body for language, body in TUTORIAL if language == "transcript")


@pytest.mark.slow
def test_the_tutorial_works_as_it_is_written(tmp_path: Path) -> None:
    reader = Reader(tmp_path)

    for language, body in TUTORIAL:
        if language == "sh":
            reader.run(body)
        elif language == "transcript":
            reader.write("first.txt", body)
        else:
            assert [line for line in lines(body) if line not in lines(reader.said)] == [], (
                reader.said
            )


@pytest.mark.slow
@pytest.mark.parametrize("block", range(len(blocks(page("README.md"), "text"))))
def test_the_readme_shows_what_really_comes(block: int, tmp_path: Path) -> None:
    reader = Reader(tmp_path)
    reader.write("february-statement.csv", "date,text,amount\n2026-02-03,Rent,-900.00\n")
    reader.write("first.txt", "".join(f"{line}\n" for line in shown_only(PLAYED)))

    reader.run(".venv/bin/outdesk chat --play first.txt")

    cards = [line for line in blocks(page("README.md"), "text")[block][1].splitlines()]
    indented = "\n".join(line for line in cards if line.startswith("   "))
    assert [line for line in lines(indented) if line not in lines(reader.said)] == [], reader.said


ON_PATH = ". .venv/bin/activate"


@pytest.mark.parametrize("name", ["README.md", "docs/tutorial.md"])
def test_the_pages_say_how_the_command_is_found_by_its_name(name: str) -> None:
    assert f"`{ON_PATH}`" in page(name)
    found = f"{ON_PATH} && command -v outdesk"
    told = subprocess.run(["sh", "-c", found], cwd=ROOT, capture_output=True, text=True, check=True)
    assert told.stdout.strip() == str(ROOT / ".venv" / "bin" / "outdesk")


def shown_only(transcript: str) -> list[str]:
    return [line for line in transcript.splitlines() if not line.startswith("<")]
