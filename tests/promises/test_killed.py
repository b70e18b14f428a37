"""`kill -9` at fifty random moments of the main transcript: each play comes to the same end.

A play is killed, goes on, and is killed again further on, until it ends; from every such moment a
copy is played to its end without more trouble, and compared with a play that nobody disturbed.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING, Any

import pytest

from fault_table import DUPLICATES, RUNS
from played import ROOT, SCENARIOS
from storage import tables as t
from storage.engine import open_engine

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from sqlalchemy import Connection

MAIN = SCENARIOS / "main.txt"
SUPPORT = ROOT / "tests" / "support"
FULL = bool(os.environ.get("OUTDESK_TEST_FULL"))
MOMENTS = 50 if FULL else 6
SEED = 20261122
KILLED = -9
AT_ONCE = 2 if FULL else 1
POINTS = {
    "before-keep": 8,
    "after-keep": 8,
    "before-decide": 8,
    "mid-decide": 8,
    "after-decide": 8,
    "mid-timer": 3,
    "before-send": 14,
    "after-send": 14,
    "after-sent": 14,
}
"""Where a play may be killed, and in which pass at the latest, counted from where it goes on."""


class Theatre:
    """A process whose forks play the transcript."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        path = os.pathsep.join((str(ROOT), str(SUPPORT)))
        self.process = subprocess.Popen(
            [sys.executable, str(SUPPORT / "killable_play.py"), str(MAIN)],
            env={**os.environ, "PYTHONPATH": path},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def play(self, name: str, **how: str | float) -> tuple[int, float]:
        """Play on the database of that name from wherever it is; give the exit code and seconds."""
        job = {"play": str(MAIN), "db": str(self.db(name)), "out": str(self.out(name)), **how}
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(f"{json.dumps(job)}\n")
        self.process.stdin.flush()
        ended = json.loads(self.process.stdout.readline())
        return ended["code"], ended["took"]

    def db(self, name: str) -> Path:
        return self.folder / f"{name}.db"

    def out(self, name: str) -> Path:
        return self.folder / f"{name}.out"

    def copy(self, name: str, to: str) -> None:
        """Put a play that was killed aside, as it lies on the disk."""
        for path in self.folder.glob(f"{name}.*"):
            copied = self.folder / (to + path.name.removeprefix(name))
            if path.is_dir():
                shutil.copytree(path, copied)
            else:
                shutil.copyfile(path, copied)

    def close(self) -> None:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.close()
        self.process.wait(30)
        self.process.stdout.close()


@dataclass(frozen=True, kw_only=True)
class Memory:
    """What a desk's memory came to: nothing in it depends on when the machine did it."""

    states: list[Any]
    events: list[Any]
    facts: list[Any]
    notices: list[Any]
    undone: list[Any]
    repeats: frozenset[int]


def remembered(db: Path) -> Memory:
    engine = open_engine(f"sqlite:///{db}")
    with engine.connect() as look:
        memory = Memory(
            states=[
                _rows(look, table, ("id", "version", "state"))
                for table in (t.tasks, t.requests, t.persons, t.parties, t.arrangements)
            ],
            events=_rows(look, t.events, _EVENT),
            facts=_rows(look, t.facts, ("task_id", "record")),
            notices=_rows(look, t.outbox, _NOTICE),
            undone=[row for row in _rows(look, t.outbox, ("id", "state")) if row[1] not in _OUT],
            repeats=frozenset(id for id, twice in _rows(look, t.outbox, ("id", "repeat")) if twice),
        )
    engine.dispose()
    return memory


_EVENT = [
    "about_kind",
    "about_id",
    "n",
    "type",
    "body_version",
    "body",
    "happened_at",
    "recorded_at",
    "actor_id",
    "via",
    "letter_id",
    "timer_id",
    "catalogue",
]
_NOTICE = [
    "id",
    "cause_kind",
    "cause_id",
    "n",
    "person_id",
    "about_kind",
    "about_id",
    "mode",
    "key",
    "rings",
    "notice",
    "edit",
]
_OUT = ("sent", "skipped")


def _rows(look: Connection, table: Any, names: Sequence[str]) -> list[Any]:
    columns = [table.c[name] for name in names]
    rows = look.execute(table.select().with_only_columns(*columns).order_by(*table.primary_key))
    return [tuple(_plain(value) for value in row) for row in rows]


def _plain(value: Any) -> Any:
    return json.dumps(value, sort_keys=True) if isinstance(value, dict | list) else value


def in_flight(db: Path) -> frozenset[int]:
    """The rows that were being sent when the process died."""
    if not db.exists():
        return frozenset()
    engine = open_engine(f"sqlite:///{db}")
    with engine.connect() as look:
        there = look.dialect.has_table(look, "outbox")
        rows = _rows(look, t.outbox, ("id", "state")) if there else []
    engine.dispose()
    return frozenset(id for id, state in rows if state == "in_flight")


def delivered(out: Path) -> Counter[str]:
    """Every delivery, as it was seen by who got it; that it says it is a repeat left out."""
    found = [json.loads(line) for line in out.read_text().splitlines()]
    for one in found:
        one.pop("repeat", None)
    return Counter(json.dumps(one, sort_keys=True) for one in found)


@pytest.fixture(name="theatres", scope="module")
def _theatres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Theatre]]:
    folder = tmp_path_factory.mktemp("killed")
    theatres = [Theatre(folder) for _ in range(AT_ONCE)]
    yield theatres
    for theatre in theatres:
        theatre.close()


