"""What an operator does to a task, from whichever side it comes: a button, an answer, an order.

Each act checks that it is possible now, does it, and lets the operators' cards say so. Who may act
is checked by whoever calls.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from routing import commands as c
from routing import events as e
from routing import rules, views
from routing.checkin.habits import Does, keys_of, sooner
from routing.clock.courts import Court
from routing.events import Routed
from routing.lifecycle.evolve import OUTCOMES
from routing.lifecycle.table import allowed
from routing.money.charge import ALL, share_in
from routing.money.done import charge_of
from routing.money.rates import known, rates_at
from routing.notices.model import Fact, Firm, Notice, Who, Words, Work
from routing.notices.readers import provider_side
from routing.notices.telling import about_task
from routing.operating.cards import settle
from routing.pinning import planned
from routing.refusals import Refused
from routing.task import Given, Task, TaskState

if TYPE_CHECKING:
    from routing.catalogue import Service
    from routing.unit import Unit
    from routing.values import FileId, PartyId, PersonId, ServiceKey

REMIND_AGAIN = timedelta(hours=1)
"""Clock time in which nobody is reminded twice of the same task by hand."""

REMINDERS = {
    TaskState.INTAKE: "input",
    TaskState.APPROVAL: "approval",
    TaskState.WAITING: "answer",
    TaskState.DELIVERED: "review",
}
"""Which reminder a state's court gets; a provider's depends on whether work has begun."""


def acting(unit: Unit) -> PersonId:
    """Who acts: the person, or for an order the first operator.

    Orders are trusted: on a desk that has no operator yet they act as the desk itself.
    """
    if unit.cause.actor is not None:
        return unit.cause.actor
    first = next(iter(unit.tx.operators()), None)
    return first.id if first is not None else _desk_itself(unit)


def _desk_itself(unit: Unit) -> PersonId:
    """Give a person named as the desk, without an account, who answers for what it ordered."""
    from routing.membership.founding import add_person, new_person_id
    from routing.people import Joined

    desk = unit.house.catalogue.desk
    joined = Joined(operator=True, zone=desk.zone, lang=desk.lang)
    return add_person(unit, new_person_id(unit), desk.name, joined, None).id


def must_allow(task: Task, command: type[c.Command]) -> None:
    """Refuse now what would be refused after the words for it were asked for."""
    if not allowed(task.state, command):
        raise Refused("not_now", state=task.state.value, command=command.__name__.lower())


def assign(unit: Unit, task: Task, party: PartyId) -> None:
    """Offer it to one provider by name; what no service is known for must be routed first."""
    from routing import offering

    if unit.house.service(task) is None:
        raise Refused("route_first", ref=task.ref)
    after = offering.assign(unit, task, party)
    settle(unit, after, "triage", "triage_done", what="assigned", firm=Firm(party=party))
    unit.answer_of(after, "assigned", firm=Firm(party=party))


def hand_over(unit: Unit, task: Task, party: PartyId | None = None) -> None:
    """Take it from who holds it, with all that was said and done: to one by name, else to whoever
    is asked next, the stand-in first."""
    from routing import offering

    must_allow(task, c.HandOver)
    after = unit.apply(task.id, c.HandOver(reason="desk"))
    if party is None:
        offering.requeue(unit, after)
    else:
        offering.assign(unit, after, party)
    unit.answer_of(after, "moved_on")


def route(unit: Unit, task: Task, key: ServiceKey) -> None:
    """Name the service: its form, arrangement and terms hold from now on; then go on."""
    must_allow(task, c.Route)
    service = unit.house.offered(key)
    if service is None:
        raise Refused("no_service")
    after = unit.apply(task.id, c.Route(routed=_routed(unit, task, service)))
    settle(unit, after, "triage", "triage_done", what="routed")
    unit.answer_of(after, "routed")
    _go_on(unit, after)


def _routed(unit: Unit, task: Task, service: Service) -> Routed:
    """The service with its form: what was given for the same input stays, the rest is missing."""
    from routing.intake.reading import first_asked, items_of
    from routing.membership import arrangement_for

    held = arrangement_for(unit, task.client, service.key)
    kept = [one.key for one in service.inputs if one.required or one.key in task.inputs]
    given = {key: task.inputs.get(key, Given()) for key in kept}
    inputs = first_asked(given, keys_of(held.checks.habits, Does.ASK_FIRST))
    items = items_of(service, inputs, unit)
    rates = rates_at(held, service, unit.now)
    return Routed(
        service=service.key,
        inputs=inputs,
        arrangement=held.id,
        arrangement_version=held.version,
        rounds=held.rounds,
        price=known(rates.price, len(items)),
        pay=known(rates.pay, len(items)),
        price_rate=rates.price,
        pay_rate=rates.pay,
        steps=planned(service, held),
        sooner=sooner(held.checks.habits),
    )


def _go_on(unit: Unit, task: Task) -> None:
    from routing.intake.inputs import ask_missing
    from routing.offering import begin

    if task.state == TaskState.QUEUED:
        begin(unit, task)
    else:
        ask_missing(unit, task.requester)


def decline(unit: Unit, task: Task, reason: str, words: str = "") -> None:
    """Say no to the client, with a reason's code, and in words when there are some."""
    must_allow(task, c.Decline)
    if words:
        write(unit, task, words)
    after = unit.apply(task.id, c.Decline(reason=reason))
    settle(unit, after, "triage", "triage_done", what="declined")


