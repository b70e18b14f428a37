"""The pictures in the pages are what the command draws today, and the words beside them say so."""

from __future__ import annotations

import struct

import pytest

from doc_pictures import FOLDER, pictures
from pages import page

PAGE = "docs/explanation/figures.md"


def size(content: bytes) -> tuple[int, int]:
    assert content.startswith(b"\x89PNG\r\n\x1a\n")
    wide, tall = struct.unpack(">II", content[16:24])
    return wide, tall


@pytest.mark.slow
def test_the_command_still_draws_them_as_wide_as_a_phone_and_the_page_says_what_they_show() -> None:
    told = " ".join(page(PAGE).split())
    names = set()
    for drawn in pictures():
        assert drawn.alt in told, f"`make pictures`, and write beside {drawn.name}: {drawn.alt}"
        for shade, content in drawn.shades.items():
            kept = (FOLDER / f"{drawn.name}-{shade}.png").read_bytes()
            assert size(kept) == size(content), "make pictures"
            assert size(kept)[0] == 1080
            names.add(f"{drawn.name}-{shade}.png")
    assert names == {path.name for path in FOLDER.iterdir()}
