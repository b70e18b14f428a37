"""A desk's books in memory: work is accepted and taken back, months pass, retainers rest and end.

Everything goes through the rulebook's own deciders and folds; only the calendar is the test's.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from histories import PATHS, fold, new_task
from routing import commands as c
from routing.catalogue.model import Rate, RateKind
from routing.lifecycle.decide import decide
from routing.money import retainer as r
from routing.money.charge import Done, charge_for
from routing.money.postings import Posting, postings_of
from routing.notices.model import About, Subject
from routing.task import Task, TaskState
from routing.values import Money, PartyId, PersonId, RetainerId, ServiceKey, TaskId

if TYPE_CHECKING:
    from routing.money.charge import Charge

MARA = PersonId(2)
CLIENT, PROVIDER = PartyId(1), PartyId(1)


def eur(minor: int) -> Money:
    """An amount in cents."""
    return Money(minor=minor, currency="EUR")


def rate(kind: RateKind, minor: int, currency: str = "EUR") -> Rate:
    """A rate."""
    return Rate(kind=kind, amount=Money(minor=minor, currency=currency))


def fixed(minor: int) -> Rate:
    """A fixed amount in cents."""
    return rate(RateKind.FIXED, minor)


class Books:
    """One client and one provider over some months."""

    def __init__(self) -> None:
        self.now = datetime(2026, 1, 1, 9, tzinfo=UTC)
        self.tasks: dict[TaskId, Task] = {}
        self.retainer: r.Retainer | None = None
        self.postings: list[Posting] = []

    # --- work ---

    def accept(self, done: Done, agreed_by: PersonId | None = MARA) -> Task:
        """Have a new piece of work accepted."""
        id = TaskId(len(self.tasks) + 1)
        task = replace(new_task(), id=id)
        for command in PATHS[TaskState.DELIVERED]:
            task = fold(task, decide(task, command, self.now), self.now)
        self.tasks[id] = replace(task, client=CLIENT, service=ServiceKey("bookkeeping"))
        charge = charge_for(done, self.retainer, agreed_by)
        return self.give(id, c.Accept(by=MARA, charge=charge))

    def take_back(self, id: TaskId) -> Task:
        """Undo an acceptance."""
        return self.give(id, c.UndoAccept(until_at=self.now + timedelta(days=1)))

    def reopen(self, id: TaskId, done: Done, agreed_by: PersonId | None = MARA) -> Task:
        """Take accepted work up again, hand it in once more, and accept that."""
        self.give(id, c.Reopen(until_at=self.now + timedelta(days=1)))
        self.give(id, c.Deliver(by=PersonId(1)))
        return self.give(id, c.Accept(by=MARA, charge=charge_for(done, self.retainer, agreed_by)))

    def give(self, id: TaskId, command: c.Command) -> Task:
        """Carry out a command as a unit of work does: task, postings, retainer."""
        before = self.tasks[id]
        for event in decide(before, command, self.now):
            self.tasks[id] = fold(self.tasks[id], (event,), self.now)
            self._post(Subject(kind=About.TASK, id=id), event, self.tasks[id])
        after = self.tasks[id]
        if before.charge is None and after.charge is not None:
            self._paid(after, after.charge)
        elif before.charge is not None and after.charge is None:
            self._given_back(after, before.charge)
        return after

    def _paid(self, task: Task, charge: Charge) -> None:
        amount = charge.minutes or (charge.drawn.minor if charge.drawn else 0)
        if self.retainer is not None and amount:
            self.happened(r.draw(self.retainer, task.id, amount))

    def _given_back(self, task: Task, charge: Charge) -> None:
        unit = r.MINUTES if charge.drawn is None else charge.drawn.currency
        amount = charge.minutes or (charge.drawn.minor if charge.drawn else 0)
        if self.retainer is not None and amount and self.retainer.unit == unit:
            for event in r.give_back(self.retainer, task.id, unit, amount):
                self.happened(event)

    # --- what is paid beforehand ---

    def agree(self, agreed: r.RetainerAgreed) -> None:
        """Agree on a retainer, and open this month."""
        held = self.retainer or r.Retainer(id=RetainerId(1))
        self.retainer = held
        self.happened(r.agree(held, agreed))
        self.month()

    def month(self) -> None:
        """Open the month of now, if it is not open."""
        if self.retainer is None:
            return
        opened = r.open_month(self.retainer, date(self.now.year, self.now.month, 1))
        if opened is not None:
            self.happened(opened)

    def later(self, days: int) -> None:
        """Let time pass, month by month."""
        for _ in range(days):
            self.now += timedelta(days=1)
            if self.now.day == 1:
                self.month()

    def happened(self, event: r.RetainerEvent) -> None:
        """Fold an event of the retainer, and post it."""
        assert self.retainer is not None
        after = r.evolve_retainer(self.retainer, event)
        self.retainer = replace(after, version=after.version + 1)
        self._post(Subject(kind=About.RETAINER, id=1), event, self.retainer)

    def _post(self, about: Subject, event: object, after: object) -> None:
        n = len(self.postings) + 1
        self.postings += postings_of(about, n, event, after, self.now)
