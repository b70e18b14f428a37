"""From one task to the next: the fold of its events, a small function for each."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from routing import events as e
from routing.clock.courts import Court
from routing.frozen import replace
from routing.lifecycle import progressing
from routing.lifecycle.entering import enter
from routing.task import Delivery, Dispute, Item, Offer, OfferState, Task, TaskState, Waiting

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

OUTCOMES = {
    "accepted": TaskState.ACCEPTED,
    "part": TaskState.ACCEPTED,
    "work": TaskState.WORKING,
    "cancelled": TaskState.CANCELLED,
}
"""How a dispute may end."""

Released = e.ClaimLapsed | e.HandedBack | e.HandedOver


def evolve_task(task: Task, event: e.TaskEvent, at: datetime) -> Task:
    """Give the task after `event`, which happened `at`."""
    return _STEPS[type(event)](task, event, at)


def _same(task: Task, _event: object, _at: datetime) -> Task:
    return task


def _opened(task: Task, event: e.Opened, at: datetime) -> Task:
    born = replace(
        task,
        client=event.client,
        requester=event.requester,
        request=event.request,
        service=event.service,
        catalogue=event.catalogue,
        arrangement=event.arrangement,
        arrangement_version=event.arrangement_version,
        words=event.words,
        inputs=event.inputs,
        wanted_at=event.wanted_at,
        estimate_at=event.estimate_at,
        likely_at=event.likely_at,
        urgent=event.urgent,
        rounds=event.rounds,
        price=event.price,
        pay=event.pay,
        price_rate=event.price_rate,
        pay_rate=event.pay_rate,
        excluded=event.excluded,
        series=event.series,
        occurrence=event.occurrence,
        keep=event.keep,
        set_at=event.set_at,
        asked_first=event.asked_first,
        sooner=event.sooner,
        opened_at=at,
    )
    born = progressing.pinned(born, event.steps)
    return enter(born, TaskState.KEPT if event.kept else TaskState.INTAKE, at)


def _input_given(task: Task, event: e.InputGiven, _at: datetime) -> Task:
    return replace(task, inputs={**task.inputs, event.key: event.given})


def _inputs_complete(task: Task, _event: e.InputsComplete, at: datetime) -> Task:
    return replace(task, complete_at=task.complete_at or at)


def _items_listed(task: Task, event: e.ItemsListed, _at: datetime) -> Task:
    price, pay = event.price or task.price, event.pay or task.pay
    return replace(task, items=event.items, price=price, pay=pay)


def _triage(task: Task, event: e.TriageNeeded, at: datetime) -> Task:
    return enter(task, TaskState.TRIAGE, at, triage=event.reason)


def _routed(task: Task, event: e.Routed, at: datetime) -> Task:
    routed = enter(task, TaskState.INTAKE, at, service=event.service, inputs=event.inputs)
    routed = progressing.pinned(routed, event.steps)
    if event.arrangement is None:
        return routed
    return replace(
        routed,
        arrangement=event.arrangement,
        arrangement_version=event.arrangement_version,
        rounds=event.rounds,
        price=event.price,
        pay=event.pay,
        price_rate=event.price_rate,
        pay_rate=event.pay_rate,
        sooner=event.sooner,
    )


def _approval(task: Task, event: e.ApprovalNeeded, at: datetime) -> Task:
    return enter(task, TaskState.APPROVAL, at, approval=event.what)


def _approved(task: Task, event: e.Approved, _at: datetime) -> Task:
    """A yes to what goes beyond the retainer is remembered: it is charged by it."""
    return replace(task, agreed_by=event.by if task.approval == "overage" else task.agreed_by)


def _queued(task: Task, event: e.Queued, at: datetime) -> Task:
    """Who let an offer pass before may be asked again when the search begins anew."""
    known = event if event.estimate_at is not None else task
    task = task.given_way(event.raised, wider=event.wider)
    looked = task.wave if event.again else task.looked
    return enter(
        task,
        TaskState.QUEUED,
        at,
        queued_at=at,
        idle_at=at,
        estimate_at=known.estimate_at,
        likely_at=known.likely_at,
        looked=looked,
        stage=0,
    )


def _wave(task: Task, event: e.WaveStarted, _at: datetime) -> Task:
    public = task.public or event.public
    going = replace(task, wave=event.wave, public=public, stage=event.stage)
    return replace(going, held_until_at=None, parked=False)


def _held(task: Task, event: e.WaveHeld, _at: datetime) -> Task:
    until = event.until_at
    return replace(task, held_until_at=until, parked=event.parked, holds=task.holds + 1)


def _offer_sent(task: Task, event: e.OfferSent, at: datetime) -> Task:
    offer = Offer(
        n=event.n,
        provider=event.provider,
        wave=event.wave,
        expires_at=event.expires_at,
        assigned=event.assigned,
        units=event.units,
        sent_at=at,
    )
    return replace(task, offers=(*task.offers, offer))


def _with_offer(task: Task, n: int, **changes: Any) -> Task:
    offers = tuple(replace(o, **changes) if o.n == n else o for o in task.offers)
    return replace(task, offers=offers)


def _ended(task: Task, at: datetime) -> Task:
    """With the last running offer gone, nobody is asked any more."""
    return task if task.asked_now else replace(task, idle_at=at)


def _settled(task: Task, n: int, state: OfferState, at: datetime, reason: str = "") -> Task:
    return _with_offer(task, n, state=state, reason=reason, settled_at=at)


def _left(task: Task, how: str, at: datetime | None) -> Task:
    """The claim that holds the task ended so; without a time it goes on after all."""
    taken = [o.n for o in task.offers if o.state == OfferState.ACCEPTED]
    held = task.provider is not None and bool(taken)
    return _with_offer(task, taken[-1], left=how, left_at=at) if held else task


def _offer_declined(task: Task, event: e.OfferDeclined, at: datetime) -> Task:
    return _ended(_settled(task, event.n, OfferState.DECLINED, at, event.reason), at)


def _offer_expired(task: Task, event: e.OfferExpired, at: datetime) -> Task:
    return _ended(_settled(task, event.n, OfferState.EXPIRED, at), at)


def _offer_failed(task: Task, event: e.OfferFailed, at: datetime) -> Task:
    return _ended(_settled(task, event.n, OfferState.FAILED, at), at)


def _offer_rescinded(task: Task, event: e.OfferRescinded, at: datetime) -> Task:
    return _ended(_settled(task, event.n, OfferState.RESCINDED, at), at)


def _date_proposed(task: Task, event: e.DateProposed, at: datetime) -> Task:
    return _ended(_with_offer(task, event.n, proposed_at=event.due_at, asked_at=at), at)


def _date_refused(task: Task, event: e.DateRefused, _at: datetime) -> Task:
    return _with_offer(task, event.n, proposed_at=None, asked_at=None)


def _claimed(task: Task, event: e.Claimed, at: datetime) -> Task:
    taken = _settled(task, event.n, OfferState.ACCEPTED, at)
    return enter(
        taken,
        TaskState.WORKING,
        at,
        provider=event.provider,
        worker=event.worker,
        claimed_at=at,
        started_at=None,
        due_at=event.due_at,
        promise_at=task.promise_at or event.due_at,
    )


def _worker_named(task: Task, event: e.WorkerNamed, _at: datetime) -> Task:
    return replace(task, worker=event.worker)


def _started(task: Task, _event: e.Started, at: datetime) -> Task:
    return replace(task, started_at=task.started_at or at)


def _released_by_provider(task: Task, event: Released, at: datetime) -> Task:
    gone = frozenset() if task.provider is None else frozenset({int(task.provider)})
    return enter(
        progressing.untimed(_left(task, _how_left(event), at)),
        TaskState.QUEUED,
        at,
        queued_at=at,
        idle_at=at,
        looked=task.wave,
        stage=0,
        provider=None,
        worker=None,
        claimed_at=None,
        started_at=None,
        proposed_at=None,
        proposed_by=None,
        excluded=task.excluded | gone,
    )


def _how_left(event: Released) -> str:
    match event:
        case e.ClaimLapsed():
            return "lapsed"
        case e.HandedBack():
            return "free" if event.free else "handed_back"
        case e.HandedOver():
            return "handed_over"


def _asked(task: Task, event: e.Asked, at: datetime) -> Task:
    waiting = Waiting(
        court=Court.CLIENT,
        since_at=at,
        question=event.question,
        choices=event.choices,
        why="question",
    )
    return enter(task, TaskState.WAITING, at, waiting=waiting)


def _word_changed(task: Task, event: e.WordChanged, _at: datetime) -> Task:
    """An open question reads as it was changed; anything else that was said is only history."""
    waiting = task.waiting
    if waiting is None or waiting.question is None or waiting.question != event.before:
        return task
    return replace(task, waiting=replace(waiting, question=event.text))


def _answered(task: Task, event: e.Answered, at: datetime) -> Task:
    return enter(task, TaskState.WORKING, at, due_at=event.due_at or task.due_at)


def _put_off(task: Task, event: e.PutOff, at: datetime) -> Task:
    waiting = Waiting(
        court=event.court,
        since_at=at,
        question=event.reason,
        until_at=event.until_at,
        why=event.why,
    )
    return enter(task, TaskState.WAITING, at, waiting=waiting)


def _item_done(task: Task, event: e.ItemDone, _at: datetime) -> Task:
    done = Item(n=event.n, done=True, results=event.results)
    return replace(task, items=tuple(done if i.n == event.n else i for i in task.items))


def _delivered(task: Task, event: e.Delivered, at: datetime) -> Task:
    delivery = Delivery(
        n=event.n,
        at=at,
        by=event.by,
        note=event.note,
        files=event.files,
        results=event.results,
        took_for=event.took_for,
        items=event.items,
    )
    done = tuple(replace(i, done=True) if i.n in event.items else i for i in task.items)
    handed = replace(progressing.untimed(task), deliveries=(*task.deliveries, delivery), items=done)
    handed = _timed(handed, event, again=task.state in (TaskState.CHECKING, TaskState.DELIVERED))
    if event.partly:
        return handed
    state = TaskState.CHECKING if event.check else TaskState.DELIVERED
    return enter(handed, state, at, step="", handed=True)


def _timed(task: Task, event: e.Delivered, *, again: bool) -> Task:
    """Rework is the provider's own time; handing in anew before anybody judged corrects it."""
    known = [length for length in (task.parts_for, event.took_for) if length is not None]
    if not known:
        return task
    took_for = sum(known, timedelta(0))
    if event.partly:
        return replace(task, parts_for=took_for)
    counts = task.took_for is None or (again and not task.rounds_used)
    return replace(task, took_for=took_for) if counts else task


