"""Each chat action on a desk with very many finished tasks, beside the same on an empty one.

Finished tasks with all that belongs to them are played once for some firms, and copied row by
row, over the thousand days before; nine of ten copies belong to firms and people of their own. How
many in all says BENCH_TASKS; a million needs about twenty gigabytes and some minutes to be made.
"""

from __future__ import annotations

import atexit
import os
import sqlite3
import time
from contextlib import ExitStack, closing, contextmanager
from functools import cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from benchmarks.floors.people import People, ask, clients, come, desk
from benchmarks.floors.row import Row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

TASKS = int(os.environ.get("BENCH_TASKS", "20000"))
FIRMS = 20
PROVIDERS = 4
STRIDE = 100_000
"""Numbers of a copy lie so far above those of the one before."""

DAYS = 1000
OWN_FIRMS, OWN_PROVIDERS = 50, 10
_ABOUT = "about_kind IN ('task', 'request')"
_OF_FIRM = f"+ (k.copy % {OWN_FIRMS}) * {STRIDE}"
_OF_PROVIDER = f"+ (k.copy % {OWN_PROVIDERS}) * {STRIDE}"
_NEXT = f"+ k.copy * {STRIDE}"
_EARLIER = "strftime('%Y-%m-%d %H:%M:%f000', {0}, printf('-%d minutes', k.copy * {1}))"
_STATE = f"json_set(state, '$.id', id {_NEXT})"

COPIED: dict[str, tuple[str, dict[str, str]]] = {
    "texts": ("TRUE", {"id": _NEXT, "client_id": _OF_FIRM}),
    "letters": ("decided_at IS NOT NULL", {"id": _NEXT, "key": "|| '-' || k.copy"}),
    "requests": ("request_state <> 'open'", {"id": _NEXT, "client_id": _OF_FIRM}),
    "tasks": (
        "closed",
        {"id": _NEXT, "request_id": _NEXT, "client_id": _OF_FIRM, "provider_id": _OF_PROVIDER},
    ),
    "offers": ("TRUE", {"task_id": _NEXT, "provider_id": _OF_PROVIDER}),
    "facts": ("TRUE", {"task_id": _NEXT, "client_id": _OF_FIRM, "provider_id": _OF_PROVIDER}),
    "events": (_ABOUT, {"id": _NEXT, "about_id": _NEXT, "letter_id": _NEXT}),
    "cards": (_ABOUT, {"id": _NEXT, "about_id": _NEXT, "key": "|| '-' || k.copy"}),
    "outbox": (
        "cause_kind = 'letter'",
        {"id": _NEXT, "about_id": _NEXT, "cause_id": _NEXT, "card_id": _NEXT},
    ),
    "questions": (_ABOUT, {"id": _NEXT, "about_id": _NEXT}),
    "timers": (f"state <> 'pending' AND {_ABOUT}", {"id": _NEXT, "about_id": _NEXT}),
    "postings": (_ABOUT, {"about_id": _NEXT, "task_id": _NEXT}),
}
"""Of each table: which rows are copied, and what is added to which column."""

_TIMES = {
    "tasks": ("opened_at", "closed_at"),
    "offers": ("sent_at", "left_at", "settled_at"),
    "facts": ("counted_at",),
    "letters": ("sent_at", "kept_at"),
    "requests": ("opened_at",),
    "postings": ("posted_at",),
}


def finish(people: People, client: str) -> None:
    """Take the client's work, hand it in, and accept it."""
    deliver(people, client)
    people.does(people.press(client, "accept"))


def deliver(people: People, client: str) -> None:
    """Take the client's work, and hand it in."""
    people.does(people.press("provider0", "claim"))
    people.does(people.press("provider0", "deliver"))
    people.does(people.words("provider0", "All done"))
    people.does(people.words("provider0", "2 h"))


