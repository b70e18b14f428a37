"""A copy comes back whole, on either database, and nothing that was sent is sent again."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select, text

import memory
from bot.terminal.player import play
from bot.terminal.transcript import read_transcript
from ledgers import NOON
from played import SCENARIOS, settings_in
from routing.house import House
from routing.inbound import Platform
from running_desk import Clock, RecordingCarrier, running
from small_desk import NOW, wrote
from storage import tables as t
from storage.backup import Where, WouldOverwrite, backup, restore
from storage.copying import Differs, NotEmpty, OldShape, copy, filling
from storage.counters import take_one
from storage.engine import open_engine
from storage.outbox import Outbox
from storage.proof import prove
from storage.secrets import Keys
from workers.jobs import decide_letters, drain
from workers.settings import load_catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Engine

SECOND = timedelta(seconds=1)


@contextmanager
def opened(address: str) -> Iterator[Engine]:
    engine = open_engine(address)
    yield engine
    engine.dispose()


@dataclass(frozen=True)
class Kept:
    """A desk that was lived in, and a copy of it."""

    where: Where
    archive: Path
    house: House


@pytest.fixture(scope="module")
def kept(database: str, tmp_path_factory: pytest.TempPathFactory) -> Kept:
    folder = tmp_path_factory.mktemp("kept")
    transcript = read_transcript(SCENARIOS / "once.txt")
    assert transcript.header.catalogue is not None
    settings = settings_in(folder, transcript.header.catalogue)
    settings = replace(settings, database=memory.fresh(folder))
    play(transcript, settings, show=lambda shown: None)
    Keys(settings.keys).create()
    where = Where(database=settings.database, files=settings.files, keys=settings.keys)
    backup(where, folder / "copy.tar.gz", NOON)
    return Kept(where, folder / "copy.tar.gz", House(catalogue=load_catalogue(settings.catalogue)))


def place_in(folder: Path, kind: str) -> Where:
    """Give where nothing is yet, on that kind of database."""
    before = memory.use(kind)
    try:
        there = folder / "there"
        address = f"sqlite:///{there / 'desk.db'}" if kind == "sqlite" else memory.fresh(folder)
    finally:
        memory.use(before)
    return Where(database=address, files=there / "files", keys=there / "keys")


@pytest.mark.parametrize("onto", memory.BOTH)
def test_a_copy_comes_back_whole_on_either_database(kept: Kept, onto: str, tmp_path: Path) -> None:
    there = place_in(tmp_path, onto)
    assert restore(kept.archive, there) == 0
    assert there.keys.read_bytes() == kept.where.keys.read_bytes()
    with opened(there.database) as engine, opened(kept.where.database) as source:
        assert prove(engine, kept.house, there.files) == ()
        counts = [select(func.count()).select_from(table) for table in t.metadata.sorted_tables]
        with engine.connect() as ours, source.connect() as theirs:
            found = [ours.scalar(count) for count in counts]
            assert sum(filter(None, found)) > 50
            differ = [
                table.name
                for table, count, ours_ in zip(t.metadata.sorted_tables, counts, found, strict=True)
                if theirs.scalar(count) != ours_
            ]
        assert set(differ) <= {"counters"}


@pytest.mark.parametrize("onto", memory.BOTH)
def test_numbers_go_on_where_they_were(kept: Kept, onto: str, tmp_path: Path) -> None:
    there = place_in(tmp_path, onto)
    restore(kept.archive, there)
    with opened(there.database) as engine, filling(engine) as connection:
        for name, table in (("event", t.events), ("notice", t.outbox), ("letter", t.letters)):
            last = connection.scalar(select(func.max(table.c.id)))
            assert take_one(connection, name) == last + 1


def test_a_copy_comes_back_only_where_nothing_is(kept: Kept, tmp_path: Path) -> None:
    full = replace(kept.where, files=tmp_path / "files", keys=tmp_path / "keys")
    with pytest.raises(WouldOverwrite):
        restore(kept.archive, full)
    assert not (tmp_path / "keys").exists()


def test_rows_that_do_not_arrive_as_they_were_are_named(kept: Kept, tmp_path: Path) -> None:
    """A trigger of somebody's own changes what is written."""
    there = place_in(tmp_path, "sqlite")
    restore(kept.archive, there)
    before = memory.use("sqlite")
    target = memory.fresh(tmp_path / "fresh")
    memory.use(before)
    with opened(there.database) as source, opened(target) as engine:
        with engine.begin() as connection:
            connection.execute(text(
                "CREATE TRIGGER loud AFTER INSERT ON persons BEGIN"
                " UPDATE persons SET name = 'LOUD' WHERE id = NEW.id; END"
            ))  # fmt: skip
        with pytest.raises(Differs, match="persons"), filling(engine) as connection:
            copy(source, connection)
        with filling(engine) as connection:
            connection.execute(text("DROP TRIGGER loud"))
            copy(source, connection)
        with pytest.raises(NotEmpty), filling(engine) as connection:
            copy(source, connection)
        with engine.begin() as connection:
            connection.execute(text("UPDATE alembic_version SET version_num = '0001'"))
        with pytest.raises(OldShape), filling(engine) as connection:
            copy(source, connection)


def test_what_was_sent_is_never_sent_again_after_a_restore(database: str, tmp_path: Path) -> None:
    """One was sent before the copy, one after it, one never: only a person can know of the last."""
    here, there = tmp_path / "here", place_in(tmp_path, database)
    here.mkdir()
    address, carrier, clock = memory.fresh(here), RecordingCarrier(), Clock()
    carriers = {Platform.TERMINAL: carrier}
    where = Where(database=address, files=here / "files", keys=here / "keys")
    with running(here, carriers, clock, database=address) as desk:
        desk.keep(wrote("mara", "before"))
        drain(desk, clock.now)
        desk.keep(wrote("mara", "after", 2))
        decide_letters(desk, clock.now)
        backup(where, tmp_path / "copy.tar.gz", NOW)
        drain(desk, clock.passes(SECOND))
        desk.keep(wrote("mara", "lost with the disk", 3))
        drain(desk, clock.passes(SECOND))
    assert carrier.said == ["heard before", "heard after", "heard lost with the disk"]

    assert restore(tmp_path / "copy.tar.gz", there) == 1
    there.keys.parent.mkdir(exist_ok=True)
    with running(there.keys.parent, carriers, clock, database=there.database) as again:
        drain(again, clock.passes(60 * SECOND))
        assert again.keep(wrote("mara", "before")) is None, "the platform may bring it again"
        assert again.keep(wrote("mara", "after", 2)) is None
        drain(again, clock.passes(60 * SECOND))
        assert len(carrier.sent) == 3, "nothing that was sent is sent again"
        (waits,) = Outbox(again.ledger).dead()
        assert (waits.key, waits.error) == ("heard", "restored")
        assert Outbox(again.ledger).retry(waits.id)
        drain(again, clock.passes(60 * SECOND))
    assert carrier.said[3:] == ["heard after"], "unless somebody says so"
