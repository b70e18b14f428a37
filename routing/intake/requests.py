"""A request and its one confirmation card: opened, understood, confirmed, taken back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from routing import commands as c
from routing import rules
from routing.catalogue.model import RateKind
from routing.events import Opened
from routing.intake.inputs import approval_for, ask_missing
from routing.intake.reading import bad_rows, items_of, parts_of
from routing.membership import arrangement_for, may_ask_for
from routing.notices.model import About, Fact, Firm, Mode, Notice, Subject, Words, Work
from routing.offering import begin
from routing.people import Person
from routing.refusals import Refused
from routing.request import Confirmed, Dropped, Part, PartChanged, Request, Requested, RequestState
from routing.task import Item, Task, TaskState
from routing.values import Money, Period, PersonId, RequestId, ServiceKey, TaskId

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routing.arrangement import Arrangement
    from routing.catalogue import Rate, Service
    from routing.talk import Heard, Press, Pressed
    from routing.unit import Unit


def about(request: Request) -> Subject:
    """What cards and questions of this request are about."""
    return Subject(kind=About.REQUEST, id=request.id)


def open_request(
    unit: Unit, person: Person, heard: Heard, written_by: PersonId | None = None
) -> Request:
    """Keep what was asked for as a request and show how it was understood, on one card."""
    if person.client is None:
        raise Refused("only_client")
    request = Request(id=RequestId(unit.tx.next_id("request")))
    parts = parts_of(heard, person, unit)
    for part in parts:
        _check_allowed(unit, person, part.service)
    opened = Requested(
        client=person.client,
        requester=person.id,
        written_by=written_by or person.id,
        words=unit.keep_words(heard.text, person.client),
        files=heard.files,
        parts=parts,
    )
    request = unit.record_request(request, opened)
    show(unit, request, Mode.SAID)
    return request


def _check_allowed(unit: Unit, person: Person, service: ServiceKey | None) -> None:
    if service is not None and not may_ask_for(unit, person, service):
        raise Refused("not_opened", work=Work(service=service))


def show(unit: Unit, request: Request, mode: Mode = Mode.SHOWN) -> None:
    """Show the request's card as it is now: a question first when a service is unsure."""
    unsure = request.unsure
    if unsure:
        key, facts, actions = "which", _which_facts(request, unsure[0]), _which_actions(unsure[0])
    else:
        key, facts = "understood", understood_facts(unit, request)
        actions = _go_actions(unit, request)
    unit.tell(
        Notice(
            key=key,
            to=request.requester,
            about=about(request),
            mode=mode,
            slot="request",
            facts=facts,
            actions=actions,
        )
    )


def _which_facts(request: Request, part: Part) -> dict[str, Fact]:
    likely = tuple({"work": Work(service=key)} for key in part.likely)
    facts: dict[str, Fact] = {"said": Words(text=part.words), "n": part.n}
    if likely:
        facts["likely"] = likely
    if len(request.live) > 1:
        facts["parts"] = len(request.live)
    return facts


def _which_actions(part: Part) -> tuple[str, ...]:
    return (*(f"is.{key}" for key in part.likely), "person", "drop", "cancel")


def _go_actions(unit: Unit, request: Request) -> tuple[str, ...]:
    services = (unit.house.offered(part.service or ServiceKey("")) for part in request.live)
    urgent = any(s is not None and s.urgent for s in services)
    closed = not unit.house.desk_hours.is_open(unit.now)
    return ("go", *(("urgent",) if urgent and closed else ()), "change", "cancel")


def understood_facts(unit: Unit, request: Request) -> dict[str, Fact]:
    """The whole message as the desk understood it, one row a part."""
    rows = tuple(_row(unit, request, part) for part in request.live)
    facts: dict[str, Fact] = {"parts": rows, "count": len(rows)}
    if len(rows) == 1:
        facts["one"] = True
    if not unit.house.desk_hours.is_open(unit.now):
        facts["starts"] = unit.house.desk_hours.next_open(unit.now)
    return facts


