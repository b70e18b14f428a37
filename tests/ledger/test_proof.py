"""Whatever is altered in a desk's memory is found and named, beside a desk that runs.

A whole conversation is played once; each test spoils one thing in a transaction that is undone.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import delete, func, insert, select, update

import memory
from bot.terminal.player import play
from bot.terminal.transcript import read_transcript
from crowd import crowd
from played import SCENARIOS, settings_in
from routing.figures.packed import pack, unpack
from routing.house import House
from routing.people import Side
from routing.values import TaskId
from storage import tables as t
from storage.bodies import link
from storage.engine import open_engine, writing
from storage.figures import facts_columns, facts_row
from storage.proof import Proof, prove
from workers.settings import load_catalogue

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from sqlalchemy import Connection, Engine

    from routing.figures import Facts
    from storage.verify import Difference


class Lived:
    """A desk's memory after a conversation, to be spoilt and proven."""

    def __init__(self, engine: Engine, house: House, files: Path) -> None:
        self.engine, self.house, self.files = engine, house, files

    @contextmanager
    def spoilt(self) -> Iterator[Connection]:
        with writing(self.engine.connect()) as connection:
            transaction = connection.begin()
            yield connection
            transaction.rollback()

    def found(self, connection: Connection) -> list[Difference]:
        return list(self.over(connection).differences())

    def over(self, connection: Connection) -> Proof:
        return Proof(connection, self.house, self.files)

    def told(self, connection: Connection) -> set[tuple[str, str, str]]:
        return {(one.about.ref, one.what, one.detail) for one in self.found(connection)}


@pytest.fixture(scope="module")
def lived(database: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lived]:
    folder = tmp_path_factory.mktemp("lived")
    transcript = read_transcript(SCENARIOS / "main.txt")
    assert transcript.header.catalogue is not None
    settings = settings_in(folder, transcript.header.catalogue)
    settings = replace(settings, database=memory.fresh(folder))
    play(transcript, settings, show=lambda shown: None)
    engine = open_engine(settings.database)
    house = House(catalogue=load_catalogue(settings.catalogue))
    yield Lived(engine, house, settings.files)
    engine.dispose()


def test_a_desk_that_nobody_touched_is_as_its_events_say(lived: Lived) -> None:
    assert prove(lived.engine, lived.house, lived.files) == ()


@pytest.mark.parametrize(
    "change",
    [
        {"type": "Started"},
        {"body": {"n": 2}},
        {"actor_id": 77},
        {"via": "cli"},
        {"model": "another"},
        {"catalogue": "0" * 64},
        {"hash": "0" * 64},
        {"recorded_at": func.now()},
        {"letter_id": 1},
    ],
    ids=lambda change: next(iter(change)),
)
def test_one_changed_value_of_one_event_is_named(lived: Lived, change: dict[str, object]) -> None:
    event = (t.events.c.about_kind == "task", t.events.c.about_id == 1, t.events.c.n == 3)
    with lived.spoilt() as connection:
        connection.execute(update(t.events).where(*event).values(**change))
        assert ("T-1", "chain", "") in lived.told(connection)


def test_a_version_of_what_was_learned_that_cannot_be_read_is_named(lived: Lived) -> None:
    row = {"id": 7, "made_at": datetime(2026, 3, 1, tzinfo=UTC), "state": "xyz", "model": "m",
           "catalogue": "c", "lessons": []}  # fmt: skip
    with lived.spoilt() as connection:
        connection.execute(insert(t.heads), row)
        assert [(one.what, one.n) for one in lived.found(connection)] == [("learned_version", 7)]


def test_a_body_with_one_byte_changed_is_named(lived: Lived) -> None:
    event = (t.events.c.about_kind == "task", t.events.c.type == "Opened")
    with lived.spoilt() as connection:
        row = connection.execute(select(t.events).where(*event).limit(1)).mappings().one()
        body = {**row["body"], "client": row["body"]["client"] + 1}
        connection.execute(update(t.events).where(t.events.c.id == row["id"]), {"body": body})
        (found,) = [one for one in lived.found(connection) if one.what == "chain"]
    assert (found.about.id, found.n) == (row["about_id"], row["n"])


def in_turn(lived: Lived) -> bool:
    """Whether units come one after the other, so that no number is ever left out."""
    return lived.engine.dialect.name == "sqlite"


