"""A desk at work: Mara asks for books, three firms keep them, Ola runs it, and time passes.

Built on `chatting`: real rules, real memory. `at_work(folder)` gives everybody their seat.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, TypeVar

from chatting import TUESDAY, Chatting, Seat, open_desk, subject
from routing import closing, offering, working
from routing.ports import Cause, Question
from routing.refusals import Refused
from routing.talk import Heard, Pressed
from routing.unit import Unit
from routing.values import TaskId

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from routing.commands import Command
    from routing.ports import Tx
    from routing.task import Task, TaskState

R = TypeVar("R")
PRESSES = {**offering.PRESSES, **working.PRESSES, **closing.PRESSES}
ANSWERS = {**offering.ANSWERS, **working.ANSWERS, **closing.ANSWERS}
CATALOGUE = """
[desk]
name = "Northside"
zone = "Europe/Berlin"
hours = { "mon-fri" = "09:00-17:00" }
sign_up = "open"
offer_open_for = "1h"

[services.books]
title = "Monthly books"
about = "Bookkeeping for a month: the bank account reconciled, receipts matched."
examples = ["October books by Friday noon", "please do the books", "reconcile the bank account"]
criteria = { matched = "Every line matched", missing = "Missing receipts listed" }
results.open = { title = "Receipts missing", kind = "number" }
results.tidy = { title = "All in order" }
results.remark = { title = "Anything else", kind = "text" }
tools = ["Xero"]
estimate = "2h"
rounds = 1
price = "60.00 EUR"
pay = "36.00 EUR"
urgent = true

[services.books.inputs]
lines = { title = "lines", kind = "number", required = false, brief = true }

[services.books.inputs.system]
title = "system"
kind = "choice"
choices = ["Xero", "Paper"]
required = false
brief = true

[services.books.inputs.statement]
title = "bank statement"
kind = "file"
required = false

[services.calls]
title = "Meetings from a list"
about = "Calling prospects on a list and booking meetings with those who are interested."
examples = ["book meetings from prospects.csv", "call these leads and get me appointments"]
items_from = "list"
unit = "people"
per_unit = "10m"
pay = { per_item = "3.00 EUR" }
inputs.list = { title = "list", kind = "people", columns = ["name", "phone"] }
"""
LIST = {"prospects.csv": "name,phone\nAda,1\nBob,2\nCyd,3\nDan,4\n"}


@dataclass(frozen=True)
class Busy:
    """Everybody, and what they usually do."""

    desk: Chatting
    mara: Seat
    ana: Seat
    eva: Seat
    fay: Seat
    ola: Seat
    folder: Path

    def asks(self, text: str = "October books by Friday noon", **more: object) -> Task:
        """Mara asks for something and says yes."""
        self.mara.writes(text, **more)  # type: ignore[arg-type]
        self.mara.presses("go")
        return self.desk.tasks[-1]

    def asks_usual(self, usual: str = "Ana", stand_in: str = "") -> Task:
        """Mara says who usually does it, and asks."""
        self.mara.writes(f"my books always go to {usual}")
        if stand_in:
            self.mara.presses("name_stand_in")
            self.mara.writes(stand_in)
        return self.asks()

    def full_week(self) -> None:
        """Ana has begun more than her hours hold, and days have passed."""
        for _ in range(3):
            self.asks()
            self.desk.passes(minutes=11)
        for task in self.desk.tasks:
            self.ana.presses("claim", task.ref)
            self.ana.presses("start", task.ref)
        self.desk.passes(days=3)

    def claimed(self, by: Seat | None = None) -> Task:
        """Somebody has Mara's books."""
        if by is not None:
            self.asks()
            by.presses("claim", "T-1")
        else:
            self._comes_to("claimed")
        return self.task

    def delivered(self) -> Task:
        """Ana has handed Mara's books in."""
        self._comes_to("delivered")
        return self.task

    def accepted(self) -> Task:
        """Mara has accepted them."""
        self._comes_to("accepted")
        return self.task

    def disputed(self) -> Task:
        """Mara and Ana do not agree."""
        self._comes_to("disputed")
        return self.task

    def _comes_to(self, stage: str) -> None:
        """Bring the first task so far: on a fresh desk by a copy of one that has been there."""
        if self.desk.letters != ENROLLED or self.desk.now != TUESDAY:
            STAGES[stage](self)
            return
        memory, desk = _been(stage)
        self.desk.ledger.engine.dispose()
        (self.folder / "desk.db").write_bytes(memory)
        self.desk.letters, self.desk.told, self.desk.rows = desk.letters, desk.told, desk.rows

    def hands_in(self, note: str = "All matched.", ref: str = "T-1") -> None:
        """Ana hands in, step by step."""
        self.ana.presses("deliver", ref)
        self.ana.writes(note, {"books.pdf": "pdf"})
        self.ana.writes("2")
        self.ana.presses("result.yes", ref)
        self.ana.presses("skip", ref)
        self.ana.writes("1h45")

    def does(self, work: Callable[[Unit], R], who: Seat | None = None) -> R:
        """Run something in one unit of work, as somebody."""
        actor = None if who is None else who.person.id
        cause = Cause(now=self.desk.now, at=self.desk.now, actor=actor)

        def run(tx: Tx) -> R:
            unit = Unit(tx, self.desk.desk.house, cause)
            result = work(unit)
            unit.close()
            return result

        return self.desk.ledger.write(run)

    def applies(self, command: Command, who: Seat | None = None) -> Task:
        """Change the first task."""
        return self.does(lambda unit: unit.apply(TaskId(1), command), who)

    def refuses(self, who: Seat, action: str, slot: str = "") -> str:
        """Press a button that no card of theirs has; gives the code of the refusal, or nothing."""
        name, _, arg = action.partition(".")
        pressed = Pressed(about=subject("T-1"), arg=arg, slot=slot)
        try:
            self.does(lambda unit: PRESSES[name](unit, pressed), who)
        except Refused as refused:
            return refused.code
        return ""

    def answers(self, who: Seat, kind: str, heard: Heard, key: str = "") -> bool:
        """Take words as the answer to a question of this kind about the first task."""
        question = Question(
            id=99,
            person=who.person.id,
            kind=kind,
            about=subject("T-1"),
            key=key,
            asked_at=self.desk.now,
        )
        return self.does(lambda unit: ANSWERS[kind](unit, question, heard), who)

    @property
    def task(self) -> Task:
        """The first task as it stands."""
        return self.desk.task(1)

    @property
    def state(self) -> TaskState:
        """The first task's state."""
        return self.task.state

    def rings(self, seat: Seat) -> list[str]:
        """The keys of everything that rang for somebody so far."""
        told = self.desk.history.told()
        return [row.notice.key for row in told if row.rings and row.notice.to == seat.person.id]

    def kinds(self) -> set[str]:
        """The kinds of the timers that wait."""
        from sqlalchemy import select

        from storage import tables as t

        columns = t.timers.c
        query = select(columns.kind).where(columns.state == "pending", columns.about_kind == "task")
        with self.desk.ledger.engine.connect() as connection:
            return set(connection.scalars(query))


