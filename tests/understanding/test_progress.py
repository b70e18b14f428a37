"""A long file shows on a terminal how far it was read, and nothing else does."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest
from rich.console import Console

from bot.progress import LONG, followed

if TYPE_CHECKING:
    from pathlib import Path

LINE = "October books by Friday, größte Eile\n"


def shown(path: Path, *, terminal: bool) -> tuple[int, str]:
    """Read the file and give how many lines came, and what was drawn meanwhile."""
    console = Console(file=io.StringIO(), force_terminal=terminal, width=80)
    with path.open(encoding="utf-8") as lines:
        count = sum(1 for _ in followed(lines, lines, console))
    return count, console.file.getvalue()  # type: ignore[attr-defined]


def written(folder: Path, count: int) -> Path:
    path = folder / "messages.txt"
    path.write_text(LINE * count, "utf-8")
    return path


def test_a_long_file_is_followed_to_its_end(tmp_path: Path) -> None:
    count, drawn = shown(written(tmp_path, LONG // 20), terminal=True)
    assert count == LONG // 20
    assert "100%" in drawn


@pytest.mark.parametrize(("count", "terminal"), [(LONG // 20, False), (3, True)])
def test_elsewhere_and_for_few_lines_nothing_is_drawn(
    tmp_path: Path, count: int, terminal: bool
) -> None:
    assert shown(written(tmp_path, count), terminal=terminal) == (count, "")


def test_what_comes_through_a_pipe_has_no_end_to_show() -> None:
    console = Console(file=io.StringIO(), force_terminal=True)
    lines = io.StringIO(LINE * LONG)
    assert list(followed(lines, lines, console)) == [LINE] * LONG
    assert console.file.getvalue() == ""  # type: ignore[attr-defined]
