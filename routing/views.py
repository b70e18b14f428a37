"""A task for one reader: the only thing that anybody outside the rulebook sees of it.

Before the claim a provider sees typed inputs marked `brief` and nothing that the client wrote.
Price never reaches a provider, pay never a client.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from routing.catalogue.model import BRIEF_KINDS, Region
from routing.house import House, period_of
from routing.notices.model import Fact, FileFact, Firm, Who, Words, Work
from routing.task import Given, GivenHow, Task, TaskState
from routing.values import Period, TextRef

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from routing.catalogue import Input, Service

Facts = dict[str, Fact]


def work_of(task: Task) -> Work:
    """What the work is called: its service, and the period it is for."""
    return Work(service=task.service, period=period_of(task))


def _kept(**facts: Fact | None) -> Facts:
    """Drop what is not known: a line of a card that needs it is then left out."""
    return {key: fact for key, fact in facts.items() if fact is not None}


def due_of(task: Task) -> datetime | None:
    """When it will be ready, as far as anybody has said."""
    return task.due_at or task.wanted_at or task.estimate_at


def estimate_of(task: Task, service: Service | None) -> timedelta | None:
    """How much work it is: the service's own estimate, and so much for each line of the list."""
    if service is None or service.per_unit is None or not task.items:
        return None if service is None else service.estimate
    return (service.estimate or timedelta(0)) + service.per_unit * len(task.items)


def brief(task: Task, house: House) -> Facts:
    """What a provider may know before the claim."""
    service = house.service(task)
    open_inputs = () if service is None else _brief_inputs(task, service)
    return _kept(
        ref=task.ref,
        work=work_of(task),
        due=due_of(task),
        pay=task.pay,
        estimate=estimate_of(task, service),
        size=len(task.items) or None,
        unit=service.unit if service is not None and task.items and service.unit else None,
        complete=None if task.missing else True,
        **_needs(service),
        inputs=open_inputs or None,
        urgent=True if task.urgent else None,
    )


def _needs(service: Service | None) -> Mapping[str, Fact | None]:
    """What a provider needs for it: tools, languages, and where they must sit."""
    if service is None:
        return {}
    return {
        "tools": service.tools or None,
        "languages": service.languages or None,
        "region": None if service.region == Region.ANY else service.region.value,
    }


def _brief_inputs(task: Task, service: Service) -> tuple[Fact, ...]:
    shown = (one for one in service.inputs if one.brief and one.kind in BRIEF_KINDS)
    rows = (_input_row(one, task.inputs.get(one.key)) for one in shown)
    return tuple(row for row in rows if row is not None and not isinstance(row["value"], Period))


def _input_row(one: Input, given: Given | None) -> Facts | None:
    if given is None or given.how != GivenHow.GIVEN or given.value is None:
        return None
    return None if isinstance(given.value, TextRef) else {"input": one.title, "value": given.value}


def full(task: Task, house: House, notes: Iterable[int] = ()) -> Facts:
    """What the provider who holds it sees: everything but the price."""
    service = house.service(task)
    rows = () if service is None else _all_inputs(task, service)
    return {
        **brief(task, house),
        **_kept(
            client=Firm(party=task.client),
            said=None if task.words is None else Words(text=task.words),
            given=rows or None,
            notes=tuple(Words(text=note) for note in notes) or None,  # type: ignore[arg-type]
            criteria=_criteria(service),
            promise=task.promise_at,
            closed=task.closed_at,
        ),
        **step_facts(task, house),
        "state": task.state.value,
    }


def _criteria(service: Service | None) -> tuple[Fact, ...] | None:
    if service is None or not service.criteria:
        return None
    return tuple({"criterion": one.title} for one in service.criteria)


def _all_inputs(task: Task, service: Service) -> tuple[Fact, ...]:
    titles = {one.key: one.title for one in service.inputs}
    rows = (given_row(titles.get(key, key), given) for key, given in task.inputs.items())
    return tuple(row for row in rows if row)


def given_row(title: str, given: Given) -> Facts:
    """An input as its provider sees it: value, words, files; nothing when it was not given."""
    row = _kept(
        value=None if isinstance(given.value, TextRef) else given.value,
        words=None if given.text is None else Words(text=given.text),
        files=tuple(FileFact(file=f) for f in given.files) or None,
        theirs=True if given.how == GivenHow.THEIRS else None,
        unknown=True if given.how == GivenHow.UNKNOWN else None,
    )
    return {"input": title, **row} if row else {}


