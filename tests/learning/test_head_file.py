"""The head on disk comes back as it was kept or not at all, and a kill leaves nothing of one."""

from __future__ import annotations

import fcntl
import os
from typing import TYPE_CHECKING

import numpy as np
import pytest

from routing.understanding.services.head import Head
from storage.head_file import HeadFile, Kept

if TYPE_CHECKING:
    from pathlib import Path

EVERY = 7
"""Of so many bytes one is altered: a file of some thousand is tried in a second."""


def kept(key: str = "k1") -> Kept:
    rows = np.arange(12, dtype=np.float32).reshape(4, 3)
    head = Head(
        classes=("books", "travel"), vectors=rows, dual=rows[:, :2], idf=rows[0],
        by_place=rows[:, 1:], level=rows[0, :2],
    )  # fmt: skip
    return Kept(key=key, id="m1", head=head, steepness=1.5)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    HeadFile(tmp_path).save(kept())
    return tmp_path / "head.npz"


def same(found: Kept) -> bool:
    head, other = found.head, kept().head
    arrays = ("vectors", "dual", "idf", "by_place", "level")
    equal = all(np.array_equal(getattr(head, one), getattr(other, one)) for one in arrays)
    said = (found.key, found.id, found.steepness, head.classes)
    return equal and said == ("k1", "m1", 1.5, other.classes)


def load(path: Path, content: bytes) -> Kept | None:
    path.write_bytes(content)
    return HeadFile(path.parent).load("k1")


def test_a_head_comes_back_as_it_was_kept_and_no_other(path: Path) -> None:
    found = HeadFile(path.parent).load("k1")
    assert found is not None
    assert same(found)
    assert HeadFile(path.parent).load("k2") is None


def test_a_file_that_was_cut_is_none(path: Path) -> None:
    content = path.read_bytes()
    for size in range(0, len(content), EVERY):
        assert load(path, content[:size]) is None


@pytest.mark.parametrize("put", [0x00, 0xFF, None])
def test_with_one_byte_altered_no_other_numbers_are_read(path: Path, put: int | None) -> None:
    content = path.read_bytes()
    for at in range(0, len(content), EVERY):
        altered = bytearray(content)
        altered[at] = altered[at] ^ 0x10 if put is None else put
        found = load(path, bytes(altered))
        assert found is None or same(found), at


def test_other_numbers_under_the_old_digest_are_none(path: Path) -> None:
    with np.load(path) as file:
        arrays = {name: file[name] for name in file.files}
    arrays["level"] = arrays["level"] + 1
    np.savez(path, **arrays)
    assert HeadFile(path.parent).load("k1") is None


def test_what_is_no_file_at_all_is_none(path: Path) -> None:
    for content in (b"", b"broken", b"\x80\x04N.", np.arange(3).tobytes()):
        assert load(path, content) is None
    path.unlink()
    path.mkdir()
    assert HeadFile(path.parent).load("k1") is None


# --- what a kill leaves ---


def test_what_a_kill_left_goes_with_the_next_head_and_other_files_stay(path: Path) -> None:
    folder = path.parent
    others = {"head-office.toml": b"PK", "head-quarters": b"ours", "head-quarters2": b"PK"}
    for name, content in {
        "head-a1b2c3_d": b"PK\x03\x04half",
        "head-q0000000": b"",
        **others,
    }.items():
        (folder / name).write_bytes(content)
    HeadFile(folder).save(kept("k2"))
    assert sorted(one.name for one in folder.iterdir()) == [*others, "head.npz"]


def test_nothing_is_swept_while_another_process_makes_a_head(path: Path) -> None:
    fresh = path.with_name("head-a1b2c3d4")
    fresh.write_bytes(b"")
    folder = os.open(path.parent, os.O_RDONLY)
    fcntl.flock(folder, fcntl.LOCK_EX)
    HeadFile(path.parent).sweep()
    assert fresh.exists()
    os.close(folder)
    HeadFile(path.parent).sweep()
    assert not fresh.exists()


def test_where_no_folder_is_there_is_nothing_to_sweep(tmp_path: Path) -> None:
    HeadFile(tmp_path / "nowhere").sweep()