def moment(random: Random, lasts: float) -> dict[str, str | float]:
    """Somewhere in the next part of the play: two of three times at a crash point."""
    if random.random() < 1 / 3:
        return {"after": random.uniform(0.05, 0.2 * lasts)}
    point = random.choice(sorted(POINTS))
    return {"crash": f"{point}:{random.randint(1, POINTS[point])}"}


@dataclass(frozen=True, kw_only=True)
class Undisturbed:
    """How a play ends that nobody kills, and how many seconds it lasts."""

    memory: Memory
    said: Counter[str]
    lasts: float


@pytest.mark.slow
def test_a_play_killed_at_any_moment_comes_to_the_same_end(
    theatres: list[Theatre],
    capsys: pytest.CaptureFixture[str],
    record_property: Callable[[str, object], None],
) -> None:
    same = undisturbed(theatres[0])
    with ThreadPoolExecutor(AT_ONCE) as pool:
        told = pool.map(lambda n: killed_often(theatres[n], n, same), range(AT_ONCE))
        twice = sum(told)
    record_property(RUNS, MOMENTS)
    record_property(DUPLICATES, twice)
    with capsys.disabled():
        print(f"\n{MOMENTS} kills; {twice} messages came twice, all in flight when the desk died")


def undisturbed(theatre: Theatre) -> Undisturbed:
    code, lasts = theatre.play("undisturbed")
    assert code == 0, theatre.out("undisturbed").read_text()
    memory = remembered(theatre.db("undisturbed"))
    assert not memory.undone
    assert not memory.repeats
    said = delivered(theatre.out("undisturbed"))
    return Undisturbed(memory=memory, said=said, lasts=lasts)


def killed_often(theatre: Theatre, n: int, same: Undisturbed) -> int:
    """Kill plays until this theatre's share is done; give how many messages came twice."""
    random, left, twice = Random(SEED + n), MOMENTS // AT_ONCE, 0
    while left:
        name, hows, doubtful = f"{n}-{left}", list[dict[str, str | float]](), frozenset[int]()
        while left:
            hows.append(moment(random, same.lasts))
            code, _ = theatre.play(name, **hows[-1])
            if code == 0:
                break
            assert code == KILLED, theatre.out(name).read_text()[-3000:]
            left, doubtful = left - 1, doubtful | in_flight(theatre.db(name))
            twice += _comes_to_its_end(theatre, name, hows, doubtful, same)
    return twice


def _comes_to_its_end(
    theatre: Theatre,
    name: str,
    hows: list[dict[str, str | float]],
    doubtful: frozenset[int],
    same: Undisturbed,
) -> int:
    """Play a copy to its end and compare; give how many messages came twice since the last kill."""
    copy = f"{name}-{len(hows)}"
    theatre.copy(name, copy)
    before = delivered(theatre.out(copy)) - same.said
    code, _ = theatre.play(copy)
    assert code == 0, f"{hows}\n{theatre.out(copy).read_text()[-3000:]}"
    _same_memory(hows, remembered(theatre.db(copy)), same.memory, doubtful)
    said = delivered(theatre.out(copy))
    assert not same.said - said, hows
    assert not set(said) - set(same.said), hows
    assert (said - same.said).total() <= len(doubtful), hows
    return (said - same.said - before).total()


def _same_memory(hows: object, after: Memory, same: Memory, doubtful: frozenset[int]) -> None:
    assert after.states == same.states, hows
    assert after.events == same.events, hows
    assert after.facts == same.facts, hows
    assert after.notices == same.notices, hows
    assert not after.undone, hows
    assert after.repeats <= doubtful, hows
