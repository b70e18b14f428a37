"""A desk for trying the operator's room: real memory, four people, and tasks in every state.

Ola runs it, Mara asks, Ana and Ben do the work. Everything goes through the rooms' own tables.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, TypeVar

import memory
from routing import closing, intake, offering, operating, things, working
from routing import commands as c
from routing.catalogue import parse_toml
from routing.house import House
from routing.inbound import Account, Place, Platform
from routing.notices.model import DESK, About, Notice, Subject
from routing.people import Admitted, Founded, Joined, Person, ServiceStood, Side, Standing
from routing.ports import Cause
from routing.talk import Heard, Pressed
from routing.understanding.meaning import Act, Decision, Kind, Meaning, Part, Role, When
from routing.unit import Unit
from routing.values import PartyId, PersonId, ServiceKey, TaskId, TextId
from storage.ledger import SqlLedger

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from routing.ports import Tx
    from routing.task import Task

R = TypeVar("R")
MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
FRIDAY = datetime(2026, 11, 27, 16, 0, tzinfo=UTC)
CATALOGUE = """
[desk]
name = "Northside"
zone = "Europe/Lisbon"

[services.books]
title = "Books"
about = "Books of a month."
examples = ["October books"]
criteria = { matched = "Every line matched" }
price = "60.00 EUR"
pay = "36.00 EUR"

[services.letters]
title = "Letters"
about = "A letter to customers."
examples = ["December letter"]

