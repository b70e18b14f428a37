"""Who asks to be forgotten is: no name, word or file of theirs is left, and all adds up."""

from __future__ import annotations

import json
import zipfile
from contextlib import contextmanager
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner
from sqlalchemy import select

from bot.cli import main
from crowd import AGENCY, crowd, seat
from routing.inbound import Account, Attachment, Inbound, InboundKind, Place, Platform
from routing.people import Side, Standing
from storage import tables as t
from storage.portrait import export
from storage.proof import prove

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from crowd import Crowd

MARA, ANA, CANARY = "Marakeet", "Anatole", "Kanarienvogel"


@pytest.fixture
def people(tmp_path: Path) -> Iterator[Crowd]:
    """Mara had her books done by Ana, with words and a file each way."""
    with lived(tmp_path) as found:
        yield found


@contextmanager
def lived(folder: Path) -> Iterator[Crowd]:
    with crowd(folder) as people:
        people.joins(MARA, Side.CLIENT)
        people.joins(ANA, Side.PROVIDER, "newsletter")
        people.joins("ola", Side.OPERATOR)
        people.says(MARA, f"April newsletter by Friday 20 March please, {CANARY}")
        people.presses(MARA, "go", "R-1")
        people.says(MARA, f"The new shop, {CANARY}")
        brings(people, MARA, f"{CANARY}.csv", f"date,{CANARY}\n1,2\n")
        people.presses(ANA, "claim", "T-1")
        people.says(ANA, f"Which account, {CANARY}?", about="T-1")
        people.says(MARA, f"The blue one, {CANARY}", about="T-1")
        yield people


def brings(people: Crowd, name: str, file: str, content: str) -> None:
    stage, n = people.stage, next(people.numbers)
    attachment = Attachment(key=f"f{n}", name=file, size=len(content))
    inbound = stage.inbound(
        seat(name), f"brings-{n}", InboundKind.WORDS, text="here", files=(attachment,), about="T-1"
    )
    stage.runtime.keep_files(inbound, [BytesIO(content.encode())])
    stage.settle()


def finish(people: Crowd) -> None:
    people.presses(ANA, "deliver", "T-1")
    people.says(ANA, f"All done, {CANARY}")
    people.says(ANA, "2 h")
    people.presses(MARA, "accept", "T-1")


def order(people: Crowd, command: str, person: int) -> None:
    """Give an order as the command line does."""
    stage = people.stage
    stage.keep(
        Inbound(
            key=f"{command}-{person}",
            account=Account(platform=Platform.CLI, user="outdesk"),
            place=Place(platform=Platform.CLI, chat="outdesk"),
            kind=InboundKind.COMMAND,
            sent_at=stage.clock.now,
            command=command,
            fields={"person": f"P-{person}"},
        )
    )


def dump(people: Crowd) -> str:
    """Every value of every row, and every file."""
    runtime = people.stage.runtime
    with runtime.ledger.engine.connect() as connection:
        rows = [
            str(dict(row))
            for table in t.metadata.sorted_tables
            for row in connection.execute(select(table)).mappings()
        ]
    runtime.files.sweep(older_than=-runtime.clock().resolution)
    kept = [path.read_text() for path in runtime.settings.files.rglob("*") if path.is_file()]
    return "\n".join([*rows, *kept])


def told(people: Crowd) -> list[str]:
    return [one.notice.key for one in people.stage.history.told()]


@pytest.mark.parametrize("name", [MARA, ANA])
def test_nothing_that_names_or_quotes_somebody_forgotten_is_left(people: Crowd, name: str) -> None:
    finish(people)
    who = people.who(name)
    with people.stage.runtime.ledger.engine.connect() as connection:
        before = connection.execute(select(t.events.c.hash).order_by(t.events.c.id)).all()
    order(people, "forget", who.id)
    assert told(people)[-1] == "forgotten"
    left = dump(people)
    assert name not in left
    assert name.lower() not in left.lower()
    if name == MARA:
        assert f"date,{CANARY}" not in left, "her file is gone"
        assert f"The blue one, {CANARY}" not in left
    runtime = people.stage.runtime
    assert prove(runtime.ledger.engine, runtime.desk.house, runtime.settings.files) == ()
    with runtime.ledger.engine.connect() as connection:
        after = connection.execute(select(t.events.c.hash).order_by(t.events.c.id)).all()
    assert after[: len(before)] == before, "what happened stays"
    assert people.stage.person(seat(name)) is None
    found = runtime.ledger.read(lambda reads: reads.person(who.id))
    assert found.standing == Standing.LEFT


def test_who_still_has_open_work_is_not_forgotten_yet(people: Crowd) -> None:
    for name in (MARA, ANA):
        order(people, "forget", people.who(name).id)
        assert told(people)[-1] == "refused.has_tasks"
    assert people.stage.person(seat(MARA)) is not None
    order(people, "forget", people.who("ola").id)
    assert told(people)[-1] == "refused.last_operator"


def test_the_desk_goes_on_for_everybody_else(people: Crowd) -> None:
    finish(people)
    order(people, "forget", people.who(MARA).id)
    people.joins("tom", Side.CLIENT)
    people.says("tom", "April newsletter by Friday 27 March please")
    people.presses("tom", "go", "R-2")
    people.says("tom", "The new shop")
    people.presses(ANA, "claim", "T-2")
    assert "working" in {task.state.value for task in people.stage.history.tasks()}


def test_what_is_kept_of_somebody_is_given_to_them_in_one_archive(
    people: Crowd, tmp_path: Path
) -> None:
    finish(people)
    runtime, archive = people.stage.runtime, tmp_path / "mara.zip"
    who = people.who(MARA)
    counts = export(runtime.ledger.engine, runtime.settings.files, who.id, archive)
    assert archive.stat().st_mode & 0o777 == 0o600
    assert counts["files"] == 1
    with zipfile.ZipFile(archive) as found:
        names = set(found.namelist())
        parts = {n: found.read(n).decode() for n in names}
    assert {"person.json", "words.json", "letters.json", "told.json", "files/F-1.csv"} <= names
    assert parts["files/F-1.csv"].startswith("date,")
    assert f"The blue one, {CANARY}" in parts["words.json"]
    assert f"Which account, {CANARY}?" in parts["told.json"], "what others said to her"
    assert json.loads(parts["person.json"])[0]["name"] == MARA
    assert json.loads(parts["tasks.json"])[0]["id"] == 1
    assert ANA not in "".join(parts.values()), "nobody else is named"
    with pytest.raises(FileExistsError):
        export(runtime.ledger.engine, runtime.settings.files, who.id, archive)


def test_both_are_commands_that_find_people_by_name_or_number(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with lived(tmp_path) as people:
        finish(people)
        database = people.stage.runtime.settings.database
        files = people.stage.runtime.settings.files
    monkeypatch.setenv("OUTDESK_HOME", str(tmp_path))
    monkeypatch.setenv("OUTDESK_CATALOGUE", str(AGENCY))
    monkeypatch.setenv("OUTDESK_DATABASE", database)
    monkeypatch.setenv("OUTDESK_FILES", str(files))

    def said(*arguments: str, typed: str = "") -> str:
        return CliRunner().invoke(main, arguments, input=typed).output

    assert "1 files" in said("disclose", MARA.lower(), str(tmp_path / "mara.zip"))
    assert "There is nobody of that name." in said("disclose", "nobody", str(tmp_path / "x.zip"))
    assert "Aborted" in said("forget", MARA, typed="n\n")
    assert "is forgotten" in said("forget", MARA, typed="y\n")
    assert "There is nobody of that name." in said("forget", MARA)
