"""A program for kill tests: a desk that reads the fake Telegram until its input ends.

`python doomed_telegram.py FOLDER ADDRESS`
"""

from __future__ import annotations

import sys
from pathlib import Path

from chatting_on_telegram import desk_in, serving


def main(folder: Path, address: str) -> None:
    """Serve until nobody holds the other end of standard input."""
    with serving(desk_in(folder), address):
        sys.stdin.read()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
