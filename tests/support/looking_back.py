"""A desk whose weeks go by: work that is asked for, taken, delivered, and the cards that follow.

Ola runs it, Mara asks Ana and Ben for books. The clock is the test's own; everything else is real.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import memory
from operated_desk import BOOKS, Operated, said
from routing import commands as c
from routing import offering
from routing.alarms import series_timers
from routing.arrangement import UsualSet, about_arrangement
from routing.catalogue import parse_toml
from routing.checkin import agreeing, carrying, changing, following
from routing.checkin.habits import Does, keys_of, sooner
from routing.events import Opened
from routing.firing import fire
from routing.house import House
from routing.intake.reading import first_asked
from routing.membership import arrangement_for
from routing.notices.model import About, Notice
from routing.people import Side
from routing.pinning import planned
from routing.series.model import Series, SeriesAgreed
from routing.series.rounds import date_after
from routing.talk import Pressed
from routing.task import Given, GivenHow, Item
from routing.values import Money, RequestId, SeriesId, ServiceKey, TaskId
from storage.ledger import SqlLedger

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from routing.arrangement import Arrangement
    from routing.checkin.habits import Habit
    from routing.unit import Unit
    from routing.values import PartyId, PersonId, Value

MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
CATALOGUE = """
[desk]
name = "Northside"
zone = "Europe/Lisbon"

[services.books]
title = "Books"
about = "Books of a month."
examples = ["October books"]
inputs.period = { title = "month", kind = "text" }
inputs.statement = { title = "bank statement", kind = "text" }
results.booked = { title = "Meetings booked", kind = "number" }
results.reached = { title = "Reached" }
deliver_within = "2d"
review_within = "5d"
price = "60.00 EUR"
pay = "36.00 EUR"

[services.plans]
title = "Plans"
about = "A plan of a year."
examples = ["plan for next year"]
deliver_within = "2d"
[services.plans.steps]
draft = { title = "Drafted", target = "2h" }
sums = { title = "Summed up", target = "2h" }
ask = { title = "Gaps filled", owner = "client", target = "4h" }

