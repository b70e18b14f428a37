"""Killed between keeping a message and confirming it, the bot loses nothing and answers once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from chatting_on_telegram import MARA
from fake_telegram import FakeTelegram
from forks import Nursery
from storage.engine import open_engine
from storage.tables import files
from workers.settings import load

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KILLED = -9


@pytest.fixture(scope="module")
def telegram() -> Iterator[Nursery]:
    nursery = Nursery("doomed_telegram")
    yield nursery
    nursery.close()


@pytest.mark.slow
@pytest.mark.parametrize("crash_at", ["before-keep", "after-keep"])
def test_a_kill_between_keeping_and_confirming_changes_nothing(
    telegram: Nursery, tmp_path: Path, crash_at: str
) -> None:
    with FakeTelegram() as fake:
        fake.writes(MARA, "October books by Friday noon")
        with telegram.start(tmp_path, fake.address, crash_at=crash_at) as doomed:
            assert doomed.wait() == KILLED
        assert fake.confirmed == 0
        with telegram.start(tmp_path, fake.address) as desk:
            fake.sees(MARA, "October", "go", within=30)
            fake.writes(MARA, "thanks")
            fake.waits_until(lambda: fake.confirmed == 103, within=30)
            assert desk.ends() == 0
        asked = [one for one in fake.posted if any(data.endswith("/go") for _, data in one.buttons)]
        assert len(asked) == 1


@pytest.mark.slow
@pytest.mark.parametrize("crash_at", ["before-keep", "after-keep"])
def test_a_kill_while_an_album_comes_leaves_it_whole_and_once(
    telegram: Nursery, tmp_path: Path, crash_at: str
) -> None:
    with FakeTelegram() as fake:
        part(fake, 0, caption="October books by Friday noon")
        last = [part(fake, n) for n in (1, 2)][-1]
        with telegram.start(tmp_path, fake.address, crash_at=crash_at) as doomed:
            assert doomed.wait() == KILLED
        assert fake.confirmed <= last, "what was not kept for certain comes again"
        with telegram.start(tmp_path, fake.address) as desk:
            fake.waits_until(lambda: fake.confirmed == last + 1, within=60)
            fake.sees(MARA, "October", "go", within=60)
            assert desk.ends() == 0
        asked = [one for one in fake.posted if any(data.endswith("/go") for _, data in one.buttons)]
        assert len(asked) == 1
    assert files_kept(tmp_path) == ["page-0.csv", "page-1.csv", "page-2.csv"]


@pytest.mark.slow
def test_a_part_that_comes_after_a_kill_is_kept_though_its_album_was(
    telegram: Nursery, tmp_path: Path
) -> None:
    with FakeTelegram() as fake:
        for n in range(2):
            part(fake, n)
        with telegram.start(tmp_path, fake.address, crash_at="after-keep") as doomed:
            assert doomed.wait() == KILLED
        last = part(fake, 2)
        with telegram.start(tmp_path, fake.address) as desk:
            fake.waits_until(lambda: fake.confirmed == last + 1, within=60)
            assert desk.ends() == 0
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
