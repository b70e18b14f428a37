"""A desk for trying membership: real memory, and one unit of work for each thing that is done.

`at_desk` gives a `Members` over a small catalogue; its methods are what people do.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, TypeVar

import memory
from routing import commands as c
from routing.catalogue import Catalogue, SignUp, parse_toml
from routing.events import Opened
from routing.house import House
from routing.inbound import Account, Inbound, InboundKind, Letter, Place, Platform
from routing.membership import ANSWERS, ORDERS, PRESSES, arrangement_for, arrive
from routing.notices.model import DESK, About, Notice, Subject
from routing.ports import Cause
from routing.talk import Heard, Pressed
from routing.understanding.meaning import Act, Meaning
from routing.unit import Unit
from routing.values import (
    ArrangementId,
    PartyId,
    PersonId,
    RequestId,
    ServiceKey,
    TaskId,
)
from storage.ledger import SqlLedger

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from routing.people import Party, Person
    from routing.ports import Tx
    from routing.task import Task

R = TypeVar("R")
SUNDAY = datetime(2026, 11, 22, 21, 40, tzinfo=UTC)
MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
CATALOGUE = """
[desk]
name = "Northside"
zone = "Europe/Berlin"
sign_up = "open"

[services.books]
title = "Books"
about = "Books of a month."
examples = ["October books"]
price = "60.00 EUR"
pay = "36.00 EUR"
visible_to = "owner"

[services.letters]
title = "Letters"
about = "A letter to customers."
examples = ["December letter"]
price = { hourly = "40.00 EUR" }