def for_client(task: Task, house: House) -> Facts:
    """What the client's side sees: who has it, when it is ready, whose turn it is."""
    service = house.service(task)
    return {
        **_kept(
            ref=task.ref,
            work=work_of(task),
            due=due_of(task),
            price=task.price,
            who=None if task.worker is None else Who(person=task.worker),
            firm=None if task.provider is None else Firm(party=task.provider),
            missing=_missing(task, service),
            court=None if task.court is None else task.court.value,
            rounds_left=_rounds_left(task),
            size=len(task.items) or None,
            done=_done(task),
            rating=task.rating,
            closed=task.closed_at,
        ),
        **step_facts(task, house),
        "state": task.state.value,
    }


def _rounds_left(task: Task) -> int | None:
    return task.rounds - task.rounds_used if task.state == TaskState.DELIVERED else None


def _done(task: Task) -> int | None:
    return sum(item.done for item in task.items) if task.items else None


def _missing(task: Task, service: Service | None) -> tuple[Fact, ...] | None:
    if service is None or not task.missing:
        return None
    found = (service.input(key) for key in task.missing)
    return tuple({"input": one.title} for one in found if one is not None) or None


def step_facts(task: Task, house: House) -> Facts:
    """Which step a task is at, of how many; what goes in and comes out, by the step's key."""
    if not task.step or task.handed or task.closed:
        return {}
    service = house.service(task)
    told = None if service is None else service.step(task.step)
    return _kept(
        step=f"{task.step}.step",
        step_yours=True if task.waiting is not None and task.waiting.why == "step" else None,
        step_n=len(task.walked) + 1,
        step_of=len(task.steps),
        step_in=f"{task.step}.in" if told is not None and told.input else None,
        step_out=f"{task.step}.out" if told is not None and told.output else None,
        walked=tuple({"step": f"{key}.step"} for key in task.walked) or None,
    )


UNTAKEN = frozenset({"nobody", "no_taker"})
"""Reasons for triage that leave the client a choice: looking on, another date, or an end."""

CLIENT_ACTIONS = {
    TaskState.INTAKE: ("stop", "person"),
    TaskState.TRIAGE: ("stop", "person"),
    TaskState.APPROVAL: ("approve", "refuse", "stop", "person"),
    TaskState.QUEUED: ("stop", "things", "person"),
    TaskState.WORKING: ("write", "talk", "things", "stop"),
    TaskState.WAITING: ("write", "talk", "things", "stop"),
    TaskState.CHECKING: ("write", "things"),
    TaskState.DELIVERED: ("accept", "back", "ask", "new"),
    TaskState.ACCEPTED: ("rate1", "rate2", "rate3", "rate4", "rate5", "undo", "reopen", "person"),
    TaskState.KEPT: ("done_here", "release", "colleague", "stop", "person"),
    TaskState.DISPUTED: ("statement", "person"),
}
PROVIDER_ACTIONS = {
    TaskState.WORKING: ("deliver", "ask", "write", "talk", "wait", "move", "note", "handback"),
    TaskState.WAITING: ("write", "talk", "deliver", "resume", "move", "note", "handback"),
    TaskState.CHECKING: ("note", "person"),
    TaskState.DELIVERED: ("write", "note", "dispute"),
    TaskState.DISPUTED: ("statement", "person"),
}


def client_actions(task: Task) -> tuple[str, ...]:
    """The buttons of the client's card, the main one first."""
    if task.state == TaskState.TRIAGE and task.triage in UNTAKEN:
        return ("keep_looking", "date", "widen", "stop", "person")
    if task.state == TaskState.WAITING and task.waiting is not None:
        if task.waiting.why == "question":
            choices = tuple(f"choose.{n}" for n, _ in enumerate(task.waiting.choices, start=1))
            return (*choices, "lookup", "stop")
        if task.waiting.why == "stand_in":
            return ("stand_in", "wait_for", "stop", "person")
        if task.waiting.why == "step":
            return (f"step_done.{task.step}", "write", "stop")
    if task.state == TaskState.ACCEPTED and task.rating is not None:
        return ("reopen", "person")
    return CLIENT_ACTIONS.get(task.state, ())


def provider_actions(task: Task) -> tuple[str, ...]:
    """The buttons of the card of the provider who holds it, the main one first."""
    actions = PROVIDER_ACTIONS.get(task.state, ())
    if task.state == TaskState.WORKING and task.step:
        actions = (f"step_done.{task.step}", *actions)
    if task.state == TaskState.WORKING and task.started_at is None:
        return ("start", *actions)
    if task.state == TaskState.WORKING and task.rounds_used:
        return (*actions, "dispute")
    return actions
