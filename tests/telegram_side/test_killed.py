"""Killed between keeping a message and confirming it, the bot loses nothing and answers once."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import select

from chatting_on_telegram import MARA
from fake_telegram import FakeTelegram
from storage.engine import open_engine
from storage.tables import files
from workers.settings import load

SUPPORT = Path(__file__).parents[1] / "support"
ROOT = Path(__file__).parents[2]
KILLED = -9


def started(folder: Path, address: str, crash_at: str = "") -> subprocess.Popen[bytes]:
    path = os.pathsep.join((str(ROOT), str(SUPPORT)))
    environ = {**os.environ, "PYTHONPATH": path, "OUTDESK_CRASH_AT": crash_at}
    program = [sys.executable, str(SUPPORT / "doomed_telegram.py"), str(folder), address]
    return subprocess.Popen(program, env=environ, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL)


@pytest.mark.slow
@pytest.mark.parametrize("crash_at", ["before-keep", "after-keep"])
def test_a_kill_between_keeping_and_confirming_changes_nothing(
    tmp_path: Path, crash_at: str
) -> None:
    with FakeTelegram() as fake:
        fake.writes(MARA, "October books by Friday noon")
        with started(tmp_path, fake.address, crash_at) as doomed:
            assert doomed.wait(30) == KILLED
        assert fake.confirmed == 0
        with started(tmp_path, fake.address) as desk:
            fake.sees(MARA, "October", "go", within=30)
            fake.writes(MARA, "thanks")
            fake.waits_until(lambda: fake.confirmed == 103, within=30)
            desk.communicate(timeout=30)
            assert desk.returncode == 0
        asked = [one for one in fake.posted if any(data.endswith("/go") for _, data in one.buttons)]
        assert len(asked) == 1


@pytest.mark.slow
@pytest.mark.parametrize("crash_at", ["before-keep", "after-keep"])
def test_a_kill_while_an_album_comes_leaves_it_whole_and_once(
    tmp_path: Path, crash_at: str
) -> None:
    with FakeTelegram() as fake:
        part(fake, 0, caption="October books by Friday noon")
        last = [part(fake, n) for n in (1, 2)][-1]
        with started(tmp_path, fake.address, crash_at) as doomed:
            assert doomed.wait(60) == KILLED
        assert fake.confirmed <= last, "what was not kept for certain comes again"
        with started(tmp_path, fake.address) as desk:
            fake.waits_until(lambda: fake.confirmed == last + 1, within=60)
            fake.sees(MARA, "October", "go", within=60)
            desk.communicate(timeout=60)
            assert desk.returncode == 0
        asked = [one for one in fake.posted if any(data.endswith("/go") for _, data in one.buttons)]
        assert len(asked) == 1
    assert files_kept(tmp_path) == ["page-0.csv", "page-1.csv", "page-2.csv"]


@pytest.mark.slow
def test_a_part_that_comes_after_a_kill_is_kept_though_its_album_was(tmp_path: Path) -> None:
    with FakeTelegram() as fake:
        for n in range(2):
            part(fake, n)
        with started(tmp_path, fake.address, "after-keep") as doomed:
            assert doomed.wait(60) == KILLED
        last = part(fake, 2)
        with started(tmp_path, fake.address) as desk:
            fake.waits_until(lambda: fake.confirmed == last + 1, within=60)
            desk.communicate(timeout=60)
            assert desk.returncode == 0
    assert files_kept(tmp_path) == ["page-0.csv", "page-1.csv", "page-2.csv"]


def part(fake: FakeTelegram, n: int, **more: str) -> int:
    """Mara sends a page of her one album."""
    file = fake.file(f"date,amount\n2026-10-0{n + 1},5\n".encode(), f"page-{n}.csv")
    return fake.feed(message=fake.message(MARA, media_group_id="g1", document=file, **more))


def files_kept(folder: Path) -> list[str]:
    """The names of all files, as the desk's own memory has them."""
    engine = open_engine(load(folder, {}).database)
    with engine.connect() as look:
        rows = look.execute(select(files.c.name).where(files.c.state == "ready"))
        found = sorted(row.name for row in rows)
    engine.dispose()
    return found
