"""Random histories of a task: commands of every kind, in any order, as Hypothesis draws them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from hypothesis import strategies as st

from routing import commands as c
from routing.clock.courts import Court
from routing.events import Opened, Routed, TaskEvent
from routing.lifecycle.decide import decide
from routing.lifecycle.evolve import evolve_task
from routing.lifecycle.table import MOVES
from routing.refusals import Refused
from routing.task import Given, GivenHow, Item, Raised, Task, TaskState
from routing.values import (
    ArrangementId,
    FileId,
    LetterId,
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

_KINDS: list[st.SearchStrategy[c.Command]] = [
    st.builds(c.GiveInput, key=st.sampled_from(["period", "statement"]), given=givens),
    st.builds(
        c.Route, routed=st.builds(Routed, service=st.just(ServiceKey("newsletter")), inputs=inputs)
    ),
    st.builds(c.Approve, by=people),
    st.builds(c.RefuseApproval, by=people),
    st.builds(c.Requeue, wider=st.booleans(), raised=st.none() | st.just(Raised())),
    st.builds(
        c.StartWave,
        providers=st.lists(parties, min_size=1, max_size=3, unique=True).map(tuple),
        expires_at=instants,
        assigned=st.booleans(),
    ),
    st.builds(c.HoldWave, until_at=instants, parked=st.booleans()),
    st.builds(c.GiveTo, provider=parties, expires_at=instants, due_at=instants),
    st.builds(c.OfferTo, provider=parties, expires_at=instants),
    st.builds(c.GiveUp, reason=st.just("nobody")),
    st.builds(c.ExpireOffers),
    st.builds(c.FailOffer, provider=parties),
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
    st.builds(
        c.ChangeWord,
        by=people,
        from_client=st.booleans(),
        word=st.integers(1, 9).map(LetterId),
        before=texts,
        text=texts,
    ),
    st.builds(
        c.TakeBackWord,
        by=people,
        from_client=st.booleans(),
        word=st.integers(1, 9).map(LetterId),
        text=texts,
    ),
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
    st.builds(c.Entrust, to=people),
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
    st.builds(
        c.FinishStep,
        key=st.sampled_from(["bank", "match", "clear", "check"]),
        by=people,
        due_at=maybe_at,
    ),
    st.builds(c.SayProgress, by=people, how=st.sampled_from(["on_track", "at_risk", "stuck", "?"])),
    st.builds(c.StartTimer, by=people),
    st.builds(
        c.StopTimer, by=people, counted_for=st.integers(-1, 300).map(lambda n: timedelta(minutes=n))
    ),
    st.builds(c.AgreeOver, by=people),
    st.builds(c.Remind, kind=st.sampled_from(["input", "due", "progress", "timer"])),
    st.builds(c.AskFirst, provider=st.integers(1, 5).map(PartyId)),
    st.builds(c.Hurry),
]
BY_KIND: dict[type, st.SearchStrategy[c.Command]] = dict(
    zip(c.Command.__args__[1:], _KINDS, strict=True)  # type: ignore[attr-defined]
)


@st.composite
def fitting(draw: st.DrawFn, task: Task) -> c.Command:
    """Mostly a command that the state allows and somebody who may give it; sometimes any at all."""
    if draw(st.integers(0, 9)) == 0:
        return draw(st.one_of(_KINDS))
    kinds = sorted(MOVES[task.state], key=lambda kind: kind.__name__)
    kind = draw(st.sampled_from([k for k in kinds if k is not c.Open] or [c.Hurry]))
    command = draw(BY_KIND[kind])
    offers = task.open_offers
    if offers and isinstance(command, c.Claim | c.FailOffer | c.DeclineOffer | c.ProposeDate):
        return replace(command, provider=draw(st.sampled_from(offers)).provider)
    return command


LATER = START + timedelta(days=9)
ANA, MARA = PersonId(1), PersonId(2)
_PLAIN = Opened(
    client=PartyId(1),
    requester=MARA,
    request=RequestId(1),
    service=ServiceKey("bookkeeping"),
    catalogue="c0",
    arrangement=ArrangementId(1),
    arrangement_version=1,
    words=TextId(1),
    rounds=2,
)
_OPEN = c.Open(opened=_PLAIN, items=(Item(n=1), Item(n=2)))
_MISSING = c.Open(opened=replace(_PLAIN, inputs={"statement": Given()}))
_WAVE = c.StartWave(providers=(PartyId(1), PartyId(2)), expires_at=LATER)
_CLAIM = c.Claim(provider=PartyId(1), due_at=LATER, worker=ANA)
_HELD = (_OPEN, _WAVE, _CLAIM)
_DONE = (*_HELD, c.Deliver(by=ANA))
PATHS: dict[TaskState, tuple[c.Command, ...]] = {
    TaskState.INTAKE: (_MISSING,),
    TaskState.TRIAGE: (replace(_OPEN, triage="to_person"),),
    TaskState.APPROVAL: (replace(_OPEN, approval="price"),),
    TaskState.QUEUED: (_OPEN, _WAVE),
    TaskState.WORKING: _HELD,
    TaskState.WAITING: (*_HELD, c.Ask(by=ANA, question=TextId(2))),
    TaskState.CHECKING: (*_HELD, c.Deliver(by=ANA, check=True)),
    TaskState.DELIVERED: _DONE,
    TaskState.ACCEPTED: (*_DONE, c.Accept(by=MARA)),
    TaskState.DECLINED: (replace(_OPEN, triage="to_person"), c.Decline(reason="no")),
    TaskState.CANCELLED: (_OPEN, c.Cancel(by=MARA)),
    TaskState.KEPT: (c.Open(opened=replace(_PLAIN, kept=True)),),
    TaskState.DISPUTED: (*_DONE, c.OpenDispute(by=MARA, decide_by_at=LATER)),
}
"""The shortest way into each state."""


@st.composite
def histories(draw: st.DrawFn, most: int = 15) -> list[tuple[c.Command, datetime]]:
    """Commands with the instants at which they are given: the way into a state, then anything."""
    at, task = START, new_task()
    told: list[tuple[c.Command, datetime]] = []
    planned = list(draw(st.sampled_from([*PATHS.values(), ()]))) or [draw(first_commands)]
    for _ in range(len(planned) + draw(st.integers(1, most))):
        command = planned.pop(0) if planned else draw(fitting(task))
        told.append((command, at))
        task = fold(task, tried(task, command, at), at)
        at += timedelta(minutes=draw(st.integers(0, 240)))
    return told


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
