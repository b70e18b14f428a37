"""How soon figures are there: a client's month, the operator's quarter, and all of it.

    make bench-figures ARGS="--tasks 1000000 --days 1000"

Facts of that many tasks are laid into a real database, SQLite and PostgreSQL, spread over the days.
Each report is taken beside the same rows fetched by the bare driver; the best of five, after one
that warms up. A busy machine says little. `--peer` sets the same beside django-helpdesk's page of
statistics over as many tickets, in SQLite, where `make .venv-peer/.ready` brought it.
"""

from __future__ import annotations

import argparse
import sqlite3
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import numpy as np
import psycopg

from routing.figures import Facts, Span, Wanted, report
from routing.figures.columns import record_type
from routing.figures.packed import EPOCH, MICROSECOND, pack
from routing.task import TaskState
from routing.values import PartyId, ServiceKey, TaskId
from storage.blocks import fold_facts
from storage.engine import open_engine
from storage.figures import read_facts
from storage.ledger import SqlLedger
from storage.migrate import upgrade

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from sqlalchemy import Engine

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "support"))

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
CLIENTS, PROVIDERS, SERVICES = 500, 40, ("books", "newsletter", "calls", "site")
ROWS = ("task_id", "client_id", "provider_id", "service", "counted_at", "open", "record", "replied")
OPEN_EVERY = 100
"""One task of so many is open."""


def _likeness() -> tuple[bytes, bytes]:
    """A task as it usually goes, packed; and the same while it is open."""
    at = NOW - 40 * HOUR
    facts = Facts(
        task=TaskId(1),
        client=PartyId(1),
        provider=PartyId(1),
        service=ServiceKey("books"),
        state=TaskState.ACCEPTED,
        opened_at=at,
        until_at=at + 30 * HOUR,
        complete_at=at + HOUR,
        queued_at=at + HOUR,
        claimed_at=at + 2 * HOUR,
        first_word_at=at + 3 * HOUR,
        delivered_at=at + 26 * HOUR,
        accepted_at=at + 30 * HOUR,
        closed_at=at + 30 * HOUR,
        promise_at=at + 28 * HOUR,
        due_at=at + 28 * HOUR,
        due_then_at=at + 28 * HOUR,
        seconds={"provider.open": 28800, "provider.off": 57600, "client.open": 3600},
        turnaround_open_for=9 * HOUR,
        turnaround_net_for=8 * HOUR,
        worked_for=8 * HOUR,
        late_for=timedelta(0),
        deliveries=1,
        offers_taken=1,
        rating=5,
    )
    open_one = Facts(
        task=TaskId(1),
        client=PartyId(1),
        service=ServiceKey("books"),
        state=TaskState.WORKING,
        opened_at=at,
        until_at=at,
        complete_at=at,
        due_at=NOW,
    )
    return pack(facts).record, pack(open_one).record


def rows(tasks: int, days: int) -> Iterator[tuple[object, ...]]:
    """Give the rows of facts, spread evenly over so many days until now."""
    chance = np.random.default_rng(7)
    done, waits = (np.frombuffer(record, record_type()) for record in _likeness())
    backs = np.sort(chance.integers(0, days * 86_400_000_000, tasks))[::-1]
    longer = chance.integers(0, 200 * 3_600_000_000, tasks)
    clients = chance.integers(1, CLIENTS + 1, tasks)
    for n in range(tasks):
        is_open = n % OPEN_EVERY == 0
        made = (waits if is_open else done).copy()
        made["task"], made["client"] = n + 1, clients[n]
        if not is_open:
            for name in ("delivered_at", "accepted_at", "closed_at"):
                made[name] += longer[n] - backs[n]
            for name in ("opened_at", "complete_at", "queued_at", "claimed_at", "promise_at"):
                made[name] -= backs[n]
            made["worked_for"] += longer[n] // 3
        counted = None if is_open else EPOCH + int(made["delivered_at"][0]) * MICROSECOND
        yield (
            n + 1,
            int(clients[n]),
            None if is_open else n % PROVIDERS + 1,
            SERVICES[n % len(SERVICES)],
            counted,
            is_open,
            made.tobytes(),
            (1800).to_bytes(4, "little"),
        )


def fill_sqlite(path: Path, tasks: int, days: int) -> None:
    """Lay the rows into the file."""
    held = sqlite3.connect(path)
    values = (
        (*row[:4], row[4] and f"{row[4]:%Y-%m-%d %H:%M:%S.%f}", *row[5:])  # type: ignore[str-format]
        for row in rows(tasks, days)
    )
    marks = ",".join("?" * len(ROWS))
    held.execute("PRAGMA synchronous = OFF")
    held.executemany(f"INSERT INTO facts ({','.join(ROWS)}) VALUES ({marks})", values)
    held.commit()
    held.execute("ANALYZE")
    held.commit()
    held.close()


def fill_postgres(url: str, tasks: int, days: int) -> None:
    """Lay the rows into the database; their tasks are not needed for reading."""
    with psycopg.connect(url, autocommit=True) as held:
        held.execute("ALTER TABLE facts DROP CONSTRAINT fk_facts_task_id_tasks")
        with held.cursor().copy(f"COPY facts ({','.join(ROWS)}) FROM STDIN") as copy:
            for row in rows(tasks, days):
                copy.write_row(row)
        held.execute("VACUUM ANALYZE facts")


