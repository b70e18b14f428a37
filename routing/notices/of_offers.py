"""What is told while a task looks for its provider: intake, triage, offers, the claim."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from routing import events as e
from routing import views
from routing.matching import able
from routing.notices.handing import before_claim, earlier_facts, earlier_files
from routing.notices.model import Fact, Firm, Mode, Notice, Who
from routing.notices.readers import approvers, client_side, members, operators, provider_side
from routing.notices.telling import Teller, Told, about_task
from routing.promises import offered_due
from routing.rules import TRIAGE_WITHIN
from routing.task import TaskState

if TYPE_CHECKING:
    from routing.house import House
    from routing.task import Offer, Task
    from routing.unit import Unit
    from routing.values import PersonId

Ended = e.OfferDeclined | e.OfferExpired | e.OfferRescinded
OFFER_ACTIONS = ("claim", "date", "pass", "ask")
PASS_REASONS = ("pass.busy", "pass.not_mine", "pass.pay", "pass.unclear")
DAY = timedelta(days=1)


def _offer(task: Task, n: int) -> Offer:
    return next(offer for offer in task.offers if offer.n == n)


def offer_notice(task: Task, offer: Offer, to: PersonId, unit: Unit) -> Notice:
    """The card of an offer for one member of the provider's firm."""
    return Notice(
        key="offer",
        to=to,
        about=about_task(task),
        slot="offer",
        facts=offer_facts(task, offer, unit),
        actions=OFFER_ACTIONS,
        expires_at=offer.expires_at,
        urgent=task.urgent,
    )


def offer_facts(task: Task, offer: Offer, unit: Unit) -> dict[str, Fact]:
    """The brief, the date that a claim agrees to, and until when the offer is open."""
    facts = {**views.brief(task, unit.house), "due": offered_due(task, unit)}
    if offer.assigned:
        facts["assigned"] = True
    return {**facts, "until": offer.expires_at}


def _offer_sent(event: e.OfferSent, _before: Task, after: Task, unit: Unit) -> Told:
    offer = _offer(after, event.n)
    for person in members(offer.provider, unit.tx):
        yield offer_notice(after, offer, person, unit)


def queue_card(task: Task, house: House) -> Notice:
    """The card in the provider channel: what may be known before the claim."""
    open_now = task.state == TaskState.QUEUED and bool(task.open_offers)
    return Notice(
        key="queue" if open_now else "queue_over",
        place=house.channel,
        about=about_task(task),
        mode=Mode.SHOWN,
        slot="queue",
        facts=views.brief(task, house),
        actions=("claim",) if open_now else (),
        rings=False,
    )


def _offer_closed(key: str) -> Teller:
    """The offer card of each member loses its buttons and says how it ended."""

    def tell(event: Ended, _before: Task, after: Task, unit: Unit) -> Told:
        offer = _offer(after, event.n)
        for person in members(offer.provider, unit.tx):
            yield _closed_card(key, after, person, unit.house)

    return tell


def _closed_card(key: str, task: Task, to: PersonId, house: House) -> Notice:
    facts: dict[str, Fact] = {"ref": task.ref, "work": views.work_of(task)}
    return Notice(
        key=key, to=to, about=about_task(task), mode=Mode.SHOWN, slot="offer", facts=facts
    )


def _rescinded(event: e.OfferRescinded, before: Task, after: Task, unit: Unit) -> Told:
    """A date of this provider's that waits for the client is no choice any more either."""
    key = "taken" if after.provider is not None else "withdrawn"
    yield from _offer_closed(key)(event, before, after, unit)
    if _offer(before, event.n).proposed_at is not None:
        yield _date_settled("date_over", after, event.n, unit)


def _date_proposed(event: e.DateProposed, _before: Task, after: Task, unit: Unit) -> Told:
    offer = _offer(after, event.n)
    yield from date_cards(after, offer, unit)
    for person in members(offer.provider, unit.tx):
        shown = {**offer_facts(after, offer, unit), "proposed": event.due_at}
        yield Notice(
            key="date_asked",
            to=person,
            about=about_task(after),
            mode=Mode.SHOWN,
            slot="offer",
            facts=shown,
            actions=OFFER_ACTIONS,
        )


