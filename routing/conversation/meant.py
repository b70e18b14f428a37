"""What words are about: the task or request that is named, replied to, or the only one there is.

Reads only, and decides nothing. A task that is only likely is shown, never written to.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.house import period_of
from routing.notices.model import About, Subject
from routing.refusals import Refused
from routing.request import RequestState
from routing.roles import must_see
from routing.task import HELD, Task, TaskState
from routing.understanding.acts.deciding import target_of as named_in
from routing.understanding.meaning import NO_CONTEXT
from routing.understanding.phrases.calling import called_by, said_in

if TYPE_CHECKING:
    from routing.people import Person
    from routing.request import Request
    from routing.talk import Heard
    from routing.unit import Unit


def target_of(unit: Unit, heard: Heard) -> Task | None:
    """The task that the words name or reply to, when the writer may see it."""
    about = heard.about
    if about is not None and about.kind == About.REQUEST:
        return _task_of_request(unit, about)
    by_place = about is not None and about.kind == About.TASK
    number = about.id if about is not None and by_place else _number(heard)
    task = unit.tx.find_task(number) if number else None
    if task is not None:
        must_see(unit.actor, task)
    elif number or by_place:
        raise Refused("no_task")
    return task


def _task_of_request(unit: Unit, about: Subject) -> Task | None:
    """The task that the request became, when it became one and nothing else."""
    request = _own_request(unit, about)
    ids = [] if request is None else [p.task for p in request.live if p.task is not None]
    return unit.tx.task(ids[0]) if len(ids) == 1 else None


def _own_request(unit: Unit, about: Subject) -> Request | None:
    request = unit.tx.find_request(about.id)
    mine = request is not None and request.requester == unit.actor.id
    return request if mine else None


def _number(heard: Heard) -> int:
    """The task that is named outright: one that is only likely is no place for words to go."""
    return _task_number(named_in(heard.text, NO_CONTEXT) or "")


def _task_number(ref: str) -> int:
    head, _, tail = ref.partition("-")
    return int(tail) if head == "T" else 0


def open_request(unit: Unit, about: Subject | None) -> Request | None:
    """The actor's own request that this is, as long as its card waits for a tap."""
    if about is None or about.kind != About.REQUEST:
        return None
    request = _own_request(unit, about)
    return request if request is not None and request.state == RequestState.OPEN else None


def newest_request(unit: Unit) -> Request | None:
    """The actor's newest request whose card waits for a tap."""
    return next(reversed(unit.tx.open_requests(unit.actor.id)), None)


def active_tasks(unit: Unit, person: Person) -> tuple[Task, ...]:
    """Tasks that plain words of this person could be meant for, newest first.

    A provider's are those they hold; with none of these, a client's are those they asked for.
    """
    provided = () if person.provider is None else unit.tx.tasks_of_provider(person.provider)
    holding = tuple(t for t in reversed(provided) if t.state in HELD | {TaskState.DISPUTED})
    return holding or asked_for(unit, person)


def asked_for(unit: Unit, person: Person) -> tuple[Task, ...]:
    """The open tasks that a client's words can be about, newest first."""
    asked = () if person.client is None else unit.tx.tasks_of_client(person.client)
    return tuple(t for t in reversed(asked) if t.requester == person.id and t.state in _HEARING)


def handed_in(unit: Unit) -> tuple[Task, ...]:
    """What the actor asked for, was handed in and waits for their judgement, newest first."""
    return tuple(t for t in asked_for(unit, unit.actor) if t.state == TaskState.DELIVERED)


_HEARING = HELD | {TaskState.INTAKE, TaskState.TRIAGE, TaskState.QUEUED, TaskState.DISPUTED}
"""States in which a client's words are kept or passed on."""


def likely_task(unit: Unit, heard: Heard) -> Task | None:
    """The task that the words are probably about: enough to show it, not to pass words on."""
    task = unit.tx.find_task(_task_number(heard.meaning.target or ""))
    return task if task is not None and task.client == unit.actor.client else None


def for_the_desk(person: Person, task: Task) -> bool:
    """Whether an operator who belongs to neither side writes: it is the desk's word."""
    holds = task.provider is not None and task.provider == person.provider
    return person.operator and task.client != person.client and not holds


def called(unit: Unit, task: Task) -> frozenset[str]:
    """Give the longer words by which a task's work is called, and the month it is of."""
    service = unit.house.service(task)
    title = "" if service is None else f"{service.title} {service.key}"
    return called_by(title, period_of(task))


def named(unit: Unit, text: str, tasks: tuple[Task, ...]) -> tuple[Task, ...]:
    """Those of these tasks whose work the words name."""
    said = said_in(text)
    return tuple(task for task in tasks if said & called(unit, task))