[services.calls]
title = "Calls"
about = "Calling people on a list."
examples = ["call these people"]
inputs.list = { title = "list", kind = "text" }
"""
PRESSES = {
    **intake.TASK_PRESSES,
    **offering.PRESSES,
    **working.PRESSES,
    **closing.PRESSES,
    **operating.PRESSES,
    **things.PRESSES,
}
ANSWERS = {**working.ANSWERS, **closing.ANSWERS, **operating.ANSWERS}
BOOKS, LETTERS = ServiceKey("books"), ServiceKey("letters")


def meant(text: str, service: str = "", due_at: datetime | None = None) -> Meaning:
    """One piece of work, understood as this service or not at all."""
    when = None if due_at is None else by_day(due_at)
    part = Part(
        text=text,
        span=(0, len(text)),
        service=service or None,
        confidence=1,
        top=(("letters", 0.4),),
        decision=Decision.ROUTE if service else Decision.ASK,
        when=when,
    )
    act, top = Act.REQUEST, (("letters", 0.4),)
    return Meaning(
        act=act, target=None, lang="en", in_scope=1, confidence=1, top=top, parts=(part,)
    )


def said(text: str, due_at: datetime | None = None, service: str = "") -> Heard:
    """Words as they were understood."""
    return Heard(text=text, meaning=meant(text, service, due_at), due_at=due_at)


def by_day(at: datetime) -> When:
    """A time that words named."""
    return When(
        text="then",
        span=(0, 4),
        part=0,
        role=Role.DUE,
        kind=Kind.INSTANT,
        value=at,
        grain=None,
        confidence=1,
        rule="test",
    )


@dataclass
class Operated:
    """The desk by what people do; `told` is what the last of it told, in order."""

    ledger: SqlLedger
    house: House
    now: datetime = MONDAY
    told: list[Notice] = field(default_factory=list)
    ola: PersonId = PersonId(0)
    mara: PersonId = PersonId(0)
    ana: PersonId = PersonId(0)
    ben: PersonId = PersonId(0)

    def do(self, work: Callable[[Unit], R], who: int | None = None) -> R:
        """Run something in one unit of work, as somebody."""

        def run(tx: Tx) -> tuple[R, list[Notice]]:
            actor = None if who is None else PersonId(who)
            unit = Unit(tx, self.house, Cause(now=self.now, at=self.now, actor=actor))
            result = work(unit)
            unit.close()
            return result, list(unit._told)

        result, self.told = self.ledger.write(run)
        return result

    def join(
        self, name: str, side: Side, services: tuple[ServiceKey, ...] = (), **more: object
    ) -> PersonId:
        """Put a person with a firm and an account on the desk."""

        def work(unit: Unit) -> PersonId:
            party = PartyId(unit.tx.next_id("party"))
            unit.record_party(party, Founded(side=side))
            stood = (ServiceStood(service=key, standing=Standing.ACTIVE) for key in services)
            unit.record_party(party, *stood)
            person = PersonId(unit.tx.next_id("person"))
            role = {
                Side.CLIENT: {"client": party},
                Side.PROVIDER: {"provider": party},
                Side.OPERATOR: {"operator": True},
            }[side]
            unit.record_person(person, Joined(**{"zone": "Europe/Lisbon", **role, **more}))  # type: ignore[arg-type]
            unit.tx.name_person(person, name)
            account = Account(platform=Platform.TERMINAL, user=name)
            unit.tx.link_account(person, account, Place(platform=Platform.TERMINAL, chat=name))
            return person

        return self.do(work)

    def press(self, who: int, action: str, task: int = 0, slot: str = "") -> None:
        """Press a button on a card about a task, or on a list."""
        name, _, arg = action.partition(".")
        about = Subject(kind=About.TASK, id=task) if task else DESK
        self.do(lambda unit: PRESSES[name](unit, Pressed(about=about, arg=arg, slot=slot)), who)

    def says(self, who: int, text: str, due_at: datetime | None = None) -> bool:
        """Answer the newest open question; gives whether it was an answer."""
        question = self.ledger.read(lambda tx: tx.questions(PersonId(who)))[0]
        return self.do(lambda unit: ANSWERS[question.kind](unit, question, said(text, due_at)), who)

    def order(self, name: str, /, **fields: str) -> None:
        """Give an order of the command line."""
        self.do(lambda unit: operating.ORDERS[name](unit, fields))

    def asks(self, service: str = "books", due_at: datetime | None = None) -> TaskId:
        """Let Mara ask for something and confirm it; without a service it goes to a person."""
        count = len(self.tasks())
        fields = {"client": "mara"}
        heard = said("please do it", due_at, service)
        self.do(lambda unit: operating.on_behalf(unit, fields, heard), self.ola)
        return self.tasks()[count].id

    def apply(self, task: int, command: c.Command, who: int | None = None) -> Task:
        """Change a task."""
        return self.do(lambda unit: unit.apply(TaskId(task), command), who)

    def claimed(self, service: str = "books") -> TaskId:
        """A task that Ana took, to be ready on Friday."""
        task = self.asks(service)
        self.press(self.ana, "claim", task)
        self.apply(task, c.MoveDue(due_at=FRIDAY))
        return task

    def delivered(self, *, check: bool = False) -> TaskId:
        """A task that Ana handed in."""
        task = self.claimed()
        self.apply(task, c.Deliver(by=self.ana, check=check), self.ana)
        return task

    def disputed(self) -> TaskId:
        """A task about which Mara disagrees."""
        task = self.delivered()
        self.apply(task, c.OpenDispute(by=self.mara, decide_by_at=FRIDAY), self.mara)
        return task

    def tasks(self) -> tuple[Task, ...]:
        """All tasks."""
        from routing.task import TaskState

        return self.ledger.read(lambda tx: tx.tasks_in(tuple(TaskState)))

    def task(self, id: int) -> Task:
        """A task as it stands."""
        return self.ledger.read(lambda tx: tx.task(TaskId(id)))

    def party(self, person: int) -> PartyId:
        """The firm that a provider acts for."""
        found = self.person(person).provider
        assert found is not None
        return found

    def person(self, id: int) -> Person:
        """A person."""
        return self.ledger.read(lambda tx: tx.person(PersonId(id)))

    def words(self, text: TextId) -> str:
        """What somebody wrote."""
        return self.ledger.read(lambda tx: tx.words(text))

    def close_firm(self, person: int) -> None:
        """Let a provider's firm leave the desk."""
        party = self.party(person)
        self.do(lambda unit: unit.record_party(party, Admitted(standing=Standing.LEFT)))

    def leave(self, person: int) -> None:
        """Let a person leave the desk."""
        self.do(lambda unit: unit.record_person(PersonId(person), Admitted(standing=Standing.LEFT)))

    def notice(self, key: str, to: int | None = None) -> Notice:
        """What was told under a key, and to whom."""
        return next(n for n in self.told if n.key == key and to in (None, n.to))

    def keys(self, to: int) -> list[str]:
        """The keys of what somebody was told."""
        return [n.key for n in self.told if n.to == to]

    def later(self, **by: float) -> None:
        """Let time pass."""
        self.now += timedelta(**by)


def at_work(folder: Path) -> Operated:
    """A desk with Ola, Mara, Ana (books, letters) and Ben (books), on a Monday morning."""
    engine = memory.engine_in(folder)
    desk = Operated(ledger=SqlLedger(engine), house=House(catalogue=parse_toml(CATALOGUE)))
    desk.ola = desk.join("ola", Side.OPERATOR)
    desk.mara = desk.join("mara", Side.CLIENT)
    desk.ana = desk.join("ana", Side.PROVIDER, (BOOKS, LETTERS))
    desk.ben = desk.join("ben", Side.PROVIDER, (BOOKS,), zone="Asia/Manila")
    return desk
