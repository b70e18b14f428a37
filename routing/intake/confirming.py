"""Yes, go: a request's parts become tasks; and the few minutes in which that is taken back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from routing import commands as c
from routing.checkin.habits import Does, keys_of, sooner
from routing.events import Opened
from routing.intake.cards import about, card, period_in, starts
from routing.intake.inputs import ask_missing, needs_approval
from routing.intake.reading import first_asked, items_of
from routing.membership import arrangement_for
from routing.money.rates import known, rates_at
from routing.notices.model import Fact, Mode, Words, Work
from routing.notices.telling import about_task
from routing.offering import begin
from routing.pinning import planned
from routing.refusals import Refused
from routing.request import Confirmed, Dropped, Expired, Part, Request, RequestState
from routing.series.agreeing import begin_series, undo_series
from routing.task import Task, TaskState
from routing.values import ArrangementId, ServiceKey, TaskId

if TYPE_CHECKING:
    from routing.arrangement import Arrangement
    from routing.series.model import Series
    from routing.unit import Unit


def confirm(
    unit: Unit, request: Request, *, urgent: bool = False, mode: Mode = Mode.SHOWN
) -> tuple[Task, ...]:
    """Make the tasks, close the card, start looking, and ask for the first thing missing.

    Refuses a request of which a date has passed since it was written.
    """
    for part in request.live:
        if part.wanted_at is not None and part.wanted_at <= unit.now:
            raise Refused("date_past", due=part.wanted_at)
    tasks = {part.n: TaskId(unit.tx.next_id("task")) for part in request.live}
    request = unit.record_request(request, Confirmed(tasks=tasks))
    unit.tx.close_questions(about(request))
    opened = tuple(_first(unit, request, part, tasks[part.n], urgent) for part in request.live)
    show_confirmed(unit, request, opened, mode)
    for part, task in zip(request.live, opened, strict=True):
        begin_series(unit, part, task)
    for task in opened:
        if task.state == TaskState.QUEUED:
            begin(unit, unit.tx.task(task.id))
    ask_missing(unit, request.requester)
    return opened


def show_confirmed(
    unit: Unit, request: Request, tasks: tuple[Task, ...], mode: Mode = Mode.SHOWN
) -> None:
    """Show which tasks the request became, and until when that can be undone."""
    rows: tuple[Fact, ...] = tuple(
        {"ref": task.ref, "work": Work(service=task.service, period=period_in(task.inputs))}
        for task in tasks
    )
    facts: dict[str, Fact] = {"tasks": rows, **starts(unit)}
    first = _first_time(unit, request, tasks)
    more: tuple[str, ...] = ()
    if first is not None:
        facts["first"], more = Work(service=first.service), (f"first.{first.id}",)
    until = (request.closed_at or unit.now) + unit.house.catalogue.desk.undo_for
    if until < unit.now:
        card(unit, request, "confirmed", (*more, "things", "person"), facts, mode)
    else:
        actions = ("undo", *more, "things", "person")
        card(unit, request, "confirmed", actions, {**facts, "undo": until}, mode)


def _first_time(unit: Unit, request: Request, tasks: tuple[Task, ...]) -> Arrangement | None:
    """The first of these services that this client hands over for the first time, if any."""
    for task in tasks:
        held = unit.tx.arrangement(task.arrangement) if task.arrangement else None
        if held is None or held.background:
            continue
        if not unit.tx.did_before(request.client, held.service, apart=request.id):
            return held
    return None


def _first(unit: Unit, request: Request, part: Part, id: TaskId, urgent: bool) -> Task:
    """The task of a part; of one that repeats, the first round of its standing order."""
    repeats = bool(part.rule) and part.service is not None
    round_of = (unit.tx.next_id("series"), 1) if repeats else None
    return _open(unit, request, part, id, urgent=urgent, round_of=round_of)


def begin_round(unit: Unit, request: Request, part: Part, id: TaskId, series: Series) -> None:
    """Make the task of a standing order's round, start looking, ask for what is missing."""
    task = _open(unit, request, part, id, round_of=(series.id, series.n))
    if task.state == TaskState.QUEUED:
        begin(unit, task)
    ask_missing(unit, task.requester)


def _open(
    unit: Unit,
    request: Request,
    part: Part,
    id: TaskId,
    *,
    urgent: bool = False,
    round_of: tuple[int, int] | None = None,
) -> Task:
    service = unit.house.offered(part.service or ServiceKey(""))
    if service is None:
        return unit.apply(id, c.Open(opened=_opened(unit, request, part), triage="to_person"))
    held = arrangement_for(unit, request.client, service.key)
    items = items_of(service, part.inputs, unit)
    rates = rates_at(held, service, unit.now)
    opened = replace(
        _opened(unit, request, part),
        arrangement=held.id,
        arrangement_version=held.version,
        urgent=urgent and service.urgent,
        kept=service.keep_in_house or part.kept is not None,
        rounds=held.rounds,
        price=known(rates.price, len(items)),
        pay=known(rates.pay, len(items)),
        price_rate=rates.price,
        pay_rate=rates.pay,
        series=None if round_of is None else round_of[0],
        occurrence=None if round_of is None else round_of[1],
        steps=planned(service, held),
        sooner=sooner(held.checks.habits),
        inputs=first_asked(part.inputs, keys_of(held.checks.habits, Does.ASK_FIRST)),
    )
    approval = needs_approval(unit, request.requester, service, part.inputs)
    return unit.apply(id, c.Open(opened=opened, items=items, approval=approval))


def _opened(unit: Unit, request: Request, part: Part) -> Opened:
    return Opened(
        client=request.client,
        requester=request.requester,
        request=request.id,
        service=part.service or ServiceKey(""),
        catalogue=unit.house.catalogue.hash,
        arrangement=ArrangementId(0),
        arrangement_version=0,
        words=part.words,
        inputs=part.inputs,
        wanted_at=part.wanted_at,
        kept=part.kept is not None,
        keep=part.kept,
        set_at=part.at,
        asked_first=None if part.by_name is None else part.by_name.party,
    )


def undo_request(unit: Unit, request: Request) -> None:
    """Take a confirmation back within its time, as long as nobody has begun."""
    if request.state != RequestState.CONFIRMED or request.closed_at is None:
        raise Refused("request_closed", state=request.state.value)
    until = request.closed_at + unit.house.catalogue.desk.undo_for
    if unit.now > until:
        raise Refused("too_late", until=until)
    tasks = tasks_of(unit, request)
    if any(task.provider is not None for task in tasks):
        raise Refused("already_claimed")
    for task in tasks:
        undo_series(unit, task)
        if not task.closed:
            unit.apply(task.id, c.Cancel(by=unit.cause.actor, reason="undone"))
            unit.tx.close_questions(about_task(task))
    drop(unit, request)


def tasks_of(unit: Unit, request: Request) -> tuple[Task, ...]:
    """The tasks that a confirmed request became."""
    return tuple(unit.tx.task(part.task) for part in request.live if part.task is not None)


def drop(unit: Unit, request: Request) -> None:
    """Let the request go, with everything that was asked about it."""
    request = unit.record_request(request, Dropped())
    unit.tx.close_questions(about(request))
    card(unit, request, "dropped", (), {})


def expire(unit: Unit, request: Request) -> None:
    """Put away what nobody said yes to for a long time, and say so."""
    request = unit.record_request(request, Expired())
    unit.tx.close_questions(about(request))
    said: dict[str, Fact] = {} if request.words is None else {"said": Words(text=request.words)}
    card(unit, request, "request_expired", (), said, Mode.SAID, rings=False)