def write(
    unit: Unit,
    task: Task,
    words: str,
    files: tuple[FileId, ...] = (),
    *,
    to_provider: bool = False,
) -> None:
    """Send words to one side as the desk's own; they are kept as a note, and start no clock."""
    by = acting(unit)
    text = unit.keep_words(words, task.client)
    unit.apply(task.id, c.AddNote(by=by, text=text))
    readers = provider_side(task, unit.tx) if to_provider else (task.requester,)
    said: dict[str, Fact] = {"said": Words(text=text)} if words.strip() else {}
    for reader in readers:
        unit.tell(
            Notice(
                key="desk_word",
                to=reader,
                about=about_task(task),
                slot="word",
                facts={
                    "ref": task.ref,
                    "work": views.work_of(task),
                    "by": Who(person=by),
                    **said,
                },
                files=files,
                actions=("answer_desk",),
            )
        )


def note(unit: Unit, task: Task, words: str) -> None:
    """Keep a private note of the desk's."""
    text = unit.keep_words(words, task.client)
    unit.apply(task.id, c.AddNote(by=acting(unit), text=text))
    unit.answer_of(task, "desk_note_kept")


def remind(unit: Unit, task: Task) -> None:
    """Remind whoever's turn it is, at most once an hour."""
    kind = reminder_of(task)
    last = max((s for s in _reminded(unit, task)), default=None)
    if last is not None and unit.now < last + REMIND_AGAIN:
        raise Refused("reminded_lately", at=last, again=last + REMIND_AGAIN)
    after = unit.apply(task.id, c.Remind(kind=kind))
    court = "" if after.court is None else after.court.value
    unit.answer_of(after, "reminded", kind=kind, court=court, again=unit.now + REMIND_AGAIN)


def reminder_of(task: Task) -> str:
    """Give the reminder's kind; refuses where the turn is the operator's own, or nobody's."""
    if task.court == Court.OPERATOR or task.state == TaskState.CHECKING:
        raise Refused("your_turn", state=task.state.value)
    if task.state == TaskState.WORKING:
        return "start" if task.started_at is None else "due"
    waits_elsewhere = task.state == TaskState.WAITING and task.court != Court.CLIENT
    if task.state not in REMINDERS or waits_elsewhere:
        raise Refused("nobody_to_remind", state=task.state.value)
    return REMINDERS[task.state]


def _reminded(unit: Unit, task: Task) -> tuple[datetime, ...]:
    history = unit.tx.history(about_task(task))
    return tuple(s.happened_at for s in history if isinstance(s.event, e.Reminded))


def move(unit: Unit, task: Task, due_at: datetime) -> None:
    """Move the date; before a claim it is what the client wants, so the client is told."""
    after = unit.apply(task.id, c.MoveDue(due_at=due_at))
    if after.provider is None:
        unit.tell(
            Notice(
                key="due_moved",
                to=after.requester,
                about=about_task(after),
                slot="due",
                facts={"ref": after.ref, "work": views.work_of(after), "due": due_at},
            )
        )
    unit.answer_of(after, "date_moved", due=due_at)


def cancel(unit: Unit, task: Task) -> None:
    """End it in the desk's name."""
    after = unit.apply(task.id, c.Cancel(by=acting(unit), reason="desk"))
    unit.tx.close_questions(about_task(task))
    settle(unit, after, "triage", "triage_done", what="cancelled")
    unit.answer_of(after, "task_cancelled", knows=_who_knows(unit, task))


def _who_knows(unit: Unit, task: Task) -> str:
    """Which sides read of it: those of whom somebody has a chat."""
    client = unit.tx.home(task.requester) is not None
    people = () if task.provider is None else unit.tx.people_of(task.provider)
    provider = any(unit.tx.home(person.id) is not None for person in people)
    if client and provider:
        return "both"
    return "client" if client else "provider" if provider else "nobody"


def decide(
    unit: Unit,
    task: Task,
    outcome: str,
    words: str,
    due_at: datetime | None = None,
) -> None:
    """Decide a dispute with a reason to both sides; work that goes on may get another date.

    What is accepted in part is charged and paid by the percentage that the reason names, or half.
    """
    share = share_in(words) if outcome == "part" else ALL
    accepts = OUTCOMES.get(outcome) == TaskState.ACCEPTED
    command = c.DecideDispute(
        by=acting(unit),
        outcome=outcome,
        reason=unit.keep_words(words, task.client),
        due_at=_rework_due(unit, task, due_at) if outcome == "work" else None,
        charge=charge_of(unit, task, share=share) if accepts else None,
    )
    after = unit.apply(task.id, command)
    settle(unit, after, "dispute", "dispute_settled", outcome=outcome)


def _rework_due(unit: Unit, task: Task, due_at: datetime | None) -> datetime | None:
    """The date that was named; else a past one moves by the time in which disputes are decided."""
    if due_at is not None and due_at > unit.now:
        return due_at
    if task.due_at is not None and task.due_at > unit.now:
        return None
    return unit.house.desk_hours.add(unit.now, rules.DISPUTE_WITHIN)


def check(unit: Unit, task: Task, *, passed: bool, criterion: str = "") -> None:
    """Pass a delivery on to the client, or send it back to the provider by criterion."""
    by = acting(unit)
    after = unit.apply(task.id, c.Check(by=by, passed=passed, criterion=criterion))
    settle(unit, after, "check", "checked", passed=passed)


def services_for(unit: Unit, task: Task) -> tuple[ServiceKey, ...]:
    """All services, the likeliest first: the task's own, what was guessed, the rest."""
    request = unit.tx.find_request(task.request)
    parts = () if request is None else request.parts
    likely = [key for part in parts if part.task == task.id for key in part.likely]
    order = [task.service, *likely, *unit.house.catalogue.services]
    return tuple(key for key in dict.fromkeys(order) if unit.house.offered(key) is not None)


def works(keys: tuple[ServiceKey, ...]) -> tuple[dict[str, Work], ...]:
    """Services as rows of facts."""
    return tuple({"work": Work(service=key)} for key in keys)
