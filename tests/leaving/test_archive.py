"""The archive comes into the chat as one file: of an owner the firm's, of a member their own."""

from __future__ import annotations

import zipfile
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from chatting import AGENCY
from played import ended
from storage import tables as t
from storage.archives import Wanted, old_archives, wanted_archives
from storage.erasure import erase_person
from storage.files import FileStore
from workers.runtime import Access, open_ledger

if TYPE_CHECKING:
    from pathlib import Path

    from bot.terminal.player import Played

FAR = datetime(2030, 1, 1, tzinfo=UTC)
STATEMENT = "date,description,amount\n2026-02-01,Rent,-900\n"
PLAY = f"""now: 2026-03-11T10:20 Europe/Berlin
catalogue: {AGENCY}
person: mara client zone=Europe/Lisbon lang=en on=telegram firm="Lind Consulting"
person: joao client zone=Europe/Lisbon lang=es on=slack firm="Lind Consulting" position=member
person: eve client zone=Europe/Lisbon lang=en on=slack firm="Eve & Co"
person: ana provider services=bookkeeping zone=Europe/Berlin lang=de on=slack
person: ola operator lang=en on=slack
---
mara> services
mara> [open.bookkeeping]
mara> February books by Friday noon +file mara.csv
mara> [go]
ana> [claim] T-1
ana> [note] T-1
ana> Slow payer.
ana> [deliver] T-1
ana> Hers all matched.
ana> 0
ana> [took.60]
mara> [accept] T-1
joao> January books by next Friday +file joao.csv
joao> [go]
mara> [approve] T-2
ana> [claim] T-2
eve> January books by Friday noon +file eve.csv
eve> [go]
ana> [claim] T-3
ana> (T-3) Only for Eve.
mara> I'm leaving
mara> [leave_archive]
< mara: archive [person]
joao> me voy
joao> [leave_archive]
< joao: archive [person]
ana> Ich gehe
ana> [leave_archive]
< ana: archive [person]
"""


@pytest.fixture(scope="module")
def play(tmp_path_factory: pytest.TempPathFactory) -> Played:
    folder: Path = tmp_path_factory.mktemp("archives")
    for name in ("mara", "joao", "eve"):
        (folder / f"{name}.csv").write_text(f"{STATEMENT}2026-02-02,{name},-1\n")
    path = folder / "leaving.txt"
    path.write_text(PLAY)
    return ended(path, folder)


def archives(play: Played) -> list[dict[str, str]]:
    """Every archive that was made, each as the files within it."""
    with open_ledger(play.settings, Access.READ) as ledger:
        store = FileStore(play.settings.files, ledger.engine)
        with ledger.engine.connect() as connection:
            mine = t.files.c.source.like("archive.%")
            ids = connection.scalars(select(t.files.c.id).where(mine).order_by(t.files.c.id)).all()
        found = []
        for id in ids:
            with store.open(id) as content, zipfile.ZipFile(content) as packed:
                names = packed.namelist()
                found.append({name: packed.read(name).decode("utf-8", "replace") for name in names})
        return found


@pytest.mark.slow
@pytest.mark.desk
def test_each_gets_what_is_theirs_and_nothing_of_others(play: Played) -> None:
    mara, joao, ana = archives(play)
    owner, member, provider = ("".join(one.values()) for one in (mara, joao, ana))
    assert "Hers all matched." in owner
    assert any(name.startswith("statements/") for name in mara)
    assert "mara" in owner
    assert "joao" in owner
    assert "joao" in member
    assert "Hers all matched." not in member
    assert not any(name.startswith(("statements/", "notes")) for name in joao)
    for one in (owner, member):
        assert "Only for Eve." not in one
        assert "Slow payer." not in one
    assert "Slow payer." in provider
    assert "Only for Eve." in provider
    assert "copies.txt" in mara


@pytest.mark.slow
@pytest.mark.desk
def test_it_goes_when_its_time_is_over_or_its_person_is_forgotten(play: Played) -> None:
    with open_ledger(play.settings, Access.RUN) as ledger:

        def old(now: datetime) -> tuple[Wanted, ...]:
            return ledger.look(lambda connection: old_archives(connection, now))

        assert ledger.look(wanted_archives) == ()
        until = max(one.until for one in old(FAR))
        assert old(until - timedelta(days=1)) == ()
        first = min(old(until), key=lambda one: one.file)
        with ledger.engine.begin() as connection:
            erase_person(connection, first.person, until)
        left = old(until)
        assert len(left) == 2
        assert first not in left