def _checked(task: Task, event: e.Checked, at: datetime) -> Task:
    failed = () if event.passed or not event.criterion else (event.criterion,)
    state = TaskState.DELIVERED if event.passed else TaskState.WORKING
    return enter(task, state, at, failed=failed)


def _sent_back(task: Task, event: e.SentBack, at: datetime) -> Task:
    return enter(
        task,
        TaskState.WORKING,
        at,
        failed=event.criteria,
        rounds_used=task.rounds_used + 1,
        due_at=event.due_at or task.due_at,
    )


def _accepted(task: Task, event: e.Accepted, at: datetime) -> Task:
    done = _left(task, "accepted", at)
    return enter(done, TaskState.ACCEPTED, at, closed_at=at, by_timer=event.by_timer)


def _charged(task: Task, event: e.Charged, _at: datetime) -> Task:
    return replace(task, charge=event.charge)


def _charge_reversed(task: Task, _event: e.ChargeReversed, _at: datetime) -> Task:
    return replace(task, charge=None)


def _accept_undone(task: Task, _event: e.AcceptUndone, at: datetime) -> Task:
    held = _left(task, "", None)
    return enter(held, TaskState.DELIVERED, at, closed_at=None, by_timer=False, rating=None)


def _rated(task: Task, event: e.Rated, _at: datetime) -> Task:
    return replace(task, rating=event.score)