def _row(unit: Unit, request: Request, part: Part) -> dict[str, Fact]:
    service = unit.house.offered(part.service or ServiceKey(""))
    row: dict[str, Fact] = {"n": part.n, "said": Words(text=part.words)}
    if service is None:
        return {**row, "to_person": True}
    row["work"] = Work(service=service.key, period=_period(part))
    if part.wanted_at is not None:
        row["wanted"] = part.wanted_at
    else:
        row["usual_date"] = unit.house.estimate(service, unit.now)
    row.update(_row_more(unit, request, part, service))
    return row


def _row_more(unit: Unit, request: Request, part: Part, service: Service) -> dict[str, Fact]:
    facts: dict[str, Fact] = {}
    missing = [key for key, given in part.inputs.items() if not given.settled]
    titles = tuple({"input": one.title} for one in service.inputs if one.key in missing)
    held = unit.tx.arrangement_of(request.client, service.key)
    if held is not None and held.usual is not None:
        facts["usual"] = Firm(party=held.usual)
    if titles:
        facts["missing"] = titles
    items = items_of(service, part.inputs, unit)
    if items:
        facts["size"], facts["unit"] = len(items), service.unit
    rows = bad_rows(part.inputs, unit)
    if rows:
        facts["bad_rows"] = rows
    if part.repeats:
        facts["once"] = True
    if part.when_ask:
        facts["date_doubt"] = part.when_ask
    return facts


def _period(part: Part) -> Period | None:
    values = (given.value for given in part.inputs.values())
    return next((value for value in values if isinstance(value, Period)), None)


def request_of(unit: Unit, pressed: Pressed) -> Request:
    """The request that a card was about; refuses a closed one with what became of it."""
    found = unit.tx.find_request(pressed.about.id)
    if found is None or not (found.requester == unit.actor.id or unit.actor.operator):
        raise Refused("no_request")
    if found.state != RequestState.OPEN:
        raise Refused("request_closed", state=found.state.value)
    return found


def _is(unit: Unit, pressed: Pressed) -> None:
    """The client names the service of the first unsure part."""
    from routing.intake.changing import set_service

    request = request_of(unit, pressed)
    if not request.unsure:
        return show(unit, request)
    set_service(unit, request, request.unsure[0], ServiceKey(pressed.arg))
    return None


def _person(unit: Unit, pressed: Pressed) -> None:
    """A person shall look at the unsure part."""
    request = request_of(unit, pressed)
    for part in request.unsure[:1]:
        changed = PartChanged(part=replace(part, to_person=True))
        request = unit.record_request(request, changed)
    show(unit, request)


def _go(unit: Unit, pressed: Pressed) -> None:
    """Yes: every part becomes a task."""
    request = request_of(unit, pressed)
    if request.unsure:
        raise Refused("still_unsure")
    confirm(unit, request)


def _urgent(unit: Unit, pressed: Pressed) -> None:
    request = request_of(unit, pressed)
    confirm(unit, request, urgent=True)


def confirm(unit: Unit, request: Request, *, urgent: bool = False) -> tuple[Task, ...]:
    """Make the tasks, close the card, start looking, and ask for the first thing missing."""
    tasks = {part.n: TaskId(unit.tx.next_id("task")) for part in request.live}
    request = unit.record_request(request, Confirmed(tasks=tasks))
    unit.tx.close_questions(about(request))
    opened = tuple(_open(unit, request, part, tasks[part.n], urgent) for part in request.live)
    _show_confirmed(unit, request, opened)
    for task in opened:
        if task.state == TaskState.QUEUED:
            begin(unit, unit.tx.task(task.id))
    ask_missing(unit, request.requester)
    return opened


def _show_confirmed(unit: Unit, request: Request, opened: tuple[Task, ...]) -> None:
    rows: tuple[Fact, ...] = tuple(
        {"ref": task.ref, "work": Work(service=task.service, period=_period_of(task))}
        for task in opened
    )
    facts: dict[str, Fact] = {"tasks": rows, "undo": unit.now + rules.UNDO_PRESSED}
    if not unit.house.desk_hours.is_open(unit.now):
        facts["starts"] = unit.house.desk_hours.next_open(unit.now)
    unit.tell(
        Notice(
            key="confirmed",
            to=request.requester,
            about=about(request),
            mode=Mode.SHOWN,
            slot="request",
            facts=facts,
            actions=("undo", "things"),
        )
    )