[services.calls]
title = "Calls"
about = "Calling people on a list."
examples = ["call these people"]
keep_in_house = true
"""


def meaning(act: Act = Act.REMARK, **more: object) -> Meaning:
    """Give what was understood of a message, as far as a test says."""
    empty = Meaning(act=act, target=None, lang="en", in_scope=0, confidence=0, top=())
    return replace(empty, **more)  # type: ignore[arg-type]


def heard(text: str, act: Act = Act.REMARK, **more: object) -> Heard:
    """Give words as they were understood."""
    due_at = more.pop("due_at", None)
    return Heard(text=text, meaning=meaning(act, **more), due_at=due_at)  # type: ignore[arg-type]


@dataclass
class Members:
    """People at a desk, by what they do; `told` is what the last of it told, in order."""

    ledger: SqlLedger
    house: House
    now: datetime = MONDAY
    told: list[Notice] = field(default_factory=list)
    letters: int = 0

    def do(
        self, work: Callable[[Unit], R], who: int | None = None, letter: Letter | None = None
    ) -> R:
        """Run something in one unit of work, as somebody."""

        def run(tx: Tx) -> tuple[R, list[Notice]]:
            actor = None if who is None else PersonId(who)
            cause = Cause(now=self.now, at=self.now, letter=letter and letter.id, actor=actor)
            unit = Unit(tx, self.house, cause, letter)
            result = work(unit)
            unit.close()
            if letter is not None:
                tx.decided(letter.id)
            return result, list(unit._told)

        result, self.told = self.ledger.write(run)
        return result

    def order(self, command: str, /, **fields: str) -> None:
        """Give an order of the command line."""
        self.letters += 1
        place = Place(platform=Platform.CLI, chat="cli")
        account = Account(platform=Platform.CLI, user="cli")
        inbound = Inbound(
            key=f"o{self.letters}",
            account=account,
            place=place,
            kind=InboundKind.COMMAND,
            sent_at=self.now,
            command=command,
            fields=fields,
        )
        letter = self.ledger.keep(inbound, self.now)
        self.do(lambda unit: ORDERS[command](unit, fields), letter=letter)

    def enroll(self, user: str, side: str, **fields: str) -> int:
        """Enroll somebody who writes from the terminal, and give their number."""
        self.order("enroll", user=user, side=side, **fields)
        person = self.who(user)
        assert person is not None
        return person.id

    def writes(self, user: str, text: str = "hello", **more: object) -> Person | None:
        """Let somebody write from an account, known or not."""
        self.letters += 1
        place = Place(platform=Platform.TERMINAL, chat=user)
        account = Account(platform=Platform.TERMINAL, user=user)
        plain = Inbound(
            key=f"w{self.letters}",
            account=account,
            place=place,
            kind=InboundKind.WORDS,
            sent_at=self.now,
            text=text,
            name=user.title(),
        )
        inbound = replace(plain, **more)  # type: ignore[arg-type]
        letter = self.ledger.keep(inbound, self.now)
        return self.do(lambda unit: arrive(unit, inbound), letter=letter)

    def press(self, who: int, action: str, about: Subject = DESK, slot: str = "") -> None:
        """Press a button."""
        name, _, arg = action.partition(".")
        self.do(lambda unit: PRESSES[name](unit, Pressed(about=about, arg=arg, slot=slot)), who)

    def says(self, who: int, said: Heard) -> bool:
        """Answer the newest open question; gives whether it was one."""
        question = self.ledger.read(lambda tx: tx.questions(PersonId(who)))[0]
        return self.do(lambda unit: ANSWERS[question.kind](unit, question, said), who)

    def who(self, user: str, platform: Platform = Platform.TERMINAL) -> Person | None:
        """Give who writes from an account."""
        account = Account(platform=platform, user=user)
        return self.ledger.read(lambda tx: tx.person_by_account(account))

    def person(self, id: int) -> Person:
        """Give a person."""
        return self.ledger.read(lambda tx: tx.person(PersonId(id)))

    def firm(self, id: int | None) -> Party:
        """Give a firm."""
        assert id is not None
        return self.ledger.read(lambda tx: tx.party(id))  # type: ignore[arg-type]

    def keys(self, who: int | None = None) -> list[str]:
        """Give the keys of what was told, to one person or to anybody."""
        return [n.key for n in self.told if who is None or n.to == who]

    def notice(self, key: str) -> Notice:
        """Give what was told under a key."""
        return next(n for n in self.told if n.key == key)

    def open_task(self, client: int, *, arranged: bool = True) -> Subject:
        """Give a task of this client that waits for a provider, or for a person at the desk."""

        def work(unit: Unit) -> TaskId:
            person = unit.tx.person(PersonId(client))
            assert person.client is not None
            held = arrangement_for(unit, person.client, BOOKS)
            opened = Opened(
                client=person.client,
                requester=person.id,
                request=RequestId(1),
                service=BOOKS,
                catalogue=unit.house.catalogue.hash,
                arrangement=held.id if arranged else ArrangementId(0),
                arrangement_version=held.version,
                words=unit.keep_words("October books", person.client),
                estimate_at=unit.now + timedelta(days=2),
            )
            id = TaskId(unit.tx.next_id("task"))
            unit.apply(id, c.Open(opened=opened, triage="" if arranged else "to_person"))
            return id

        return Subject(kind=About.TASK, id=self.do(work, client))

    def offer(self, task: Subject, *providers: int) -> None:
        """Offer the task to these firms."""
        parties = tuple(PartyId(id) for id in providers)
        wave = c.StartWave(providers=parties, expires_at=self.now + timedelta(hours=1))
        self.do(lambda unit: unit.apply(TaskId(task.id), wave))

    def claim(self, task: Subject, worker: int, *, named: bool = True) -> None:
        """Let a member of a firm take the task, for themselves or for the firm."""

        def work(unit: Unit) -> None:
            party = unit.actor.provider
            assert party is not None
            due = unit.now + timedelta(days=2)
            who = unit.actor.id if named else None
            unit.apply(TaskId(task.id), c.Claim(provider=party, due_at=due, worker=who))

        self.do(work, worker)

    def task(self, task: Subject) -> Task:
        """Give a task as it stands."""
        return self.ledger.read(lambda tx: tx.task(TaskId(task.id)))

    def later(self, **by: float) -> None:
        """Let time pass."""
        self.now += timedelta(**by)


def catalogue(sign_up: str = "open") -> Catalogue:
    """Give the small catalogue."""
    found = parse_toml(CATALOGUE)
    return replace(found, desk=replace(found.desk, sign_up=SignUp(sign_up)))


def at_desk(folder: Path, sign_up: str = "open") -> Members:
    """Give a desk with a fresh memory in a folder."""
    engine = memory.engine_in(folder)
    return Members(ledger=SqlLedger(engine), house=House(catalogue=catalogue(sign_up)))


BOOKS, LETTERS, CALLS = ServiceKey("books"), ServiceKey("letters"), ServiceKey("calls")