def _reopened(task: Task, event: e.Reopened, at: datetime) -> Task:
    due, held = event.due_at or task.due_at, _left(task, "", None)
    return enter(
        held, TaskState.WORKING, at, closed_at=None, by_timer=False, rating=None, due_at=due
    )


def _declined(task: Task, _event: e.Declined, at: datetime) -> Task:
    return enter(task, TaskState.DECLINED, at, closed_at=at)


def _cancelled(task: Task, _event: e.Cancelled, at: datetime) -> Task:
    return enter(_left(task, "cancelled", at), TaskState.CANCELLED, at, closed_at=at)


def _entrusted(task: Task, event: e.Entrusted, _at: datetime) -> Task:
    return replace(task, entrusted=event.to)


def _released(task: Task, _event: e.Released, at: datetime) -> Task:
    return enter(task, TaskState.INTAKE, at)


def _disputed(task: Task, event: e.Disputed, at: datetime) -> Task:
    said = {} if event.text is None else {int(event.by): event.text}
    dispute = Dispute(by=event.by, opened_at=at, decide_by_at=event.decide_by_at, statements=said)
    return enter(task, TaskState.DISPUTED, at, dispute=dispute, closed_at=None)


def _statement(task: Task, event: e.StatementMade, _at: datetime) -> Task:
    if task.dispute is None:
        return task
    said = {**task.dispute.statements, int(event.by): event.text}
    return replace(task, dispute=replace(task.dispute, statements=said))