def _claim(busy: Busy) -> None:
    busy.asks()
    busy.ana.presses("claim", "T-1")


def _deliver(busy: Busy) -> None:
    _claim(busy)
    busy.hands_in()


def _accept(busy: Busy) -> None:
    _deliver(busy)
    busy.mara.presses("accept", "T-1")


def _dispute(busy: Busy) -> None:
    _deliver(busy)
    busy.ana.presses("dispute", "T-1")
    busy.ana.writes("the receipts never came")


STAGES = {"claimed": _claim, "delivered": _deliver, "accepted": _accept, "disputed": _dispute}
ENROLLED = 5
"""How many letters it takes to enroll everybody."""


@cache
def _been(stage: str) -> tuple[bytes, Chatting]:
    """The memory of a desk whose first task has come so far, and what was told last."""
    with TemporaryDirectory() as name:
        busy = at_work(Path(name))
        STAGES[stage](busy)
        busy.desk.ledger.engine.dispose()
        return (Path(name) / "desk.db").read_bytes(), busy.desk


def at_work(folder: Path, now: datetime = TUESDAY, catalogue: str = CATALOGUE) -> Busy:
    """A desk with Mara (client), Ana, Eva and Fay (providers), and Ola (operator)."""
    desk = open_desk(folder, now, catalogue)
    memory, desk.letters = _peopled(catalogue, now)
    (folder / "desk.db").write_bytes(memory)
    seats = (desk.seat(name) for name in ("mara", "ana", "eva", "fay", "ola"))
    return Busy(desk, *seats, folder)


@cache
def _peopled(catalogue: str, now: datetime) -> tuple[bytes, int]:
    """A memory in which everybody is enrolled, made once, and how many letters that took."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        desk = open_desk(folder, now, catalogue)
        desk.enroll("mara", "client", firm="Lind")
        for provider in ("ana", "eva", "fay"):
            desk.enroll(provider, "provider", services="books,calls")
        desk.enroll("ola", "operator")
        desk.ledger.engine.dispose()
        return (folder / "desk.db").read_bytes(), desk.letters