def date_cards(task: Task, offer: Offer, unit: Unit) -> Told:
    """Another date as the client's choice: it is theirs at that date, or the search goes on."""
    facts = {**views.for_client(task, unit.house), "firm": Firm(party=offer.provider)}
    if offer.proposed_at is not None:
        facts["proposed"] = offer.proposed_at
    for person in client_side(task):
        yield Notice(
            key="date_offered",
            to=person,
            about=about_task(task),
            slot=f"date.{offer.n}",
            facts=facts,
            actions=(f"agree.{offer.n}", f"look_on.{offer.n}", "stop"),
        )


def _date_refused(event: e.DateRefused, _before: Task, after: Task, unit: Unit) -> Told:
    """The provider may still take it as it was wanted, while the offer runs."""
    offer = _offer(after, event.n)
    yield _date_settled("date_declined", after, event.n, unit)
    facts = offer_facts(after, offer, unit)
    runs = offer in after.open_offers
    if not runs:
        del facts["until"]
    for person in members(offer.provider, unit.tx):
        yield Notice(
            key="date_refused",
            to=person,
            about=about_task(after),
            slot="offer",
            facts=facts,
            actions=OFFER_ACTIONS if runs else (),
            expires_at=offer.expires_at,
        )


def _claimed(event: e.Claimed, before: Task, after: Task, unit: Unit) -> Told:
    """The client is told once; of the next one quietly, unless the date moves or they chose it."""
    facts = {**views.for_client(after, unit.house), **presence(after, unit)}
    again = before.promise_at is not None
    if again:
        facts["again"] = True
    quiet = again and after.due_at == before.due_at and not _was_handed_over(after, unit)
    for person in client_side(after):
        yield Notice(
            key="claimed",
            to=person,
            about=about_task(after),
            mode=Mode.SHOWN if quiet else Mode.SAID,
            slot="task",
            facts=facts,
            actions=views.client_actions(after),
        )
    if _offer(before, event.n).proposed_at is not None:
        yield _date_settled("date_agreed", after, event.n, unit)
    for person in members(event.provider, unit.tx):
        yield _closed_card("yours", after, person, unit.house)
    for person in provider_side(after, unit.tx):
        yield brief_card(after, person, unit)


def _was_handed_over(task: Task, unit: Unit) -> bool:
    """Whether the provider before this one left by a hand-over, which the client chose."""
    left = (e.HandedOver, e.HandedBack, e.ClaimLapsed)
    events = [s.event for s in before_claim(task, unit) if isinstance(s.event, left)]
    return bool(events) and isinstance(events[-1], e.HandedOver)


def _date_settled(key: str, task: Task, n: int, unit: Unit) -> Notice:
    return Notice(
        key=key,
        to=task.requester,
        about=about_task(task),
        mode=Mode.SHOWN,
        slot=f"date.{n}",
        facts=views.for_client(task, unit.house),
    )


def _worker_named(event: e.WorkerNamed, before: Task, after: Task, unit: Unit) -> Told:
    """The named one gets everything; whoever had it before sees that it moved on."""
    for person in provider_side(before, unit.tx):
        if person != event.worker:
            facts: dict[str, Fact] = {"ref": after.ref, "work": views.work_of(after)}
            yield Notice(
                key="handed_over",
                to=person,
                about=about_task(after),
                mode=Mode.SHOWN,
                slot="task",
                facts=facts,
            )
    yield brief_card(after, event.worker, unit)


def presence(task: Task, unit: Unit) -> dict[str, Fact]:
    """Until when the provider is there today, or when they start next."""
    if task.provider is None:
        return {}
    who = task.worker or next(iter(members(task.provider, unit.tx)), None)
    zone = unit.house.catalogue.desk.zone if who is None else unit.tx.person(who).zone
    hours = unit.house.provider_hours(unit.tx.party(task.provider), zone)
    if hours.is_open(unit.now):
        return {"there_until": hours.open_intervals(unit.now, unit.now + DAY)[0][1]}
    return {"there_from": hours.next_open(unit.now)}


