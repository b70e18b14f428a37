"""`kill -9` at fifty random moments of the main transcript: each play comes to the same end."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING, Any

import pytest

from played import ROOT, SCENARIOS
from storage import tables as t
from storage.engine import open_engine

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from sqlalchemy import Connection

MAIN = SCENARIOS / "main.txt"
SUPPORT = ROOT / "tests" / "support"
MOMENTS = 50
SEED = 20261122
KILLED = -9
AT_ONCE = 2
POINTS = {
    "before-keep": "letters",
    "after-keep": "letters",
    "before-decide": "letters",
    "mid-decide": "letters",
    "after-decide": "letters",
    "mid-timer": "timers",
    "before-send": "sent",
    "after-send": "sent",
    "after-sent": "sent",
}
"""Where a play may be killed, and what is counted there."""


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
            facts=_rows(look, t.facts, ("task_id", "body")),
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


def moments(counts: Mapping[str, int], lasts: float) -> list[dict[str, str | float]]:
    """Fifty moments: two of three at a crash point in some pass, the others at any time at all."""
    random = Random(SEED)
    points = sorted(POINTS)
    found: list[dict[str, str | float]] = []
    for n in range(MOMENTS):
        if n % 3 == 2:
            found.append({"after": random.uniform(0.03, 0.9 * lasts)})
            continue
        point = random.choice(points)
        found.append({"crash": f"{point}:{random.randint(1, counts[POINTS[point]])}"})
    return found


def counted(db: Path) -> dict[str, int]:
    engine = open_engine(f"sqlite:///{db}")
    with engine.connect() as look:
        sent = [row for row in _rows(look, t.outbox, ("state",)) if row[0] == "sent"]
        fired = [row for row in _rows(look, t.timers, ("state",)) if row[0] == "fired"]
        found = {
            "letters": len(_rows(look, t.letters, ("id",))),
            "sent": len(sent),
            "timers": len(fired),
        }
    engine.dispose()
    return found


@pytest.mark.slow
def test_a_play_killed_at_any_moment_comes_to_the_same_end(theatres: list[Theatre]) -> None:
    first = theatres[0]
    code, lasts = first.play("undisturbed")
    assert code == 0, first.out("undisturbed").read_text()
    same, said = remembered(first.db("undisturbed")), delivered(first.out("undisturbed"))
    assert not same.undone
    assert not same.repeats
    todo = list(enumerate(moments(counted(first.db("undisturbed")), lasts)))

    def each(theatre: Theatre, share: list[tuple[int, dict[str, str | float]]]) -> int:
        return sum(_killed_once(theatre, f"{n}", how, same, said) for n, how in share)

    with ThreadPoolExecutor(AT_ONCE) as pool:
        shares = [todo[n::AT_ONCE] for n in range(AT_ONCE)]
        repeats = sum(pool.map(each, theatres, shares))
    print(f"\n{MOMENTS} kills: {repeats} messages came twice, each in flight when the desk died")


def _killed_once(
    theatre: Theatre, name: str, how: dict[str, str | float], same: Memory, said: Counter[str]
) -> int:
    """Kill one play, go on with it, and give how many rows were sent twice."""
    db, out = theatre.db(name), theatre.out(name)
    while True:
        code, _ = theatre.play(name, **how)
        if code == KILLED:
            break
        # It was quicker than the kill: again, sooner.
        assert code == 0, out.read_text()
        assert "after" in how, how
        how = {"after": float(how["after"]) / 2}
        for path in db.parent.glob(f"{name}.*"):
            path.unlink() if path.is_file() else None
    doubtful = in_flight(db)
    code, _ = theatre.play(name)
    assert code == 0, f"{how}\n{out.read_text()[-3000:]}"
    _same_end(how, remembered(db), same, doubtful)
    twice = delivered(out) - said
    lost, more = said - delivered(out), set(delivered(out)) - set(said)
    assert not lost, (how, *lost, *more)
    assert not more, how
    assert sum(twice.values()) <= len(doubtful), how
    return sum(twice.values())


def _same_end(
    how: Mapping[str, str | float], after: Memory, same: Memory, doubtful: frozenset[int]
) -> None:
    assert after.states == same.states, how
    assert after.events == same.events, how
    assert after.facts == same.facts, how
    assert after.notices == same.notices, how
    assert not after.undone, how
    assert after.repeats <= doubtful, how