def test_an_event_that_was_dropped_is_named_by_its_number_and_its_place(lived: Lived) -> None:
    event = (t.events.c.about_kind == "task", t.events.c.about_id == 2, t.events.c.n == 2)
    with lived.spoilt() as connection:
        id = connection.scalar(select(t.events.c.id).where(*event))
        connection.execute(delete(t.events).where(*event))
        told = lived.told(connection)
    assert ("T-2", "events", "") in told
    assert (("", "gap", f"event {id}") in told) is in_turn(lived)


def test_the_last_event_that_was_dropped_with_its_row_set_back_leaves_a_gap(lived: Lived) -> None:
    with lived.spoilt() as connection:
        last = connection.scalar(select(func.max(t.events.c.id)))
        connection.execute(delete(t.events).where(t.events.c.id == last))
        assert (("", "gap", f"event {last}") in lived.told(connection)) is in_turn(lived)


def test_a_chain_forged_to_its_end_is_given_away_by_the_row_and_the_seal(lived: Lived) -> None:
    """Who can write may link anew what they altered; what it came to, and the seal, tell."""
    mine = (t.events.c.about_kind == "task", t.events.c.about_id == 1)
    with lived.spoilt() as connection:
        seal = lived.over(connection).seal()
        previous = ""
        rows = connection.execute(select(t.events).where(*mine).order_by(t.events.c.n))
        for row in rows.mappings().all():
            forged = {**row, "actor_id": 77}
            previous = forged["hash"] = link(previous, forged)
            values = {"actor_id": 77, "hash": previous}
            connection.execute(update(t.events).where(t.events.c.id == row["id"]), values)
        assert [(one.what, one.n) for one in lived.found(connection)] == [("chain", 0)]
        connection.execute(update(t.tasks).where(t.tasks.c.id == 1), {"chain": previous})
        assert seal is not None
        number = int(seal.partition("-")[0])
        assert lived.over(connection).seal(number) != seal


def test_the_seal_of_the_past_stays_the_same_while_more_happens(lived: Lived) -> None:
    with lived.spoilt() as connection:
        early = lived.over(connection).seal(5)
        whole = lived.over(connection).seal()
        assert early is not None
        assert early.startswith("5-")
        assert whole != early
        assert lived.over(connection).seal(5) == early
        assert lived.over(connection).seal(10**6) is None


@pytest.mark.parametrize(
    ("table", "values", "what"),
    [
        (t.tasks, {"court": "operator"}, "court"),
        (t.tasks, {"client_id": 99}, "client_id"),
        (t.tasks, {"version": 99}, "version"),
        (t.tasks, {"state": {"id": 1}}, "state"),
        (t.requests, {"request_state": "open"}, "request_state"),
        (t.persons, {"operator": True}, "operator"),
        (t.parties, {"side": "operator"}, "side"),
        (t.arrangements, {"service": "other"}, "service"),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_one_changed_row_is_named_with_its_column(
    lived: Lived, table: object, values: dict[str, object], what: str
) -> None:
    with lived.spoilt() as connection:
        connection.execute(update(table).where(table.c.id == 1).values(**values))
        assert what in {name for _, name, _ in lived.told(connection)}


def test_a_row_that_is_gone_and_one_without_events_are_named(lived: Lived) -> None:
    with lived.spoilt() as connection:
        row = dict(connection.execute(t.arrangements.select().limit(1)).mappings().one())
        connection.execute(delete(t.arrangements).where(t.arrangements.c.id == row["id"]))
        fresh = {**row, "id": 777}
        connection.execute(insert(t.arrangements), fresh)
        told = [(one.about.id, one.what) for one in lived.found(connection)]
    assert (row["id"], "row") in told
    assert (777, "events") in told


def test_an_offer_that_was_changed_is_named(lived: Lived) -> None:
    with lived.spoilt() as connection:
        connection.execute(update(t.offers).where(t.offers.c.task_id == 1).values(n=9))
        assert ("T-1", "offers", "") in lived.told(connection)


def facts_in(connection: Connection) -> Facts:
    row = facts_row(connection, TaskId(1))
    assert row is not None
    return unpack(row)


def spoil_facts(connection: Connection, facts: Facts) -> None:
    connection.execute(update(t.facts).where(t.facts.c.task_id == 1), facts_columns(pack(facts)))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("rounds", 7),
        ("delivered_at", datetime(2026, 1, 1, tzinfo=UTC)),
        ("seconds", {"queue.open": 1}),
    ],
)
def test_a_figure_that_was_changed_is_named(lived: Lived, name: str, value: object) -> None:
    with lived.spoilt() as connection:
        spoil_facts(connection, replace(facts_in(connection), **{name: value}))
        assert ("T-1", "facts", name) in lived.told(connection)


