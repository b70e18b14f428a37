"""The tutorial works as it is written: its commands run, its conversation plays, its words come."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from pages import ROOT, blocks, page

TUTORIAL = blocks(page("docs/tutorial.md"), "sh", "transcript", "text")
PLAYED = "".join(body for language, body in TUTORIAL if language == "transcript")


class Reader:
    """Somebody who does what the page says, in a folder that looks like a checkout."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.said = ""
        self.exported = ""
        (folder / ".venv").mkdir()
        (folder / ".venv/bin").symlink_to(Path(sys.executable).parent)
        (folder / "examples").symlink_to(ROOT / "examples")

    def run(self, script: str) -> None:
        told = ["bash", "-euo", "pipefail", "-c", self.exported + script]
        done = subprocess.run(
            told,
            cwd=self.folder,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == 0, f"{script}\n{done.stdout}\n{done.stderr}"
        self.said = done.stdout
        exports = (line for line in script.splitlines() if line.startswith("export "))
        self.exported += "".join(f"{line}\n" for line in exports)

    def write(self, name: str, text: str) -> None:
        with (self.folder / name).open("a", encoding="utf-8") as file:
            file.write(text)


def lines(text: str) -> list[str]:
    return [" ".join(line.split()) for line in text.splitlines() if line.strip()]


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


def shown_only(transcript: str) -> list[str]:
    return [line for line in transcript.splitlines() if not line.startswith("<")]
