"""A desk whose clock was set back goes on waiting for mornings and the month's end."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import select

from chatting import with_people
from storage import tables as t

if TYPE_CHECKING:
    from pathlib import Path

    from chatting import Everyone


def test_what_was_told_is_not_waited_for_again_but_the_next_is(tmp_path: Path) -> None:
    w = with_people(tmp_path)
    began = w.desk.now
    w.desk.passes(days=40)
    waited_for = pending(w)

    w.desk.now = began + timedelta(hours=1)
    w.desk.desk.start(w.desk.now)
    assert pending(w).keys() == waited_for.keys() == {"morning", "statements"}

    w.desk.passes(days=40)
    assert pending(w) == waited_for


def pending(w: Everyone) -> dict[str, int]:
    timers = t.timers.c
    mine = (timers.about_kind == "desk", timers.state == "pending")
    with w.desk.ledger.engine.connect() as look:
        return {row.kind: row.ordinal for row in look.execute(select(timers).where(*mine))}
