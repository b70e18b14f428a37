"""From a command to events: pure, with no look at people, calendars or storage.

`decide` first asks the table; then a small function for each command says what happened. A
refusal is a code with facts: `not_now` with the state, or a reason of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing import commands as c
from routing import events as e
from routing.clock.courts import Court
from routing.lifecycle import progressing
from routing.lifecycle.evolve import OUTCOMES
from routing.lifecycle.progressing import beginning
from routing.lifecycle.table import allowed
from routing.refusals import Refused
from routing.task import Offer, Task, TaskState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from routing.money.charge import Charge

Events = tuple[e.TaskEvent, ...]


def decide(task: Task, command: c.Command, now: datetime) -> Events:
    """Give the events that the command causes; may be none. Raises `Refused`."""
    if not allowed(task.state, type(command)):
        raise Refused("not_now", state=task.state.value, command=type(command).__name__.lower())
    return tuple(_DECIDERS[type(command)](task, command, now))


def _ready(approval: str) -> Events:
    """What follows once nothing is missing: the clock starts, then approval or the queue."""
    if approval:
        return (e.InputsComplete(), e.ApprovalNeeded(what=approval))
    return (e.InputsComplete(), e.Queued())


def _open(_task: Task, command: c.Open, _now: datetime) -> Iterable[e.TaskEvent]:
    yield command.opened
    if command.items:
        yield e.ItemsListed(items=command.items)
    if command.opened.kept:
        return
    if command.triage:
        yield e.TriageNeeded(reason=command.triage)
    elif all(given.settled for given in command.opened.inputs.values()):
        yield from _ready(command.approval)


def _give_input(task: Task, command: c.GiveInput, _now: datetime) -> Iterable[e.TaskEvent]:
    yield e.InputGiven(key=command.key, given=command.given)
    if command.items:
        yield e.ItemsListed(items=command.items, price=command.price, pay=command.pay)
    others = [key for key in task.missing if key != command.key]
    if task.state == TaskState.INTAKE and not others and command.given.settled:
        yield from _ready(command.approval)


def _route(_task: Task, command: c.Route, _now: datetime) -> Iterable[e.TaskEvent]:
    yield command.routed
    if all(given.settled for given in command.routed.inputs.values()):
        yield from _ready("")


def _approve(_task: Task, command: c.Approve, _now: datetime) -> Iterable[e.TaskEvent]:
    yield e.Approved(by=command.by)
    yield e.Queued()


def _refuse_approval(
    _task: Task, command: c.RefuseApproval, _now: datetime
) -> Iterable[e.TaskEvent]:
    yield e.ApprovalRefused(by=command.by)
    yield e.Cancelled(by=command.by, reason="not_approved")


def _requeue(_task: Task, command: c.Requeue, _now: datetime) -> Iterable[e.TaskEvent]:
    yield e.Queued(again=True, wider=command.wider, raised=command.raised)


def _start_wave(task: Task, command: c.StartWave, _now: datetime) -> Iterable[e.TaskEvent]:
    if task.asked_now and not command.assigned:
        raise Refused("wave_open")
    if command.assigned:
        yield from _rescind(task.open_offers)
    if task.state == TaskState.TRIAGE:
        yield e.Queued(again=True)
    wave, first = task.wave + 1, len(task.offers) + 1
    yield e.WaveStarted(wave=wave, public=command.public, stage=command.stage)
    for n, provider in enumerate(command.providers, start=first):
        yield e.OfferSent(
            n=n,
            provider=provider,
            wave=wave,
            expires_at=command.expires_at,
            assigned=command.assigned,
            units=command.units,
        )


def _hold_wave(task: Task, command: c.HoldWave, now: datetime) -> Iterable[e.TaskEvent]:
    """Held until a time that is to come; a hold that says the same again changes nothing."""
    if command.until_at <= now:
        raise Refused("date_past", due=command.until_at)
    if (task.held_until_at, task.parked) != (command.until_at, command.parked):
        yield e.WaveHeld(until_at=command.until_at, parked=command.parked)


def _give_to(task: Task, command: c.GiveTo, now: datetime) -> Iterable[e.TaskEvent]:
    """An offer and its claim at once."""
    if command.due_at <= now:
        raise Refused("date_past", due=command.due_at)
    yield from _rescind(task.open_offers)
    n, wave = len(task.offers) + 1, task.wave + 1
    yield e.WaveStarted(wave=wave, stage=task.stage)
    yield e.OfferSent(
        n=n,
        provider=command.provider,
        wave=wave,
        expires_at=command.expires_at,
        assigned=True,
        units=command.units,
    )
    yield e.Claimed(n=n, provider=command.provider, due_at=command.due_at)


def _offer_to(task: Task, command: c.OfferTo, _now: datetime) -> Iterable[e.TaskEvent]:
    if any(offer.provider == command.provider for offer in task.open_offers):
        return
    yield e.OfferSent(
        n=len(task.offers) + 1,
        provider=command.provider,
        wave=task.wave,
        expires_at=command.expires_at,
        units=command.units,
    )


def _rescind(offers: Iterable[Offer]) -> Iterable[e.TaskEvent]:
    return (e.OfferRescinded(n=offer.n) for offer in offers)


def _give_up(task: Task, command: c.GiveUp, _now: datetime) -> Iterable[e.TaskEvent]:
    yield from _rescind(task.open_offers)
    yield e.TriageNeeded(reason=command.reason)


def _expire(task: Task, _command: c.ExpireOffers, now: datetime) -> Iterable[e.TaskEvent]:
    return (e.OfferExpired(n=o.n) for o in task.asked_now if o.expires_at <= now)


def _held_offer(task: Task, provider: int) -> Offer:
    """The provider's open offer; says who has it, or that it is over, when there is none."""
    offer = next((o for o in task.open_offers if o.provider == provider), None)
    if offer is None:
        raise Refused("offer_over", state=task.state.value)
    return offer


