"""Runs the year from the command line."""

from __future__ import annotations

import argparse
from pathlib import Path

from benchmarks.year import picture, simulate, table


def main() -> None:
    """Print the table; write the picture where it is wanted."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tasks", type=int, default=3000)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--picture", type=Path, default=None, help="Where the SVG goes.")
    asked = parser.parse_args()
    outcomes = simulate(asked.tasks, asked.seed)
    print("\n".join(table(outcomes)))
    if asked.picture is not None:
        asked.picture.write_text(picture(outcomes), "utf-8")


if __name__ == "__main__":
    main()
