"""Files without a question: where they belong, and what happens when they arrive or never do.

Sees only what a file is (rows, columns, whether it came), never its name or contents.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from routing import commands as c
from routing import views
from routing.catalogue.model import LIST_KINDS
from routing.intake.cards import about, show
from routing.intake.inputs import ask_missing, settle
from routing.intake.reading import fit, inputs_of, listed, parts_of, place_files
from routing.notices.model import DESK, About, Facts, FileFact, Notice, Subject
from routing.notices.telling import about_task
from routing.request import FilesAdded, Part, PartsRedrawn, Request
from routing.task import Given, GivenHow, Task, TaskState
from routing.values import Period

if TYPE_CHECKING:
    from collections.abc import Iterable

    from routing.catalogue import Input
    from routing.inbound import Inbound
    from routing.talk import Heard
    from routing.understanding import meaning as m
    from routing.unit import Unit
    from routing.values import FileId, PartyId, PersonId

_TAKES = frozenset({TaskState.INTAKE, TaskState.QUEUED, TaskState.WORKING, TaskState.WAITING})
_NEEDED = 3
"""A fit better than this: the file is missing there."""


def take_files(unit: Unit, person: PersonId, files: tuple[FileId, ...]) -> bool:
    """Put files that came without a question where they belong, if only one place fits."""
    return _to_request(unit, person, files) or _to_task(unit, person, files) is not None


def _to_request(unit: Unit, person: PersonId, files: tuple[FileId, ...]) -> bool:
    """To the one open request that still misses a file."""
    missing = [r for r in unit.tx.open_requests(person) if _misses_file(unit, r)]
    if len(missing) != 1:
        return False
    request = unit.record_request(missing[0], FilesAdded(files=files))
    redrawn = PartsRedrawn(parts=place_files(request.parts, files, unit))
    show(unit, unit.record_request(request, redrawn))
    return True


def _misses_file(unit: Unit, request: Request) -> bool:
    return any(
        part.inputs.get(one.key) == Given() and one.kind in LIST_KINDS
        for part in request.live
        for one in inputs_of(part, unit)
    )


def _to_task(unit: Unit, person: PersonId, files: tuple[FileId, ...]) -> Task | None:
    """To the one open task that misses such a file, else to the one that takes files at all."""
    places = [_place(unit, person, file) for file in files]
    if None in places or len({task.id for task, _ in filter(None, places)}) != 1:
        return None
    task = None
    for file, (taker, key) in zip(files, filter(None, places), strict=True):
        task = _add(unit, unit.tx.task(taker.id), key, (file,))
    return task


def _add(unit: Unit, task: Task, key: str, files: tuple[FileId, ...]) -> Task:
    held = task.inputs.get(key, Given())
    given = replace(held, how=GivenHow.GIVEN, files=(*held.files, *files))
    return settle(unit, task, key, given)


def _place(unit: Unit, person: PersonId, file: FileId) -> tuple[Task, str] | None:
    """The one task and input that the file is for, or None when that is not certain."""
    found = [(_rank(unit, task, one, file), task, one) for task, one in _takers(unit, person)]
    best = min((rank for rank, _, _ in found), default=0)
    near = [place for place in found if place[0] == best] if best < _NEEDED else found
    if len({task.id for _, task, _ in near}) != 1:
        return None
    _, task, one = min(near, key=lambda place: place[0])
    return task, one.key


def _rank(unit: Unit, task: Task, one: Input, file: FileId) -> int:
    """How well the file fits: where one is missing, then where none is yet, then to others."""
    fits = fit(one, file, unit)
    if one.key in task.missing:
        return min(fits, _NEEDED - 1)
    if one.columns:
        return 7
    if one.key not in task.inputs:
        return 4
    return 6 if one.required else 5


def _takers(unit: Unit, person: PersonId) -> Iterable[tuple[Task, Input]]:
    """Inputs of the person's open tasks that can be files."""
    client = unit.tx.person(person).client
    tasks = () if client is None else unit.tx.tasks_of_client(client)
    for task in tasks:
        service = unit.house.service(task)
        if task.requester == person and task.state in _TAKES and service is not None:
            yield from ((task, one) for one in service.inputs if one.kind in LIST_KINDS)