def copied(path: Path, tasks: int) -> None:
    """Copy what is finished until there are so many tasks."""
    copies = max(1, tasks // FIRMS)
    with closing(sqlite3.connect(path, isolation_level=None)) as c:
        for setting in ("journal_mode=OFF", "synchronous=OFF", "cache_size=-400000"):
            c.execute(f"PRAGMA {setting}")
        c.execute("BEGIN")
        for table, (chosen, added) in COPIED.items():
            _copy(c, table, chosen, added, copies)
        c.execute("UPDATE counters SET value = value + ?", (STRIDE * (copies + 1),))
        c.execute("COMMIT")
        c.execute("PRAGMA journal_mode=WAL")


def _copy(
    c: sqlite3.Connection, table: str, chosen: str, added: dict[str, str], copies: int
) -> None:
    names = [row[1] for row in c.execute(f"PRAGMA table_info({table})")]
    apart = max(1, DAYS * 24 * 60 // copies)
    shown = ", ".join(_column(table, name, added, apart) for name in names)
    c.execute(
        "WITH RECURSIVE k(copy) AS"
        f" (SELECT 1 UNION ALL SELECT copy + 1 FROM k WHERE copy < {copies})"
        f" INSERT INTO {table} SELECT {shown} FROM (SELECT * FROM {table} WHERE {chosen}), k"
    )


def _column(table: str, name: str, added: dict[str, str], apart: int) -> str:
    if name == "state" and table in ("tasks", "requests"):
        return _STATE
    if name in _TIMES.get(table, ()):
        return _EARLIER.format(name, apart)
    return f'"{name}" {added.get(name, "")}'


@cache
def opened(tasks: int) -> People:
    """Open the desk with so many finished tasks; it stays open until this process ends."""
    stack = ExitStack()
    atexit.register(stack.close)
    folder = Path(stack.enter_context(TemporaryDirectory(prefix="outdesk-full-")))
    with desk(folder) as people:
        come(people, FIRMS, PROVIDERS)
        for client in clients(FIRMS) if tasks else ():
            ask(people, client)
            finish(people, client)
    if tasks:
        copied(folder / "desk.db", tasks)
    return stack.enter_context(desk(folder, start=STRIDE * 10_000))


# --- what people do ------------------------------------------------------------------------------


def _asks(people: People, client: str) -> float:
    took = people.took(people.words(client, "April newsletter by Friday 4 December please"))
    people.settle()
    people.does(people.press(client, "cancel"))
    return took


def _confirms(people: People, client: str) -> float:
    people.does(people.words(client, "April newsletter by Friday 4 December please"))
    took = people.took(people.press(client, "go"))
    people.settle()
    people.does(people.words(client, "The new opening hours"))
    finish(people, client)
    return took


def _claims(people: People, client: str) -> float:
    ask(people, client)
    took = people.took(people.press("provider0", "claim"))
    people.settle()
    people.does(people.press("provider0", "deliver"))
    people.does(people.words("provider0", "All done"))
    people.does(people.words("provider0", "2 h"))
    people.does(people.press(client, "accept"))
    return took


def _accepts(people: People, client: str) -> float:
    ask(people, client)
    deliver(people, client)
    took = people.took(people.press(client, "accept"))
    people.settle()
    return took


def _says(words: str, who: str = "") -> Callable[[People, str], float]:
    def act(people: People, client: str) -> float:
        took = people.took(people.words(who or client, words))
        people.settle()
        return took

    return act


ACTIONS: dict[str, tuple[str, Callable[[People, str], float]]] = {
    "ask": ("a client asks", _asks),
    "go": ("a client confirms", _confirms),
    "claim": ("a provider takes it", _claims),
    "accept": ("a client accepts", _accepts),
    "things": ("where are my things?", _says("where are my things?")),
    "figures": ("my figures", _says("my figures")),
    "share": ("my share, by a provider", _says("my share", "provider0")),
    "board": ("the board, by an operator", _says("board", "ola")),
    "fairness": ("fairness, by an operator", _says("fairness", "ola")),
}


@contextmanager
def _side(
    folder: Path, count: int, *, tasks: int, act: Callable[[People, str], float]
) -> Iterator[Callable[[], list[float]]]:
    people = opened(tasks)

    def work() -> list[float]:
        return [act(people, client) for client in clients(FIRMS)[:count]]

    act(people, clients(FIRMS)[-1])  # what is loaded once, is loaded
    time.sleep(0)
    yield work


ROWS = tuple(
    Row(
        key=f"full-{key}",
        name=f"{said}: with {TASKS:,} finished tasks",
        count=5,
        ours=partial(_side, tasks=TASKS, act=act),
        floor=partial(_side, tasks=0, act=act),
        floor_is="the same on an empty desk",
        goal=round(1 / 1.5, 2),
        summed=True,
    )
    for key, (said, act) in ACTIONS.items()
)