def _fail_offer(task: Task, command: c.FailOffer, _now: datetime) -> Iterable[e.TaskEvent]:
    yield e.OfferFailed(n=_held_offer(task, command.provider).n)


def _decline_offer(task: Task, command: c.DeclineOffer, _now: datetime) -> Iterable[e.TaskEvent]:
    offer = _held_offer(task, command.provider)
    yield e.OfferDeclined(n=offer.n, reason=command.reason)


def _propose_date(task: Task, command: c.ProposeDate, now: datetime) -> Iterable[e.TaskEvent]:
    offer = _held_offer(task, command.provider)
    if command.due_at <= now:
        raise Refused("date_past", due=command.due_at)
    yield e.DateProposed(n=offer.n, due_at=command.due_at)


def _refuse_date(task: Task, command: c.RefuseDate, now: datetime) -> Iterable[e.TaskEvent]:
    """The offer runs on as it was; if its time is over meanwhile, it ends."""
    offer = next((o for o in task.open_offers if o.n == command.n), None)
    if offer is None or offer.proposed_at is None:
        raise Refused("offer_over", state=task.state.value)
    yield e.DateRefused(n=offer.n)
    if offer.expires_at <= now:
        yield e.OfferExpired(n=offer.n)


def _claim(task: Task, command: c.Claim, now: datetime) -> Iterable[e.TaskEvent]:
    offer = _held_offer(task, command.provider)
    if command.due_at <= now:
        raise Refused("date_past", due=command.due_at)
    yield e.Claimed(
        n=offer.n, provider=command.provider, due_at=command.due_at, worker=command.worker
    )
    yield from _rescind(o for o in task.open_offers if o.n != offer.n)


def _name_worker(_task: Task, command: c.NameWorker, _now: datetime) -> Iterable[e.TaskEvent]:
    yield e.WorkerNamed(worker=command.worker)


def _start(task: Task, _command: c.Start, _now: datetime) -> Iterable[e.TaskEvent]:
    if task.started_at is not None:
        raise Refused("started", at=task.started_at)
    yield e.Started()


def _lapse(_task: Task, _command: c.Lapse, _now: datetime) -> Iterable[e.TaskEvent]:
    yield e.ClaimLapsed()


def _hand_back(_task: Task, command: c.HandBack, _now: datetime) -> Iterable[e.TaskEvent]:
    yield e.HandedBack(free=command.free, reason=command.reason)


def _hand_over(_task: Task, command: c.HandOver, _now: datetime) -> Iterable[e.TaskEvent]:
    yield e.HandedOver(reason=command.reason)


def _pass_word(task: Task, command: c.PassWord, _now: datetime) -> Iterable[e.TaskEvent]:
    if not command.from_client:
        yield from beginning(task)
    yield e.WordPassed(
        by=command.by,
        from_client=command.from_client,
        text=command.text,
        files=command.files,
        on=command.on,
    )


def _change_word(_task: Task, command: c.ChangeWord, _now: datetime) -> Iterable[e.TaskEvent]:
    yield e.WordChanged(
        by=command.by,
        from_client=command.from_client,
        word=command.word,
        before=command.before,
        text=command.text,
    )


def _take_back(_task: Task, command: c.TakeBackWord, _now: datetime) -> Iterable[e.TaskEvent]:
    yield e.WordTakenBack(
        by=command.by, from_client=command.from_client, word=command.word, text=command.text
    )


def _add_note(_task: Task, command: c.AddNote, _now: datetime) -> Iterable[e.TaskEvent]:
    yield e.NoteAdded(by=command.by, text=command.text)