def gather(unit: Unit, heard: Heard) -> bool:
    """Let more files for a period go to the open task of that period: no second task is made."""
    parts = heard.meaning.parts if heard.files else ()
    task = _task_of_period(unit, parts[0]) if len(parts) == 1 else None
    if task is None:
        return False
    (part,) = parts_of(heard, unit.actor, unit)
    given = [(key, one.files) for key, one in part.inputs.items() if one.files]
    for key, files in given:
        _add(unit, unit.tx.task(task.id), key, files)
    return bool(given)


def _task_of_period(unit: Unit, part: m.Part) -> Task | None:
    """The open task of the same service and period."""
    period = next((value for value in part.inputs.values() if isinstance(value, Period)), None)
    for task, _ in _takers(unit, unit.actor.id):
        if task.service == part.service and period and views.work_of(task).period == period:
            return task
    return None


# --- files that arrive later, or never ---


def arrived(unit: Unit, file: FileId) -> None:
    """A file has come: what is known of it now may show where it belongs, and how long it is."""
    for request in _requests_with(unit, file):
        show(unit, _placed_anew(unit, request))
    for task, key in _tasks_with(unit, file):
        command = listed(unit, task, key, task.inputs[key])
        if command.items and len(command.items) != len(task.items):
            unit.apply(task.id, command)


def refused(unit: Unit, file: FileId, told: Inbound, facts: Facts) -> None:
    """A file will not come: it is taken out where it was put, and asked for again.

    Where it was put nowhere, as a file of words is, its sender is told.
    """
    facts = {**facts, "file": FileFact(file=file)}
    requests, tasks = _requests_with(unit, file), _tasks_with(unit, file)
    for request in requests:
        _tell_refused(unit, request.requester, about(request), facts)
        show(unit, _placed_anew(unit, request))
    for task, key in tasks:
        _tell_refused(unit, task.requester, about_task(task), {**facts, **_named(task)})
        held = task.inputs[key]
        files = tuple(one for one in held.files if one != file)
        how = held.how if files or held.text is not None else GivenHow.MISSING
        unit.apply(task.id, c.GiveInput(key=key, given=replace(held, how=how, files=files)))
        ask_missing(unit, task.requester)
    if not requests and not tasks and unit.cause.actor is not None:
        about_what = _brought_to(unit, told)
        found = unit.tx.find_task(about_what.id) if about_what.kind == About.TASK else None
        more = {} if found is None else _named(found)
        _tell_refused(unit, unit.cause.actor, about_what, {**facts, **more})


def _brought_to(unit: Unit, told: Inbound) -> Subject:
    """What the message is about that brought the file."""
    known = unit.tx.card_by_message(told.place, told.message) if told.message else None
    return DESK if known is None else known.about


def _named(task: Task) -> Facts:
    return {"ref": task.ref, "work": views.work_of(task)}


def _placed_anew(unit: Unit, request: Request) -> Request:
    bare = tuple(_bare(part) for part in request.parts)
    placed = place_files(bare, request.files, unit)
    return unit.record_request(request, PartsRedrawn(parts=placed))


def _bare(part: Part) -> Part:
    """The part as if no file had been given with it."""
    inputs = {
        key: Given() if given.files and given.text is None else replace(given, files=())
        for key, given in part.inputs.items()
    }
    return replace(part, inputs=inputs)


def _tell_refused(unit: Unit, to: PersonId, subject: Subject, facts: Facts) -> None:
    unit.tell(Notice(key="file_refused", to=to, about=subject, facts=facts, actions=("person",)))


def _requests_with(unit: Unit, file: FileId) -> tuple[Request, ...]:
    client = unit.tx.file(file).client
    people = () if client is None else unit.tx.people_of(client)
    opened = chain.from_iterable(unit.tx.open_requests(person.id) for person in people)
    return tuple(request for request in opened if file in request.files)


def _tasks_with(unit: Unit, file: FileId) -> tuple[tuple[Task, str], ...]:
    client: PartyId | None = unit.tx.file(file).client
    tasks = () if client is None else unit.tx.tasks_of_client(client)
    return tuple(
        (task, key)
        for task in tasks
        if task.state in _TAKES
        for key, given in task.inputs.items()
        if file in given.files
    )
