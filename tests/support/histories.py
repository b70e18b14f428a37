"""Random histories of a task: commands of every kind, in any order, as Hypothesis draws them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal

from hypothesis import strategies as st

from routing import commands as c
from routing.clock.courts import Court
from routing.events import Opened, TaskEvent
from routing.lifecycle.decide import decide
from routing.lifecycle.evolve import evolve_task
from routing.refusals import Refused
from routing.task import Given, GivenHow, Item, Task
from routing.values import (
    ArrangementId,
    FileId,
    Money,
    PartyId,
    PersonId,
    RequestId,
    ServiceKey,
    TaskId,
    TextId,
)

START = datetime(2026, 3, 11, 9, 20, tzinfo=UTC)
EUR = Money(minor=3600, currency="EUR")

people = st.integers(1, 4).map(PersonId)
parties = st.integers(1, 3).map(PartyId)
texts = st.integers(1, 50).map(TextId)
files = st.lists(st.integers(1, 9).map(FileId), max_size=2).map(tuple)
instants = st.integers(-48, 400).map(lambda hours: START + timedelta(hours=hours))
maybe_at = st.none() | instants
givens = st.builds(
    Given,
    how=st.sampled_from(GivenHow),
    value=st.none() | st.integers(1, 9) | st.just(Decimal("1.5")),
    text=st.none() | texts,
    files=files,
)
inputs = st.dictionaries(st.sampled_from(["period", "statement"]), givens, max_size=2)
items = st.integers(0, 3).map(lambda n: tuple(Item(n=i) for i in range(1, n + 1)))
results = st.dictionaries(st.sampled_from(["booked", "reached"]), st.integers(0, 9), max_size=2)

opened = st.builds(
    Opened,
    client=st.just(PartyId(1)),
    requester=people,
    request=st.just(RequestId(1)),
    service=st.just(ServiceKey("bookkeeping")),
    catalogue=st.just("c0"),
    arrangement=st.just(ArrangementId(1)),
    arrangement_version=st.just(1),
    words=texts,
    inputs=inputs,
    wanted_at=maybe_at,
    estimate_at=maybe_at,
    urgent=st.booleans(),
    rounds=st.integers(0, 2),
    price=st.none() | st.just(EUR),
    kept=st.booleans(),
)

first_commands = st.builds(
    c.Open, opened=opened, items=items, approval=st.sampled_from(["", "price"]), triage=st.just("")
)

later_commands = st.one_of(
    st.builds(c.GiveInput, key=st.sampled_from(["period", "statement"]), given=givens),
    st.builds(c.Route, service=st.just(ServiceKey("newsletter")), inputs=inputs),
    st.builds(c.Approve, by=people),
    st.builds(c.RefuseApproval, by=people),
    st.builds(c.Requeue),
    st.builds(
        c.StartWave,
        providers=st.lists(parties, min_size=1, max_size=3, unique=True).map(tuple),
        expires_at=instants,
        assigned=st.booleans(),
    ),
    st.builds(c.GiveUp, reason=st.just("nobody")),
    st.builds(c.ExpireOffers),
    st.builds(c.DeclineOffer, provider=parties, reason=st.just("busy")),
    st.builds(c.ProposeDate, provider=parties, due_at=instants),
    st.builds(c.RefuseDate, n=st.integers(1, 4)),
    st.builds(c.Claim, provider=parties, due_at=instants, worker=st.none() | people),
    st.builds(c.NameWorker, worker=people),
    st.builds(c.Start),
    st.builds(c.Lapse),
    st.builds(c.HandBack, free=st.booleans()),
    st.builds(c.HandOver, reason=st.just("ill")),
    st.builds(c.PassWord, by=people, from_client=st.booleans(), text=texts, files=files),
    st.builds(c.AddNote, by=people, text=texts),
    st.builds(c.Ask, by=people, question=texts, choices=st.lists(texts, max_size=2).map(tuple)),
    st.builds(c.Answer, by=people, text=texts, due_at=maybe_at),
    st.builds(
        c.PutOffTask,
        court=st.sampled_from([Court.THIRD_PARTY, Court.CLIENT, Court.PROVIDER]),
        until_at=maybe_at,
    ),
    st.builds(c.TakeUp, due_at=maybe_at),
    st.builds(c.FinishItem, n=st.integers(1, 3), results=results),
    st.builds(
        c.Deliver,
        by=people,
        note=texts,
        files=files,
        results=results,
        took_for=st.none() | st.just(timedelta(minutes=90)),
        partly=st.booleans(),
        check=st.booleans(),
    ),
    st.builds(c.Check, by=people, passed=st.booleans(), criterion=st.just("matched")),
    st.builds(c.SendBack, criteria=st.just(("matched",)), text=texts, due_at=maybe_at),
    st.builds(c.Accept, by=st.none() | people),
    st.builds(c.UndoAccept, until_at=instants),
    st.builds(c.Rate, score=st.integers(0, 6)),
    st.builds(c.Reopen, until_at=instants),
    st.builds(c.Decline, reason=st.just("no")),
    st.builds(c.Cancel, by=st.none() | people),
    st.builds(c.Release),
    st.builds(c.OpenDispute, by=people, decide_by_at=instants, text=st.none() | texts),
    st.builds(c.MakeStatement, by=people, text=texts),
    st.builds(
        c.DecideDispute,
        by=people,
        outcome=st.sampled_from(["accepted", "part", "work", "cancelled", "dance"]),
        reason=texts,
    ),
    st.builds(c.ProposeDue, by=people, due_at=instants),
    st.builds(c.AgreeDue, by=people),
    st.builds(c.RefuseDue, by=people),
    st.builds(c.MoveDue, due_at=instants),
    st.builds(c.Remind, kind=st.sampled_from(["input", "due"])),
    st.builds(c.Hurry),
)

steps = st.lists(st.tuples(later_commands, st.integers(0, 30)), max_size=40)


def fold(task: Task, events: tuple[TaskEvent, ...], at: datetime) -> Task:
    """The task after these events."""
    for event in events:
        task = evolve_task(task, event, at)
    return task


def tried(task: Task, command: c.Command, at: datetime) -> tuple[TaskEvent, ...]:
    """The command's events, or none when it was refused."""
    try:
        return decide(task, command, at)
    except Refused:
        return ()


def new_task() -> Task:
    """A task before its first event."""
    return Task(id=TaskId(7))
