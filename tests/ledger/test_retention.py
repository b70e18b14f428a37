"""Words and files of finished work go when their time is over; what lives keeps its own."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

import memory
from bot.terminal.stage import SimClock, open_stage
from crowd import AGENCY, TUESDAY, Crowd, seat
from played import settings_in
from routing.inbound import Attachment, InboundKind
from routing.naming import named
from routing.notices.model import FileFact, Notice, Words
from routing.people import Side
from routing.values import FileId, TextId
from storage import tables as t
from storage.proof import prove
from storage.retention import retain
from storage.views import views
from workers.jobs import retain as job

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SAID = "Kanarienvogel"
YEAR = timedelta(days=365)


@contextmanager
def at_work(folder: Path) -> Iterator[Crowd]:
    """Mara had a newsletter written by Ana; one more is open, and one request came to nothing."""
    made = replace(settings_in(folder, AGENCY), database=memory.fresh(folder), keep_for=YEAR)
    with open_stage(made, SimClock(TUESDAY)) as stage:
        people = Crowd(stage=stage)
        people.joins("mara", Side.CLIENT)
        people.joins("ana", Side.PROVIDER, "newsletter")
        people.joins("ola", Side.OPERATOR)
        asks(people, "finished", 1)
        people.presses("ana", "claim", "T-1")
        brings(people, f"{SAID} finished file")
        people.presses("ana", "deliver", "T-1")
        people.says("ana", f"All done, {SAID} finished")
        people.says("ana", "2 h")
        people.presses("mara", "accept", "T-1")
        yield people


def asks(people: Crowd, what: str, n: int) -> None:
    people.says("mara", "April newsletter by Friday 20 March please")
    people.presses("mara", "go", f"R-{n}")
    people.says("mara", f"The new shop, {SAID} {what}")


def brings(people: Crowd, content: str) -> None:
    from io import BytesIO

    file = Attachment(key="f", name=f"{SAID}.csv", size=len(content))
    more = {"text": "here", "files": (file,), "about": "T-1"}
    inbound = people.stage.inbound(seat("mara"), "brings", InboundKind.WORDS, **more)
    people.stage.runtime.keep_files(inbound, [BytesIO(content.encode())])
    people.stage.settle()


def kept(people: Crowd) -> str:
    """Every text, letter and file name, and what the folder of files holds."""
    runtime = people.stage.runtime
    columns = (t.texts.c.words, t.letters.c.payload, t.files.c.name)
    found = [
        str(row)
        for c in columns
        for row in runtime.ledger.look(lambda x, c=c: x.execute(select(c)).all())
    ]
    runtime.files.sweep(older_than=-runtime.clock().resolution)
    files = [p.read_text() for p in runtime.settings.files.rglob("*") if p.is_file()]
    return "\n".join([*found, *files])


def proven(people: Crowd) -> None:
    runtime = people.stage.runtime
    house = runtime.desk.house  # type: ignore[attr-defined]
    assert prove(runtime.ledger.engine, house, runtime.settings.files) == ()


def test_what_is_finished_is_kept_for_its_time_and_then_gone(tmp_path: Path) -> None:
    with at_work(tmp_path) as people:
        runtime, now = people.stage.runtime, people.stage.clock.now
        assert job(runtime, now + YEAR - timedelta(days=1)) == 0
        assert f"{SAID} finished" in kept(people)
        assert job(runtime, now + YEAR + timedelta(days=1)) > 0
        assert SAID not in kept(people)
        assert job(runtime, now + YEAR + timedelta(days=1)) == 0, "once"
        proven(people)
        assert people.stage.history.tasks(), "that it was done stays"


def test_open_work_keeps_its_words_however_old(tmp_path: Path) -> None:
    with at_work(tmp_path) as people:
        asks(people, "open", 2)
        runtime, now = people.stage.runtime, people.stage.clock.now
        while retain(runtime.ledger, now + YEAR):
            pass
        left = runtime.ledger.look(lambda c: list(c.scalars(select(t.texts.c.words))))
        assert f"The new shop, {SAID} open" in left
        assert f"The new shop, {SAID} finished" not in left
        proven(people)


def test_a_request_that_came_to_nothing_is_kept_no_longer(tmp_path: Path) -> None:
    with at_work(tmp_path) as people:
        people.says("mara", f"April newsletter by Friday 20 March, {SAID} dropped")
        people.presses("mara", "cancel", "R-2")
        runtime, now = people.stage.runtime, people.stage.clock.now
        assert f"{SAID} dropped" in kept(people)
        while retain(runtime.ledger, now + YEAR):
            pass
        assert SAID not in kept(people)
        proven(people)


def test_without_a_setting_everything_is_kept(tmp_path: Path) -> None:
    with at_work(tmp_path) as people:
        runtime = people.stage.runtime
        runtime.settings = replace(runtime.settings, keep_for=None)
        assert job(runtime, people.stage.clock.now + 9 * YEAR) == 0
        assert f"{SAID} finished" in kept(people)


def test_who_was_given_a_file_is_known_until_then(tmp_path: Path) -> None:
    with at_work(tmp_path) as people:
        runtime, now = people.stage.runtime, people.stage.clock.now
        ana = people.who("ana").id
        (one,) = views(runtime.ledger)
        assert (one.person, one.how, one.name) == (ana, "chat", f"{SAID}.csv")
        assert views(runtime.ledger, person=people.who("mara").id) == ()
        assert len(views(runtime.ledger, file=one.file, person=ana)) == 1
        job(runtime, now + YEAR + timedelta(days=1))
        assert views(runtime.ledger) == ()


@pytest.mark.sqlite
def test_what_a_value_names_is_found_by_its_types() -> None:
    facts = {"said": Words(text=TextId(7)), "file": FileFact(file=FileId(8)), "n": 7}
    notice = Notice(key="x", facts=facts, files=(FileId(9),))
    assert set(named(notice, TextId)) == {7}
    assert set(named(notice, FileId)) == {8, 9}
    assert list(named((1, 2), TextId, tuple[TextId, ...])) == [1, 2]
    assert list(named({3: 4}, TextId, dict[int, TextId])) == [4]
    assert list(named((5, 6), TextId, str | tuple[TextId, ...])) == [5, 6]
    assert list(named((5, 6), TextId, object)) == [], "numbers of which nothing is said are none"
    assert list(named(None, TextId, TextId | None)) == []
