"""The floor of deciding: the very changes that the desk made, by the driver alone.

What a desk writes while it works is written down, transaction by transaction; then a copy of the
memory of before is given exactly these changes by sqlite3. Nothing is read, decided or made.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sqlalchemy import event

from storage import ready

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from sqlalchemy import Engine

_CHANGES = ("INSERT", "UPDATE", "DELETE")
Statement = tuple[str, Any, bool]


@dataclass
class Changes:
    """What was changed: transactions of statements, in order."""

    transactions: list[list[Statement]] = field(default_factory=list)

    @contextmanager
    def written(self, engine: Engine) -> Iterator[None]:
        """Write down what is committed on this engine within the block."""
        open_now: list[Statement] = []

        def note(_c: Any, _cursor: Any, sql: str, given: Any, _context: Any, many: bool) -> None:
            if sql.lstrip().upper().startswith(_CHANGES):
                open_now.append((sql, given, many))

        def straight(connection: Any, form: Any, given: Any) -> Any:
            note(connection, None, form.text, form.bound(given), None, False)
            return run(connection, form, given)

        def straight_all(connection: Any, form: Any, rows: Any) -> None:
            note(connection, None, form.text, [form.bound(row) for row in rows], None, True)
            run_all(connection, form, rows)

        def committed(_connection: Any) -> None:
            if open_now:
                self.transactions.append(list(open_now))
            open_now.clear()

        def undone(_connection: Any) -> None:
            open_now.clear()

        heard: list[tuple[str, Callable[..., None]]] = [
            ("before_cursor_execute", note), ("commit", committed), ("rollback", undone),
        ]  # fmt: skip
        for name, hears in heard:
            event.listen(engine, name, hears)
        # What is asked for every letter goes straight to the driver, past SQLAlchemy's events.
        run, run_all = ready._run, ready._run_all
        ready._run, ready._run_all = straight, straight_all
        yield
        ready._run, ready._run_all = run, run_all
        for name, hears in heard:
            event.remove(engine, name, hears)

    def again(self, path: Path) -> list[float]:
        """Make the same changes by the driver; give how long each transaction took."""
        import time

        took = []
        with closing(sqlite3.connect(path, isolation_level=None)) as c:
            for setting in ("journal_mode=WAL", "synchronous=FULL", "secure_delete=ON"):
                c.execute(f"PRAGMA {setting}")
            for one in self.transactions:
                began = time.perf_counter()
                _make(c, one)
                took.append(time.perf_counter() - began)
        return took


def _make(c: sqlite3.Connection, transaction: list[Statement]) -> None:
    c.execute("BEGIN IMMEDIATE")
    for sql, given, many in transaction:
        if many:
            c.executemany(sql, given)
        else:
            c.execute(sql, given).fetchall()
    c.execute("COMMIT")
