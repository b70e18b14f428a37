"""`python -m benchmarks.understanding [FOLDER] [--write] [--only times|services|messages]`."""

from __future__ import annotations

import argparse
from pathlib import Path

from benchmarks.understanding import messages, offers, times
from benchmarks.understanding.rows import Folder
from benchmarks.understanding.table import Table


def main() -> None:
    """Measure, print each line as soon as it is known, and write the page when asked to."""
    parser = argparse.ArgumentParser(prog="make bench-understanding", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, help="labelled rows; ours without it")
    parser.add_argument("--write", action="store_true", help="write the measurements page")
    parser.add_argument("--only", choices=("own", "services", "messages", "times"))
    given = parser.parse_args()
    table = Table()
    wanted = given.only
    if wanted in (None, "own"):
        messages.measure_own(table)
    if given.folder is not None:
        folder = Folder(path=given.folder)
        if wanted in (None, "services"):
            offers.measure(table, folder)
        if wanted in (None, "messages"):
            messages.measure_parts(table, folder)
        if wanted in (None, "times"):
            times.measure(table, folder)
    if given.write:
        source = f"our own messages and {given.folder.name}/" if given.folder else "our own"
        table.write(source)


if __name__ == "__main__":
    main()