def fold(engine: Engine) -> None:
    """Lay what is finished into blocks, as the desk's own job does."""
    ledger, begun, blocks = SqlLedger(engine), time.perf_counter(), 0
    while fold_facts(ledger.turns):
        blocks += 1
    took = 1000 * (time.perf_counter() - begun)
    print(f"{blocks} blocks, each made in {took / max(blocks, 1):.0f} ms")


CASES = {
    "one client, 30 days": (Wanted(client=PartyId(7), span=Span(start=NOW - timedelta(30))), 50),
    "the operator, 90 days": (Wanted(span=Span(start=NOW - timedelta(90))), 500),
}


def best(
    work: Callable[[], object], times: int = 5, clock: Callable[[], float] = time.perf_counter
) -> float:
    """The quickest of some tries, in milliseconds."""
    work()
    found = []
    for _ in range(times):
        begun = clock()
        work()
        found.append(clock() - begun)
    return 1000 * min(found)


def asked(engine: Engine, wanted: Wanted) -> int:
    """Take a report as a screen does; give how many tasks it tells of."""
    with engine.connect() as connection:
        columns = read_facts(connection, wanted)
    return report(columns, NOW, by=None, span=wanted.span).all.counts.tasks


_SQL = "SELECT record, service, replied, more FROM facts WHERE {}"


def bare(fetch: Callable[[str, Sequence[object]], object], wanted: Wanted, mark: str) -> None:
    """Fetch the same rows by the driver alone."""
    start = wanted.span.start
    assert start is not None
    since: object = start if mark == "%s" else f"{start:%Y-%m-%d %H:%M:%S.%f}"
    mine = "" if wanted.client is None else f"client_id = {int(wanted.client)} AND "
    fetch(_SQL.format(f"{mine}counted_at >= {mark}"), (since,))
    fetch(_SQL.format(f"{mine}open AND (counted_at IS NULL OR counted_at < {mark})"), (since,))


def measure(name: str, engine: Engine, fetch: Callable[[str, Sequence[object]], object]) -> None:
    """Print both cases of one database."""
    mark = "?" if name == "SQLite" else "%s"
    for title, (wanted, goal) in CASES.items():
        took = best(lambda wanted=wanted: asked(engine, wanted))  # type: ignore[misc]
        raw = best(lambda wanted=wanted: bare(fetch, wanted, mark))  # type: ignore[misc]
        n = asked(engine, wanted)
        print(
            f"{name:10} {title:22} {n:7} tasks  {took:7.1f} ms (goal {goal})"
            f"  driver {raw:7.1f} ms  {took / raw:.2f} times"
        )


PEER = {
    "the last 90 days": (Wanted(span=Span(start=NOW - timedelta(90))), 200),
    "all of them": (Wanted(), 80),
}
"""What is set beside the peer's page, which always tells of all, and how many times sooner."""


def measure_peer(engine: Engine, tasks: int, days: int) -> None:
    """Print how much sooner a report is there than the peer's page, both in processor time."""
    from benchmarks.floors.helpdesk import pages

    with TemporaryDirectory() as folder, pages(Path(folder), tasks, days) as shown:
        page = 1000 * min(shown(2))
        for title, (wanted, goal) in PEER.items():
            took = best(lambda wanted=wanted: asked(engine, wanted), clock=time.process_time)  # type: ignore[misc]
            print(
                f"{title:22} {took:7.1f} ms  django-helpdesk's page {page:8.0f} ms"
                f"  {page / took:.0f} times sooner (goal {goal})"
            )


def main() -> None:
    """Fill and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tasks", type=int, default=100_000)
    parser.add_argument("--days", type=int, default=300)
    parser.add_argument("--only", choices=["sqlite", "postgresql"])
    parser.add_argument("--peer", action="store_true", help="beside django-helpdesk alone")
    said = parser.parse_args()
    if said.only != "postgresql":
        with TemporaryDirectory() as folder:
            path = Path(folder) / "desk.db"
            engine = open_engine(f"sqlite:///{path}")
            upgrade(engine)
            fill_sqlite(path, said.tasks, said.days)
            fold(engine)
            held = sqlite3.connect(path)
            if said.peer:
                measure_peer(engine, said.tasks, said.days)
            else:
                measure("SQLite", engine, lambda sql, values: held.execute(sql, values).fetchall())
            engine.dispose()
    if said.peer:
        return
    if said.only != "sqlite":
        from servers import start_postgres, stop

        with TemporaryDirectory() as folder:
            server = start_postgres(Path(folder))
            try:
                _measure_postgres(server.url, said.tasks, said.days)
            finally:
                stop(server)


def _measure_postgres(url: str, tasks: int, days: int) -> None:
    engine = open_engine(url)
    upgrade(engine)
    fill_postgres(url, tasks, days)
    fold(engine)
    with psycopg.connect(url) as held:
        measure(
            "PostgreSQL",
            engine,
            lambda sql, values: held.execute(sql, values).fetchall(),  # type: ignore[arg-type]
        )
    engine.dispose()


if __name__ == "__main__":
    main()