def _ask(task: Task, command: c.Ask, _now: datetime) -> Iterable[e.TaskEvent]:
    yield from beginning(task)
    yield e.Asked(by=command.by, question=command.question, choices=command.choices)


def _answer(task: Task, command: c.Answer, _now: datetime) -> Iterable[e.TaskEvent]:
    if task.waiting is None or task.waiting.court != Court.CLIENT:
        raise Refused("not_asked")
    yield e.Answered(by=command.by, text=command.text, files=command.files, due_at=command.due_at)


def _put_off(task: Task, command: c.PutOffTask, now: datetime) -> Iterable[e.TaskEvent]:
    if command.until_at is not None and command.until_at <= now:
        raise Refused("date_past", due=command.until_at)
    yield from beginning(task)
    yield e.PutOff(
        court=command.court,
        until_at=command.until_at,
        reason=command.reason,
        why=command.why,
    )


def _take_up(_task: Task, command: c.TakeUp, _now: datetime) -> Iterable[e.TaskEvent]:
    yield e.TakenUp(due_at=command.due_at)


def _finish_item(task: Task, command: c.FinishItem, _now: datetime) -> Iterable[e.TaskEvent]:
    if command.n not in {item.n for item in task.items}:
        raise Refused("no_item", n=command.n, last=len(task.items))
    yield from beginning(task)
    yield e.ItemDone(n=command.n, results=command.results)


def _deliver(task: Task, command: c.Deliver, _now: datetime) -> Iterable[e.TaskEvent]:
    if task.state == TaskState.WAITING:
        yield e.TakenUp()
    yield from beginning(task)
    for n, results in command.by_item.items():
        yield e.ItemDone(n=n, results=results)
    yield e.Delivered(
        n=len(task.deliveries) + 1,
        by=command.by,
        note=command.note,
        files=command.files,
        results=command.results,
        took_for=command.took_for,
        items=command.items,
        partly=command.partly,
        check=command.check,
    )


def _check(task: Task, command: c.Check, _now: datetime) -> Iterable[e.TaskEvent]:
    if task.deliveries and task.deliveries[-1].by == command.by:
        raise Refused("own_work")
    yield e.Checked(by=command.by, passed=command.passed, criterion=command.criterion)


def _send_back(task: Task, command: c.SendBack, _now: datetime) -> Iterable[e.TaskEvent]:
    if task.rounds_used >= task.rounds:
        raise Refused("rounds_used", rounds=task.rounds)
    yield e.SentBack(criteria=command.criteria, text=command.text, due_at=command.due_at)


def _accept(_task: Task, command: c.Accept, _now: datetime) -> Iterable[e.TaskEvent]:
    yield e.Accepted(by=command.by)
    yield from _charging(command.charge)


def _charging(charge: Charge | None) -> Iterable[e.TaskEvent]:
    if charge is not None:
        yield e.Charged(charge=charge)


def _reversing(task: Task) -> Iterable[e.TaskEvent]:
    """What was charged is posted back; once, since nothing is charged then."""
    if task.charge is not None:
        yield e.ChargeReversed(charge=task.charge)


def _undo_accept(task: Task, command: c.UndoAccept, now: datetime) -> Iterable[e.TaskEvent]:
    if now > command.until_at:
        raise Refused("too_late", until=command.until_at)
    yield e.AcceptUndone()
    yield from _reversing(task)


def _rate(_task: Task, command: c.Rate, _now: datetime) -> Iterable[e.TaskEvent]:
    if not 1 <= command.score <= 5:
        raise Refused("score_range")
    yield e.Rated(score=command.score)


def _reopen(task: Task, command: c.Reopen, now: datetime) -> Iterable[e.TaskEvent]:
    if now > command.until_at:
        raise Refused("too_late", until=command.until_at)
    yield e.Reopened(text=command.text, due_at=command.due_at)
    yield from _reversing(task)


def _decline(_task: Task, command: c.Decline, _now: datetime) -> Iterable[e.TaskEvent]:
    yield e.Declined(reason=command.reason)


def _cancel(task: Task, command: c.Cancel, _now: datetime) -> Iterable[e.TaskEvent]:
    yield from _rescind(task.open_offers)
    yield e.Cancelled(by=command.by, reason=command.reason)


def _entrust(task: Task, command: c.Entrust, _now: datetime) -> Iterable[e.TaskEvent]:
    if task.entrusted != command.to:
        yield e.Entrusted(to=command.to)


def _release(task: Task, _command: c.Release, _now: datetime) -> Iterable[e.TaskEvent]:
    """What no service is known for goes to a person, as it would have at once."""
    yield e.Released()
    if not task.service:
        yield e.TriageNeeded(reason="to_person")
    elif not task.missing:
        yield from _ready("")