def _period_of(task: Task) -> Period | None:
    values = (given.value for given in task.inputs.values())
    return next((value for value in values if isinstance(value, Period)), None)


def _open(unit: Unit, request: Request, part: Part, id: TaskId, urgent: bool) -> Task:
    service = unit.house.offered(part.service or ServiceKey(""))
    held = None if service is None else arrangement_for(unit, request.client, service.key)
    items = items_of(service, part.inputs, unit)
    opened = _opened(unit, request, part, held, items)
    if service is None or held is None:
        return unit.apply(id, c.Open(opened=opened, triage="to_person"))
    approval = approval_for(unit, request.requester, opened.price)
    opened = replace(opened, urgent=urgent and service.urgent, kept=service.keep_in_house)
    return unit.apply(id, c.Open(opened=opened, items=items, approval=approval))


def _opened(
    unit: Unit, request: Request, part: Part, held: Arrangement | None, items: tuple[Item, ...]
) -> Opened:
    service = unit.house.offered(part.service or ServiceKey(""))
    base = Opened(
        client=request.client,
        requester=request.requester,
        request=request.id,
        service=part.service or ServiceKey(""),
        catalogue=unit.house.catalogue.hash,
        arrangement=held.id if held is not None else 0,  # type: ignore[arg-type]
        arrangement_version=held.version if held is not None else 0,
        words=part.words,
        inputs=part.inputs,
        wanted_at=part.wanted_at,
    )
    if service is None or held is None:
        return base
    return replace(
        base,
        estimate_at=unit.house.estimate(service, unit.now),
        rounds=held.rounds,
        price=amount(held, service.price, items, unit, paying=True),
        pay=amount(held, service.pay, items, unit, paying=False),
    )


def amount(
    held: Arrangement, rate: Rate | None, items: tuple[Item, ...], unit: Unit, *, paying: bool
) -> Money | None:
    """The whole amount where it is known now: fixed, or per item times the items."""
    if rate is not None and rate.kind == RateKind.PER_ITEM:
        return replace(rate.amount, minor=rate.amount.minor * len(items)) if items else None
    if rate is not None and rate.kind == RateKind.HOURLY:
        return None
    terms = held.terms_at(unit.now)
    if terms is None:
        return None if rate is None else rate.amount
    return terms.price if paying else terms.pay


def _cancel(unit: Unit, pressed: Pressed) -> None:
    request = unit.record_request(request_of(unit, pressed), Dropped())
    unit.tx.close_questions(about(request))
    unit.tell(
        Notice(
            key="dropped",
            to=request.requester,
            about=about(request),
            mode=Mode.SHOWN,
            slot="request",
        )
    )


def undo_request(unit: Unit, request: Request) -> None:
    """Take a confirmation back within its time, as long as nobody has begun."""
    closed_at = request.closed_at or unit.now
    if request.state != RequestState.CONFIRMED or unit.now > closed_at + rules.UNDO_PRESSED:
        raise Refused("too_late", until=closed_at + rules.UNDO_PRESSED)
    tasks = [unit.tx.task(part.task) for part in request.live if part.task is not None]
    if any(task.provider is not None for task in tasks):
        raise Refused("already_claimed")
    for task in tasks:
        if not task.closed:
            unit.apply(task.id, c.Cancel(by=unit.cause.actor, reason="undone"))
            unit.tx.close_questions(Subject(kind=About.TASK, id=task.id))
    unit.tell(
        Notice(
            key="dropped",
            to=request.requester,
            about=about(request),
            mode=Mode.SHOWN,
            slot="request",
        )
    )


PRESSES: Mapping[str, Press] = {
    "is": _is,
    "person": _person,
    "go": _go,
    "urgent": _urgent,
    "cancel": _cancel,
}