def brief_card(task: Task, to: PersonId, unit: Unit) -> Notice:
    """Everything, for the provider who took it: also what was said and handed in before."""
    held = unit.tx.arrangement(task.arrangement)
    who: dict[str, Fact] = {"who": Who(person=task.requester), **earlier_facts(task, unit)}
    files = (*(f for given in task.inputs.values() for f in given.files),)
    return Notice(
        key="brief",
        to=to,
        about=about_task(task),
        slot="task",
        facts={**views.full(task, unit.house, held.notes), **who},
        files=tuple(dict.fromkeys((*files, *earlier_files(task, unit)))),
        actions=(*views.provider_actions(task), *_may_name(task, unit)),
    )


def _may_name(task: Task, unit: Unit) -> tuple[str, ...]:
    """A firm of several may name who does it, while it is being done."""
    doing = task.state in (TaskState.WORKING, TaskState.WAITING) and task.provider is not None
    several = doing and task.provider is not None and len(members(task.provider, unit.tx)) > 1
    return ("worker",) if several else ()


def _triage(event: e.TriageNeeded, before: Task, after: Task, unit: Unit) -> Told:
    facts: dict[str, Fact] = {
        **views.for_client(after, unit.house),
        "reason": event.reason,
        "by": unit.house.desk_hours.add(unit.now, TRIAGE_WITHIN),
    }
    for person in operators(unit.tx):
        yield triage_card(after, person, unit)
    for person in client_side(after):
        yield Notice(
            key=f"looking.{event.reason}",
            to=person,
            about=about_task(after),
            slot="task",
            facts=facts,
            actions=views.client_actions(after),
        )


def triage_card(task: Task, to: PersonId, unit: Unit) -> Notice:
    """The operator's card: what it is, why it is here, and whom to give it to."""
    names = tuple(able(task, unit.tx))[:6]
    facts: dict[str, Fact] = {
        **views.full(task, unit.house),
        "reason": task.triage,
        "able": tuple(Firm(party=party.id) for party in names) or None,  # type: ignore[dict-item]
    }
    return Notice(
        key="triage",
        to=to,
        about=about_task(task),
        slot="triage",
        facts={key: fact for key, fact in facts.items() if fact is not None},
        actions=(*(f"assign.{party.id}" for party in names), "route", "decline", "write"),
    )


def _approval(event: e.ApprovalNeeded, _before: Task, after: Task, unit: Unit) -> Told:
    facts: dict[str, Fact] = {**views.for_client(after, unit.house), "what": event.what}
    for person in approvers(after, unit.tx):
        yield Notice(
            key="approval",
            to=person,
            about=about_task(after),
            slot="approval",
            facts=facts,
            actions=("approve", "refuse"),
        )


def _released(key: str, mode: Mode = Mode.SHOWN) -> Teller:
    """The provider's side of a task that leaves them; the client hears of it only if due moves."""

    def tell(_event: object, before: Task, after: Task, unit: Unit) -> Told:
        for person in provider_side(before, unit.tx):
            yield Notice(
                key=key,
                to=person,
                about=about_task(after),
                mode=mode,
                slot="task",
                facts={"ref": after.ref, "work": views.work_of(after)},
            )

    return tell


TELLERS: dict[str, Teller] = {
    "OfferSent": _offer_sent,
    "OfferDeclined": _offer_closed("passed"),
    "OfferExpired": _offer_closed("expired"),
    "OfferRescinded": _rescinded,
    "DateProposed": _date_proposed,
    "DateRefused": _date_refused,
    "Claimed": _claimed,
    "WorkerNamed": _worker_named,
    "TriageNeeded": _triage,
    "ApprovalNeeded": _approval,
    "ClaimLapsed": _released("lapsed", Mode.SAID),
    "HandedBack": _released("handed_back"),
    "HandedOver": _released("handed_over"),
}