def _dispute(task: Task, command: c.OpenDispute, _now: datetime) -> Iterable[e.TaskEvent]:
    yield e.Disputed(by=command.by, decide_by_at=command.decide_by_at, text=command.text)
    yield from _reversing(task)


def _statement(_task: Task, command: c.MakeStatement, _now: datetime) -> Iterable[e.TaskEvent]:
    yield e.StatementMade(by=command.by, text=command.text)


def _decide_dispute(_task: Task, command: c.DecideDispute, _now: datetime) -> Iterable[e.TaskEvent]:
    if command.outcome not in OUTCOMES:
        raise Refused("no_outcome", outcome=command.outcome)
    yield e.DisputeDecided(
        by=command.by, outcome=command.outcome, reason=command.reason, due_at=command.due_at
    )
    if OUTCOMES[command.outcome] == TaskState.ACCEPTED:
        yield from _charging(command.charge)


def _propose_due(_task: Task, command: c.ProposeDue, now: datetime) -> Iterable[e.TaskEvent]:
    if command.due_at <= now:
        raise Refused("date_past", due=command.due_at)
    yield e.DueProposed(by=command.by, due_at=command.due_at)


def _proposed(task: Task, by: int) -> datetime:
    if task.proposed_at is None or task.proposed_by == by:
        raise Refused("not_asked")
    return task.proposed_at


def _agree_due(task: Task, command: c.AgreeDue, now: datetime) -> Iterable[e.TaskEvent]:
    due_at = _proposed(task, command.by)
    if due_at <= now:
        raise Refused("date_past", due=due_at)
    yield e.DueMoved(due_at=due_at)


def _refuse_due(task: Task, command: c.RefuseDue, _now: datetime) -> Iterable[e.TaskEvent]:
    _proposed(task, command.by)
    yield e.DueKept()


def _move_due(_task: Task, command: c.MoveDue, now: datetime) -> Iterable[e.TaskEvent]:
    if command.due_at <= now:
        raise Refused("date_past", due=command.due_at)
    yield e.DueMoved(due_at=command.due_at)


def _remind(task: Task, command: c.Remind, _now: datetime) -> Iterable[e.TaskEvent]:
    yield e.Reminded(kind=command.kind, n=task.reminded.get(command.kind, 0) + 1)


def _ask_first(task: Task, command: c.AskFirst, _now: datetime) -> Iterable[e.TaskEvent]:
    if task.asked_first != command.provider:
        yield e.FirstNamed(provider=command.provider)


def _hurry(task: Task, _command: c.Hurry, _now: datetime) -> Iterable[e.TaskEvent]:
    if not task.urgent:
        yield e.Hurried()


_DECIDERS: dict[type, Callable[..., Iterable[e.TaskEvent]]] = {
    c.Open: _open,
    c.GiveInput: _give_input,
    c.Route: _route,
    c.Approve: _approve,
    c.RefuseApproval: _refuse_approval,
    c.Requeue: _requeue,
    c.StartWave: _start_wave,
    c.HoldWave: _hold_wave,
    c.GiveTo: _give_to,
    c.OfferTo: _offer_to,
    c.GiveUp: _give_up,
    c.ExpireOffers: _expire,
    c.FailOffer: _fail_offer,
    c.DeclineOffer: _decline_offer,
    c.ProposeDate: _propose_date,
    c.RefuseDate: _refuse_date,
    c.Claim: _claim,
    c.NameWorker: _name_worker,
    c.Start: _start,
    c.Lapse: _lapse,
    c.HandBack: _hand_back,
    c.HandOver: _hand_over,
    c.PassWord: _pass_word,
    c.ChangeWord: _change_word,
    c.TakeBackWord: _take_back,
    c.AddNote: _add_note,
    c.Ask: _ask,
    c.Answer: _answer,
    c.PutOffTask: _put_off,
    c.TakeUp: _take_up,
    c.FinishItem: _finish_item,
    c.Deliver: _deliver,
    c.Check: _check,
    c.SendBack: _send_back,
    c.Accept: _accept,
    c.UndoAccept: _undo_accept,
    c.Rate: _rate,
    c.Reopen: _reopen,
    c.Decline: _decline,
    c.Cancel: _cancel,
    c.Entrust: _entrust,
    c.Release: _release,
    c.OpenDispute: _dispute,
    c.MakeStatement: _statement,
    c.DecideDispute: _decide_dispute,
    c.ProposeDue: _propose_due,
    c.AgreeDue: _agree_due,
    c.RefuseDue: _refuse_due,
    c.MoveDue: _move_due,
    **progressing.DECIDERS,
    c.Remind: _remind,
    c.AskFirst: _ask_first,
    c.Hurry: _hurry,
}