def test_a_record_that_is_none_and_a_column_that_differs_are_named(lived: Lived) -> None:
    with lived.spoilt() as connection:
        connection.execute(update(t.facts).where(t.facts.c.task_id == 1), {"client_id": 99})
        connection.execute(update(t.facts).where(t.facts.c.task_id == 2), {"record": b"short"})
        told = lived.told(connection)
    assert ("T-1", "facts", "client_id") in told
    assert ("T-2", "facts", "record") in told


def test_figures_under_other_hours_are_told_apart_from_wrong_ones(lived: Lived) -> None:
    """Seconds moved between open and off hours of one court follow from somebody's hours."""
    with lived.spoilt() as connection:
        facts = facts_in(connection)
        seconds = dict(facts.seconds)
        court = next(key for key in seconds if key.endswith(".open"))
        other = f"{court.partition('.')[0]}.off"
        seconds[court], seconds[other] = seconds[court] - 1, seconds.get(other, 0) + 1
        spoil_facts(connection, replace(facts, seconds=seconds))
        assert ("T-1", "hours", "seconds") in lived.told(connection)


@pytest.mark.sqlite
def test_numbers_that_were_left_out_are_named_as_a_stretch(lived: Lived) -> None:
    with lived.spoilt() as connection:
        connection.execute(delete(t.timers).where(t.timers.c.id.in_((2, 3))))
        connection.execute(delete(t.outbox).where(t.outbox.c.id == 3))
        told = lived.told(connection)
    assert {("", "gap", "timer 2 to 3"), ("", "gap", "notice 3")} <= told


FIRST_OF_LETTER = t.outbox.c.cause_id == (
    select(func.min(t.outbox.c.cause_id))
    .where(t.outbox.c.n == 2, t.outbox.c.cause_kind == "letter")
    .scalar_subquery()
)


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (
            lambda c: c.execute(delete(t.outbox).where(FIRST_OF_LETTER, t.outbox.c.n == 1)),
            ("", "notices", "letter"),
        ),
        (
            lambda c: c.execute(update(t.texts).where(t.texts.c.id == 1).values(words="other")),
            ("", "words", ""),
        ),
        (
            lambda c: c.execute(
                update(t.letters)
                .where(t.letters.c.id == select(func.max(t.events.c.letter_id)).scalar_subquery())
                .values(decided_at=None)
            ),
            ("", "half_decided", ""),
        ),
    ],
    ids=["notice", "words", "letter"],
)
def test_gaps_in_the_queues_and_altered_words_are_named(
    lived: Lived, spoil: Callable[[Connection], object], told: tuple[str, str, str]
) -> None:
    with lived.spoilt() as connection:
        spoil(connection)
        assert told in lived.told(connection)


def test_words_that_were_erased_are_no_difference(lived: Lived) -> None:
    with lived.spoilt() as connection:
        connection.execute(update(t.texts).values(words=None, salt=None))
        assert lived.told(connection) == set()


def test_a_file_that_is_gone_or_altered_is_named(lived: Lived) -> None:
    with lived.spoilt() as connection:
        blobs = connection.scalars(select(t.files.c.blob).where(t.files.c.state == "ready"))
        path = lived.files / (blobs.first() or "")
        content = path.read_bytes()
        path.write_bytes(content + b"x")
        assert ("", "file_altered", "") in lived.told(connection)
        path.unlink()
        assert ("", "file_gone", "") in lived.told(connection)
        path.write_bytes(content)


@pytest.mark.sqlite
def test_an_open_task_whose_timer_is_gone_is_named(tmp_path: Path) -> None:
    with crowd(tmp_path) as people:
        people.joins("mara", Side.CLIENT)
        people.says("mara", "February books by Friday 20 March please")
        people.presses("mara", "go", "R-1")
        ledger, house = people.stage.runtime.ledger, people.stage.runtime.desk.house
        assert prove(ledger.engine, house, tmp_path) == ()
        with ledger.engine.begin() as connection:
            mine = (t.timers.c.about_kind == "task", t.timers.c.about_id == 1)
            connection.execute(update(t.timers).where(*mine).values(state="disarmed"))
        found = prove(ledger.engine, house, tmp_path)
    assert {(one.about.ref, one.what, one.detail) for one in found} == {("T-1", "timer", "input")}