[services.letters]
title = "Letters"
about = "A letter to customers."
examples = ["December letter"]
"""
PRESSES = {**agreeing.PRESSES, **changing.PRESSES, **following.PRESSES}
ANSWERS = {**agreeing.ANSWERS, **changing.ANSWERS}
GIVEN = Given(how=GivenHow.GIVEN, value="yes")


@dataclass
class Weeks:
    """The desk by what goes on in it; `cards` are those of the check-ins, in order."""

    desk: Operated
    cards: list[Notice] = field(default_factory=list)
    service: ServiceKey = BOOKS

    def until(self, at: datetime) -> None:
        """Let time pass, and fire what is due of the check-ins, each at its time."""
        while due := self._due(at):
            number, timer = due[0]
            self.desk.now = max(self.desk.now, timer.due_at)

            def work(unit: Unit, number: int = number, timer=timer) -> None:
                if unit.tx.fired(number):
                    fire(unit, timer)

            self.desk.do(work)
            self.cards += self.desk.told
        self.desk.now = max(self.desk.now, at)

    def _due(self, at: datetime):
        due = self.desk.ledger.due_timers(at, 1000)
        return [each for each in due if each[1].subject.kind == About.ARRANGEMENT]

    def later(self, hours: float) -> None:
        """Let hours pass."""
        self.until(self.desk.now + timedelta(hours=hours))

    def week(self, n: int) -> None:
        """Let it be Monday morning of the n-th week, from 1."""
        self.until(MONDAY + timedelta(weeks=n - 1))

    def arrangement(self) -> Arrangement:
        """What stands between Mara and her books, or what else is looked at."""
        client = self.desk.person(self.desk.mara).client
        assert client is not None
        found = self.desk.ledger.read(lambda tx: tx.arrangement_of(client, self.service))
        assert found is not None
        return found

    def asked(
        self,
        *,
        statement: bool = True,
        wanted: float | None = None,
        service: ServiceKey | None = None,
    ) -> TaskId:
        """Work that Mara asked for, the bank statement with it or still to come."""
        service = service or self.service

        def work(unit: Unit) -> TaskId:
            person = unit.tx.person(self.desk.mara)
            assert person.client is not None
            held = arrangement_for(unit, person.client, service)
            given = {"period": GIVEN, "statement": GIVEN if statement else Given()}
            inputs = first_asked(given, keys_of(held.checks.habits, Does.ASK_FIRST))
            offered = unit.house.offered(service)
            assert offered is not None
            opened = Opened(
                client=person.client,
                requester=person.id,
                request=RequestId(1),
                service=service,
                catalogue=unit.house.catalogue.hash,
                arrangement=held.id,
                arrangement_version=held.version,
                words=unit.keep_words("books please", person.client),
                inputs=inputs,
                wanted_at=None if wanted is None else unit.now + timedelta(hours=wanted),
                rounds=2,
                price=Money(minor=6_000, currency="EUR"),
                pay=Money(minor=3_600, currency="EUR"),
                steps=planned(offered, held),
                sooner=sooner(held.checks.habits),
            )
            id = TaskId(unit.tx.next_id("task"))
            items = tuple(Item(n=n) for n in (1, 2, 3))
            return unit.apply(id, c.Open(opened=opened, items=items)).id

        return self.desk.do(work, self.desk.mara)

    def taken(self, task: TaskId, who: PersonId) -> None:
        """Somebody takes it, by the date that is usual or wanted."""
        party = self.desk.party(who)
        self.desk.do(lambda unit: offering.assign(unit, unit.tx.task(task), party), self.desk.ola)
        self.desk.press(who, "claim", task)

    def walked(self, task: TaskId, key: str, who: PersonId) -> None:
        """A step is done, by whoever's it is."""
        self.desk.apply(task, c.FinishStep(key=key, by=who), who)

    def handed_in(self, task: TaskId, who: PersonId, **results: Value) -> None:
        """It is delivered, with its results."""
        self.desk.apply(task, c.Deliver(by=who, results=results), who)

    def round(
        self,
        who: PersonId | None = None,
        *,
        statement: float = 0,
        worked: float = 2,
        asked: float = 0,
        wanted: float | None = None,
        steps: Mapping[str, float] | None = None,
        looked: float = 0.5,
        **results: Value,
    ) -> TaskId:
        """One piece of work from asking to accepting, by how many hours each part of it takes."""
        who = who or self.desk.ana
        task = self.asked(statement=not statement, wanted=wanted)
        if statement:
            self.later(statement)
            self.desk.apply(task, c.GiveInput(key="statement", given=GIVEN), self.desk.mara)
        self.taken(task, who)
        if asked:
            self._ask(task, who, asked)
        for key, hours in (steps or {}).items():
            self.later(hours)
            self.walked(task, key, who)
        self.later(worked)
        self.handed_in(task, who, **results)
        self.later(looked)
        self.desk.press(self.desk.mara, "accept", task)
        return task

    def _ask(self, task: TaskId, who: PersonId, hours: float) -> None:
        text = self.desk.do(lambda unit: unit.keep_words("What was it for?", None), who)
        self.desk.apply(task, c.Ask(by=who, question=text), who)
        self.later(hours)
        self.desk.apply(task, c.Answer(by=self.desk.mara, text=text), self.desk.mara)

    # --- what people do ---

    def press(self, who: PersonId, action: str) -> None:
        """Press a button on a card of the check-in."""
        name, _, arg = action.partition(".")
        about = about_arrangement(self.arrangement())
        self.desk.do(lambda unit: PRESSES[name](unit, Pressed(about=about, arg=arg)), who)

    def says(self, who: PersonId, text: str, due_at: datetime | None = None) -> bool:
        """Answer the newest open question."""
        question = self.desk.ledger.read(lambda tx: tx.questions(who))[0]
        heard = said(text, due_at)
        times = tuple(part.when for part in heard.meaning.parts if part.when is not None)
        heard = replace(heard, meaning=replace(heard.meaning, when=times))
        return self.desk.do(lambda unit: ANSWERS[question.kind](unit, question, heard), who)

    def names(self, **who: PartyId) -> None:
        """Mara names who usually does it, or who stands in."""
        self.desk.do(lambda unit: unit.record_arrangement(self.arrangement(), UsualSet(**who)))

    def repeats(self, rule: str, start: date, n: int = 1) -> None:
        """The work comes back by a rule, from the day after on, as the n-th standing order."""
        held, task = self.arrangement(), self.asked()
        agreed = SeriesAgreed(
            client=held.client,
            requester=self.desk.mara,
            request=RequestId(1),
            service=self.service,
            rule=rule,
            start=start,
            task=task,
            next_on=date_after(rule, start, start),
        )
        self.desk.do(lambda unit: unit.record_series(Series(id=SeriesId(n)), agreed))

    def opens_at(self, n: int = 1) -> datetime:
        """When the next round opens, of the n-th standing order."""
        series = self.desk.ledger.read(lambda tx: tx.series(SeriesId(n)))
        (timer,) = self.desk.ledger.read(lambda tx: series_timers(series, self.desk.house, tx))
        return timer.due_at

    def begins(self, habit: Habit) -> None:
        """The desk begins to do something differently."""
        self.desk.do(lambda unit: carrying.begin(unit, self.arrangement(), habit))

    def agree(self, target: str) -> None:
        """Mara proposes a target in words, and both say yes."""
        self.press(self.desk.mara, "target_words")
        assert self.says(self.desk.mara, target)
        self.press(self.desk.mara, "target_agree")
        self.press(self.desk.ana, "target_agree")

    def slow_ana(self, target: str) -> Notice:
        """Ben was quick, Ana is not, and misses the target: the card that proposes a change."""
        for _ in range(5):
            self.round(self.desk.ben, worked=2)
        self.week(3)
        self.round()
        self.agree(target)
        for n in range(4, 8):
            self.week(n)
            self.round(worked=60)
        self.week(8)
        return self.told("change_card", self.desk.mara)[-1]

    def told(self, key: str, who: PersonId) -> list[Notice]:
        """The cards of a key that somebody got from the check-ins."""
        return [card for card in self.cards if card.key == key and card.to == who]


def looking_back(folder: Path) -> Weeks:
    """A desk on a Monday morning: Mara and Ana in Lisbon, Ben in Manila."""
    house = House(catalogue=parse_toml(CATALOGUE))
    desk = Operated(ledger=SqlLedger(memory.engine_in(folder)), house=house, now=MONDAY)
    desk.ola = desk.join("ola", Side.OPERATOR)
    desk.mara = desk.join("mara", Side.CLIENT)
    desk.ana = desk.join("ana", Side.PROVIDER, (BOOKS,))
    desk.ben = desk.join("ben", Side.PROVIDER, (BOOKS,), zone="Asia/Manila")
    return Weeks(desk=desk)
