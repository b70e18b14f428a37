"""Somebody who does what a page says: runs its commands, writes files, reads what comes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from pages import ROOT


class Reader:
    """Works in a folder that looks like a checkout; what was exported holds for later commands."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.said = ""
        self._exported = ""
        here = Path(sys.executable).parent
        (folder / ".venv").mkdir()
        (folder / ".venv/bin").symlink_to(here)
        (folder / "examples").symlink_to(ROOT / "examples")

    def run(self, script: str) -> None:
        """Run the commands of a block; one that fails is the test's failure."""
        done = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", self._exported + script],
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
        self._exported += "".join(f"{line}\n" for line in exports)

    def write(self, name: str, text: str) -> None:
        """Write more into a file."""
        with (self.folder / name).open("a", encoding="utf-8") as file:
            file.write(text)


def lines(text: str) -> list[str]:
    """Return the lines that say something, with single spaces."""
    return [" ".join(line.split()) for line in text.splitlines() if line.strip()]