def _dispute_decided(task: Task, event: e.DisputeDecided, at: datetime) -> Task:
    state = OUTCOMES[event.outcome]
    closed = None if state == TaskState.WORKING else at
    return enter(task, state, at, closed_at=closed, due_at=event.due_at or task.due_at)


def _due_proposed(task: Task, event: e.DueProposed, _at: datetime) -> Task:
    return replace(task, proposed_at=event.due_at, proposed_by=event.by)


def _due_moved(task: Task, event: e.DueMoved, _at: datetime) -> Task:
    """The new due is warned about anew; before the claim it is what the client now wants."""
    wanted = task.wanted_at if task.provider is not None else event.due_at
    due = task.due_at if task.provider is None else event.due_at
    moved = replace(task, due_at=due, wanted_at=wanted, proposed_at=None, proposed_by=None)
    return progressing.without_warnings(moved)


def _due_kept(task: Task, _event: e.DueKept, _at: datetime) -> Task:
    return replace(task, proposed_at=None, proposed_by=None)


def _first_named(task: Task, event: e.FirstNamed, _at: datetime) -> Task:
    return replace(task, asked_first=event.provider)


def _hurried(task: Task, _event: e.Hurried, _at: datetime) -> Task:
    return replace(task, urgent=True)


_STEPS: dict[type, Callable[..., Task]] = {
    e.Opened: _opened,
    e.InputGiven: _input_given,
    e.InputsComplete: _inputs_complete,
    e.ItemsListed: _items_listed,
    e.TriageNeeded: _triage,
    e.Routed: _routed,
    e.ApprovalNeeded: _approval,
    e.Approved: _approved,
    e.ApprovalRefused: _same,
    e.Queued: _queued,
    e.WaveStarted: _wave,
    e.WaveHeld: _held,
    e.OfferSent: _offer_sent,
    e.OfferDeclined: _offer_declined,
    e.OfferExpired: _offer_expired,
    e.OfferFailed: _offer_failed,
    e.OfferRescinded: _offer_rescinded,
    e.DateProposed: _date_proposed,
    e.DateRefused: _date_refused,
    e.Claimed: _claimed,
    e.WorkerNamed: _worker_named,
    e.Started: _started,
    e.ClaimLapsed: _released_by_provider,
    e.HandedBack: _released_by_provider,
    e.HandedOver: _released_by_provider,
    e.WordPassed: _same,
    e.WordChanged: _word_changed,
    e.WordTakenBack: _same,
    e.NoteAdded: _same,
    e.Asked: _asked,
    e.Answered: _answered,
    e.PutOff: _put_off,
    e.ItemDone: _item_done,
    e.Delivered: _delivered,
    e.Checked: _checked,
    e.SentBack: _sent_back,
    e.Accepted: _accepted,
    e.Charged: _charged,
    e.ChargeReversed: _charge_reversed,
    e.AcceptUndone: _accept_undone,
    e.Rated: _rated,
    e.Reopened: _reopened,
    e.Declined: _declined,
    e.Cancelled: _cancelled,
    e.Entrusted: _entrusted,
    e.Released: _released,
    e.Disputed: _disputed,
    e.StatementMade: _statement,
    e.DisputeDecided: _dispute_decided,
    e.DueProposed: _due_proposed,
    e.DueMoved: _due_moved,
    e.DueKept: _due_kept,
    **progressing.FOLDS,
    e.FirstNamed: _first_named,
    e.Hurried: _hurried,
}
